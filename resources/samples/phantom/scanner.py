"""The scanner: slice planes, uneven coils, limited resolution and noise."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from phantom.fields import Floats, SmoothField

_MARGIN = 32  # pixels


@dataclass(frozen=True, slots=True)
class Plane:
    """The lattice of one slice, in RAS mm of the head.

    Attributes
    ----------
    corner : tuple of float
        Center of the top left pixel.
    right, down : tuple of float
        Unit vectors along a row (to the next column) and down a column.
    pixel_mm : float
        Between neighboring pixels, both ways.
    size : int
        Rows, and columns.
    """

    corner: tuple[float, float, float]
    right: tuple[float, float, float]
    down: tuple[float, float, float]
    pixel_mm: float
    size: int

    def points(self, offset_mm: float = 0.0) -> Floats:
        """Return the (size, size, 3) points, moved along the slice's normal."""
        steps = np.arange(self.size) * self.pixel_mm
        right, down = np.array(self.right), np.array(self.down)
        start = np.array(self.corner) + offset_mm * np.cross(right, down)
        return np.asarray(
            start + steps[:, None, None] * down + steps[None, :, None] * right
        )


def axial(z_mm: float, field_mm: float, size: int, middle_y_mm: float) -> Plane:
    """Lay an axial slice: front up, the patient's right on the left."""
    pixel = field_mm / size
    half = (field_mm - pixel) / 2
    corner = (half, middle_y_mm + half, z_mm)
    return Plane(corner, (-1.0, 0.0, 0.0), (0.0, -1.0, 0.0), pixel, size)


def sagittal(
    x_mm: float, field_mm: float, size: int, middle: tuple[float, float]
) -> Plane:
    """Lay a sagittal slice around (y, z): the face on the left, the vertex up."""
    pixel = field_mm / size
    half = (field_mm - pixel) / 2
    corner = (x_mm, middle[0] + half, middle[1] + half)
    return Plane(corner, (0.0, -1.0, 0.0), (0.0, 0.0, -1.0), pixel, size)


@dataclass(frozen=True, slots=True)
class Scanner:
    """How an ideal image becomes a measured one.

    Attributes
    ----------
    matrix : int
        Lines of k-space; fewer than pixels, the rest is filled with zeros.
    noise : float
        Deviation of each channel of the signal, in units of brightness.
    unevenness : float
        Strength of the coils' brightness falling off from the surface, 0 to 1.
    seed : int
        Of noise and coils.
    """

    matrix: int
    noise: float
    unevenness: float
    seed: int

    def acquire(self, ideal: Floats, plane: Plane, number: int = 0) -> Floats:
        """Return the measured image of slice ``number``; never negative."""
        coils = self._coils(plane)
        return self._measure(ideal * coils, number)

    def _coils(self, plane: Plane) -> Floats:
        points = plane.points()
        drift = SmoothField(self.seed, 110.0)(points)
        middle = np.array([0.0, -15.0, 15.0])
        away = np.linalg.norm((points - middle) / 95.0, axis=-1)
        return np.asarray(1.0 + self.unevenness * (away**2 - 0.45 + 0.35 * drift))

    def _measure(self, image: Floats, number: int) -> Floats:
        # Beyond the field of view the neck goes on; without it the edges would ring.
        image = np.pad(image, _MARGIN, mode="edge")
        size = image.shape[0]
        rng = np.random.default_rng((self.seed, number))
        spectrum = np.fft.fftshift(np.fft.fft2(image))
        radius = np.abs(np.fft.fftshift(np.fft.fftfreq(size))) * size
        lines = self.matrix * size / (size - 2 * _MARGIN)
        # A soft edge keeps the ringing at the skull as faint as a filter does.
        edge = np.clip((lines / 2 - radius) / (0.22 * lines), 0, 1)
        kept = np.sin(edge * np.pi / 2) ** 2
        noise = rng.normal(size=(2, size, size)) * self.noise * size
        spectrum = (spectrum + noise[0] + 1j * noise[1]) * np.outer(kept, kept)
        padded = np.abs(np.fft.ifft2(np.fft.ifftshift(spectrum)))
        return np.asarray(padded[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN])


def slab(
    plane: Plane, thickness_mm: float, ideal: Callable[[Floats], Floats], layers: int
) -> Floats:
    """Average the ideal image through the thickness of a slice."""
    offsets = (np.arange(layers) - (layers - 1) / 2) * thickness_mm / layers
    total = sum(ideal(plane.points(float(offset))) for offset in offsets)
    return np.asarray(total) / layers
