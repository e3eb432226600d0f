"""A part of the analysis of a series, as long as others may wait for the worker."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from brainview.core import CancelToken
from brainview.gui.workers.jobs import Report
from brainview.inference import SliceAnswer, SliceFinding

# As long may the analysis of the shown slice wait for the worker.
_STEP_S = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class SeriesStep:
    """Analyzes further slices for a moment; then others may use the worker.

    Attributes
    ----------
    answers : iterator of SliceAnswer
        From `analyze_series`, with `end` as its token.
    end : CancelToken
        Cancelled together with the job.
    """

    answers: Iterator[SliceAnswer]
    end: CancelToken

    def __call__(
        self, token: CancelToken, _report: Report
    ) -> tuple[list[SliceFinding], bool]:
        """Run in the worker.

        Returns
        -------
        tuple of list and bool
            What was found, and whether that was all.
        """
        findings: list[SliceFinding] = []
        until = time.perf_counter() + _STEP_S
        with token.on_cancel(self.end.cancel):
            for answer in self.answers:
                findings.append(SliceFinding.of(answer))
                if time.perf_counter() > until:
                    return findings, False
        return findings, True
