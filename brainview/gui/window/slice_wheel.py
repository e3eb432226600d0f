"""Lets the wheel go through the slices, wherever the pointer is in the window."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from brainview.gui.viewer import Viewer


class SliceWheel(QObject):
    """Takes the wheel from lists and panels while a series is open.

    Over a scroll bar, and while a key such as Shift is held, the wheel scrolls the
    list or panel. A text keeps its wheel.

    Parameters
    ----------
    window : QWidget
        The window; its lists and panels exist already.
    viewer : Viewer
        Shows the series.
    """

    def __init__(self, window: QWidget, viewer: Viewer) -> None:
        super().__init__(window)
        self._viewer = viewer
        window.installEventFilter(self)
        for area in window.findChildren(QAbstractScrollArea):
            is_text = isinstance(area, QPlainTextEdit | QTextEdit)
            if area.window() is window and not is_text:
                area.viewport().installEventFilter(self)

    def eventFilter(  # noqa: N802 - Qt's name
        self, watched: QObject, event: QEvent
    ) -> bool:
        """Go through the slices, or leave the wheel to the list or panel."""
        if event.type() is not QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        is_used = self._viewer.turn_wheel(event.angleDelta().y())
        event.setAccepted(is_used)
        return is_used
