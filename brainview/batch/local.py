"""Workers of this machine: threads that each process files from start to end."""

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

_WAITING = 4  # lists of rows per thread that may wait to be written
_POLL_S = 0.1  # how soon a waiting thread notices that it is to stop


class LocalPool:
    """Threads that read, resize, run the models and draw.

    A thread that runs a model or decodes an image releases the interpreter's lock; with
    as many threads as processors, each on files of its own, none waits for another.

    Parameters
    ----------
    worker : Worker
        What each thread does.
    threads : int
        How many.
    slots : PreparationSlots
        Limit how many threads prepare images at a time; the worker's models run
        without a slot.
    token : CancelToken
        Stops them.
    pause : PauseSwitch
        Pauses them.

    Attributes
    ----------
    engine : str
        What runs the models, for people.
    size : int
        How many files make a chunk.
    workers : int
        How many threads there are.
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
        # None where a thread has ended.
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
            In any order; empty where a tenth of a second passed without any.

        Raises
        ------
        Cancelled
            If the token was cancelled; no thread is left then.
        """
        pool = ThreadPoolExecutor(self.workers, "brainview-batch")
        stop = self._token.on_cancel(self._end.cancel)
        readers = ReaderPool(self.workers)
        # However the block ends, `_end` is cancelled.
        with _one_thread_each(), stop, self._end.on_cancel(readers.close), pool:
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
        """Hand rows over, unless the pool ends."""
        while True:
            self._end.check()
            try:
                self._finished.put(rows, timeout=_POLL_S)
            except Full:
                continue
            return


@contextmanager
def _one_thread_each() -> Iterator[None]:
    """Let OpenCV and BLAS work in the calling thread only.

    With threads of their own they would slow down the other workers.
    """
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        with threadpool_limits(1, user_api="blas"):
            yield
    finally:
        cv2.setNumThreads(before)
