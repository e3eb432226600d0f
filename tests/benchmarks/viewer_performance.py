"""Measures the time and memory of the window for a folder of many slices.

    python tests/benchmarks/viewer_performance.py [--slices 2000] [--cache-mb 128]

Slices of 512 x 512 are made in a temporary folder, in series of 100 and two studies of
one patient, under names that don't give their order. A fresh process opens the folder
and scrolls through it in the event loop of the whole window, on the display if there
is one and offscreen otherwise. Then the prior study is set beside, aligned and cut on
the current slices, and the series is shown in three planes. Memory is the resident
set's growth over the empty window, whose models are loaded, against the cache's limit;
at the end it is the largest one of all.

"CPU" is what the process took of all processors until then, which other programs on the
computer hardly lengthen; where the processors are free, the time is no longer.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

SIDE = 512
PER_SERIES = 100
SCROLL_S = 6.0
# The memory that the program needs in addition to the cached slices.
WORKING_MB = 256
TARGETS = {
    "first image s": ("<=", 0.6),
    "first image CPU s": ("<=", 0.6),
    "thumbnails s": ("<=", 2.0),
    "thumbnails CPU s": ("<=", 4.0),
    "scroll unread fps": (">=", 30.0),
    "scroll kept fps": (">=", 30.0),
    "memory / allowed": ("<=", 1.0),
    "two studies, planes MB": ("<=", 600.0),
}


def main() -> int:
    """Print the results and their ratios to the targets; fail if one is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--slices", type=int, default=2000)
    parser.add_argument("--cache-mb", type=int, default=128)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.child is not None:
        return watch(wanted.child, wanted.cache_mb)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home, "slices")
        make_slices(folder, wanted.slices)
        figures = measure(folder, wanted.cache_mb, home)
    print(f"{wanted.slices} slices of {SIDE} x {SIDE}, cache of {wanted.cache_mb} MB")
    return max([tell(name, value) for name, value in figures.items()])


def tell(name: str, value: float) -> int:
    """Print a result; return 1 if it misses its target."""
    sign, target = TARGETS.get(name, ("", 0.0))
    if not sign:
        print(f"{name:22} {value:8.2f}")
        return 0
    ratio = value / target if sign == "<=" else target / value
    print(f"{name:22} {value:8.2f}  target {sign} {target:5.1f}  ratio {ratio:.2f}")
    return int(ratio > 1)


def make_slices(folder: Path, count: int) -> None:
    """Write uncompressed MR slices: a bright ball with noise, one number per file."""
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage

    folder.mkdir()
    chance = random.Random(5)
    rows, columns = np.mgrid[:SIDE, :SIDE] - SIDE / 2
    far = np.hypot(rows, columns)
    noise = np.random.default_rng(5).integers(0, 60, (SIDE, SIDE)).astype(np.uint16)
    names = [f"{number:08x}" for number in chance.sample(range(1 << 32), count)]
    half = max(1, count // PER_SERIES // 2)
    for number, name in enumerate(names):
        series, place = divmod(number, PER_SERIES)
        study, ball = divmod(series, half)
        radius = 40 + 180 * np.sin(np.pi * (place + 1) / (PER_SERIES + 1))
        dataset = Dataset()
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        dataset.file_meta.MediaStorageSOPClassUID = MRImageStorage
        dataset.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.{series}.{place + 1}"
        dataset.SOPClassUID = MRImageStorage
        dataset.SOPInstanceUID = f"1.2.3.{series}.{place + 1}"
        dataset.Modality = "MR"
        dataset.PatientName, dataset.PatientID = "Made^Up", "benchmark"
        dataset.StudyInstanceUID = dataset.FrameOfReferenceUID = f"1.2.3.{study}"
        dataset.StudyDate = f"{2026 - study}0412"
        dataset.SeriesInstanceUID = f"1.2.3.4.{series}"
        dataset.SeriesNumber, dataset.InstanceNumber = series + 1, place + 1
        dataset.SeriesDescription = f"Ball {ball + 1}"
        dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        dataset.ImagePositionPatient = [-120, -120, 1.5 * place]
        dataset.PixelSpacing = [0.47, 0.47]
        dataset.Rows, dataset.Columns = SIDE, SIDE
        dataset.SamplesPerPixel, dataset.PixelRepresentation = 1, 0
        dataset.PhotometricInterpretation = "MONOCHROME2"
        dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 16, 15
        pixels = noise + np.where(far < radius, 700, 0).astype(np.uint16)
        dataset.PixelData = pixels.tobytes()
        dataset.save_as(folder / name, enforce_file_format=True)


def measure(folder: Path, cache_mb: int, home: str) -> dict[str, float]:
    """Run the window in a separate process and return its measurements."""
    environment = dict(os.environ, XDG_CONFIG_HOME=home)
    if sys.platform.startswith("linux") and "DISPLAY" not in environment:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, __file__, "--child", str(folder)]
    command += ["--cache-mb", str(cache_mb)]
    told = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    lines = [line.rsplit(maxsplit=1) for line in told.stdout.splitlines()]
    return {name: float(value) for name, value in lines}


