"""The analysis of a scan: answers, warnings, refusals, stopping."""

import numpy as np
import pytest
from bundles import (
    TUMOR_OR_NOT,
    make_classifier_bundle,
    make_scan,
    make_segmenter_bundle,
    read_manifest,
    write_manifest,
)

from brainview.core import (
    Box,
    Cancelled,
    CancelToken,
    DoubtCode,
    InferenceError,
    ManifestError,
    ModelAlteredError,
    Plane,
    ScanWarning,
    Stage,
    Status,
    Truth,
    TruthComparison,
    WarningCode,
)
from brainview.inference import Analyzer, Choice, EngineOptions
from brainview.inference.model_cache import ModelCache
from brainview.models import ModelRegistry

CLASSIFIER, SEGMENTER = "tiny-classifier", "tiny-segmenter"


@pytest.fixture
def models(tiny_classifier_bundle, tiny_segmenter_bundle):
    return tiny_segmenter_bundle.parent


def analyze(models, scan=None, *, engine="auto", segmenter=None, **options):
    analyzer = Analyzer(ModelRegistry([models]), EngineOptions(engine))
    return analyzer.analyze(
        scan or make_scan(),
        Choice(
            options.pop("model", None),
            segmenter,
            options.pop("two_stage", False),
            options.pop("turned", False),
            options.pop("force", False),
        ),
        options.pop("token", CancelToken()),
        options.pop("report", lambda progress: None),
        **options,
    )


def test_a_scan_gets_a_class_with_probabilities(models):
    analysis = analyze(models)
    assert analysis.status is Status.OK
    assert analysis.classification.predicted_class == "notumor"
    assert analysis.classification.probabilities.sum() == pytest.approx(1)
    assert analysis.segmentation is None


def test_the_default_classifier_is_taken_where_none_is_named(models):
    assert analyze(models).classification.model.id == CLASSIFIER


def test_an_answer_names_its_model_with_the_digest(models):
    use = analyze(models, model=CLASSIFIER).classification.model
    written = read_manifest(models / CLASSIFIER)["weights"]["sha256"]
    assert (use.id, use.version, use.digest) == (CLASSIFIER, "1.0.0", written)


def test_every_heat_map_has_its_maximum_at_one_or_is_empty(models):
    heatmaps = analyze(models).classification.heatmaps
    highest = heatmaps.max(axis=(0, 1))
    assert heatmaps.shape == (8, 8, 4)
    assert heatmaps.dtype == np.float32
    assert heatmaps.min() >= 0
    assert set(highest.round(6).tolist()) <= {0.0, 1.0}
    assert (highest == 1).any()


def test_a_heat_map_of_nothing_stays_empty(models):
    heatmaps = analyze(models, force=True, scan=bright()).classification.heatmaps
    assert heatmaps[..., 2].max() == 0  # a bright cell speaks against notumor


def bright():
    pixels = np.full((64, 64), 1000, np.float32)
    pixels[:1, :8] = 0
    return make_scan(pixels)


def test_a_model_without_explanation_has_no_heat_maps(models):
    data = read_manifest(models / CLASSIFIER)
    data |= {"explanation": None, "explanation_absent": "none"}
    write_manifest(models / CLASSIFIER, data)
    assert analyze(models).classification.heatmaps is None


def test_the_mask_has_the_scans_size_and_marks_the_block(models):
    found = analyze(models, segmenter=SEGMENTER).segmentation
    assert found.mask.shape == found.probability.shape == (64, 64)
    assert found.mask[16:32, 40:48].all()
    assert found.mask.sum() == 16 * 8
    assert found.measurements.area_px == 16 * 8
    assert 0 <= found.probability.min() <= found.probability.max() <= 1


def test_each_part_of_the_mask_has_a_box_in_scan_pixels(models):
    found = analyze(models, segmenter=SEGMENTER).segmentation
    (part,) = found.detections
    assert part.box == Box(16, 40, 16, 8)
    assert part.score == pytest.approx(float(found.probability[found.mask].mean()))


def test_a_box_is_some_tumor_where_the_classifier_sees_none(models):
    analysis = analyze(models, segmenter=SEGMENTER)
    assert analysis.classification.predicted_class == "notumor"
    assert analysis.segmentation.detections[0].class_name == "tumor"


