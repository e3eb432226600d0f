"""Contains a request to open files, which decides what to show first."""

import time
from collections.abc import Callable
from pathlib import Path

from brainview.core import Catalog, Series
from brainview.core.language import plural

# How long the view may jump to a better slice; later, this would disturb the user.
_MAY_MOVE_S = 1.5


class OpenRequest:
    """A request to open files; decides which slice is shown first.

    Parameters
    ----------
    sources : tuple of Path
        The files and folders to open.
    frame : int or None
        The requested frame of the file, from 0.
    first : Path or None
        The file to show first; the path of a file in an archive starts with the
        archive.
    clock : callable
        Returns the time in seconds.
    kept : Catalog or None
        What stays open, if something is added to it: it is among the sources, too.

    Attributes
    ----------
    sources : tuple of Path
        The files and folders to open.
    is_stopped : bool
        Whether the slice that is being read should be shown but not analyzed.
    """

    def __init__(
        self,
        sources: tuple[Path, ...],
        frame: int | None = None,
        first: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        kept: Catalog | None = None,
    ) -> None:
        self.sources = sources
        self._kept = kept
        self._has_user_choice = False
        self.is_stopped = False
        self._frame = frame
        self._first = first
        self._clock = clock
        self._shown_s: float | None = None

    @property
    def is_shown(self) -> bool:
        """Whether a slice has been shown."""
        return self._shown_s is not None

    @property
    def is_addition(self) -> bool:
        """Whether something is added to what is open."""
        return self._kept is not None

    @property
    def may_move(self) -> bool:
        """Whether the view may jump to a better slice that was found later."""
        shown = self._shown_s
        is_early = shown is not None and self._clock() - shown < _MAY_MOVE_S
        return is_early and not self._has_user_choice and not self.is_addition

    def note_choice(self) -> None:
        """Record that the user chose a slice."""
        self._has_user_choice, self.is_stopped = True, False

    def clear_stop(self) -> bool:
        """Return `is_stopped` and reset it."""
        was_stopped, self.is_stopped = self.is_stopped, False
        return was_stopped

    def note_shown(self) -> None:
        """Record that the first slice is shown."""
        self._shown_s = self._clock()
        self._has_user_choice = False  # an earlier choice was about another series

    def with_kept(self, catalog: Catalog) -> Catalog:
        """Return the series that were found so far, and those that stay open.

        A series that stays open isn't replaced before all of it has been read again.
        """
        if self._kept is None:
            return catalog
        keys = {series.key for series in self._kept.series}
        new = (series for series in catalog.series if series.key not in keys)
        series = (*self._kept.series, *new)
        return Catalog(series, catalog.unshown, catalog.files)

    def to_show(self, catalog: Catalog) -> Series | None:
        """Return the first series to show of what was found, if there is one yet.

        This is what was requested; of what is added to something open, nothing else.
        """
        if self._kept is None:
            return self.preferred(catalog)
        if self._first is not None:
            return next((s for s in catalog.series if self.find(s) is not None), None)
        keys = {series.key for series in self._kept.series}
        new = tuple(series for series in catalog.series if series.key not in keys)
        return self.preferred(Catalog(new)) if new else None

    @property
    def names_file(self) -> bool:
        """Whether a file was requested, and not only what to search."""
        return self._first is not None

    def preferred(self, catalog: Catalog) -> Series:
        """Return the requested series or, if there is none, the first non-localizer."""
        series = catalog.series if self._first else ()
        requested = (s for s in series if self.find(s) is not None)
        images = (s for s in catalog.series if not s.is_localizer)
        return next(requested, None) or next(images, catalog.series[0])

    def first_slice(self, series: Series) -> int:
        """Return the index of the slice to show first.

        This is the slice of the requested frame or file. Otherwise, it is the middle
        slice if the slices have positions in the patient, and the first one if not.
        """
        if self._first is not None or self._frame is not None:
            requested = self.find(series)
            if requested is not None:
                return requested
        has_positions = series.slices[0].position_mm is not None
        return len(series) // 2 if has_positions else 0

    def find(self, series: Series) -> int | None:
        """Return the first slice of the requested file and frame, if there is one."""
        found = (
            index
            for index, ref in enumerate(series.slices)
            if self._first in (None, ref.path / ref.member)
            if self._frame in (None, ref.frame)
        )
        return next(found, None)

    def note(self, catalog: Catalog) -> str:
        """Return a sentence about what was found; empty for a single image."""
        slices, series = sum(map(len, catalog.series)), len(catalog.series)
        sentences = []
        if slices > 1 and series == 1:
            sentences.append(
                plural(
                    "{count} slice in 1 series.",
                    "{count:,} slices in 1 series.",
                    slices,
                )
            )
        elif slices > 1:
            sentences.append(
                plural(
                    "{count} slice in {series:,} series.",
                    "{count:,} slices in {series:,} series.",
                    slices,
                    series=series,
                )
            )
        if unshown := len(catalog.unshown):
            sentences.append(
                plural(
                    "{count} file can't be shown.",
                    "{count:,} files can't be shown.",
                    unshown,
                )
            )
        return " ".join(sentences)


def current_version(
    catalog: Catalog, shown: Series | None, index: int
) -> Series | None:
    """Return a shown series in a newer catalog; None if it is no longer there.

    Parameters
    ----------
    catalog : Catalog
        The newer one.
    shown : Series or None
        The series.
    index : int
        Its shown slice, from 0.
    """
    if shown is None:
        return None
    same = (each for each in catalog.series if each.key == shown.key)
    if (found := next(same, None)) is not None:
        return found
    # More slices may show that the series is in fact two series.
    ref = shown.slices[index]
    return next((each for each in catalog.series if ref in each.slices), None)
