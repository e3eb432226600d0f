"""Rows of tables as tests need them."""

from brainview.core import ScanRecord, Status

# The fields of a record, in the order of its JSON object.
FIELDS = [
    *("path", "frame", "status", "reason", "model", "predicted_class"),
    *("probabilities", "tumor_probability", "doubts", "sequence", "plane"),
    *("segmenter", "tumor_area_px", "tumor_area_mm2"),
    *("tumor_area_low_px", "tumor_area_high_px"),
    *("tumor_area_low_mm2", "tumor_area_high_mm2", "mask_confidence"),
    *(
        "longest_diameter_mm",
        "boxes",
        "truth",
        "warnings",
        "unwritten",
        "seconds",
        "two_stage",
        "engine",
    ),
    "series",
]


def make_record(**changes):
    """A glioma with 75 %, unless told otherwise."""
    values = {
        "path": "a/b.png",
        "frame": 0,
        "status": Status.OK,
        "reason": None,
        "model": "tiny-classifier",
        "predicted_class": "glioma",
        "probabilities": {"glioma": 0.75, "notumor": 0.25},
        "doubts": (),
        "sequence": None,
        "plane": None,
        "segmenter": None,
        "tumor_area_px": None,
        "tumor_area_mm2": None,
        "tumor_area_low_px": None,
        "tumor_area_high_px": None,
        "tumor_area_low_mm2": None,
        "tumor_area_high_mm2": None,
        "mask_confidence": None,
        "longest_diameter_mm": None,
        "boxes": None,
        "truth": None,
        "warnings": (),
        "unwritten": (),
        "seconds": 0.01,
        "two_stage": False,
        "engine": "ONNX Runtime · CPU",
        "series": None,
    }
    values |= changes
    healthy = (values["probabilities"] or {}).get("notumor")
    tumor = None if healthy is None else 1 - healthy
    return ScanRecord(**{"tumor_probability": tumor} | values)
