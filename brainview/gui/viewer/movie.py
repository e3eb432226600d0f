"""Draws a series slice by slice, as the viewer shows it; in a worker thread."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QImage, QPainter

from brainview.core import Scan, Series, SliceRef
from brainview.core.reader_notes import StudyNotes
from brainview.core.units import LengthUnit
from brainview.gui.viewer.calipers import Mark
from brainview.gui.viewer.layers import Layers
from brainview.gui.viewer.painting import paint
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.scene import Scene
from brainview.imaging.lesions import MaskPatch
from brainview.imaging.regions import measure_lines


@dataclass(frozen=True, slots=True, eq=False)
class Movie:
    """The slices of a series as pictures.

    Attributes
    ----------
    scene : Scene
        How the shown slice is looked at.
    font : QFont
        Of the texts.
    series : Series
        What is shown.
    read : callable
        Reads a slice.
    masks : mapping of int to MaskPatch
        The model's masks, by the index of the slice.
    notes : StudyNotes
        What the reader drew.
    unit : LengthUnit
        Of the lengths of measures.
    """

    scene: Scene
    font: QFont
    series: Series
    read: Callable[[SliceRef], Scan]
    masks: Mapping[int, MaskPatch]
    notes: StudyNotes
    unit: LengthUnit = LengthUnit.MM

    def pictures(self) -> Iterator[NDArray[np.uint8]]:
        """Yield the pictures, (H, W, 3) RGB, in the size of the viewer.

        Raises
        ------
        ScanReadError
            If a slice can't be read.
        """
        layers = Layers()
        for index, ref in enumerate(self.series.slices):
            scene = self._scene_of(self.read(ref), index)
            layers.show(scene)
            yield rgb_of(draw(scene, layers, self.font))

    def _scene_of(self, scan: Scan, index: int) -> Scene:
        shown = self.scene.with_scan(scan, Place.of(self.series, index))
        if shown.viewport.image == self.scene.viewport.image:
            shown = replace(shown, viewport=self.scene.viewport)
        if self.scene.window_chosen:
            shown = replace(shown, window=self.scene.window, window_chosen=True)
        drawn, patch = self.notes.on(scan.source), self.masks.get(index)
        marks = (
            Mark(each.outline, (), each, lines=measure_lines(scan, each, self.unit))
            for each in drawn.measures
        )
        return replace(
            shown,
            mask=None if patch is None else patch.full(scan.shape),
            reader_mask=None if drawn.mask is None else drawn.mask.unpacked(),
            marks=tuple(marks),
        )


def draw(scene: Scene, layers: Layers, font: QFont) -> QImage:
    """Draw a scene in the size of its viewport, in screen pixels."""
    ratio = scene.pixel_ratio
    width, height = scene.viewport.widget
    image = QImage(QSize(round(width), round(height)) * ratio, _FORMAT)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setFont(font)
    paint(painter, scene, layers)
    painter.end()
    return image


_FORMAT = QImage.Format.Format_RGB32


def rgb_of(image: QImage) -> NDArray[np.uint8]:
    """Return the pixels of an image, (H, W, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(plain.constBits(), np.uint8)
    lines = lines.reshape(plain.height(), plain.bytesPerLine())
    return lines[:, : 3 * plain.width()].reshape(plain.height(), -1, 3).copy()
