"""Compares the speed of ``fit`` with that of another revision of this project.

    BRAINVIEW_DATA=... python tests/benchmarks/fit_throughput.py REVISION
        [--recipes mobilenetv2 resunet] [--images N] [--rounds N]

Both revisions fit in turn, each in a process of its own, at the documented size on real
images that are prepared already. What counts is an epoch of the whole loop: drawing and
augmenting the batches, the steps, the log and the checkpoint, without the first epoch,
in which TensorFlow builds its graph. On a computer that does other work at the same
time, compare the processor seconds.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parents[2]

# It runs in both revisions, so it uses only what both have.
FIT = """
import json, sys, time
from dataclasses import replace
from pathlib import Path

import training.__main__  # sets what "python -m training" sets
from training.fitting import batches
from training.fitting.fit import fit
from training.recipes import RECIPES, Phase, Subset
from training.recipes.augmentation import Augmentation
from training.run import Run

if __name__ == "__main__":
    name, size, images, root, folder = sys.argv[1:]
    ends = []

    class Timed(batches.Batches):
        def on_epoch_end(self):
            ends.append((time.perf_counter(), time.process_time()))
            super().on_epoch_end()

    batches.Batches = Timed
    recipe = RECIPES[name]
    source = "figshare" if recipe.task == "segmentation" else "nickparvar"
    recipe = replace(
        recipe,
        subsets=(Subset(source, count=int(images)),),
        single_channels=(),
        starts_from="",
        improved=replace(
            recipe.improved,
            # Without validation, which isn't what is measured.
            phases=(Phase(int(size), 3, 1e-4, refit=True),),
            batch=8,
            augmentation=Augmentation(),
            # Processors without AVX-512 compute bfloat16 one number after another.
            precision="float32",
        ),
    )
    fit(Run(recipe, Path(root), Path(folder) / "run", Path(folder).parent / "cache",
            init="random"))
    (wall, cpu), (wall_after, cpu_after) = ends[0], ends[2]
    print()
    print(json.dumps({"wall": (wall_after - wall) / 2, "cpu": (cpu_after - cpu) / 2}))
"""
SIZES = {"mobilenetv2": 224, "resunet": 256}


def small_set(data: Path, root: Path, name: str, count: int) -> None:
    """Link part of a set of real images."""
    (root / name).mkdir(parents=True)
    with (data / name / "index.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for folder in (path for path in (data / name).iterdir() if path.is_dir()):
        (root / name / folder.name).symlink_to(folder)
    with (root / name / "index.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows[:: max(1, len(rows) // count)])


def checked_out(revision: str, folder: Path) -> Path:
    """Write a revision's files to a folder."""
    archive = folder.with_suffix(".tar")
    command = ["git", "archive", "-o", str(archive), revision]
    subprocess.run(command, cwd=HERE, check=True)
    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")
    return folder


def epoch(tree: Path, recipe: str, images: int, root: Path, folder: Path) -> dict:
    """Fit in a revision's files; return the seconds of an epoch."""
    folder.mkdir(parents=True)
    script = folder / "one_fit.py"
    script.write_text(FIT, encoding="utf-8")
    command = [sys.executable, script, recipe, SIZES[recipe], images, root, folder]
    done = subprocess.run(
        [str(part) for part in command],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), "CI": "true"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("revision")
    parser.add_argument("--recipes", nargs="+", default=list(SIZES), choices=SIZES)
    parser.add_argument("--images", type=int, default=128, help="of an epoch")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    data = Path(os.environ["BRAINVIEW_DATA"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for source in ("nickparvar", "figshare"):
            small_set(data, folder / "sets", source, 2 * options.images)
        trees = {"before": checked_out(options.revision, folder / "tree"), "now": HERE}
        for recipe in options.recipes:
            seconds = {(side, kind): [] for side in trees for kind in ("wall", "cpu")}
            for number in range(options.rounds):
                for side, tree in trees.items():
                    place = folder / side / f"{recipe}-{number}"
                    found = epoch(tree, recipe, options.images, folder / "sets", place)
                    for kind, value in found.items():
                        seconds[side, kind].append(value)
            report(recipe, options.images, seconds)


def report(recipe: str, images: int, seconds: dict) -> None:
    for kind, unit in (("wall", "s"), ("cpu", "processor s")):
        before, now = (
            images / median(seconds[side, kind]) for side in ("before", "now")
        )
        print(
            f"{recipe} at {SIZES[recipe]}: {before:.2f} -> {now:.2f} images/{unit}, "
            f"{now / before:.2f} times",
            flush=True,
        )


if __name__ == "__main__":
    main()
