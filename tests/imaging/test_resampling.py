import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Box
from brainview.imaging import place, to_input, to_scan

SIDES = st.integers(20, 120)


@given(rows=SIDES, columns=SIDES, size=st.integers(16, 128))
def test_letterboxing_keeps_the_proportions(rows, columns, size):
    placement = place(
        (rows, columns), Box(0, 0, rows, columns), (size, size), "letterbox"
    )
    filled = placement.filled
    assert max(filled.height, filled.width) == size
    # To within the half pixel that rounding may cost.
    assert (
        abs(filled.height * columns - filled.width * rows) <= max(rows, columns) / 2 + 1
    )


def test_stretching_fills_the_input():
    placement = place((50, 90), Box(5, 5, 40, 80), (32, 32), "stretch")
    assert placement.filled == Box(0, 0, 32, 32)


@given(rows=SIDES, columns=SIDES)
def test_a_smooth_image_survives_the_way_there_and_back(rows, columns):
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    image = y / rows + x / columns
    placement = place(
        (rows, columns), Box(0, 0, rows, columns), (128, 128), "letterbox"
    )
    back = to_scan(to_input(image, placement), placement)
    np.testing.assert_allclose(back[2:-2, 2:-2], image[2:-2, 2:-2], atol=0.05)


def test_nothing_is_answered_where_the_model_saw_nothing():
    placement = place((40, 40), Box(10, 10, 20, 20), (16, 16), "letterbox")
    answer = to_scan(np.ones((16, 16), np.float32), placement)
    assert answer.sum() == 400


def test_a_coarse_map_lands_where_it_points():
    placement = place((100, 100), Box(0, 0, 100, 100), (224, 224), "letterbox")
    coarse = np.zeros((7, 7), np.float32)
    coarse[2, 5] = 1
    peak = np.unravel_index(np.argmax(to_scan(coarse, placement)), (100, 100))
    assert abs(peak[0] - 2.5 / 7 * 100) <= 1
    assert abs(peak[1] - 5.5 / 7 * 100) <= 1


def test_padding_is_black():
    placement = place((10, 20), Box(0, 0, 10, 20), (20, 20), "letterbox")
    image = to_input(np.ones((10, 20), np.float32), placement)
    assert not image[:5].any()
    assert not image[15:].any()
    assert image[5:15].all()


def test_many_maps_come_back_together():
    placement = place((30, 30), Box(0, 0, 30, 30), (16, 16), "stretch")
    maps = np.random.default_rng(0).random((4, 4, 6), np.float32)
    together = to_scan(maps, placement)
    one_by_one = [to_scan(maps[..., k], placement) for k in range(6)]
    np.testing.assert_allclose(together, np.stack(one_by_one, axis=-1), atol=1e-6)
