"""Smooth random fields and soft edges, which make a drawing look natural."""

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates, spline_filter

Floats = NDArray[np.float64]

_REACH_MM = 160.0  # every slice of a head lies within this of the origin


class SmoothField:
    """A random function of position without grain finer than its scale.

    Parameters
    ----------
    seed : int
        The same seed gives the same function.
    scale_mm : float
        Distance over which values become independent.
    """

    def __init__(self, seed: int, scale_mm: float) -> None:
        self._scale_mm = scale_mm
        nodes = int(np.ceil(2 * _REACH_MM / scale_mm)) + 4
        noise = np.random.default_rng(seed).normal(size=(nodes, nodes, nodes))
        self._coefficients = spline_filter(noise.astype(np.float32), order=3)

    def __call__(self, points: Floats) -> Floats:
        """Return values of mean 0 and deviation near 0.7 at (..., 3) mm points."""
        where = np.moveaxis((points + _REACH_MM) / self._scale_mm + 1.5, -1, 0)
        values: Floats = map_coordinates(
            self._coefficients, where, order=3, mode="mirror", prefilter=False
        )
        return values.astype(np.float64)


class Warp:
    """A smooth random displacement, so that no head is the template itself.

    Parameters
    ----------
    seed : int
        The same seed gives the same head.
    steps : sequence of (amplitude_mm, scale_mm)
        Summed; an amplitude above a third of its scale would fold space.
    """

    def __init__(self, seed: int, steps: tuple[tuple[float, float], ...]) -> None:
        self._parts = [
            (amplitude, axis, SmoothField(seed + 10 * number + axis, scale))
            for number, (amplitude, scale) in enumerate(steps)
            for axis in range(3)
        ]

    def __call__(self, points: Floats) -> Floats:
        """Return the displaced (..., 3) points."""
        moved = points.copy()
        for amplitude, axis, field in self._parts:
            moved[..., axis] += amplitude * field(points)
        return moved


def step(distance: Floats, softness: float = 0.35) -> Floats:
    """Rise from 0 to 1 as a distance passes zero.

    Parameters
    ----------
    distance : ndarray
        Signed distance in mm.
    softness : float
        Half of the width of the rise, in mm.
    """
    clipped = np.clip(-distance / softness, -60.0, 60.0)
    return np.asarray(1.0 / (1.0 + np.exp(clipped)))


def band(distance: Floats, low: Floats | float, high: Floats | float) -> Floats:
    """Be 1 between two distances and 0 elsewhere, with soft edges."""
    return step(distance - low) * step(high - distance)


def blend(image: Floats, value: Floats | float, amount: Floats) -> Floats:
    """Lay a value over an image where the amount is 1."""
    return image + amount * (value - image)
