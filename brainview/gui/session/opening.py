"""What happens between opening something and knowing all that is in it."""

import time
from collections.abc import Callable
from pathlib import Path

from brainview.core import Catalog, Series
from brainview.core.wording import counted
from brainview.gui.session.series_player import SeriesPlayer

_MAY_MOVE_S = 1.5  # later, somebody looks


class Opening:
    """One request to open something; knows which slice to begin with.

    Parameters
    ----------
    sources : tuple of Path
        Files and folders.
    frame : int or None
        Which frame of the file was asked for.
    first : Path or None
        The file among many to begin with; one in an archive as if it were a folder.
    clock : callable
        Tells the time in seconds.
    """

    def __init__(
        self,
        sources: tuple[Path, ...],
        frame: int | None = None,
        first: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.sources = sources
        self.is_touched = False
        self.is_fresh = False
        self.is_stopped = False  # what still arrives is shown, but not analyzed
        self._frame = frame
        self._first = first
        self._clock = clock
        self._begun_s: float | None = None

    @property
    def has_begun(self) -> bool:
        """Whether anything of it is shown."""
        return self._begun_s is not None

    @property
    def may_move(self) -> bool:
        """Whether the view may go to a better slice that was found meanwhile."""
        begun = self._begun_s
        is_early = begun is not None and self._clock() - begun < _MAY_MOVE_S
        return is_early and not self.is_touched

    def touch(self) -> None:
        """Take note that somebody chose what to see."""
        self.is_touched, self.is_stopped = True, False

    def end_stop(self) -> bool:
        """Return whether it was stopped, for the slice that has arrived alone."""
        was_stopped, self.is_stopped = self.is_stopped, False
        return was_stopped

    def begin(self) -> None:
        """Take note that the first of it is shown."""
        self._begun_s = self._clock()
        self.is_touched = False  # what was touched before was another series

    def preferred(self, catalog: Catalog) -> Series:
        """Return the series that was asked for, else the first that is no localizer."""
        series = catalog.series if self._first else ()
        asked = (s for s in series if self._asked(s) is not None)
        proper = (s for s in catalog.series if not s.is_localizer)
        return next(asked, None) or next(proper, catalog.series[0])

    def first_slice(self, series: Series) -> int:
        """Return the slice to begin with.

        That is the frame or file that was asked for, else the middle of a stack of
        slices that lie in a patient, else the first.
        """
        if self._first is not None or self._frame is not None:
            asked = self._asked(series)
            if asked is not None:
                return asked
        has_places = series.slices[0].position_mm is not None
        return len(series) // 2 if has_places else 0

    def _asked(self, series: Series) -> int | None:
        """Return the first slice of the file and frame that were asked for."""
        found = (
            index
            for index, ref in enumerate(series.slices)
            if self._first in (None, ref.path / ref.member)
            if self._frame in (None, ref.frame)
        )
        return next(found, None)

    def grown(self, catalog: Catalog, player: SeriesPlayer) -> Series | None:
        """Return the open series as a newer catalog has it; None where it is gone."""
        shown = player.series
        if shown is None:
            return None
        same = (each for each in catalog.series if each.key == shown.key)
        if (found := next(same, None)) is not None:
            return found
        # More slices can show that what seemed one series is two.
        ref = shown.slices[player.index]
        holders = (each for each in catalog.series if ref in each.slices)
        return next(holders, None)

    def note(self, catalog: Catalog) -> str:
        """Say in a sentence what was found; nothing about a single image."""
        slices = sum(map(len, catalog.series))
        found = f"{counted(slices, 'slice')} in {len(catalog.series)} series"
        parts = [found] if slices > 1 else []
        if catalog.unshown:
            parts.append(f"{counted(len(catalog.unshown), 'file')} can't be shown")
        return f"{'; '.join(parts)}." if parts else ""
