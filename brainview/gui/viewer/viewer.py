"""The answering half of the viewer: mouse, wheel and keys."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from brainview.core import Scan
from brainview.gui.viewer.gestures import (
    FRAME_KEYS,
    KEYS,
    NOTCH,
    Drag,
    wheel_zoom,
)
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.probe import Probe, probe
from brainview.gui.viewer.screen import Screen
from brainview.gui.viewer.tool import Tool
from brainview.gui.viewer.viewport import Point
from brainview.gui.viewer.window_level import value_span

_CURSORS = {
    Tool.WINDOW: Qt.CursorShape.CrossCursor,
    Tool.ZOOM: Qt.CursorShape.SizeVerCursor,
    Tool.PAN: Qt.CursorShape.OpenHandCursor,
    Tool.RULER: Qt.CursorShape.CrossCursor,
    Tool.ANGLE: Qt.CursorShape.CrossCursor,
}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Viewer(Screen):
    """Shows a scan and answers the reader's hands.

    Signals
    -------
    probed(Probe or None)
        Another pixel lies under the pointer; None where there is none.
    frame_requested(int)
        The reader asks for the next (+1) or previous (-1) frame.
    window_changed(Window), zoom_changed(float)
        As in `Screen`.
    """

    probed = Signal(object)
    frame_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool = Tool.WINDOW
        self._drag: Drag | None = None
        self._space_held = False
        self._pointer: Point | None = None
        self._probe: Probe | None = None
        self._wheel_rest = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The right button is the window's; a menu would end every such drag.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMouseTracking(True)
        self._show_cursor()

    @property
    def tool(self) -> Tool:
        """What a drag with the left button does."""
        return self._tool

    @Slot(object)
    def set_tool(self, tool: Tool) -> None:
        """Choose what a drag with the left button does."""
        self._tool = tool
        self._show_cursor()

    @Slot(object)
    def show_scan(self, scan: Scan | None, place: Place | None = None) -> None:
        """Show a scan as `Screen` does; a drag on the one before ends."""
        self._drag = None
        super().show_scan(scan, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a drag."""
        tool = self._tool_for(event.button())
        if self._scan is None or self._drag is not None or tool is None:
            return
        self._drag = Drag(
            tool,
            event.button(),
            _point(event.position()),
            self._viewport,
            self._window,
            value_span(self._scan),
        )
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with a drag and look at the pixel under the pointer."""
        self._pointer = _point(event.position())
        if self._drag is None:
            self._look()
        elif self._drag.tool is Tool.WINDOW:
            self._choose_window(self._drag.window_at(self._pointer))
        else:
            self._view(self._drag.viewport_at(self._pointer))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a drag."""
        if self._drag is not None and event.button() is self._drag.button:
            self._drag = None
            self._show_cursor()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Forget the pixel under the pointer."""
        self._pointer = None
        self._look()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Step through frames, or zoom about the pointer."""
        if self._scan is None:
            event.ignore()
            return
        delta = event.angleDelta().y()
        zooming = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if zooming or self._scan.source.frames == 1:
            about = _point(event.position())
            self._view(self._viewport.zoomed(wheel_zoom(delta), about))
        else:
            self._turn_frames(delta)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Obey a key; others go on to the window."""
        ours = self._scan is not None and not event.modifiers() & _COMMANDS
        if not (ours and self._obey(event.key())):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End what lasts as long as a key is held."""
        if event.isAutoRepeat() or not self._hold(event.key(), held=False):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of held keys, whose release another widget would hear."""
        self._hold(Qt.Key.Key_X, held=False)
        self._hold(Qt.Key.Key_Space, held=False)
        super().focusOutEvent(event)

    def _obey(self, key: int) -> bool:
        """Do what a key asks for; False if it asks for nothing here."""
        if key in KEYS:
            getattr(self, KEYS[key])()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.apply_preset(key - Qt.Key.Key_0)
        elif key in FRAME_KEYS and self._scan and self._scan.source.frames > 1:
            self.frame_requested.emit(FRAME_KEYS[key])
        else:
            return self._hold(key, held=True)
        return True

    def _hold(self, key: int, *, held: bool) -> bool:
        """Begin or end what lasts as long as a key is held."""
        if key == Qt.Key.Key_X:
            self.set_overlays_held_off(held)
        elif key == Qt.Key.Key_Space:
            self._space_held = held
            self._show_cursor()
        else:
            return False
        return True

    def _turn_frames(self, delta: int) -> None:
        """Ask for a frame per notch; fine wheels and touchpads add up to notches."""
        self._wheel_rest -= delta
        steps = int(self._wheel_rest / NOTCH)
        self._wheel_rest -= steps * NOTCH
        for _ in range(abs(steps)):
            self.frame_requested.emit(1 if steps > 0 else -1)

    def _tool_for(self, button: Qt.MouseButton) -> Tool | None:
        if button is Qt.MouseButton.LeftButton:
            return Tool.PAN if self._space_held else self._tool
        fixed = {
            Qt.MouseButton.RightButton: Tool.WINDOW,
            Qt.MouseButton.MiddleButton: Tool.PAN,
        }
        return fixed.get(button)

    def _show_cursor(self) -> None:
        tool = Tool.PAN if self._space_held else self._tool
        shape = _CURSORS[self._drag.tool if self._drag else tool]
        if self._drag is not None and shape is Qt.CursorShape.OpenHandCursor:
            shape = Qt.CursorShape.ClosedHandCursor
        self.setCursor(shape)

    def _refresh(self) -> None:
        super()._refresh()
        self._look()

    def _look(self) -> None:
        """Report the pixel under the pointer where it isn't the one before."""
        found = None
        if self._scan is not None and self._pointer is not None:
            found = probe(self._scan, *self._viewport.to_image(self._pointer))
        if found != self._probe:
            self._probe = found
            self.probed.emit(found)


def _point(position: QPointF) -> Point:
    return position.x(), position.y()
