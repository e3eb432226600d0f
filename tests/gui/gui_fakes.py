"""Fakes of models and files for tests of the window."""

import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
from bundles import CLASS_NAMES, figure, manifest_data, write_manifest

from brainview.core import (
    Analysis,
    Box,
    Catalog,
    Classification,
    Doubt,
    DoubtCode,
    ModelUse,
    Orientation,
    Placement,
    Plane,
    Progress,
    Scan,
    ScanReadError,
    ScanSource,
    Segmentation,
    Series,
    SliceRef,
    Stage,
    Status,
    Truth,
    TruthComparison,
    Unshown,
    Window,
)
from brainview.gui.session.series_loader import SeriesLoader
from brainview.imaging import detect, dice, measure
from brainview.models import ModelRegistry
from brainview.readers import SliceCache

SIDE = 160
FRAMES = 5
WEIGHTS = b"not a model"


def make_scan(path, frame=0, **changes):
    """Create a bright ellipse with a brighter spot that moves from frame to frame."""
    rows, columns = np.mgrid[:SIDE, :SIDE] - SIDE / 2
    inside = (rows / 70) ** 2 + (columns / 55) ** 2 < 1
    pixels = 300.0 * inside + 400.0 * spot(frame)
    facts = {
        "spacing_mm": (1.2, 1.2),
        "orientation": Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
        "position_mm": (-96.0, -96.0, 20.0 + 5 * frame),
        "plane": Plane.AXIAL,
        "modality": "MR",
    } | changes
    frames = FRAMES if path.suffix == ".dcm" else 1
    source = ScanSource(path, "DICOM", "0" * 64, frame, frames)
    return Scan(pixels.astype(np.float32), source, Window(300, 700), **facts)


