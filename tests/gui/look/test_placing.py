import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from brainview.gui.look.placing import place

WANTED, SMALLEST = QSize(1280, 800), QSize(1000, 480)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


# The free part of 1280×720 and of 1366×768 at 125 %, below a bar of 40 pixels; and of
# 1280×720 and 1366×768 at 100 %.
@pytest.mark.parametrize("size", [(1024, 536), (1093, 574), (1280, 680), (1366, 728)])
def test_a_window_fits_a_small_screen_with_its_frame(window, size):
    free = QRect(0, 40, *size)
    place(window, WANTED, SMALLEST, free)
    assert free.contains(window.geometry().adjusted(0, 0, 16, 40))


def test_a_window_has_its_own_size_in_the_middle_of_a_large_screen(window):
    place(window, WANTED, SMALLEST, QRect(0, 0, 2000, 1400))
    assert window.size() == WANTED
    assert (window.x(), window.y()) == (352, 280)


def test_a_window_is_never_larger_than_the_screen(window):
    free = QRect(0, 0, 640, 400)
    place(window, WANTED, SMALLEST, free)
    assert free.contains(window.geometry().adjusted(0, 0, 16, 40))


def test_a_window_on_a_large_screen_is_never_smaller_than_its_content(window):
    place(window, QSize(10, 10), SMALLEST, QRect(0, 0, 2000, 1400))
    assert window.size() == SMALLEST
