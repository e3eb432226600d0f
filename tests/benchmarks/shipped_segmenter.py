"""Measures a shipped segmenter on the patients that its network never saw.

    BRAINVIEW_DATA=... python tests/benchmarks/shipped_segmenter.py [--add] [--doubts]

Runs the bundle itself, by ONNX Runtime, on the test part of its recipe's split, and
prints each figure beside the one in the manifest, which was measured on the Keras
network before its weights were rounded. With ``--add``, figures that the manifest lacks
are written into it and into the card. With ``--doubts``, only the limits are fitted
below which an outline is doubtful and between which its area lies: on the validation
part, and they are written into both; what they do on the test part is printed.
"""

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from msgspec import structs

from brainview.core import CancelToken
from brainview.imaging import prepare
from brainview.inference import OnnxEngine
from brainview.models import (
    HONEST_SPLIT,
    Manifest,
    Metric,
    ModelEntry,
    ModelRegistry,
    Segmentation,
    default_folders,
)
from training.data import Sample, known_sets, load_scan
from training.exporting.texts import write_card, write_manifest
from training.measuring.detection import BoxedSlice, boxing, detection_figures
from training.measuring.doubts import MaskDoubts, MaskFacts, fit_mask_doubts
from training.measuring.overlaps import THRESHOLDS, SegmentedSlice, count_overlaps
from training.measuring.segmenter_figures import segmentation_figures
from training.recipes import RECIPES
from training.splitting.protocols import recipe_split


def segmented(
    entry: ModelEntry, manifest: Manifest, samples: Sequence[Sample]
) -> Iterator[SegmentedSlice]:
    """Run a bundle on samples, one by one."""
    model, token = OnnxEngine().load(entry), CancelToken()
    for number, sample in enumerate(samples, start=1):
        image, placement = prepare(load_scan(sample), manifest.input)
        output = model.run(image[None], token).mask
        if output is None:
            raise ValueError(f"{manifest.id} gave no mask")
        probability = np.asarray(output[0, ..., 0], np.float32)
        yield SegmentedSlice.of(sample, probability, placement)
        if number % 100 == 0:
            print(f"{number} of {len(samples)} slices", flush=True)


def measured(entry: ModelEntry, manifest: Manifest, cache: Path) -> list[Metric]:
    """Measure a bundle on the test part of its recipe's split."""
    root = Path(os.environ["BRAINVIEW_DATA"])
    split = recipe_split(RECIPES[manifest.id], root, "grouped", cache)
    boxed: list[BoxedSlice] = []
    slices = segmented(entry, manifest, split.test)
    overlaps = count_overlaps(boxing(slices, manifest.threshold, boxed))
    column = THRESHOLDS.index(manifest.threshold)
    figures = segmentation_figures(overlaps, column, HONEST_SPLIT, known_sets())
    return figures + detection_figures(boxed, HONEST_SPLIT)


def fit_doubts(entry: ModelEntry, manifest: Manifest, cache: Path) -> None:
    """Fit the limits on the validation part, and print what they do on the test."""
    root, threshold = Path(os.environ["BRAINVIEW_DATA"]), manifest.threshold
    split = recipe_split(RECIPES[manifest.id], root, "grouped", cache)
    facts = MaskFacts.of(segmented(entry, manifest, split.validation), threshold)
    names = ", ".join(dict.fromkeys(s.source for s in split.validation))
    images = f"the validation part of {names}"
    if manifest.training is not None and "learned from" in manifest.training.split:
        images += ", from which the last epochs learned, too"
    doubts = fit_mask_doubts(facts, threshold, images)
    write_doubts(doubts, manifest, entry.folder)
    print(doubts.doubtful_below, doubts.area_thresholds, doubts.statistic, flush=True)
    test = MaskFacts.of(segmented(entry, manifest, split.test), threshold)
    wrong, good = test.hatched(doubts.doubtful_below)
    print(
        f"On {len(test.dice)} outlines of the test part: {wrong:.3f} of those with "
        f"Dice below 0.5 hatched, {good:.3f} of the others; area covered in "
        f"{test.covered(doubts.area_thresholds):.3f}"
    )


def write_doubts(doubts: MaskDoubts, manifest: Manifest, bundle: Path) -> None:
    """Write the limits into a bundle's manifest and card."""
    rules = Segmentation(
        threshold=manifest.threshold,
        doubtful_below=doubts.doubtful_below,
        area_thresholds=doubts.area_thresholds,
        statistic=doubts.statistic,
    )
    write_texts(structs.replace(manifest, segmentation=rules), bundle)


def add(figures: Sequence[Metric], manifest: Manifest, bundle: Path) -> None:
    """Write figures into a bundle's manifest and card."""
    honest = [m for m in manifest.metrics if m.split == HONEST_SPLIT]
    others = [m for m in manifest.metrics if m.split != HONEST_SPLIT]
    write_texts(structs.replace(manifest, metrics=(*honest, *figures, *others)), bundle)


def write_texts(changed: Manifest, bundle: Path) -> None:
    """Write a bundle's manifest and card."""
    write_card(changed, bundle)
    write_manifest(changed, bundle)


def main() -> None:
    """Print a line per figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("id", nargs="?", default="resunet")
    parser.add_argument("--add", action="store_true")
    parser.add_argument("--doubts", action="store_true")
    parser.add_argument("--cache", type=Path, default=Path("runs/cache"))
    wanted = parser.parse_args()
    entry = ModelRegistry(default_folders()).entry(wanted.id)
    manifest = entry.usable_manifest()
    if wanted.doubts:
        fit_doubts(entry, manifest, wanted.cache)
        return
    known = {m.name: m.value for m in manifest.metrics if m.split == HONEST_SPLIT}
    figures = measured(entry, manifest, wanted.cache)
    for f in figures:
        stated = f"manifest {known[f.name]:.4f}" if f.name in known else "new"
        print(f"{f.name:24} {f.value:.4f}  {f.low:.4f} to {f.high:.4f}  {stated}")
    if wanted.add:
        add([f for f in figures if f.name not in known], manifest, entry.folder)


if __name__ == "__main__":
    main()
