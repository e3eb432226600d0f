import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import (
    Analysis,
    Box,
    Classification,
    InferenceError,
    Measurements,
    ModelUse,
    Orientation,
    Placement,
    ScanSource,
    Segmentation,
    Series,
    SliceRef,
    Status,
)
from brainview.inference import (
    Outcome,
    SeriesSummary,
    SliceAnswer,
    SliceFinding,
    thicknesses_mm,
)
from brainview.inference.series_summary import NOT_PARALLEL

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
USE = ModelUse("m", "1", "M", "0" * 64)
SOURCE = ScanSource(Path("a.dcm"), "DICOM", "0" * 64)


def series_at(heights, **facts):
    refs = (
        SliceRef(Path(f"{z}.dcm"), orientation=AXIAL, position_mm=(0.0, 0.0, float(z)))
        for z in heights
    )
    return Series("key", tuple(refs), **facts)


def unplaced(count, gap_mm=None):
    return Series("key", tuple(SliceRef(Path(f"{k}.png")) for k in range(count)),
                  gap_mm=gap_mm)  # fmt: skip


def found(index, tumor=0.9, area=100.0, name="glioma", px=50):
    return SliceFinding(index, Outcome.ANSWERED, name, tumor, px, area)


def analysis(probabilities, names=("glioma", "notumor"), **facts):
    whole = Box(0, 0, 8, 8)
    return Analysis(
        SOURCE,
        Status.OK,
        classification=Classification(
            USE,
            names,
            np.array(probabilities, np.float32),
            None,
            Placement((8, 8), whole, (8, 8), whole),
        ),
        **facts,
    )


def test_each_slice_of_an_even_series_is_as_thick_as_the_gap():
    assert thicknesses_mm(series_at([0, 5, 10, 15])) == pytest.approx([5, 5, 5, 5])


def test_uneven_slices_reach_half_way_to_each_neighbor():
    assert thicknesses_mm(series_at([0, 2, 4, 10, 12])) == pytest.approx(
        [2, 2, 4, 4, 2]
    )


def test_the_order_of_slices_does_not_matter():
    assert thicknesses_mm(series_at([12, 4, 0, 10, 2])) == pytest.approx(
        [2, 4, 2, 4, 2]
    )


def test_a_slice_at_an_end_is_no_thicker_than_the_others():
    assert thicknesses_mm(series_at([0, 2, 4, 10])) == pytest.approx([2, 2, 4, 2])


@pytest.mark.parametrize("astray", [-90, 13.5, 300])
def test_a_slice_astray_is_as_thick_as_the_others(astray):
    heights = [0, 0.5, 1, 1.5, astray]
    assert thicknesses_mm(series_at(heights)) == pytest.approx([0.5] * 5)


@given(st.lists(st.integers(-500, 500), min_size=2, max_size=30, unique=True))
def test_slices_are_together_no_thicker_than_they_are_far_apart(heights):
    ordered = np.sort(heights)
    longest = float(ordered[-1] - ordered[0] + np.median(np.diff(ordered)))
    assert sum(thicknesses_mm(series_at(heights))) <= longest + 1e-6


def turned(degrees, shape=(101, 101), corner=(-50.0, -50.0, 0.0)):
    """Make a series of sagittal slices around the vertical axis, 1 mm a pixel."""
    refs = []
    for angle in np.radians(degrees):
        row = (float(np.sin(angle)), float(np.cos(angle)), 0.0)
        place = tuple(float(corner[0] * n) for n in row[:2])
        refs.append(
            SliceRef(
                Path(f"{angle}.dcm"),
                shape=shape,
                spacing_mm=(1.0, 1.0),
                orientation=Orientation(row, (0.0, 0.0, -1.0)),
                position_mm=(*place, 50.0),
            )
        )
    return Series("key", tuple(refs))


