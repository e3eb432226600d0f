"""Tests whether a fit survives being killed.

    python tests/benchmarks/killed_fit.py [--kills 20] [--seed 1]

Kills a small fit at random moments, lets it go on, and compares its weights and logs
with those of an undisturbed one whenever it ends. Prints each kill with the files that
the run had then. The exit status is 1 if anything differs.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "training"))
import image_sets
import small_fit


def main() -> int:
    """Kill, compare and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        image_sets.make_nickparvar(root / "sets", np.random.default_rng(0))
        same = list(_same(root, arguments.kills, random.Random(arguments.seed)))
    return 0 if all(same) else 1


def _same(root: Path, kills: int, moments: random.Random) -> Iterator[bool]:
    """Yield for each fit whether it ended like an undisturbed one."""
    alone, killed = root / "alone", root / "killed-0"
    _finish(root, root / "warm")  # so that the caches are there for all
    begun = time.monotonic()
    _finish(root, alone)
    took = time.monotonic() - begun
    for number in range(1, kills + 1):
        process = small_fit.start(root / "sets", killed)
        process.join(moments.uniform(0, took / 2))
        process.kill()
        process.join()
        print(f"kill {number}: {_held(killed)}", flush=True)
        if (killed / "final.weights.h5").is_file():
            yield _equal(alone, killed)
            killed = root / f"killed-{number}"
    _finish(root, killed)
    yield _equal(alone, killed)


def _finish(root: Path, folder: Path) -> None:
    process = small_fit.start(root / "sets", folder)
    process.join()


def _held(folder: Path) -> str:
    logs = sorted(folder.glob("phase-*.csv"))
    if not logs:
        return "before the first epoch"
    epochs = len(logs[-1].read_text().splitlines()) - 1
    return f"{logs[-1].stem}, {epochs} epochs"


def _equal(alone: Path, killed: Path) -> bool:
    pairs = list(
        zip(small_fit.weights_of(alone), small_fit.weights_of(killed), strict=True)
    )
    weights = all(np.array_equal(one, other) for one, other in pairs)
    logs = small_fit.logs_of(alone) == small_fit.logs_of(killed)
    print(f"{len(pairs)} arrays equal: {weights}; logs equal: {logs}", flush=True)
    return weights and logs


if __name__ == "__main__":
    sys.exit(main())
