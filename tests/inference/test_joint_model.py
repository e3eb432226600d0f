"""One model that gives class and mask in one run."""

from contextlib import contextmanager

import numpy as np
import pytest
from bundles import (
    make_classifier_bundle,
    make_joint_bundle,
    make_scan,
    make_segmenter_bundle,
    read_manifest,
    write_manifest,
)

from brainview.core import (
    CancelToken,
    DoubtCode,
    InferenceError,
    Plane,
    Sequence,
    Status,
    WarningCode,
)
from brainview.core.wording import doubt_sentence, mask_note
from brainview.inference import Analyzer, Choice, EngineOptions, OnnxEngine
from brainview.inference.kinds import seen_kind
from brainview.inference.model_cache import ModelCache
from brainview.models import ModelRegistry

JOINT, CLASSIFIER, SEGMENTER = "tiny-joint", "tiny-classifier", "tiny-segmenter"


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("joint")
    make_joint_bundle(folder / JOINT)
    make_classifier_bundle(folder / CLASSIFIER)
    make_segmenter_bundle(folder / SEGMENTER)
    return folder


class Runs:
    """Counts the runs of models."""

    def __init__(self):
        self.count = 0

    @contextmanager
    def around(self):
        self.count += 1
        yield


@pytest.fixture
def runs():
    return Runs()


def make_analyzer(models, runs=None):
    options = EngineOptions(around_run=(runs or Runs()).around)
    return Analyzer(ModelRegistry([models]), options)


def analyze(models, choice, scan=None, runs=None):
    analyzer = make_analyzer(models, runs)
    return analyzer.analyze(scan or make_scan(), choice, CancelToken(), lambda _: None)


def bright():
    """A scan in which the tiny classifiers see a tumor."""
    pixels = np.full((64, 64), 1000, np.float32)
    pixels[:24] = 0
    return make_scan(pixels)


def test_class_and_mask_come_from_one_run(models, runs):
    analysis = analyze(models, Choice(JOINT, JOINT), runs=runs)
    assert runs.count == 1
    assert analysis.classification.model == analysis.segmentation.model
    assert analysis.segmentation.mask.sum() == 16 * 8


def test_class_and_mask_are_those_of_two_single_models(models):
    both = analyze(models, Choice(JOINT, JOINT))
    apart = analyze(models, Choice(CLASSIFIER, SEGMENTER))
    np.testing.assert_array_equal(
        both.classification.probabilities, apart.classification.probabilities
    )
    np.testing.assert_array_equal(
        both.segmentation.probability, apart.segmentation.probability
    )


def test_as_classifier_only_it_shows_no_mask(models, runs):
    analysis = analyze(models, Choice(JOINT), runs=runs)
    assert runs.count == 1
    assert analysis.segmentation is None
    assert WarningCode.SPACING_UNKNOWN not in {w.code for w in analysis.warnings}


def test_beside_another_classifier_it_gives_only_the_mask(models, runs):
    analysis = analyze(models, Choice(CLASSIFIER, JOINT), runs=runs)
    assert runs.count == 2
    assert analysis.classification.model.id == CLASSIFIER
    assert analysis.segmentation.model.id == JOINT


def test_beside_another_segmenter_it_gives_only_the_class(models, runs):
    analysis = analyze(models, Choice(JOINT, SEGMENTER), runs=runs)
    assert runs.count == 2
    assert analysis.segmentation.model.id == SEGMENTER


def test_two_stages_with_itself_hide_the_mask_where_it_sees_no_tumor(models, runs):
    analysis = analyze(models, Choice(JOINT, JOINT, two_stage=True), runs=runs)
    assert runs.count == 1
    assert analysis.segmentation is None
    assert mask_note(analysis) == (
        "Not outlined: Tiny joint sees no tumor, so its mask isn't shown."
    )


def test_two_stages_with_itself_cost_nothing_where_it_sees_a_tumor(models, runs):
    analysis = analyze(
        models, Choice(JOINT, JOINT, two_stage=True), bright(), runs=runs
    )
    assert runs.count == 1
    assert analysis.segmentation.mask.any()


