"""A synthetic head with two lesions, as two studies see it."""

from pathlib import Path

import numpy as np

from brainview.core import Orientation, Series, SliceRef
from brainview.imaging.grid import series_grid
from brainview.imaging.rigid import Rigid

SHAPE, SPACING, GAP = (64, 64), (3.5, 3.5), 4.0
SLICES = 38
CENTERS, RADII = ((-25.0, 15.0, 10.0), (-25.0, 51.0, 10.0)), (15.0, 13.0)


def motion():
    """From the first study to the second: 5 degrees and 8 mm."""
    cosine, sine = np.cos(np.radians(5)), np.sin(np.radians(5))
    turn = np.array([[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1.0]])
    return Rigid(turn, np.array([5.0, -5.0, 3.75]))


def head(points):
    """Return gray levels of a head with ventricles and folds, at points in mm."""
    x, y, z = np.moveaxis(points, -1, 0)
    radius = (x / 75) ** 2 + (y / 92) ** 2 + (z / 70) ** 2
    folds = 60 * np.sin(x / 8 + z / 13) * np.sin(y / 9 - z / 17)
    gray = np.where(radius < 0.8, 400 + folds, 0)
    gray += 500 * ((radius > 0.85) & (radius < 1))
    for side in (-1, 1):
        ventricle = ((x - 14 * side) / 7) ** 2 + (y / 25) ** 2 + (z / 15) ** 2
        gray -= 250 * (ventricle < 1)
    return gray


def head_study(back, growth=1.0):
    """Sample a study whose points a motion takes back to the first one.

    Returns the series, its voxels (K, H, W) and the mask of its lesions.
    """
    refs = tuple(
        SliceRef(
            Path(str(k)),
            shape=SHAPE,
            spacing_mm=SPACING,
            orientation=Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
            position_mm=(-110.0, -110.0, -75.0 + GAP * k),
        )
        for k in range(SLICES)
    )
    series = Series("s", refs)
    grid = series_grid(series).grid
    index = np.stack(np.indices(grid.shape), axis=-1)
    points = back.moved(grid.to_patient(index))
    inside = np.zeros(grid.shape, bool)
    for center, radius in zip(CENTERS, RADII, strict=True):
        distance = np.linalg.norm(points - center, axis=-1)
        inside |= distance < radius * growth ** (1 / 3)
    return series, (head(points) + 300 * inside).astype(np.float32), inside