def watch(folder: Path, cache_mb: int) -> int:
    """Run the program: open, wait, scroll, and print the measurements."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from brainview.gui.window.app import build_window
    from brainview.gui.workers.jobs import JobRunner
    from brainview.settings import save_settings

    app = QApplication([])
    store = QSettings(str(folder.parent / "settings.ini"), QSettings.Format.IniFormat)
    settings = folder.parent / "settings.json"
    save_settings({"version": 1, "cache": {"slices_mb": cache_mb}}, settings)
    window = build_window(app, store, settings_file=settings)
    window.resize(1280, 800)
    with_thumbnail, watched = set(), Frames(window)
    window.thumbnails.made.connect(lambda key, _image: with_thumbnail.add(key))
    window.show()
    window.session.warm_up()
    runners = app.findChildren(JobRunner)
    until(app, lambda: not any(runner.is_busy for runner in runners))
    empty_mb = resident_mb()

    state = lambda: window.session.state  # noqa: E731 - read again each time
    begin, used = time.perf_counter(), time.process_time()
    window.open([folder])
    until(app, lambda: watched.count > 0)
    print("first image s", time.perf_counter() - begin, flush=True)
    print("first image CPU s", time.process_time() - used, flush=True)
    until(app, lambda: not state().is_finding)
    print("all headers s", time.perf_counter() - begin, flush=True)
    keys = {series.key for series in state().catalog.series}
    until(app, lambda: keys <= with_thumbnail)
    print("thumbnails s", time.perf_counter() - begin, flush=True)
    print("thumbnails CPU s", time.process_time() - used, flush=True)
    until(app, lambda: not state().is_busy)
    print("scroll unread fps", scroll(app, window, watched, is_kept=False), flush=True)
    print("scroll kept fps", scroll(app, window, watched, is_kept=True), flush=True)
    grown_mb = peak_mb() - empty_mb
    print("peak MB over empty", grown_mb, flush=True)
    print("memory / allowed", grown_mb / (cache_mb + WORKING_MB), flush=True)
    read_as_a_study(app, window)
    print("empty window MB", empty_mb, flush=True)
    print("two studies, planes MB", peak_mb(), flush=True)
    app.aboutToQuit.emit()
    return 0


def read_as_a_study(app, window) -> None:
    """Show the prior study beside, cut on the current slices, and three planes."""
    from brainview.gui.session.prior_study import PriorPhase

    series = window.session.state.catalog.series
    latest = max(series, key=lambda each: each.identity.study_date)
    window.session.open_series(latest)
    until(app, lambda: not window.session.state.is_busy)
    window.actions_by_name["prior"].trigger()
    until(app, lambda: window.prior.prior.phase is PriorPhase.READY)
    until(app, lambda: window.panes.grid.sides[0].is_resampled)
    window.actions_by_name["planes_beside"].trigger()
    until(app, lambda: window.main_pane.planes.volume is not None)
    until(app, lambda: not window.session.state.is_busy)


def scroll(app, window, watched, *, is_kept: bool) -> float:
    """Return how many different slices per second were painted.

    Each step is requested when the previous slice has been painted. Without `is_kept`,
    all slices are new; with it, a few cached slices are shown back and forth.
    """
    session, player, painted = window.session, window.session.player, 0
    series = iter(session.state.catalog.series[1:])
    begin = time.perf_counter()
    while time.perf_counter() - begin < SCROLL_S:
        if is_kept:
            session.seek(len(player.series) // 2 + painted % 20)
        elif player.index < len(player.series) - 1 and painted:
            session.step(1)
        else:
            following = next(series, None)
            if following is None:
                break
            session.open_series(following, 0)
        until(app, lambda: not player.is_waiting and watched.scan is window.viewer.scan)
        painted += 1
    return painted / (time.perf_counter() - begin)


class Frames:
    """Counts the slices that were painted."""

    def __init__(self, window):
        from PySide6.QtCore import QEvent, QObject

        frames = self
        self.count, self.scan = 0, None
        viewer = window.viewer

        class Filter(QObject):
            def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
                is_paint = event.type() is QEvent.Type.Paint
                if is_paint and viewer.scan is not frames.scan:
                    frames.scan = viewer.scan
                    frames.count += 1
                return False

        self._filter = Filter()
        viewer.installEventFilter(self._filter)


def until(app, is_so, limit_s: float = 120.0) -> None:
    """Run the event loop until a condition is true."""
    from PySide6.QtCore import QEventLoop, QTimer

    # A loop that asks all the time would take the interpreter from the reading threads.
    loop, end = QEventLoop(), time.perf_counter() + limit_s
    timer = QTimer(interval=2)
    timer.timeout.connect(
        lambda: loop.quit() if is_so() or time.perf_counter() > end else None
    )
    timer.start()
    if not is_so():
        loop.exec()
    if not is_so():
        raise TimeoutError


def resident_mb() -> float:
    """Return the current memory of the process."""
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return peak_mb()


def peak_mb() -> float:
    """Return the peak memory of the process."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
