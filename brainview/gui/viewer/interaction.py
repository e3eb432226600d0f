"""Handles the mouse, the wheel and the keys in the viewer."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot

from brainview.core import Scan, Window
from brainview.core.language import tr, translatable
from brainview.core.measures import Measure, MeasureKind
from brainview.core.units import LengthUnit
from brainview.gui.viewer.calipers import Calipers, Mark
from brainview.gui.viewer.measurement import clamped
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.viewer.probe import Probe, probe
from brainview.gui.viewer.scene import Scene
from brainview.gui.viewer.stroke import (
    LARGEST_RADIUS,
    SMALLEST_RADIUS,
    Stroke,
    StrokeKind,
)
from brainview.gui.viewer.tool import MouseButtons, Tool
from brainview.gui.viewer.viewport import Point, Viewport
from brainview.gui.viewer.window_level import dragged_window, value_span
from brainview.imaging.mask_edits import part_at, smoothed, without_holes
from brainview.imaging.regions import measure_lines

WHEEL_NOTCH = 120
"""One notch of a wheel in eighths of a degree, the unit of Qt."""

SLICE_KEYS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
"""The number of slices that each key moves; Page Up and Page Down are commands."""

_ZOOM_PER_NOTCH = 1.2
# A drag of this many device-independent pixels doubles the zoom.
_DOUBLING = 120.0
_ONLY_SLICES = translatable(
    "Masks are corrected on the slices of a series, not on a reformat."
)
# Of the brush, in mm, or in pixels where the spacing is unknown.
_FIRST_RADIUS = 3.0
# Of the Gaussian that smooths a mask, in pixels.
_SMOOTHING = 1.5


_DRAWN = {
    Tool.RULER: MeasureKind.DISTANCE,
    Tool.PAIR: MeasureKind.PAIR,
    Tool.ANGLE: MeasureKind.ANGLE,
    Tool.ELLIPSE: MeasureKind.ELLIPSE,
    Tool.POLYGON: MeasureKind.POLYGON,
    Tool.FREEHAND: MeasureKind.FREEHAND,
    Tool.ARROW: MeasureKind.ARROW,
    Tool.TEXT: MeasureKind.TEXT,
    Tool.CALIBRATE: MeasureKind.DISTANCE,
}
PAINTING = {
    Tool.BRUSH: StrokeKind.ADD,
    Tool.ERASER: StrokeKind.ERASE,
    Tool.SMART_BRUSH: StrokeKind.FOLLOW,
}
"""The tools that change the reader's mask, and what they do."""

_CURSORS = {
    Tool.ZOOM: Qt.CursorShape.SizeVerCursor,
    Tool.PAN: Qt.CursorShape.OpenHandCursor,
    Tool.TEXT: Qt.CursorShape.IBeamCursor,
}
_COMMAND_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class _Drag:
    """A drag in progress; all changes are relative to its start.

    Attributes
    ----------
    tool : Tool
        The tool of the drag.
    button : Qt.MouseButton
        The pressed button.
    start : tuple of float
        The position in the widget at the start.
    viewport : Viewport
        The viewport at the start.
    window : Window
        The window at the start.
    span : float
        The difference between the scan's highest and lowest values.
    """

    tool: Tool
    button: Qt.MouseButton
    start: Point
    viewport: Viewport
    window: Window
    span: float

    def window_at(self, point: Point) -> Window:
        """Return the window that a drag to `point` chooses."""
        dx, dy = point[0] - self.start[0], point[1] - self.start[1]
        return dragged_window(self.window, dx, dy, self.span)

    def viewport_at(self, point: Point) -> Viewport:
        """Return the viewport that a drag to `point` chooses."""
        dx, dy = point[0] - self.start[0], point[1] - self.start[1]
        if self.tool is Tool.ZOOM:
            return self.viewport.zoomed(math.pow(2.0, -dy / _DOUBLING), self.start)
        return self.viewport.panned(dx, dy)


