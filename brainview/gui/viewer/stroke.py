"""Paints on a mask along the way of the pointer, without Qt."""

import itertools
import math
from dataclasses import dataclass, field
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan
from brainview.core.language import translatable
from brainview.core.measures import Point
from brainview.imaging.mask_edits import Brush, brushed, least_contrast, similar

SMALLEST_RADIUS, LARGEST_RADIUS = 0.25, 50.0
"""Of a brush; in mm, or in pixels where the spacing is unknown."""

# A brush that follows edges looks for them so often on its way.
_STEPS_PER_RADIUS = 2


class StrokeKind(Enum):
    """What a stroke does."""

    ADD = translatable("the brush stroke")
    ERASE = translatable("the erasing")
    FOLLOW = translatable("the smart brush stroke")


@dataclass(slots=True)
class Stroke:
    """A stroke that is being painted.

    Attributes
    ----------
    scan : Scan
        The slice.
    kind : StrokeKind
        What it does.
    radius : float
        Of the brush; in mm, or in pixels where the spacing is unknown.
    mask : (H, W) bool ndarray
        What has been painted so far; replaced, never changed.
    at : Point
        Where the pointer is, in image pixels.
    """

    scan: Scan
    kind: StrokeKind
    radius: float
    mask: NDArray[np.bool_]
    at: Point
    _start: NDArray[np.bool_] = field(init=False)
    _least: float = field(init=False)

    def __post_init__(self) -> None:
        self._start = self.mask
        is_needed = self.kind is StrokeKind.FOLLOW
        self._least = least_contrast(self.scan.pixels) if is_needed else 0.0

    def extend(self, to: Point) -> None:
        """Paint up to a point."""
        brush = Brush(self.radius, self.scan.pixel_size)
        mask = self.mask.copy()
        for start, end in itertools.pairwise(self._way(brush, to)):
            bounds, inside = brushed(self.scan.shape, brush, start, end)
            if self.kind is StrokeKind.FOLLOW:
                inside = similar(self.scan.pixels, bounds, inside, end, self._least)
            if self.kind is StrokeKind.ERASE:
                mask[bounds] &= ~inside
            else:
                mask[bounds] |= inside
        self.mask, self.at = mask, to

    def over(self, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return what the stroke makes of a mask that has changed in the meantime.

        Parameters
        ----------
        mask : (H, W) bool ndarray
            The mask of the slice as it is now.
        """
        return np.where(self.mask ^ self._start, self.mask, mask)

    def _way(self, brush: Brush, to: Point) -> list[Point]:
        """Return the points at which the brush is pressed down."""
        if self.kind is not StrokeKind.FOLLOW:
            return [self.at, to]
        (x, y), (height, width) = self.at, brush.pixel_size
        length = math.hypot((to[0] - x) * width, (to[1] - y) * height)
        count = max(1, math.ceil(_STEPS_PER_RADIUS * length / brush.radius))
        dx, dy = (to[0] - x) / count, (to[1] - y) / count
        points = [(x + dx * k, y + dy * k) for k in range(1, count + 1)]
        # Each is a dot of its own.
        return [point for point in points for _ in range(2)]
