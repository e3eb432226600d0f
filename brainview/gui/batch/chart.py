"""Contains a bar chart of the number of scans in each class."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from brainview.batch import Tally
from brainview.core import Status
from brainview.core.language import comma_list, number, tr
from brainview.gui.batch.row_order import STATUS_WORDS
from brainview.gui.look.class_chip import CHIP_PX, paint_chip
from brainview.gui.look.palette import ON_CLASS_COLOR
from brainview.gui.look.wording import class_label
from brainview.reports.class_colors import class_color, class_letter

_ROW = 22
_GAP = 8
_BAR = 6
_UNDECIDED = STATUS_WORDS[Status.UNDECIDED]
_REFUSED = STATUS_WORDS[Status.REFUSED]


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of the chart.

    Attributes
    ----------
    text : str
        The name of the class or status.
    letter : str
        The letter in the colored circle.
    count : int
        The number of scans.
    color : str
        The color as ``#rrggbb``; empty for the color of failures.
    """

    text: str
    letter: str
    count: int
    color: str


class CountChart(QWidget):
    """Shows a bar per class, then the scans without an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.bars: tuple[Bar, ...] = ()
        self.show_counts((), Tally())

    def show_counts(self, class_names: Sequence[str], tally: Tally) -> None:
        """Show new counts, with the classes in the order of the model."""
        classes = [
            Bar(
                class_label(name),
                class_letter(name),
                tally.classes.get(name, 0),
                class_color(name),
            )
            for name in class_names
        ]
        self.bars = (
            *classes,
            _status_bar(tally, Status.UNDECIDED, class_color(_UNDECIDED)),
            _status_bar(tally, Status.REFUSED, class_color(_REFUSED)),
            _status_bar(tally, Status.ERROR, ""),
        )
        words = comma_list(f"{bar.text} {number(bar.count, ',')}" for bar in self.bars)
        self.setAccessibleName(tr("Scans by class: {counts}", counts=words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of all lines."""
        return QSize(280, _ROW * len(self.bars))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of all lines with short bars."""
        return QSize(240, _ROW * len(self.bars))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the lines."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        names = max(metrics.horizontalAdvance(bar.text) for bar in self.bars)
        counts = max(metrics.horizontalAdvance(_count(bar)) for bar in self.bars)
        counts = max(counts, metrics.horizontalAdvance(number(1000, ",")))
        left = CHIP_PX + _GAP + names + _GAP
        track = QRectF(left, 0, self.width() - left - counts - _GAP, _BAR)
        most = max(1, *(bar.count for bar in self.bars))
        for index, bar in enumerate(self.bars):
            line = QRectF(0, index * _ROW, self.width(), _ROW)
            track.moveTop(line.center().y() - _BAR / 2)
            self._paint_line(painter, line, bar)
            self._paint_bar(painter, track, bar, bar.count / most)

    def _mirrored(self, area: QRectF) -> QRectF:
        """Return where an area lies in the direction of the language."""
        if not self.isRightToLeft():
            return area
        left = self.width() - area.right()
        return QRectF(left, area.top(), area.width(), area.height())

    def _paint_line(self, painter: QPainter, line: QRectF, bar: Bar) -> None:
        chip = QRectF(0, line.center().y() - CHIP_PX / 2, CHIP_PX, CHIP_PX)
        ink = QColor(ON_CLASS_COLOR)
        if not bar.color:
            ink = self.palette().color(QPalette.ColorRole.Base)
        paint_chip(painter, self._mirrored(chip), bar.letter, self._color(bar), ink)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        middle = Qt.AlignmentFlag.AlignVCenter
        words = self._mirrored(line.adjusted(CHIP_PX + _GAP, 0, 0, 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | middle, bar.text)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, _count(bar))

    def _paint_bar(
        self, painter: QPainter, track: QRectF, bar: Bar, fraction: float
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Its edge shows how long it is to those who don't see its color.
        painter.setPen(QPen(self.palette().dark(), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._mirrored(track), _BAR / 2, _BAR / 2)
        if bar.count:
            filled = QRectF(track)
            filled.setWidth(max(_BAR, track.width() * fraction))
            painter.setBrush(self._color(bar))
            painter.drawRoundedRect(self._mirrored(filled), _BAR / 2, _BAR / 2)

    def _color(self, bar: Bar) -> QColor:
        if bar.color:
            return QColor(bar.color)
        return self.palette().color(QPalette.ColorRole.BrightText)


def _status_bar(tally: Tally, status: Status, color: str) -> Bar:
    """Return the line of scans without an answer."""
    words = tr(STATUS_WORDS[status])
    return Bar(words, words[:1], tally.statuses.get(status, 0), color)


def _count(bar: Bar) -> str:
    return number(bar.count, ",")
