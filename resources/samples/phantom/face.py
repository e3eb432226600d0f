"""The face, skull base and neck in the midline, drawn by hand.

The template ends at the brain, but a sagittal slice shows what lies below it. The
outlines are (y, z) in mm of the template, a few landmarks each, joined by splines.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter, map_coordinates
from skimage.draw import polygon2mask

from phantom.contrast import Contrast
from phantom.fields import Floats, SmoothField, blend

_PIXEL_MM = 0.4
_LOW = np.array([-160.0, -180.0])  # y and z of the canvas's corner
_SIZE = (740, 600)

Outline = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """One outlined region.

    Attributes
    ----------
    outline : tuple of (y_mm, z_mm)
        Landmarks around it.
    tissue : str
        A field of ``Contrast``, or ``"air"``.
    gain : float
        Brightness against that tissue.
    soft_mm : float
        Width of its edge.
    grain : float
        Strength of its texture, 0 to 1.
    """

    outline: Outline
    tissue: str
    gain: float = 1.0
    soft_mm: float = 0.5
    grain: float = 0.12


def _oval(y: float, z: float, half_y: float, half_z: float, tilt: float) -> Outline:
    turns = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    along, across = half_y * np.cos(turns), half_z * np.sin(turns)
    c, s = np.cos(np.radians(tilt)), np.sin(np.radians(tilt))
    return tuple(
        zip(y + along * c - across * s, z + along * s + across * c, strict=True)
    )


_PROFILE: Outline = (
    (81, -4), (84, -18), (85, -30), (80, -42), (85, -53), (94, -66), (101, -76),
    (99, -83), (90, -86), (88, -90), (92, -97), (90, -101), (86, -103), (90, -108),
    (86, -114), (83, -120), (86, -131), (81, -142), (68, -150), (46, -153), (28, -160),
    (22, -178), (-92, -178), (-92, -150), (-94, -120), (-98, -90), (-101, -60),
    (-104, -38), (-60, -30), (0, 0), (60, 0),
)  # fmt: skip
_FACE: Outline = (
    (100, -6), (88, -8), (75, -14), (64, -27), (50, -34), (34, -36), (20, -32),
    (11, -27),
    (9.5, -34), (4, -38.5), (-3, -37), (-6.5, -27), (-8, -22.5), (-10.5, -26),
    (-15, -38), (-21, -52), (-29, -66), (-31, -76), (-31, -100), (-30, -130),
    (-29, -178),
    (60, -178), (140, -178), (140, -60), (128, -20),
)  # fmt: skip
_NECK: Outline = (
    (-60, -71), (-68, -69), (-82, -61), (-94, -51), (-102, -43), (-110, -37),
    (-150, -30), (-150, -178), (-100, -178), (-46, -178), (-47, -130), (-49, -100),
    (-55, -78),
)  # fmt: skip
_CANAL: Outline = (
    (-27, -69), (-31, -90), (-31, -130), (-29, -180), (-47, -180), (-48, -130),
    (-52, -100), (-60, -72),
)  # fmt: skip
_CORD: Outline = (
    (-37, -62), (-37.5, -76), (-36, -95), (-34.5, -115), (-34, -140), (-33, -180),
    (-42, -180), (-43, -140), (-44, -115), (-46, -95), (-49, -76), (-52, -62),
)  # fmt: skip


def _block(y: float, z: float, half_y: float, half_z: float) -> Outline:
    turns = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    along = half_y * np.sign(np.cos(turns)) * np.abs(np.cos(turns)) ** 0.45
    across = half_z * np.sign(np.sin(turns)) * np.abs(np.sin(turns)) ** 0.45
    return tuple(zip(y + along - 0.12 * across, z + across + 0.14 * along, strict=True))


def _vertebra(y: float, z: float) -> tuple[Shape, ...]:
    return (
        Shape(_block(y, z, 9.0, 7.4), "bone", 1.0, 0.7),
        Shape(_block(y, z, 7.8, 6.2), "marrow", 1.10, 0.8),
        Shape(_oval(y + 0.6, z - 8.4, 7.8, 1.5, 8), "muscle", 0.62, 0.8),
    )


_SOFT: tuple[Shape, ...] = (
    Shape(_PROFILE, "skin", 1.0, 0.6, 0.03),
    Shape(
        ((78.5, -5), (81.5, -18), (82, -30), (77, -42), (82, -54), (90, -67),
         (97, -77), (89, -83), (84, -90), (88, -98), (84, -103), (86, -109),
         (81, -119), (83, -131), (78, -140), (66, -147), (44, -150), (24, -158),
         (17, -178), (-89, -178), (-89, -150), (-91, -120), (-95, -90), (-98, -60),
         (-101, -40), (-60, -30), (0, 0), (60, 0)),
        "fat", 0.72, 1.0, 0.10,
    ),
    Shape(
        ((74, -44), (79, -56), (87, -69), (91, -77), (80, -86), (80, -100), (79, -116),
         (77, -132), (62, -142), (38, -145), (14, -152), (8, -178), (-34, -178),
         (-34, -120), (-31, -80), (-8, -50), (20, -40), (50, -38)),
        "muscle", 1.08, 1.4, 0.13,
    ),
    Shape(((75, -46), (81, -58), (88, -70), (91, -77), (84, -80), (78, -70), (73, -56)),
          "fat", 0.62, 1.6, 0.12),
)  # fmt: skip
_NOSE: tuple[Shape, ...] = (
    Shape(((76, -50), (84, -64), (88, -75), (80, -82), (60, -85), (30, -84), (12, -80),
           (10, -66), (24, -56), (50, -52), (64, -48)), "mucosa", 0.95, 1.2, 0.16),
    Shape(((72, -58), (62, -55.5), (46, -57), (28, -59), (24, -62), (40, -60.5),
           (58, -59.5), (70, -62)), "air", 1.0, 1.0),
    Shape(((74, -68), (60, -66), (40, -67), (22, -69), (19, -72.5), (38, -69.8),
           (58, -69.5), (76, -71.5)), "air", 1.0, 1.0),
    Shape(((84, -79), (70, -79), (50, -80), (26, -79), (18, -77), (16, -81), (40, -83),
           (64, -82.5), (80, -82.5)), "air", 1.0, 1.0),
    Shape(_oval(73.5, -27, 4.6, 10.5, 20), "bone", 1.0, 0.7),
    Shape(((74, -18), (77, -26), (74.5, -34), (71, -37), (69, -30), (71, -22)), "air"),
    Shape(((67, -34), (61, -35), (54, -38), (53, -45), (60, -47), (66, -44)), "air"),
    Shape(((51, -38.5), (45, -39), (43, -45), (46, -50), (51, -48), (52, -43)), "air"),
    Shape(((41.5, -39.5), (36, -40), (35.5, -48), (39, -51.5), (42, -47)), "air"),
)  # fmt: skip
_MOUTH: tuple[Shape, ...] = (
    Shape(((80, -86), (60, -86.5), (28, -86), (22, -88), (40, -90.5), (70, -91.5),
           (82, -92)), "bone", 1.0, 0.6),
    Shape(((79, -88), (60, -88), (40, -88), (60, -89.5), (79, -90.5)), "marrow", 1.05),
    Shape(((26, -85), (14, -86), (3, -93), (-1, -104), (3, -107), (9, -99), (18, -92),
           (28, -89)), "muscle", 1.15, 0.8, 0.18),
    Shape(((80, -93), (50, -92), (24, -92), (10, -99), (5, -110), (8, -111), (16, -101),
           (30, -95.5), (55, -95), (80, -96)), "air", 1.0, 1.0),
    Shape(((73, -99), (60, -95.5), (38, -95), (20, -100), (10, -112), (9, -128),
           (20, -138), (42, -138), (60, -135), (66, -122)), "muscle", 1.22, 1.2, 0.14),
    Shape(((70, -124), (46, -124), (22, -122), (18, -126), (44, -130), (68, -129)),
          "fat", 0.46, 2.6, 0.14),
    Shape(_oval(81, -96, 2.6, 5.6, 8), "bone", 0.7),
    Shape(_oval(79, -109, 2.5, 5.4, -6), "bone", 0.7),
    Shape(_oval(73, -128, 6.4, 11.0, 10), "bone"),
    Shape(_oval(73, -128, 4.6, 8.8, 10), "marrow", 1.35, 0.9),
    Shape(_oval(24, -151, 7.0, 3.0, 15), "bone"),
)  # fmt: skip
_THROAT: tuple[Shape, ...] = (
    Shape(((16, -66), (6, -64), (-4, -70), (-9, -84), (-10, -104), (-9, -130),
           (-10, -178),
           (0, -178), (1, -140), (2, -122), (-3, -108), (-2, -96), (6, -86), (16, -82)),
          "air", 1.0, 0.9),
)  # fmt: skip
_BASE: tuple[Shape, ...] = (
    Shape(((11, -26), (22, -30), (33, -35), (34, -48), (30, -58), (10, -62), (-10, -68),
           (-27, -69), (-29, -65), (-20, -50), (-13.5, -36), (-8.5, -23.5),
           (-6, -24), (-5, -36), (3, -40), (10.5, -36)), "bone", 1.0, 0.5),
    Shape(((-8, -28), (-12, -37), (-18, -50), (-26, -65), (-15, -65), (-4, -59),
           (1, -52), (0, -43), (-6, -37)), "marrow", 1.45, 0.9, 0.10),
    Shape(((12, -31), (22, -33.5), (31, -38), (31.5, -48), (26, -56), (12, -58),
           (5, -52),
           (4.5, -43), (10, -39)), "mucosa", 0.8, 0.5),
    Shape(((13, -32.5), (22, -35), (29.5, -39), (30, -48), (25, -54.5), (13, -56.5),
           (6.5, -51), (6.2, -44), (11.5, -40)), "air", 1.0, 0.5),
)  # fmt: skip
_SPINE: tuple[Shape, ...] = (
    Shape(_oval(-15.5, -78, 3.6, 4.8, 10), "bone"),
    Shape(_oval(-15.5, -78, 2.3, 3.4, 10), "marrow", 1.1),
    Shape(((-20, -70), (-26, -71), (-28.5, -84), (-30.5, -106), (-14.5, -107),
           (-16.5, -95),
           (-19.5, -84)), "bone"),
    Shape(((-21.5, -72), (-25.5, -73), (-27, -86), (-29, -104), (-16, -105), (-18, -95),
           (-20.7, -84)), "marrow", 1.2, 0.8),
    *_vertebra(-21.5, -118),
    *_vertebra(-20.5, -135),
    *_vertebra(-19.5, -152),
    *_vertebra(-18.5, -169),
)  # fmt: skip
_BACK: tuple[Shape, ...] = (
    Shape(((-61, -72), (-76, -69), (-90, -58), (-97, -54), (-96, -72), (-91, -90),
           (-86, -112), (-84, -140), (-83, -178), (-50, -178), (-50, -130), (-54, -95)),
          "muscle", 0.98, 1.8, 0.15),
    Shape(((-63, -76), (-78, -73), (-85, -82), (-82, -104), (-78, -140), (-77, -178),
           (-74.5, -178), (-75, -140), (-79, -104), (-80, -84), (-74, -77), (-64, -79)),
          "fat", 0.55, 1.4, 0.2),
    Shape(((-56, -74), (-60, -88), (-57, -112), (-54, -140), (-53, -178), (-50, -178),
           (-50, -140), (-53, -105), (-55, -86)), "fat", 0.55, 1.2, 0.2),
    Shape(_oval(-62.5, -80, 4.2, 4.0, 0), "bone"),
    Shape(_oval(-62.5, -80, 2.9, 2.7, 0), "marrow", 1.1),
    Shape(_oval(-66, -101, 10.5, 5.6, 18), "bone"),
    Shape(_oval(-66, -101, 9.2, 4.2, 18), "marrow", 1.05),
    Shape(_oval(-63, -121, 8.5, 3.8, 20), "bone"),
    Shape(_oval(-63, -121, 7.2, 2.7, 20), "marrow", 1.05),
    Shape(_oval(-62, -138, 8.0, 3.4, 20), "bone"),
    Shape(_oval(-62, -138, 6.8, 2.4, 20), "marrow", 1.05),
    Shape(_oval(-62, -155, 8.5, 3.4, 20), "bone"),
    Shape(_oval(-62, -155, 7.2, 2.4, 20), "marrow", 1.05),
)  # fmt: skip


def _cover(outline: Outline, soft_mm: float) -> NDArray[np.float32]:
    """Draw an outline on the canvas, 1 inside; axes (y, z)."""
    around = np.array([*outline, outline[0]], np.float64)
    lengths = np.linalg.norm(np.diff(around, axis=0), axis=1)
    along = np.concatenate([[0.0], np.cumsum(np.sqrt(lengths))])
    spline = CubicSpline(along, around, bc_type="periodic")
    curve = spline(np.linspace(0, along[-1], 12 * len(outline)))
    drawn = polygon2mask(_SIZE, (curve - _LOW) / _PIXEL_MM)
    return gaussian_filter(drawn.astype(np.float32), soft_mm / _PIXEL_MM)


class Face:
    """What lies below and in front of the brain, for slices near the midline.

    Parameters
    ----------
    contrast : Contrast
        Brightness of tissues.
    seed : int
        Of textures.
    """

    def __init__(self, contrast: Contrast, seed: int) -> None:
        rng = np.random.default_rng(seed)
        noise = rng.normal(size=_SIZE).astype(np.float32)
        coarse = gaussian_filter(noise, (9.0, 5.0))
        grain = gaussian_filter(noise[::-1], (2.6, 1.7))
        self._texture = 0.7 * coarse / coarse.std() + 0.6 * grain / grain.std()
        self._contrast = contrast
        self._canvas = np.zeros(_SIZE, np.float32)
        region = np.maximum(_cover(_FACE, 0.4), _cover(_NECK, 0.4))
        self._paint((*_SOFT, *_NOSE, *_MOUTH, *_THROAT))
        # Bone, not fat, shows through where the base meets the brain.
        self._canvas += (1 - region) * (contrast.bone - self._canvas)
        self._paint((*_BASE, *_SPINE, *_BACK))
        fluid = contrast.fluid
        canal = _cover(_CANAL, 0.5)
        self._canvas += canal * (fluid - self._canvas)
        cord = 0.88 * contrast.brain[3] * (1 + 0.02 * self._texture)
        self._canvas += _cover(_CORD, 0.6) * (cord - self._canvas)
        below = np.clip((-66.0 - (_LOW[1] + np.arange(_SIZE[1]) * _PIXEL_MM)) / 3, 0, 1)
        self._region = np.maximum(region, canal * below.astype(np.float32))
        self._bend = [SmoothField(seed + n, 30.0) for n in range(2)]
        self._crumple = [SmoothField(seed + 2 + n, 4.5) for n in range(2)]

    def _paint(self, shapes: tuple[Shape, ...]) -> None:
        for shape in shapes:
            level = 0.0
            if shape.tissue != "air":
                level = getattr(self._contrast, shape.tissue) * shape.gain
            value = level * np.clip(1 + shape.grain * self._texture, 0.3, 1.8)
            self._canvas += _cover(shape.outline, shape.soft_mm) * (
                value - self._canvas
            )

    def paint(self, image: Floats, shaped: Floats) -> Floats:
        """Return the image with face and neck below the cranial cavity.

        Parameters
        ----------
        image : ndarray
            The head without a face.
        shaped : (..., 3) ndarray
            Where its points lie in the template, mm.
        """
        bend = np.stack([f(shaped) for f in self._bend], -1)
        crumple = np.stack([f(shaped) for f in self._crumple], -1)
        moved = shaped[..., 1:] + 0.8 * bend + 0.55 * crumple
        where = np.moveaxis((moved - _LOW) / _PIXEL_MM, -1, 0)
        region = map_coordinates(self._region, where, order=1, mode="nearest")
        drawn = map_coordinates(self._canvas, where, order=1, mode="nearest")
        return blend(image, np.asarray(drawn, float), np.asarray(region, float))