@pytest.mark.parametrize("degrees", [range(0, 180, 15), [0, 40], [0, 0.5, 1]])
def test_slices_that_are_not_parallel_have_no_volume(degrees):
    series = turned(degrees)
    summary = SeriesSummary.of(series, [found(k) for k in range(len(series))])
    assert summary.volume_ml is None
    assert summary.volume_note == NOT_PARALLEL


def test_parallel_slices_that_cross_each_other_have_no_volume():
    tilted = Orientation((1.0, 0.0, 0.0), (0.0, math.cos(0.03), math.sin(0.03)))
    refs = tuple(
        SliceRef(
            Path(f"{z}.dcm"),
            shape=(256, 256),
            spacing_mm=(1.0, 1.0),
            orientation=tilted if z == 2 else AXIAL,
            position_mm=(0.0, 0.0, float(z)),
        )
        for z in range(4)
    )
    assert thicknesses_mm(Series("key", refs)) is None


def test_slices_that_motion_correction_turned_a_little_keep_their_thickness():
    refs = []
    for k, angle in enumerate((0.0, 0.004, -0.004, 0.002, 0.0)):
        column = np.array((0.0, math.cos(angle), math.sin(angle)))
        center = np.array((0.0, 0.0, 3.0 * k))
        corner = center - 127.5 * column - (127.5, 0, 0)
        refs.append(
            SliceRef(
                Path(f"{k}.dcm"),
                shape=(256, 256),
                spacing_mm=(1.0, 1.0),
                orientation=Orientation((1.0, 0.0, 0.0), tuple(map(float, column))),
                position_mm=tuple(map(float, corner)),
            )
        )
    assert thicknesses_mm(Series("key", tuple(refs))) == pytest.approx([3] * 5)


def test_without_positions_the_gap_counts():
    assert thicknesses_mm(unplaced(2, gap_mm=4.0)) == (4.0, 4.0)


def test_slices_in_the_same_place_have_no_thickness():
    assert thicknesses_mm(series_at([0, 5, 0, 5])) is None


def test_the_volume_is_area_times_gap():
    summary = SeriesSummary.of(series_at([0, 5, 10]), [found(k) for k in range(3)])
    assert summary.volume_ml == pytest.approx(1.5)
    assert summary.volume_note == ""


@pytest.mark.parametrize(
    ("series", "finding", "word"),
    [
        (unplaced(1), found(0), "distance"),
        (series_at([0, 0]), found(0), "same place"),
        (series_at([0, 5]), found(0, area=None), "spacing"),
        (series_at([0, 5]), found(0, area=None, px=None), "segmenter"),
    ],
)
def test_an_unknown_volume_is_none_and_says_why(series, finding, word):
    summary = SeriesSummary.of(series, [finding])
    assert summary.volume_ml is None
    assert word in summary.volume_note


def test_a_volume_says_what_it_leaves_out():
    summary = SeriesSummary.of(series_at([0, 5, 10]), [found(0)])
    assert summary.volume_ml == pytest.approx(0.5)
    assert summary.volume_note == "Left out: 2 slices without an answer."


def test_the_largest_slice_has_the_largest_mask():
    findings = [found(0, area=10.0), found(1, area=30.0), found(2, area=20.0)]
    assert SeriesSummary.of(series_at([0, 5, 10]), findings).largest.index == 1


def test_without_a_mask_no_slice_is_the_largest():
    findings = [found(0, area=0.0, px=0)]
    assert SeriesSummary.of(series_at([0]), findings).largest is None


def test_the_most_suspicious_slice_has_the_highest_tumor_probability():
    findings = [found(0, 0.2, 500.0), found(1, 0.9, 1.0), found(2, 0.5, 300.0)]
    summary = SeriesSummary.of(series_at([0, 5, 10]), findings)
    assert summary.most_suspicious.index == 1


