"""Drawing, moving and deleting rulers and angles."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from brainview.core.measures import MeasureKind, angle_deg, area, distance
from brainview.gui.viewer import Place, Tool, Viewer
from brainview.gui.viewer.calipers import Calipers
from brainview.gui.viewer.viewport import Viewport, aspect

NOTHING, RULER, ANGLE = None, MeasureKind.DISTANCE, MeasureKind.ANGLE
# Two widget pixels for each of 100 by 100 image pixels.
VIEW = Viewport((100.0, 100.0), (200.0, 200.0), zoom=2.0, center=(50.0, 50.0))


@pytest.fixture
def calipers():
    made = Calipers()
    made.show_slice("slice 1", ())
    return made


def drag(calipers, start, end, kind=RULER):
    calipers.press(VIEW, start, kind)
    calipers.move(VIEW, end)
    calipers.release(VIEW)


def click(calipers, at, kind=RULER):
    calipers.move(VIEW, at)
    calipers.press(VIEW, at, kind)
    calipers.release(VIEW)


def shapes(calipers):
    return [measure.points for measure in calipers.measures]


def test_a_drag_draws_a_ruler(calipers):
    drag(calipers, (20, 20), (60, 80))
    assert shapes(calipers) == [((10, 10), (30, 40))]


def test_two_clicks_draw_a_ruler(calipers):
    click(calipers, (20, 20))
    click(calipers, (60, 80))
    assert shapes(calipers) == [((10, 10), (30, 40))]


def test_three_clicks_draw_an_angle(calipers):
    for at in ((20, 20), (60, 80), (100, 20)):
        click(calipers, at, ANGLE)
    assert shapes(calipers) == [((10, 10), (30, 40), (50, 10))]


def test_a_drag_and_a_click_draw_an_angle(calipers):
    drag(calipers, (20, 20), (60, 80), ANGLE)
    click(calipers, (100, 20), ANGLE)
    assert shapes(calipers) == [((10, 10), (30, 40), (50, 10))]


def click_twice(calipers, start, end, kind):
    click(calipers, start, kind)
    click(calipers, end, kind)


@pytest.mark.parametrize("act", [drag, click_twice])
def test_two_lines_draw_a_perpendicular_pair(calipers, act):
    act(calipers, (20, 20), (100, 20), MeasureKind.PAIR)
    act(calipers, (60, 30), (75, 38), MeasureKind.PAIR)
    assert shapes(calipers) == [((10, 10), (50, 10), (30, 15), (30, 19))]
    drag(calipers, (100, 20), (20, 100), NOTHING)  # turns it by 90 degrees
    assert shapes(calipers) == [((10, 10), (10, 50), (5, 30), (1, 30))]


def test_a_double_click_draws_nothing(calipers):
    click(calipers, (20, 20))
    click(calipers, (20, 20))
    assert shapes(calipers) == []


def test_other_tools_draw_nothing(calipers):
    assert not calipers.press(VIEW, (20, 20), NOTHING)
    assert calipers.marks == ()


def test_an_end_can_be_moved_with_any_tool(calipers):
    drag(calipers, (20, 20), (60, 80))
    drag(calipers, (62, 78), (100, 100), NOTHING)
    assert shapes(calipers) == [((10, 10), (50, 50))]


def test_dragging_a_line_moves_the_whole_measure(calipers):
    drag(calipers, (20, 20), (20, 100))
    drag(calipers, (20, 60), (40, 70))
    assert shapes(calipers) == [((20, 15), (20, 55))]


def test_the_newer_of_two_ends_is_grabbed(calipers):
    drag(calipers, (20, 20), (60, 80))
    drag(calipers, (120, 80), (64, 84))
    drag(calipers, (62, 82), (100, 100))
    assert shapes(calipers)[0] == ((10, 10), (30, 40))


def test_points_stay_in_the_image(calipers):
    drag(calipers, (20, 20), (400, -50))
    assert shapes(calipers) == [((10, 10), (100, 0))]


def test_delete_removes_the_last_drawn_measure(calipers):
    drag(calipers, (20, 20), (60, 80))
    drag(calipers, (100, 20), (160, 20))
    calipers.delete()
    assert shapes(calipers) == [((10, 10), (30, 40))]


def test_delete_removes_the_selected_measure(calipers):
    drag(calipers, (20, 20), (60, 80))
    drag(calipers, (100, 20), (160, 20))
    click(calipers, (20, 20))
    calipers.delete()
    assert shapes(calipers) == [((50, 10), (80, 10))]


def test_delete_without_a_selection_removes_nothing(calipers):
    drag(calipers, (20, 20), (60, 80))
    calipers.press(VIEW, (180, 180), NOTHING)
    assert not calipers.delete()
    assert len(calipers.measures) == 1


def test_an_unfinished_measure_can_be_discarded(calipers):
    click(calipers, (20, 20))
    assert calipers.discard()
    assert calipers.marks == ()


def test_another_slice_discards_an_unfinished_measure(calipers):
    click(calipers, (20, 20))
    calipers.show_slice("slice 2", ())
    assert not calipers.follows_pointer


def test_the_value_is_shown_while_the_last_point_moves(calipers):
    calipers.press(VIEW, (20, 20), RULER)
    calipers.move(VIEW, (26, 28))
    assert distance(*calipers.marks[-1].measure.points, (2.0, 2.0)) == 10


def test_clicks_draw_a_polygon_until_one_is_on_the_first_corner(calipers):
    for at in ((20, 20), (60, 20), (60, 80), (20, 24)):
        click(calipers, at, MeasureKind.POLYGON)
    assert shapes(calipers) == [((10, 10), (30, 10), (30, 40))]


def test_a_double_click_ends_a_polygon(calipers):
    for at in ((20, 20), (60, 20), (60, 80), (60, 80)):
        click(calipers, at, MeasureKind.POLYGON)
    assert shapes(calipers) == [((10, 10), (30, 10), (30, 40))]


def test_a_drag_draws_a_freehand_region(calipers):
    calipers.press(VIEW, (20, 20), MeasureKind.FREEHAND)
    for at in ((60, 20), (60, 21), (60, 80), (20, 80)):
        calipers.move(VIEW, at)
    calipers.release(VIEW)
    # The third point is too near to the second.
    assert shapes(calipers) == [((10, 10), (30, 10), (30, 40), (10, 40))]


def test_a_click_draws_no_freehand_region(calipers):
    click(calipers, (20, 20), MeasureKind.FREEHAND)
    assert calipers.marks == ()


def test_an_ellipse_without_height_is_not_drawn(calipers):
    drag(calipers, (20, 20), (60, 21), MeasureKind.ELLIPSE)
    assert shapes(calipers) == []


sizes = st.tuples(st.floats(4, 40), st.floats(4, 40))
TURNS = [
    (1, 0, 0, 1), (0, -1, 1, 0), (-1, 0, 0, -1), (0, 1, -1, 0),
    (-1, 0, 0, 1), (1, 0, 0, -1), (0, 1, 1, 0), (0, -1, -1, 0),
]  # fmt: skip


def drawn(view, kind, points):
    """Return what clicks of the mouse draw, which is on whole pixels of the screen."""
    calipers = Calipers()
    for point in points:
        at = tuple(map(round, view.to_widget(point)))
        calipers.move(view, at)
        calipers.press(view, at, kind)
        calipers.release(view)
    assume(calipers.measures)
    return calipers.measures[0]


@given(
    size=sizes,
    spacing=st.tuples(st.floats(0.3, 4), st.floats(0.3, 4)),
    zoom=st.floats(0.7, 30),
    turn=st.sampled_from(TURNS),
)
def test_sizes_are_the_same_at_every_zoom_flip_and_turn(size, spacing, zoom, turn):
    middle = (50.0, 50.0)
    view = Viewport(
        (100.0, 100.0), (800.0, 600.0), aspect(spacing), zoom, middle, turn, False
    )
    (left, top), (right, low) = (
        (50 - size[0] / 2, 50 - size[1] / 2),
        (50 + size[0] / 2, 50 + size[1] / 2),
    )
    corners = (left, top), (right, top), (right, low), (left, low)
    width, height = size[0] * spacing[1], size[1] * spacing[0]
    # Both ends are up to half a pixel of the screen off.
    slack = 1.0001 * math.sqrt(2) * min(spacing) / zoom  # and rounding
    ruler = drawn(view, RULER, (corners[0], corners[2]))
    assert distance(*ruler.points, spacing) == pytest.approx(
        math.hypot(width, height), abs=slack, rel=0.01
    )
    most = (width + slack) * (height + slack)
    least = max(width - slack, 0) * max(height - slack, 0)
    ellipse = drawn(view, MeasureKind.ELLIPSE, (corners[0], corners[2]))
    found = [area(ellipse, spacing) * 4 / math.pi]
    if min(size) * zoom > 20:  # a click on the first or last corner ends a polygon
        polygon = drawn(view, MeasureKind.POLYGON, (*corners, corners[0]))
        found.append(area(polygon, spacing))
    for each in found:
        assert least / 1.000001 <= each <= most * 1.000001
    angle = drawn(view, ANGLE, (corners[3], corners[0], corners[2]))
    off = math.asin(min(slack / height, 1)) + math.asin(
        min(slack / math.hypot(width, height), 1)
    )
    assert angle_deg(angle.points, spacing) == pytest.approx(
        math.degrees(math.atan2(width, height)), abs=math.degrees(off), rel=0.01
    )


def test_a_drag_with_the_ruler_does_not_change_the_window(viewer, user, emitted):
    viewer.set_tool(Tool.RULER)
    user.drag((100, 150), (220, 260))
    assert emitted["window_changed"] == []


def test_the_ruler_is_painted(viewer, user):
    before = viewer.grab().toImage()
    viewer.set_tool(Tool.RULER)
    user.drag((100, 150), (220, 260))
    assert viewer.grab().toImage() != before


def test_delete_removes_the_ruler_from_the_picture(viewer, user):
    before = viewer.grab().toImage()
    viewer.set_tool(Tool.RULER)
    user.drag((100, 150), (220, 260))
    viewer.delete_measure()
    assert viewer.grab().toImage() == before


def test_the_bare_image_shows_no_ruler(viewer: Viewer, user):
    before = viewer.grab().toImage()
    viewer.set_tool(Tool.RULER)
    user.drag((100, 150), (220, 260))
    viewer.set_overlays_held_off(True)
    assert viewer.grab().toImage() == before


def test_escape_drops_the_unfinished_ruler(viewer, user):
    before = viewer.grab().toImage()
    viewer.set_tool(Tool.RULER)
    user.press(100, 150)
    user.move(220, 260, Qt.MouseButton.LeftButton)
    user.type(Qt.Key.Key_Escape)
    assert viewer.grab().toImage() == before


def test_a_ruler_is_kept_on_its_slice(viewer, user, make_scan):
    viewer.show_scan(make_scan(name="1.dcm"), Place(0, 2, key="T1"))
    bare = viewer.grab().toImage()
    viewer.set_tool(Tool.RULER)
    user.drag((100, 150), (220, 260))
    viewer.show_scan(make_scan(name="2.dcm"), Place(1, 2, key="T1"))
    viewer.show_scan(make_scan(name="1.dcm"), Place(0, 2, key="T1"))
    assert viewer.grab().toImage() != bare


def test_a_ruler_is_not_on_the_next_slice(viewer, user, make_scan):
    viewer.show_scan(make_scan(name="2.dcm"), Place(1, 2, key="T1"))
    bare = viewer.grab().toImage()
    viewer.show_scan(make_scan(name="1.dcm"), Place(0, 2, key="T1"))
    viewer.set_tool(Tool.RULER)
    user.drag((100, 150), (220, 260))
    viewer.show_scan(make_scan(name="2.dcm"), Place(1, 2, key="T1"))
    assert viewer.grab().toImage() == bare


def test_a_ruler_stays_with_its_slice_while_the_series_grows(viewer, user, make_scan):
    viewer.show_scan(make_scan(), Place(0, 1, key="T1"))
    viewer.set_tool(Tool.RULER)
    user.drag((100, 150), (220, 260))
    viewer.show_scan(make_scan(), Place(5, 9, key="T1"))
    assert viewer.marks
