"""Columns keep the widths that the user gave them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.panels.side_by_side import SideBySide

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def make(qtbot, store):
    def do():
        columns = SideBySide(RememberedChoices(store), "window")
        qtbot.addWidget(columns)
        for width in (200, 0, 300):
            part = QWidget()
            part.setMinimumWidth(80)
            columns.add(part, width)
        columns.name_handle(1, "Width of the left column")
        columns.resize(1000, 300)
        columns.restore()
        columns.show()
        return columns

    return do


def test_the_middle_takes_what_is_left(make):
    columns = make()
    columns.resize(1200, 300)
    assert columns.sizes() == [200, 690, 300]


def test_a_width_set_by_keys_is_kept(qtbot, make):
    columns = make()
    qtbot.keyClick(columns.handle(1), Qt.Key.Key_Right)
    assert columns.sizes()[0] == 216
    assert make().sizes() == [216, 474, 300]


def test_a_column_that_had_to_give_room_gets_it_back(make):
    columns = make()
    columns.widget(1).setMinimumWidth(800)
    QApplication.processEvents()
    assert columns.sizes()[0] < 200
    columns.widget(1).setMinimumWidth(80)
    QApplication.processEvents()
    assert columns.sizes()[0] == 200


def test_a_hidden_column_gives_its_room(make):
    columns = make()
    columns.widget(0).hide()
    QApplication.processEvents()
    assert columns.sizes() == [0, 695, 300]
