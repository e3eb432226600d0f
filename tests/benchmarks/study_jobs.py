"""Does the usual jobs of a reader in the window, and counts the clicks and the seconds.

    python tests/benchmarks/study_jobs.py [--slices 27]

The shipped sample of a glioma is written as a study of some slices, and as an earlier
one of the same patient, 8 mm away in the scanner. Each job is done by what a hand does:
a drop or a click. "CPU" are the seconds that the process took of all processors,
which other programs on the computer hardly lengthen.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

import pydicom
from kept_answers import ANALYSIS_S, make_series
from viewer_performance import until


def main() -> int:
    """Print a line for each job."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--slices", type=int, default=27)
    wanted = parser.parse_args()
    if sys.platform.startswith("linux") and "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = home
        for name, date in (("now", "20261101"), ("then", "20260412")):
            make_series(Path(home, name), wanted.slices)
            set_study(Path(home, name), date)
        Jobs(Path(home)).do_all()
    return 0


def set_study(folder: Path, date: str) -> None:
    """Make a study of a date, which lies in the scanner where no other one does."""
    for number, path in enumerate(sorted(folder.iterdir())):
        dataset = pydicom.dcmread(path)
        x, y, z = dataset.ImagePositionPatient
        dataset.ImagePositionPatient = [x + int(date) % 9, y, z]
        dataset.StudyDate = date
        dataset.StudyInstanceUID = dataset.FrameOfReferenceUID = f"1.2.{date}"
        dataset.SeriesInstanceUID = f"1.2.{date}.1"
        dataset.SOPInstanceUID = f"1.2.{date}.1.{number}"
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
        dataset.save_as(path)


class Jobs:
    """The window, and what a hand has done in it."""

    def __init__(self, home: Path):
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from brainview.gui.window.app import build_window

        self.home, self.clicks = home, 0
        self.app = QApplication([])
        store = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
        self.window = build_window(self.app, store)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.session = self.window.session
        self.session.warm_up()
        self.wait(lambda: not self.session.state.is_busy)

    def do_all(self) -> None:
        """Do one job after the other."""
        from brainview.gui.session.prior_study import PriorPhase

        self.tell("open a study: its first picture", self.open, self.has_picture)
        self.tell("… and its answer", lambda: None, self.has_answer)
        self.tell("analyze the whole series", self.analyze, self.is_analyzed)
        self.tell("go to the largest lesion", self.go_to_lesion, self.has_answer)
        self.tell("add the earlier study", self.add, self.has_both)
        prior = self.window.prior.prior
        self.tell(
            "set it beside, aligned",
            self.set_beside,
            lambda: prior.phase is PriorPhase.READY and self.is_resampled(),
        )
        self.tell("see what has changed", self.compare, self.has_changes)
        self.app.aboutToQuit.emit()

    def tell(self, job, do, is_done) -> None:
        """Do a job and print what it took."""
        self.clicks = 0
        wall, cpu = time.perf_counter(), time.process_time()
        do()
        self.wait(is_done)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        print(
            f"{job:32} {self.clicks} clicks {wall:7.2f} s  CPU {cpu:7.2f} s",
            flush=True,
        )

    def wait(self, is_so) -> None:
        """Run the event loop until a job is done."""
        until(self.app, is_so, ANALYSIS_S)

    def open(self) -> None:
        """Drop a folder."""
        self.drop(self.home / "now")

    def analyze(self) -> None:
        """Press the button of the card."""
        self.click(self.window.answer.series.start)

    def go_to_lesion(self) -> None:
        """Click on the first lesion."""
        self.click(self.window.answer.series.lesions[0].button)

    def add(self) -> None:
        """Drop the other folder, and choose to add it."""
        from brainview.gui.dialogs.add_or_replace import AddOrReplace

        self.drop(self.home / "then")
        self.click(self.window.findChild(AddOrReplace).add_button)

    def set_beside(self) -> None:
        """Press the button above the panes."""
        from PySide6.QtWidgets import QPushButton

        buttons = self.window.panes.grid.bar.findChildren(QPushButton)
        self.click(next(each for each in buttons if each.text() == "Prior study"))

    def compare(self) -> None:
        """Press the button of the card."""
        self.click(self.window.answer.change.start)

    def has_picture(self) -> bool:
        """Whether a slice is shown."""
        return self.window.viewer.scan is not None

    def has_answer(self) -> bool:
        """Whether the shown slice has its answer."""
        state = self.session.state
        return state.analysis is not None and not state.is_busy

    def is_analyzed(self) -> bool:
        """Whether no slice is being analyzed."""
        return not self.session.series_analysis.has_runs

    def has_both(self) -> bool:
        """Whether both studies have been found."""
        state = self.session.state
        return len(state.catalog.series) == 2 and not state.is_busy

    def is_resampled(self) -> bool:
        """Whether the prior study is shown on the current slices."""
        return any(side.is_resampled for side in self.window.panes.grid.sides)

    def has_changes(self) -> bool:
        """Whether the card has its table."""
        return bool(self.window.answer.change.rows)

    def drop(self, folder: Path) -> None:
        """Drop a folder on the window."""
        from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
        from PySide6.QtGui import QDropEvent

        self.clicks += 1
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(folder))])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        self.window.dropEvent(QDropEvent(QPointF(500, 300), copy, data, left, none))

    def click(self, button) -> None:
        """Click a button that can be seen."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        assert button.isVisible(), button.text()
        self.clicks += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


if __name__ == "__main__":
    raise SystemExit(main())
