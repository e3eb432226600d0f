from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from records import make_record

from brainview.core import (
    Analysis,
    Box,
    Classification,
    Doubt,
    DoubtCode,
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
from brainview.imaging import MaskPatch
from brainview.inference import (
    Outcome,
    SeriesSummary,
    SliceAnswer,
    SliceFinding,
)

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
USE = ModelUse("m", "1", "M", "0" * 64)
SOURCE = ScanSource(Path("a.dcm"), "DICOM", "0" * 64)


def series_at(heights, spacing=(1.0, 1.0), **facts):
    refs = (
        SliceRef(
            Path(f"{z}.dcm"),
            shape=(64, 64),
            spacing_mm=spacing,
            orientation=AXIAL,
            position_mm=(0.0, 0.0, float(z)),
        )
        for z in heights
    )
    return Series("key", tuple(refs), **facts)


def unplaced(count, gap_mm=None):
    return Series("key", tuple(SliceRef(Path(f"{k}.png")) for k in range(count)),
                  gap_mm=gap_mm)  # fmt: skip


def found(index, tumor=0.9, area=100.0, name="glioma", outcome=Outcome.ANSWERED):
    """Return a finding whose mask has some mm², which are pixels here."""
    mask = MaskPatch.of(np.ones((10, round(area / 10)), bool))
    return SliceFinding(index, outcome, name, tumor, mask.pixels.size, area, mask)


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


def test_the_volume_is_area_times_gap():
    summary = SeriesSummary.of(series_at([0, 5, 10]), [found(k) for k in range(3)])
    assert summary.volume_ml == pytest.approx(1.5)
    assert summary.volume_note == ""


@pytest.mark.parametrize(
    ("series", "finding", "word"),
    [
        (unplaced(1), found(0), "distance"),
        (series_at([0, 0]), found(0), "same place"),
        (series_at([0, 5], spacing=None), found(0), "spacing"),
        (
            series_at([0, 5]),
            SliceFinding(0, Outcome.ANSWERED, "glioma", 0.9),
            "segmenter",
        ),
    ],
)
def test_an_unknown_volume_is_none_and_says_why(series, finding, word):
    summary = SeriesSummary.of(series, [finding])
    assert summary.volume_ml is None
    assert word in summary.volume_note


def test_a_volume_says_what_it_leaves_out():
    findings = [found(0), found(1, area=0.0)]
    summary = SeriesSummary.of(series_at([0, 5, 10, 15]), findings)
    assert summary.volume_ml == pytest.approx(0.5)
    assert summary.volume_note == "Left out: 2 slices without an answer."


def test_a_lesion_next_to_a_slice_without_an_answer_has_no_volume():
    summary = SeriesSummary.of(series_at([0, 5, 10]), [found(0)])
    assert summary.volume_ml is None
    assert "at least 0.50 ml" in summary.volume_note


def test_the_largest_slice_has_the_largest_mask():
    findings = [found(0, area=10.0), found(1, area=30.0), found(2, area=20.0)]
    assert SeriesSummary.of(series_at([0, 5, 10]), findings).largest.index == 1


def test_without_a_mask_no_slice_is_the_largest():
    findings = [found(0, area=0.0)]
    assert SeriesSummary.of(series_at([0]), findings).largest is None


def test_the_most_suspicious_slice_has_the_highest_tumor_probability():
    findings = [found(0, 0.2, 500.0), found(1, 0.9, 10.0), found(2, 0.5, 300.0)]
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
    undecided = found(0, 0.6, name="", outcome=Outcome.UNDECIDED)
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


def test_a_slice_with_next_to_no_brain_is_in_no_sum():
    seen = SliceAnswer(0, analysis([0.9, 0.1]), shows_brain=False)
    finding = SliceFinding.of(seen)
    assert finding.outcome is Outcome.REFUSED
    summary = SeriesSummary.of(series_at([0, 5]), [finding, found(1, tumor=0.1)])
    assert summary.most_suspicious.index == 1
    assert summary.volume_ml == pytest.approx(0.5)


def test_a_speck_is_neither_in_the_volume_nor_the_largest_mask():
    speck = SliceFinding(
        0, Outcome.ANSWERED, "", 0.9, 9, 9.0, MaskPatch(0, 0, np.ones((3, 3), bool))
    )
    summary = SeriesSummary.of(series_at([0, 5]), [speck, found(1, area=0.0)])
    assert (summary.volume_ml, summary.largest, summary.masked) == (0.0, None, 1)
    assert summary.volume_note == "Not counted: 1 speck."


WEAK = Doubt.of(DoubtCode.SEQUENCE_WEAK)
ROUGH = Doubt.of(DoubtCode.MASK_DOUBTFUL)


def test_the_doubts_of_an_answer_are_kept():
    answer = SliceAnswer(0, analysis([0.9, 0.1], doubts=(WEAK, ROUGH)))
    codes = (DoubtCode.SEQUENCE_WEAK, DoubtCode.MASK_DOUBTFUL)
    assert SliceFinding.of(answer).doubts == codes


def test_a_slice_with_next_to_no_brain_has_no_doubts():
    answer = SliceAnswer(0, analysis([0.9, 0.1], doubts=(WEAK,)), shows_brain=False)
    assert SliceFinding.of(answer).doubts == ()


def test_the_doubts_of_a_row_are_kept():
    record = make_record(doubts=(DoubtCode.UNUSUAL,))
    assert SliceFinding.of_record(0, record).doubts == (DoubtCode.UNUSUAL,)


@pytest.mark.parametrize(
    ("doubts", "is_doubtful"), [((WEAK,), False), ((WEAK, ROUGH), True)]
)
def test_a_mask_is_doubtful_if_a_doubt_says_so(doubts, is_doubtful):
    answer = SliceAnswer(0, analysis([0.9, 0.1], doubts=doubts))
    assert SliceFinding.of(answer).has_doubtful_mask is is_doubtful


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (Outcome.ANSWERED, Status.OK),
        (Outcome.UNDECIDED, Status.UNDECIDED),
        (Outcome.REFUSED, Status.REFUSED),
        (Outcome.FAILED, Status.ERROR),
    ],
)
def test_an_outcome_has_the_status_of_a_single_scan(outcome, status):
    assert outcome.status is status


def test_answers_with_a_doubt_are_counted_by_doubt():
    weak, rough = DoubtCode.SEQUENCE_WEAK, DoubtCode.MASK_DOUBTFUL
    findings = [
        replace(found(0), doubts=(rough,)),
        replace(found(1), doubts=(weak, rough)),
        found(2),
    ]
    summary = SeriesSummary.of(series_at([0, 5, 10]), findings)
    assert summary.doubtful == 2
    assert list(summary.doubts.items()) == [(rough, 2), (weak, 1)]


def test_an_undecided_slice_is_not_an_answer_with_a_doubt():
    undecided = found(0, 0.6, name="", outcome=Outcome.UNDECIDED)
    finding = replace(undecided, doubts=(DoubtCode.LOW_PROBABILITY,))
    summary = SeriesSummary.of(series_at([0]), [finding])
    assert (summary.doubtful, summary.doubts) == (0, {})


def test_a_lesion_on_slices_with_a_doubtful_mask_is_doubtful():
    sure, rough = found(0), replace(found(1), doubts=(DoubtCode.MASK_DOUBTFUL,))
    (lesion,) = SeriesSummary.of(
        series_at([0]), [replace(rough, index=0)]
    ).lesions.lesions
    assert lesion.is_doubtful
    (lesion,) = SeriesSummary.of(series_at([0]), [sure]).lesions.lesions
    assert not lesion.is_doubtful
