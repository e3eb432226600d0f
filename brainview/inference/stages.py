"""Announcing, timing and stopping the stages of an analysis."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from brainview.core import CancelToken, Progress, Stage


class Stages:
    """Announces each stage, times it, and obeys the token around it.

    Parameters
    ----------
    token : CancelToken
        Stops the work before and after a stage.
    report : callable
        Told of each stage as it begins.
    total : int
        How many stages there will be.
    share : float
        Of the time, that one of several scans takes; 1 for a single one.

    Attributes
    ----------
    token : CancelToken
        The one that was given.
    """

    def __init__(
        self,
        token: CancelToken,
        report: Callable[[Progress], None],
        total: int,
        share: float = 1.0,
    ) -> None:
        self.token = token
        self._report = report
        self._total = total
        self._share = share
        self._began = time.perf_counter()
        self._seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """Surround the work of one stage.

        Raises
        ------
        Cancelled
            If the token was cancelled before or meanwhile.
        """
        self.token.check()
        self._report(Progress(stage, len(self._seconds), self._total))
        began = time.perf_counter()
        yield
        self._seconds[stage.name.lower()] = time.perf_counter() - began
        self.token.check()

    @property
    def timings_s(self) -> dict[str, float]:
        """Seconds by stage so far, and in all under ``"total"``."""
        seconds = {**self._seconds, "total": time.perf_counter() - self._began}
        return {name: value * self._share for name, value in seconds.items()}
