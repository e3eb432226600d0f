"""What a running batch tells, and what stops it for a while."""

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from brainview.core import CancelToken

Record = dict[str, Any]
"""The fields of `brainview.reports.record`, and ``engine``."""

_GLANCE_S = 0.1  # how soon a paused worker notices that it is to stop


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """The answer to one scan, ready to be written down.

    Attributes
    ----------
    place : int
        Of its file, in the order in which files are found.
    name, frame
        The file, and which of its frames.
    frames : int
        How many it has; 0 where nobody knows.
    size, modified_ns : int
        Of the file, as in `brainview.readers.Found`.
    digest : str
        SHA-256 of the file; empty where it couldn't be read.
    record : dict or None
        Its line in the table; None for a file that is no scan and is left out.
    stem : str
        As in `brainview.readers.Found`, with the frame where there are several.
    is_old : bool
        Whether an earlier run had it.
    """

    place: int
    name: str
    frame: int = 0
    frames: int = 0
    size: int = 0
    modified_ns: int = 0
    digest: str = ""
    record: Record | None = None
    stem: str = ""
    is_old: bool = False

    @property
    def group(self) -> str:
        """What all slices of one series share."""
        return (self.record or {}).get("series") or self.name

    @property
    def last_frame(self) -> int:
        """The frame with which its file is done."""
        return max(self.frames - 1, 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of what.

    Attributes
    ----------
    statuses : mapping of str to int
        Rows by ``ok``, ``refused`` and ``error``.
    classes : mapping of str to int
        Rows by predicted class.
    left_out : int
        Files that are no scans.
    reused : int
        Rows of an earlier run.
    """

    statuses: Mapping[str, int] = field(default_factory=dict)
    classes: Mapping[str, int] = field(default_factory=dict)
    left_out: int = 0
    reused: int = 0

    @property
    def rows(self) -> int:
        """All of them."""
        return sum(self.statuses.values())

    def plus(self, rows: tuple[Row, ...]) -> "Tally":
        """Count further rows."""
        records = [row.record for row in rows if row.record is not None]
        statuses = Counter(self.statuses)
        statuses.update(str(record["status"]) for record in records)
        classes = Counter(self.classes)
        classes.update(r["predicted_class"] for r in records if r["predicted_class"])
        return Tally(
            dict(statuses),
            dict(classes),
            self.left_out + len(rows) - len(records),
            self.reused + sum(row.is_old for row in rows),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """How far a batch has come.

    Attributes
    ----------
    rows : tuple of Row
        New since the last time, those of an earlier run included.
    tally : Tally
        Of all until now.
    done, found : int
        Files finished, and found so far.
    is_all_found : bool
        Whether no further file will be found.
    per_second : float
        Files finished a second, over the last seconds, those of an earlier run not
        counted; 0 at first.
    engine : str
        What runs the models, for people.
    note : str
        A sentence to be shown once, such as why nothing could be resumed; empty for
        none.
    """

    rows: tuple[Row, ...]
    tally: Tally
    done: int
    found: int
    is_all_found: bool
    per_second: float
    engine: str
    note: str = ""

    @property
    def remaining_s(self) -> float | None:
        """Seconds until the end; None where nobody can tell."""
        if not self.is_all_found or self.per_second <= 0:
            return None
        return max(0, self.found - self.done) / self.per_second


class Brake:
    """Holds a batch for a while; another thread lets it go on."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()

    @property
    def is_set(self) -> bool:
        """Whether the batch is held."""
        return not self._free.is_set()

    def hold(self) -> None:
        """Let nothing new begin."""
        self._free.clear()

    def release(self) -> None:
        """Go on."""
        self._free.set()

    def wait(self, token: CancelToken) -> None:
        """Wait until it is released, or the work is to stop.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        """
        while not self._free.wait(_GLANCE_S):
            token.check()
        token.check()
