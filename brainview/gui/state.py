"""What the window shows at one moment, as a value."""

from dataclasses import dataclass
from enum import Enum

from brainview.core import Analysis, Progress, Scan
from brainview.gui.failure import Failure


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
        What is shown.
    analysis : Analysis or None
        The last answer for this file.
    is_stale : bool
        Whether that answer belongs to another frame or model than is chosen now.
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
    analysis: Analysis | None = None
    is_stale: bool = False
    activity: Activity = Activity.IDLE
    progress: Progress | None = None
    is_exporting: bool = False
    failure: Failure | None = None

    @property
    def is_busy(self) -> bool:
        """Whether there is something to cancel."""
        return self.activity is not Activity.IDLE or self.is_exporting
