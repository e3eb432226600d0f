"""Finds the files of a batch, records their rows and reports progress."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from brainview.batch.job import BatchJob
from brainview.batch.journal import Journal
from brainview.batch.progress import BatchProgress, BatchRow, Tally
from brainview.batch.targets import Targets
from brainview.batch.worker import Chunk
from brainview.readers import Found, walk

ReportProgress = Callable[[BatchProgress], None]

_REPORT_S = 0.25  # between two reports; a crash loses the rows since the last one
_SPEED_S = 10.0  # over which the speed is averaged
_COUNTING_S = 0.004  # enough time to count a small number of files


class BatchTracker:
    """Finds files, writes rows to the journal and reports the progress.

    Parameters
    ----------
    job : BatchJob
        The batch.
    journal : Journal
        Stores the rows.
    engine : str
        A description of what runs the models, to show to users.
    note : str
        A sentence for the first report; may be empty.
    report : callable
        Called with the progress.

    Attributes
    ----------
    tally : Tally
        The counts of all rows so far.
    """

    def __init__(
        self,
        job: BatchJob,
        journal: Journal,
        engine: str,
        note: str,
        report: ReportProgress,
    ) -> None:
        self.tally = Tally()
        self._job = job
        self._journal = journal
        self._engine = engine
        self._note = note
        self._report = report
        self._targets = Targets(job.outputs)
        self._found = 0
        self._is_all_found = threading.Event()
        self._done = 0
        self._unreported: list[BatchRow] = []
        # Rows from an earlier run, added by the thread that is looking for files.
        self._reused: deque[tuple[BatchRow, ...]] = deque()
        self._reported_at = time.monotonic()
        self._speed: deque[tuple[float, int]] = deque([(self._reported_at, 0)])
        self._analyzed = 0

    @contextmanager
    def counting(self) -> Iterator[None]:
        """Count the files in a separate thread while the block runs."""
        end = threading.Event()
        thread = threading.Thread(
            target=self._count_files, args=(end,), name="brainview-batch-count"
        )
        thread.start()
        try:
            yield
        finally:
            end.set()
            thread.join()

    def chunks(self, size: int, workers: int) -> Iterator[Chunk]:
        """Yield the files to analyze, in chunks.

        Toward the end, chunks become smaller so that all workers finish at about the
        same time (guided self-scheduling: Polychronopoulos and Kuck, 1987, doi
        10.1109/TC.1987.5009495).

        Parameters
        ----------
        size : int
            The largest number of files in a chunk.
        workers : int
            The number of workers that share the chunks.
        """
        chunk: list[tuple[int, Found]] = []
        self._is_all_found.wait(_COUNTING_S)
        for place, found in enumerate(self._files()):
            if rows := self._reusable(place, found):
                self._reused.append(rows)
                continue
            chunk.append((place, found))
            left = self._found - place - 1 + len(chunk)
            enough = left // (2 * workers) if self._is_all_found.is_set() else size
            if len(chunk) >= min(size, max(1, enough)):
                yield tuple(chunk)
                chunk = []
        if chunk:
            yield tuple(chunk)

    def add(self, rows: tuple[BatchRow, ...]) -> None:
        """Write new rows to the journal, and report them if a report is due.

        Raises
        ------
        ReportError
            If the journal can't be written, or a folder of the results has vanished.
        """
        if rows:
            self._journal.add(rows)
            self._count_rows(rows)
            self._analyzed += sum(row.frame == row.last_frame for row in rows)
        if time.monotonic() - self._reported_at >= _REPORT_S:
            self._targets.check()
            self.report()

    def report(self) -> None:
        """Commit the journal and report the progress."""
        while self._reused:
            self._count_rows(self._reused.popleft())
        self._journal.save()
        now = self._reported_at = time.monotonic()
        self._speed.append((now, self._analyzed))
        while now - self._speed[0][0] > _SPEED_S:
            self._speed.popleft()
        began, before = self._speed[0]
        rows, self._unreported = tuple(self._unreported), []
        note, self._note = self._note, ""
        self._report(
            BatchProgress(
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

    def _reusable(self, place: int, found: Found) -> tuple[BatchRow, ...]:
        if not self._job.resume:
            return ()
        return self._journal.reuse(place, found, self._has_files)

    def _has_files(self, row: BatchRow) -> bool:
        """Return whether the files that were written for a row are still there."""
        file = self._job.outputs.file
        return all(file(kind, row.stem).is_file() for kind in row.files)

    def _count_rows(self, rows: tuple[BatchRow, ...]) -> None:
        self.tally = self.tally.plus(rows)
        self._done += sum(row.frame == row.last_frame for row in rows)
        self._unreported += [row for row in rows if row.record is not None]

    def _count_files(self, end: threading.Event) -> None:
        for _ in self._files():
            if end.is_set():
                return
            self._found += 1
        self._is_all_found.set()

    def _files(self) -> Iterator[Found]:
        return walk(self._job.sources, self._job.outputs.paths)