def test_a_box_has_the_predicted_class_where_it_is_a_tumor(models):
    analysis = analyze(models, bright(), segmenter=SEGMENTER)
    assert analysis.classification.predicted_class == "pituitary"
    assert analysis.segmentation.detections[0].class_name == "pituitary"


def test_the_mask_is_compared_with_the_one_that_came_with_the_scan(models):
    mask = np.zeros((64, 64), bool)
    mask[16:32, 44:52] = True  # half of it lies in the block
    scan = make_scan(truth=Truth("glioma", mask))
    truth = analyze(models, scan, segmenter=SEGMENTER).truth
    assert truth == TruthComparison("glioma", 0.5)


def test_without_our_mask_the_label_is_shown_alone(models):
    scan = make_scan(truth=Truth("glioma", np.ones((64, 64), bool)))
    assert analyze(models, scan).truth == TruthComparison("glioma", None)


def test_a_scan_that_brings_nothing_is_compared_with_nothing(models):
    assert analyze(models, segmenter=SEGMENTER).truth is None


def test_sizes_are_in_millimeters_where_the_spacing_is_known(models):
    scan = make_scan(spacing_mm=(0.5, 2.0))
    sizes = analyze(models, scan, segmenter=SEGMENTER).segmentation.measurements
    assert sizes.area_mm2 == pytest.approx(16 * 8)
    assert sizes.longest_diameter_mm == pytest.approx(np.hypot(7.5, 16))


def test_the_manifests_threshold_decides_the_mask(models):
    make_segmenter_bundle(models / SEGMENTER, segmentation={"threshold": 0.99})
    strict = analyze(models, segmenter=SEGMENTER).segmentation
    make_segmenter_bundle(models / SEGMENTER, segmentation={"threshold": 0.01})
    generous = analyze(models, segmenter=SEGMENTER).segmentation
    assert strict.mask.sum() < generous.mask.sum()


def test_the_arrays_of_an_analysis_are_read_only(models):
    analysis = analyze(models, segmenter=SEGMENTER)
    found = (analysis.classification.probabilities, analysis.classification.heatmaps)
    masks = (analysis.segmentation.mask, analysis.segmentation.probability)
    assert not any(array.flags.writeable for array in (*found, *masks))


def test_stages_are_announced_in_order_and_timed(models):
    told = []
    analysis = analyze(models, segmenter=SEGMENTER, report=told.append)
    assert [progress.stage for progress in told] == [
        Stage.LOADING,
        Stage.CLASSIFYING,
        Stage.SEGMENTING,
    ]
    assert [(progress.done, progress.total) for progress in told] == [
        (0, 3),
        (1, 3),
        (2, 3),
    ]
    assert set(analysis.timings_s) == {"loading", "classifying", "segmenting", "total"}
    assert analysis.timings_s["total"] >= analysis.timings_s["classifying"]


def test_engine_and_versions_are_recorded(models):
    analysis = analyze(models, segmenter=SEGMENTER)
    assert analysis.engine.startswith("ONNX Runtime · ")
    assert set(analysis.versions) == {"brainview", "onnxruntime"}


@pytest.mark.parametrize("stage", list(Stage)[1:4])
def test_cancelling_during_a_stage_stops_before_the_next(models, stage):
    token, told = CancelToken(), []

    def cancel_at(progress):
        told.append(progress.stage)
        if progress.stage is stage:
            token.cancel()

    with pytest.raises(Cancelled):
        analyze(models, segmenter=SEGMENTER, token=token, report=cancel_at)
    assert told[-1] is stage


def test_a_token_cancelled_before_starts_nothing(models):
    token, told = CancelToken(), []
    token.cancel()
    with pytest.raises(Cancelled):
        analyze(models, token=token, report=told.append)
    assert told == []


def test_a_model_is_loaded_once(models):
    analyzer = Analyzer(ModelRegistry([models]))
    analyzer.warm_up(Choice(None, SEGMENTER), CancelToken())
    for name in (CLASSIFIER, SEGMENTER):
        (models / name / "model.onnx").unlink()
    analysis = analyzer.analyze(
        make_scan(), Choice(None, SEGMENTER), CancelToken(), lambda progress: None
    )
    assert analysis.status.is_analyzed


