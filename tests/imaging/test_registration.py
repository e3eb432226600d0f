"""A head, and the same head turned, shifted and with grown lesions."""

from pathlib import Path

import numpy as np
import pytest
from heads import head_study, motion

from brainview.core import Cancelled, CancelToken, Plane, Scan, ScanSource, Window
from brainview.imaging.grid import Grid, series_grid
from brainview.imaging.lesions import MaskPatch, compare_studies, find_lesions
from brainview.imaging.registration import (
    coarse_block,
    coarse_grid,
    coarse_pixels,
    register,
)
from brainview.imaging.rigid import Rigid
from brainview.imaging.volume import Volume


def study(back, growth=1.0):
    series, voxels, inside = head_study(back, growth)
    source = ScanSource(Path("a"), "DICOM", "0" * 64)
    scan = Scan(voxels[0].copy(), source, Window(1, 2), plane=Plane.AXIAL)
    volume = Volume(voxels, series_grid(series).grid, scan, 0.0)
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
    changes = compare_studies(now, then, found.inverse)
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


@pytest.mark.parametrize("spacing", [(0.5, 0.8), (1.2, 2.6), (3.0, 1.0)])
def test_blocks_of_pixels_keep_their_place(spacing):
    affine = np.diag((*spacing[::-1], 4.0, 1.0))[:, [2, 1, 0, 3]]
    grid = Grid((2, 37, 41), affine)
    block = coarse_block(grid)
    coarse = coarse_grid(grid, block)
    assert coarse.spacing_mm.max() <= max(4.0, *spacing)
    # A value that changes evenly is, in the mean, that of the middle of the block.
    index = np.stack(np.indices(grid.shape), axis=-1)
    found = coarse_pixels(grid.to_patient(index)[0] @ (2, 3, 1), block)
    wanted = np.stack(np.indices(coarse.shape), axis=-1)
    assert found == pytest.approx(coarse.to_patient(wanted)[0] @ (2, 3, 1))
