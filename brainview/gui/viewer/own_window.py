"""Windows that the user has named and kept, without Qt."""

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from brainview.core import Scan, Window

MOST_NAME = 40
"""Characters of a window's name."""


@dataclass(frozen=True, slots=True)
class OwnWindow:
    """A window that the user has kept.

    Attributes
    ----------
    name : str
        Not empty.
    width, level : float
        In the units of the file; the width is positive.
    modality : str
        Of the scans for which it is offered, as in `Scan`.

    Raises
    ------
    ValueError
        If a value isn't allowed.
    """

    name: str
    width: float
    level: float
    modality: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > MOST_NAME:
            raise ValueError(f"a window can't have the name {self.name!r}")
        if not (self.width > 0 and math.isfinite(self.width + self.level)):
            raise ValueError(f"a window can't be {self.width} wide at {self.level}")

    @property
    def shown(self) -> Window:
        """The window in the units of the file."""
        return Window(self.level, self.width, name=self.name)

    def window(self, scan: Scan) -> Window:
        """Return the window in the units of a scan's pixels."""
        return self.shown.moved(-scan.base)


def own_windows_from(text: str) -> tuple[OwnWindow, ...]:
    """Read windows from what `own_windows_text` returned; none from anything else."""
    try:
        return tuple(OwnWindow(**each) for each in json.loads(text or "[]"))
    except (ValueError, TypeError):
        return ()


def own_windows_text(windows: Iterable[OwnWindow]) -> str:
    """Write windows as JSON, for what is remembered."""
    return json.dumps([asdict(each) for each in windows])
