"""Contains the list of open patients, studies and series."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from brainview.core import Catalog, Series
from brainview.core.language import tr
from brainview.gui.look.controls import plain_tip, styled
from brainview.gui.panels.study_rows import Level, StudyRow, study_rows
from brainview.gui.session.dragged import SERIES_MIME
from brainview.gui.session.thumbnails import SIDE

Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
THUMBNAIL = Qt.ItemDataRole.UserRole + 1
IS_OPEN = Qt.ItemDataRole.UserRole + 2

_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SHIFT = Qt.KeyboardModifier.ShiftModifier

_MARGIN = 8
_LINE = 17
_SMALL_PX = 12
_HEIGHTS = {Level.PATIENT: 28, Level.STUDY: 22}
_ROUND = 8


class StudyList(QListView):
    """Opens a series on a click or on Return, and lets it be dragged.

    Signals
    -------
    chosen(Series)
        The series to show.
    beside_asked(Series)
        The series to show beside the other one, after a click or Return with Shift.
    """

    chosen = Signal(object)
    beside_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        styled(self, "studyList", spoken=tr("Series"))
        self.rows = StudyModel()
        self.setModel(self.rows)
        self.setItemDelegate(StudyDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.verticalScrollBar().setSingleStep(24)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of all rows."""
        height = sum(row_height(row) for row in self.rows.rows)
        return QSize(super().sizeHint().width(), height + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one series."""
        return QSize(0, min(100, self.sizeHint().height()))

    def show_catalog(self, catalog: Catalog, *, is_hidden: bool) -> None:
        """Show a catalog and keep the scroll position."""
        self.rows.show_rows(study_rows(catalog, is_hidden=is_hidden))
        self.updateGeometry()

    @Slot(str)
    def show_open(self, key: str) -> None:
        """Mark the series that is open, and bring it into view."""
        if key != self.rows.open_key:
            self.rows.show_open(key)
            # Not if the series is already open: a user who moves through the list by
            # keys would be taken back to it.
            self.setCurrentIndex(self.rows.index_of(key))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is clicked."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            self._choose(index, is_beside=bool(event.modifiers() & _SHIFT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open what is marked on Return or Space."""
        if event.key() in _RETURNS:
            is_beside = bool(event.modifiers() & _SHIFT)
            self._choose(self.currentIndex(), is_beside=is_beside)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex, *, is_beside: bool) -> None:
        series = self.rows.series_at(index)
        if series is not None:
            (self.beside_asked if is_beside else self.chosen).emit(series)


class StudyModel(QAbstractListModel):
    """The model of the list: rows, thumbnails and the open series."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[StudyRow, ...] = ()
        self._thumbnails: dict[str, QPixmap] = {}
        self._open_key = ""

    @property
    def rows(self) -> tuple[StudyRow, ...]:
        """All rows, from top to bottom."""
        return self._rows

    @property
    def open_key(self) -> str:
        """Key of the series that is open; empty if there is none."""
        return self._open_key

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one aspect of a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.words
            case _ if role == ROW:
                return row
            case _ if role == THUMBNAIL and row.series is not None:
                return self._thumbnails.get(row.series.key)
            case _ if role == IS_OPEN:
                return row.series is not None and row.series.key == self._open_key
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let series be chosen and dragged, but not headings."""
        if not index.isValid() or self._rows[index.row()].level is not Level.SERIES:
            return Qt.ItemFlag.NoItemFlags
        able, select = Qt.ItemFlag.ItemIsEnabled, Qt.ItemFlag.ItemIsSelectable
        return able | select | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return the type of a dragged series."""
        return [SERIES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """Return the key of the dragged series."""
        data = QMimeData()
        for index in indexes:
            if (series := self._rows[index.row()].series) is not None:
                data.setData(SERIES_MIME, QByteArray(series.key.encode()))
        return data

    def series_at(self, index: Index) -> Series | None:
        """Return what a row opens; None for a heading."""
        return self._rows[index.row()].series if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Return the index of a series; an invalid one if it isn't in the list."""
        for number, row in enumerate(self._rows):
            if row.series is not None and row.series.key == key:
                return self.index(number)
        return QModelIndex()

    def show_rows(self, rows: tuple[StudyRow, ...]) -> None:
        """Show other rows; if rows are only added, the list doesn't jump."""
        if not _is_within([row.key for row in self._rows], [row.key for row in rows]):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for number, row in enumerate(rows):
            if number < len(self._rows) and self._rows[number].key == row.key:
                continue
            self.beginInsertRows(QModelIndex(), number, number)
            self._rows = (*self._rows[:number], row, *self._rows[number:])
            self.endInsertRows()
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def show_open(self, key: str) -> None:
        """Mark the series that is open."""
        before, self._open_key = self._open_key, key
        self._emit_changed(before)
        self._emit_changed(key)

    def show_thumbnail(self, key: str, image: QImage) -> None:
        """Show the thumbnail of a series."""
        self._thumbnails[key] = QPixmap.fromImage(image)
        self._emit_changed(key)

    def forget_thumbnails(self) -> None:
        """Remove the thumbnails of series that are no longer open."""
        self._thumbnails = {}

    def _emit_changed(self, key: str) -> None:
        index = self.index_of(key)
        if index.isValid():
            self.dataChanged.emit(index, index)


