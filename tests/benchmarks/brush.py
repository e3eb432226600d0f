"""Measures how soon a stroke of the brush shows: ``python tests/benchmarks/brush.py``.

Prints the median and the slowest of 200 movements of the pointer on 512 × 512 pixels:
what the stroke itself takes, the picture of the window, and both. A frame at 60 Hz is
16.7 ms.
"""

import os
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from brainview.core import Scan, ScanSource, Window
from brainview.gui.viewer import Tool, Viewer

SIDE, MOVES = 512, 200


def main() -> None:
    app = QApplication([])
    viewer = Viewer()
    viewer.resize(700, 700)
    viewer.show()
    rows, columns = np.mgrid[:SIDE, :SIDE]
    pixels = np.float32(200 + 100 * np.sin(rows / 9) * np.cos(columns / 11))
    source = ScanSource(Path("a.png"), "PNG", "")
    scan = Scan(pixels, source, Window(200, 400), spacing_mm=(0.5, 0.5))
    viewer.show_scan(scan)
    viewer.show_mask(np.hypot(rows - 256, columns - 200) < 80)
    app.processEvents()
    for tool in (Tool.BRUSH, Tool.ERASER, Tool.SMART_BRUSH):
        viewer.set_tool(tool)
        report(tool.value, measured(viewer))


def measured(viewer: Viewer) -> list[tuple[float, float]]:
    """Return the seconds of stroke and picture for each movement."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(viewer, left, pos=QPoint(150, 350))
    found = []
    for k in range(MOVES):
        turn = k / 15
        at = QPoint(round(350 + 180 * np.cos(turn)), round(350 + 180 * np.sin(turn)))
        start = time.perf_counter()
        QTest.mouseMove(viewer, at)
        middle = time.perf_counter()
        viewer.repaint()
        found.append((middle - start, time.perf_counter() - middle))
    QTest.mouseRelease(viewer, left, pos=QPoint(150, 350))
    return found


def report(name: str, found: list[tuple[float, float]]) -> None:
    stroke, picture = 1e3 * np.transpose(found)
    for what, times in (
        ("stroke", stroke),
        ("picture", picture),
        ("both", stroke + picture),
    ):
        print(f"{name:12} {what:8} {np.median(times):6.1f} {np.max(times):6.1f} ms")


if __name__ == "__main__":
    main()
