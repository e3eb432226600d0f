"""Does three jobs of a reader: ``python tests/benchmarks/reader_jobs.py``.

Prints the clicks, drags and keys that each job takes, the seconds of a person by the
keystroke-level model, and those that the program itself took. The manual's page
"Jobs and clicks" has the table.
"""

import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from brainview.core import resources_folder
from brainview.gui.window.app import build_window
from brainview.gui.window.main_window import MainWindow

# Seconds of S. K. Card, T. P. Moran and A. Newell, "The keystroke-level model for user
# performance time with interactive systems", Communications of the ACM 23 (1980): a key
# (average typist), pointing, pressing or releasing a button, and making up one's mind
# before a command. A notch of the wheel counts as a key.
KEY, POINT, BUTTON, MIND = 0.28, 1.1, 0.1, 1.35
SECONDS = {
    "click": POINT + 2 * BUTTON,
    "drag": 2 * (POINT + BUTTON),
    "key": KEY,
    "notch": KEY,
    "mind": MIND,
}
LEFT = Qt.MouseButton.LeftButton


class Hands:
    """Does what a person would do, and counts it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.done: Counter[str] = Counter()
        self.program_s = 0.0

    def key(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.done += Counter(key=1 + int(held is not Qt.KeyboardModifier.NoModifier))
        self.done += Counter(mind=1)
        self._timed(lambda: QTest.keyClick(self.window, key, held))

    def click(self, widget: QWidget) -> None:
        self.done += Counter(click=1, mind=1)
        self._timed(lambda: QTest.mouseClick(widget, LEFT))

    def drag(self, start: QPoint, end: QPoint) -> None:
        viewer = self.window.viewer
        self.done += Counter(drag=1)
        self._timed(lambda: QTest.mousePress(viewer, LEFT, pos=start))
        self._timed(lambda: QTest.mouseMove(viewer, end))
        self._timed(lambda: QTest.mouseRelease(viewer, LEFT, pos=end))

    def next_slice(self) -> None:
        self.done += Counter(notch=1)
        before = self.window.session.state.index
        self._timed(lambda: self.window.viewer.turn_wheel(-120))
        self.wait(lambda: self.window.session.state.index != before)

    def wait(self, is_done: Callable[[], object]) -> None:
        start = time.perf_counter()
        while not is_done():
            QApplication.processEvents()
            time.sleep(0.001)
        self.program_s += time.perf_counter() - start

    def _timed(self, act: Callable[[], object]) -> None:
        start = time.perf_counter()
        act()
        QApplication.processEvents()
        self.program_s += time.perf_counter() - start

    def report(self, job: str) -> None:
        person = sum(SECONDS[what] * count for what, count in self.done.items())
        kinds = ("click", "drag", "key", "notch")
        counts = ", ".join(f"{what} {self.done[what]}" for what in kinds)
        print(f"{job}: {counts}; {person:.1f} s, the program {self.program_s:.2f} s")
        self.done.clear()
        self.program_s = 0.0


def main() -> None:
    app = QApplication([])
    with tempfile.TemporaryDirectory(prefix="brainview-jobs-") as name:
        folder = Path(name)
        store = QSettings(str(folder / "jobs.ini"), QSettings.Format.IniFormat)
        window = build_window(app, store, studies=folder / "studies")
        window.resize(1280, 720)
        window.show()
        hands = Hands(window)
        session = window.session
        session.open([resources_folder() / "samples" / "glioma"])
        hands.wait(lambda: session.state.analysis and not session.state.is_busy)
        session.seek(0)
        hands.wait(lambda: session.state.index == 0 and not session.state.is_busy)
        hands.report("(open)")
        measure(hands)
        correct(hands)
        overrule(hands, folder)
        window.close()
        app.aboutToQuit.emit()


def measure(hands: Hands) -> None:
    """Measure a distance."""
    hands.key(Qt.Key.Key_L)
    hands.drag(QPoint(300, 250), QPoint(420, 300))
    assert hands.window.viewer.marks
    hands.report("measure a distance")


def correct(hands: Hands) -> None:
    """Add a stroke to the mask on ten slices."""
    hands.key(Qt.Key.Key_D)
    for number in range(10):
        if number:
            hands.next_slice()
        hands.drag(QPoint(320, 330), QPoint(360, 340))
    source = hands.window.viewer.scan.source
    assert len(hands.window.notebook.study(source).masks) == 10
    hands.report("correct the mask on ten slices")


def overrule(hands: Hands, folder: Path) -> None:
    """Choose another class, sign it, and write a report."""
    window = hands.window
    hands.wait(lambda: not window.session.state.is_busy)
    card, dialog = window.answer.reading, window.commands.export.dialog
    hands.done += Counter(click=2, mind=1)  # the list, and the class in it
    card.classes.setCurrentIndex(2)
    card.classes.activated.emit(2)
    hands.done += Counter(click=1, mind=1)
    card.reviewed.click()
    window._settings.keep("report_folder", str(folder))
    hands.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    hands.click(dialog.write)
    hands.wait(lambda: list(folder.glob("*.pdf")))
    hands.report("overrule the answer and write a report")


if __name__ == "__main__":
    main()
