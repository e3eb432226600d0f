"""The showing half of the viewer: a scan, its overlays and how they are seen."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from brainview.core import Scan, Window
from brainview.gui.viewer.calipers import Calipers, Mark
from brainview.gui.viewer.canvas import paint, paint_empty
from brainview.gui.viewer.corner_text import series_lines
from brainview.gui.viewer.layers import Layers
from brainview.gui.viewer.measures import Spacing
from brainview.gui.viewer.picture import Appearance, Picture
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.viewport import Viewport, fitted_view

_INVITATION = "Open or drop a scan or a folder"
_TEXT_PX = 13
# A plain string in its place crashes PySide 6.10.3.
_TABULAR = QFont.Tag("tnum")


class Screen(QWidget):
    """Shows a scan with its heat map and mask, and what the reader measured.

    Signals
    -------
    window_changed(Window)
        Another band of values is shown.
    zoom_changed(float)
        Screen pixels per scan pixel have changed.
    """

    window_changed = Signal(object)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scan: Scan | None = None
        self._place = Place()
        self._grid: tuple[tuple[int, int], Spacing] | None = None
        self._words = _INVITATION
        self._window = Window(0.5, 1.0)
        self._window_chosen = False
        self._viewport = Viewport(image=(1.0, 1.0), widget=(1.0, 1.0))
        self._layers = Layers()
        self._appearance = Appearance()
        self._calipers = Calipers()
        self.setAccessibleName("Scan viewer")
        self.setMinimumSize(160, 120)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the room of a usual scan."""
        return QSize(640, 640)

    @Slot(object)
    def show_scan(self, scan: Scan | None, place: Place | None = None) -> None:
        """Show a scan at once, or nothing; overlays of the one before go away.

        Another slice of the same series keeps view and chosen window; another
        series starts afresh.

        Parameters
        ----------
        scan : Scan or None
            What is shown.
        place : Place or None
            Where it stands in its series; None where its file is all there is.
        """
        place = place or (Place() if scan is None else Place.in_file(scan))
        grid = None if scan is None else (scan.shape, scan.spacing_mm)
        is_same = grid == self._grid and place.key == self._place.key
        self._scan, self._place = scan, place
        self._grid = grid or self._grid
        source = None if scan is None else scan.source
        self._calipers.turn_to(source and (source.path, source.frame))
        self._layers.set_heatmap(None)
        self._layers.set_mask(None)
        if scan is None:
            self._layers.set_scan(None, self._window, inverted=False)
            self._words = _INVITATION
            self.setAccessibleDescription("No scan is open")
            self._refresh()
            return
        lines = [line.text for line in series_lines(scan, place)]
        self.setAccessibleDescription(", ".join(lines))
        if not is_same:
            self._window_chosen = False
            self._appearance = replace(self._appearance, inverted=False)
            self._view(fitted_view(scan, self._viewport.widget))
        self._show_window(self._window if self._window_chosen else scan.window)

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Take note of where the scan stands, now that more slices are known."""
        self._place = place
        self.update()

    @Slot(str)
    def show_words(self, words: str, place: Place | None = None) -> None:
        """Show a sentence where a scan would be, such as why it can't be read.

        Parameters
        ----------
        words : str
            Stands in the middle until the next scan; the reader can go on to it.
        place : Place or None
            Of the slice that isn't shown; None where there is none.
        """
        self.show_scan(None, place)
        self._words = words
        self.setAccessibleDescription(words)

    @property
    def scan(self) -> Scan | None:
        """What is shown."""
        return self._scan

    @property
    def place(self) -> Place:
        """Where it stands in its series."""
        return self._place

    @property
    def viewport(self) -> Viewport:
        """Where the scan's pixels lie in the widget."""
        return self._viewport

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The rulers and angles on this slice."""
        return self._calipers.marks

    @Slot(object)
    def show_heatmap(self, heat: NDArray[np.float32] | None) -> None:
        """Lay a heat map over the scan, or none.

        Parameters
        ----------
        heat : (H, W) float32 ndarray or None
            0 to 1, at the scan's size.

        Raises
        ------
        ValueError
            If its size isn't the scan's.
        """
        self._check_shape("heat map", heat)
        self._layers.set_heatmap(heat)
        self._refresh()

    @Slot(object)
    def show_mask(self, mask: NDArray[np.bool_] | None) -> None:
        """Outline a mask on the scan, or none.

        Parameters
        ----------
        mask : (H, W) bool ndarray or None
            True inside, at the scan's size.

        Raises
        ------
        ValueError
            If its size isn't the scan's.
        """
        self._check_shape("mask", mask)
        self._layers.set_mask(mask)
        self._refresh()

    @Slot(bool)
    def set_heatmap_visible(self, visible: bool) -> None:
        """Show or hide the heat map."""
        self._appear(heatmap_visible=visible)

    @Slot(bool)
    def set_mask_visible(self, visible: bool) -> None:
        """Show or hide the mask."""
        self._appear(mask_visible=visible)

    @Slot(float)
    def set_heatmap_opacity(self, opacity: float) -> None:
        """Set the opacity of the highest heat, 0 to 1."""
        self._appear(heatmap_opacity=min(max(opacity, 0.0), 1.0))

    @Slot(float)
    def set_mask_opacity(self, opacity: float) -> None:
        """Set the opacity of outline and fill, 0 to 1; a full fill tints by 18 %."""
        self._appear(mask_opacity=min(max(opacity, 0.0), 1.0))

    @Slot(bool)
    def set_mask_filled(self, filled: bool) -> None:
        """Tint the inside of the mask as well, or draw its outline alone."""
        self._appear(mask_filled=filled)

    @Slot(bool)
    def set_overlays_held_off(self, held_off: bool) -> None:
        """Hide both overlays for as long as a key is held."""
        self._appear(overlays_held_off=held_off)

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Leave out the patient's data and the file's name."""
        self._appear(identity_hidden=hidden)

    def grab_view(self) -> QImage:
        """Return what is seen, without the patient's data, for a copy or an export."""
        ratio = self.devicePixelRatioF()
        image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self._paint(painter, replace(self._appearance, identity_hidden=True))
        painter.end()
        return image

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what is seen."""
        painter = QPainter(self)
        self._paint(painter, self._appearance)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a fitted scan fitted."""
        size = event.size()
        self._view(self._viewport.resized((float(size.width()), float(size.height()))))

    def event(self, event: QEvent) -> bool:
        """Report the zoom anew on a screen of another density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self.zoom_changed.emit(self._viewport.zoom * self.devicePixelRatioF())
        return super().event(event)

    def _paint(self, painter: QPainter, appearance: Appearance) -> None:
        font = QFont(self.font())
        font.setPixelSize(_TEXT_PX)
        # Figures of one width don't jump while a window is dragged.
        font.setFeature(_TABULAR, 1)
        painter.setFont(font)
        if self._scan is None:
            paint_empty(painter, QRectF(self.rect()), self._words)
            return
        ratio = self.devicePixelRatioF()
        picture = Picture(
            scan=self._scan,
            window=self._window,
            viewport=self._viewport,
            layers=self._layers,
            appearance=appearance,
            pixel_ratio=ratio,
            place=self._place,
            marks=self.marks,
        )
        paint(painter, picture)

    def _show_window(self, window: Window) -> None:
        changed = window != self._window
        self._window = window
        self._layers.set_scan(self._scan, window, inverted=self._appearance.inverted)
        self._refresh()
        if changed:
            self.window_changed.emit(window)

    def _view(self, viewport: Viewport) -> None:
        changed = viewport.zoom != self._viewport.zoom
        self._viewport = viewport
        self._refresh()
        if changed and self._scan is not None:
            self.zoom_changed.emit(viewport.zoom * self.devicePixelRatioF())

    def _appear(self, **choices: Any) -> None:
        self._appearance = replace(self._appearance, **choices)
        self.update()

    def _refresh(self) -> None:
        """Take note that something else lies under a point of the widget."""
        self.update()

    def _check_shape(self, name: str, values: NDArray[Any] | None) -> None:
        shape = None if self._scan is None else self._scan.shape
        if values is not None and values.shape != shape:
            raise ValueError(f"{name} has shape {values.shape}, the scan {shape}")
