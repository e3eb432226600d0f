"""Average precision of boxes, compared with figures counted by hand."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from msgspec import structs

from brainview.core import Box, Detection, Placement
from brainview.measuring.boxes import average_precision, hits, overlap
from brainview.measuring.intervals import bootstrap_weights
from training.data import Sample
from training.measuring.detection import BoxedSlice, boxing, detection_figures
from training.measuring.overlaps import SegmentedSlice, count_overlaps, segmented
from training.recipes import RECIPES

HERE, THERE = Box(0, 0, 10, 10), Box(50, 50, 10, 10)
NOWHERE = Box(100, 100, 5, 5)


def sample(patient="one", *, source="lgg", mask=None):
    path = Path(f"{patient}.png")
    return Sample(path, source, "glioma", 0, patient, patient, mask=mask)


def boxed(found, true, **facts):
    """Make a slice from (box, score) and true boxes."""
    ranked = sorted(found, key=lambda pair: -pair[1])
    parts = tuple(Detection(box, score) for box, score in ranked)
    return BoxedSlice(sample(**facts), parts, tuple(true))


def value(*slices):
    once = np.ones((1, len(slices)))
    return float(average_precision(slices)(once)[0])


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (HERE, 1),
        (THERE, 0),
        (Box(0, 10, 10, 10), 0),  # side by side
        (Box(0, 5, 10, 10), 1 / 3),
        (Box(2, 3, 5, 4), 0.2),  # inside
    ],
)
def test_overlap_is_the_common_part_of_the_whole(other, expected):
    assert overlap(HERE, other) == overlap(other, HERE) == pytest.approx(expected)


def test_a_box_that_overlaps_by_just_one_half_has_found_nothing():
    half = Box(0, 0, 10, 5)
    assert overlap(HERE, half) == 0.5
    assert hits(boxed([(half, 0.9)], [HERE])) == (False,)
    assert hits(boxed([(Box(0, 0, 10, 6), 0.9)], [HERE])) == (True,)


def test_the_surer_of_two_boxes_on_one_tumor_counts_and_the_other_is_false():
    both = boxed([(Box(0, 0, 10, 8), 0.6), (HERE, 0.9)], [HERE])
    assert hits(both) == (True, False)


def test_each_tumor_of_a_slice_can_be_found():
    assert hits(boxed([(THERE, 0.9), (HERE, 0.8)], [HERE, THERE])) == (True, True)


def test_everything_found_and_nothing_else_is_one():
    assert value(boxed([(HERE, 0.9)], [HERE]), boxed([(THERE, 0.6)], [THERE])) == 1


def test_nothing_found_is_zero():
    assert value(boxed([], [HERE])) == 0
    assert value(boxed([(NOWHERE, 0.9)], [HERE])) == 0


def test_a_missed_tumor_costs_its_recall():
    assert value(boxed([(HERE, 0.9)], [HERE, THERE])) == 0.5


def test_a_false_box_costs_only_what_is_ranked_below_it():
    surer = boxed([(HERE, 0.9), (NOWHERE, 0.95)], [HERE])
    less_sure = boxed([(HERE, 0.9), (NOWHERE, 0.5)], [HERE])
    assert value(surer) == 0.5
    assert value(less_sure) == 1


def test_a_false_box_on_a_slice_without_a_tumor_counts():
    assert value(boxed([(HERE, 0.9)], [HERE]), boxed([(HERE, 0.95)], [])) == 0.5


def test_precision_is_the_highest_at_that_recall_or_above():
    # Ranked: right, false, right, right of four; precision 1, 1/2, 2/3, 3/4.
    slices = [
        boxed([(HERE, 0.9)], [HERE]),
        boxed([(NOWHERE, 0.8)], []),
        boxed([(HERE, 0.7)], [HERE]),
        boxed([(HERE, 0.6)], [HERE, THERE]),
    ]
    assert value(*slices) == pytest.approx((1 + 3 / 4 + 3 / 4) / 4)


def test_a_patient_drawn_twice_is_as_two_patients():
    first = boxed([(HERE, 0.9)], [HERE])
    second = boxed([(NOWHERE, 0.8)], [HERE], patient="two")
    drawn = average_precision([first, second])(np.array([[2.0, 1.0], [0.0, 1.0]]))
    assert drawn.tolist() == pytest.approx([value(first, first, second), 0])


def test_without_a_tumor_there_is_no_average_precision():
    assert np.isnan(value(boxed([(HERE, 0.9)], [])))


def test_the_interval_draws_patients():
    slices = [
        boxed([(HERE, 0.9)], [HERE], patient=f"{n}") if n % 2 else boxed([], [HERE])
        for n in range(12)
    ]
    (figure,) = detection_figures(slices, "grouped hold-out")
    weights = bootstrap_weights([each.sample.patient for each in slices])
    rounds = average_precision(slices)(weights)[1:]
    assert (figure.low, figure.high) == pytest.approx(
        tuple(np.nanpercentile(rounds, (2.5, 97.5)))
    )
    assert figure.low < figure.value < figure.high


def test_each_set_with_a_tumor_has_its_figure():
    figures = detection_figures(
        [
            boxed([(HERE, 0.9)], [HERE], source="figshare"),
            boxed([], [HERE, THERE], source="lgg"),
            boxed([(HERE, 0.9)], [], source="healthy"),
        ],
        "grouped hold-out",
    )
    assert [(f.name, f.value, f.n) for f in figures] == [
        ("ap50_figshare", 1, 1),
        ("ap50_lgg", 0, 1),
    ]


def one_slice():
    """A slice of 64×64 of which our mask and the expert's share a block."""
    probability = np.zeros((64, 64), np.float32)
    probability[8:24, 16:40] = 0.8
    probability[60, 60] = 0.9  # too small to be a tumor
    truth = np.zeros((64, 64), bool)
    truth[8:24, 16:36] = True
    truth[50, 50] = True
    whole = Box(0, 0, 64, 64)
    placement = Placement((64, 64), whole, (64, 64), whole)
    return SegmentedSlice(sample(), probability, placement, truth)


