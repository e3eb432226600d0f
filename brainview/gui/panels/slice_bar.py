"""Contains the bar below the viewer, with the position and classes of the slices."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSlider, QToolTip, QWidget

from brainview.core import NO_TUMOR, DoubtCode
from brainview.core.language import tr, translatable
from brainview.core.wording import doubt_words
from brainview.gui.look.controls import label, plain_tip, styled
from brainview.gui.look.palette import ON_CLASS_COLOR
from brainview.gui.look.wording import class_label
from brainview.gui.viewer.interaction import SLICE_KEYS, WHEEL_NOTCH
from brainview.reports.class_colors import (
    OTHER_CLASS_COLOR,
    class_color,
    class_letter,
)

# Half the width of the handle: the first and the last slice lie so far inside.
_EDGE = 6.0
_THICK = 12.0
_THIN = 4.0
_LETTER_ROOM = 16.0
_LETTER_PX = 10
_VOLUME_WIDTH = 90
# Between the thin band of no tumor and the thick one of a tumor.
_MIDDLE = 8.0
# The line under answers with a doubt, and how far it is below the thick band.
_LINE = 1.5
_LINE_GAP = 1.0
_T = TypeVar("_T")
_NO_DOUBTS: Mapping[int, Sequence[DoubtCode]] = {}

UNDECIDED = translatable("undecided")
"""Stands for the class of a slice that is undecided."""


class SliceRange(NamedTuple):
    """Neighboring slices with the same answer.

    Attributes
    ----------
    first, last : int
        The slices at its ends, from 0.
    name : str or None
        The class as a manifest writes it; None for slices without an answer.
    """

    first: int
    last: int
    name: str | None


def equal_ranges(answers: Mapping[int, str | None]) -> tuple[SliceRange, ...]:
    """Join neighboring slices that have the same answer.

    Parameters
    ----------
    answers : mapping of int to str or None
        The answers by slice, from 0.

    Returns
    -------
    tuple of SliceRange
        From the first slice to the last; slices that aren't in `answers` are in none.
    """
    # Among neighbors, slice number minus rank stays the same.
    ranked = enumerate(sorted(answers))
    joined = groupby(ranked, key=lambda pair: (pair[1] - pair[0], answers[pair[1]]))
    return tuple(_range(key[1], [index for _, index in pairs]) for key, pairs in joined)


def _range(name: str | None, indices: list[int]) -> SliceRange:
    return SliceRange(indices[0], indices[-1], name)


class SliceTrack(QSlider):
    """A slider that moves to the pressed position and shows the slices' classes."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        # Its slices go from left to right in every language, as the arrow keys do.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("sliceTrack")
        self.setMinimumHeight(20)
        self.setAccessibleName(tr("Slice"))
        self.setMouseTracking(True)
        self._answers: dict[int, str | None] = {}
        self._doubts: dict[int, Sequence[DoubtCode]] = {}
        self._wheel_rest = 0

    @property
    def answers(self) -> Mapping[int, str | None]:
        """The class by slice; None for a slice that was given no answer."""
        return dict(self._answers)

    @property
    def doubts(self) -> Mapping[int, Sequence[DoubtCode]]:
        """The doubts by slice, of answers that have some."""
        return dict(self._doubts)

    def show_answers(
        self,
        answers: Mapping[int, str | None],
        doubts: Mapping[int, Sequence[DoubtCode]],
    ) -> None:
        """Color the slices, and underline those whose answer has a doubt.

        Slices that are left out have no color.
        """
        self._answers = dict(answers)
        self._doubts = dict(doubts)
        self.update()

    def words_at(self, index: int) -> str:
        """Return a slice and its class in words, with a line for each doubt."""
        doubts = map(doubt_words, self._doubts.get(index, ()))
        return "\n".join((self._answer_at(index), *doubts))

    def _answer_at(self, index: int) -> str:
        """Return a slice and its class: ``"Slice 7: Glioma"``."""
        number = index + 1
        if index not in self._answers:
            return tr("Slice {number}", number=number)
        name = self._answers[index]
        if name is None:
            return tr("Slice {number}: no answer", number=number)
        return tr("Slice {number}: {name}", number=number, name=class_label(name))

    def slice_at(self, x: float) -> int:
        """Return the slice under a point of the widget."""
        steps = (x - _EDGE) / max(self._span, 1.0) * (self.maximum() - self.minimum())
        return min(max(self.minimum() + round(steps), self.minimum()), self.maximum())

    def event(self, event: QEvent) -> bool:
        """Show the slice under the pointer and its class in a tooltip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at: QPoint = event.pos()
            QToolTip.showText(
                event.globalPos(),
                plain_tip(self.words_at(self.slice_at(at.x()))),
                self,
            )
            return True
        is_early = event.type() is QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and event.key() in SLICE_KEYS:
            event.accept()  # the keys move this bar, not the pane with the focus
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the slice that was pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.slice_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go to the slice under the pointer."""
        if self.isSliderDown():
            self.setValue(self.slice_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Step one slice per notch, in the same direction as over the image."""
        self._wheel_rest -= event.angleDelta().y()
        steps = int(self._wheel_rest / WHEEL_NOTCH)
        self._wheel_rest -= steps * WHEEL_NOTCH
        self.setValue(self.value() + steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step in the same direction as over the image, opposite to Qt's sliders."""
        if event.key() in SLICE_KEYS:
            self.setValue(self.value() + SLICE_KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the plain slider, or the classes with the handle over them."""
        if not self._answers:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().mid())
        painter.drawRoundedRect(self._band(_THIN, 0, self.width()), 2, 2)
        for part, area in self._areas():
            _paint_range(painter, part, area)
        self._paint_doubts(painter)
        self._paint_handle(painter)
        painter.end()

    @property
    def _span(self) -> float:
        return self.width() - 2 * _EDGE

    def _center(self, index: float) -> float:
        count = max(self.maximum() - self.minimum(), 1)
        return _EDGE + (index - self.minimum()) / count * self._span

    def _band(self, height: float, left: float, right: float) -> QRectF:
        return QRectF(left, (self.height() - height) / 2, right - left, height)

    def _areas(self) -> Iterator[tuple[SliceRange, QRectF]]:
        for part in equal_ranges(self._answers):
            left, right = self._ends(part)
            # A tumor differs from other classes in height and color.
            height = _THIN if part.name in {None, NO_TUMOR} else _THICK
            if part.name == UNDECIDED:
                height = _MIDDLE
            yield part, self._band(height, left, right)

    def _ends(self, part: SliceRange) -> tuple[float, float]:
        """Return where a range begins and ends from left to right."""
        left = max(self._center(part.first - 0.5), 0.0)
        return left, min(self._center(part.last + 0.5), float(self.width()))

    def _paint_doubts(self, painter: QPainter) -> None:
        """Draw a line under answers with a doubt."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().text())
        top = (self.height() + _THICK) / 2 + _LINE_GAP
        for part in equal_ranges(dict.fromkeys(self._doubts)):
            left, right = self._ends(part)
            width = max(right - left - 1, 1.0)
            painter.drawRect(QRectF(left + 0.5, top, width, _LINE))

    def _paint_handle(self, painter: QPainter) -> None:
        middle = self._center(self.value())
        bar = QRectF(middle - 2, 1, 4, self.height() - 2)
        palette = self.palette()
        role = QPalette.ColorRole
        has_focus = self.hasFocus() or self.isSliderDown()
        painter.setPen(QPen(palette.color(role.Base), 1))
        painter.setBrush(palette.highlight() if has_focus else palette.text())
        painter.drawRoundedRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5), 2.5, 2.5)