def spot(frame):
    """Return the mask of the tumor in a frame."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return (rows - 60) ** 2 + (columns - 90 - 4 * frame) ** 2 < 14**2


def read_fake(path, frame=0):
    """Read by name: "bad…" fails, "bug…" is a fault, "unspaced…" has no spacing.

    A ".mat" brings a label and a mask.
    """
    if path.name.startswith("bad"):
        raise ScanReadError(path, reason="it is empty", remedy="export it again")
    if path.name.startswith("bug"):
        raise RuntimeError(f"no wheel on {path.name}")
    spacing = None if path.name.startswith("unspaced") else (1.2, 1.2)
    truth = None
    if path.suffix == ".mat":
        truth = Truth("meningioma", np.roll(spot(frame), 4, axis=1))
    return make_scan(path, frame, spacing_mm=spacing, truth=truth)


def find_fake(sources, token):
    """Find a series per file: five slices in a ".dcm", nothing in "bad…" and "bug…"."""
    series, unshown = [], []
    for path in sources:
        token.check()
        if path.name.startswith(("bad", "bug")):
            unshown.append(Unshown(path.name, "it is empty", is_damaged=True))
            continue
        frames = range(FRAMES if path.suffix == ".dcm" else 1)
        slices = tuple(SliceRef(path, frame=frame) for frame in frames)
        series.append(Series(path.name, slices, plane=Plane.AXIAL, modality="MR"))
        yield Catalog(tuple(series), tuple(unshown), len(series) + len(unshown))
    yield Catalog(tuple(series), tuple(unshown), len(sources))


def make_loader(find=find_fake, read=read_fake, limit_bytes=1 << 30):
    """Create a loader that needs no files; the caller shuts it down."""
    return SeriesLoader(find, read, SliceCache(limit_bytes))


def make_analysis(scan, model_id="tiny-classifier", segmenter_id="tiny-segmenter"):
    """Create an analysis: glioma, 93 %."""
    grid = np.zeros((8, 8, 4), np.float32)
    grid[2:5, 4:6] = (1.0, 0.5, 0.1, 0.2)
    grid[6, 2, 1] = 1.0
    whole = Box(0, 0, SIDE, SIDE)
    segmentation = None
    if segmenter_id is not None:
        mask = spot(scan.source.frame)
        segmentation = Segmentation(
            ModelUse(segmenter_id, "1.0.0", "Tiny segmenter", "1" * 64),
            mask.astype(np.float32),
            mask,
            measure(mask, scan.spacing_mm),
            detect(mask.astype(np.float32), mask, "glioma"),
        )
    truth = None
    if scan.truth is not None:
        agreement = segmentation and dice(segmentation.mask, scan.truth.mask)
        truth = TruthComparison(scan.truth.label, agreement)
    return Analysis(
        scan.source,
        Status.OK,
        classification=Classification(
            ModelUse(model_id, "1.0.0", "Tiny classifier", "0" * 64),
            CLASS_NAMES,
            np.array([0.93, 0.05, 0.004, 0.016], np.float32),
            grid,
            Placement((SIDE, SIDE), whole, (32, 32), Box(0, 0, 32, 32)),
        ),
        segmentation=segmentation,
        truth=truth,
        timings_s={"total": 0.09},
        engine="ONNX Runtime · CPU",
    )


def with_doubtful_mask(analysis):
    """Return the same analysis with a doubtful outline."""
    rough = Doubt.of(DoubtCode.MASK_DOUBTFUL, probability=0.6, limit=0.8)
    mask = replace(analysis.segmentation, confidence=0.6, is_doubtful=True)
    return replace(analysis, segmentation=mask, doubts=(*analysis.doubts, rough))


class FakeAnalyzer:
    """Answers immediately, or when `may_answer` is set."""

    def __init__(self):
        self.calls = []
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.error = None
        self.refuses = False
        self.has_maps = True
        self.probabilities = None  # None for glioma, 93 %
        self.doubts = ()
        self.is_rough = False  # whether each outline is doubtful

    def analyze(self, scan, choice, token, report):
        self.calls.append(
            (scan.source.frame, replace(choice, force=False), choice.force)
        )
        report(Progress(Stage.CLASSIFYING, 1, 3))
        while not self.may_answer.wait(0.005):
            token.check()
        if self.error is not None:
            raise self.error
        analysis = make_analysis(
            scan, choice.model_id or "tiny-classifier", choice.segmenter_id
        )
        if self.probabilities is not None:
            values = np.array(self.probabilities, np.float32)
            changed = replace(analysis.classification, probabilities=values)
            analysis = replace(analysis, classification=changed)
        if not self.has_maps:
            bare = replace(analysis.classification, heatmaps=None)
            analysis = replace(analysis, classification=bare)
        if self.doubts:
            is_open = any(doubt.code.leaves_undecided for doubt in self.doubts)
            status = Status.UNDECIDED if is_open else Status.OK
            analysis = replace(analysis, status=status, doubts=self.doubts)
        if self.is_rough:
            analysis = with_doubtful_mask(analysis)
        if self.refuses and not choice.force:
            reason = "The image doesn't look like a brain MRI."
            return replace(
                analysis,
                status=Status.REFUSED,
                reason=reason,
                classification=None,
                segmentation=None,
            )
        return analysis

    def analyze_many(self, scans, choice, token):
        made = [make_analysis(scan) for scan in scans]
        return list(map(with_doubtful_mask, made)) if self.is_rough else made

    def warm_up(self, choice, token):
        self.calls.append(("warm up", choice))


def make_registry(folder: Path, **changes) -> ModelRegistry:
    """Create a registry of two good bundles and a broken one; none can be run."""
    classifier = manifest_data("tiny-classifier", "classification", CLASS_NAMES)
    classifier["title"] = "MobileNetV2"
    classifier["explanation"] = {"method": "grad-cam", "layer": "a", "size": [8, 8]}
    classifier["explanation_absent"] = ""
    classifier["metrics"] = [figure("accuracy", 0.958), figure("pointing", 0.871)]
    segmenter = manifest_data("tiny-segmenter", "segmentation", ("tumor",))
    segmenter["title"] = "ResUNet"
    segmenter["segmentation"] = {"threshold": 0.5}
    segmenter["metrics"] = [figure("dice_volume", 0.83)]
    for data in (classifier | changes, segmenter):
        bundle = folder / data["id"]
        bundle.mkdir(parents=True)
        (bundle / "model.onnx").write_bytes(WEIGHTS)
        data["weights"]["bytes"] = len(WEIGHTS)
        write_manifest(bundle, data)
    (folder / "torn").mkdir()
    (folder / "torn" / "manifest.json").write_text("{", "utf-8")
    return ModelRegistry([folder])
