"""Measures what a classifier refuses: pictures without a brain, and slices it knows.

    BRAINVIEW_DATA=... python tests/benchmarks/refusal.py [BUNDLE] [--before BUNDLE]
        [--pictures FOLDER...] [--most N]

Slices are of fold 0 and of people that are only for testing. ``--before`` names a
bundle of the same network whose statistics are compared. Intervals are Wilson's, 95 %.
"""

import argparse
import os
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from strange_pictures import OTHER_BODY_PART, Picture, pictures

from brainview.core import CancelToken, Scan
from brainview.imaging import dark_border_share, prepare
from brainview.imaging.brain import shows_brain
from brainview.inference import OnnxEngine
from brainview.inference.suitability import objection, strangeness
from brainview.models import (
    FeatureSpace,
    Manifest,
    ModelRegistry,
    load_feature_space,
    load_manifest,
)
from brainview.readers import read_scan
from training.data import Sample, known_sets, list_set, load_scan
from training.exporting.typicality import in_sequences, kind_of, name_order

_BATCH = 8
_DARK = 0.75  # of the outermost ring


def scan_of(picture: Picture) -> Scan:
    """Read a picture as the program does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture.png"
        path.write_bytes(picture.png)
        return read_scan(path, 0)


def tested_samples(root: Path, cache: Path, most: int) -> list[Sample]:
    """Return slices of each kind that nothing was fitted on."""
    kinds: defaultdict[str, list[Sample]] = defaultdict(list)
    for name in known_sets():
        if (root / known_sets()[name].path).is_dir():
            listed = list_set(name, root, cache)
            for sample in in_sequences(name, [s for s in listed if s.fold == 0]):
                kinds[kind_of(sample)].append(sample)
    return [s for k in sorted(kinds) for s in sorted(kinds[k], key=name_order)[:most]]


class Refusals:
    """A network with the statistics of one or two bundles.

    Parameters
    ----------
    bundles : sequence of Path
        The first one's network is run.
    """

    def __init__(self, bundles: Sequence[Path]) -> None:
        entries = ModelRegistry([bundles[0].parent]).entries
        entry = next(entry for entry in entries if entry.folder == bundles[0])
        self._model = OnnxEngine().load(entry)
        self._spaces: list[tuple[Manifest, FeatureSpace | None]] = [
            (manifest, load_feature_space(bundle, manifest))
            for bundle in bundles
            for manifest in [load_manifest(bundle)]
        ]

    def of(self, scans: Iterable[Scan]) -> np.ndarray:
        """Return for each scan what refuses it, (N, 2 + bundles) bool.

        Columns: what is seen without a network, of it too little brain, and the
        distance by each bundle.
        """
        rows, images = [], []
        for scan in scans:
            manifest = self._spaces[0][0]
            little = not shows_brain(scan.pixels)
            rows.append([bool(objection(scan, manifest)), little])
            images.append(prepare(scan, manifest.input)[0])
        far = []
        for first in range(0, len(images), _BATCH):
            batch = np.stack(images[first : first + _BATCH])
            output = self._model.run(batch, CancelToken())
            far += list(
                zip(*(strangeness(output, *each) for each in self._spaces), strict=True)
            )
        return np.array(
            [
                row + [bool(text) for text in texts]
                for row, texts in zip(rows, far, strict=True)
            ]
        )


def share(hits: np.ndarray) -> str:
    """Return the share of refused ones with its interval."""
    n, p, z = len(hits), float(hits.mean()), 1.96
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * np.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    low, high = max(0.0, middle - half), min(1.0, middle + half)
    return f"{p:6.1%} ({low:.1%} to {high:.1%})"


def print_table(title: str, kinds: Sequence[str], found: np.ndarray) -> None:
    """Print a row per kind; before, only what was there before counts."""
    heads = ["too little brain", "now", *(["before"] if found.shape[1] > 3 else [])]
    print(f"\n{title:36}  number  " + "  ".join(f"{head:24}" for head in heads))
    names = np.asarray(kinds)
    for kind in dict.fromkeys(kinds):
        rows = found[names == kind]
        now, cells = rows[:, 0] | rows[:, 2], [share(rows[:, 1])]
        cells.append(share(now))
        if found.shape[1] > 3:
            cells.append(share((rows[:, 0] & ~rows[:, 1]) | rows[:, 3]))
        print(f"{kind:36}  {len(rows):6}  " + "  ".join(f"{c:24}" for c in cells))


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path("resources/models/mobilenetv2")
    parser.add_argument("bundle", type=Path, nargs="?", default=default)
    parser.add_argument("--before", type=Path)
    parser.add_argument("--pictures", type=Path, nargs="*", default=[])
    parser.add_argument("--most", type=int, default=100, help="slices of a kind")
    parser.add_argument("--cache", type=Path, default=Path("runs/cache"))
    arguments = parser.parse_args()
    bundles = [arguments.bundle, *([arguments.before] if arguments.before else [])]
    refusals = Refusals(bundles)
    shown = list(pictures(arguments.pictures))
    scans = [scan_of(picture) for picture in shown]
    found = refusals.of(scans)
    dark = np.array([dark_border_share(scan.pixels) >= _DARK for scan in scans])
    other = np.array([picture.kind == OTHER_BODY_PART for picture in shown])
    kinds = [picture.kind for picture in shown]
    print_table("Pictures without a brain", kinds, found)
    print_table("all", ["all pictures"] * len(shown), found)
    print_table("of these", ["on a dark background"] * int(dark.sum()), found[dark])
    if other.any():
        print_table("of these", ["body parts"] * int(other.sum()), found[other])
    root = Path(os.environ["BRAINVIEW_DATA"])
    samples = tested_samples(root, arguments.cache, arguments.most)
    known = refusals.of(load_scan(sample) for sample in samples)
    print_table("Slices of fold 0 and of proof", [kind_of(s) for s in samples], known)
    print_table("by sequence", [s.sequence or "not stated" for s in samples], known)


if __name__ == "__main__":
    main()
