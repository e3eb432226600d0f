import json
from pathlib import Path

import numpy as np
from records import FIELDS, make_record
from report_values import analysis_of, classification, refused, scan_of, segmentation

from brainview.core import (
    BatchItem,
    Box,
    Detection,
    Doubt,
    DoubtCode,
    Plane,
    ScanReadError,
    ScanRecord,
    ScanWarning,
    Sequence,
    SeriesRecord,
    Status,
    TruthComparison,
    WarningCode,
)

BOX = {
    **{"top": 10, "left": 20, "height": 10, "width": 12},
    **{"score": 0.875, "class": "glioma"},
}


def analyzed(**facts):
    return BatchItem("in/x.dcm", 4, analysis=analysis_of(scan_of(), **facts))


def failed():
    error = ScanReadError(Path("x.dcm"), reason="it is empty", remedy="export it again")
    return BatchItem("in/x.dcm", error=error)


def test_an_answer_has_all_fields_in_order():
    values = ScanRecord.of(analyzed()).to_json()
    assert json.loads(json.dumps(values, allow_nan=False)) == {
        "path": "in/x.dcm",
        "frame": 4,
        "status": "ok",
        "reason": None,
        "model": "tiny-classifier",
        "predicted_class": "glioma",
        "probabilities": {
            "glioma": 0.93,
            "meningioma": 0.05,
            "notumor": 0.005,
            "pituitary": 0.015,
        },
        "tumor_probability": 0.995,
        "doubts": [],
        "sequence": None,
        "plane": None,
        "segmenter": "tiny-segmenter",
        "tumor_area_px": 120,
        "tumor_area_mm2": 30.0,
        "tumor_area_low_px": 100,
        "tumor_area_high_px": 160,
        "tumor_area_low_mm2": 25.0,
        "tumor_area_high_mm2": 40.0,
        "mask_confidence": 0.875,
        "longest_diameter_mm": 7.81,
        "boxes": [BOX],
        "truth": None,
        "warnings": [],
        "unwritten": [],
        "seconds": 0.0912,
        "two_stage": False,
        "engine": "ONNX Runtime · CPU",
        "series": None,
    }
    assert list(values) == FIELDS


def test_an_undecided_scan_keeps_its_probabilities_but_has_no_class():
    doubt = Doubt.of(DoubtCode.UNSTABLE, model="Tiny", case="mirrored")
    item = analyzed(status=Status.UNDECIDED, doubts=(doubt,))
    values = ScanRecord.of(item).to_json()
    assert (values["status"], values["predicted_class"]) == ("undecided", None)
    assert values["probabilities"]["glioma"] == 0.93
    assert values["doubts"] == ["unstable"]
    assert ScanRecord.from_json(json.loads(json.dumps(values))).to_json() == values


def test_the_kind_of_a_slice_is_kept():
    item = analyzed(sequence=Sequence.T1C, plane=Plane.AXIAL)
    values = ScanRecord.of(item).to_json()
    assert (values["sequence"], values["plane"]) == ("T1c", "axial")
    record = ScanRecord.from_json(json.loads(json.dumps(values)))
    assert (record.sequence, record.plane) == (Sequence.T1C, Plane.AXIAL)


def test_a_series_has_its_counts_after_the_fields_of_a_scan():
    assert list(SeriesRecord.names()) == [
        *FIELDS,
        *("slices", "tumor_slices", "undecided_slices"),
    ]


def test_a_record_comes_back_from_json():
    record = make_record(
        warnings=("One.", "Two."),
        status=Status.REFUSED,
        boxes=(Detection(Box(1, 2, 3, 4), 0.5, "glioma"),),
        truth=TruthComparison("glioma", 0.75),
    )
    assert ScanRecord.from_json(json.loads(json.dumps(record.to_json()))) == record


def test_warnings_are_written_as_sentences():
    warning = ScanWarning(WarningCode.SPACING_UNKNOWN)
    assert ScanRecord.of(analyzed(warnings=(warning,))).warnings == (
        "The pixel spacing is unknown, so sizes are in pixels.",
    )


def test_a_segmenter_that_was_not_asked_leaves_the_sizes_open():
    item = analyzed(segmentation=None, skipped_segmenter=segmentation().model)
    record = ScanRecord.of(item, segmenter="tiny-segmenter", two_stage=True)
    assert record.segmenter == "tiny-segmenter"
    assert record.tumor_area_px is None
    assert record.two_stage is True


def test_an_error_has_its_sentence_and_the_chosen_models():
    record = ScanRecord.of(failed(), model="a", segmenter="b")
    assert record.status is Status.ERROR
    assert record.reason == "Can't open x.dcm: it is empty; export it again."
    assert (record.model, record.segmenter) == ("a", "b")


def test_a_refusal_says_why_and_names_no_class():
    record = ScanRecord.of(BatchItem("x", analysis=refused(scan_of())))
    assert record.status is Status.REFUSED
    assert record.reason.startswith("The image is unlike")
    assert record.predicted_class is None


def test_without_a_segmenter_sizes_are_unknown():
    record = ScanRecord.of(analyzed(segmentation=None))
    assert record.segmenter is None
    assert record.tumor_area_px is None


def test_without_a_segmenter_there_are_no_boxes_rather_than_none_found():
    assert ScanRecord.of(analyzed(segmentation=None)).to_json()["boxes"] is None


def test_the_truth_is_its_label_and_dice_with_four_digits():
    record = ScanRecord.of(analyzed(truth=TruthComparison("glioma", 2 / 3)))
    assert record.to_json()["truth"] == {"label": "glioma", "dice": 0.6667}


def test_nan_becomes_null():
    odd = classification(probabilities=(np.nan, 1, 0, 0))
    record = ScanRecord.of(analyzed(classification=odd))
    assert record.probabilities["glioma"] is None
