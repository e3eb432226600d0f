"""Tests the mapping between scan pixels and the widget."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import Orientation
from brainview.gui.viewer.viewport import LARGEST_ZOOM, Viewport, aspect

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))

MOVES = (
    Viewport.rotated,
    Viewport.flipped_horizontally,
    Viewport.flipped_vertically,
    Viewport.fit,
    lambda view: view.zoomed(1.7, (31.0, 77.0)),
    lambda view: view.zoomed(0.4),
    lambda view: view.panned(13.0, -40.0),
    lambda view: view.resized((500.0, 320.0)),
)
points = st.tuples(st.floats(-200, 900), st.floats(-200, 900))


@st.composite
def views(draw):
    view = Viewport(
        image=(draw(st.integers(1, 2000)), draw(st.integers(1, 2000))),
        widget=(draw(st.integers(100, 1500)), draw(st.integers(100, 1500))),
        aspect=aspect((draw(st.floats(0.2, 5)), draw(st.floats(0.2, 5)))),
    ).fit()
    for move in draw(st.lists(st.sampled_from(MOVES), max_size=6)):
        view = move(view)
    return view


@given(view=views(), point=points)
def test_going_to_the_widget_and_back_changes_nothing(view, point):
    there_and_back = view.to_image(view.to_widget(point))
    assert there_and_back == pytest.approx(point, abs=1e-6, rel=1e-9)


@given(view=views(), point=points, factor=st.floats(0.05, 20))
def test_zoom_keeps_the_pixel_under_the_pointer(view, point, factor):
    before = view.to_image(point)
    after = view.zoomed(factor, point).to_image(point)
    assert after == pytest.approx(before, abs=1e-6, rel=1e-9)


@given(view=views(), factor=st.floats(1e-6, 1e6))
def test_zoom_stays_within_its_limits(view, factor):
    assert min(0.1, view.zoom) <= view.zoomed(factor).zoom
    assert view.zoomed(factor).zoom <= LARGEST_ZOOM


@given(view=views())
def test_a_fitted_scan_lies_inside_the_widget(view):
    fitted = view.fit()
    corners = [(0, 0), fitted.image]
    for x, y in map(fitted.to_widget, corners):
        assert -1e-6 <= x <= fitted.widget[0] + 1e-6
        assert -1e-6 <= y <= fitted.widget[1] + 1e-6


@given(view=views(), dx=st.floats(-5000, 5000), dy=st.floats(-5000, 5000))
def test_a_pan_keeps_the_scan_visible(view, dx, dy):
    x, y = view.panned(dx, dy).center
    assert 0 <= x <= view.image[0]
    assert 0 <= y <= view.image[1]


@given(view=views())
def test_four_turns_restore_the_view(view):
    turned = view.rotated().rotated().rotated().rotated()
    assert turned.turn == view.turn


@given(view=views())
def test_a_flip_undoes_itself(view):
    twice = view.flipped_horizontally().flipped_horizontally()
    assert twice.turn == view.turn


def test_a_pan_moves_the_image_with_the_pointer():
    view = Viewport((100, 100), (300, 300)).fit().rotated()
    x, y = view.to_widget((20, 30))
    assert view.panned(7, -4).to_widget((20, 30)) == pytest.approx((x + 7, y - 4))


def test_a_turn_is_clockwise():
    view = Viewport((100, 100), (300, 300)).fit()
    # What was at the top is now on the right.
    x, y = view.rotated().to_widget((50, 0))
    assert x > 200
    assert y == pytest.approx(150)


def test_tall_pixels_are_shown_tall():
    view = Viewport((100, 100), (300, 300), aspect((2.0, 1.0))).fit()
    left, top = view.to_widget((0, 0))
    right, bottom = view.to_widget((100, 100))
    assert bottom - top == pytest.approx(2 * (right - left))


def test_a_resize_keeps_a_fitted_scan_fitted():
    view = Viewport((100, 50), (300, 300)).fit()
    assert view.resized((700, 200)) == Viewport((100, 50), (700, 200)).fit()


def test_a_resize_keeps_the_zoom_that_was_chosen():
    view = Viewport((100, 50), (300, 300)).fit().zoomed(3)
    assert view.resized((700, 200)).zoom == view.zoom


@pytest.mark.parametrize(
    ("moves", "edges"),
    [
        ((), ("R", "L", "A", "P")),
        ((Viewport.flipped_horizontally,), ("L", "R", "A", "P")),
        ((Viewport.flipped_vertically,), ("R", "L", "P", "A")),
        ((Viewport.rotated,), ("P", "A", "R", "L")),
        ((Viewport.rotated,) * 2, ("L", "R", "P", "A")),
        ((Viewport.rotated,) * 3, ("A", "P", "L", "R")),
        ((Viewport.rotated, Viewport.flipped_horizontally), ("A", "P", "R", "L")),
        ((Viewport.flipped_horizontally, Viewport.rotated), ("P", "A", "L", "R")),
    ],
)
def test_letters_follow_flips_and_turns(moves, edges):
    view = Viewport((100, 100), (300, 300))
    for move in moves:
        view = move(view)
    assert view.edges(AXIAL) == edges


@given(view=views())
def test_letters_match_the_positions_of_pixels(view):
    left, right, top, bottom = view.edges(AXIAL)
    # Along a row of this scan lies the patient's left, along a column the back.
    x0, y0 = view.to_widget((0, 0))
    for step, letter in (((1, 0), "L"), ((0, 1), "P")):
        x, y = view.to_widget(step)
        horizontal = abs(x - x0) > abs(y - y0)
        edge = (right if x > x0 else left) if horizontal else None
        assert (edge or (bottom if y > y0 else top)) == letter


@given(view=views(), other=views())
def test_a_view_like_another_shows_what_that_shows(view, other):
    alike = view.like(other, 1.0)
    assert (alike.turn, alike.fitted) == (other.turn, other.fitted)


@given(view=views())
def test_a_view_like_itself_is_itself(view):
    alike = view.like(view, 1.0)
    assert alike.matrix == pytest.approx(view.matrix)


def test_a_view_of_larger_pixels_is_enlarged_to_the_same_size_in_the_patient():
    fine = Viewport((200, 200), (300, 300)).fit().zoomed(2, (40, 60))
    # Pixels of twice the length, half as many.
    coarse = Viewport((100, 100), (300, 300)).fit().like(fine, 2.0)
    assert coarse.to_widget((30, 70)) == pytest.approx(fine.to_widget((60, 140)))
