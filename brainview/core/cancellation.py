"""Stopping work that is under way, and saying how far it has come."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum


class Cancelled(BaseException):
    """The work was asked to stop.

    Derives from `BaseException` so that no ``except Exception`` on the way turns
    a stopped job into a failed one.
    """


class CancelToken:
    """A flag that one thread raises and another one obeys."""

    def __init__(self) -> None:
        self._is_cancelled = False
        # A signal's handler may call `cancel` while its own thread is in here.
        self._lock = threading.RLock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._is_cancelled

    def cancel(self) -> None:
        """Ask the work to stop; calling it again changes nothing."""
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

        For work that can't check by itself, such as a native model call with a
        stop switch. A token that was cancelled before calls it at once.
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
    """What an analysis is doing; the value is what a person reads."""

    READING = "Reading"
    LOADING = "Loading model"
    CLASSIFYING = "Classifying"
    SEGMENTING = "Outlining"
    WRITING = "Writing"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far work has come.

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
