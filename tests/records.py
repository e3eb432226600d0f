"""Rows of tables as tests need them."""

from brainview.core import ScanRecord, Status

# The fields of a record, in the order of its JSON object.
FIELDS = [
    *("path", "frame", "status", "reason", "model", "predicted_class"),
    *("probabilities", "segmenter", "tumor_area_px", "tumor_area_mm2"),
    *(
        "longest_diameter_mm",
        "boxes",
        "truth",
        "warnings",
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
        "segmenter": None,
        "tumor_area_px": None,
        "tumor_area_mm2": None,
        "longest_diameter_mm": None,
        "boxes": None,
        "truth": None,
        "warnings": (),
        "seconds": 0.01,
        "two_stage": False,
        "engine": "ONNX Runtime · CPU",
        "series": None,
    }
    return ScanRecord(**values | changes)
