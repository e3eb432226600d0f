"""Limits how many threads read and prepare images at once."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

# Small images take less time to prepare. Longer work, such as decoding a large volume,
# runs in native code without the interpreter's lock, so waiting for it gains nothing.
_LONGEST_WAIT_S = 0.01
# Preparing an image takes less than a fourth of the time of running its model.
_THREADS_PER_SLOT = 4


class PreparationSlots:
    """Lets a few threads at a time read and prepare images while others run models.

    Preparing an image takes dozens of short native calls. Each releases the
    interpreter's lock and acquires it again, so two threads that prepare at the same
    time wait for each other at every step and are slower than one after the other.
    A thread that has waited too long for a slot continues without one.

    Parameters
    ----------
    threads : int
        The total number of threads.
    longest_wait_s : float
        The longest wait for a slot, in seconds.
    """

    def __init__(self, threads: int, longest_wait_s: float = _LONGEST_WAIT_S) -> None:
        self._free = threading.Semaphore(max(1, threads // _THREADS_PER_SLOT))
        self._longest_wait_s = longest_wait_s
        self._thread = threading.local()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold a slot while the block runs; can't be nested."""
        self._acquire()
        try:
            yield
        finally:
            self._release()

    @contextmanager
    def released(self) -> Iterator[None]:
        """Release the thread's slot, if it has one, while the block runs."""
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
