"""The answering half of the viewer: mouse, wheel and keys."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from brainview.core import Scan
from brainview.gui.viewer.cine import Cine
from brainview.gui.viewer.cine_bar import CineBar
from brainview.gui.viewer.gestures import FRAME_KEYS, NOTCH, Drag, wheel_zoom
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.probe import Probe, probe
from brainview.gui.viewer.steering import Steering
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
# The film's bar keeps clear of the letter at the lower edge.
_BAR_ABOVE = 44


class Viewer(Steering):
    """Shows a scan and answers the reader's hands.

    The slots that commands call: those of `Steering`, `set_tool`, `play`,
    `delete_measure`, `set_overlays_held_off`.

    Signals
    -------
    probed(Probe or None)
        Another pixel lies under the pointer; None where there is none.
    frame_requested(int)
        The reader, or the film, asks for the slice so many further on; negative for
        one before.
    window_changed(Window), zoom_changed(float), view_steered()
        As in `Steering`.
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
        self.cine = Cine(self)
        self.cine.stepped.connect(self.frame_requested)
        self._cine_bar = CineBar(self.cine, self)
        self.cine.changed.connect(self._place_bar)
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
        self._calipers.abandon()
        self.update()
        self._show_cursor()

    @Slot(object)
    def show_scan(self, scan: Scan | None, place: Place | None = None) -> None:
        """Show a scan as `Screen` does; a drag on the one before ends."""
        self._drag = None
        super().show_scan(scan, place)
        self.cine.show_place(self._place, scan.frame_rate if scan else None)

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Take note of where the scan stands, for the film too."""
        super().show_place(place)
        self.cine.show_place(place, self._scan.frame_rate if self._scan else None)

    @Slot()
    def play(self) -> None:
        """Play the series, or stop it."""
        self.cine.toggle()

    @Slot()
    def delete_measure(self) -> None:
        """Take away the ruler or angle that was drawn or touched last."""
        self._calipers.delete()
        self._show_cursor()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a drag."""
        tool, at = self._tool_for(event.button()), _point(event.position())
        if self._scan is None or self._drag is not None or tool is None:
            return
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and not self._space_held:
            is_measuring = self._calipers.press(self._viewport, at, tool)
            self.update()
            if is_measuring:
                return
        span = value_span(self._scan)
        self._drag = Drag(tool, event.button(), at, self._viewport, self._window, span)
        self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with a drag and look at the pixel under the pointer."""
        self._pointer = _point(event.position())
        if self._drag is None:
            self._look()
            if self._calipers.is_held:
                self._calipers.move(self._viewport, self._pointer)
                self.update()
            self._show_cursor()
        elif self._drag.tool is Tool.WINDOW:
            self.choose_window(self._drag.window_at(self._pointer))
        else:
            self._steer(self._drag.viewport_at(self._pointer))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a drag."""
        if self._drag is not None and event.button() is self._drag.button:
            is_click = self._drag.start == _point(event.position())
            self._drag = None
            if is_click and event.button() is Qt.MouseButton.RightButton:
                self.show_windows(event.position().toPoint())
        elif event.button() is Qt.MouseButton.LeftButton:
            self._calipers.release(self._viewport)
            self.update()
        self._show_cursor()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Forget the pixel under the pointer."""
        self._pointer = None
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop a film that nobody sees."""
        self.cine.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a fitted scan fitted and the film's bar in its place."""
        super().resizeEvent(event)
        self._place_bar()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Step through the series, or zoom about the pointer."""
        delta = event.angleDelta().y()
        zooming = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._scan is None and (zooming or self._place.count == 1):
            event.ignore()
            return
        if zooming or self._place.count == 1:
            about = _point(event.position())
            self._steer(self._viewport.zoomed(wheel_zoom(delta), about))
        else:
            self.cine.stop()
            self._turn_frames(delta)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep Esc for a measure that is being drawn, whatever else it would stop."""
        is_early = event.type() is QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and self._calipers.is_held:
            is_esc = event.key() == Qt.Key.Key_Escape
            event.setAccepted(is_esc)
            return is_esc or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Obey a key; others go on to the window."""
        has_slices = self._scan is not None or self._place.count > 1
        ours = has_slices and not event.modifiers() & _COMMANDS
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
        if key in FRAME_KEYS and self._place.count > 1:
            self.cine.stop()
            self.frame_requested.emit(FRAME_KEYS[key])
            return True
        if key == Qt.Key.Key_Escape and self._calipers.abandon():
            self.update()
            return True
        return self._hold(key, held=True)

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
        """Ask for a slice per notch; fine wheels and touchpads add up to notches."""
        self._wheel_rest -= delta
        steps = int(self._wheel_rest / NOTCH)
        self._wheel_rest -= steps * NOTCH
        if steps:
            self.frame_requested.emit(steps)

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
        elif self._drag is None and self._is_over_measure():
            shape = Qt.CursorShape.PointingHandCursor
        if shape is not self.cursor().shape():
            self.setCursor(shape)

    def _is_over_measure(self) -> bool:
        if self._pointer is None or self._space_held:
            return False
        return self._calipers.is_over(self._viewport, self._pointer)

    def _place_bar(self) -> None:
        bar = self._cine_bar
        bar.move(
            (self.width() - bar.width()) // 2, self.height() - _BAR_ABOVE - bar.height()
        )

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
