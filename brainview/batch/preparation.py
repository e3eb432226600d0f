"""Limits how many threads read and prepare images at the same time."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

# Small images are prepared faster. What takes longer, such as decoding a large volume,
# runs in native code without the interpreter's lock, so waiting for it gains nothing.
_LONGEST_WAIT_S = 0.01
# Preparing an image takes less than a fourth of the time of running its model.
_THREADS_PER_SLOT = 4


class PreparationSlots:
    """Lets few threads at a time read and prepare images, while others run models.

    Preparing an image takes dozens of short native calls. Each releases the
    interpreter's lock and acquires it again, so two threads that prepare at the same
    time wait for each other at every step; one after the other, both are done sooner.
    A thread that waits too long for a slot goes on without one.

    Parameters
    ----------
    threads : int
        How many there are in all.
    longest_wait_s : float
        For a slot, in seconds.
    """

    def __init__(self, threads: int, longest_wait_s: float = _LONGEST_WAIT_S) -> None:
        self._free = threading.Semaphore(max(1, threads // _THREADS_PER_SLOT))
        self._longest_wait_s = longest_wait_s
        self._thread = threading.local()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold a slot while the block runs; not to be nested."""
        self._acquire()
        try:
            yield
        finally:
            self._release()

    @contextmanager
    def released(self) -> Iterator[None]:
        """Give the thread's slot, if it has one, to others while the block runs."""
        had_slot = self._release()
        try:
            yield
        finally:
            if had_slot:
                self._acquire()

    def _acquire(self) -> None:
        self._thread.has_slot = self._free.acquire(timeout=self._longest_wait_s)

    def _release(self) -> bool:
        """Free the thread's slot; return whether it had one."""
        had_slot: bool = getattr(self._thread, "has_slot", False)
        if had_slot:
            self._thread.has_slot = False
            self._free.release()
        return had_slot
