"""How a row of the list of studies is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from brainview.gui.panels.study_model import IS_OPEN, ROW, THUMBNAIL
from brainview.gui.panels.study_rows import Row, RowKind
from brainview.gui.session.thumbnails import SIDE

_MARGIN = 8
_LINE = 17
_SMALL_PX = 12
_HEIGHTS = {RowKind.PATIENT: 28, RowKind.STUDY: 22}
_ROUND = 8
_Place = QModelIndex | QPersistentModelIndex


class StudyDelegate(QStyledItemDelegate):
    """Paints headings as words, and series as cards with a thumbnail."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: _Place
    ) -> QSize:
        """Return the height of a row."""
        return QSize(option.rect.width(), row_height(index.data(ROW)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Place
    ) -> None:
        """Paint a row."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.series is None:
            _paint_heading(painter, option, row)
        else:
            _paint_ground(painter, option, is_open=index.data(IS_OPEN))
            _paint_thumbnail(painter, option, index.data(THUMBNAIL), row.series.number)
            _paint_words(painter, option, row)
        painter.restore()


def row_height(row: Row) -> int:
    """Return how high a row is, in device-independent pixels."""
    if row.kind is not RowKind.SERIES:
        return _HEIGHTS[row.kind] + (_LINE if row.lines else 0)
    words = _LINE * (1 + len(row.lines))
    return max(SIDE, words) + 2 * _MARGIN


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    area = option.rect.adjusted(_MARGIN, 0, -_MARGIN, -2)
    is_patient = row.kind is RowKind.PATIENT
    top = area.adjusted(0, 6 if is_patient else 2, 0, 0)
    _write(painter, option, top, row.title, is_title=is_patient)
    for number, line in enumerate(row.lines, start=1):
        _write(painter, option, top.translated(0, number * _LINE), line)


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, *, is_open: bool
) -> None:
    area = option.rect.adjusted(1, 1, -1, -1)
    palette, state = option.palette, option.state
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    painter.setPen(Qt.PenStyle.NoPen)
    if is_open or is_hovered:
        painter.setBrush(palette.brush(QPalette.ColorRole.AlternateBase))
    if is_open or has_focus:
        role = QPalette.ColorRole.Highlight if is_open else QPalette.ColorRole.Text
        painter.setPen(QPen(palette.color(role), 2 if has_focus else 1))
    painter.drawRoundedRect(area, _ROUND, _ROUND)


def _paint_thumbnail(
    painter: QPainter,
    option: QStyleOptionViewItem,
    picture: QPixmap | None,
    number: int,
) -> None:
    corner = option.rect.topLeft()
    area = QRect(corner.x() + _MARGIN, corner.y() + _MARGIN, SIDE, SIDE)
    painter.fillRect(area, Qt.GlobalColor.black)
    if picture is not None:
        size = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(area.topLeft(), size)
        place.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture)
    if number:
        _paint_number(painter, option, area, number)


def _paint_number(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, number: int
) -> None:
    """Write the scanner's number of the series into a corner of its picture."""
    font = QFont(option.font)
    font.setPixelSize(10)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(str(number)) + 6
    chip = QRect(area.left(), area.bottom() - 13, width, 14)
    painter.setOpacity(0.75)
    painter.fillRect(chip, Qt.GlobalColor.black)
    painter.setOpacity(1.0)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(number))


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    area = option.rect.adjusted(2 * _MARGIN + SIDE + 2, _MARGIN, -_MARGIN, 0)
    _write(painter, option, area, row.title, is_title=True)
    for number, line in enumerate(row.lines, start=1):
        _write(painter, option, area.translated(0, number * _LINE), line)


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    text: str,
    *,
    is_title: bool = False,
) -> None:
    """Write one line; what doesn't fit ends in "…"."""
    font = QFont(option.font)
    role = QPalette.ColorRole.Text if is_title else QPalette.ColorRole.PlaceholderText
    if is_title:
        font.setWeight(QFont.Weight.DemiBold)
    else:
        font.setPixelSize(_SMALL_PX)
    painter.setFont(font)
    # A widget's own palette is thinned out by the style sheet, and where something
    # can't be chosen, by Qt; a heading is no less true.
    palette = QGuiApplication.palette()
    painter.setPen(palette.color(QPalette.ColorGroup.Active, role))
    mode = Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(text, mode, area.width())
    line = QRect(area.left(), area.top(), area.width(), _LINE)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
