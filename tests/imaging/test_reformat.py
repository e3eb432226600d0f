"""Reformats: pixels, letters, millimeters and masks, however a volume is stored."""

from itertools import permutations, product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from brainview.core import Orientation, Plane, Scan, ScanSource, Window
from brainview.imaging.crosshair import Crosshair
from brainview.imaging.grid import Grid
from brainview.imaging.reformat import (
    Projection,
    Slab,
    clicked,
    cut_as,
    cut_through,
    follows_grid,
    is_mostly_on,
    reformat,
    reformat_mask,
    stepped,
)
from brainview.imaging.rigid import Rigid
from brainview.imaging.volume import Volume

# Along head, back and left: as axial slices from below, seen from below.
SHAPE, STEPS, ORIGIN = (4, 5, 6), (3.0, 0.8, 0.5), np.array((-20.0, 7.0, 31.0))
UPRIGHT = Grid(
    SHAPE,
    np.array(
        (
            (0, 0, STEPS[2], ORIGIN[0]),
            (0, STEPS[1], 0, ORIGIN[1]),
            (STEPS[0], 0, 0, ORIGIN[2]),
            (0, 0, 0, 1),
        )
    ),
)
VALUES = np.random.default_rng(3).integers(-500, 500, SHAPE).astype(np.int16)
MASK = VALUES > 200
EXPECTED = {
    # Of a plane through voxel (2, 1, 4): its pixels, mm between rows and columns,
    # the letters at the left, right, top and bottom, and the first pixel's voxel.
    Plane.AXIAL: (np.s_[2], (0.8, 0.5), ("R", "L", "A", "P"), (2, 0, 0)),
    Plane.CORONAL: (np.s_[::-1, 1], (3.0, 0.5), ("R", "L", "S", "I"), (3, 1, 0)),
    Plane.SAGITTAL: (np.s_[::-1, :, 4], (3.0, 0.8), ("A", "P", "S", "I"), (3, 0, 4)),
}
STORED = list(product(permutations(range(3)), product((1, -1), repeat=3)))
PLANES = list(Plane)

angles = st.floats(-3, 3)
shares = st.floats(0.02, 0.98)


def volume_of(values, grid):
    scan = Scan(
        np.zeros(values.shape[1:], np.float32),
        ScanSource(Path("a.dcm"), "DICOM", ""),
        Window(0, 1),
    )
    return Volume(values, grid, scan, float(values.min()))


def stored(order, signs):
    """Store the upright volume with its axes in another order and direction."""
    turn = tuple(slice(None, None, sign) for sign in signs)
    # The affine from an index of the stored array to one of the upright array.
    change = np.eye(4)
    change[:3, :3] = 0
    for axis, (old, sign) in enumerate(zip(order, signs, strict=True)):
        change[old, axis] = sign
        change[old, 3] = 0 if sign > 0 else SHAPE[old] - 1
    shape = tuple(SHAPE[old] for old in order)
    values, mask = (np.transpose(a, order)[turn] for a in (VALUES, MASK))
    return volume_of(values, Grid(shape, UPRIGHT.affine @ change)), mask


@pytest.mark.parametrize("plane", PLANES)
def test_reformats_are_exact_however_the_axes_are_stored(plane):
    voxels, spacing, letters, first = EXPECTED[plane]
    assert len(STORED) == 48
    for order, signs in STORED:
        volume, mask = stored(order, signs)
        crosshair = Crosshair.at(volume.grid, UPRIGHT.to_patient((2, 1, 4)))
        cut = cut_through(volume.grid, crosshair, plane)
        np.testing.assert_array_equal(reformat(volume, cut), VALUES[voxels])
        found = reformat_mask(mask, volume.grid, cut)
        np.testing.assert_array_equal(found, MASK[voxels])
        assert cut.spacing_mm == spacing
        assert cut.orientation.edges == letters
        assert cut.position_mm == pytest.approx(tuple(UPRIGHT.to_patient(first)))
        assert volume.grid.shape[cut.axis] == cut.count


