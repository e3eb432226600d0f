"""Contains the bars of the classes; a click shows the map of a class."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Classification
from brainview.core.language import comma_list, tr
from brainview.core.wording import class_percent_words, class_words, percent_words
from brainview.gui.look.class_chip import CHIP_PX, paint_class_chip
from brainview.gui.look.controls import plain_tip
from brainview.gui.look.focus import tab_after
from brainview.gui.look.wording import class_label
from brainview.reports.class_colors import class_color

_HEIGHT = 26
_BAR, _LEAST_BAR = 72.0, 24.0
_GAP = 8
_DIMMED = 0.5


class ClassBar(QAbstractButton):
    """One class with its probability.

    Parameters
    ----------
    name : str
        The class name in the manifest.
    """

    def __init__(self, name: str) -> None:
        super().__init__(text=class_label(name), checkable=True)
        self.name = name
        self._name_px = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_probability(0.0, "")
        self.set_has_map(True)

    def set_probability(self, probability: float, words: str) -> None:
        """Show the probability of the class, in [0, 1], and in words."""
        self._probability = probability
        self._words = words
        self.setAccessibleName(comma_list((self.text(), self._words)))
        self.update()

    def set_name_room(self, width: int) -> None:
        """Leave this room for the name, so that the bars of all classes are level."""
        self._name_px = width
        self.update()

    def set_has_map(self, has_map: bool) -> None:
        """Act as a button if there is a map to show, and as a plain bar otherwise."""
        words = class_words(self.name)
        tip = tr("Show the Grad-CAM map of {name}", name=words) if has_map else ""
        focus, cursor = Qt.FocusPolicy.NoFocus, Qt.CursorShape.ArrowCursor
        if has_map:
            focus = Qt.FocusPolicy.StrongFocus
            cursor = Qt.CursorShape.PointingHandCursor
        self.setToolTip(plain_tip(tip))
        self.setFocusPolicy(focus)
        self.setCursor(cursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not has_map)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for chip, name, bar and percent."""
        metrics = self.fontMetrics()
        name = metrics.horizontalAdvance(self.text())
        words = metrics.horizontalAdvance(self._words)
        return QSize(CHIP_PX + name + round(_BAR) + words + 38, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter)
        area = QRectF(self.rect()).adjusted(6, 0, -6, 0)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sides = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        start, end = sides[::-1] if is_mirrored else sides
        bar = self._bar_area(area)
        name = QRectF(area.left() + CHIP_PX + _GAP, area.top(), 0, area.height())
        name.setRight(bar.left() - _GAP / 2)
        painter.drawText(
            self._mirrored(name),
            start | middle,
            self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(name.width())
            ),
        )
        painter.drawText(area, end | middle, self._words)
        # The text of an outdated answer stays readable, and only the colors are dimmed.
        painter.setOpacity(1.0 if self.isEnabled() else _DIMMED)
        top = area.center().y() - CHIP_PX / 2
        chip = QRectF(area.left(), top, CHIP_PX, CHIP_PX)
        paint_class_chip(painter, self._mirrored(chip), self.name)
        self._paint_bar(painter, bar)

    def _paint_background(self, painter: QPainter) -> None:
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked() or self.underMouse():
            painter.setBrush(palette.alternateBase())
        if self.hasFocus():
            painter.setPen(QPen(palette.highlight(), 1))
        painter.drawRoundedRect(frame, 5, 5)

    def _bar_area(self, area: QRectF) -> QRectF:
        """Return where the bar is, between the names and the percents of all classes.

        A long name leaves less room for it.
        """
        percent = self.fontMetrics().horizontalAdvance(percent_words(0))
        right = area.right() - percent - _GAP
        room = right - area.left() - CHIP_PX - 2 * _GAP - self._name_px
        width = min(max(room, _LEAST_BAR), _BAR)
        return QRectF(right - width, area.center().y() - 3, width, 6)

    def _mirrored(self, area: QRectF) -> QRectF:
        """Return a rectangle where it is in a language from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return area.translated(self.width() - area.left() - area.right(), 0)
        return area

    def _paint_bar(self, painter: QPainter, track: QRectF) -> None:
        full = track.width()
        # Its edge shows how long it is to those who don't see its color.
        painter.setPen(QPen(self.palette().dark(), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._mirrored(track), 2.5, 2.5)
        painter.setBrush(QColor(class_color(self.name)))
        track.setWidth(max(3.0, full * self._probability))
        painter.drawRoundedRect(self._mirrored(track), 2.5, 2.5)


class ClassBars(QWidget):
    """The bars of one classification, in the model's order of classes."""

    chosen = Signal(int)  # index of the class

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)

    @property
    def bars(self) -> tuple[ClassBar, ...]:
        """The bars from top to bottom."""
        items = (self._column.itemAt(i) for i in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(w for w in widgets if isinstance(w, ClassBar))

    def show_classes(self, classification: Classification) -> None:
        """Show another answer."""
        names = tuple(bar.name for bar in self.bars)
        if names != classification.class_names:
            self._rebuild(classification.class_names)
        values = classification.probabilities
        words = class_percent_words(classification)
        for bar, value, percent in zip(self.bars, values, words, strict=True):
            bar.set_probability(float(value), percent)
            bar.set_has_map(classification.heatmaps is not None)

    def check(self, index: int | None) -> None:
        """Mark the class of the map; None if there is no map to show."""
        chosen = None if index is None else self._group.button(index)
        if chosen is not None:
            chosen.setChecked(True)
        elif (before := self._group.checkedButton()) is not None:
            # An exclusive group never lets its last button go.
            self._group.setExclusive(False)
            before.setChecked(False)
            self._group.setExclusive(True)

    def _rebuild(self, names: tuple[str, ...]) -> None:
        for bar in self.bars:
            self._group.removeButton(bar)
            self._column.removeWidget(bar)
            bar.setParent(None)
        for index, name in enumerate(names):
            bar = ClassBar(name)
            self._group.addButton(bar, index)
            self._column.addWidget(bar)
        widest = max(
            bar.fontMetrics().horizontalAdvance(bar.text()) for bar in self.bars
        )
        for bar in self.bars:
            bar.set_name_room(widest)
        tab_after(self, self.bars)
