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


@dataclass(frozen=True, slots=True, eq=False)
class Crosshair:
    """Three planes at right angles, and the point where they cross.

    Attributes
    ----------
    point_mm : (3,) float64 ndarray
        In the patient's coordinates (LPS).
    axes : (3, 3) float64 ndarray
        Three unit vectors at right angles, in rows: those nearest to the patient's
        left, back and head.
    """

    point_mm: Vector
    axes: NDArray[np.float64]

    def __post_init__(self) -> None:
        if not np.allclose(self.axes @ self.axes.T, np.eye(3), atol=1e-6):
            raise ValueError("the axes of a crosshair are at right angles")

    @classmethod
    def at(cls, grid: Grid, point_mm: ArrayLike) -> "Crosshair":
        """Return the crosshair along a grid's own axes.

        Its planes are those of the slices and the two across them, named after the
        patient's nearest ones.
        """
        return cls(grid.inside(point_mm), _own_axes(grid))

    def screen(self, plane: Plane) -> tuple[Vector, Vector]:
        """Return the unit vectors to the right and down on the screen, for a plane."""
        (right, right_sign), (down, down_sign) = _SCREEN[plane]
        return right_sign * self.axes[right], down_sign * self.axes[down]

    def moved(self, point_mm: ArrayLike) -> "Crosshair":
        """Move the crosshair to a point."""
        return replace(self, point_mm=np.asarray(point_mm, np.float64))

    def turned(self, plane: Plane, radians: float) -> "Crosshair":
        """Turn the two planes that stand on one, clockwise as seen on the screen."""
        right, down = self.screen(plane)
        normal = np.cross(right, down)
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
