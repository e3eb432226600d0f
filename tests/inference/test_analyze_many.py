import threading
import warnings

import numpy as np
import pytest
from bundles import make_classifier_bundle, make_scan

from brainview.core import CancelToken, InferenceError, Status
from brainview.inference import Analyzer, Choice, EngineOptions, OnnxEngine
from brainview.models import ModelRegistry
from brainview.readers.boundary import quiet

BOTH = Choice("tiny-classifier", "tiny-segmenter")


@pytest.fixture
def analyzer(tiny_models):
    return Analyzer(ModelRegistry([tiny_models]), EngineOptions(threads=1))


def scans():
    """Scans of different sizes and brightness; the third is blank."""
    found = []
    for number in range(1, 6):
        pixels = np.zeros((40 + 8 * number, 64), np.float32)
        pixels[8:32, 8 : 8 + 10 * number] = 100 * number * (number != 3)
        found.append(make_scan(pixels))
    return found


def test_scans_get_the_same_answers_together_and_one_by_one(analyzer):
    together = analyzer.analyze_many(scans(), BOTH, CancelToken())
    for scan, found in zip(scans(), together, strict=True):
        alone = analyzer.analyze(scan, BOTH, CancelToken(), lambda progress: None)
        assert found.status is alone.status
        assert found.reason == alone.reason
        if alone.status.is_analyzed:
            np.testing.assert_array_equal(
                found.classification.heatmaps, alone.classification.heatmaps
            )
            np.testing.assert_array_equal(
                found.segmentation.mask, alone.segmentation.mask
            )


def test_a_refused_scan_leaves_the_others_their_answers(analyzer):
    found = analyzer.analyze_many(scans(), BOTH, CancelToken())
    assert [one.status.is_analyzed for one in found] == [
        True, True, False, True, True,
    ]  # fmt: skip


def test_only_refused_scans_need_no_model(analyzer):
    blank = make_scan(np.zeros((64, 64), np.float32))
    (found,) = analyzer.analyze_many([blank], BOTH, CancelToken())
    assert found.engine == ""


def test_each_scan_is_refused_by_its_own_features(tmp_path):
    folder = make_classifier_bundle(tmp_path / "m" / "c", typicality_threshold=0.3)
    analyzer = Analyzer(ModelRegistry([folder.parent]))
    found = analyzer.analyze_many(scans(), Choice(), CancelToken())
    alone = [
        analyzer.analyze(scan, Choice(), CancelToken(), lambda progress: None)
        for scan in scans()
    ]
    assert [one.reason for one in found] == [one.reason for one in alone]


def test_in_two_stages_only_tumors_are_outlined(analyzer):
    two = Choice("tiny-classifier", "tiny-segmenter", two_stage=True)
    for found in analyzer.analyze_many(scans(), two, CancelToken()):
        if found.status is Status.OK:
            is_none = found.classification.predicted_class == "notumor"
            assert (found.segmentation is None) is is_none
            assert (found.skipped_segmenter is not None) is is_none


def test_several_threads_may_analyze_at_the_same_time(analyzer):
    analyzer.warm_up(BOTH, CancelToken())
    found = []

    def ask():
        found.append(analyzer.analyze_many(scans(), BOTH, CancelToken()))

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    areas = {
        tuple(one.segmentation.measurements.area_px for one in each if one.segmentation)
        for each in found
    }
    assert len(found) == 6
    assert len(areas) == 1


def test_the_seconds_are_shared_out(analyzer):
    found = analyzer.analyze_many(scans(), BOTH, CancelToken())
    assert len({one.timings_s["total"] for one in found}) == 1
    assert (
        sum(found[0].timings_s[k] for k in ("classifying", "segmenting"))
        <= (found[0].timings_s["total"])
    )


def test_warming_up_returns_engine_and_device(analyzer):
    assert analyzer.warm_up(BOTH, CancelToken()) == "ONNX Runtime · CPU"


def test_a_device_can_be_forced(tiny_classifier_bundle):
    registry = ModelRegistry([tiny_classifier_bundle.parent])
    model = OnnxEngine("cpu").load(registry.entry("tiny-classifier"))
    assert model.device == "CPU"


def test_a_device_that_this_build_lacks_is_named(tiny_classifier_bundle):
    registry = ModelRegistry([tiny_classifier_bundle.parent])
    with pytest.raises(InferenceError, match=r"DirectML.* built without it"):
        OnnxEngine("directml").load(registry.entry("tiny-classifier"))


def test_python_warnings_return_after_the_last_thread_that_hides_them():
    entered, leave = threading.Event(), threading.Event()

    def other():
        with quiet():
            entered.set()
            leave.wait()

    thread = threading.Thread(target=other)
    with quiet():
        thread.start()
        entered.wait()
    warnings.warn("still silent", UserWarning, stacklevel=1)
    leave.set()
    thread.join()
    with pytest.warns(UserWarning, match="shown again"):
        warnings.warn("shown again", UserWarning, stacklevel=1)
