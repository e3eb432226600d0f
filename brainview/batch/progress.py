"""A batch's rows and progress, and the switch that pauses it."""

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from brainview.core import CancelToken, ScanRecord, Status

_POLL_S = 0.1  # how soon a paused worker notices a stop


@dataclass(frozen=True, slots=True, eq=False)
class BatchRow:
    """The result of one scan, with what the journal needs of its file.

    Attributes
    ----------
    place : int
        Of its file among all files, from 0.
    name, frame
        The file, and which of its frames.
    frames : int
        How many frames the file has; 0 where unknown.
    size, modified_ns : int
        Of the file, as in `brainview.readers.Found`.
    digest : str
        SHA-256 of the file; empty where it couldn't be read.
    record : ScanRecord or None
        Its row in the table; None for a file that is no scan and is left out.
    stem : str
        As in `brainview.readers.Found`, with the frame where there are several.
    is_old : bool
        Whether it comes from an earlier run.
    """

    place: int
    name: str
    frame: int = 0
    frames: int = 0
    size: int = 0
    modified_ns: int = 0
    digest: str = ""
    record: ScanRecord | None = None
    stem: str = ""
    is_old: bool = False

    @property
    def series_key(self) -> str:
        """The same for all slices of one series."""
        return (self.record and self.record.series) or self.name

    @property
    def last_frame(self) -> int:
        """The last frame of its file."""
        return max(self.frames - 1, 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of a batch's rows.

    Attributes
    ----------
    statuses : mapping of Status to int
        Rows by status.
    classes : mapping of str to int
        Rows by predicted class.
    left_out : int
        Files that are no scans.
    reused : int
        Rows of an earlier run.
    """

    statuses: Mapping[Status, int] = field(default_factory=dict)
    classes: Mapping[str, int] = field(default_factory=dict)
    left_out: int = 0
    reused: int = 0

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(self.statuses.values())

    def plus(self, rows: tuple[BatchRow, ...]) -> "Tally":
        """Count further rows."""
        records = [row.record for row in rows if row.record is not None]
        statuses = Counter(self.statuses)
        statuses.update(record.status for record in records)
        classes = Counter(self.classes)
        classes.update(r.predicted_class for r in records if r.predicted_class)
        return Tally(
            dict(statuses),
            dict(classes),
            self.left_out + len(rows) - len(records),
            self.reused + sum(row.is_old for row in rows),
        )


@dataclass(frozen=True, slots=True, eq=False)
class BatchProgress:
    """The progress of a batch.

    Attributes
    ----------
    rows : tuple of BatchRow
        New since the last report, including rows of an earlier run.
    tally : Tally
        Of all rows so far.
    done, found : int
        Files finished, and found so far.
    is_all_found : bool
        Whether all files were found.
    per_second : float
        Files finished per second during the last seconds, without those of an earlier
        run; 0 at first.
    engine : str
        What runs the models, for people.
    note : str
        A sentence to be shown once, such as why nothing could be resumed; may be
        empty.
    """

    rows: tuple[BatchRow, ...]
    tally: Tally
    done: int
    found: int
    is_all_found: bool
    per_second: float
    engine: str
    note: str = ""

    @property
    def remaining_s(self) -> float | None:
        """Seconds until the end; None where unknown."""
        if not self.is_all_found or self.per_second <= 0:
            return None
        return max(0, self.found - self.done) / self.per_second


class PauseSwitch:
    """Pauses a batch and lets it go on, from another thread."""

    def __init__(self) -> None:
        self._may_run = threading.Event()
        self._may_run.set()

    @property
    def is_paused(self) -> bool:
        """Whether the batch is paused."""
        return not self._may_run.is_set()

    def pause(self) -> None:
        """Let nothing new begin."""
        self._may_run.clear()

    def resume(self) -> None:
        """Go on."""
        self._may_run.set()

    def wait(self, token: CancelToken) -> None:
        """Wait while the batch is paused.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        """
        while not self._may_run.wait(_POLL_S):
            token.check()
        token.check()
