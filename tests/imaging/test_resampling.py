import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Box
from brainview.imaging import place, to_input, to_scan
from brainview.imaging.resampling import square_grid

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


ASPECTS = st.floats(0.2, 5).filter(lambda aspect: abs(aspect - 1) > 0.02)


@given(rows=SIDES, columns=SIDES, aspect=ASPECTS)
def test_the_grid_of_square_pixels_has_the_proportions_of_the_scan(
    rows, columns, aspect
):
    high, wide = square_grid((rows, columns), aspect)
    assert abs(high - rows * max(1, aspect)) <= 0.5
    assert abs(wide - columns * max(1, 1 / aspect)) <= 0.5


@given(aspect=st.floats(0.991, 1.009))
def test_pixels_that_are_square_but_for_rounding_stay(aspect):
    assert square_grid((200, 100), aspect) is None


@given(aspect=st.sampled_from((1e-9, 1e-3, 1e3, 1e9)))
def test_absurd_proportions_take_little_memory(aspect):
    high, wide = square_grid((512, 512), aspect)
    assert high * wide <= 1 << 23


@given(rows=SIDES, columns=SIDES, aspect=ASPECTS)
def test_a_smooth_image_of_oblong_pixels_survives_the_way_there_and_back(
    rows, columns, aspect
):
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    image = y / rows + x / columns
    grid = square_grid((rows, columns), aspect)
    whole = Box(0, 0, *grid)
    placement = place((rows, columns), whole, (256, 256), "letterbox", grid)
    back = to_scan(to_input(image, placement), placement)
    np.testing.assert_allclose(back[3:-3, 3:-3], image[3:-3, 3:-3], atol=0.06)


@given(aspect=ASPECTS, top=st.integers(0, 20), height=st.integers(20, 40))
def test_the_part_that_was_seen_keeps_its_size_in_pixels_of_the_scan(
    aspect, top, height
):
    grid = square_grid((60, 60), aspect)
    seen = Box(top, 5, height, 40)
    placement = place((60, 60), seen, (32, 32), "stretch", grid)
    answer = to_scan(np.ones((32, 32), np.float32), placement)
    rows, columns = answer.any(axis=1).sum(), answer.any(axis=0).sum()
    assert abs(rows - height * 60 / grid[0]) <= 1
    assert abs(columns - 40 * 60 / grid[1]) <= 1
    assert placement.seen_px == pytest.approx(3600 * height * 40 / (grid[0] * grid[1]))


def test_the_middle_of_what_was_seen_is_found_in_the_scan():
    grid = square_grid((100, 200), 2)
    placement = place((100, 200), Box(100, 60, 40, 80), (64, 64), "letterbox", grid)
    assert placement.center == (60, 100)
