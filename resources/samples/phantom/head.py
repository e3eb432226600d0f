"""The head without a face: brain, fluid, meninges, vessels, skull and scalp."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from phantom.atlas import Atlas, overflow_mm, sample
from phantom.contrast import Contrast
from phantom.face import Face
from phantom.fields import Floats, SmoothField, Warp, band, blend, step

_FILLING = 0.985  # the template's brain, eroded by averaging, fills the skull again


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """What lies at each point, before a lesion.

    Attributes
    ----------
    points : (..., 3) ndarray
        Where, in mm of the head.
    brain_points : (..., 3) ndarray
        Where in the template the brain there was taken from.
    template : ndarray
        The template's T1 value, 0 to 1; 0 outside the brain.
    white : ndarray
        Probability of white matter.
    hull_mm : ndarray
        Distance from the surface of the brain, positive outside.
    shaped : (..., 3) ndarray
        Where in the template skull and face there were taken from.
    """

    points: Floats
    brain_points: Floats
    template: Floats
    white: Floats
    hull_mm: Floats
    shaped: Floats


class Lesion(Protocol):
    """Something that grows in a head."""

    def push(self, points: Floats) -> Floats:
        """Return where tissue at the points lay before it was pushed aside."""

    def paint(self, image: Floats, place: Place, contrast: Contrast) -> Floats:
        """Return the image with the lesion in it."""

    def inside(self, place: Place) -> Floats:
        """Return how much of each point is tumor, 0 to 1."""


class Head:
    """One synthetic person.

    Parameters
    ----------
    atlas : Atlas
        Shared by all heads.
    seed : int
        Decides shape, folds and vessels.
    scale : float
        Size against the template, which is larger than most heads.
    lesion : Lesion or None
        What ails it.
    face : Face or None
        What lies below the brain; needed for sagittal slices.
    """

    def __init__(
        self,
        atlas: Atlas,
        seed: int,
        scale: float,
        lesion: Lesion | None = None,
        face: Face | None = None,
    ) -> None:
        self._atlas = atlas
        self._scale = scale
        self.lesion = lesion
        self.face = face
        self._shape = Warp(seed, ((2.4, 75.0),))
        self._folds = Warp(seed + 100, ((1.9, 26.0), (1.0, 11.0)))
        self._thickness = [SmoothField(seed + 200 + n, 38.0) for n in range(4)]
        self._vessels = [SmoothField(seed + 300 + n, 13.0) for n in range(4)]
        self._grain = [SmoothField(seed + 400, 5.0), SmoothField(seed + 401, 2.2)]

    def locate(self, points: Floats) -> Place:
        """Find what lies at (..., 3) mm points of this head."""
        shaped = self._shape(points / self._scale)
        pushed = shaped
        if self.lesion is not None:
            pushed = self._shape(self.lesion.push(points) / self._scale)
        brain_points = _FILLING * self._folds(pushed)
        return Place(
            points=points,
            brain_points=brain_points,
            template=sample(self._atlas.t1, brain_points),
            white=sample(self._atlas.white, brain_points),
            hull_mm=self._layer(shaped),
            shaped=shaped,
        )

    def _layer(self, shaped: Floats) -> Floats:
        hull = sample(self._atlas.hull_mm, shaped)
        scalp = sample(self._atlas.scalp_mm, shaped)
        layered = blend(hull, scalp, np.clip((hull - 0.5) / 5.0, 0.0, 1.0))
        return layered + overflow_mm(shaped)

    def brightness(self, place: Place, contrast: Contrast) -> Floats:
        """Return the ideal image at the points: no bias field, blur or noise."""
        image = contrast.of_brain(place.template)
        image = image * (1.0 + 0.012 * self._grain[0](place.points))
        image = self._add_choroid(image, place, contrast)
        image = self._add_falx(image, place, contrast)
        image = self._add_vessels(image, place, contrast)
        shell = self._shell(place, contrast)
        image = blend(image, shell, step(place.hull_mm - 1.2, 0.3))
        image = self._add_sinus(image, place, contrast)
        if self.face is not None:
            image = self.face.paint(image, place.shaped)
        if self.lesion is not None:
            image = self.lesion.paint(image, place, contrast)
        return image

    def _add_falx(self, image: Floats, place: Place, contrast: Contrast) -> Floats:
        x, y, z = np.moveaxis(place.brain_points, -1, 0)
        reach = np.interp(y, (-90.0, -20.0, 40.0, 70.0), (60.0, 26.0, 16.0, 24.0))
        above = step(z - np.interp(y, (-90.0, 70.0), (-5.0, 5.0)), 3.0)
        amount = band(x, -0.55, 0.55) * band(place.hull_mm, -reach, 2.0) * above
        return blend(image, contrast.dura, amount)

    def _add_vessels(self, image: Floats, place: Place, contrast: Contrast) -> Floats:
        # The places where two random functions are both zero are curves in space.
        first, second, third, fourth = (f(place.points) for f in self._vessels)
        width = 0.14
        curves = np.exp(-(first**2 + second**2) / (2 * width**2))
        curves = curves + np.exp(-(third**2 + fourth**2) / (2 * width**2))
        fluid = step(0.56 - place.template, 0.05)
        amount = np.clip(curves, 0, 1) * fluid * band(place.hull_mm, -26.0, 0.8)
        return blend(image, contrast.vessel, amount)

    def _add_choroid(self, image: Floats, place: Place, contrast: Contrast) -> Floats:
        x, y, z = np.moveaxis(place.brain_points, -1, 0)
        along = np.clip(-y / 38.0, 0.0, 1.0)
        off_x = np.abs(x) - (4.0 + 20.0 * along)
        off_z = z - (17.0 - 9.0 * along)
        near = np.exp(-(off_x**2 + off_z**2) / (2 * (1.0 + 2.2 * along) ** 2))
        amount = near * band(y, -46.0, 4.0) * step(0.5 - place.template, 0.06)
        fringe = 0.75 + 0.35 * self._grain[1](place.points)
        return blend(image, contrast.choroid, np.clip(amount * fringe, 0, 1))

    def _add_sinus(self, image: Floats, place: Place, contrast: Contrast) -> Floats:
        x, y, z = np.moveaxis(place.points / self._scale, -1, 0)
        size = np.interp(y, (-95.0, -40.0, 65.0), (1.25, 1.0, 0.45))
        half = size * np.clip(2.4 + 0.62 * place.hull_mm, 0.0, 4.2)
        depth = band(place.hull_mm, -3.4 * size, 2.4)
        upper = step(z - np.interp(y, (-90.0, 75.0), (-8.0, 8.0)), 2.0)
        amount = step(half - np.abs(x), 0.4) * depth * upper
        return blend(image, contrast.sinus, amount)

    def _shell(self, place: Place, contrast: Contrast) -> Floats:
        fluid, diploe, fat, table = (f(place.points) for f in self._thickness)
        d = place.hull_mm
        dura = 2.0 + 0.7 * fluid
        inner = dura + 2.0 + 0.3 * table
        outer = inner + np.clip(2.3 + 1.5 * diploe, 0.2, None)
        bone = outer + 1.7
        muscle = bone + self._temporalis(place)
        scalp = muscle + np.clip(4.2 + 1.0 * fat, 2.4, None)
        skin = scalp + 1.3
        image = np.full_like(d, contrast.fluid)
        image = blend(image, contrast.dura, band(d, dura - 0.5, dura + 0.5))
        image = blend(image, contrast.bone, step(d - dura - 0.5))
        speckle = 1.0 + 0.16 * self._grain[1](place.points)
        marrow = contrast.marrow * np.clip(speckle, 0.4, 1.6)
        image = blend(image, marrow, band(d, inner, outer))
        image = blend(image, contrast.muscle, step(d - bone) * step(muscle - d))
        lobules = 1.0 + 0.09 * self._grain[0](place.points)
        lobules = lobules + 0.07 * self._grain[1](place.points)
        image = blend(image, contrast.fat * lobules, step(d - muscle))
        image = blend(image, contrast.skin, step(d - scalp))
        return blend(image, 0.0, step(d - skin))

    def _temporalis(self, place: Place) -> Floats:
        x, y, z = np.moveaxis(place.points / self._scale, -1, 0)
        bulge = np.exp(-(((y - 18.0) / 30.0) ** 2) - ((z + 18.0) / 30.0) ** 2)
        return np.asarray(9.0 * bulge * step(np.abs(x) - 40.0, 6.0))
