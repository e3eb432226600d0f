from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from bundles import make_scan

from brainview.core import (
    Cancelled,
    CancelToken,
    InferenceError,
    ModelAlteredError,
    ScanReadError,
    Series,
    SliceRef,
    Status,
)
from brainview.inference import Analyzer, Choice, EngineOptions, analyze_series
from brainview.models import ModelRegistry

BOTH = Choice("tiny-classifier", "tiny-segmenter")


def series_of(count):
    refs = (SliceRef(Path(f"{number}.dcm")) for number in range(count))
    return Series("key", tuple(refs))


def read(ref):
    """A block that grows from slice to slice; the third can't be read."""
    number = int(ref.path.stem)
    if number == 2:
        raise ScanReadError(ref.path, reason="it is torn", remedy="copy it again")
    pixels = np.zeros((64, 64), np.float32)
    pixels[8:32, 8 : 12 + 8 * number] = 100
    return make_scan(pixels)


def ignore(_progress):
    pass


def answers(analyzer, count, token=None, report=ignore, read_slice=read):
    series, token = series_of(count), token or CancelToken()
    return analyze_series(series, read_slice, analyzer, BOTH, token, report)


@pytest.fixture
def analyzer(tiny_models):
    return Analyzer(ModelRegistry([tiny_models]), EngineOptions(threads=1))


class Brittle:
    """Gives no answer to several scans at once when one of them is `bad`."""

    def __init__(self, analyzer, error, bad):
        self._analyzer, self._error, self._bad = analyzer, error, bad

    def analyze_many(self, scans, choice, token):
        if any(scan.pixels.sum() == self._bad for scan in scans):
            raise self._error
        return self._analyzer.analyze_many(scans, choice, token)


def brightness(number):
    return read(SliceRef(Path(f"{number}.dcm"))).pixels.sum()


def no_answer():
    return InferenceError("No answer", reason="it is odd", remedy="try another")


def test_every_slice_gets_the_answer_it_gets_by_itself(analyzer):
    found = [a for a in answers(analyzer, 6) if a.analysis]
    for answer in found:
        scan = read(series_of(6).slices[answer.index])
        by_itself = analyzer.analyze(scan, BOTH, CancelToken(), ignore)
        np.testing.assert_array_equal(
            answer.analysis.classification.probabilities,
            by_itself.classification.probabilities,
        )


def test_slices_come_in_order_and_none_is_left_out(analyzer):
    assert [answer.index for answer in answers(analyzer, 12)] == list(range(12))


def test_a_slice_that_cannot_be_read_carries_its_error(analyzer):
    errors = {a.index: str(a.error) for a in answers(analyzer, 6) if a.error}
    assert errors == {2: "Can't open 2.dcm: it is torn; copy it again."}


def test_a_fault_in_one_slice_leaves_the_others_their_answers(analyzer):
    def faulty(ref):
        if ref.name == "1.dcm":
            raise ZeroDivisionError
        return read(ref)

    found = list(answers(analyzer, 5, read_slice=faulty))
    assert [a.index for a in found if a.error] == [1, 2]
    assert "fault" in str(found[1].error)


@pytest.mark.parametrize("error", [no_answer(), ZeroDivisionError()])
def test_one_slice_without_an_answer_leaves_the_others_theirs(analyzer, error):
    brittle = Brittle(analyzer, error, brightness(4))
    found = list(answers(brittle, 8))
    assert [a.index for a in found if a.error] == [2, 4]


def test_a_model_that_cannot_be_loaded_ends_it(analyzer):
    error = ModelAlteredError("Can't run it", reason="it changed", remedy="reinstall")
    with pytest.raises(ModelAlteredError):
        list(answers(Brittle(analyzer, error, brightness(0)), 3))


def test_progress_ends_with_all_slices(analyzer):
    reports = []
    list(answers(analyzer, 9, report=reports.append))
    assert [progress.done for progress in reports] == sorted(p.done for p in reports)
    assert (reports[-1].done, reports[-1].total) == (9, 9)


def test_the_analysis_of_a_series_stops_between_slices(analyzer):
    token = CancelToken()
    running = answers(analyzer, 30, token)
    next(running)
    token.cancel()
    with pytest.raises(Cancelled):
        list(running)


def test_nothing_is_read_before_it_is_asked_for(analyzer):
    seen = []

    def watched(ref):
        seen.append(ref)
        return read(ref)

    next(answers(analyzer, 30, read_slice=watched))
    assert len(seen) == 1


def test_a_slice_without_a_brain_is_refused_whatever_is_forced(analyzer):
    def blank(_ref):
        return make_scan(np.zeros((64, 64), np.float32))

    forced = replace(BOTH, force=True)
    (answer,) = analyze_series(
        series_of(1), blank, analyzer, forced, CancelToken(), ignore
    )
    assert answer.analysis.status is Status.REFUSED