def test_weights_altered_after_listing_are_refused(models):
    registry = ModelRegistry([models])
    content = bytearray((models / CLASSIFIER / "model.onnx").read_bytes())
    content[-1] ^= 1
    (models / CLASSIFIER / "model.onnx").write_bytes(content)
    with pytest.raises(ModelAlteredError, match="differs from the digest"):
        Analyzer(registry).warm_up(Choice(), CancelToken())


def test_an_unknown_model_is_an_error_that_lists_the_known(models):
    with pytest.raises(ManifestError, match=f"choose one of these: {CLASSIFIER}"):
        analyze(models, model="resnet")


def test_a_segmenter_is_not_a_classifier(models):
    with pytest.raises(ManifestError, match="it is a segmenter"):
        analyze(models, model=SEGMENTER)


def test_a_classifier_is_not_a_segmenter(models):
    with pytest.raises(ManifestError, match="it is a classifier"):
        analyze(models, segmenter=CLASSIFIER)


def test_without_a_classifier_the_error_says_so(tmp_path):
    with pytest.raises(ManifestError, match="Can't find a classifier"):
        analyze(tmp_path)


def test_an_onnx_model_is_not_run_by_tensorflow(models):
    with pytest.raises(InferenceError, match="choose the engine onnx or auto"):
        analyze(models, engine="tensorflow")


def test_an_onnx_model_runs_where_its_engine_is_named(models):
    assert analyze(models, engine="onnx").status is Status.OK


# Refusals


def ct():
    return make_scan(modality="CT")


def blank():
    return make_scan(np.full((64, 64), 7, np.float32))


def tiny():
    return make_scan(np.arange(31 * 40, dtype=np.float32).reshape(31, 40))


@pytest.mark.parametrize(
    ("scan", "words"), [(ct(), "CT image"), (blank(), "blank"), (tiny(), "40×31")]
)
def test_unsuitable_images_are_refused_before_a_model_is_loaded(models, scan, words):
    told = []
    analysis = analyze(models, scan, segmenter=SEGMENTER, report=told.append)
    assert analysis.status is Status.REFUSED
    assert words in analysis.reason
    assert analysis.classification is None
    assert analysis.segmentation is None
    assert told == []


@pytest.mark.parametrize(
    "scan", [ct(), blank(), tiny(), make_scan(modality="MR", mr_kind="perfusion")]
)
def test_unsuitable_images_are_analyzed_on_request_with_a_doubt(models, scan):
    analysis = analyze(models, scan, segmenter=SEGMENTER, force=True)
    assert analysis.status.is_analyzed
    assert analysis.classification is not None
    assert analysis.segmentation is not None
    assert analysis.doubts[0].code is DoubtCode.UNUSUAL


@pytest.mark.parametrize("modality", ["", "MR", "OT"])
def test_mr_and_unknown_modalities_are_analyzed(models, modality):
    assert analyze(models, make_scan(modality=modality)).status is Status.OK


def test_an_image_without_numbers_is_refused(models):
    scan = make_scan(np.full((64, 64), np.nan, np.float32))
    assert analyze(models, scan).status is Status.REFUSED


def test_an_unusual_image_is_refused_after_classifying(tmp_path):
    make_classifier_bundle(tmp_path / CLASSIFIER, typicality_threshold=0.1)
    analysis = analyze(tmp_path)  # its mean is far below a half
    assert analysis.status is Status.REFUSED
    assert "unlike those that Tiny classifier was trained on" in analysis.reason
    assert "distance 0.5, limit 0.1" in analysis.reason
    assert analysis.classification is None


def test_an_unusual_image_is_not_segmented(tmp_path):
    make_classifier_bundle(tmp_path / CLASSIFIER, typicality_threshold=0.1)
    make_segmenter_bundle(tmp_path / SEGMENTER)
    told = []
    analyze(tmp_path, segmenter=SEGMENTER, report=told.append)
    assert told[-1].stage is Stage.CLASSIFYING


def test_an_unusual_image_is_analyzed_on_request(tmp_path):
    make_classifier_bundle(tmp_path / CLASSIFIER, typicality_threshold=0.1)
    analysis = analyze(tmp_path, force=True)
    assert analysis.status is Status.OK
    assert "unlike those" in dict(analysis.doubts[0].facts)["reason"]