def test_among_equally_suspicious_slices_the_larger_mask_decides():
    findings = [found(0, 0.9999, 10.0), found(1, 0.9991, 30.0)]
    assert SeriesSummary.of(series_at([0, 5]), findings).most_suspicious.index == 1


def test_without_a_healthy_class_the_mask_decides():
    findings = [found(0, None, 10.0), found(1, None, 30.0)]
    assert SeriesSummary.of(series_at([0, 5]), findings).most_suspicious.index == 1


def test_without_an_answer_no_slice_is_suspicious():
    findings = [SliceFinding(0, Outcome.REFUSED), SliceFinding(1, Outcome.FAILED)]
    summary = SeriesSummary.of(series_at([0, 5]), findings)
    assert summary.most_suspicious is None
    assert (summary.answered, summary.refused, summary.failed) == (0, 1, 1)


def test_classes_are_counted_the_most_frequent_first():
    names = ["glioma", "notumor", "notumor"]
    findings = [found(k, name=name) for k, name in enumerate(names)]
    counts = SeriesSummary.of(series_at([0, 5, 10]), findings).counts
    assert list(counts.items()) == [("notumor", 2), ("glioma", 1)]


def test_the_tumor_probability_is_one_minus_that_of_no_tumor():
    finding = SliceFinding.of(SliceAnswer(3, analysis([0.25, 0.75])))
    assert (finding.index, finding.name) == (3, "notumor")
    assert finding.tumor_probability == pytest.approx(0.25)


def test_a_model_without_a_healthy_class_rates_no_suspicion():
    finding = SliceFinding.of(SliceAnswer(0, analysis([0.6, 0.4], ("glioma", "other"))))
    assert finding.tumor_probability is None


def test_a_slice_whose_segmenter_was_not_asked_has_no_area():
    finding = SliceFinding.of(
        SliceAnswer(0, analysis([0.1, 0.9], skipped_segmenter=USE))
    )
    assert (finding.area_px, finding.area_mm2) == (0, 0.0)


def test_the_area_is_the_masks():
    mask = np.ones((8, 8), bool)
    sizes = Measurements(64, 16.0, 11.3, 5.7)
    segmentation = Segmentation(USE, mask.astype(np.float32), mask, sizes)
    answer = SliceAnswer(0, analysis([0.9, 0.1], segmentation=segmentation))
    assert SliceFinding.of(answer).area_mm2 == 16.0


def test_an_error_is_a_failure():
    error = InferenceError("No answer", reason="it is odd", remedy="try another")
    assert SliceFinding.of(SliceAnswer(0, error=error)).outcome is Outcome.FAILED


def test_a_slice_has_an_analysis_or_an_error():
    with pytest.raises(ValueError, match="exactly one"):
        SliceAnswer(0)


def test_undecided_slices_are_counted_apart_with_their_part_of_the_volume():
    undecided = SliceFinding(0, Outcome.UNDECIDED, "", 0.6, 50, 100.0)
    summary = SeriesSummary.of(series_at([0, 5]), [undecided, found(1)])
    assert (summary.answered, summary.undecided, summary.counts) == (
        1,
        1,
        {"glioma": 1},
    )
    assert (summary.volume_ml, summary.undecided_volume_ml) == (1.0, 0.5)


def test_an_undecided_slice_can_be_the_most_suspicious():
    undecided = SliceFinding(0, Outcome.UNDECIDED, "", 0.6)
    findings = [undecided, found(1, tumor=0.2, name="notumor")]
    assert SeriesSummary.of(series_at([0, 5]), findings).most_suspicious is undecided


def test_an_undecided_analysis_has_no_class_but_its_tumor_probability():
    open_analysis = replace(analysis([0.6, 0.4]), status=Status.UNDECIDED)
    finding = SliceFinding.of(SliceAnswer(0, open_analysis))
    assert (finding.outcome, finding.name) == (Outcome.UNDECIDED, "")
    assert finding.tumor_probability == pytest.approx(0.6)
