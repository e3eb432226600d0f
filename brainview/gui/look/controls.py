"""Contains small widgets and layouts that several panels use."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import (
    QAction,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    Qt,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from brainview.core.foreign_text import in_one_line

W = TypeVar("W", bound=QWidget)

# Width of the frame, the margins and the scroll bar of a drop-down list.
_LIST_EDGES = 24
# Frame and padding at both sides of a button of the style sheet's "entry".
_BUTTON_EDGES = 14
# Width of a button that has no room for its text.
_LEAST_BUTTON = 56


def label(text: str = "", kind: str = "", *, wraps: bool = False) -> QLabel:
    """Create a label; `kind` is its style in the style sheet.

    Parameters
    ----------
    text : str
        Shown as plain text, since it may come from a file.
    kind : str
        ``"caption"``, ``"headline"``, ``"title"``, ``"muted"``, ``"figure"``,
        ``"caution"`` or nothing.
    wraps : bool
        Whether a long text is wrapped.
    """
    made = QLabel(text, wordWrap=wraps, textFormat=Qt.TextFormat.PlainText)
    return styled(made, kind)


def styled(widget: W, look: str = "", *, tip: str = "", spoken: str = "") -> W:
    """Give a widget its style, tooltip and spoken name, and return it.

    Parameters
    ----------
    widget : QWidget
        The widget.
    look : str
        Its object name, by which the style sheet selects it.
    tip : str
        Tooltip.
    spoken : str
        The name for screen readers; empty for the tooltip.
    """
    widget.setObjectName(look)
    widget.setToolTip(plain_tip(tip))
    widget.setAccessibleName(spoken or tip)
    return widget


def plain_tip(words: str) -> str:
    """Return a tooltip that shows these words, even if they look like HTML.

    Parameters
    ----------
    words : str
        May come from a file; Qt would load the images that its HTML names.
    """
    return Qt.convertFromPlainText(words) if Qt.mightBeRichText(words) else words


def window_title(words: str) -> str:
    """Return the title that shows these words, which may come from a file."""
    # Qt replaces the mark of an unsaved document, and shows two of them as one.
    return in_one_line(words).replace("[*]", "[*][*]")


def card(spacing: int = 6) -> tuple[QFrame, QVBoxLayout]:
    """Make a raised area and the column inside it."""
    frame = styled(QFrame(), "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(spacing)
    return frame, column


def row(*widgets: QWidget, stretch_after: int = 0) -> QHBoxLayout:
    """Put widgets side by side, with the free space after one of them.

    A label whose text is wrapped or shortened takes that space itself.
    """
    line = QHBoxLayout()
    line.setSpacing(8)
    for index, widget in enumerate(widgets):
        is_elastic = isinstance(widget, QLabel) and (
            widget.wordWrap() or isinstance(widget, ElidedLabel)
        )
        line.addWidget(widget, int(is_elastic))
        if index == stretch_after and not is_elastic:
            line.addStretch(1)
    return line


def column_of(parent: QWidget, spacing: int = 4) -> QVBoxLayout:
    """Give a widget a column without a margin."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def scrolled(inside: QWidget, *, sideways: bool = True) -> QScrollArea:
    """Give a widget scroll bars where it has less room than it needs.

    Parameters
    ----------
    inside : QWidget
        Takes all the room that there is.
    sideways : bool
        Whether it may have a horizontal one, too.
    """
    area = QScrollArea(widgetResizable=True)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


