"""The state that the window shows, as a value."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from brainview.core import Analysis, Catalog, Progress, Scan, Series
from brainview.gui.workers.failure import Failure


class Activity(Enum):
    """What is being done with the shown slice."""

    IDLE = "idle"
    READING = "reading"
    ANALYZING = "analyzing"


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """Everything that the panels show.

    Attributes
    ----------
    scan : Scan or None
        The shown slice; None also if the requested slice can't be read.
    series : Series or None
        The series that the slice belongs to.
    index : int
        Index of the slice, from 0.
    catalog : Catalog or None
        What was found in what was opened.
    sources : tuple of Path
        The files and folders that were opened.
    is_finding : bool
        Whether files are still being searched for series.
    analysis : Analysis or None
        The last analysis of a slice of this series.
    is_stale : bool
        Whether that analysis is of another slice or by another model than chosen now.
    activity : Activity
        What is being done.
    progress : Progress or None
        Its progress; None until some is reported.
    is_exporting : bool
        Whether a report is being written.
    failure : Failure or None
        The last failure, until it is dismissed or until the next request.
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

    @property
    def is_busy(self) -> bool:
        """Whether there is something to cancel."""
        is_working = self.activity is not Activity.IDLE
        return is_working or self.is_exporting or self.is_finding
