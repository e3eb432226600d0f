"""Figures of a segmenter, compared with figures counted by hand."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from brainview.measuring.intervals import bootstrap_weights
from training.data import Sample, known_sets
from training.measuring.overlaps import THRESHOLDS, Overlaps
from training.measuring.segmenter_figures import (
    best_threshold,
    documented_figures,
    gated_figures,
    segmentation_figures,
    tversky_of_batches,
)

COLUMN = 2
SETS = known_sets()


def sample(number, *, source="lgg", label="glioma", patient="one"):
    path = Path(f"{number}.png")
    return Sample(path, source, label, fold=0, group=patient, patient=patient)


def overlaps(rows, **facts):
    """Make overlaps from (common, marked, true, facts) of 100 pixels per slice."""
    counts = np.array([row[:3] for row in rows], np.int64)
    wide = np.repeat(counts[:, :, None], len(THRESHOLDS), axis=2)
    return Overlaps(
        tuple(
            sample(i, **facts | (row[3] if row[3:] else {}))
            for i, row in enumerate(rows)
        ),
        wide[:, 0],
        wide[:, 1],
        wide[:, 2],
        np.full(len(rows), 100),
        counts.astype(float),
    )


HEALTHY = {"label": "notumor"}
TWO_PATIENTS = [
    (10, 20, 20),
    (0, 5, 0, HEALTHY),
    (30, 30, 40, {"patient": "two"}),
    (0, 0, 0, {"patient": "two"} | HEALTHY),
    (0, 3, 0, {"patient": "healthy"} | HEALTHY),
]


def values(figures):
    return {f.name: f.value for f in figures}


def test_dice_of_a_slice():
    np.testing.assert_allclose(overlaps([(10, 20, 20)]).dice(COLUMN), [0.5])


def test_two_empty_masks_have_dice_one():
    np.testing.assert_array_equal(overlaps([(0, 0, 0)]).dice(COLUMN), [1])


def test_iou_of_a_slice():
    np.testing.assert_allclose(overlaps([(10, 20, 20)]).iou(COLUMN), [1 / 3])


def test_the_tversky_index_of_a_slice_weighs_missed_pixels_more():
    found = overlaps([(10, 10, 20), (10, 20, 10)]).tversky(COLUMN)
    np.testing.assert_allclose(found, [10 / 17, 10 / 13])


def test_share_of_right_pixels():
    np.testing.assert_allclose(overlaps([(10, 20, 15)]).right(COLUMN), [0.85])


def test_a_volume_is_all_slices_of_a_patient():
    volumes = overlaps(TWO_PATIENTS).volumes()
    np.testing.assert_allclose(volumes.dice(COLUMN), [20 / 45, 60 / 70])


def test_a_patient_without_a_tumor_has_no_volume():
    patients = [s.patient for s in overlaps(TWO_PATIENTS).volumes().samples]
    assert patients == ["one", "two"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("dice_volume", (20 / 45 + 60 / 70) / 2),
        ("dice_slice_lgg", (0.5 + 60 / 70) / 2),
        ("iou_slice_lgg", (1 / 3 + 0.75) / 2),
        ("tversky_slice_lgg", (10 / 20 + 30 / 37) / 2),
        ("tversky_batch_lgg", 40 / (40 + 0.7 * 20 + 0.3 * 10)),
        ("false_alarm_lgg", 2 / 3),
        ("pixel_accuracy_lgg", (0.8 + 0.95 + 0.9 + 1 + 0.97) / 5),
    ],
)
def test_figures_equal_those_counted_by_hand(name, value):
    found = values(segmentation_figures(overlaps(TWO_PATIENTS), COLUMN, "made", SETS))
    assert found[name] == pytest.approx(value)


def test_missing_sets_have_no_figures():
    found = values(segmentation_figures(overlaps(TWO_PATIENTS), COLUMN, "made", SETS))
    assert "dice_slice" not in found
    assert "false_alarm_nickparvar" not in found


def test_single_images_have_no_volumes():
    tumor = overlaps([(10, 20, 20), (5, 9, 9)])
    found = segmentation_figures(tumor, COLUMN, "made", SETS, whole_patients=False)
    assert "dice_volume" not in values(found)
    assert "dice_slice_lgg" in values(found)


def test_the_threshold_with_the_best_dice_is_chosen():
    same = overlaps([(10, 40, 20), (30, 30, 40)])
    marked = same.marked.copy()
    marked[:, 3] = same.common[:, 3]
    better = replace(same, marked=marked)
    assert best_threshold(better, SETS) == 3
    assert best_threshold(better, SETS, whole_patients=False) == 3


def test_a_closed_gate_marks_nothing():
    every = overlaps(TWO_PATIENTS)
    passed = np.array([False, False, True, True, True])
    found = values(gated_figures(every, passed, COLUMN, "made"))
    assert found["dice_slice_lgg_gated"] == pytest.approx((0 + 60 / 70) / 2)
    assert found["false_alarm_lgg_gated"] == pytest.approx(1 / 3)


def test_an_open_gate_changes_nothing():
    every = overlaps(TWO_PATIENTS)
    found = values(gated_figures(every, np.ones(5, bool), COLUMN, "made"))
    free = values(segmentation_figures(every, COLUMN, "made", SETS))
    assert found["dice_volume_gated"] == free["dice_volume"]


def test_a_small_last_batch_counts():
    part = overlaps([(10, 20, 20)] * 20)
    one = 10 / (10 + 0.7 * 10 + 0.3 * 10)
    assert tversky_of_batches(part)(np.ones((1, 20)))[0] == pytest.approx(one)
    soft = part.soft.copy()
    odd = np.random.default_rng(0).permutation(20)[-1]
    soft[odd, 0] = 0
    of_last = 30 / (30 + 0.7 * 50 + 0.3 * 50)
    changed = tversky_of_batches(replace(part, soft=soft))(np.ones((1, 20)))[0]
    assert changed == pytest.approx((one + of_last) / 2)


def test_a_patient_sampled_twice_counts_twice_in_the_batches():
    part = overlaps([(20, 20, 20), (0, 10, 10, {"patient": "two"})])
    found = tversky_of_batches(part)(np.array([[2.0, 1.0], [0.0, 1.0]]))
    np.testing.assert_allclose(found, [40 / 50, 0], atol=1e-6)


def test_batches_have_an_interval():
    random = np.random.default_rng(0)
    rows = [
        (c, c + 5, c + 9, {"patient": str(c)})
        for c in random.integers(1, 60, 40).tolist()
    ]
    part = overlaps(rows)
    found = tversky_of_batches(part)(
        bootstrap_weights([s.patient for s in part.samples])
    )
    assert found[1:].min() < found[0] < found[1:].max()


@pytest.mark.tensorflow
def test_the_index_of_a_batch_equals_the_one_of_the_loss():
    from training.fitting.objective import tversky

    random = np.random.default_rng(0)
    truth = (random.random((16, 8, 8, 1)) > 0.7).astype(np.float32)
    mask = random.random((16, 8, 8, 1)).astype(np.float32)
    soft = np.stack(
        [part.sum(axis=(1, 2, 3)) for part in (truth * mask, mask, truth)], axis=1
    )
    part = replace(overlaps([(0, 0, 1)] * 16), soft=soft)
    found = tversky_of_batches(part)(np.ones((1, 16)))[0]
    assert found == pytest.approx(float(tversky(truth, mask)), rel=1e-5)


def test_the_documents_loss_and_index_are_measured_on_validation():
    part = overlaps([(10, 20, 20), (30, 30, 40)])
    index = 40 / (40 + 0.7 * 20 + 0.3 * 10)
    found = {f.name: f.value for f in documented_figures(part, "theirs, validation")}
    assert found["tversky_batch_lgg"] == pytest.approx(index, rel=1e-5)
    assert found["loss"] == pytest.approx((1 - index) ** 0.75, rel=1e-5)


def test_on_the_test_part_only_the_loss_joins_the_other_figures():
    part = overlaps([(10, 20, 20), (30, 30, 40)])
    assert [f.name for f in documented_figures(part, "theirs")] == ["loss"]
