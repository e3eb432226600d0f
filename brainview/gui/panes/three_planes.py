"""Shows a volume in three planes that cross at a crosshair."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Plane, Progress, Scan, Window
from brainview.core.language import plural, tr, translatable
from brainview.gui.look.controls import label, styled
from brainview.gui.look.motion import ProgressBar
from brainview.gui.look.palette import PLANE_COLORS
from brainview.gui.panes.planes_bar import PlanesBar
from brainview.gui.panes.solid_view import SolidView
from brainview.gui.viewer import Place, Tool, Viewer
from brainview.gui.viewer.cross_lines import CrossLine, CrossLines
from brainview.gui.viewer.interaction import PAINTING
from brainview.gui.viewer.probe import point_words
from brainview.gui.viewer.scene import Appearance
from brainview.imaging.crosshair import Crosshair
from brainview.imaging.reformat import (
    MOST_PIXELS_AT_REST,
    MOST_PIXELS_MOVING,
    Cut,
    Slab,
    clicked,
    cut_through,
    is_mostly_on,
    picture,
    reformat,
    reformat_mask,
    stepped,
)
from brainview.imaging.volume import Volume

REST_MS = 150
"""How long the crosshair must rest before turned pictures are made in full detail."""

_STRIP_PX = 3
_NAMES = {
    Plane.AXIAL: translatable("Axial plane"),
    Plane.CORONAL: translatable("Coronal plane"),
    Plane.SAGITTAL: translatable("Sagittal plane"),
}
_WORDS_WIDTH = 420
_NARROW_WORDS_WIDTH = 200


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """A picture that is shown: what was cut, as it was before it was made coarser."""

    cut: Cut
    is_coarse: bool


class ThreePlanes(QWidget):
    """Three pictures of one volume, linked by a crosshair.

    Attributes
    ----------
    viewers : dict of Plane to Viewer
        The pictures.
    bar : PlanesBar
        Its controls; the owner puts them below the pictures.
    solid : SolidView
        The head and its lesions in three dimensions; shown if the bar says so.

    Signals
    -------
    crosshair_moved()
        The user moved or turned the crosshair.
    rested()
        The crosshair hasn't moved for `REST_MS`.
    active_changed()
        Another picture has the focus, or shows something else.
    cancel_asked()
        The user doesn't want to wait for the volume.
    """

    crosshair_moved = Signal()
    rested = Signal()
    active_changed = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._volume: Volume | None = None
        self._key = ""
        self._crosshair: Crosshair | None = None
        self._slab = Slab()
        self._mask: NDArray[np.bool_] | None = None
        self._doubtful: NDArray[np.bool_] | None = None
        self._shown: dict[Plane, _Shown] = {}
        self._is_column = False
        self._large = Plane.AXIAL
        self._active = Plane.AXIAL
        self.viewers = {plane: Viewer() for plane in Plane}
        self.bar = PlanesBar()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._refine)
        self._lay_out()
        self._connect()
        self.show_words("")

    @property
    def volume(self) -> Volume | None:
        """What is shown."""
        return self._volume

    @property
    def crosshair(self) -> Crosshair | None:
        """Where the planes cross; None without a volume."""
        return self._crosshair

    @property
    def cuts(self) -> dict[Plane, Cut]:
        """Where each picture lies."""
        return {plane: shown.cut for plane, shown in self._shown.items()}

    @property
    def words(self) -> str:
        """The sentence in place of a volume."""
        return self._words.text()

    @property
    def is_moving(self) -> bool:
        """Whether the crosshair has just been moved."""
        return self._rest.isActive()

    @property
    def active(self) -> Viewer:
        """The viewer that had the focus last."""
        return self.viewers[self._active]

    def show_volume(self, volume: Volume, key: str, point_mm: ArrayLike) -> None:
        """Show a volume in its own three planes.

        Parameters
        ----------
        volume : Volume
            What to show.
        key : str
            Of its series.
        point_mm : (3,) array_like
            Where the planes cross, LPS.
        """
        self._volume, self._key, self._mask = volume, key, None
        self.solid.show_volume(volume)
        self._crosshair = Crosshair.at(volume.grid, point_mm)
        self._rest.stop()
        self._shown.clear()
        self._cut()
        acquired = next(
            (plane for plane, shown in self._shown.items() if shown.cut.axis == 0),
            Plane.AXIAL,
        )
        self._large = self._active = acquired
        self._arrange()
        self._pages.setCurrentWidget(self._pictures)

    def show_words(self, words: str) -> None:
        """Show a sentence in place of a volume."""
        self._volume, self._crosshair, self._mask = None, None, None
        self.solid.show_volume(None)
        self._shown.clear()
        for viewer in self.viewers.values():
            viewer.show_scan(None)
        self._words.setText(words)
        self._progress.hide()
        self.cancel.hide()
        self._pages.setCurrentWidget(self._waiting)
        self._show_bar()

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show how many slices have been read."""
        self._words.setText(
            plural(
                "Reading {done:,} of {count} slice",
                "Reading {done:,} of {count:,} slices",
                progress.total,
                done=progress.done,
            )
        )
        self._progress.setRange(0, progress.total)
        self._progress.setValue(progress.done)
        self._progress.show()
        self.cancel.show()

    def show_mask(
        self,
        mask: NDArray[np.bool_] | None,
        doubtful: NDArray[np.bool_] | None = None,
    ) -> None:
        """Outline a mask in all planes, or none.

        Parameters
        ----------
        mask : (K, H, W) bool ndarray or None
            On the volume's grid.
        doubtful : (K,) bool ndarray or None
            True for the slices whose outline is doubtful. A picture is hatched where
            most of what it outlines lies on them.
        """
        self._mask, self._doubtful = mask, doubtful
        self.solid.show_mask(mask)
        for plane in self._shown:
            self._outline(plane)

    def show_in_column(self, is_column: bool) -> None:
        """Show the pictures one below the other, or as the bar says."""
        self._is_column = is_column
        self.bar.beside.setEnabled(not is_column)
        width = _NARROW_WORDS_WIDTH if is_column else _WORDS_WIDTH
        self._words.setFixedWidth(width)
        self._arrange()

    @Slot(object)
    def go_to(self, point_mm: ArrayLike) -> None:
        """Move the crosshair to a point in the patient, LPS in mm."""
        if self._volume is not None and self._crosshair is not None:
            point = self._volume.grid.inside(point_mm)
            self._crosshair = self._crosshair.moved(point)
            self._cut()

    def show_crosshair(self, crosshair: Crosshair) -> None:
        """Let the planes cross as those of another widget did."""
        if self._volume is not None:
            self._crosshair = crosshair
            self._cut()

    @Slot(object)
    def set_tool(self, tool: Tool) -> None:
        """Choose what a drag with the left button does."""
        # A mask is corrected on the slices, not on a plane that is cut through them.
        used = Tool.CROSSHAIR if tool in PAINTING else tool
        for viewer in self.viewers.values():
            viewer.set_tool(used)

    @Slot(object)
    def set_window(self, window: Window) -> None:
        """Set the intensity window of all pictures."""
        for viewer in self.viewers.values():
            if viewer.scan is not None and viewer.gray_window != window:
                viewer.choose_window(window)

    @Slot(object)
    def set_appearance(self, appearance: Appearance) -> None:
        """Show and hide the same in all pictures."""
        for viewer in self.viewers.values():
            viewer.set_appearance(appearance)
        is_held_off = appearance.overlays_held_off
        self.solid.set_mask_visible(appearance.mask_visible and not is_held_off)

    def picture(self, plane: Plane | None = None) -> Scan | None:
        """Return a plane's picture in full detail; by default the active one's."""
        if self._rest.isActive():
            self._rest.stop()
            self._refine()
        return self.viewers[plane or self._active].scan

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note which picture has the focus; enlarge one by a double click."""
        plane = next((p for p, v in self.viewers.items() if v is watched), None)
        if plane is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusIn:
            self._active = plane
            self.active_changed.emit()
        is_double = event.type() == QEvent.Type.MouseButtonDblClick
        # Two quick clicks of another tool are the ends of a ruler.
        if is_double and self.viewers[plane].tool is Tool.CROSSHAIR:
            self._enlarge(plane)
            return True
        return super().eventFilter(watched, event)

    # What is laid out

    def _lay_out(self) -> None:
        self._pictures = QWidget()
        self._pictures.setObjectName("planes")
        self.solid = SolidView(self._pictures)
        self._grid = QGridLayout(self._pictures)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(1)
        self._panes = {plane: _pane(plane, v) for plane, v in self.viewers.items()}
        self._words = label(kind="muted", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = styled(ProgressBar(), spoken=tr("Slices that have been read"))
        self.cancel = styled(QPushButton(tr("Cancel")), "small", tip=tr("Stop reading"))
        self._waiting = _centered(self._words, self._progress, self.cancel)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._pictures)
        self._pages.addWidget(self._waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        self.show_in_column(False)

    def _arrange(self) -> None:
        """Put one picture large and the others beside it, or all alike.

        Alike they are in a column, in a line of three, or two by two.
        """
        everything = (*self._panes.values(), self.solid)
        for pane in everything:
            self._grid.removeWidget(pane)
        has_solid = self.bar.solid.isChecked()
        self.solid.setVisible(has_solid)
        shown: list[QWidget] = list(everything if has_solid else self._panes.values())
        if self._is_column or self.bar.beside.isChecked():
            columns = 1 if self._is_column else 2 if has_solid else len(shown)
            rows = -(-len(shown) // columns)
            for place, pane in enumerate(shown):
                self._grid.addWidget(pane, *divmod(place, columns))
        else:
            large = self._panes[self._large]
            shown.remove(large)
            rows, columns = len(shown), 3
            self._grid.addWidget(large, 0, 0, rows, 2)
            for row, pane in enumerate(shown):
                self._grid.addWidget(pane, row, 2)
        for part in range(len(everything)):
            self._grid.setColumnStretch(part, int(part < columns))
            self._grid.setRowStretch(part, int(part < rows))

    def _enlarge(self, plane: Plane) -> None:
        if self._is_column:
            return
        self._large = plane
        self.bar.beside.setChecked(False)
        self._arrange()

    @Slot(bool)
    def _set_beside(self, _is_on: bool) -> None:
        self._arrange()

    @Slot(bool)
    def _set_solid(self, _is_on: bool) -> None:
        self._arrange()

    def _connect(self) -> None:
        for plane, viewer in self.viewers.items():
            viewer.setAccessibleName(tr(_NAMES[plane]))
            viewer.cross_moved.connect(partial(self._move, plane))
            viewer.cross_turned.connect(partial(self._turn, plane))
            viewer.frame_requested.connect(partial(self._step, plane))
            viewer.window_changed.connect(self.set_window)
            viewer.appearance_changed.connect(self.set_appearance)
            viewer.installEventFilter(self)
        self.bar.slab_chosen.connect(self._set_slab)
        self.bar.straighten.clicked.connect(self._straighten)
        self.bar.beside.toggled.connect(self._set_beside)
        self.bar.solid.toggled.connect(self._set_solid)
        self.cancel.clicked.connect(self._ask_cancel)

    # What the user does

    def _move(self, plane: Plane, point: tuple[float, float]) -> None:
        if self._volume is None or self._crosshair is None:
            return
        cut = self._shown[plane].cut
        self._follow(clicked(self._volume.grid, self._crosshair, cut, *point))

    def _turn(self, plane: Plane, radians: float) -> None:
        if self._crosshair is not None:
            self._follow(self._crosshair.turned(plane, radians))

    def _step(self, plane: Plane, steps: int) -> None:
        if self._volume is None or self._crosshair is None:
            return
        cut = cut_through(self._volume.grid, self._crosshair, plane)
        self._follow(stepped(self._volume.grid, self._crosshair, cut, steps))

    @Slot(bool)
    def _straighten(self, _checked: bool = False) -> None:
        if self._crosshair is not None:
            self._follow(self._crosshair.straightened())

    @Slot(object)
    def _set_slab(self, slab: Slab) -> None:
        self._slab = slab
        self._shown.clear()
        self._cut()

    @Slot(bool)
    def _ask_cancel(self, _checked: bool = False) -> None:
        self.cancel_asked.emit()

    # What is shown

    def _follow(self, crosshair: Crosshair) -> None:
        self._crosshair = crosshair
        self._rest.start()
        self._cut(is_moving=True)
        self.crosshair_moved.emit()

    @Slot()
    def _refine(self) -> None:
        """Make pictures that were cut coarsely again in full detail."""
        self._cut()
        self.rested.emit()

    def _cut(self, *, is_moving: bool = False) -> None:
        """Cut the planes whose pictures have changed, and move the crosshair."""
        volume, crosshair = self._volume, self._crosshair
        if volume is None or crosshair is None:
            return
        for plane, viewer in self.viewers.items():
            cut = cut_through(volume.grid, crosshair, plane)
            most = MOST_PIXELS_MOVING if is_moving else MOST_PIXELS_AT_REST
            drawn = cut.coarser(most // self._slab.layers(cut.gap_mm))
            if not self._is_shown(plane, cut, is_moving=is_moving):
                self._shown[plane] = _Shown(drawn, drawn is not cut and is_moving)
                pixels = reformat(volume, drawn, self._slab)
                scan = picture(volume, drawn, self._slab, pixels)
                key = f"{self._key} {plane}"
                place = Place(cut.index, cut.count, cut.gap_mm, key)
                viewer.show_scan(scan, place)
                self._outline(plane)
            viewer.show_cross(self._lines(plane, self._shown[plane].cut))
        self._show_bar()

    def _is_shown(self, plane: Plane, cut: Cut, *, is_moving: bool) -> bool:
        """Whether a plane's picture stays, such as while a point in it is chosen."""
        shown = self._shown.get(plane)
        if shown is None or (shown.is_coarse and not is_moving):
            return False
        old = shown.cut
        is_same_way = np.allclose(old.right, cut.right) and np.allclose(
            old.down, cut.down
        )
        depth = abs(float((cut.origin_mm - old.origin_mm) @ cut.normal))
        return old.axis == cut.axis and is_same_way and depth < cut.gap_mm * 1e-3

    def _outline(self, plane: Plane) -> None:
        volume, viewer = self._volume, self.viewers[plane]
        if volume is None or self._mask is None:
            viewer.show_mask(None)
            return
        where = volume.grid, self._shown[plane].cut, self._slab
        outlined, unsure = reformat_mask(self._mask, *where), self._doubtful
        is_doubtful = unsure is not None and is_mostly_on(unsure, outlined, *where)
        viewer.show_mask(outlined, is_doubtful=is_doubtful)

    def _lines(self, plane: Plane, cut: Cut) -> CrossLines | None:
        """Return where the two other planes cross a picture."""
        crosshair = self._crosshair
        if crosshair is None:
            return None
        lines = []
        for other in Plane:
            if other is not plane:
                way = crosshair.line(plane, other)
                direction = float(way @ cut.right), float(way @ cut.down)
                lines.append(CrossLine(direction, PLANE_COLORS[other]))
        return CrossLines(
            cut.to_image(crosshair.point_mm), cut.spacing_mm, tuple(lines)
        )

    def _show_bar(self) -> None:
        crosshair = self._crosshair
        words = "" if crosshair is None else point_words(tuple(crosshair.point_mm))
        self.bar.position.set_full_text(words)
        is_turned = crosshair is not None and crosshair.is_turned
        self.bar.straighten.setEnabled(is_turned)
        self.bar.slab.setEnabled(crosshair is not None)
        self.active_changed.emit()


def _pane(plane: Plane, viewer: Viewer) -> QWidget:
    """Put a strip in the plane's color above its viewer."""
    pane = QWidget()
    strip = QFrame()
    strip.setFixedHeight(_STRIP_PX)
    strip.setStyleSheet(f"background: {PLANE_COLORS[plane]}")
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(strip)
    column.addWidget(viewer, 1)
    return pane


def _centered(words: QLabel, progress: QWidget, cancel: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(10)
    column.addStretch(1)
    # An aligned label would be as high as its text is at the width of the page.
    for parts in ((words,), (progress, cancel)):
        line = QHBoxLayout()
        line.addStretch(1)
        for part in parts:
            line.addWidget(part)
        line.addStretch(1)
        column.addLayout(line)
    column.addStretch(1)
    return page
