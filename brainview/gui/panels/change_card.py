"""Contains the card with the lesions of a series and of its prior study."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Lesion, LesionChange, SeriesLesions
from brainview.core.language import number, tr, translatable
from brainview.core.units import LengthUnit
from brainview.core.wording import volume_words
from brainview.gui.look.controls import label

_NONE = "–"
_HEADS = (
    "",
    translatable("Now"),
    translatable("Prior", meaning="study"),
    translatable("Change"),
)


@dataclass(frozen=True, slots=True)
class ChangeState:
    """What the card shows.

    Attributes
    ----------
    title : str
        Names the prior study.
    note : str
        How the two are aligned, or how far the work has come; may be empty.
    rows : tuple of ChangeRow
        Empty until both series have been analyzed.
    can_start : bool
        Whether slices have still to be analyzed, and aren't being analyzed.
    """

    title: str
    note: str = ""
    rows: tuple["ChangeRow", ...] = ()
    can_start: bool = False


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line of the table: a size now and then, and what has changed."""

    name: str
    now: str
    then: str
    change: str


class ChangeCard(QFrame):
    """Compares the lesions of a series with those of its prior study.

    Signals
    -------
    start_asked()
        The user wants both series to be analyzed.
    """

    start_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = label(kind="title", wraps=True)
        self.note = label(kind="muted", wraps=True)
        self.start = QPushButton(tr("Analyze both series"))
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        self._rows: tuple[ChangeRow, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for part in (self.title, self.note, self._table, self.start):
            column.addWidget(part)
        self.start.clicked.connect(lambda _checked: self.start_asked.emit())
        self.hide()

    @property
    def rows(self) -> tuple[ChangeRow, ...]:
        """The lines of the table."""
        return self._rows

    def show_state(self, state: ChangeState | None) -> None:
        """Show a state; None hides the card."""
        self.setVisible(state is not None)
        if state is None:
            return
        self.title.setText(state.title)
        self.note.setText(state.note)
        self.note.setVisible(bool(state.note))
        self.start.setVisible(state.can_start)
        self._table.setVisible(bool(state.rows))
        if state.rows != self._rows:
            self._rows = state.rows
            self._fill()

    def _fill(self) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
        right = Qt.AlignmentFlag.AlignRight
        for column, head in enumerate(_HEADS):
            self._grid.addWidget(label(head, "muted"), 0, column, right)
        for place, row in enumerate(self._rows, start=1):
            self._grid.addWidget(label(row.name, wraps=True), place, 0)
            for column, words in enumerate((row.now, row.then), start=1):
                self._grid.addWidget(label(words, "muted"), place, column, right)
            self._grid.addWidget(label(row.change, "figure"), place, 3, right)


def change_rows(
    now: SeriesLesions,
    then: SeriesLesions,
    changes: Iterable[LesionChange],
    unit: LengthUnit,
) -> tuple[ChangeRow, ...]:
    """Return the lines of the table.

    Parameters
    ----------
    now, then : SeriesLesions
        Of the current and of the prior study.
    changes : iterable of LesionChange
        What became of each lesion.
    unit : LengthUnit
        Of lengths.

    Returns
    -------
    tuple of ChangeRow
        For each lesion its volume, in ml and below it in percent, and its longest
        diameter; at the end the sum of the volumes.
    """
    now_by_id = {lesion.id: lesion for lesion in now.lesions}
    then_by_id = {lesion.id: lesion for lesion in then.lesions}
    rows: list[ChangeRow] = []
    for change in changes:
        lesion = now_by_id.get(change.id or 0)
        prior = then_by_id.get(change.prior_id or 0)
        rows += _lesion_rows(lesion, prior, unit)
    if rows:
        rows += _volume_rows(
            tr("All", meaning="lesions"), now.volume_ml, then.volume_ml
        )
    return tuple(rows) or (ChangeRow(tr("No lesions"), _NONE, _NONE, ""),)


def _lesion_rows(
    lesion: Lesion | None, prior: Lesion | None, unit: LengthUnit
) -> list[ChangeRow]:
    if lesion is None and prior is not None:
        name = tr("Prior {lesion}", lesion=prior.id)
        gone = tr("gone", meaning="lesion")
        return [ChangeRow(name, _NONE, _volume(prior.volume_ml), gone)]
    if lesion is None:
        return []
    name = tr("Lesion {number}", number=lesion.id)
    if prior is None:
        return [
            ChangeRow(
                name, _volume(lesion.volume_ml), _NONE, tr("new", meaning="lesion")
            )
        ]
    longest = lesion.longest_mm, prior.longest_mm
    change = ""
    if longest[0] is not None and longest[1] is not None:
        grown = longest[0] - longest[1]
        change = f"{'+' if grown >= 0 else '-'}{unit.length(abs(grown))}"
    return [
        *_volume_rows(name, lesion.volume_ml, prior.volume_ml),
        ChangeRow("", _length(longest[0], unit), _length(longest[1], unit), change),
    ]


def _volume_rows(name: str, now: float | None, then: float | None) -> list[ChangeRow]:
    known = _volume(now), _volume(then)
    if now is None or then is None:
        return [ChangeRow(name, *known, "")]
    sign = "+" if now >= then else "−"
    rows = [ChangeRow(name, *known, f"{sign}{volume_words(abs(now - then))}")]
    if then:
        percent = number(abs(100 * (now / then - 1)), ".0f")
        rows.append(ChangeRow("", "", "", tr("{percent} %", percent=sign + percent)))
    return rows


def _volume(volume_ml: float | None) -> str:
    return tr("unknown") if volume_ml is None else volume_words(volume_ml)


def _length(length_mm: float | None, unit: LengthUnit) -> str:
    return tr("unknown") if length_mm is None else unit.length(length_mm)