def _paint_range(painter: QPainter, part: SliceRange, area: QRectF) -> None:
    """Fill a range with its color, and write its letter where there is room."""
    color = OTHER_CLASS_COLOR if part.name is None else class_color(part.name)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    # Half a pixel short on each side, so that neighbors stay apart.
    radius = min(2.5, area.height() / 2)
    painter.drawRoundedRect(area.adjusted(0.5, 0, -0.5, 0), radius, radius)
    if area.height() < _THICK or area.width() < _LETTER_ROOM or part.name is None:
        return
    font = painter.font()
    font.setPixelSize(_LETTER_PX)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(ON_CLASS_COLOR))
    # At the left, since the handle often rests in the middle of a tumor.
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area.adjusted(5, 0, 0, 0), left | middle, class_letter(part.name))


class SliceBar(QWidget):
    """A slider over the slices, with their classes; hidden for a single slice.

    Where a series holds several volumes, a second slider goes from one to the other.
    """

    slice_chosen = Signal(int)  # from 0

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sliceBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.slider = SliceTrack()
        self.text = label(kind="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 3, 14, 3)
        line.setSpacing(12)
        line.addWidget(self.slider, 1)
        line.addWidget(self.text)
        self.volume = styled(
            QSlider(Qt.Orientation.Horizontal), tip=tr("Volume of the series")
        )
        self.volume.setFixedWidth(_VOLUME_WIDTH)
        self.volume_text = label(kind="muted")
        line.addWidget(self.volume)
        line.addWidget(self.volume_text)
        self._shown: range | None = None  # the slices of one volume of several
        self._answers: Mapping[int, str | None] = {}
        self._doubts: Mapping[int, Sequence[DoubtCode]] = {}
        self.slider.valueChanged.connect(self._choose_slice)
        self.volume.valueChanged.connect(self._choose_volume)
        self.hide()

    def show_position(self, index: int, count: int, volumes: int = 1) -> None:
        """Show which slice is shown.

        Parameters
        ----------
        index : int
            From 0.
        count : int
            Slices of the series.
        volumes : int
            Volumes of the series, which follow one another.
        """
        deep = max(count // volumes, 1)
        first = index // deep * deep
        shown = range(first, first + deep) if volumes > 1 else None
        if shown != self._shown:
            self._shown = shown
            self.show_answers(self._answers, self._doubts)
        self._show_volume(first // deep, volumes)
        index, count = index - first, deep
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(count - 1, 0))
        # A slice that arrives late must not move the handle while it is dragged.
        if not self.slider.isSliderDown():
            self.slider.setValue(index)
        self.slider.blockSignals(False)
        self.text.setText(_slice_words(index + 1, count))
        # The track keeps its width where the number gets another digit.
        widest = self.text.fontMetrics().horizontalAdvance(_slice_words(count, count))
        self.text.setMinimumWidth(widest)
        self.setVisible(count * volumes > 1)

    def _show_volume(self, number: int, volumes: int) -> None:
        self.volume.blockSignals(True)
        self.volume.setRange(0, volumes - 1)
        if not self.volume.isSliderDown():
            self.volume.setValue(number)
        self.volume.blockSignals(False)
        words = tr("Volume {number} of {count}", number=number + 1, count=volumes)
        self.volume_text.setText(words)
        for part in (self.volume, self.volume_text):
            part.setVisible(volumes > 1)

    @Slot(int)
    def _choose_slice(self, number: int) -> None:
        self.slice_chosen.emit(number if self._shown is None else self._shown[number])

    @Slot(int)
    def _choose_volume(self, number: int) -> None:
        """Go to the same place in another volume."""
        if self._shown is not None:
            deep = len(self._shown)
            self.slice_chosen.emit(number * deep + self.slider.value())

    def show_answers(
        self,
        answers: Mapping[int, str | None],
        doubts: Mapping[int, Sequence[DoubtCode]] = _NO_DOUBTS,
    ) -> None:
        """Color the slices that were analyzed.

        Parameters
        ----------
        answers : mapping of int to str or None
            The class by slice, from 0, as a manifest writes it; `UNDECIDED` for one
            that is undecided; None for one that was refused or can't be read. Slices
            that are left out have no color.
        doubts : mapping of int to sequence of DoubtCode
            The doubts by slice, of answers that have some.
        """
        self._answers, self._doubts = answers, doubts
        if self._shown is not None:
            answers = _within(answers, self._shown)
            doubts = _within(doubts, self._shown)
        self.slider.show_answers(answers, doubts)

    def clear_answers(self) -> None:
        """Remove all colors."""
        self.show_answers({})


def _within(values: Mapping[int, _T], shown: range) -> dict[int, _T]:
    """Return the values of some slices, which then count from 0."""
    return {
        index - shown.start: value for index, value in values.items() if index in shown
    }


def _slice_words(number: int, count: int) -> str:
    return tr("Slice {number} of {count}", number=number, count=count)
