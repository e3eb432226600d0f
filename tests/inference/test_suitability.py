import numpy as np
import pytest
from bundles import make_scan
from msgspec import structs

from brainview.core import (
    Box,
    Classification,
    Measurements,
    ModelUse,
    Placement,
    ScanWarning,
    Segmentation,
    WarningCode,
)
from brainview.inference.suitability import disagreements, objection
from brainview.models import load_manifest

WHOLE = Box(0, 0, 4, 4)
TITLES = {"classifier": "Namer", "segmenter": "Outliner"}


@pytest.fixture
def manifest(tiny_classifier_bundle):
    return load_manifest(tiny_classifier_bundle)


def photograph():
    return make_scan(np.random.default_rng(0).normal(100, 30, (64, 64)))


def test_a_picture_without_a_dark_border_is_refused_by_a_model_of_heads(manifest):
    heads = structs.replace(
        manifest, input=structs.replace(manifest.input, crop="head")
    )
    assert "no dark border" in objection(photograph(), heads)


def test_a_bright_object_in_air_is_not_refused_by_a_model_of_heads(manifest):
    heads = structs.replace(
        manifest, input=structs.replace(manifest.input, crop="head")
    )
    large = np.zeros((64, 64), np.float32)
    large[8:56, 12:52] = 1000
    assert objection(make_scan(large), heads) == ""


def test_a_model_of_whole_images_takes_any_border(manifest):
    assert objection(photograph(), manifest) == ""


def use(title):
    return ModelUse(title.lower(), "1.0.0", title, "0" * 64)


def classified(name, names=("glioma", "notumor")):
    probabilities = np.array([0.9 if n == name else 0.1 for n in names], np.float32)
    placement = Placement((4, 4), WHOLE, (4, 4), WHOLE)
    return Classification(use("Namer"), names, probabilities, None, placement)


def marked(pixels):
    mask = np.zeros((4, 4), bool)
    mask.flat[:pixels] = True
    sizes = Measurements(pixels, None, float(pixels), None)
    return Segmentation(use("Outliner"), mask.astype(np.float32), mask, sizes)


@pytest.mark.parametrize(
    ("name", "pixels"), [("glioma", 3), ("notumor", 0)], ids=["tumor", "no tumor"]
)
def test_models_that_agree_give_no_warning(name, pixels):
    assert disagreements(classified(name), marked(pixels)) == ()


def test_a_mask_on_a_slice_without_a_tumor_is_a_warning():
    (warning,) = disagreements(classified("notumor"), marked(3))
    assert warning == ScanWarning.of(WarningCode.MASK_WITHOUT_CLASS, **TITLES)


def test_a_tumor_without_a_mask_is_a_warning():
    (warning,) = disagreements(classified("glioma"), marked(0))
    assert warning == ScanWarning.of(WarningCode.CLASS_WITHOUT_MASK, **TITLES)


def test_without_a_segmenter_there_is_no_disagreement():
    assert disagreements(classified("glioma"), None) == ()


def test_a_classifier_that_knows_no_healthy_slice_can_not_disagree():
    names = ("glioma", "meningioma")
    assert disagreements(classified("glioma", names), marked(0)) == ()