def test_an_oblique_series_is_shown_in_its_own_planes():
    tilt = Rotation.from_euler("x", 20, degrees=True).as_matrix()
    affine = np.eye(4)
    affine[:3, :3] = tilt @ UPRIGHT.affine[:3, :3]
    volume = volume_of(VALUES, Grid(SHAPE, affine))
    crosshair = Crosshair.at(volume.grid, volume.grid.to_patient((2, 1, 4)))
    for plane, (voxels, spacing, *_) in EXPECTED.items():
        cut = cut_through(volume.grid, crosshair, plane)
        np.testing.assert_array_equal(reformat(volume, cut), VALUES[voxels])
        assert cut.spacing_mm == pytest.approx(spacing)
    cut = cut_through(volume.grid, crosshair, Plane.AXIAL)
    assert cut.orientation.edges == ("R", "L", "AI", "PS")


def ramp(slope, shape=(9, 16, 20)):
    """A volume whose values grow evenly in the patient, on UPRIGHT's affine."""
    grid = Grid(shape, UPRIGHT.affine)
    index = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), axis=-1)
    return volume_of((grid.to_patient(index) @ slope).astype(np.float32), grid)


def turned(grid, share, turn):
    point = grid.to_patient(np.multiply(share, np.subtract(grid.shape, 1)))
    crosshair = Crosshair.at(grid, point)
    for plane, angle in zip(PLANES, turn, strict=True):
        crosshair = crosshair.turned(plane, angle)
    return crosshair


def places_of(cut):
    rows, columns = np.indices(cut.shape) + 0.5
    return np.array(
        [
            [cut.to_patient(x, y) for x, y in zip(xs, ys, strict=True)]
            for xs, ys in zip(columns, rows, strict=True)
        ]
    )


@settings(max_examples=25, deadline=None)
@given(
    st.tuples(shares, shares, shares),
    st.tuples(angles, angles, angles),
    st.sampled_from(PLANES),
)
def test_oblique_pixels_and_masks_lie_where_they_say(share, turn, plane):
    slope = np.array((1.0, -2.0, 0.7))
    volume = ramp(slope)
    grid = volume.grid
    crosshair = turned(grid, share, turn)
    cut = cut_through(grid, crosshair, plane)
    places = places_of(cut)
    index = grid.to_index(places)
    last = np.subtract(grid.shape, 1)
    is_within = ((index >= 0) & (index <= last)).all(axis=-1)
    found = reformat(volume, cut)
    np.testing.assert_allclose(found[is_within], (places @ slope)[is_within], atol=1e-3)
    mask = volume.voxels > float(crosshair.point_mm @ slope)
    nearest = np.clip(np.rint(index), 0, last).astype(int)
    # Halfway between two voxels, either is right.
    is_clear = (np.abs(index - np.floor(index) - 0.5) > 1e-3).all(axis=-1) & is_within
    np.testing.assert_array_equal(
        reformat_mask(mask, grid, cut)[is_clear], mask[tuple(nearest[is_clear].T)]
    )
    assert is_within.any()


@settings(max_examples=25, deadline=None)
@given(st.tuples(shares, shares, shares), st.tuples(angles, angles, angles))
def test_oblique_planes_cover_the_volume_and_have_the_crosshair_on_a_pixel(share, turn):
    grid = Grid((9, 16, 20), UPRIGHT.affine)
    crosshair = turned(grid, share, turn)
    for plane in PLANES:
        cut = cut_through(grid, crosshair, plane)
        if cut.axis is not None:
            continue
        x, y = cut.to_image(crosshair.point_mm)
        assert (x % 1, y % 1) == pytest.approx((0.5, 0.5), abs=1e-6)
        assert 0 < x < cut.shape[1]
        assert 0 < y < cut.shape[0]


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(STORED), st.sampled_from(PLANES), shares, shares)
def test_a_clicked_voxel_is_in_all_three_pictures(how, plane, across, down):
    volume, _ = stored(*how)
    grid = volume.grid
    start = Crosshair.at(grid, grid.to_patient((1, 2, 1)))
    cut = cut_through(grid, start, plane)
    x, y = across * cut.shape[1], down * cut.shape[0]
    crosshair = clicked(grid, start, cut, x, y)
    value = reformat(volume, cut)[int(y), int(x)]
    for other in PLANES:
        found = cut_through(grid, crosshair, other)
        x, y = found.to_image(crosshair.point_mm)
        np.testing.assert_allclose(
            found.to_patient(x, y), crosshair.point_mm, atol=1e-9
        )
        assert reformat(volume, found)[int(y), int(x)] == value


