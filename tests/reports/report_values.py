"""An invented scan, analysis and manifests for the tests of reports."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from bundles import CLASS_NAMES, manifest_data

from brainview.core import (
    Analysis,
    AreaRange,
    Box,
    Classification,
    Identity,
    Measurements,
    ModelUse,
    Orientation,
    Placement,
    Plane,
    Scan,
    ScanSource,
    Segmentation,
    Status,
    Window,
)
from brainview.imaging import detect
from brainview.models import manifest_from_dict

MADE_AT = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)
IDENTITY = Identity(
    "DOE^JANE",
    "MRN-4711",
    "HEAD STUDY",
    "T1 SECRET",
    "1999-12-31",
    age="117Y",
    sex="FEMALE",
)
SHAPE = (48, 64)


def scan_of(**facts):
    pixels = np.linspace(0, 1000, SHAPE[0] * SHAPE[1], dtype=np.float32).reshape(SHAPE)
    source = facts.pop("source", None) or ScanSource(
        Path("/data/of/somebody/slice.dcm"), "DICOM", "ab" * 32, 4, 25
    )
    known = {
        "spacing_mm": (0.5, 0.5),
        "orientation": Orientation((1, 0, 0), (0, 1, 0)),
        "plane": Plane.AXIAL,
        "modality": "MR",
        "identity": IDENTITY,
    }
    return Scan(pixels, source, Window(500, 1000), **known | facts)


def classification(probabilities=(0.93, 0.05, 0.005, 0.015), heatmaps=True):
    grid = None
    if heatmaps:
        grid = np.zeros((4, 4, len(CLASS_NAMES)), np.float32)
        for k in range(len(CLASS_NAMES)):
            grid[k, k, k] = 1
    return Classification(
        ModelUse("tiny-classifier", "1.0.0", "Tiny classifier", "cd" * 32),
        CLASS_NAMES,
        np.array(probabilities, np.float32),
        grid,
        Placement(SHAPE, Box(0, 0, *SHAPE), (32, 32), Box(0, 0, 32, 32)),
    )


def segmentation(area_mm2=30.0, **facts):
    mask = np.zeros(SHAPE, bool)
    mask[10:20, 20:32] = True
    known = area_mm2 is not None
    measured = Measurements(120, area_mm2, 15.62, 7.81 if known else None)
    use = ModelUse("tiny-segmenter", "1.0.0", "Tiny segmenter", "ef" * 32)
    probability = mask.astype(np.float32) * np.float32(0.875)
    boxes = detect(probability, mask, "glioma")
    area = AreaRange(100, 160, *((25.0, 40.0) if known else ()))
    more = {"confidence": 0.875, "area_range": area} | facts
    return Segmentation(use, probability, mask, measured, boxes, **more)


def analysis_of(scan, **facts):
    known = {
        "status": Status.OK,
        "classification": classification(),
        "segmentation": segmentation(),
        "timings_s": {"total": 0.0912},
        "engine": "ONNX Runtime · CPU",
        "versions": {"brainview": "0.1.0", "onnxruntime": "1.22"},
    }
    return Analysis(scan.source, **known | facts)


def refused(scan):
    reason = "The image is unlike those that Tiny classifier was trained on."
    return Analysis(scan.source, Status.REFUSED, reason=reason)


def manifests():
    pairs = (
        ("tiny-classifier", "classification", CLASS_NAMES),
        ("tiny-segmenter", "segmentation", ("tumor",)),
    )
    return {
        name: manifest_from_dict(_with_figures(manifest_data(name, task, classes)))
        for name, task, classes in pairs
    }


def _with_figures(data):
    names = {
        "classification": ("accuracy", "pointing"),
        "segmentation": ("dice_volume",),
    }
    figure = {"split": "grouped hold-out", "low": 0.8, "high": 0.9, "n": 9}
    data["metrics"] = [
        {"name": name, "value": 0.87, "unit": "slices", **figure}
        for name in names[data["task"]]
    ]
    return data