def test_a_usual_image_is_not_refused(tmp_path):
    make_classifier_bundle(tmp_path / CLASSIFIER, typicality_threshold=0.6)
    analysis = analyze(tmp_path)
    assert analysis.status is Status.OK
    assert analysis.warnings == ()


# Warnings


@pytest.fixture
def axial_only(tmp_path):
    return make_classifier_bundle(tmp_path / CLASSIFIER, planes=["axial"]).parent


def test_a_plane_that_was_not_trained_is_a_warning(axial_only):
    analysis = analyze(axial_only, make_scan(plane=Plane.SAGITTAL))
    facts = {"model": "Tiny classifier", "planes": "axial", "plane": "sagittal"}
    assert analysis.warnings == (ScanWarning.of(WarningCode.PLANE_UNFAMILIAR, **facts),)


def test_an_unknown_plane_is_a_warning_if_the_model_knows_only_one(axial_only):
    facts = {"model": "Tiny classifier", "planes": "axial"}
    warning = ScanWarning.of(WarningCode.PLANE_UNKNOWN, **facts)
    assert analyze(axial_only).warnings == (warning,)


def test_the_plane_of_a_single_plane_model_causes_no_warning(axial_only):
    assert analyze(axial_only, make_scan(plane=Plane.AXIAL)).warnings == ()


@pytest.mark.parametrize("plane", [None, *Plane])
def test_no_plane_is_a_warning_where_the_model_knows_all(models, plane):
    assert analyze(models, make_scan(plane=plane)).warnings == ()


def test_an_unknown_spacing_is_a_warning_beside_a_mask(models):
    analysis = analyze(models, segmenter=SEGMENTER)
    assert ScanWarning(WarningCode.SPACING_UNKNOWN) in analysis.warnings


def test_a_mask_that_contradicts_the_class_leaves_it_undecided(models):
    analysis = analyze(models, segmenter=SEGMENTER)
    assert analysis.status is Status.UNDECIDED
    assert analysis.predicted_class is None
    assert analysis.classification.predicted_class == "notumor"
    assert [doubt.code for doubt in analysis.doubts] == [
        DoubtCode.CLASS_AND_MASK_DISAGREE
    ]


# Undecided


def at_the_corners():
    """A slice with a tumor for the model, unless its corners are turned away."""
    pixels = np.zeros((64, 64), np.float32)
    for rows in (slice(0, 17), slice(47, 64)):
        pixels[rows, :17] = pixels[rows, 47:] = 1000
    return make_scan(pixels)


def test_a_probability_below_the_bundles_limit_is_undecided(models):
    data = read_manifest(models / CLASSIFIER)
    data["decision"] = {"undecided_below": 0.99}
    write_manifest(models / CLASSIFIER, data)
    analysis = analyze(models)
    assert analysis.status is Status.UNDECIDED
    assert [doubt.code for doubt in analysis.doubts] == [DoubtCode.LOW_PROBABILITY]


def test_an_answer_that_turning_changes_is_undecided(models):
    assert analyze(models, at_the_corners()).predicted_class == "meningioma"
    analysis = analyze(models, at_the_corners(), turned=True)
    assert analysis.status is Status.UNDECIDED
    assert [doubt.code for doubt in analysis.doubts] == [DoubtCode.UNSTABLE]


def test_an_answer_that_turning_keeps_is_the_same_as_without(models):
    plain, turned = analyze(models, bright()), analyze(models, bright(), turned=True)
    assert turned.status is Status.OK
    np.testing.assert_array_equal(
        turned.classification.heatmaps, plain.classification.heatmaps
    )


def test_an_undecided_slice_is_outlined_in_two_stages(models):
    data = read_manifest(models / CLASSIFIER)
    data["decision"] = {"undecided_below": 0.99}
    write_manifest(models / CLASSIFIER, data)
    analysis = analyze(models, segmenter=SEGMENTER, two_stage=True)
    assert analysis.skipped_segmenter is None
    assert analysis.segmentation.detections[0].class_name == "tumor"


# How sure the segmenter is