@settings(max_examples=40, deadline=None)
@given(
    st.tuples(angles, angles, angles),
    st.sampled_from(PLANES),
    st.tuples(shares, shares),
)
def test_a_point_clicked_in_an_oblique_plane_is_the_same_in_the_others(
    turn, plane, share
):
    grid = Grid((9, 16, 20), UPRIGHT.affine)
    start = turned(grid, (0.5, 0.5, 0.5), turn)
    cut = cut_through(grid, start, plane)
    x, y = np.multiply(share, cut.shape[::-1])
    crosshair = clicked(grid, start, cut, x, y)
    if follows_grid(grid, start):
        return
    is_inside = np.allclose(grid.inside(cut.to_patient(x, y)), cut.to_patient(x, y))
    if is_inside:
        np.testing.assert_allclose(crosshair.point_mm, cut.to_patient(x, y), atol=1e-9)
    for other in PLANES:
        found = cut_through(grid, crosshair, other)
        gap = crosshair.point_mm - found.to_patient(*found.to_image(crosshair.point_mm))
        # A plane that follows the grid shows the nearest of its layers.
        limit = found.gap_mm / 2 if found.axis is not None else 0
        assert np.linalg.norm(gap) <= limit + 1e-6


@pytest.mark.parametrize(
    ("projection", "reduce"),
    [
        (Projection.MEAN, np.mean),
        (Projection.MAXIMUM, np.max),
        (Projection.MINIMUM, np.min),
    ],
)
def test_a_slab_reduces_the_layers_around_the_crosshair(projection, reduce):
    volume = volume_of(VALUES, UPRIGHT)
    crosshair = Crosshair.at(UPRIGHT, UPRIGHT.to_patient((2, 2, 3)))
    cut = cut_through(UPRIGHT, crosshair, Plane.CORONAL)
    found = reformat(volume, cut, Slab(2.4, projection))
    expected = reduce(VALUES[::-1, 1:4], axis=1)
    np.testing.assert_allclose(found, expected, rtol=1e-6)
    mask = reformat_mask(MASK, UPRIGHT, cut, Slab(2.4))
    np.testing.assert_array_equal(mask, MASK[::-1, 1:4].any(axis=1))


@pytest.mark.parametrize("turn", [(0.0, 0.0, 0.0), (0.3, 0.0, 0.0)])
@pytest.mark.parametrize(("rows", "is_most"), [((2, 1), True), ((1, 2), False)])
def test_a_cut_mask_is_where_most_of_its_pixels_are(turn, rows, is_most):
    grid = ramp((0, 0, 0), (8, 12, 12)).grid
    mask = np.zeros(grid.shape, np.bool_)
    there, elsewhere = rows
    mask[3 : 3 + there] = mask[3 - elsewhere : 3] = True
    slices = np.arange(8) >= 3
    crosshair = turned(grid, (0.5, 0.5, 0.5), turn)
    cut = cut_through(grid, crosshair, Plane.CORONAL)
    cut_mask = reformat_mask(mask, grid, cut)
    assert is_mostly_on(slices, cut_mask, grid, cut) is is_most


def test_a_slab_lies_on_each_of_its_slices():
    crosshair = Crosshair.at(UPRIGHT, UPRIGHT.to_patient((2, 1, 4)))
    cut = cut_through(UPRIGHT, crosshair, Plane.AXIAL)
    mask, neighbor = np.ones(cut.shape, np.bool_), np.arange(SHAPE[0]) == 1
    assert not is_mostly_on(neighbor, mask, UPRIGHT, cut)
    assert is_mostly_on(neighbor, mask, UPRIGHT, cut, Slab(9.0))


def test_an_empty_mask_is_on_no_slices():
    crosshair = Crosshair.at(UPRIGHT, UPRIGHT.to_patient((2, 1, 4)))
    cut = cut_through(UPRIGHT, crosshair, Plane.AXIAL)
    every, empty = np.ones(SHAPE[0], np.bool_), np.zeros(cut.shape, np.bool_)
    assert not is_mostly_on(every, empty, UPRIGHT, cut)


def test_an_oblique_mean_of_an_even_ramp_is_the_ramp():
    slope = np.array((1.0, -2.0, 0.7))
    volume = ramp(slope, (30, 40, 40))
    crosshair = turned(volume.grid, (0.5, 0.5, 0.5), (0.3, 0.2, 0.1))
    cut = cut_through(volume.grid, crosshair, Plane.SAGITTAL)
    found = reformat(volume, cut, Slab(4.0))
    x, y = cut.to_image(crosshair.point_mm)
    expected = crosshair.point_mm @ slope
    assert found[int(y), int(x)] == pytest.approx(expected, abs=1e-3)