def test_boxes_are_around_the_parts_of_both_masks_at_scan_size():
    each = BoxedSlice.of(one_slice(), 0.5)
    assert [part.box for part in each.found] == [Box(8, 16, 16, 24)]
    assert set(each.true) == {Box(8, 16, 16, 20), Box(50, 50, 1, 1)}


def test_slices_are_boxed_on_their_way_to_be_counted():
    boxes = []
    overlaps = count_overlaps(boxing([one_slice(), one_slice()], 0.5, boxes))
    assert len(boxes) == 2
    assert overlaps.true.tolist() == [[321] * 5] * 2
    assert overlaps.common[0].tolist() == [320] * 5


@pytest.mark.tensorflow
def test_a_segmenter_runs_once_for_overlaps_and_boxes(tmp_path):
    import keras
    from image_sets import write

    # A network that marks what is bright.
    image = keras.Input((64, 64, 3))
    bright = keras.ops.mean(image, axis=-1, keepdims=True)
    network = keras.Model(image, keras.ops.sigmoid(40 * (bright - 0.5)))
    levels = np.zeros((64, 64), np.uint8)
    levels[8:24, 16:40] = 255
    path, mask = write(tmp_path / "i.png", levels), write(tmp_path / "m.png", levels)
    recipe = RECIPES["resunet"]
    small = structs.replace(recipe.input, height=64, width=64)
    shown = replace(sample(mask=mask), path=path)
    boxes = []
    slices = segmented(network, replace(recipe, input=small), [shown])
    overlaps = count_overlaps(boxing(slices, 0.5, boxes))
    assert overlaps.iou(2)[0] > 0.8
    assert [hits(each) for each in boxes] == [(True,)]
