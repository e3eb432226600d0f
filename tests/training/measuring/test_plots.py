"""The pictures of a run are small files and not blank."""

import numpy as np
import pytest
from PIL import Image

from training.data import Sample
from training.measuring.curves import read_curves
from training.measuring.plots import (
    draw_confusion,
    draw_curves,
    draw_dice,
    draw_reliability,
    draw_roc,
)
from training.measuring.predictions import Predictions

NAMES = ("glioma", "meningioma", "notumor", "pituitary")
KIB = 1024


@pytest.fixture(scope="module")
def predictions():
    random = np.random.default_rng(0)
    labels = random.integers(0, 4, 300)
    logits = random.normal(size=(300, 4)).astype(np.float32)
    logits[np.arange(300), labels] += 2
    sample = Sample(None, "made", "", fold=0, group="", patient="")
    return Predictions((sample,) * 300, logits, labels, np.zeros((300, 1), np.float32))


@pytest.fixture
def run(tmp_path):
    (tmp_path / "phase-1.csv").write_text(
        "epoch,accuracy,loss,val_accuracy,val_loss\n"
        "0,0.4,1.3,0.35,1.4\n1,0.6,0.9,0.5,1.1\n"
    )
    (tmp_path / "phase-3.csv").write_text(
        "epoch,evidence_loss,logits_accuracy,logits_loss,loss,val_evidence_loss,"
        "val_logits_accuracy,val_logits_loss,val_loss\n"
        "0,0.4,0.8,0.6,0.7,0,0.7,0.65,0.66\n"
    )
    return tmp_path


def phases(*sizes):
    return [{"size": size, "refit": False} for size in sizes]


(LAST,) = phases(224)


def check(path, width):
    """Check that a file is a small PNG of a width and not blank."""
    assert path.stat().st_size < 40 * KIB
    with Image.open(path) as image:
        assert image.format == "PNG"
        assert image.width == width
        assert image.convert("L").getextrema()[0] < 128


def test_curves_are_drawn(run, tmp_path):
    draw_curves(read_curves(run, phases(128, 224, 224)), tmp_path / "curves.png")
    check(tmp_path / "curves.png", 640)


def test_a_phase_without_a_log_is_left_out(run):
    assert [c.size for c in read_curves(run, phases(128, 160, 224))] == [128, 224]


def test_of_several_losses_that_of_the_logits_is_drawn(run):
    last = read_curves(run, phases(128, 160, 224))[-1]
    np.testing.assert_array_equal(last.training, [[0.6, 0.8]])
    np.testing.assert_array_equal(last.validation, [[0.65, 0.7]])


def test_a_refit_has_no_validation_to_draw(run):
    (run / "phase-2.csv").write_text("epoch,accuracy,loss\n0,0.7,0.8\n")
    _, refit, _ = read_curves(run, [*phases(128), LAST | {"refit": True}, LAST])
    assert refit.is_refit
    np.testing.assert_array_equal(refit.training, [[0.8, 0.7]])
    assert np.isnan(refit.validation).all()


def test_the_score_of_a_segmenter_is_dice(tmp_path):
    (tmp_path / "phase-1.csv").write_text(
        "epoch,loss,soft_dice,val_loss,val_soft_dice\n0,0.8,0.3,1.0,0.2\n"
    )
    [curve] = read_curves(tmp_path, phases(128))
    assert curve.score == "Dice"
    np.testing.assert_array_equal(curve.validation, [[1.0, 0.2]])


def test_the_confusion_matrix_is_drawn(predictions, tmp_path):
    draw_confusion(predictions.confusion(), NAMES, tmp_path / "confusion.png")
    check(tmp_path / "confusion.png", 480)


def test_the_reliability_diagram_is_drawn(predictions, tmp_path):
    draw_reliability(predictions, 1.7, tmp_path / "reliability.png")
    check(tmp_path / "reliability.png", 480)


@pytest.mark.parametrize("drawn", [NAMES, NAMES[:1]])
def test_roc_curves_are_drawn(predictions, tmp_path, drawn):
    draw_roc(predictions, 1.0, NAMES, dict.fromkeys(drawn, 0.9), tmp_path / "roc.png")
    check(tmp_path / "roc.png", 480)


@pytest.mark.parametrize(("count", "width"), [(1, 440), (3, 660)])
def test_histograms_of_dice_are_drawn(tmp_path, count, width):
    values = np.random.default_rng(0).random(50)
    draw_dice({f"set {i}": values for i in range(count)}, tmp_path / "dice.png")
    check(tmp_path / "dice.png", width)
