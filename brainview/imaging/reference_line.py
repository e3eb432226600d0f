"""Finds the line along which the plane of one slice crosses another slice."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from brainview.core import Orientation

Segment: TypeAlias = tuple[tuple[float, float], tuple[float, float]]
"""Two ends as (x, y) in pixels, where pixel (0, 0) covers 0 to 1."""

# Sine of the smallest angle (about 3 degrees) between planes that cross. Scanners tilt
# series of one plane by less, and a line between such slices would only be in the way.
_SMALLEST_SINE = 0.05
# A line along a side of a picture doesn't cross that side.
_ALONG = 1e-12


class Placed(Protocol):
    """A picture with its place in the patient, such as a scan or a slice's header."""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""

    @property
    def spacing_mm(self) -> tuple[float, float] | None:
        """Between rows, then between columns."""

    @property
    def orientation(self) -> Orientation | None:
        """Direction cosines."""

    @property
    def position_mm(self) -> tuple[float, float, float] | None:
        """Center of the top left pixel, LPS."""


def reference_line(picture: Placed, other: Placed) -> Segment | None:
    """Find where another picture crosses a picture.

    Parameters
    ----------
    picture : Placed
        The picture in which the line lies.
    other : Placed
        The picture that crosses it, in the same frame of reference.

    Returns
    -------
    tuple or None
        The part of the line that lies in both, as ends in pixels of `picture`. None if
        a place is unknown, the planes are nearly parallel, or the pictures don't cross.
    """
    here, there = _Plane.of(picture), _Plane.of(other)
    if here is None or there is None:
        return None
    way = np.cross(here.normal, there.normal)
    sine = float(np.linalg.norm(way))
    if sine < _SMALLEST_SINE:
        return None
    way /= sine
    # The point on both planes: solves n₁·p = d₁, n₂·p = d₂, way·p = 0.
    planes = np.array([here.normal, there.normal, way])
    depths = np.array([here.normal @ here.corner, there.normal @ there.corner, 0.0])
    start = np.linalg.solve(planes, depths)
    low, high = -np.inf, np.inf
    for plane in (here, there):
        first, last = plane.span(start, way)
        low, high = max(low, first), min(high, last)
    if not low < high:
        return None
    return here.pixel(start + low * way), here.pixel(start + high * way)


@dataclass(frozen=True, slots=True, eq=False)
class _Plane:
    """The rectangle of a picture in the patient.

    Attributes
    ----------
    corner : (3,) float64 ndarray
        The outer corner of its first pixel, in mm.
    sides : (2, 3) float64 ndarray
        Unit vectors along a row and along a column.
    pixel_mm : (2,) float64 ndarray
        Width and height of a pixel.
    count : tuple of int
        Columns and rows.
    """

    corner: NDArray[np.float64]
    sides: NDArray[np.float64]
    pixel_mm: NDArray[np.float64]
    count: tuple[int, int]

    @classmethod
    def of(cls, picture: Placed) -> "_Plane | None":
        """Return the rectangle of a picture; None without a place."""
        orientation, position = picture.orientation, picture.position_mm
        spacing, (rows, columns) = picture.spacing_mm, picture.shape
        if orientation is None or position is None or spacing is None:
            return None
        sides = np.array([orientation.row, orientation.column])
        pixel_mm = np.array([spacing[1], spacing[0]])
        corner = np.array(position) - pixel_mm @ sides / 2
        return cls(corner, sides, pixel_mm, (columns, rows))

    @property
    def normal(self) -> NDArray[np.float64]:
        """Unit vector across the picture."""
        normal = np.cross(*self.sides)
        return np.asarray(normal / np.linalg.norm(normal))

    def span(
        self, start: NDArray[np.float64], way: NDArray[np.float64]
    ) -> tuple[float, float]:
        """Return between which multiples of `way` from `start` a line is inside."""
        low, high = -np.inf, np.inf
        offsets = self.sides @ (start - self.corner)
        for slope, offset, length in zip(
            self.sides @ way, offsets, self.pixel_mm * self.count, strict=True
        ):
            if abs(slope) < _ALONG:
                if not 0 <= offset <= length:
                    return np.inf, -np.inf
                continue
            ends = sorted((-offset / slope, (length - offset) / slope))
            low, high = max(low, ends[0]), min(high, ends[1])
        return low, high

    def pixel(self, point: NDArray[np.float64]) -> tuple[float, float]:
        """Return a point of the plane in pixels."""
        x, y = self.sides @ (point - self.corner) / self.pixel_mm
        return float(x), float(y)
