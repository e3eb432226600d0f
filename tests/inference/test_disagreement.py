import numpy as np
import pytest

from brainview.core import (
    Box,
    Classification,
    Measurements,
    ModelUse,
    Placement,
    Segmentation,
)
from brainview.inference.suitability import disagreements

WHOLE = Box(0, 0, 4, 4)


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
def test_models_that_agree_need_no_word(name, pixels):
    assert disagreements(classified(name), marked(pixels)) == ()


def test_a_mask_on_a_slice_without_a_tumor_is_said():
    (sentence,) = disagreements(classified("notumor"), marked(3))
    assert sentence == "Namer sees no tumor, but Outliner marks one; look at both."


def test_a_tumor_without_a_mask_is_said():
    (sentence,) = disagreements(classified("glioma"), marked(0))
    assert sentence == "Namer sees a tumor, but Outliner marks none; look at both."


def test_without_a_segmenter_nobody_disagrees():
    assert disagreements(classified("glioma"), None) == ()


def test_a_classifier_that_knows_no_healthy_slice_can_not_disagree():
    names = ("glioma", "meningioma")
    assert disagreements(classified("glioma", names), marked(0)) == ()
