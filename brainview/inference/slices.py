"""Analyzes several scans at once, and all slices of a series, a few at a time."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from brainview.core import (
    Analysis,
    BrainviewError,
    CancelToken,
    ManifestError,
    ModelAlteredError,
    Progress,
    Scan,
    Series,
    SliceRef,
    Stage,
    attempt,
)
from brainview.imaging.brain import shows_brain
from brainview.inference.options import Choice

# After that, a stop is noticed and others that wait for the same models may run.
_CHUNK_S = 0.25
_MOST = 8


class ManyAnalyzer(Protocol):
    """The part of `Analyzer` that several scans need."""

    def analyze_many(
        self, scans: Sequence[Scan], choice: Choice, token: CancelToken
    ) -> list[Analysis]:
        """Analyze several scans at once; see `Analyzer.analyze_many`."""
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
    shows_brain : bool
        Whether there is enough of a brain on the slice for it to count in the sums of
        its series.
    """

    index: int
    analysis: Analysis | None = None
    error: BrainviewError | None = None
    shows_brain: bool = True

    def __post_init__(self) -> None:
        if (self.analysis is None) == (self.error is None):
            raise ValueError("a slice has exactly one of analysis and error")


def analyze_each(
    analyzer: ManyAnalyzer,
    scans: Sequence[Scan],
    choice: Choice,
    token: CancelToken,
) -> Sequence[Analysis | BrainviewError]:
    """Analyze scans together or, if that fails, one by one.

    Parameters
    ----------
    analyzer : ManyAnalyzer
        Runs the models.
    scans : sequence of Scan
        May be empty.
    choice : Choice
        The models.
    token : CancelToken
        Stops the work.

    Returns
    -------
    sequence of Analysis or BrainviewError
        One per scan, in order. A fault of the program itself, too, is the error of
        the scan that causes it.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    ManifestError, ModelAlteredError
        If a model can't be loaded, so that no scan would get an answer.
    """
    if not scans:
        return ()
    found = attempt(
        scans[0].source.path, lambda: analyzer.analyze_many(scans, choice, token)
    )
    if isinstance(found, ManifestError | ModelAlteredError):
        raise found
    if not isinstance(found, BrainviewError):
        return found
    if len(scans) == 1:
        return (found,)
    return [analyze_each(analyzer, (scan,), choice, token)[0] for scan in scans]


def slice_choice(choice: Choice, scan: Scan) -> Choice:
    """Return how a slice of a series is analyzed.

    Parameters
    ----------
    choice : Choice
        How the series is analyzed. Its `force` answers no slice with next to no brain,
        since such a slice is in no sum.
    scan : Scan
        The slice.
    """
    if not choice.force or shows_brain(scan.pixels):
        return choice
    return replace(choice, force=False)


def analyze_slices(
    analyzer: ManyAnalyzer,
    scans: Sequence[Scan],
    choice: Choice,
    token: CancelToken,
) -> Sequence[Analysis | BrainviewError]:
    """Analyze slices of series as `analyze_each` does, each by its `slice_choice`."""
    choices = [slice_choice(choice, scan) for scan in scans]
    results: dict[int, Analysis | BrainviewError] = {}
    for each in dict.fromkeys(choices):
        part = [place for place, chosen in enumerate(choices) if chosen == each]
        found = analyze_each(analyzer, [scans[place] for place in part], each, token)
        results |= zip(part, found, strict=True)
    return [results[place] for place in range(len(scans))]


def analyze_series(
    series: Series,
    read_slice: Callable[[SliceRef], Scan],
    analyzer: ManyAnalyzer,
    choice: Choice,
    token: CancelToken,
    report: Callable[[Progress], None],
    *,
    indices: Sequence[int] | None = None,
) -> Iterator[SliceAnswer]:
    """Analyze the slices of a series, from the first to the last.

    Parameters
    ----------
    series : Series
        What is analyzed.
    read_slice : callable
        Reads one slice; a few are held in memory at a time.
    analyzer : ManyAnalyzer
        Runs the models.
    choice : Choice
        The models.
    token : CancelToken
        Stops the work between slices, and a run of a model at once.
    report : callable
        Called with the number of slices that are done.
    indices : sequence of int or None
        The slices to analyze, from 0, in order; None for all.

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
    asked = range(len(series)) if indices is None else indices
    size, done = 1, 0
    while done < len(asked):
        began = time.perf_counter()
        part = asked[done : done + size]
        answers = _analyze_part(series, part, read_slice, analyzer, choice, token)
        done += len(part)
        report(Progress(Stage.CLASSIFYING, done, len(asked)))
        seconds = time.perf_counter() - began
        yield from answers
        size = min(_MOST, max(1, int(_CHUNK_S * len(part) / max(seconds, 1e-6))))


def _analyze_part(
    series: Series,
    part: Sequence[int],
    read_slice: Callable[[SliceRef], Scan],
    analyzer: ManyAnalyzer,
    choice: Choice,
    token: CancelToken,
) -> list[SliceAnswer]:
    """Read and analyze some slices."""
    answers: list[SliceAnswer] = []
    scans: dict[int, Scan] = {}
    for index in part:
        token.check()
        ref = series.slices[index]
        found = attempt(ref.path, partial(read_slice, ref))
        if isinstance(found, BrainviewError):
            answers.append(SliceAnswer(index, error=found))
        else:
            scans[index] = found
    results = analyze_slices(analyzer, list(scans.values()), choice, token)
    for index, result in zip(scans, results, strict=True):
        if isinstance(result, BrainviewError):
            answers.append(SliceAnswer(index, error=result))
        else:
            is_brain = shows_brain(scans[index].pixels)
            answers.append(SliceAnswer(index, result, shows_brain=is_brain))
    return sorted(answers, key=lambda answer: answer.index)
