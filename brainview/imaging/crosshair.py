"""The crosshair: a point in the patient and the three planes that cross there."""

from dataclasses import dataclass, replace
from itertools import permutations, product

import numpy as np
from numpy.typing import ArrayLike, NDArray

from brainview.core import Plane
from brainview.imaging.grid import Grid, Vector

# Of each plane: the axes to the right and down on the screen, as radiologists expect
# them (the patient's right is on the left, the nose up or left), and their signs.
_SCREEN = {
    Plane.AXIAL: ((0, 1), (1, 1)),
    Plane.CORONAL: ((0, 1), (2, -1)),
    Plane.SAGITTAL: ((1, 1), (2, -1)),
}


_STEEPEST = 0.9  # cosine; an axis that stands so steeply on a plane gives no direction


@dataclass(frozen=True, slots=True, eq=False)
class Crosshair:
    """Three planes at right angles, and the point where they cross.

    Attributes
    ----------
    point_mm : (3,) float64 ndarray
        In the patient's coordinates (LPS).
    axes : (3, 3) float64 ndarray
        Three unit vectors at right angles, in rows: those nearest to the patient's
        left, back and head. They are the normals of the sagittal, the coronal and the
        axial plane.
    home : (3, 3) float64 ndarray
        The same before the crosshair was turned.
    """

    point_mm: Vector
    axes: NDArray[np.float64]
    home: NDArray[np.float64]

    def __post_init__(self) -> None:
        if not np.allclose(self.axes @ self.axes.T, np.eye(3), atol=1e-6):
            raise ValueError("the axes of a crosshair are at right angles")

    @classmethod
    def at(cls, grid: Grid, point_mm: ArrayLike) -> "Crosshair":
        """Return the crosshair along a grid's own axes.

        Its planes are those of the slices and the two across them, named after the
        patient's nearest ones.
        """
        own = _own_axes(grid)
        return cls(grid.inside(point_mm), own, own)

    @property
    def is_turned(self) -> bool:
        """Whether it has been turned."""
        return not np.allclose(self.axes, self.home, atol=1e-6)

    def normal(self, plane: Plane) -> Vector:
        """Return the unit vector of a plane that points away from the reader."""
        (right, right_sign), (down, down_sign) = _SCREEN[plane]
        cross = np.cross(self.axes[right], self.axes[down])
        return np.asarray(right_sign * down_sign * cross)

    def screen(self, plane: Plane) -> tuple[Vector, Vector]:
        """Return the unit vectors to the right and down on the screen, for a plane.

        A turn about the plane's own normal doesn't turn its picture, so that the
        crosshair turns on a picture that stays.
        """
        normal = self.normal(plane)
        (right, right_sign), _ = _SCREEN[plane]
        wanted = right_sign * self.home[right]
        if abs(wanted @ normal) > _STEEPEST:
            wanted = right_sign * self.axes[right]
        level = wanted - (wanted @ normal) * normal
        level /= np.linalg.norm(level)
        return level, np.asarray(np.cross(normal, level))

    def line(self, plane: Plane, other: Plane) -> Vector:
        """Return the unit vector along which another plane crosses a plane."""
        return np.asarray(np.cross(self.normal(plane), self.normal(other)))

    def moved(self, point_mm: ArrayLike) -> "Crosshair":
        """Move the crosshair to a point."""
        return replace(self, point_mm=np.asarray(point_mm, np.float64))

    def straightened(self) -> "Crosshair":
        """Undo all turns."""
        return replace(self, axes=self.home)

    def turned(self, plane: Plane, radians: float) -> "Crosshair":
        """Turn the two planes that stand on one, clockwise as seen on the screen."""
        normal = self.normal(plane)
        across, along = np.cross(normal, self.axes), self.axes @ normal
        # Rodrigues' formula.
        turned = (
            self.axes * np.cos(radians)
            + across * np.sin(radians)
            + np.outer(along, normal) * (1 - np.cos(radians))
        )
        # Many small turns must not add up their rounding.
        u, _, v = np.linalg.svd(turned)
        return replace(self, axes=np.asarray(u @ v))


def _own_axes(grid: Grid) -> NDArray[np.float64]:
    """Sort a grid's axes by the patient's axes that they are nearest to."""
    _, down, right = grid.directions
    normal = np.cross(down, right)
    own = np.array([normal, down, np.cross(normal, down)])
    own /= np.linalg.norm(own, axis=1)[:, None]
    choices = (
        own[list(order)] * np.array(signs)[:, None]
        for order in permutations(range(3))
        for signs in product((1, -1), repeat=3)
    )
    right_handed = (axes for axes in choices if np.linalg.det(axes) > 0)
    return max(right_handed, key=lambda axes: float(np.trace(axes)))
