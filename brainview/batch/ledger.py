"""Counting what is found and what is done, and saying so."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from brainview.batch.job import BatchJob
from brainview.batch.journal import Journal
from brainview.batch.progress import Row, Standing, Tally
from brainview.batch.worker import Chunk
from brainview.readers import Found, walk

Watch = Callable[[Standing], None]

_TELL_S = 0.25  # between two standings, and all that a crash may lose
_PACE_S = 10.0  # over which the speed is taken
_COUNTING_S = 0.004  # enough to count what few files there are


class Ledger:
    """The books of a running batch.

    Parameters
    ----------
    job : BatchJob
        What is done.
    journal : Journal
        Where rows are written down.
    engine : str
        What runs the models, for people.
    note : str
        Something to be told at once; empty for nothing.
    watch : callable
        Told how far the work has come.
    """

    def __init__(
        self, job: BatchJob, journal: Journal, engine: str, note: str, watch: Watch
    ) -> None:
        self.tally = Tally()
        self._job = job
        self._journal = journal
        self._engine = engine
        self._note = note
        self._watch = watch
        self._found = 0
        self._is_all_found = threading.Event()
        self._done = 0
        self._untold: list[Row] = []
        # Rows of an earlier run, met by whichever thread looks for files.
        self._old: deque[tuple[Row, ...]] = deque()
        self._told_at = time.monotonic()
        self._pace: deque[tuple[float, int]] = deque([(self._told_at, 0)])
        self._analyzed = 0

    @contextmanager
    def counting(self) -> Iterator[None]:
        """Count the files in a thread of its own while the block runs."""
        end = threading.Event()
        thread = threading.Thread(
            target=self._count, args=(end,), name="brainview-batch-count"
        )
        thread.start()
        try:
            yield
        finally:
            end.set()
            thread.join()

    def chunks(self, size: int, workers: int) -> Iterator[Chunk]:
        """Find the files that have to be analyzed, some at a time.

        Towards the end they become fewer, so that all workers have something to do,
        and end together (guided self-scheduling: Polychronopoulos and Kuck, 1987, doi
        10.1109/TC.1987.5009495).

        Parameters
        ----------
        size : int
            How many files make a chunk, at most.
        workers : int
            Among how many the chunks are shared out.
        """
        chunk: list[tuple[int, Found]] = []
        self._is_all_found.wait(_COUNTING_S)
        for place, found in enumerate(self._files()):
            rows = self._journal.take(place, found) if self._job.resume else ()
            if rows:
                self._old.append(rows)
                continue
            chunk.append((place, found))
            left = self._found - place - 1 + len(chunk)
            enough = left // (2 * workers) if self._is_all_found.is_set() else size
            if len(chunk) >= min(size, max(1, enough)):
                yield tuple(chunk)
                chunk = []
        if chunk:
            yield tuple(chunk)

    def enter(self, rows: tuple[Row, ...]) -> None:
        """Write new rows down and tell of them, if it is time."""
        if rows:
            self._journal.add(rows)
            self._note_rows(rows)
            self._analyzed += sum(row.frame == row.last_frame for row in rows)
        if time.monotonic() - self._told_at >= _TELL_S:
            self.tell()

    def tell(self) -> None:
        """Save, and say how far the work has come."""
        while self._old:
            self._note_rows(self._old.popleft())
        self._journal.save()
        now = self._told_at = time.monotonic()
        self._pace.append((now, self._analyzed))
        while now - self._pace[0][0] > _PACE_S:
            self._pace.popleft()
        began, before = self._pace[0]
        rows, self._untold = tuple(self._untold), []
        note, self._note = self._note, ""
        self._watch(
            Standing(
                rows,
                self.tally,
                self._done,
                max(self._found, self._done),
                self._is_all_found.is_set(),
                (self._analyzed - before) / (now - began) if now > began else 0,
                self._engine,
                note,
            )
        )

    def _note_rows(self, rows: tuple[Row, ...]) -> None:
        self.tally = self.tally.plus(rows)
        self._done += sum(row.frame == row.last_frame for row in rows)
        self._untold += [row for row in rows if row.record is not None]

    def _count(self, end: threading.Event) -> None:
        for _ in self._files():
            if end.is_set():
                return
            self._found += 1
        self._is_all_found.set()

    def _files(self) -> Iterator[Found]:
        return walk(self._job.sources, self._job.outputs.paths)
