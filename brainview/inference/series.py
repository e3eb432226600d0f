"""Analyzing every slice of a series, a few at a time."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from brainview.core import (
    Analysis,
    BrainviewError,
    CancelToken,
    InferenceError,
    Progress,
    Scan,
    Series,
    SliceRef,
    Stage,
    attempt,
)
from brainview.inference.choice import Choice

# A stop is obeyed, and whoever waits for the same models gets its turn, after that.
_CHUNK_S = 0.25
_MOST = 8


class ManyAnalyzer(Protocol):
    """What the analysis of a series asks of `Analyzer`."""

    def analyze_many(
        self, scans: Sequence[Scan], choice: Choice, token: CancelToken
    ) -> list[Analysis]:
        """Answer for several scans at once."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class SliceAnswer:
    """One slice of a series: exactly one of an analysis and an error.

    Attributes
    ----------
    index : int
        Of the slice in its series, from 0.
    analysis : Analysis or None
        What was found.
    error : BrainviewError or None
        Why there is no analysis.
    """

    index: int
    analysis: Analysis | None = None
    error: BrainviewError | None = None

    def __post_init__(self) -> None:
        if (self.analysis is None) == (self.error is None):
            raise ValueError("a slice has exactly one of analysis and error")


def analyze_series(
    series: Series,
    read_slice: Callable[[SliceRef], Scan],
    analyzer: ManyAnalyzer,
    choice: Choice,
    token: CancelToken,
    report: Callable[[Progress], None],
) -> Iterator[SliceAnswer]:
    """Answer for the slices of a series, from the first to the last.

    Parameters
    ----------
    series : Series
        What is analyzed.
    read_slice : callable
        Reads one slice; a few are held in memory at a time.
    analyzer : ManyAnalyzer
        Gives the answers.
    choice : Choice
        Who is asked.
    token : CancelToken
        Stops the work between slices, and a run of a model at once.
    report : callable
        Told of the slices that are done.

    Yields
    ------
    SliceAnswer
        One per slice; a slice that can't be read or analyzed carries its error, and
        the others go on.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    ManifestError, ModelAlteredError
        If a model can't be loaded, so that no slice would get an answer.
    """
    size, done = 1, 0
    while done < len(series):
        began = time.perf_counter()
        part = range(done, min(done + size, len(series)))
        answers = _answer(series, part, read_slice, _Asked(analyzer, choice, token))
        done += len(part)
        report(Progress(Stage.CLASSIFYING, done, len(series)))
        seconds = time.perf_counter() - began
        yield from answers
        size = min(_MOST, max(1, int(_CHUNK_S * len(part) / max(seconds, 1e-6))))


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    analyzer: ManyAnalyzer
    choice: Choice
    token: CancelToken

    def about(self, scans: Sequence[Scan]) -> list[Analysis]:
        return self.analyzer.analyze_many(scans, self.choice, self.token)


def _answer(
    series: Series, part: range, read: Callable[[SliceRef], Scan], asked: _Asked
) -> list[SliceAnswer]:
    """Read and analyze neighboring slices."""
    answers: list[SliceAnswer] = []
    scans: dict[int, Scan] = {}
    for index in part:
        asked.token.check()
        ref = series.slices[index]
        found = attempt(ref.path, partial(read, ref))
        if isinstance(found, BrainviewError):
            answers.append(SliceAnswer(index, error=found))
        else:
            scans[index] = found
    answers += _analyze(scans, asked)
    return sorted(answers, key=lambda answer: answer.index)


def _analyze(scans: dict[int, Scan], asked: _Asked) -> list[SliceAnswer]:
    """Analyze scans together, or each by itself where one leaves all without."""
    if not scans:
        return []
    try:
        found = asked.about(list(scans.values()))
    except InferenceError as error:
        if len(scans) == 1:
            return [SliceAnswer(index, error=error) for index in scans]
        alone = (_analyze({index: scan}, asked) for index, scan in scans.items())
        return [answer for answers in alone for answer in answers]
    pairs = zip(scans, found, strict=True)
    return [SliceAnswer(index, analysis) for index, analysis in pairs]