class ElidedLabel(QLabel):
    """A line of text that is shortened with "…"; the tooltip has the full text.

    Parameters
    ----------
    kind : str
        Its look in the style sheet.
    mode : Qt.TextElideMode
        Where the text is shortened.
    """

    def __init__(
        self, kind: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self.setObjectName(kind)
        self._full = ""
        self._mode = mode
        self.setMinimumWidth(20)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def full_text(self) -> str:
        """The text without shortening."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Show another text."""
        self._full = in_one_line(text)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten again."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, self.width())
        self.setText(shown)
        self.setToolTip(plain_tip(self._full) if shown != self._full else "")


class ElidedButton(QPushButton):
    """A button that shortens its text with "…" where there is no room for it.

    Parameters
    ----------
    text : str
        The text; its tooltip is up to the caller.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._full = in_one_line(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(self._full.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten again."""
        super().resizeEvent(event)
        room = self.contentsRect().width() - _BUTTON_EDGES
        mode = Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(self._full, mode, room)
        self.setText(shown.replace("&", "&&"))


class ShrinkingButton(QPushButton):
    """A button that is as wide as its text, which it shortens if there is less room.

    Parameters
    ----------
    text : str
        The text; its tooltip is up to the caller.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._full = text
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size with the full text."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._full
        room = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._full)
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(kind, option, room, self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few letters."""
        return QSize(_LEAST_BUTTON, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten again."""
        super().resizeEvent(event)
        metrics, left_out = self.fontMetrics(), self.sizeHint().width() - self.width()
        room = metrics.horizontalAdvance(self._full) - left_out
        mode = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self._full, mode, room)
        self.setText(self._full if left_out <= 0 else shown)


class WrappedCheckBox(QCheckBox):
    """A check box whose text is wrapped where there is no room for it in one line.

    Parameters
    ----------
    text : str
        The text.
    tip : str
        Tooltip.
    """

    def __init__(self, text: str, tip: str = "") -> None:
        super().__init__(text)
        self._full = text
        styled(self, tip=tip, spoken=text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap the text again."""
        super().resizeEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxContents
        room = self.style().subElementRect(part, option, self).width()
        wrapped = "\n".join(_lines(self._full, self.font(), room))
        if wrapped != self.text():
            self.setText(wrapped)


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """Break a text into lines where its language allows it."""
    layout, lines = QTextLayout(text, font), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].strip())
    layout.endLayout()
    return lines


class Switch(QAbstractButton):
    """An on-off switch that mirrors an action.

    Parameters
    ----------
    action : QAction
        A checkable action; clicking triggers it.
    """

    def __init__(self, action: QAction) -> None:
        super().__init__(checkable=True, checked=action.isChecked())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._action = action
        self._show_tip()
        self.toggled.connect(action.setChecked)
        action.toggled.connect(self.setChecked)
        action.changed.connect(self._show_tip)

    def _show_tip(self) -> None:
        styled(self, tip=self._action.toolTip())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the switch's own size."""
        return QSize(34, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw track and knob in the palette's colors."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        is_on = self.isChecked() and self.isEnabled()
        track = QRectF(2, 3, 30, 14)
        edge = palette.highlight() if is_on else palette.dark()
        painter.setPen(QPen(edge, 1))
        painter.setBrush(palette.highlight() if is_on else palette.mid())
        painter.drawRoundedRect(track, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.base() if is_on else palette.light())
        left = track.right() - 12 if self.isChecked() else track.left() + 2
        painter.drawEllipse(QRectF(left, track.top() + 2, 10, 10))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1))
            painter.drawRoundedRect(track.adjusted(-1.5, -1.5, 1.5, 1.5), 8.5, 8.5)


class NoWheelSlider(QSlider):
    """A slider for percent that the wheel of a scrolling panel doesn't move."""

    def __init__(self, name: str, value: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setValue(value)
        styled(self, tip=name)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the panel."""
        event.ignore()


class NoWheelComboBox(QComboBox):
    """A choice that the wheel doesn't change and that never widens its panel.

    Parameters
    ----------
    name : str
        Its name for screen readers.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # On Linux, Qt gives screen readers the chosen line as the name of a choice.
        self.setAccessibleDescription(name)
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(12)

    def offer(self, texts: Sequence[str]) -> None:
        """Replace the lines; the chosen one stays, or the first is chosen."""
        chosen = self.currentText()
        self.clear()
        self.addItems(texts)
        self.setCurrentIndex(max(self.findText(chosen), 0))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box; a text that doesn't fit ends in "…"."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field.width() - 4
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the panel."""
        event.ignore()

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Show the list, as wide as its longest line."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + _LIST_EDGES)
        super().showPopup()
