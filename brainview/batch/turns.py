"""Taking turns with Python, so that threads don't wait for each other's every step."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

# A chunk of small pictures is prepared sooner; what takes longer, such as decoding a
# large volume, isn't worth waiting for, since it lets go of the interpreter itself.
_PATIENCE_S = 0.01
_THREADS_A_TURN = 4  # a picture's preparation takes less than a fourth of its model's


class Turns:
    """Lets few of several threads at a time read and prepare; the others run models.

    Preparing a picture takes dozens of short native calls. Each hands the
    interpreter's lock over and begs it back, and of two threads that do so side by
    side each waits at every step; one after the other, both are done sooner. A turn
    is a courtesy: who waits for it too long goes on without.

    Parameters
    ----------
    threads : int
        How many there are in all.
    """

    def __init__(self, threads: int) -> None:
        self._free = threading.Semaphore(max(1, threads // _THREADS_A_TURN))
        self._mine = threading.local()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Surround work in Python; not to be nested."""
        self._take()
        try:
            yield
        finally:
            self._give()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Surround, inside or outside of a turn, native work that needs none."""
        had_turn = self._give()
        try:
            yield
        finally:
            if had_turn:
                self._take()

    def _take(self) -> None:
        self._mine.has_turn = self._free.acquire(timeout=_PATIENCE_S)

    def _give(self) -> bool:
        """Let the next one in; return whether there was a turn to give."""
        had_turn: bool = getattr(self._mine, "has_turn", False)
        if had_turn:
            self._mine.has_turn = False
            self._free.release()
        return had_turn
