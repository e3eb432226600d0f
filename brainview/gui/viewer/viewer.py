"""Contains the widget that shows a scan."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from brainview.core import Detection, Lesion, Scan, Window
from brainview.core.language import comma_list, tr
from brainview.core.units import LengthUnit
from brainview.gui.viewer.accessible import announce, viewer_name
from brainview.gui.viewer.calipers import Mark
from brainview.gui.viewer.cine import Cine, CineBar
from brainview.gui.viewer.corner_text import CornerText, series_lines
from brainview.gui.viewer.cross_lines import CrossLines
from brainview.gui.viewer.interaction import PAINTING, Interaction
from brainview.gui.viewer.layers import Layers
from brainview.gui.viewer.movie import draw
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.viewer.own_window import OwnWindow
from brainview.gui.viewer.painting import paint
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.scene import Appearance, ReferenceLine, Scene, View
from brainview.gui.viewer.text_field import TextField
from brainview.gui.viewer.tool import MouseButtons, Tool
from brainview.gui.viewer.viewport import Point, Viewport
from brainview.gui.viewer.window_level import AUTO, PRESETS, preset_window
from brainview.gui.viewer.window_menu import WindowMenu
from brainview.imaging import auto_window

_ZOOM_STEP = 1.25
_TEXT_PX = 13
# A plain string in its place crashes PySide 6.10.3.
_TABULAR = QFont.Tag("tnum")
# The cine bar keeps clear of the orientation letter at the lower edge.
_BAR_ABOVE = 44


class Viewer(QWidget):
    """Shows a scan with its heat map, its masks and the user's measures.

    The scene describes what is shown, the interaction handles the mouse and keys, and
    the cine plays the series. Commands, keys and panels call the public slots.

    Signals
    -------
    window_changed(Window)
        The intensity window has changed.
    zoom_changed(float)
        The number of screen pixels per scan pixel has changed.
    view_steered()
        The user zoomed, moved, turned or flipped the image.
    probed(Probe or None)
        Another pixel is under the pointer; None if there is none.
    appearance_changed(Appearance)
        Overlays are shown or hidden, or black and white are swapped.
    overlays_changed()
        There is another heat map or mask, or none.
    cross_moved(Point)
        The user moved the crosshair to this image point.
    cross_turned(float)
        The user turned the crosshair, in radians, clockwise on the picture.
    length_asked(Measure)
        The user has drawn a line whose length in mm they know.
    menu_asked(QPoint)
        The user wants the commands about the picture at this point of the screen.
    brush_turned(int)
        The user turned the wheel to resize the brush by so many notches.
    tool_left()
        The user pressed Esc and doesn't want to draw or paint any more.
    frame_requested(int)
        The user or the cine moves by a number of slices; negative for backward.
    """

    window_changed = Signal(object)
    zoom_changed = Signal(float)
    view_steered = Signal()
    probed = Signal(object)
    frame_requested = Signal(int)
    appearance_changed = Signal(object)
    overlays_changed = Signal()
    cross_moved = Signal(object)
    cross_turned = Signal(float)
    length_asked = Signal(object)
    menu_asked = Signal(QPoint)
    brush_turned = Signal(int)
    tool_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = Scene()
        self._layers = Layers()
        self._window_menu = WindowMenu(self)
        self._window_menu.window_picked.connect(self.choose_window)
        self._window_menu.preset_picked.connect(self.apply_preset)
        self._window_menu.auto_picked.connect(self.auto_window)
        self.cine = Cine(self)
        self.cine.stepped.connect(self.frame_requested)
        self._cine_bar = CineBar(self.cine, self)
        self._text_field = TextField(self)
        self._text_field.written.connect(self._write_text)
        self.cine.changed.connect(self._place_cine_bar)
        self._interaction = Interaction(self)
        self._connect_interaction()
        self._answer = ""
        self._tell_name()
        self.setMinimumSize(160, 120)
        # Left and right of the picture stay where they are in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The right button sets the window; a context menu would end every such drag.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMouseTracking(True)

    def _connect_interaction(self) -> None:
        interaction = self._interaction
        interaction.window_chosen.connect(self.choose_window)
        interaction.viewport_chosen.connect(self._steer)
        interaction.menu_asked.connect(self._ask_menu)
        interaction.stepped.connect(self.step)
        interaction.cross_moved.connect(self.cross_moved)
        interaction.cross_turned.connect(self.cross_turned)
        interaction.tool_left.connect(self.tool_left)
        interaction.probed.connect(self.probed)
        interaction.marks_changed.connect(self.update)
        interaction.text_asked.connect(self._ask_text)
        interaction.length_asked.connect(self.length_asked)
        interaction.mask_painted.connect(self._show_stroke)
        interaction.notebook.changed.connect(self._take_mask)
        interaction.cursor_changed.connect(self._set_cursor)
        self._set_cursor(interaction.cursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a typical scan."""
        return QSize(640, 640)

    # What is shown

    @property
    def scan(self) -> Scan | None:
        """The shown slice."""
        return self._scene.scan

    @property
    def place(self) -> Place:
        """The place of the slice in its series."""
        return self._scene.place

    @property
    def viewport(self) -> Viewport:
        """Where the scan's pixels lie in the widget."""
        return self._scene.viewport

    @property
    def gray_window(self) -> Window:
        """The intensity window."""
        return self._scene.window

    @property
    def outlined_mask(self) -> NDArray[np.bool_] | None:
        """The outlined mask, at the scan's size."""
        return self._scene.mask

    @property
    def has_doubtful_mask(self) -> bool:
        """Whether the inside of that mask is hatched."""
        return self._scene.mask_doubtful

    @property
    def cross(self) -> CrossLines | None:
        """Where other planes cross this one."""
        return self._scene.cross

    @property
    def appearance(self) -> Appearance:
        """Which overlays are shown, and how."""
        return self._scene.appearance

    @property
    def view(self) -> View:
        """How the series is looked at."""
        return self._scene.view

    @property
    def lines(self) -> tuple[ReferenceLine, ...]:
        """Where the slices of other panes cross this one."""
        return self._scene.lines

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The measures on the slice."""
        return self._interaction.marks

    @property
    def own_mask(self) -> NDArray[np.bool_]:
        """The reader's mask, the model's if there is none, or an empty one."""
        return self._scene.own_mask

    @property
    def pointed(self) -> Point | None:
        """The image point under the pointer; None if it is elsewhere."""
        return self._interaction.pointed

    @property
    def tool(self) -> Tool:
        """What a drag with the left button does."""
        return self._interaction.tool

    @property
    def mouse(self) -> MouseButtons:
        """What the buttons of the mouse do apart from the left one, and the wheel."""
        return self._interaction.mouse

    @Slot(object)
    def show_scan(self, scan: Scan | None, place: Place | None = None) -> None:
        """Show a scan without overlays, or nothing.

        Another slice of the same series keeps the viewport and the chosen window; for
        another series, both are reset. A drag in progress ends.

        Parameters
        ----------
        scan : Scan or None
            The slice to show.
        place : Place or None
            The place of the slice; None if its file is the whole series.
        """
        self._text_field.finish()  # it belongs to the slice that is still shown
        scene = self._scene.with_scan(scan, place)
        if scan is not None:
            mask = self._interaction.notebook.mask(scan.source)
            scene = replace(scene, reader_mask=_fitting(mask, scan))
        self._describe(scene)
        self._show(scene)
        self._answer = ""
        self._tell_name()
        self._tell_cine()

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Update the place of the scan after more slices were found."""
        self._show(replace(self._scene, place=place))
        self._tell_name()
        self._tell_cine()

    @Slot(str)
    def show_words(self, words: str, place: Place | None = None) -> None:
        """Show a sentence instead of a scan, such as why it can't be read.

        Parameters
        ----------
        words : str
            The text, shown in the middle until the next scan.
        place : Place or None
            The place of the slice that can't be shown, if any.
        """
        self.show_scan(None, place)
        self._show(replace(self._scene, message=words))
        self.setAccessibleDescription(words)

    @Slot(str)
    def tell_answer(self, words: str) -> None:
        """Tell screen readers the answer for the slice; empty for none."""
        self._answer = words
        self._tell_name()

    @Slot(object)
    def show_heatmap(self, heat: NDArray[np.float32] | None, name: str = "") -> None:
        """Show a heat map over the scan, or none.

        Parameters
        ----------
        heat : (H, W) float32 ndarray or None
            0 to 1, at the scan's size.
        name : str
            What it is the map of, for the legend.

        Raises
        ------
        ValueError
            If it doesn't have the size of the scan.
        """
        _check_shape("heat map", heat, self.scan)
        self._show(replace(self._scene, heatmap=heat, heatmap_name=name))

    @Slot(object)
    def show_mask(
        self,
        mask: NDArray[np.bool_] | None,
        detections: tuple[Detection, ...] = (),
        *,
        is_doubtful: bool = False,
    ) -> None:
        """Outline a mask on the scan, with a box around each part, or none.

        Parameters
        ----------
        mask : (H, W) bool ndarray or None
            True inside, at the scan's size.
        detections : tuple of Detection
            The boxes with their scores.
        is_doubtful : bool
            Whether the inside is hatched.

        Raises
        ------
        ValueError
            If it doesn't have the size of the scan.
        """
        _check_shape("mask", mask, self.scan)
        shown = replace(self._scene, mask=mask, mask_doubtful=is_doubtful)
        self._show(replace(shown, detections=detections))

    @Slot(object)
    def show_lesions(self, lesions: tuple[Lesion, ...]) -> None:
        """Draw the two diameters of lesions on the slice where each is largest."""
        if lesions != self._scene.lesions:
            self._show(replace(self._scene, lesions=lesions))

    @Slot(object)
    def show_truth(self, mask: NDArray[np.bool_] | None) -> None:
        """Outline the mask that came with the scan, or none; see `show_mask`."""
        _check_shape("mask", mask, self.scan)
        self._show(replace(self._scene, truth=mask))

    @Slot(object)
    def show_cross(self, cross: CrossLines | None) -> None:
        """Show where other planes cross this one, or no crosshair."""
        self._show(replace(self._scene, cross=cross))

    @Slot(object)
    def show_lines(self, lines: tuple[ReferenceLine, ...]) -> None:
        """Show where the slices of other panes cross this one."""
        if lines != self._scene.lines:
            self._show(replace(self._scene, lines=lines))

    @Slot(object)
    def show_view(self, view: View) -> None:
        """Look at the series as another viewer did that showed it."""
        if self.scan is not None:
            self._show(self._scene.with_view(view))

    def show_overlays_of(self, other: "Viewer") -> None:
        """Show the heat map and the mask of a viewer that shows the same scan."""
        if self.scan is not None and self.scan is other.scan:
            self._show(self._scene.with_overlays_of(other._scene))

    @Slot(object)
    def set_appearance(self, appearance: Appearance) -> None:
        """Show and hide the same as another viewer."""
        self._show(replace(self._scene, appearance=appearance))

    @Slot(bool)
    def set_heatmap_visible(self, visible: bool) -> None:
        """Show or hide the heat map."""
        self._show(self._scene.with_appearance(heatmap_visible=visible))

    @Slot(bool)
    def set_mask_visible(self, visible: bool) -> None:
        """Show or hide the mask."""
        self._show(self._scene.with_appearance(mask_visible=visible))

    @Slot(bool)
    def set_reader_visible(self, visible: bool) -> None:
        """Show or hide the mask that the reader drew."""
        self._show(self._scene.with_appearance(reader_visible=visible))

    @Slot(bool)
    def set_truth_visible(self, visible: bool) -> None:
        """Show or hide the mask that came with the scan."""
        self._show(self._scene.with_appearance(truth_visible=visible))

    @Slot(float)
    def set_heatmap_opacity(self, opacity: float) -> None:
        """Set the opacity of the highest heat, 0 to 1."""
        opacity = min(max(opacity, 0.0), 1.0)
        self._show(self._scene.with_appearance(heatmap_opacity=opacity))

    @Slot(float)
    def set_mask_opacity(self, opacity: float) -> None:
        """Set the opacity of outline and fill, 0 to 1; a full fill tints by 18 %."""
        opacity = min(max(opacity, 0.0), 1.0)
        self._show(self._scene.with_appearance(mask_opacity=opacity))

    @Slot(bool)
    def set_mask_filled(self, filled: bool) -> None:
        """Fill the mask, or draw only its outline."""
        self._show(self._scene.with_appearance(mask_filled=filled))

    @Slot(bool)
    def set_overlays_held_off(self, held_off: bool) -> None:
        """Hide all overlays for as long as a key is held."""
        self._show(self._scene.with_appearance(overlays_held_off=held_off))

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the patient's data and the file name."""
        self._show(self._scene.with_appearance(identity_hidden=hidden))

    @Slot(bool)
    def set_smooth(self, smooth: bool) -> None:
        """Interpolate between the centers of pixels, or show pixels as squares."""
        self._show(self._scene.with_appearance(is_smooth=smooth))

    @Slot(object)
    def set_corner_text(self, level: CornerText) -> None:
        """Show no, few or all lines of text in the corners."""
        self._show(self._scene.with_appearance(corner_text=level))

    # Slices

    @Slot(int)
    def step(self, steps: int) -> None:
        """Stop the cine and go to another slice; negative for backward."""
        self.cine.stop()
        if steps:
            self.frame_requested.emit(steps)

    def turn_wheel(self, delta: int) -> bool:
        """Go through the series as a wheel over the image does.

        Parameters
        ----------
        delta : int
            The rotation in eighths of a degree; positive if away from the user.

        Returns
        -------
        bool
            False if there is only one slice.
        """
        if self.place.count == 1 or not delta:
            return False
        return self._interaction.wheel(delta, (0.0, 0.0), zooms=False)

    # Viewport

    @Slot()
    def fit(self) -> None:
        """Show the whole scan, even after the widget is resized."""
        self._steer(self.viewport.fit())

    @Slot()
    def actual_size(self) -> None:
        """Show each scan pixel as one pixel of the screen."""
        target = 1.0 / self.devicePixelRatioF()
        self._steer(self.viewport.zoomed(target / self.viewport.zoom))

    @Slot()
    def zoom_in(self) -> None:
        """Enlarge the image around the middle."""
        self._steer(self.viewport.zoomed(_ZOOM_STEP))

    @Slot()
    def zoom_out(self) -> None:
        """Shrink the image around the middle."""
        self._steer(self.viewport.zoomed(1 / _ZOOM_STEP))

    @Slot()
    def flip_horizontal(self) -> None:
        """Swap left and right."""
        self._steer(self.viewport.flipped_horizontally())

    @Slot()
    def flip_vertical(self) -> None:
        """Swap top and bottom."""
        self._steer(self.viewport.flipped_vertically())

    @Slot()
    def rotate(self) -> None:
        """Rotate by 90° clockwise."""
        self._steer(self.viewport.rotated())

    @Slot()
    def reset(self) -> None:
        """Return to the initial view of the scan."""
        if self.scan is not None:
            self._show(self._scene.reset())
            self.view_steered.emit()

    def look_like(self, other: "Viewer") -> None:
        """Zoom, move and turn the image like that of another viewer."""
        if self.scan is None or other.scan is None:
            return
        scale = other.viewport.image[0] / self.viewport.image[0]
        if self.scan.spacing_mm is not None and other.scan.spacing_mm is not None:
            scale = min(self.scan.spacing_mm) / min(other.scan.spacing_mm)
        viewport = self.viewport.like(other.viewport, scale)
        self._show(replace(self._scene, viewport=viewport))

    # Window

    @Slot(object)
    def choose_window(self, window: Window) -> None:
        """Set the intensity window of all slices in the series."""
        self._show(replace(self._scene, window=window, window_chosen=True))

    @Slot()
    def auto_window(self) -> None:
        """Choose the window from the scan's own values."""
        if self.scan is not None:
            self.choose_window(replace(auto_window(self.scan.pixels), name=AUTO))

    @Slot(int)
    def apply_preset(self, number: int) -> None:
        """Choose the window with a number from 1, in the order of `PRESETS`."""
        if self.scan is not None and 1 <= number <= len(PRESETS):
            self.choose_window(preset_window(self.scan.pixels, PRESETS[number - 1]))

    @Slot()
    def invert(self) -> None:
        """Swap black and white."""
        inverted = not self._scene.appearance.inverted
        self._show(self._scene.with_appearance(inverted=inverted))

    @Slot()
    def show_windows(self) -> None:
        """Offer all windows in a menu, where the window is written."""
        if self.scan is None:
            return
        menu = self.window_menu()
        corner = QPoint(0, self.height() - menu.sizeHint().height())
        menu.popup(self.mapToGlobal(corner))

    def window_menu(self) -> QMenu:
        """Return a menu of the windows of the file and the user, presets and auto."""
        if self.scan is not None:
            self._window_menu.offer(self.scan, self._scene.window)
        return self._window_menu

    @Slot(object)
    def set_own_windows(self, windows: Sequence[OwnWindow]) -> None:
        """Offer windows that the user has kept."""
        self._window_menu.own = tuple(windows)

    # Tools and cine

    @Slot(object)
    def set_tool(self, tool: Tool) -> None:
        """Choose what a drag with the left button does."""
        self._interaction.set_tool(tool)

    @Slot(object)
    def set_mouse(self, mouse: MouseButtons) -> None:
        """Choose what the other buttons of the mouse and the wheel do."""
        self._interaction.mouse = mouse

    @Slot()
    def delete_measure(self) -> None:
        """Delete the measure that was drawn or touched last."""
        self._interaction.delete_measure()

    @Slot()
    def undo(self) -> None:
        """Undo the last change of the measures of the shown study."""
        if self.scan is not None:
            self._interaction.notebook.undo(self.scan.source)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        if self.scan is not None:
            self._interaction.notebook.redo(self.scan.source)

    @property
    def unit(self) -> LengthUnit:
        """The unit of lengths."""
        return self._interaction.unit

    def set_unit(self, unit: LengthUnit) -> None:
        """Write the measures in another unit."""
        self._interaction.set_unit(unit)

    @Slot(object)
    def use_notebook(self, notebook: Notebook) -> None:
        """Share measures and masks with other viewers."""
        self._interaction.notebook.changed.disconnect(self._take_mask)
        self._interaction.use_notebook(notebook)
        notebook.changed.connect(self._take_mask)
        self._take_mask()

    @Slot(float)
    def resize_brush(self, factor: float) -> None:
        """Make the brush larger, or smaller with a factor below 1."""
        self._interaction.resize_brush(factor)

    @Slot()
    def fill_mask(self) -> None:
        """Fill the holes of the mask on the slice."""
        self._interaction.fill_mask()

    @Slot()
    def smooth_mask(self) -> None:
        """Round the outline of the mask on the slice."""
        self._interaction.smooth_mask()

    @Slot()
    def delete_part(self) -> None:
        """Delete the part of the mask under the pointer, or nearest to it."""
        self._interaction.delete_part()

    @Slot()
    def accept_mask(self) -> None:
        """Take over the model's mask as the reader's."""
        self._interaction.accept_mask()

    @Slot()
    def reject_mask(self) -> None:
        """Let the reader's mask be empty: there is nothing to outline."""
        self._interaction.reject_mask()

    @Slot()
    def drop_mask(self) -> None:
        """Drop the reader's mask, so that only the model's is left."""
        self._interaction.drop_mask()

    @Slot()
    def play(self) -> None:
        """Play the series, or stop it."""
        self.cine.toggle()

    def picture(self, *, is_plain: bool = False) -> QImage:
        """Draw what is shown, without who was scanned.

        Parameters
        ----------
        is_plain : bool
            Whether overlays and measures are left out.

        Returns
        -------
        QImage
            In the size of the viewer, in screen pixels.
        """
        scene = self.scene_for_files(is_plain=is_plain, has_identity=False)
        return draw(scene, self._layers, self.text_font)

    def scene_for_files(self, *, is_plain: bool, has_identity: bool) -> Scene:
        """Return what is shown, as it may be written to a file.

        Parameters
        ----------
        is_plain : bool
            Whether overlays and measures are left out.
        has_identity : bool
            Whether it is said who was scanned, unless the program hides it.
        """
        is_hidden = not has_identity or self.appearance.identity_hidden
        scene = self._scene.with_appearance(
            identity_hidden=is_hidden, overlays_held_off=is_plain
        )
        return replace(scene, marks=self.marks, pixel_ratio=self.devicePixelRatioF())

    @property
    def text_font(self) -> QFont:
        """The font of the texts on the image."""
        font = QFont(self.font())
        font.setPixelSize(_TEXT_PX)
        # Digits of equal width don't jump while a window is dragged.
        font.setFeature(_TABULAR, 1)
        return font

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the scene."""
        ratio = self.devicePixelRatioF()
        hands = self._interaction
        scene = replace(
            self._scene, marks=hands.marks, ring=hands.ring, pixel_ratio=ratio
        )
        painter = QPainter(self)
        # Each text has the direction of its own letters.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self.text_font)
        paint(painter, scene, self._layers)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a fitted scan fitted and the cine bar in its place."""
        size = float(event.size().width()), float(event.size().height())
        self._show(replace(self._scene, viewport=self.viewport.resized(size)))
        self._place_cine_bar()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop the cine while the viewer is hidden."""
        self.cine.stop()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Start a drag or a measure."""
        self._interaction.press(event.button(), _point(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Continue a drag, or probe the pixel under the pointer."""
        self._interaction.move(_point(event.position()))
        if self.tool in PAINTING:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a drag, or set a point of a measure."""
        self._interaction.release(event.button(), _point(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Clear the probed pixel."""
        self._interaction.leave()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Step through the series, or zoom about the pointer."""
        held, turned = event.modifiers(), event.angleDelta()
        if held & Qt.KeyboardModifier.ShiftModifier and self.tool in PAINTING:
            # Some systems turn a wheel sideways while Shift is held.
            self.brush_turned.emit(1 if (turned.y() or turned.x()) > 0 else -1)
            return
        is_held = bool(held & Qt.KeyboardModifier.ControlModifier)
        zooms = is_held is not self.mouse.wheel_zooms
        at = _point(event.position())
        is_used = self._interaction.wheel(turned.y(), at, zooms=zooms)
        event.setAccepted(is_used)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Handle a key, or pass it to the window."""
        if event.key() == Qt.Key.Key_Menu and self.scan is not None:
            self._ask_menu(self.rect().center())
        elif not self._interaction.press_key(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End the effect of a held key."""
        if event.isAutoRepeat() or not self._interaction.release_key(event.key()):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Release held keys, since another widget gets their release events."""
        self._interaction.release_keys()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Follow the screen's density, and keep Esc for an unfinished measure."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.zoom_changed.emit(self.viewport.zoom * self.devicePixelRatioF())
        is_early = event.type() is QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and self._interaction.is_measuring:
            is_esc = event.key() == Qt.Key.Key_Escape
            event.setAccepted(is_esc)
            return is_esc or super().event(event)
        return super().event(event)

    def _show(self, scene: Scene) -> None:
        """Show another scene and emit signals for what has changed."""
        before, self._scene = self._scene, scene
        self._layers.show(scene)
        self._interaction.show(scene)
        self.update()
        if scene.scan is not None and scene.viewport.zoom != before.viewport.zoom:
            self.zoom_changed.emit(scene.viewport.zoom * self.devicePixelRatioF())
        if scene.window != before.window:
            self.window_changed.emit(scene.window)
        if scene.appearance != before.appearance:
            self.appearance_changed.emit(scene.appearance)
        if scene.heatmap is not before.heatmap or scene.mask is not before.mask:
            self.overlays_changed.emit()

    @Slot(object)
    def _steer(self, viewport: Viewport) -> None:
        self._show(replace(self._scene, viewport=viewport))
        self.view_steered.emit()

    def _describe(self, scene: Scene) -> None:
        """Tell screen readers what is shown."""
        words = tr("No scan is open")
        if scene.scan is not None:
            words = comma_list(
                line.text for line in series_lines(scene.scan, scene.place)
            )
        self.setAccessibleDescription(words)

    def _tell_name(self) -> None:
        """Tell screen readers slice and answer, unless the series is playing."""
        place = self.place
        name = viewer_name(place.index, place.count, self._answer)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            if self.scan is not None and not self.cine.is_playing:
                announce(self)

    def _tell_cine(self) -> None:
        self.cine.show_place(self.place, self.scan.frame_rate if self.scan else None)

    @Slot()
    def _place_cine_bar(self) -> None:
        bar = self._cine_bar
        bar.move(
            (self.width() - bar.width()) // 2, self.height() - _BAR_ABOVE - bar.height()
        )

    @Slot(object)
    def _show_stroke(self, mask: NDArray[np.bool_] | None) -> None:
        self._show(replace(self._scene, stroke=mask))

    @Slot()
    def _take_mask(self) -> None:
        """Show the reader's mask that the notebook holds for the slice."""
        scan = self.scan
        if scan is not None:
            mask = _fitting(self._interaction.notebook.mask(scan.source), scan)
            before = self._scene.reader_mask
            if mask is None or before is None or not np.array_equal(mask, before):
                self._show(replace(self._scene, reader_mask=mask))

    @Slot(QPoint)
    def _ask_menu(self, at: QPoint) -> None:
        self.menu_asked.emit(self.mapToGlobal(at))

    @Slot(object)
    def _ask_text(self, point: Point) -> None:
        x, y = self.viewport.to_widget(point)
        self._text_field.ask(point, QPointF(x, y))

    @Slot(object, str)
    def _write_text(self, point: Point, text: str) -> None:
        self._interaction.write_text(point, text)

    @Slot(object)
    def _set_cursor(self, shape: Qt.CursorShape) -> None:
        self.setCursor(shape)


def _point(position: QPointF) -> Point:
    return position.x(), position.y()


def _fitting(mask: NDArray[np.bool_] | None, scan: Scan) -> NDArray[np.bool_] | None:
    """Return a mask only if it has the size of the scan.

    Two scans may bear the same UID, after a careless export.
    """
    return mask if mask is not None and mask.shape == scan.shape else None


def _check_shape(
    name: str,
    values: NDArray[np.float32] | NDArray[np.bool_] | None,
    scan: Scan | None,
) -> None:
    shape = None if scan is None else scan.shape
    if values is not None and values.shape != shape:
        raise ValueError(f"{name} has shape {values.shape}, the scan {shape}")
