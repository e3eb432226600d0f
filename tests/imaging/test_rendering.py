"""A head and its lesions, drawn in three dimensions."""

import numpy as np
import pytest

from brainview.imaging.grid import Grid
from brainview.imaging.overlay import MASK_COLOR
from brainview.imaging.rendering import body_of, render, turned_view, view_from_front

SHAPE, SIDE = (20, 64, 64), 120
STORED = {
    # Axes of the array along the patient's, so that 0 is right, front and below.
    "mirrored": ((0, 0, -2.0), (0, 2.0, 0), (-6.0, 0, 0)),
    "coronal": ((0, 0, 2.0), (6.0, 0, 0), (0, 2.0, 0)),
}


def grid_of(name):
    affine = np.eye(4)
    affine[:3, :3] = STORED[name]
    middle = affine[:3, :3] @ (np.array(SHAPE) - 1) / 2
    affine[:3, 3] = -middle
    return Grid(SHAPE, affine)


def ball(grid, center, radius):
    points = grid.to_patient(np.stack(np.indices(SHAPE), axis=-1))
    return body_of(np.linalg.norm(points - center, axis=-1) < radius, grid)


def seen_at(grid, center, view):
    """Return where a lesion is seen: to the right and down, from the middle."""
    head = ball(grid, (0, 0, 0), 55)
    drawn = render(head, ball(grid, center, 12), view, SIDE)
    share = drawn / np.maximum(drawn.sum(axis=-1, keepdims=True), 1)
    wanted = np.array(MASK_COLOR[:3]) / sum(MASK_COLOR[:3])
    rows, columns = np.nonzero(np.abs(share - wanted).max(axis=-1) < 0.03)
    return np.sign(np.rint((columns.mean() - SIDE / 2, rows.mean() - SIDE / 2)) // 6)


@pytest.mark.parametrize("name", STORED)
def test_a_lesion_is_seen_where_it_lies(name):
    """Left, back and above: as from the front, from the right, from below."""
    grid, front = grid_of(name), view_from_front()
    views = {
        "front": (front, (1, -1)),
        "right": (turned_view(front, np.pi / 2, 0), (-1, -1)),
        "below": (turned_view(front, 0, -np.pi / 2), (1, 1)),
    }
    for view, wanted in views.values():
        at = seen_at(grid, (25, 25, 25), view)
        assert tuple(at.clip(-1, 1)) == wanted


def test_what_lies_in_front_hides_what_lies_behind():
    grid = grid_of("coronal")
    near, far = ball(grid, (0, -30, 0), 14), ball(grid, (0, 30, 0), 14)
    head = ball(grid, (0, 0, 0), 55)
    alone = render(head, near, view_from_front(), SIDE)
    both = body_of(np.zeros(SHAPE, bool), grid)
    both.filled[:] = np.maximum(near.filled, far.filled)
    together = render(head, both, view_from_front(), SIDE)
    middle = np.s_[SIDE // 2 - 3 : SIDE // 2 + 3, SIDE // 2 - 3 : SIDE // 2 + 3]
    np.testing.assert_allclose(together[middle], alone[middle], atol=2)
    assert alone[middle].max() > 100
    bare = render(head, None, view_from_front(), SIDE)
    assert bare[middle].max() < 60


def test_many_small_turns_stay_a_turn():
    view = view_from_front()
    for _ in range(300):
        view = turned_view(view, 0.1, 0.07)
    np.testing.assert_allclose(view @ view.T, np.eye(3), atol=1e-9)
    assert np.linalg.det(view) == pytest.approx(1)
