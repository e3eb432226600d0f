"""Compares the speed of a batch with the bare model and with plain Keras.

    BRAINVIEW_DATA=... python tests/benchmarks/batch_throughput.py [--files N]

The bare model runs on arrays in memory, with as many images at once as the engine gives
it. It runs in two ways: as in a batch, with one run for each processor, and as ONNX
Runtime does by default, with one run at a time on all processors. The
batch finds, reads and resizes files, runs the same model, scales its heat maps,
judges whether the image is suitable, and writes journal and table.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

import numpy as np

from brainview.batch import BatchJob, Outputs, run_batch
from brainview.batch.worker import load_worker
from brainview.core import CancelToken
from brainview.imaging import prepare
from brainview.inference import Choice, OnnxEngine
from brainview.models import Manifest, ModelRegistry, default_folders
from brainview.readers import read_scan

BASELINE = Path(__file__).with_name("keras_baseline.py")
TARGETS = {
    "classifier": 0.85,
    "one run at a time": 0.85,
    "with segmenter": 0.85,
    "against Keras": 40.0,
}
THREADS = os.cpu_count() or 1


def real_files(count: int) -> list[Path]:
    """Return different files of the four-class set."""
    root = Path(os.environ["BRAINVIEW_DATA"]) / "nickparvar"
    return sorted(root.glob("*/*/*.jpg"))[::2][:count]


def linked(files: list[Path], folder: Path) -> Path:
    """Create a folder with links to files."""
    folder.mkdir()
    for number, file in enumerate(files):
        (folder / f"{number:06}.jpg").symlink_to(file)
    return folder


def bare_seconds(manifest: Manifest, files: list[Path], runs: int = THREADS) -> float:
    """Run only the model, on arrays, with `runs` concurrent runs."""
    registry = ModelRegistry(default_folders())
    engine = OnnxEngine(threads=THREADS // runs)
    model = engine.load(registry.entry(manifest.id))
    session, size = model.session, model.batch_size or 64  # as a batch gives a GPU
    images = np.stack([prepare(read_scan(f), manifest.input)[0] for f in files])
    parts = [images[i : i + size] for i in range(0, len(images), size)]

    def share(first: int) -> None:
        for part in parts[first::runs]:
            session.run(None, {"image": part})

    session.run(None, {"image": parts[0]})
    with ThreadPoolExecutor(runs) as pool:
        began = time.perf_counter()
        list(pool.map(share, range(runs)))
        return time.perf_counter() - began


def batch_seconds(job: BatchJob) -> float:
    """Return the time of a batch without loading its models."""
    registry = ModelRegistry(default_folders())
    start = time.perf_counter()
    load_worker(job, registry, CancelToken())
    loading = time.perf_counter() - start
    start = time.perf_counter()
    run_batch(job, registry, CancelToken(), lambda now: None)
    return time.perf_counter() - start - loading


def keras_seconds(files: list[Path], folder: Path) -> float:
    """Return the time of plain Keras for each additional file."""
    network = str(folder / "mobilenetv2.keras")
    script = [sys.executable, str(BASELINE)]
    subprocess.run([*script, "--build", network], check=True)
    arrivals = []
    command = [*script, network, *map(str, files[:40])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for _ in process.stdout or ():
            arrivals.append(time.perf_counter())
    return (arrivals[-1] - arrivals[0]) / (len(arrivals) - 1)


def main() -> int:
    """Print the ratios; fail when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=3)
    wanted = parser.parse_args()
    files = real_files(wanted.files)
    registry = ModelRegistry(default_folders())
    model = registry.default("classification").usable_manifest()
    segmenter = registry.default("segmentation").usable_manifest()
    ratios: dict[str, list[float]] = {name: [] for name in TARGETS}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, few = linked(files, folder / "all"), files[: len(files) // 5]
        some = linked(few, folder / "some")
        keras = keras_seconds(files, folder)
        for _ in range(wanted.runs):
            job = BatchJob((source,), Outputs(folder / "t.csv"), Choice(model.id))
            both = BatchJob(
                (some,), Outputs(folder / "b.csv"), Choice(model.id, segmenter.id)
            )
            # Before and after, since a computer's speed drifts by more than 1 %.
            before = bare_seconds(model, files)
            ours = batch_seconds(job)
            alone = (before + bare_seconds(model, files)) / 2
            ratios["classifier"].append(alone / ours)
            together = bare_seconds(model, files, runs=1)
            ratios["one run at a time"].append(together / ours)
            ratios["against Keras"].append(keras * len(files) / ours)
            # One model for both tasks runs once.
            single = {m.id: m for m in (model, segmenter)}.values()
            alone = sum(bare_seconds(m, few) for m in single)
            ratios["with segmenter"].append(alone / batch_seconds(both))
            print(f"{len(files) / ours:.0f} files a second", flush=True)
    print(f"{'':18}{'ratio':>8}{'target':>8}")
    for name, target in TARGETS.items():
        print(f"{name:18}{median(ratios[name]):8.3f}{target:8.2f}")
    return int(any(median(ratios[name]) < TARGETS[name] for name in TARGETS))


if __name__ == "__main__":
    sys.exit(main())
