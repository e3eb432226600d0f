"""What the window shows at one moment, as a value."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from brainview.core import Analysis, Catalog, Progress, Scan, Series
from brainview.gui.workers.failure import Failure


class Activity(Enum):
    """What the worker does for the window right now."""

    IDLE = "idle"
    READING = "reading"
    ANALYZING = "analyzing"


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """Everything the panels draw from.

    Attributes
    ----------
    scan : Scan or None
        What is shown; None also while the slice asked for can't be read.
    series : Series or None
        The series that it is a slice of.
    index : int
        Which slice, from 0.
    catalog : Catalog or None
        What was found in what was opened.
    sources : tuple of Path
        What was opened: files and folders.
    is_finding : bool
        Whether files are still being looked at.
    analysis : Analysis or None
        The last answer for this series.
    is_stale : bool
        Whether that answer belongs to another slice or model than is chosen now.
    activity : Activity
        What runs.
    progress : Progress or None
        Its stage, once it has told one.
    is_exporting : bool
        Whether a report is being written.
    failure : Failure or None
        What went wrong last, until dismissed or until the next request.
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
        """Return a series of the catalog; None where none has this key."""
        found = self.catalog.series if self.catalog else ()
        return next((series for series in found if series.key == key), None)

    @property
    def is_busy(self) -> bool:
        """Whether there is something to cancel."""
        is_working = self.activity is not Activity.IDLE
        return is_working or self.is_exporting or self.is_finding
