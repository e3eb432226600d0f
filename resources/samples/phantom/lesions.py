"""Three tumors as they look after contrast agent, drawn from their descriptions."""

from dataclasses import dataclass, field

import numpy as np

from phantom.contrast import Contrast
from phantom.fields import Floats, SmoothField, band, blend, step
from phantom.head import Place

Vector = tuple[float, float, float]


def _outward(points: Floats, center: Vector) -> tuple[Floats, Floats]:
    """Return offsets from a center and their lengths, in mm."""
    offset = points - np.array(center)
    return offset, np.linalg.norm(offset, axis=-1)


def _pushed(points: Floats, center: Vector, radius: float, reach: float) -> Floats:
    """Undo the displacement by a mass: tissue at the rim came from nearer by.

    Displacement at the center's side of the rim is about half the radius and fades
    over ``reach``; it never folds space.
    """
    offset, distance = _outward(points, center)
    shift = 0.45 * radius * np.exp(-((distance / reach) ** 2))
    factor = np.clip(1.0 - shift / np.maximum(distance, radius * 0.6), 0.2, 1.0)
    return np.asarray(np.array(center) + offset * factor[..., None])


@dataclass(frozen=True, slots=True)
class Glioma:
    """A high-grade glioma: ragged enhancing ring, necrosis within, edema around.

    Attributes
    ----------
    center : tuple of float
        In mm of the head.
    radius_mm : float
        Of the ring's outer border, on average.
    seed : int
        Of its raggedness.
    """

    center: Vector
    radius_mm: float
    seed: int
    _lobes: SmoothField = field(init=False, repr=False)
    _ragged: SmoothField = field(init=False, repr=False)
    _grain: SmoothField = field(init=False, repr=False)
    _cells: SmoothField = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_cells", SmoothField(self.seed + 3, 13.0))
        object.__setattr__(self, "_lobes", SmoothField(self.seed, 19.0))
        object.__setattr__(self, "_ragged", SmoothField(self.seed + 1, 7.0))
        object.__setattr__(self, "_grain", SmoothField(self.seed + 2, 2.6))

    def push(self, points: Floats) -> Floats:
        """Return where tissue at the points lay before it was pushed aside."""
        return _pushed(points, self.center, self.radius_mm * 0.75, 46.0)

    def paint(self, image: Floats, place: Place, contrast: Contrast) -> Floats:
        """Return the image with edema, ring and necrosis in it."""
        depth = self._depth(place)
        ragged, grain = self._ragged(place.points), self._grain(place.points)
        spread = 10.0 + 11.0 * place.white + 5.0 * self._lobes(place.points + 40.0)
        edema = step(depth + spread, 3.0) * step(place.template - 0.5, 0.06)
        gray, white = contrast.brain[2], contrast.brain[3]
        image = blend(image, 0.76 * gray + 1.5 * grain, 0.92 * edema)
        ring = np.clip(2.2 + 2.6 * ragged, 0.8, 12.0)
        solid = 1.5 * white * (1.0 + 0.12 * grain + 0.18 * ragged)
        image = blend(image, solid, step(depth, 0.8))
        # Septa: where a random function passes zero.
        walls = np.exp(-((self._cells(place.points) / 0.17) ** 2))
        hollow = step(depth - ring, 0.8) * (1.0 - 0.6 * walls)
        necrosis = 0.45 * gray * (1.0 + 0.10 * grain + 0.12 * self._lobes(place.points))
        return blend(image, necrosis, hollow)

    def inside(self, place: Place) -> Floats:
        """Return how much of each point is ring or necrosis, 0 to 1."""
        return step(self._depth(place), 0.8)

    def _depth(self, place: Place) -> Floats:
        _, distance = _outward(place.points, self.center)
        wall = self.radius_mm + 5.5 * self._lobes(place.points)
        # Necrosis doesn't leave the brain.
        border = wall + 2.0 * self._ragged(place.points) - distance
        return np.minimum(border, -place.hull_mm - 3.0)


