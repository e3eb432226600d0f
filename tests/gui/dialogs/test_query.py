"""The dialog that asks other computers."""

from PySide6.QtWidgets import QScrollArea, QTreeWidgetItem, QWidget

from brainview.gui.dialogs.query import QueryDialog


def test_in_a_narrow_dialog_the_search_is_scrolled_to(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    dialog = QueryDialog(home, lambda folder: folder)
    dialog.resize(620, 320)
    dialog.date.setCurrentIndex(dialog.date.count() - 1)  # with a first and last day
    with qtbot.waitExposed(dialog):
        dialog.show()
    [area] = dialog.findChildren(QScrollArea)
    # By the mouse, too.
    assert area.horizontalScrollBar().isVisible()
    area.ensureWidgetVisible(dialog.search)
    assert dialog.search.visibleRegion().boundingRect() == dialog.search.rect()


def test_a_day_is_shown_whole_in_every_language(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    dialog = QueryDialog(home, lambda folder: folder)
    QTreeWidgetItem(dialog.found, ["", "", "2024年12月28日 (土曜日)"])
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.found.columnWidth(2) >= dialog.found.sizeHintForColumn(2)