def test_many_scans_are_outlined_each_by_its_own_answer(models, runs):
    analyzer = make_analyzer(models, runs)
    scans = [bright(), make_scan()]
    answers = analyzer.analyze_many(scans, Choice(JOINT, JOINT), CancelToken())
    assert runs.count == 1
    assert [a.segmentation.mask.sum() for a in answers] == [40 * 64, 16 * 8]


def test_a_refused_scan_has_no_mask(models):
    analysis = analyze(models, Choice(JOINT, JOINT), make_scan(modality="CT"))
    assert analysis.status is Status.REFUSED
    assert analysis.segmentation is None


def test_a_contradiction_names_the_mask_and_not_the_model_twice(models):
    (doubt,) = analyze(models, Choice(JOINT, JOINT)).doubts
    assert doubt.code is DoubtCode.CLASS_AND_MASK_DISAGREE
    assert "Tiny joint sees no tumor, but its own mask marks one" in (
        doubt_sentence(doubt)
    )


def test_it_is_loaded_once_for_both_tasks(models):
    registry = ModelRegistry([models])
    cache, token = ModelCache(registry, EngineOptions()), CancelToken()
    entry = registry.entry(JOINT)
    first = cache.ready(entry, "classification", token)
    assert cache.ready(entry, "segmentation", token) is first
    assert cache.ready(entry, "classification", token) is first


def test_as_segmenter_it_stays_loaded_beside_another_classifier(models):
    registry = ModelRegistry([models])
    cache, token = ModelCache(registry, EngineOptions()), CancelToken()
    joint = registry.entry(JOINT)
    segmenter = cache.ready(joint, "segmentation", token)
    cache.ready(registry.entry(CLASSIFIER), "classification", token)
    assert cache.ready(joint, "segmentation", token) is segmenter


def test_the_kind_of_slice_is_what_the_model_sees_where_the_header_is_silent(models):
    analysis = analyze(models, Choice(JOINT))
    assert (analysis.sequence, analysis.plane) == (Sequence.FLAIR, Plane.CORONAL)


def test_a_header_knows_the_kind_of_slice_better_than_the_model(models):
    scan = make_scan(sequence=Sequence.T2, plane=Plane.AXIAL)
    analysis = analyze(models, Choice(JOINT), scan)
    assert (analysis.sequence, analysis.plane) == (Sequence.T2, Plane.AXIAL)
    assert analysis.classification.sequence is Sequence.FLAIR


def test_a_model_that_cannot_tell_leaves_the_kind_of_slice_open(models):
    analysis = analyze(models, Choice(CLASSIFIER))
    assert (analysis.sequence, analysis.plane) == (None, None)


def test_a_model_that_is_not_sure_leaves_the_kind_of_slice_open():
    logits = np.float32([[1, 1.5, 1, 1, 1], [0, 0, 0, 0, 9]])
    assert seen_kind(logits, Sequence, 0) is None
    assert seen_kind(logits, Sequence, 1) is Sequence.OTHER


def test_turned_slices_are_asked_about_in_the_same_run(models, runs):
    choice = Choice(JOINT, JOINT, turned=True)
    analysis = analyze(models, choice, runs=runs)
    assert runs.count == 1
    assert analysis.segmentation.mask.sum() == 16 * 8


def test_sequence_and_plane_are_outputs_of_their_own(models):
    model = OnnxEngine("cpu").load(ModelRegistry([models]).entry(JOINT))
    output = model.run(np.zeros((2, 32, 32, 1), np.float32), CancelToken())
    assert output.sequence.argmax(axis=1).tolist() == [3, 3]
    assert output.plane.argmax(axis=1).tolist() == [1, 1]


def test_a_graph_without_the_promised_mask_gives_no_answer(tmp_path):
    bundle = make_classifier_bundle(tmp_path / CLASSIFIER)
    manifest = read_manifest(bundle) | {"segmentation": {"threshold": 0.5}}
    write_manifest(bundle, manifest)
    with pytest.raises(InferenceError, match="lacks the output mask"):
        analyze(tmp_path, Choice(CLASSIFIER))