def test_a_mask_has_its_mean_probability_and_a_range_of_its_area(tmp_path):
    make_classifier_bundle(tmp_path / CLASSIFIER)
    rules = {"threshold": 0.5, "doubtful_below": 0.99, "area_thresholds": [0.1, 0.9]}
    make_segmenter_bundle(tmp_path / SEGMENTER, segmentation=rules)
    analysis = analyze(tmp_path, segmenter=SEGMENTER)
    found = analysis.segmentation
    assert found.confidence == pytest.approx(found.probability[found.mask].mean())
    assert found.is_doubtful
    assert found.area_range.low_px <= found.measurements.area_px
    assert found.area_range.high_px > found.measurements.area_px
    assert analysis.doubts[-1].code is DoubtCode.MASK_DOUBTFUL


def test_without_a_fitted_limit_no_mask_is_doubtful(models):
    found = analyze(models, segmenter=SEGMENTER).segmentation
    assert not found.is_doubtful
    assert found.area_range is None


# Two stages


def test_a_slice_without_a_tumor_is_not_outlined_in_two_stages(models):
    told = []
    analysis = analyze(models, segmenter=SEGMENTER, two_stage=True, report=told.append)
    assert analysis.classification.predicted_class == "notumor"
    assert analysis.segmentation is None
    assert Stage.SEGMENTING not in [progress.stage for progress in told]


def test_the_segmenter_that_was_not_asked_is_named(models):
    analysis = analyze(models, segmenter=SEGMENTER, two_stage=True)
    assert analysis.skipped_segmenter.id == SEGMENTER


def test_without_a_mask_no_warning_is_about_masks(models):
    assert analyze(models, segmenter=SEGMENTER, two_stage=True).warnings == ()


def test_a_slice_with_a_tumor_is_outlined_in_two_stages(models):
    analysis = analyze(models, bright(), segmenter=SEGMENTER, two_stage=True)
    assert analysis.classification.predicted_class == "pituitary"
    assert analysis.segmentation.mask.any()
    assert analysis.skipped_segmenter is None


def test_without_the_two_stages_every_slice_is_outlined(models):
    analysis = analyze(models, segmenter=SEGMENTER)
    assert analysis.segmentation is not None
    assert analysis.skipped_segmenter is None


def test_two_stages_without_a_segmenter_skip_no_segmenter(models):
    assert analyze(models, two_stage=True).skipped_segmenter is None


def test_a_classifier_without_a_healthy_class_never_stops_the_segmenter(tmp_path):
    make_classifier_bundle(tmp_path / CLASSIFIER, class_names=("glioma", "meningioma"))
    make_segmenter_bundle(tmp_path / SEGMENTER)
    analysis = analyze(tmp_path, segmenter=SEGMENTER, two_stage=True)
    assert analysis.segmentation is not None


# Several models


@pytest.fixture
def two_classes(tmp_path):
    make_classifier_bundle(tmp_path / CLASSIFIER, class_names=TUMOR_OR_NOT)
    make_segmenter_bundle(tmp_path / SEGMENTER)
    return tmp_path


def test_a_two_class_model_answers(two_classes):
    analysis = analyze(two_classes, bright())
    assert analysis.classification.class_names == TUMOR_OR_NOT
    assert analysis.classification.predicted_class == "tumor"
    assert analysis.classification.heatmaps.shape == (8, 8, 2)


def test_a_mask_that_contradicts_a_two_class_model_leaves_it_undecided(two_classes):
    analysis = analyze(two_classes, segmenter=SEGMENTER)
    assert analysis.status is Status.UNDECIDED


def test_a_two_class_model_decides_in_two_stages(two_classes):
    asked = {"segmenter": SEGMENTER, "two_stage": True}
    assert analyze(two_classes, **asked).skipped_segmenter is not None
    assert analyze(two_classes, bright(), **asked).segmentation is not None


def test_only_the_last_model_of_each_task_stays_in_memory(models):
    make_classifier_bundle(models / "other", id="other")
    cache = ModelCache(ModelRegistry([models]), EngineOptions())

    def ready(name, task):
        return cache.ready(cache.entry(name, task), task, CancelToken())

    classifier = ready(CLASSIFIER, "classification")
    segmenter = ready(SEGMENTER, "segmentation")
    other = ready("other", "classification")
    assert ready("other", "classification") is other
    assert ready(SEGMENTER, "segmentation") is segmenter
    assert ready(CLASSIFIER, "classification") is not classifier


def test_the_scans_own_warnings_are_passed_on(models):
    warning = ScanWarning(WarningCode.OVERLAY_NOT_SHOWN)
    assert analyze(models, make_scan(warnings=(warning,))).warnings == (warning,)