def test_a_step_shows_the_next_layer_and_stops_at_the_last():
    crosshair = Crosshair.at(UPRIGHT, UPRIGHT.to_patient((2, 1, 4)))
    cut = cut_through(UPRIGHT, crosshair, Plane.AXIAL)
    after = stepped(UPRIGHT, crosshair, cut, 5)
    np.testing.assert_allclose(UPRIGHT.to_index(after.point_mm), (3, 1, 4), atol=1e-9)


def test_a_coarser_cut_covers_the_same_area():
    grid = Grid((9, 16, 20), UPRIGHT.affine)
    cut = cut_through(grid, turned(grid, (0.5,) * 3, (0.3, 0.2, 0.1)), Plane.AXIAL)
    coarse = cut.coarser(100)
    assert np.prod(coarse.shape) <= 100
    np.testing.assert_allclose(coarse.to_patient(0, 0), cut.to_patient(0, 0))
    np.testing.assert_allclose(
        coarse.to_patient(*coarse.shape[::-1]), cut.to_patient(*cut.shape[::-1])
    )


def test_turning_back_and_forth_ends_at_the_grid():
    crosshair = Crosshair.at(UPRIGHT, UPRIGHT.to_patient((2, 1, 4)))
    around = crosshair.turned(Plane.AXIAL, 0.4)
    assert not follows_grid(UPRIGHT, around)
    assert follows_grid(UPRIGHT, around.turned(Plane.AXIAL, -0.4))


def test_a_turn_goes_clockwise_on_a_picture_that_stays():
    crosshair = Crosshair.at(UPRIGHT, UPRIGHT.to_patient((2, 1, 4)))
    before = cut_through(UPRIGHT, crosshair, Plane.CORONAL)
    around = crosshair.turned(Plane.CORONAL, 0.4)
    after = cut_through(UPRIGHT, around, Plane.CORONAL)
    assert after.orientation == before.orientation
    assert after.axis == before.axis
    line = around.line(Plane.CORONAL, Plane.AXIAL)
    slope = (line @ before.down) / (line @ before.right)
    assert slope == pytest.approx(np.tan(0.4))


def test_straightening_undoes_all_turns():
    crosshair = Crosshair.at(UPRIGHT, UPRIGHT.to_patient((2, 1, 4)))
    around = crosshair.turned(Plane.AXIAL, 1.1).turned(Plane.SAGITTAL, -0.7)
    assert around.is_turned
    assert not around.straightened().is_turned


@settings(max_examples=30)
@given(angles, angles, angles, shares, shares)
def test_a_study_is_cut_where_the_slice_of_another_one_lies(a, b, c, across, down):
    motion = Rigid(
        Rotation.from_euler("xyz", (a, b, c)).as_matrix(), np.array((9, 2, 5.0))
    )
    rng, shape = np.random.default_rng(1), (12, 9)
    # Values that change evenly are what linear interpolation keeps.
    slope, sides = rng.normal(size=3), np.array((40, 40, 40))
    grid = Grid(tuple(sides), np.diag((1.0, 1.0, 1.0, 1.0)))
    index = np.stack(np.indices(sides), axis=-1)
    values = (grid.to_patient(index) @ slope).astype(np.float32)
    start = motion.inverse.moved((20, 20, 20)) + np.array((across, down, across))
    now = Scan(
        np.zeros(shape, np.float32),
        ScanSource(Path("a.dcm"), "DICOM", ""),
        Window(0, 1),
        spacing_mm=(0.8, 0.5),
        orientation=Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
        position_mm=tuple(start.tolist()),
        plane=Plane.AXIAL,
    )
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    here = start + np.stack((0.5 * columns, 0.8 * rows, 0 * rows), axis=-1)
    found = reformat(volume_of(values, grid), cut_as(now, motion))
    np.testing.assert_allclose(found, motion.moved(here) @ slope, atol=1e-3)


def test_a_slice_without_a_place_cuts_nothing():
    bare = volume_of(VALUES, UPRIGHT).scan
    assert cut_as(bare, Rigid.identity()) is None
