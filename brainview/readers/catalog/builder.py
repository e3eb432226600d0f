"""Collects listed files and makes the series of a catalog from them."""

from collections.abc import Collection
from dataclasses import replace

from brainview.core import Catalog, ScanWarning, Series, Unshown, WarningCode
from brainview.readers.catalog.series_order import Part, split_series
from brainview.readers.listed import ListedFile, ListedSlice, SeriesInfo, digest


class CatalogBuilder:
    """Collects files one by one and makes a catalog of them when asked."""

    def __init__(self) -> None:
        self._series: dict[str, _SeriesBuilder] = {}
        self._unshown: list[Unshown] = []
        self._files = 0

    @property
    def has_series(self) -> bool:
        """Whether any slice was found so far."""
        return bool(self._series)

    def add(self, name: str, listed: ListedFile) -> None:
        """Add a file.

        Parameters
        ----------
        name : str
            What a person should call the file.
        listed : ListedFile
            What it holds.
        """
        self._files += 1
        if listed.problem:
            problem = Unshown(name, listed.problem, listed.is_damaged)
            self._unshown.append(problem)
        if not listed.slices:
            return
        series = self._series.get(listed.series.series_key)
        if series is None:
            series = _SeriesBuilder(listed.series)
            self._series[listed.series.series_key] = series
        series.add(listed)

    def catalog(self, *, is_complete: bool) -> Catalog:
        """Return the catalog of all files so far.

        Parameters
        ----------
        is_complete : bool
            Whether these are all files; before, nothing is said about missing slices.

        Returns
        -------
        Catalog
            A series to which nothing was added is the same object as before.
        """
        series = [
            each
            for builder in _in_order(self._series.values())
            for each in builder.series(is_complete=is_complete)
        ]
        return Catalog(tuple(series), tuple(self._unshown), self._files)


class _SeriesBuilder:
    """Collects the slices of one acquisition and makes series of them when asked."""

    def __init__(self, info: SeriesInfo) -> None:
        self.info = info
        self._slices: list[ListedSlice] = []
        self._files: set[tuple[object, ...]] = set()
        self._copies = 0
        self._complete: tuple[Series, ...] | None = None
        self._growing: tuple[Series, ...] = ()

    def add(self, listed: ListedFile) -> None:
        """Add the slices of a file, unless it is a copy of another one."""
        uid, identity = listed.instance_uid, _identity(listed)
        if uid and identity in self._files:
            self._copies += 1
        else:
            self._files.add(identity)
            self._slices.extend(listed.slices)
        self._complete = None

    def series(self, *, is_complete: bool) -> tuple[Series, ...]:
        """Return the series; one without new slices is the same object as before."""
        if self._complete is None:
            made = [
                self._make(part, copies=0 if k else self._copies)
                for k, part in enumerate(split_series(self._slices))
            ]
            self._complete = tuple(made)
            self._growing = tuple(
                replace(each, warnings=()) if each.warnings else each for each in made
            )
        return self._complete if is_complete else self._growing

    def _make(self, part: Part, *, copies: int) -> Series:
        info, warnings = self.info, part.warnings
        if copies:
            warning = ScanWarning.of(WarningCode.COPIES_NOT_SHOWN, count=copies)
            warnings = (*warnings, warning)
        return Series(
            key=digest(info.series_key, part.name),
            slices=part.slices,
            study_key=info.study_key,
            patient_key=info.patient_key,
            frame_key=info.frame_key,
            identity=info.identity,
            number=info.number,
            modality=info.modality,
            plane=part.plane,
            gap_mm=part.gap_mm,
            is_localizer=part.is_localizer,
            note=part.note,
            warnings=warnings,
        )


def _identity(listed: ListedFile) -> tuple[object, ...]:
    """Tell whether two files hold the same image, however it is compressed.

    Careless anonymizers give one UID to all slices; those aren't copies, and only
    their sizes tell them apart where they have no position.
    """
    first = listed.slices[0]
    ref = first.ref
    return (
        listed.instance_uid,
        ref.instance,
        ref.position_mm,
        ref.orientation,
        ref.shape,
        first.kind,
        first.moment,
        first.time_s,
        len(listed.slices),
        listed.size if ref.position_mm is None else 0,
    )


def _in_order(series: Collection[_SeriesBuilder]) -> list[_SeriesBuilder]:
    """Sort by patient and study in the order found, then by number."""
    places: dict[tuple[str, ...], int] = {}
    for each in series:
        info = each.info
        for key in ((info.patient_key,), (info.patient_key, info.study_key)):
            places.setdefault(key, len(places))
    return sorted(
        series,
        key=lambda each: (
            places[(each.info.patient_key,)],
            places[(each.info.patient_key, each.info.study_key)],
            each.info.number,
        ),
    )
