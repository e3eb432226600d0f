"""The slices of one acquisition, while they are being found."""

from collections.abc import Sequence
from dataclasses import replace

from brainview.core import ScanWarning, Series, WarningCode
from brainview.readers.catalog.listed import Header, digest
from brainview.readers.catalog.series_order import Entry, Part, part_series


class Group:
    """Collects what belongs to one acquisition and makes series of it when asked.

    Parameters
    ----------
    header : Header
        What all of it shares.
    """

    def __init__(self, header: Header) -> None:
        self.header = header
        self._entries: list[Entry] = []
        self._objects: set[tuple[object, ...]] = set()
        self._repeated = 0
        self._complete: tuple[Series, ...] | None = None
        self._growing: tuple[Series, ...] = ()

    def add(self, object_key: str, entries: Sequence[Entry], size: int) -> None:
        """Add the slices of a file, unless they are there already.

        Parameters
        ----------
        object_key : str
            What no other object has; empty where unknown.
        entries : sequence of Entry
            Its slices, at least one.
        size : int
            Bytes of the file.
        """
        first = entries[0].ref
        # Careless anonymizers give one UID to all slices; those aren't copies.
        copy = object_key, size, first.instance, first.position_mm
        if object_key and copy in self._objects:
            self._repeated += 1
        else:
            self._objects.add(copy)
            self._entries.extend(entries)
        self._complete = None

    def series(self, *, is_complete: bool) -> tuple[Series, ...]:
        """Return the series, made anew only where slices were added.

        Parameters
        ----------
        is_complete : bool
            Whether all slices are there; before, nothing is said about missing ones.
        """
        if self._complete is None:
            made = [self._series(part) for part in part_series(self._entries)]
            self._complete = tuple(made)
            self._growing = tuple(
                replace(each, warnings=()) if each.warnings else each for each in made
            )
        return self._complete if is_complete else self._growing

    def _series(self, part: Part) -> Series:
        header = self.header
        copies = self._repeated
        warnings = part.warnings
        if copies and not part.note:
            warning = ScanWarning.of(WarningCode.COPIES_NOT_SHOWN, count=copies)
            warnings = (*warnings, warning)
        return Series(
            key=digest(header.series_key, part.name),
            slices=part.slices,
            study_key=header.study_key,
            patient_key=header.patient_key,
            identity=header.identity,
            number=header.number,
            modality=header.modality,
            plane=part.plane,
            gap_mm=part.gap_mm,
            is_localizer=part.is_localizer,
            note=part.note,
            warnings=warnings,
        )
