"""Contains a batch's rows and progress, and the switch that pauses it."""

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from brainview.core import CancelToken, ScanRecord, Status

_POLL_S = 0.1  # how soon a paused worker notices that it must stop


@dataclass(frozen=True, slots=True, eq=False)
class BatchRow:
    """The result of one scan, with the facts about its file that the journal stores.

    Attributes
    ----------
    place : int
        The position of its file among all files, from 0.
    name : str
        The name of the file.
    frame : int
        The index of the frame, from 0.
    frames : int
        The number of frames in the file; 0 if unknown.
    size, modified_ns : int
        The file's size and modification time, as in `brainview.readers.Found`.
    digest : str
        SHA-256 of the file; empty if it couldn't be read.
    record : ScanRecord or None
        Its row in the table; None for a file that isn't a scan and is left out.
    stem : str
        As in `brainview.readers.Found`, followed by the frame if there are several.
    is_reused : bool
        Whether it comes from an earlier run.
    files : tuple of str
        The kinds of the files that were written for it, as in `Outputs.folders`.
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
    is_reused: bool = False
    files: tuple[str, ...] = ()

    @property
    def series_key(self) -> str:
        """The key by which rows are grouped into series."""
        return (self.record and self.record.series) or self.name

    @property
    def last_frame(self) -> int:
        """The index of the last frame in its file."""
        return max(self.frames - 1, 0)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts the rows of a batch.

    Attributes
    ----------
    statuses : mapping of Status to int
        Rows by status.
    classes : mapping of str to int
        Rows by predicted class.
    left_out : int
        Files that aren't scans.
    reused : int
        Rows from an earlier run.
    incomplete : int
        Rows without a file that couldn't be written.
    """

    statuses: Mapping[Status, int] = field(default_factory=dict)
    classes: Mapping[str, int] = field(default_factory=dict)
    left_out: int = 0
    reused: int = 0
    incomplete: int = 0

    @property
    def rows(self) -> int:
        """The number of rows."""
        return sum(self.statuses.values())

    @property
    def analyzed(self) -> int:
        """The number of rows that were neither refused nor failed."""
        return sum(count for s, count in self.statuses.items() if s.is_analyzed)

    def plus(self, rows: tuple[BatchRow, ...]) -> "Tally":
        """Return the counts with more rows added."""
        records = [row.record for row in rows if row.record is not None]
        statuses = Counter(self.statuses)
        statuses.update(record.status for record in records)
        classes = Counter(self.classes)
        classes.update(r.predicted_class for r in records if r.predicted_class)
        return Tally(
            dict(statuses),
            dict(classes),
            self.left_out + len(rows) - len(records),
            self.reused + sum(row.is_reused for row in rows),
            self.incomplete + sum(bool(record.unwritten) for record in records),
        )


@dataclass(frozen=True, slots=True, eq=False)
class BatchProgress:
    """The progress of a batch.

    Attributes
    ----------
    rows : tuple of BatchRow
        New since the last report, including rows of an earlier run.
    tally : Tally
        The counts of all rows so far.
    done, found : int
        The numbers of finished files and of files found so far.
    is_all_found : bool
        Whether all files have been found.
    per_second : float
        Files analyzed per second during the last few seconds; 0 at first.
    engine : str
        A description of what runs the models, to show to users.
    note : str
        A sentence to show once, such as why nothing could be resumed; may be empty.
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
        """The estimated seconds until the end; None if unknown."""
        if not self.is_all_found or self.per_second <= 0:
            return None
        return max(0, self.found - self.done) / self.per_second


class PauseSwitch:
    """Pauses and resumes a batch from another thread."""

    def __init__(self) -> None:
        self._may_run = threading.Event()
        self._may_run.set()

    @property
    def is_paused(self) -> bool:
        """Whether the batch is paused."""
        return not self._may_run.is_set()

    def pause(self) -> None:
        """Start no more files until `resume`."""
        self._may_run.clear()

    def resume(self) -> None:
        """Continue the batch."""
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
