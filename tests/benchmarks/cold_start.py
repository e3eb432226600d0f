"""Compares the time from process start to the first answer with plain Keras.

    python tests/benchmarks/cold_start.py [--runs N] [--images N]

Both programs classify the same pictures with the same network and explain them with
Grad-CAM. A run is a fresh process; the times are medians over the runs.
"""

import argparse
import itertools
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import cv2

from brainview.core import resources_folder
from brainview.imaging import apply_window
from brainview.readers import read_scan
from brainview.readers.samples import load_samples

BASELINE = Path(__file__).with_name("keras_baseline.py")
TARGETS = {"cold start": 6.0, "further image": 30.0}


@dataclass(frozen=True)
class Timing:
    """Seconds to the first answer, and from one answer to the next."""

    first_s: float
    further_s: float


def measure(command: list[str]) -> Timing:
    """Run a program that prints one line per answer, and time the lines."""
    started = time.perf_counter()
    arrivals = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for _ in process.stdout or ():
            arrivals.append(time.perf_counter() - started)
    if process.returncode or len(arrivals) < 2:
        sys.exit(f"{' '.join(command[:4])} ... failed with {process.returncode}")
    return Timing(arrivals[0], (arrivals[-1] - arrivals[0]) / (len(arrivals) - 1))


def medians(command: list[str], runs: int) -> Timing:
    """Measure several fresh processes."""
    timings = [measure(command) for _ in range(runs)]
    return Timing(
        median(timing.first_s for timing in timings),
        median(timing.further_s for timing in timings),
    )


def pictures(folder: Path) -> list[Path]:
    """Save the samples in the format of the public sets, 224×224 JPEG."""
    paths = []
    for sample in load_samples(resources_folder() / "samples"):
        scan = read_scan(sample.path)
        gray = cv2.resize(apply_window(scan.pixels, scan.window), (224, 224))
        paths.append(folder / f"{len(paths)}.jpg")
        cv2.imwrite(str(paths[-1]), gray)
    return paths


def main() -> int:
    """Print the times and their ratios; fail when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--images", type=int, default=20)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        samples = itertools.cycle(pictures(Path(folder)))
        images = [str(p) for p in itertools.islice(samples, wanted.images)]
        analyze = [sys.executable, "-m", "brainview", "analyze", "--json", *images]
        network = str(Path(folder) / "mobilenetv2.keras")
        baseline = [sys.executable, str(BASELINE)]
        subprocess.run([*baseline, "--build", network], check=True)
        plain = medians([*baseline, network, *images], wanted.runs)
        ours = medians([*analyze, "--segmenter", "none"], wanted.runs)
        with_mask = medians(analyze, wanted.runs)
    ratios = {
        "cold start": (plain.first_s, ours.first_s, with_mask.first_s),
        "further image": (plain.further_s, ours.further_s, with_mask.further_s),
    }
    print(f"{'':14} {'Keras':>9} {'brainview':>10} {'ratio':>7} {'with mask':>10}")
    for name, (theirs, own, masked) in ratios.items():
        times = f"{theirs:8.3f}s {own:9.3f}s {theirs / own:6.1f}x {masked:9.3f}s"
        print(f"{name:14} {times}  target {TARGETS[name]:.0f}x")
    return int(any(t / o < TARGETS[name] for name, (t, o, _) in ratios.items()))


if __name__ == "__main__":
    sys.exit(main())
