"""A head, and the same head turned, shifted and with grown lesions."""

from pathlib import Path

import numpy as np
import pytest

from brainview.core import (
    Cancelled,
    CancelToken,
    Orientation,
    Plane,
    Scan,
    ScanSource,
    Series,
    SliceRef,
    Window,
)
from brainview.imaging.grid import series_grid
from brainview.imaging.lesions import (
    MaskPatch,
    compare_lesions,
    find_lesions,
    moved_lesions,
)
from brainview.imaging.registration import register
from brainview.imaging.rigid import Rigid
from brainview.imaging.volume import Volume

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


def study(back, growth=1.0):
    """Sample a study whose points a motion takes back to the first one."""
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
    placed = series_grid(series)
    index = np.stack(np.indices(placed.grid.shape), axis=-1)
    points = back.moved(placed.grid.to_patient(index))
    inside = np.zeros(placed.grid.shape, bool)
    for center, radius in zip(CENTERS, RADII, strict=True):
        distance = np.linalg.norm(points - center, axis=-1)
        inside |= distance < radius * growth ** (1 / 3)
    voxels = (head(points) + 300 * inside).astype(np.float32)
    source = ScanSource(Path("a"), "DICOM", "0" * 64)
    scan = Scan(voxels[0].copy(), source, Window(1, 2), plane=Plane.AXIAL)
    volume = Volume(voxels, placed.grid, scan, 0.0)
    masks = {k: MaskPatch.of(layer) for k, layer in enumerate(inside)}
    return volume, find_lesions(series, masks)


@pytest.fixture(scope="module")
def studies():
    return study(Rigid.identity()), study(motion().inverse, growth=1.2)


@pytest.fixture(scope="module")
def found(studies):
    (then, _), (now, _) = studies
    return register(then, now, CancelToken())


def test_a_turned_and_shifted_head_is_found_again(found):
    points = np.array(
        [(x, y, z) for x in (-60, 60) for y in (-70, 70) for z in (-50, 50)]
    )
    off = found.moved(points) - motion().moved(points)
    assert np.linalg.norm(off, axis=-1).max() < 2


def test_the_change_of_each_lesion_is_that_of_its_volume(studies, found):
    (_, then), (_, now) = studies
    changes = compare_lesions(now, moved_lesions(then, found))
    assert len(changes) == 2
    for change in changes:
        assert change.id == change.prior_id
    total = 100 * (now.volume_ml / then.volume_ml - 1)
    assert total == pytest.approx(20, abs=3)


def test_a_search_can_be_stopped(studies):
    token = CancelToken()
    token.cancel()
    (then, _), (now, _) = studies
    with pytest.raises(Cancelled):
        register(then, now, token)
