"""A scan with known pixel values, and a simulated user of the viewer."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from brainview.core import Identity, Orientation, Plane, Scan, ScanSource, Window
from brainview.gui.viewer import Viewer

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


class User:
    """Sends mouse and keyboard events to a widget."""

    def __init__(self, viewer: Viewer) -> None:
        self._viewer = viewer

    def press(self, x, y, button=Qt.MouseButton.LeftButton):
        self._mouse(QEvent.Type.MouseButtonPress, x, y, button, button)

    def move(self, x, y, held=Qt.MouseButton.NoButton):
        self._mouse(QEvent.Type.MouseMove, x, y, Qt.MouseButton.NoButton, held)

    def release(self, x, y, button=Qt.MouseButton.LeftButton):
        none = Qt.MouseButton.NoButton
        self._mouse(QEvent.Type.MouseButtonRelease, x, y, button, none)

    def drag(self, start, end, button=Qt.MouseButton.LeftButton):
        self.press(*start, button)
        self.move(*end, button)
        self.release(*end, button)

    def wheel(self, notches, x=200, y=200, modifier=Qt.KeyboardModifier.NoModifier):
        event = QWheelEvent(
            QPointF(x, y),
            QPointF(x, y),
            QPoint(),
            QPoint(0, round(120 * notches)),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self._viewer, event)

    def key_down(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifier)
        event.setAccepted(False)
        QApplication.sendEvent(self._viewer, event)

    def key_up(self, key):
        event = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._viewer, event)

    def type(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.key_down(key, modifier)
        self.key_up(key)

    def _mouse(self, kind, x, y, button, held):
        point = QPointF(x, y)
        event = QMouseEvent(
            kind, point, point, button, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(self._viewer, event)


@pytest.fixture
def make_scan() -> Callable[..., Scan]:
    """Create a 40×60 scan with the value 100 r + c in pixel (r, c)."""

    def make(*, name: str = "head.dcm", frame: int = 0, frames: int = 1, **fields):
        rows, columns = np.mgrid[:40, :60]
        facts = {
            "window": Window(2000.0, 4000.0),
            "spacing_mm": (1.0, 1.0),
            "orientation": AXIAL,
            "position_mm": (-30.0, -20.0, 26.0),
            "plane": Plane.AXIAL,
            "modality": "MR",
            "identity": Identity("Doe^Jane", "0042", "Brain MRI", "T1 contrast"),
        }
        return Scan(
            (100 * rows + columns).astype(np.float32),
            ScanSource(Path(name), "DICOM", "0" * 64, frame, frames),
            **(facts | fields),
        )

    return make


@pytest.fixture
def viewer(qtbot, make_scan) -> Viewer:
    """A shown viewer, 400 by 400, with a scan."""
    widget = Viewer()
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    widget.show()
    widget.show_scan(make_scan())
    return widget


@pytest.fixture
def user(viewer) -> User:
    return User(viewer)


@pytest.fixture
def emitted(viewer) -> dict[str, list[object]]:
    """What the viewer's signals have emitted, by their names."""
    log: dict[str, list[object]] = {}
    for name in ("probed", "window_changed", "zoom_changed", "frame_requested"):
        log[name] = []
        getattr(viewer, name).connect(log[name].append)
    return log
