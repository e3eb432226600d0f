"""Creates the images of the scan, heat map and mask when they change."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainterPath, QPolygonF

from brainview.core import Scan, Window
from brainview.gui.viewer.scene import Scene
from brainview.imaging import apply_window
from brainview.imaging.overlay import (
    READER_COLOR,
    heatmap_rgba,
    magma_table,
    mask_contours,
)

_TINT_ALPHA = 110  # of 255


class Layers:
    """The images of a scene, from bottom to top.

    Attributes
    ----------
    scan : QImage or None
        Windowed gray levels or colors, in the size of the scan.
    heatmap : QImage or None
        Colors with an alpha channel that increases with the heat.
    mask, reader, truth : QPainterPath or None
        The outlines in scan pixels.
    stroke : QImage or None
        The reader's mask while it is being painted, in the size of the scan.
    """

    def __init__(self) -> None:
        self.scan: QImage | None = None
        self.heatmap: QImage | None = None
        self.mask: QPainterPath | None = None
        self.reader: QPainterPath | None = None
        self.truth: QPainterPath | None = None
        self.stroke: QImage | None = None
        self._scene = Scene()
        self._reduced: dict[int, QImage] = {}

    def show(self, scene: Scene) -> None:
        """Create the images of a scene that have changed."""
        before, self._scene = self._scene, scene
        inverted = scene.appearance.inverted
        if (
            scene.scan is not before.scan
            or scene.window != before.window
            or inverted != before.appearance.inverted
        ):
            self._reduced.clear()
            self.scan = None
            if scene.scan is not None:
                self.scan = _scan_image(scene.scan, scene.window, inverted=inverted)
        if scene.heatmap is not before.heatmap:
            heat = scene.heatmap
            self.heatmap = (
                None if heat is None else _translucent(heatmap_rgba(heat, 1.0))
            )
        if scene.mask is not before.mask:
            self.mask = _outline(scene.mask)
        if scene.reader_mask is not before.reader_mask:
            self.reader = _outline(scene.reader_mask)
        if scene.stroke is not before.stroke:
            # An outline would take too long for each movement of the pointer.
            self.stroke = None if scene.stroke is None else _tint(scene.stroke)
        if scene.truth is not before.truth:
            self.truth = _outline(scene.truth)

    def scan_for(self, zoom: float) -> QImage | None:
        """Return the image of the scan for a zoom.

        Parameters
        ----------
        zoom : float
            Screen pixels per scan pixel.

        Returns
        -------
        QImage or None
            The image, averaged to a smaller size if bilinear painting would skip
            pixels and lose fine lines.
        """
        factor = 2 ** max(0, math.floor(-math.log2(zoom)))
        if self.scan is None or factor == 1:
            return self.scan
        if factor not in self._reduced:
            self._reduced[factor] = self.scan.scaled(
                max(1, self.scan.width() // factor),
                max(1, self.scan.height() // factor),
                mode=Qt.TransformationMode.SmoothTransformation,
            )
        return self._reduced[factor]


def color_ramp() -> QImage:
    """Return the heat map's colors, low to high, as an image one pixel high."""
    return _gray_or_color(magma_table()[np.newaxis])


def _scan_image(scan: Scan, window: Window, *, inverted: bool) -> QImage:
    pixels = scan.pixels if scan.channels is None else scan.channels
    levels = apply_window(pixels, window)
    return _gray_or_color(255 - levels if inverted else levels)


def _gray_or_color(levels: NDArray[np.uint8]) -> QImage:
    rows, columns = levels.shape[:2]
    packed = np.ascontiguousarray(levels)
    form = QImage.Format.Format_RGB888
    if packed.ndim == 2:
        form = QImage.Format.Format_Grayscale8
    borrowed = QImage(packed.data, columns, rows, packed.strides[0], form)
    # The conversion copies the array, which the image doesn't own. Painting is fastest
    # in this format.
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)


def _translucent(rgba: NDArray[np.uint8]) -> QImage:
    rows, columns = rgba.shape[:2]
    packed = np.ascontiguousarray(rgba)
    form = QImage.Format.Format_RGBA8888
    borrowed = QImage(packed.data, columns, rows, packed.strides[0], form)
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _tint(mask: NDArray[np.bool_]) -> QImage:
    """Return an image that is colored inside a mask and transparent elsewhere."""
    levels = np.ascontiguousarray(mask).view(np.uint8)
    rows, columns = levels.shape
    borrowed = QImage(
        levels.data, columns, rows, levels.strides[0], QImage.Format.Format_Indexed8
    )
    borrowed.setColorTable([0, QColor(*READER_COLOR, _TINT_ALPHA).rgba()])
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _outline(mask: NDArray[np.bool_] | None) -> QPainterPath | None:
    return None if mask is None else _path(mask_contours(mask))


def _path(lines: tuple[NDArray[np.float32], ...]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line.tolist()]))
        path.closeSubpath()
    return path