class Interaction(QObject):
    """Turns the user's input into signals, and draws measures.

    It never changes the scene that `show` sets. Points are in device-independent
    pixels of the widget.

    Attributes
    ----------
    mouse : MouseButtons
        What the other buttons and the wheel do.

    Signals
    -------
    window_chosen(Window)
        A drag changed the intensity window.
    viewport_chosen(Viewport)
        A drag or the wheel zoomed or moved the image.
    cross_moved(Point)
        A click or a drag moved the crosshair to this image point.
    cross_turned(float)
        A drag turned the crosshair by this angle: radians, clockwise on the picture.
    menu_asked(QPoint)
        The user clicked the right button at this point.
    stepped(int)
        A key or the wheel moved by a number of slices, which is 0 while the wheel is
        between two notches.
    probed(Probe or None)
        Another pixel is under the pointer; None if there is none.
    marks_changed()
        The measures on the slice have changed.
    length_asked(Measure)
        The length of this line is to be given in mm.
    text_asked(Point)
        A text is to be written at this image point.
    mask_painted((H, W) bool ndarray or None)
        What becomes of the reader's mask by the stroke; None at its end.
    tool_left()
        The user pressed Esc and doesn't want to draw or paint any more.
    cursor_changed(Qt.CursorShape)
        The pointer needs another shape.
    """

    window_chosen = Signal(object)
    viewport_chosen = Signal(object)
    cross_moved = Signal(object)
    cross_turned = Signal(float)
    menu_asked = Signal(QPoint)
    stepped = Signal(int)
    probed = Signal(object)
    marks_changed = Signal()
    length_asked = Signal(object)
    text_asked = Signal(object)
    mask_painted = Signal(object)
    tool_left = Signal()
    cursor_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._calipers = Calipers()
        self._notebook = Notebook(parent=self)
        # What the measures on the slice measure, which takes long for large regions.
        self._lines: dict[Measure, tuple[str, ...]] = {}
        self._unit = LengthUnit.MM
        self._tool = Tool.WINDOW
        self.mouse = MouseButtons()
        self._drag: _Drag | None = None
        self._stroke: Stroke | None = None
        self._radius = _FIRST_RADIUS
        self._turned_to: float | None = None  # while a drag turns the crosshair
        self._space_held = False
        self._pointer: Point | None = None
        self._probe: Probe | None = None
        self._wheel_rest = 0
        self._cursor = Qt.CursorShape.CrossCursor
        self._notebook.changed.connect(self._take_measures)

    @property
    def tool(self) -> Tool:
        """What a drag with the left button does."""
        return self._tool

    @property
    def cursor(self) -> Qt.CursorShape:
        """The shape of the pointer."""
        return self._cursor

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The measures on the slice."""
        scan = self._scene.scan
        if scan is None:
            return ()
        marks = self._calipers.marks
        known = self._lines
        self._lines = {
            mark.measure: known.get(mark.measure)
            or measure_lines(scan, mark.measure, self._unit)
            for mark in marks
            if mark.measure is not None
        }
        return tuple(
            replace(mark, lines=self._lines[mark.measure]) if mark.measure else mark
            for mark in marks
        )

    @property
    def notebook(self) -> Notebook:
        """Holds the measures."""
        return self._notebook

    @property
    def unit(self) -> LengthUnit:
        """The unit of lengths."""
        return self._unit

    def set_unit(self, unit: LengthUnit) -> None:
        """Write the measures in another unit."""
        self._unit = unit
        self._lines = {}
        self.marks_changed.emit()

    def use_notebook(self, notebook: Notebook) -> None:
        """Share the measures with other viewers."""
        self._notebook.changed.disconnect(self._take_measures)
        self._notebook = notebook
        notebook.changed.connect(self._take_measures)
        self._take_measures()

    @property
    def is_measuring(self) -> bool:
        """Whether a measure or one of its points follows the pointer."""
        return self._calipers.follows_pointer

    def show(self, scene: Scene) -> None:
        """Set the shown scene; another scan ends a drag."""
        if scene.scan is not self._scene.scan:
            # The crosshair's own drag may cut the picture again.
            if self._drag is not None and self._drag.tool is not Tool.CROSSHAIR:
                self._drag = None
            self._stroke = None
            self._lines = {}
            self._scene = scene
            self._take_measures()
        self._scene = scene
        self._update_probe()

    def set_tool(self, tool: Tool) -> None:
        """Choose what a drag with the left button does."""
        self._tool = tool
        self._calipers.discard()
        self.marks_changed.emit()
        self._update_cursor()

    def delete_measure(self) -> None:
        """Delete the measure that was drawn or touched last."""
        self._calipers.delete()
        self._keep_measures()
        self._update_cursor()

    def write_text(self, point: Point, text: str) -> None:
        """Write a text at a point of the image."""
        self._calipers.write(point, text)
        self._keep_measures()

    @Slot()
    def _take_measures(self) -> None:
        """Show the measures that the notebook holds for the slice."""
        source = self._scene.scan.source if self._scene.scan is not None else None
        measures = () if source is None else self._notebook.measures(source)
        self._calipers.show_slice(source, measures)
        self.marks_changed.emit()

    def _keep_measures(self) -> None:
        """Write the measures of the slice into the notebook."""
        scan = self._scene.scan
        if scan is not None:
            before, after = (
                self._notebook.measures(scan.source),
                self._calipers.measures,
            )
            what = self._with_place(_changed_words(before, after))
            self._notebook.draw(scan.source, after, what)
        self.marks_changed.emit()

    def _with_place(self, what: str) -> str:
        """Say on which slice something is changed, if there are several."""
        place = self._scene.place
        if place.count == 1:
            return what
        return tr("{change} on slice {number}", change=what, number=place.index + 1)

    def _keep_mask(self, mask: NDArray[np.bool_] | None, what: str) -> None:
        """Write the reader's mask of the slice into the notebook."""
        scan = self._scene.scan
        if scan is None:
            return
        if scan.is_reformat:
            self._notebook.noted.emit(tr(_ONLY_SLICES))
            return
        self._notebook.paint({scan.source: mask}, self._with_place(what))

    @property
    def pointed(self) -> Point | None:
        """The image point under the pointer; None if it is elsewhere."""
        if self._pointer is None:
            return None
        return self._scene.viewport.to_image(self._pointer)

    @property
    def ring(self) -> tuple[Point, float] | None:
        """Center and radius of the brush in the widget; None for other tools."""
        scan = self._scene.scan
        if scan is None or self._pointer is None or self._tool not in PAINTING:
            return None
        scale = self._scene.viewport.zoom / min(scan.pixel_size)
        return self._pointer, self._radius * scale

    def resize_brush(self, factor: float) -> None:
        """Make the brush larger, or smaller with a factor below 1."""
        radius = min(max(self._radius * factor, SMALLEST_RADIUS), LARGEST_RADIUS)
        self._radius = radius
        scan = self._scene.scan
        self._notebook.noted.emit(_brush_words(scan, 2 * radius))
        self.marks_changed.emit()

    def fill_mask(self) -> None:
        """Fill the holes of the mask on the slice."""
        self._edit_mask(without_holes, tr("the filling of holes"))

    def smooth_mask(self) -> None:
        """Round the outline of the mask on the slice."""
        scan = self._scene.scan
        if scan is not None:
            size = scan.pixel_size
            smooth = partial(smoothed, sigma=_SMOOTHING * max(size), pixel_size=size)
            self._edit_mask(smooth, tr("the smoothing"))

    def delete_part(self) -> None:
        """Delete the part of the mask under the pointer, or nearest to it."""
        at = self.pointed
        if at is None:
            self._notebook.noted.emit(tr("Point at the part of the mask to delete."))
            return
        what = tr("the deleting of a part")
        self._edit_mask(lambda mask: mask & ~part_at(mask, at), what)

    def accept_mask(self) -> None:
        """Take over the model's mask as the reader's."""
        self._edit_mask(lambda mask: mask, tr("the accepting of the model's mask"))

    def reject_mask(self) -> None:
        """Let the reader's mask be empty: there is nothing to outline."""
        nothing = np.zeros_like(self._scene.own_mask)
        self._keep_mask(nothing, tr("the rejecting of the mask"))

    def drop_mask(self) -> None:
        """Drop the reader's mask, so that only the model's is left."""
        self._keep_mask(None, tr("the dropping of the reader's mask"))

    def _edit_mask(
        self, edit: Callable[[NDArray[np.bool_]], NDArray[np.bool_]], what: str
    ) -> None:
        scene = self._scene
        if scene.mask is None and scene.reader_mask is None:
            # Also where the model's is hidden, which may not be accepted unseen.
            self._notebook.noted.emit(tr("There is no mask on this slice."))
        else:
            self._keep_mask(edit(scene.own_mask), what)

    def press(self, button: Qt.MouseButton, at: Point) -> None:
        """Start a drag or a measure."""
        tool, scene = self._tool_of(button), self._scene
        if scene.scan is None or self._drag is not None or tool is None:
            return
        if button is Qt.MouseButton.LeftButton and not self._space_held:
            is_measuring = self._calipers.press(scene.viewport, at, _DRAWN.get(tool))
            self.marks_changed.emit()
            if is_measuring:
                return
            if tool in PAINTING:
                self._start_stroke(scene.scan, PAINTING[tool], at)
                return
            if tool is Tool.TEXT:
                self.text_asked.emit(
                    clamped(scene.viewport.to_image(at), scene.viewport.image)
                )
                return
        span = value_span(scene.scan)
        self._drag = _Drag(tool, button, at, scene.viewport, scene.window, span)
        if tool is Tool.CROSSHAIR:
            self._press_cross(at)
        self._update_cursor()

    def _start_stroke(self, scan: Scan, kind: StrokeKind, at: Point) -> None:
        """Start from the reader's mask; from the model's if there is none yet."""
        if scan.is_reformat:
            self._notebook.noted.emit(tr(_ONLY_SLICES))
            return
        point = self._scene.viewport.to_image(at)
        self._stroke = Stroke(scan, kind, self._radius, self._scene.own_mask, point)
        self._extend_stroke(at)

    def _extend_stroke(self, at: Point) -> None:
        if self._stroke is not None:
            self._stroke.extend(self._scene.viewport.to_image(at))
            self.mask_painted.emit(self._stroke.mask)

    def _end_stroke(self, stroke: Stroke) -> None:
        self._stroke = None
        self.mask_painted.emit(None)
        self._keep_mask(stroke.over(self._scene.own_mask), tr(stroke.kind.value))

    def _press_cross(self, at: Point) -> None:
        """Begin to turn the crosshair by a handle, or move it to the pointer."""
        cross, view = self._scene.cross, self._scene.viewport
        self._turned_to = None
        if cross is not None and cross.is_on_handle(view, at):
            self._turned_to = cross.angle_at(view, at)
        else:
            self.cross_moved.emit(view.to_image(at))

    def _drag_cross(self, at: Point) -> None:
        cross, view = self._scene.cross, self._scene.viewport
        if self._turned_to is None or cross is None:
            self.cross_moved.emit(view.to_image(at))
            return
        before, self._turned_to = self._turned_to, cross.angle_at(view, at)
        self.cross_turned.emit(math.remainder(self._turned_to - before, math.tau))

    def move(self, at: Point) -> None:
        """Continue a drag, or probe the pixel under the pointer."""
        self._pointer = at
        if self._stroke is not None:
            self._extend_stroke(at)
        elif self._drag is None:
            self._update_probe()
            if self._calipers.follows_pointer:
                self._calipers.move(self._scene.viewport, at)
                self.marks_changed.emit()
            self._update_cursor()
        elif self._drag.tool is Tool.CROSSHAIR:
            self._drag_cross(at)
        elif self._drag.tool is Tool.WINDOW:
            self.window_chosen.emit(self._drag.window_at(at))
        else:
            self.viewport_chosen.emit(self._drag.viewport_at(at))

    def release(self, button: Qt.MouseButton, at: Point) -> None:
        """End a drag, or set a point of a measure."""
        if self._drag is not None and button is self._drag.button:
            is_click = self._drag.start == at
            self._drag = None
            if is_click and button is Qt.MouseButton.RightButton:
                self.menu_asked.emit(QPoint(round(at[0]), round(at[1])))
        elif button is Qt.MouseButton.LeftButton and self._stroke is not None:
            self._end_stroke(self._stroke)
        elif button is Qt.MouseButton.LeftButton:
            drawn = self._calipers.release(self._scene.viewport)
            if drawn is not None and self._tool is Tool.CALIBRATE:
                self._calipers.delete()
                self.length_asked.emit(drawn)
            self._keep_measures()
        self._update_cursor()

    def leave(self) -> None:
        """Clear the probed pixel."""
        self._pointer = None
        self._update_probe()

    def wheel(self, delta: int, at: Point, *, zooms: bool) -> bool:
        """Scroll through the series, or zoom around the pointer.

        Parameters
        ----------
        delta : int
            The rotation in eighths of a degree; positive if away from the user.
        at : Point
            The position of the pointer.
        zooms : bool
            Whether to zoom even if there are several slices.

        Returns
        -------
        bool
            False if the wheel has no effect.
        """
        if zooms or self._scene.place.count == 1:
            if self._scene.scan is None:
                return False
            factor = math.pow(_ZOOM_PER_NOTCH, delta / WHEEL_NOTCH)
            self.viewport_chosen.emit(self._scene.viewport.zoomed(factor, at))
            return True
        # Fine wheels and touchpads send fractions of a notch, which are added up.
        self._wheel_rest -= delta
        steps = int(self._wheel_rest / WHEEL_NOTCH)
        self._wheel_rest -= steps * WHEEL_NOTCH
        self.stepped.emit(steps)
        return True

    def press_key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Handle a key; return False if it has no effect."""
        has_slices = self._scene.scan is not None or self._scene.place.count > 1
        if not has_slices or modifiers & _COMMAND_MODIFIERS:
            return False
        if key in SLICE_KEYS and self._scene.place.count > 1:
            self.stepped.emit(SLICE_KEYS[key])
            return True
        if key == Qt.Key.Key_Escape and self._calipers.discard():
            self.marks_changed.emit()
            return True
        if key == Qt.Key.Key_Escape and self._tool in (*_DRAWN, *PAINTING):
            self.tool_left.emit()
            return True
        return self._hold_key(key, is_down=True)

    def release_key(self, key: int) -> bool:
        """End the effect of a held key; return False if it has none."""
        return self._hold_key(key, is_down=False)

    def release_keys(self) -> None:
        """End the effects of all held keys."""
        self._hold_key(Qt.Key.Key_Space, is_down=False)

    def _hold_key(self, key: int, *, is_down: bool) -> bool:
        if key != Qt.Key.Key_Space:
            return False
        self._space_held = is_down
        self._update_cursor()
        return True

    def _tool_of(self, button: Qt.MouseButton) -> Tool | None:
        if button is Qt.MouseButton.LeftButton:
            return Tool.PAN if self._space_held else self._tool
        others = {
            Qt.MouseButton.RightButton: self.mouse.right,
            Qt.MouseButton.MiddleButton: self.mouse.middle,
        }
        return others.get(button)

    def _update_cursor(self) -> None:
        tool = Tool.PAN if self._space_held else self._tool
        used = self._drag.tool if self._drag else tool
        shape = _CURSORS.get(used, Qt.CursorShape.CrossCursor)
        if self._drag is not None and shape is Qt.CursorShape.OpenHandCursor:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._drag is None and (self._is_over_mark() or self._is_over_handle()):
            shape = Qt.CursorShape.PointingHandCursor
        if shape is not self._cursor:
            self._cursor = shape
            self.cursor_changed.emit(shape)

    def _is_over_mark(self) -> bool:
        if self._pointer is None or self._space_held:
            return False
        return self._calipers.is_over(self._scene.viewport, self._pointer)

    def _is_over_handle(self) -> bool:
        cross = self._scene.cross
        if self._tool is not Tool.CROSSHAIR or cross is None or self._pointer is None:
            return False
        return cross.is_on_handle(self._scene.viewport, self._pointer)

    def _update_probe(self) -> None:
        """Report the pixel under the pointer if it has changed."""
        found = None
        if self._scene.scan is not None and self._pointer is not None:
            x, y = self._scene.viewport.to_image(self._pointer)
            found = probe(self._scene.scan, x, y)
        if found != self._probe:
            self._probe = found
            self.probed.emit(found)


def _changed_words(before: tuple[Measure, ...], after: tuple[Measure, ...]) -> str:
    """Say what was drawn, moved or deleted."""
    new = (measure for measure in after if measure not in before)
    gone = (measure for measure in before if measure not in after)
    changed = (*new, *gone)
    words = tr(changed[0].kind.value) if changed else tr("nothing")
    if len(after) < len(before):
        return tr("deleting the {measure}", measure=words)
    if len(after) == len(before):
        return tr("moving the {measure}", measure=words)
    return tr("the {measure}", measure=words)


def _brush_words(scan: Scan | None, width: float) -> str:
    """Say how wide the brush is: in mm, or in pixels where the spacing is unknown."""
    if scan is None or scan.spacing_mm is None:
        return tr("The brush is {width:.1f} px wide.", width=width)
    if scan.is_calibrated:
        return tr("The brush is {width:.1f} mm wide, calibrated.", width=width)
    return tr("The brush is {width:.1f} mm wide.", width=width)
