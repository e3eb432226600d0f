from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from brainview.core import DoubtCode
from brainview.gui.panels.slice_bar import SliceBar, SliceRange, equal_ranges

names = st.sampled_from(["glioma", "notumor", None])


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    window.setMinimumSize(600, 40)
    qtbot.addWidget(window)
    made = SliceBar()
    made.setParent(window)
    made.resize(600, 28)
    made.show_position(2, 11)
    window.show()
    yield made
    window.close()


def test_it_says_which_slice_is_shown(bar):
    assert bar.text.text() == "Slice 3 of 11"
    assert bar.slider.value() == 2


def test_following_a_slice_chooses_none(qtbot, bar):
    with qtbot.assertNotEmitted(bar.slice_chosen):
        bar.show_position(7, 11)


def test_it_is_hidden_for_a_single_slice(bar):
    bar.show_position(0, 1)
    assert not bar.isVisible()


def test_a_press_goes_to_the_slice_under_it(qtbot, bar):
    track = bar.slider
    with qtbot.waitSignal(bar.slice_chosen) as chosen:
        middle = QPoint(track.width() // 2, track.height() // 2)
        qtbot.mouseClick(track, Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == [5]


@pytest.mark.parametrize(
    ("key", "slice_"),
    [
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Right, 3),
    ],
)
def test_arrow_keys_step_in_the_same_direction_as_over_the_image(
    qtbot, bar, key, slice_
):
    with qtbot.waitSignal(bar.slice_chosen) as chosen:
        qtbot.keyClick(bar.slider, key)
    assert chosen.args == [slice_]


@pytest.mark.parametrize(("delta", "slice_"), [(-120, 3), (120, 1), (-40, None)])
def test_a_notch_of_the_wheel_is_one_slice(bar, delta, slice_):
    at, none = QPointF(50, 5), QPoint()
    turn = QWheelEvent(
        at,
        at,
        none,
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    chosen = []
    bar.slice_chosen.connect(chosen.append)
    QApplication.sendEvent(bar.slider, turn)
    assert chosen == ([] if slice_ is None else [slice_])


def test_a_late_slice_does_not_move_a_dragged_handle(qtbot, bar):
    track = bar.slider
    end = QPoint(track.width() - 2, track.height() // 2)
    qtbot.mousePress(track, Qt.MouseButton.LeftButton, pos=end)
    bar.show_position(4, 11)
    assert track.value() == 10
    qtbot.mouseRelease(track, Qt.MouseButton.LeftButton, pos=end)


def test_each_slice_is_named_with_its_class(bar):
    bar.show_answers({0: "glioma", 1: None})
    words = [bar.slider.words_at(index) for index in range(3)]
    assert words == ["Slice 1: Glioma", "Slice 2: no answer", "Slice 3"]


def test_cleared_answers_remove_all_colors(bar):
    bar.show_answers({0: "glioma"})
    bar.clear_answers()
    assert bar.slider.answers == {}


WEAK = {0: (DoubtCode.SEQUENCE_WEAK,)}


def test_a_slice_is_named_with_its_doubts(bar):
    bar.show_answers({0: "glioma"}, WEAK)
    doubt = "The model is often wrong on this sequence."
    assert bar.slider.words_at(0) == f"Slice 1: Glioma\n{doubt}"


@pytest.mark.parametrize("ink", ["#101010", "#f0f0f0"])
@pytest.mark.parametrize("name", ["glioma", "notumor"])
def test_an_answer_with_a_doubt_is_underlined_in_the_color_of_text(bar, ink, name):
    track, color = bar.slider, QColor(ink)
    palette = track.palette()
    palette.setColor(QPalette.ColorRole.Text, color)
    track.setPalette(palette)

    def inked(doubts):
        bar.show_answers({0: name, 9: name}, doubts)
        image = track.grab().toImage()
        places = range(3, round(image.width() * 0.95))
        rows = range(image.height())
        return {
            track.slice_at(x / image.devicePixelRatio())
            for x in places
            for y in rows
            if image.pixelColor(x, y) == color
        }

    bar.show_position(5, 11)
    assert inked(WEAK) - inked({}) == {0}


def test_cleared_answers_leave_no_doubts(bar):
    bar.show_answers({0: "glioma"}, WEAK)
    bar.clear_answers()
    assert bar.slider.doubts == {}


def test_neighbors_with_the_same_answer_are_one_range():
    found = equal_ranges({0: "glioma", 1: "glioma", 2: None, 5: None})
    assert found == (
        SliceRange(0, 1, "glioma"),
        SliceRange(2, 2, None),
        SliceRange(5, 5, None),
    )


@given(st.dictionaries(st.integers(0, 200), names, max_size=60))
def test_ranges_contain_every_slice_once(answers):
    held = [
        (index, part.name)
        for part in equal_ranges(answers)
        for index in range(part.first, part.last + 1)
    ]
    assert held == sorted(answers.items(), key=lambda pair: pair[0])


@given(st.dictionaries(st.integers(0, 200), names, max_size=60))
def test_neighboring_ranges_have_different_answers(answers):
    ranges = equal_ranges(answers)
    for one, other in pairwise(ranges):
        assert other.first > one.last + 1 or one.name != other.name


def test_a_second_slider_goes_to_the_same_place_in_another_volume(bar, qtbot):
    bar.show_position(7, 15, volumes=3)
    assert bar.volume_text.text() == "Volume 2 of 3"
    assert bar.text.text() == "Slice 3 of 5"
    bar.show_answers({2: "notumor", 7: "glioma"})
    assert "Glioma" in bar.slider.words_at(2)
    bar.show_answers({7: "glioma"}, {2: WEAK[0], 7: WEAK[0]})
    assert set(bar.slider.doubts) == {2}
    with qtbot.waitSignal(bar.slice_chosen) as chosen:
        bar.volume.setValue(2)
    assert chosen.args == [12]
    bar.show_position(7, 15)
    assert bar.volume.isHidden()
