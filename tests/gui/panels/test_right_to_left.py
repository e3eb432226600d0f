"""Pictures and bars in a language that is written from right to left."""

import numpy as np
import pytest
from gui_fakes import CLASS_NAMES
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from brainview.core import Orientation, Scan, ScanSource, Window
from brainview.gui.panels.class_bars import ClassBar
from brainview.gui.panels.slice_bar import SliceTrack
from brainview.gui.viewer import Viewer
from brainview.reports.class_colors import class_color

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def grabbed(qtbot):
    """Return what a new widget looks like in a direction of writing."""
    app = QApplication.instance()

    def grab(make, direction):
        app.setLayoutDirection(direction)
        widget = make()
        qtbot.addWidget(widget)
        widget.resize(300, 300)
        return widget.grab().toImage()

    yield grab
    app.setLayoutDirection(LEFT_TO_RIGHT)


def viewer(tmp_path):
    made = Viewer()
    axial = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
    pixels = np.linspace(0, 1, 400, dtype=np.float32).reshape(20, 20)
    source = ScanSource(tmp_path / "a.dcm", "DICOM", "0" * 64)
    window = Window(0.5, 1.0)
    made.show_scan(Scan(pixels, source, window, (1.0, 1.0), orientation=axial))
    return made


def track():
    made = SliceTrack()
    made.setRange(0, 9)
    made.show_answers(dict.fromkeys(range(3), "glioma"), {})
    return made


def test_a_picture_keeps_its_sides(grabbed, tmp_path):
    here, there = (
        grabbed(lambda: viewer(tmp_path), way) for way in (LEFT_TO_RIGHT, RIGHT_TO_LEFT)
    )
    assert here == there


def test_slices_go_from_left_to_right(grabbed):
    assert grabbed(track, LEFT_TO_RIGHT) == grabbed(track, RIGHT_TO_LEFT)


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def test_the_mark_of_a_class_stands_where_its_line_begins(grabbed, direction):
    image = grabbed(lambda: ClassBar(CLASS_NAMES[0]), direction)
    row, color = image.height() // 2 - 6, QColor(class_color(CLASS_NAMES[0]))
    colored = [x for x in range(image.width()) if image.pixelColor(x, row) == color]
    assert colored
    is_left = max(colored) < image.width() / 2
    assert is_left == (direction is LEFT_TO_RIGHT)
