"""Workers of this machine: threads that each take files from start to end."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from queue import Empty, Full, Queue

import cv2
from threadpoolctl import threadpool_limits

from brainview.batch.progress import Brake, Row
from brainview.batch.reader_pool import ReaderPool
from brainview.batch.turns import Turns
from brainview.batch.worker import Chunk, Twin, Worker
from brainview.core import CancelToken

_WAITING = 4  # lists of rows per thread that may wait to be written down
_GLANCE_S = 0.1  # how soon a waiting thread notices that it is to stop


class LocalPool:
    """Threads that read, resize, run the models and draw.

    A thread that runs a model or decodes a picture lets the others run; with as many
    threads as processors, each on files of its own, none waits for another.

    Parameters
    ----------
    worker : Worker
        What each does.
    threads : int
        How many.
    turns : Turns
        Whose turn it is to read and prepare; the worker's models run aside.
    token : CancelToken
        Stops them.
    brake : Brake
        Holds them.

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
        turns: Turns,
        token: CancelToken,
        brake: Brake,
    ) -> None:
        self.engine = worker.engine
        self.size = worker.size
        self._worker = worker
        self.workers = threads
        self._turns = turns
        self._token = token
        self._brake = brake
        # Cancelled too when one thread fails or the caller stops listening.
        self._end = CancelToken()
        self._lock = threading.Lock()
        # None where a thread has ended.
        self._finished: Queue[tuple[Row, ...] | None] = Queue(_WAITING * threads)

    def run(self, chunks: Iterator[Chunk], twin: Twin) -> Iterator[tuple[Row, ...]]:
        """Answer for chunks of files as they come.

        Parameters
        ----------
        chunks : iterator of Chunk
            Asked by one thread at a time, whichever is free.
        twin : callable
            As in `Worker.rows`; asked from several threads.

        Yields
        ------
        tuple of Row
            In any order; empty where a moment passed without any.

        Raises
        ------
        Cancelled
            If the token was cancelled; no thread is left then.
        """
        pool = ThreadPoolExecutor(self.workers, "brainview-batch")
        stop = self._token.on_cancel(self._end.cancel)
        readers = ReaderPool(self.workers)
        # `_end` is cancelled on every way out.
        with _alone(), stop, self._end.on_cancel(readers.close), pool:
            worker = replace(self._worker, read=readers.read)
            futures = [
                pool.submit(self._work, worker, chunks, twin)
                for _ in range(self.workers)
            ]
            working = len(futures)
            try:
                while working:
                    for future in futures:
                        if future.done():
                            future.result()  # the fault of one ends all
                    try:
                        rows = self._finished.get(timeout=_GLANCE_S)
                    except Empty:
                        rows = ()
                    if rows is None:
                        working -= 1
                    else:
                        yield rows
            finally:
                self._end.cancel()

    def _work(self, worker: Worker, chunks: Iterator[Chunk], twin: Twin) -> None:
        while True:
            self._brake.wait(self._end)
            with self._lock:
                chunk = next(chunks, None)
            if chunk is None:
                self._put(None)
                return
            answers = worker.rows(chunk, self._end, twin)
            while rows := self._next(answers):
                self._put(rows)

    def _next(self, answers: Iterator[tuple[Row, ...]]) -> tuple[Row, ...]:
        with self._turns.taken():
            return next(answers, ())

    def _put(self, rows: tuple[Row, ...] | None) -> None:
        """Hand rows over, unless nobody takes them any more."""
        while True:
            self._end.check()
            try:
                self._finished.put(rows, timeout=_GLANCE_S)
            except Full:
                continue
            return


@contextmanager
def _alone() -> Iterator[None]:
    """Keep small products of matrices and small pictures in the thread that has them.

    On all processors at once they would hold up the other threads.
    """
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        with threadpool_limits(1, user_api="blas"):
            yield
    finally:
        cv2.setNumThreads(before)
