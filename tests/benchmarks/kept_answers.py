"""Measures how fast the slices of an analyzed series are shown with their answers.

    python tests/benchmarks/kept_answers.py [--slices 27]

The shipped sample of a glioma is written as a longer series, opened in the whole
window and analyzed with the default models. Then the wheel is turned over the image.
A step lasts from the event of the wheel to the end of the first painting, which has
to have the answer of its slice. It is compared with the bare picture: the same scan in
a viewer of the same size that is on its own. "Own" is the time of the window's thread
alone, which other programs on the computer don't lengthen.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from viewer_performance import until

TARGET_MS = 30.0
STEPS = 100
CINE_RATE = 30.0
CINE_S = 4.0
ANALYSIS_S = 1200.0


def main() -> int:
    """Print the times and their ratios; fail if a step takes too long."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--slices", type=int, default=27)
    wanted = parser.parse_args()
    if sys.platform.startswith("linux") and "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = home
        folder = Path(home, "series")
        make_series(folder, wanted.slices)
        return measure(folder, Path(home))


def make_series(folder: Path, count: int) -> None:
    """Write the slices of the sample, there and back again, as one series."""
    import pydicom

    from brainview.core import resources_folder

    folder.mkdir()
    sample = sorted((resources_folder() / "samples" / "glioma").iterdir())
    way = [*sample, *reversed(sample)]
    for number in range(count):
        dataset = pydicom.dcmread(way[number % len(way)])
        dataset.decompress()
        x, y, _ = dataset.ImagePositionPatient
        dataset.ImagePositionPatient = [x, y, 4 * number]
        dataset.InstanceNumber = number + 1
        dataset.SOPInstanceUID = f"{dataset.SeriesInstanceUID}.{number + 1}"
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
        dataset.save_as(folder / f"{number:03}.dcm")


def measure(folder: Path, home: Path) -> int:
    """Open and analyze the series, go through it, and print the results."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from brainview.gui.window.app import build_window

    app = QApplication([])
    store = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    window = build_window(app, store)
    window.resize(1280, 800)
    window.show()
    session = window.session
    window.open([folder])
    until(app, lambda: session.state.analysis is not None, ANALYSIS_S)
    until(app, lambda: not session.state.is_busy)
    session.series_analysis.start()
    until(app, lambda: not session.series_analysis.is_running, ANALYSIS_S)
    session.seek(0)
    until(app, lambda: not session.state.is_busy)
    heatmap = window.actions_by_name["heatmap"]
    with_mask = turn(app, window)
    heatmap.setChecked(True)
    with_map = turn(app, window)
    heatmap.setChecked(False)
    bare = show_alone(app, window)
    shown, answered = play(app, window)
    app.aboutToQuit.emit()
    print(f"{len(session.player.series)} slices, {STEPS} steps, medians")
    print(f"{'bare picture':16} {bare.wall:6.1f} ms, own {bare.own:6.1f} ms")
    for name, took in (("class and mask", with_mask), ("with the map", with_map)):
        print(
            f"{name:16} {took.wall:6.1f} ms, own {took.own:6.1f} ms"
            f"  ratio to bare {took.own / bare.own:.2f}"
            f"  to {TARGET_MS:.0f} ms {took.wall / TARGET_MS:.2f}"
        )
    print(f"cine: {shown / CINE_S / CINE_RATE:.2f} of {CINE_RATE:.0f} slices a second")
    print(f"cine: {answered / max(shown, 1):.2f} of them painted with their answer")
    return int(max(with_mask.wall, with_map.wall) > TARGET_MS or answered < shown)


def turn(app, window) -> "Took":
    """Measure steps of the wheel."""
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtTest import QTest

    viewer, player = window.viewer, window.session.player
    at = QPointF(viewer.mapTo(window, viewer.rect().center()))
    painted, took, notch = Painted(window), Took(), -120
    for _ in range(STEPS):
        if player.index in (0, len(player.series) - 1):
            notch = -120 if player.index == 0 else 120
        before = painted.count
        with took.step():
            QTest.wheelEvent(window.windowHandle(), at, QPoint(0, notch))
            until(app, lambda count=before: painted.count > count)
        if painted.answered < painted.count:
            raise SystemExit(f"slice {player.index + 1} was painted without its answer")
    return took


def show_alone(app, window) -> "Took":
    """Measure how a viewer alone shows slices."""
    from brainview.gui.viewer import Place, Viewer

    session, viewer = window.session, Viewer()
    viewer.resize(window.viewer.size())
    viewer.show()
    until(app, viewer.isVisible)
    series, took = session.player.series, Took()
    for step in range(STEPS):
        index = step % len(series)
        scan = session.loader.peek(series.slices[index])
        with took.step():
            viewer.show_scan(scan, Place.of(series, index))
            viewer.repaint()
    viewer.close()
    return took


def play(app, window) -> tuple[int, int]:
    """Play the series; return how many slices were painted, and with their answer."""
    cine, painted = window.viewer.cine, Painted(window)
    while cine.rate < CINE_RATE:
        cine.faster()
    cine.toggle()
    end = time.perf_counter() + CINE_S
    until(app, lambda: time.perf_counter() > end)
    cine.stop()
    return painted.count, painted.answered


class Took:
    """The times of steps in ms: on the clock, and of this thread alone."""

    def __init__(self):
        self._wall, self._own = [], []

    @contextmanager
    def step(self):
        """Measure the block."""
        wall, own = time.perf_counter(), time.thread_time()
        yield
        self._wall.append(1000 * (time.perf_counter() - wall))
        self._own.append(1000 * (time.thread_time() - own))

    @property
    def wall(self) -> float:
        """The median on the clock."""
        return statistics.median(self._wall)

    @property
    def own(self) -> float:
        """The median of this thread alone."""
        return statistics.median(self._own)


class Painted:
    """Counts the slices that were painted, and those with their answer."""

    def __init__(self, window):
        from PySide6.QtCore import QEvent, QObject

        self.count = self.answered = 0
        self._scan = window.viewer.scan
        counts, viewer, session = self, window.viewer, window.session

        class Filter(QObject):
            def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
                if event.type() is QEvent.Type.Paint:
                    counts._note(viewer.scan, session.state)
                return False

        self._filter = Filter()
        viewer.installEventFilter(self._filter)

    def _note(self, scan, state) -> None:
        if scan is self._scan:
            return
        self._scan = scan
        self.count += 1
        found = state.analysis
        is_own = found is not None and found.source == scan.source
        self.answered += is_own and not state.is_stale


if __name__ == "__main__":
    raise SystemExit(main())
