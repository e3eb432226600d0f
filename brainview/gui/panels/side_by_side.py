"""Contains columns whose widths the user sets with the mouse or the arrow keys."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.look.controls import styled

_GRIP_PX = 5
_STEP_PX = 16
_STEPS = {Qt.Key.Key_Left: -_STEP_PX, Qt.Key.Key_Right: _STEP_PX}


class SideBySide(QSplitter):
    """Widgets side by side; one of them takes the room that is left.

    Parameters
    ----------
    remembered : RememberedChoices
        Keeps the widths between runs.
    name : str
        Under which they are kept.
    """

    def __init__(self, remembered: RememberedChoices, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._remembered = remembered
        self._key = f"{name}/columns"
        self._columns: list[QWidget] = []
        self._widths: list[int] = []
        self.setHandleWidth(_GRIP_PX)
        self.splitterMoved.connect(self._keep)

    def add(self, column: QWidget, width: int = 0) -> None:
        """Add a column at the right.

        Parameters
        ----------
        column : QWidget
            The column.
        width : int
            Its first width in device-independent pixels; 0 for what is left.
        """
        self._columns.append(column)
        self._widths.append(width)
        self.addWidget(column)
        self.setStretchFactor(self.count() - 1, int(width == 0))

    def restore(self) -> None:
        """Restore the widths of the last run."""
        kept = self._remembered.text(self._key).split(",")
        if len(kept) == len(self._widths) and all(each.isdigit() for each in kept):
            self._widths = [int(each) for each in kept]
        self._arrange()

    def name_handle(self, number: int, name: str) -> None:
        """Name the handle at the left of a column, from 1, for screen readers."""
        styled(self.handle(number), "grip", tip=name)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """Create a handle that has the keyboard focus in its turn."""
        return _Handle(self.orientation(), self)

    def event(self, event: QEvent) -> bool:
        """Give the columns their widths again where there is room once more."""
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._arrange()
        return is_done

    def _arrange(self) -> None:
        shown = [not column.isHidden() for column in self._columns]
        pairs = zip(self._widths, shown, strict=True)
        taken = sum(width for width, is_shown in pairs if is_shown)
        rest = max(self.width() - taken - _GRIP_PX * (sum(shown) - 1), 0)
        self.setSizes([width or rest for width in self._widths])

    def _keep(self, _position: int, _number: int) -> None:
        """Keep the widths of the columns that are shown, but not what is left."""
        self._widths = [
            now if width and now else width
            for width, now in zip(self._widths, self.sizes(), strict=True)
        ]
        self._remembered.keep(self._key, ",".join(map(str, self._widths)))


class _Handle(QSplitterHandle):
    """Moves with the arrow keys, too; with Shift where these go through the slices."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move to the left or to the right."""
        if event.key() in _STEPS:
            self.moveSplitter(self.x() + _STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a line, which is thick while the handle has the focus."""
        role = QPalette.ColorRole
        has_focus = self.hasFocus() or self.underMouse()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().brush(role.Window))
        line = self.rect() if has_focus else self.rect().adjusted(2, 0, -2, 0)
        painter.fillRect(
            line, self.palette().brush(role.Highlight if has_focus else role.Mid)
        )
