"""Contains the state that the window shows."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from brainview.core import Analysis, Catalog, Progress, Scan, Series
from brainview.gui.workers.failure import Failure


class Activity(Enum):
    """The current work on the shown slice."""

    IDLE = "idle"
    READING = "reading"
    ANALYZING = "analyzing"


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """Everything that the panels show.

    Attributes
    ----------
    scan : Scan or None
        The shown slice; None if there is none or the requested one can't be read.
    series : Series or None
        The series that the slice belongs to.
    index : int
        Index of the slice, from 0.
    catalog : Catalog or None
        The series that were found in the sources.
    sources : tuple of Path
        The files and folders that were opened.
    is_finding : bool
        Whether files are still being searched for series.
    analysis : Analysis or None
        The last analysis of a slice of this series.
    is_stale : bool
        Whether the analysis is of another slice or by models no longer chosen.
    activity : Activity
        The current work.
    progress : Progress or None
        The progress of the work; None until it is reported.
    is_exporting : bool
        Whether files are being written.
    failure : Failure or None
        The last failure, until the user dismisses it or makes another request.
    """

    scan: Scan | None = None
    series: Series | None = None
    index: int = 0
    catalog: Catalog | None = None
    sources: tuple[Path, ...] = ()
    is_finding: bool = False
    analysis: Analysis | None = None
    is_stale: bool = False
    activity: Activity = Activity.IDLE
    progress: Progress | None = None
    is_exporting: bool = False
    failure: Failure | None = None

    def series_with(self, key: str) -> Series | None:
        """Return the series of the catalog with this key; None if there is none."""
        found = self.catalog.series if self.catalog else ()
        return next((series for series in found if series.key == key), None)

    def keeps(self, sources: tuple[Path, ...]) -> bool:
        """Whether what was opened from some sources is still open."""
        return set(sources) <= set(self.sources)

    @property
    def is_busy(self) -> bool:
        """Whether there is something to cancel."""
        is_working = self.activity is not Activity.IDLE
        return is_working or self.is_exporting or self.is_finding
