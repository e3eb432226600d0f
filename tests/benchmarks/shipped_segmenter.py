"""Measures a shipped segmenter on the patients that its network never saw.

    BRAINVIEW_DATA=... python tests/benchmarks/shipped_segmenter.py [ID] [--add]

Runs the bundle itself, by ONNX Runtime, on the test part of its recipe's split, and
prints each figure beside the one in the manifest, which was measured on the Keras
network before its weights were rounded. With ``--add``, figures that the manifest lacks
are written into it and into the card.
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
    default_folders,
)
from training.data import Sample, known_sets, load_scan
from training.exporting.card import PICTURES, card
from training.exporting.texts import CARD_FILE, FIGURES, write_manifest
from training.measuring.detection import BoxedSlice, boxing, detection_figures
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


def add(figures: Sequence[Metric], manifest: Manifest, bundle: Path) -> None:
    """Write figures into a bundle's manifest and card."""
    honest = [m for m in manifest.metrics if m.split == HONEST_SPLIT]
    others = [m for m in manifest.metrics if m.split != HONEST_SPLIT]
    changed = structs.replace(manifest, metrics=(*honest, *figures, *others))
    pictures = [name for name in PICTURES if (bundle / FIGURES / name).is_file()]
    (bundle / CARD_FILE).write_text(card(changed, pictures), encoding="utf-8")
    write_manifest(changed, bundle)


def main() -> None:
    """Print a line per figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("id", nargs="?", default="resunet")
    parser.add_argument("--add", action="store_true")
    parser.add_argument("--cache", type=Path, default=Path("runs/cache"))
    wanted = parser.parse_args()
    entry = ModelRegistry(default_folders()).entry(wanted.id)
    manifest = entry.usable_manifest()
    known = {m.name: m.value for m in manifest.metrics if m.split == HONEST_SPLIT}
    figures = measured(entry, manifest, wanted.cache)
    for f in figures:
        stated = f"manifest {known[f.name]:.4f}" if f.name in known else "new"
        print(f"{f.name:24} {f.value:.4f}  {f.low:.4f} to {f.high:.4f}  {stated}")
    if wanted.add:
        add([f for f in figures if f.name not in known], manifest, entry.folder)


if __name__ == "__main__":
    main()