def _is_within(keys: Sequence[str], more: Sequence[str]) -> bool:
    """Whether `more` has all keys in the same order, perhaps with others between."""
    rest = iter(more)
    return all(key in rest for key in keys)


class StudyDelegate(QStyledItemDelegate):
    """Paints headings as words, and series as cards with a thumbnail."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        """Return the height of a row."""
        return QSize(option.rect.width(), row_height(index.data(ROW)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a row."""
        row: StudyRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.series is None:
            _paint_heading(painter, option, row)
        else:
            _paint_ground(painter, option, is_open=index.data(IS_OPEN))
            _paint_thumbnail(painter, option, index.data(THUMBNAIL), row.series.number)
            _paint_words(painter, option, row)
        painter.restore()


def row_height(row: StudyRow) -> int:
    """Return how high a row is, in device-independent pixels."""
    if row.level is not Level.SERIES:
        return _HEIGHTS[row.level] + (_LINE if row.lines else 0)
    words = _LINE * (1 + len(row.lines))
    return max(SIDE, words) + 2 * _MARGIN


def _paint_heading(
    painter: QPainter, option: QStyleOptionViewItem, row: StudyRow
) -> None:
    area = option.rect.adjusted(_MARGIN, 0, -_MARGIN, -2)
    is_patient = row.level is Level.PATIENT
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
    thumbnail: QPixmap | None,
    number: int,
) -> None:
    corner = option.rect.topLeft()
    area = QRect(corner.x() + _MARGIN, corner.y() + _MARGIN, SIDE, SIDE)
    area = QStyle.visualRect(option.direction, option.rect, area)
    painter.fillRect(area, Qt.GlobalColor.black)
    if thumbnail is not None:
        size = thumbnail.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(area.topLeft(), size)
        place.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, thumbnail)
    if number:
        _paint_number(painter, option, area, number)


def _paint_number(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, number: int
) -> None:
    """Write the scanner's number of the series into a corner of its thumbnail."""
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


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, row: StudyRow
) -> None:
    area = option.rect.adjusted(2 * _MARGIN + SIDE + 2, _MARGIN, -_MARGIN, 0)
    area = QStyle.visualRect(option.direction, option.rect, area)
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
    # Not the widget's palette: the style sheet changes it, and Qt grays out headings,
    # since they can't be chosen.
    palette = QGuiApplication.palette()
    painter.setPen(palette.color(QPalette.ColorGroup.Active, role))
    mode = Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(text, mode, area.width())
    line = QRect(area.left(), area.top(), area.width(), _LINE)
    # The side is that of the program's language, and the direction that of the text.
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(line, side | absolute, shown)