@dataclass(frozen=True, slots=True)
class Meningioma:
    """A meningioma of the convexity: bright, even, broad on the dura, with tails.

    Attributes
    ----------
    center : tuple of float
        In mm of the head, some millimeters inside the dura.
    radius_mm : float
        Into the brain.
    seed : int
        Of its lobes.
    """

    center: Vector
    radius_mm: float
    seed: int
    _lobes: SmoothField = field(init=False, repr=False)
    _grain: SmoothField = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_lobes", SmoothField(self.seed, 17.0))
        object.__setattr__(self, "_grain", SmoothField(self.seed + 1, 2.4))

    def push(self, points: Floats) -> Floats:
        """Return where tissue at the points lay before it was pushed aside."""
        return _pushed(points, self.center, self.radius_mm * 1.05, 38.0)

    def paint(self, image: Floats, place: Place, contrast: Contrast) -> Floats:
        """Return the image with the cleft of fluid, the tumor and its tails."""
        depth = self._depth(place)
        inner = step(-place.hull_mm - 1.0, 1.0)
        image = blend(
            image, 1.35 * contrast.fluid, 0.8 * band(depth, -1.9, 0.0) * inner
        )
        even = 1.92 * contrast.brain[3] * (1.0 + 0.035 * self._grain(place.points))
        even = even * (1.0 + 0.05 * self._lobes(place.points - 30.0))
        image = blend(image, even, self.inside(place))
        return blend(image, 0.9 * even, self._tail(place, depth))

    def inside(self, place: Place) -> Floats:
        """Return how much of each point is tumor, 0 to 1; the tails aren't."""
        return step(self._depth(place), 0.6)

    def _depth(self, place: Place) -> Floats:
        _, distance = _outward(place.points, self.center)
        ball = self.radius_mm + 2.6 * self._lobes(place.points) - distance
        return np.minimum(ball, 1.4 - place.hull_mm)

    def _tail(self, place: Place, depth: Floats) -> Floats:
        thick = np.clip(4.4 * (1.0 + depth / 19.0), 0.0, None)
        return band(place.hull_mm, 1.3 - thick, 1.4) * step(depth + 17.0, 1.5)


@dataclass(frozen=True, slots=True)
class Adenoma:
    """A pituitary macroadenoma: fills the sella, waisted, rises to the chiasm.

    Attributes
    ----------
    center : tuple of float
        Of the part within the sella, in mm of the head.
    radius_mm : float
        Of that part.
    seed : int
        Of its grain.
    """

    center: Vector
    radius_mm: float
    seed: int
    _lobes: SmoothField = field(init=False, repr=False)
    _grain: SmoothField = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_lobes", SmoothField(self.seed, 11.0))
        object.__setattr__(self, "_grain", SmoothField(self.seed + 1, 2.4))

    def push(self, points: Floats) -> Floats:
        """Return where tissue at the points lay before it was pushed aside."""
        x, y, z = self.center
        return _pushed(points, (x, y, z - 4.0), self.radius_mm * 1.1, 22.0)

    def paint(self, image: Floats, place: Place, contrast: Contrast) -> Floats:
        """Return the image with the tumor in it."""
        # It takes up less contrast medium than a meningioma.
        solid = 1.55 * contrast.brain[3] * (1.0 + 0.045 * self._grain(place.points))
        solid = solid * (1.0 + 0.06 * self._lobes(place.points))
        return blend(image, solid, self.inside(place))

    def inside(self, place: Place) -> Floats:
        """Return how much of each point is tumor, 0 to 1."""
        x, y, z = self.center
        _, low = _outward(place.points, self.center)
        _, high = _outward(place.points, (x, y + 1.0, z + 1.25 * self.radius_mm))
        depth = np.logaddexp(
            (self.radius_mm - low) / 1.2, (0.86 * self.radius_mm - high) / 1.2
        )
        return step(1.2 * depth + 0.7 * self._lobes(place.points), 0.5)
