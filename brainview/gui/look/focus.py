"""Keeps the keyboard focus where a key does no harm."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import (
    QApplication,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)


def tab_as_seen(root: QWidget) -> None:
    """Let Tab go through the widgets in a widget as they are laid out.

    Qt goes through them in the order in which they were created.
    """
    for one, next_one in pairwise(_laid_out(root)):
        QWidget.setTabOrder(one, next_one)


def tab_after(place: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab go through new widgets where a widget is that contains them."""
    for one, next_one in pairwise((place, *widgets)):
        QWidget.setTabOrder(one, next_one)


def _laid_out(widget: QWidget | None) -> Iterator[QWidget]:
    """Yield a widget and all inside it, in the order of the layouts."""
    if widget is None:
        return
    yield widget
    layout = widget.layout()
    if isinstance(widget, QMainWindow):
        yield from _laid_out(widget.centralWidget())
    elif isinstance(widget, QScrollArea):
        yield from _laid_out(widget.widget())
    elif isinstance(widget, QSplitter | QStackedWidget):
        for place in range(widget.count()):
            if isinstance(widget, QSplitter) and place:
                yield widget.handle(place)
            yield from _laid_out(widget.widget(place))
    elif layout is not None:
        yield from _laid_out_in(layout)


def _laid_out_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _laid_out(widget)
        elif (inner := item.layout()) is not None:
            yield from _laid_out_in(inner)


class FocusKeeper(QObject):
    """Gives the focus of a control that vanishes or is disabled to one widget.

    Qt gives it to the control after it. An arrow key would then change that one, for
    example the model, and drop what the person has just asked for.

    Parameters
    ----------
    window : QWidget
        The window of the controls.
    home : QWidget
        The widget in it that gets the focus.
    """

    def __init__(self, window: QWidget, home: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._home = home
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep)

    @Slot(QWidget, QWidget)
    def _keep(self, before: QWidget | None, after: QWidget | None) -> None:
        if before is None or after is None or after is self._home:
            return
        is_ours = before.window() is self._window and after.window() is self._window
        if after.isAncestorOf(before):
            return  # a field in a viewer gave it back to the viewer
        if is_ours and not (before.isVisible() and before.isEnabled()):
            self._home.setFocus()
