"""Runs a batch in threads, each of which processes files from start to end."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from queue import Empty, Full, Queue

import cv2
from threadpoolctl import threadpool_limits

from brainview.batch.preparation import PreparationSlots
from brainview.batch.progress import BatchRow, PauseSwitch
from brainview.batch.reader_pool import ReaderPool
from brainview.batch.worker import Chunk, FindIdentical, Worker
from brainview.core import CancelToken

_WAITING = 4  # tuples of rows per thread that may wait to be written
_POLL_S = 0.1  # how soon a waiting thread notices that it must stop


class LocalPool:
    """Threads that read, analyze and export scans.

    Each thread processes its own files. Running a model or decoding an image releases
    the interpreter's lock, so one thread per processor keeps all processors busy.

    Parameters
    ----------
    worker : Worker
        Does the work of each thread.
    threads : int
        The number of threads.
    slots : PreparationSlots
        Limit how many threads prepare images at a time; the worker's models run
        without a slot.
    token : CancelToken
        Stops the threads.
    pause : PauseSwitch
        Pauses the threads.

    Attributes
    ----------
    engine : str
        A description of what runs the models, to show to users.
    size : int
        The number of files in a chunk.
    workers : int
        The number of threads.
    """

    def __init__(
        self,
        worker: Worker,
        threads: int,
        slots: PreparationSlots,
        token: CancelToken,
        pause: PauseSwitch,
    ) -> None:
        self.engine = worker.engine
        self.size = worker.size
        self._worker = worker
        self.workers = threads
        self._slots = slots
        self._token = token
        self._pause = pause
        # Cancelled also when a thread fails or the caller ends the iteration.
        self._end = CancelToken()
        self._lock = threading.Lock()
        # A thread puts None when it ends.
        self._finished: Queue[tuple[BatchRow, ...] | None] = Queue(_WAITING * threads)

    def run(
        self, chunks: Iterator[Chunk], find_identical: FindIdentical
    ) -> Iterator[tuple[BatchRow, ...]]:
        """Analyze chunks of files.

        Parameters
        ----------
        chunks : iterator of Chunk
            Used by one thread at a time.
        find_identical : callable
            As in `Worker.rows`; called from several threads.

        Yields
        ------
        tuple of BatchRow
            In any order; empty if none was finished for a tenth of a second.

        Raises
        ------
        Cancelled
            If the token was cancelled; all threads have ended by then.
        """
        pool = ThreadPoolExecutor(self.workers, "brainview-batch")
        stop = self._token.on_cancel(self._end.cancel)
        readers = ReaderPool(self.workers)
        # However the block ends, `_end` is cancelled.
        with (
            _single_threaded_libraries(),
            stop,
            self._end.on_cancel(readers.close),
            pool,
        ):
            worker = replace(self._worker, read=readers.read)
            futures = [
                pool.submit(self._work, worker, chunks, find_identical)
                for _ in range(self.workers)
            ]
            working = len(futures)
            try:
                while working:
                    for future in futures:
                        if future.done():
                            future.result()  # an error in one thread ends all
                    try:
                        rows = self._finished.get(timeout=_POLL_S)
                    except Empty:
                        rows = ()
                    if rows is None:
                        working -= 1
                    else:
                        yield rows
            finally:
                self._end.cancel()

    def _work(
        self, worker: Worker, chunks: Iterator[Chunk], find_identical: FindIdentical
    ) -> None:
        while True:
            self._pause.wait(self._end)
            with self._lock:
                chunk = next(chunks, None)
            if chunk is None:
                self._put(None)
                return
            answers = worker.rows(chunk, self._end, find_identical)
            while rows := self._next(answers):
                self._put(rows)

    def _next(self, answers: Iterator[tuple[BatchRow, ...]]) -> tuple[BatchRow, ...]:
        with self._slots.held():
            return next(answers, ())

    def _put(self, rows: tuple[BatchRow, ...] | None) -> None:
        """Put rows into the queue; raise `Cancelled` if the pool ends first."""
        while True:
            self._end.check()
            try:
                self._finished.put(rows, timeout=_POLL_S)
            except Full:
                continue
            return


@contextmanager
def _single_threaded_libraries() -> Iterator[None]:
    """Keep OpenCV and BLAS from starting threads, which would slow the workers down."""
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        with threadpool_limits(1, user_api="blas"):
            yield
    finally:
        cv2.setNumThreads(before)
