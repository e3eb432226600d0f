"""Cancellation and progress of work."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from brainview.core.language import tr, translatable


class Cancelled(BaseException):
    """The work was asked to stop.

    Derives from `BaseException` so that no ``except Exception`` on the way turns
    a stopped job into a failed one.
    """


class CancelToken:
    """A flag by which one thread asks another one to stop."""

    def __init__(self) -> None:
        self._is_cancelled = False
        # Reentrant: a signal handler may call `cancel` while its thread holds the lock.
        self._lock = threading.RLock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Ask the work to stop; further calls do nothing."""
        with self._lock:
            self._is_cancelled = True
            callbacks = tuple(self._callbacks)
        for callback in callbacks:
            callback()

    def check(self) -> None:
        """Raise `Cancelled` if the work was asked to stop.

        Raises
        ------
        Cancelled
            If `cancel` was called.
        """
        if self._is_cancelled:
            raise Cancelled

    @contextmanager
    def on_cancel(self, callback: Callable[[], None]) -> Iterator[None]:
        """Call `callback` from the canceling thread while the block runs.

        For work that can't check the token, such as a native call that another thread
        can stop. If the token is already cancelled, `callback` is called at once.
        """
        with self._lock:
            self._callbacks.append(callback)
            late = self._is_cancelled
        if late:
            callback()
        try:
            yield
        finally:
            with self._lock:
                self._callbacks.remove(callback)


class Stage(StrEnum):
    """What an analysis is doing."""

    READING = translatable("Reading", meaning="progress")
    LOADING = translatable("Loading model", meaning="progress")
    CLASSIFYING = translatable("Classifying", meaning="progress")
    SEGMENTING = translatable("Outlining", meaning="progress")
    WRITING = translatable("Writing", meaning="progress")

    @property
    def words(self) -> str:
        """What people read."""
        return tr(self.value, meaning="progress")


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of the work is done.

    Attributes
    ----------
    stage : Stage
        What is being done.
    done, total : int
        Steps finished, and steps in all; ``total`` is at least 1.
    """

    stage: Stage
    done: int
    total: int
