"""Contains the dialog that asks other computers for series, and fetches them."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from brainview.core.foreign_text import in_one_line
from brainview.core.language import (
    ENGLISH,
    current_language,
    date_words,
    number,
    plural,
    tr,
    translatable,
)
from brainview.core.remote_series import FoundSeries, Query
from brainview.gui.dialogs.writing import NO_NODE, WritingDialog
from brainview.gui.look.controls import NoWheelComboBox, label, styled
from brainview.gui.session.remote import (
    Fetched,
    FetchRequest,
    SearchRequest,
    TransferProgress,
)

_SIZE = QSize(1100, 620)
_HIDDEN = translatable("Patients, dates and descriptions are hidden, as in the window.")
_NOTHING = translatable("The computer has no such series.")
_COLUMNS = (
    translatable("Patient"),
    translatable("ID"),
    translatable("Date"),
    translatable("Description"),
    translatable("Modality"),
    translatable("Series"),
    translatable("Objects"),
)
_WIDTHS = (200, 120, 110, 250, 80, 70)
_IDENTITY = range(4)  # columns
_DAYS = {
    translatable("Any date"): None,
    translatable("Today"): 0,
    translatable("Last 7 days"): 7,
    translatable("Last 30 days"): 30,
}
_RANGE = translatable("From … to …")
_MODALITIES = ("MR", "CT")
_ANY = translatable("Any", meaning="modality")
_DICOM_DAY = "yyyyMMdd"
_SERIES = Qt.ItemDataRole.UserRole


class QueryDialog(WritingDialog):
    """Asks a node by patient, date and modality, and fetches what is selected.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    ask_folder : callable
        As in `WritingDialog`.

    Signals
    -------
    search_asked(SearchRequest)
        A node is to be asked.
    """

    search_asked = Signal(object)

    def __init__(
        self, parent: QWidget, ask_folder: Callable[[Path], Path | None]
    ) -> None:
        super().__init__(
            parent, tr("Fetch from another computer"), tr("Fetch"), ask_folder
        )
        self._is_hidden = False
        self.node = NoWheelComboBox(tr("Computer"))
        self.patient = QLineEdit(placeholderText=tr("may have * and ?"))
        self.name = QLineEdit(placeholderText=tr("such as SMITH*"))
        self.date = NoWheelComboBox(tr("Date of the study"))
        self.date.addItems([tr(each) for each in (*_DAYS, _RANGE)])
        self.since, self.until = _day(tr("First day")), _day(tr("Last day"))
        self.modality = NoWheelComboBox(tr("Modality"))
        for modality in _MODALITIES:
            self.modality.addItem(modality, modality)
        self.modality.addItem(tr(_ANY, meaning="modality"), "")
        self.search = QPushButton(tr("Search"))
        self.found = QTreeWidget()
        self.write.setText(tr("Fetch and open"))
        self._lay_out()
        self.add_foot(_SIZE)
        self.column.setStretch(self.column.indexOf(self.found), 1000)
        self.date.currentIndexChanged.connect(self._show_range)
        self._show_range(self.date.currentIndex())
        self.search.clicked.connect(lambda _checked: self._search())
        for field in (self.patient, self.name):
            field.returnPressed.connect(self._search)
        self.found.itemSelectionChanged.connect(self._enable)

    @property
    def request(self) -> FetchRequest:
        """What is selected now."""
        return FetchRequest(
            self.node.currentText(), tuple(self._selected()), self._folder
        )

    def offer(
        self, nodes: Sequence[str], folder: Path, note: str, *, is_hidden: bool
    ) -> None:
        """Begin anew.

        Parameters
        ----------
        nodes : sequence of str
            The names of the nodes that can be asked.
        folder : Path
            Where series go at first.
        note : str
            What is to be said about the settings; may be empty.
        is_hidden : bool
            Whether patients aren't to be named.
        """
        self.node.offer(nodes)
        self._is_hidden = is_hidden
        for column in _IDENTITY:
            self.found.setColumnHidden(column, is_hidden)
        self.found.setRootIsDecorated(True)
        self.begin(folder)
        hints = [note, "" if nodes else tr(NO_NODE), tr(_HIDDEN) if is_hidden else ""]
        self.show_outcome(" ".join(filter(None, hints)))
        self.patient.setFocus()

    def show_found(self, series: Sequence[FoundSeries], most: int) -> None:
        """List series below their studies.

        Parameters
        ----------
        series : sequence of FoundSeries
            What the node has.
        most : int
            How many were asked for.
        """
        self.set_running(False)
        self.found.clear()
        studies: dict[str, QTreeWidgetItem] = {}
        for each in series:
            study = studies.get(each.study_uid)
            if study is None:
                study = QTreeWidgetItem(self.found, _study_texts(each))
                studies[each.study_uid] = study
            child = QTreeWidgetItem(study, _series_texts(each))
            child.setData(0, _SERIES, each)
        for study in studies.values():
            study.setText(len(_COLUMNS) - 2, number(study.childCount(), ","))
            study.setExpanded(len(studies) == 1 or self._is_hidden)
        words = tr(_NOTHING)
        if series:
            words = plural(
                "{count} study, {series:,} series.",
                "{count:,} studies, {series:,} series.",
                len(studies),
                series=len(series),
            )
        if len(series) == most:
            words += f" {tr('There may be more; ask for less.')}"
        self.show_outcome(words)
        if series:
            self.found.setFocus()

    def show_progress(self, so_far: TransferProgress) -> None:
        """Show how far fetching has come."""
        self.show_step(so_far.words, so_far.done, so_far.total)

    def show_fetched(self, outcome: Fetched) -> None:
        """Say what was fetched, and why the rest wasn't."""
        count = len(outcome.folders)
        words = plural("{count} series fetched.", "{count:,} series fetched.", count)
        has_files = count > 0
        self.show_result(
            words if has_files else "", outcome.problem, has_files=has_files
        )

    def set_running(self, is_running: bool) -> None:
        """Show that work goes on, or has ended."""
        super().set_running(is_running)
        for part in self._fields:
            part.setEnabled(not is_running)
        self.found.setEnabled(not is_running)
        self._enable()

    @property
    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self.node, self.patient, self.name, self.date, self.since, self.until,
            self.modality, self.search,
        )  # fmt: skip

    def _search(self) -> None:
        if self.is_running or not self.node.count():
            return
        query = Query(
            self.patient.text().strip(),
            self.name.text().strip(),
            self._dates(),
            self.modality.currentData(),
        )
        self.show_outcome("")
        self.set_running(True)
        self.show_step(tr("Asking"), 0, 0)
        self.search_asked.emit(SearchRequest(self.node.currentText(), query))

    def _dates(self) -> str:
        """Return the days as DICOM writes them; empty for any."""
        choice = self.date.currentIndex()
        if choice == len(_DAYS):
            first, last = self.since.date(), self.until.date()
        else:
            days = tuple(_DAYS.values())[choice]
            if days is None:
                return ""
            last = QDate.currentDate()
            first = last.addDays(-days)
        return f"{first.toString(_DICOM_DAY)}-{last.toString(_DICOM_DAY)}"

    def _selected(self) -> list[FoundSeries]:
        """Return the selected series, and those of the selected studies, once each."""
        chosen: dict[str, FoundSeries] = {}
        for item in self.found.selectedItems():
            own = item.data(0, _SERIES)
            children = [
                item.child(n).data(0, _SERIES) for n in range(item.childCount())
            ]
            for each in children if own is None else [own]:
                chosen[each.series_uid] = each
        return list(chosen.values())

    def _enable(self) -> None:
        self.write.setEnabled(not self.is_running and bool(self.found.selectedItems()))

    def _show_range(self, choice: int) -> None:
        for part in (self.since, self.until):
            part.setVisible(choice == len(_DAYS))

    def _lay_out(self) -> None:
        styled(self.patient, spoken=tr("Patient ID"))
        styled(self.name, spoken=tr("Patient's name"))
        styled(self.found, spoken=tr("Studies and series"))
        self.search.setAutoDefault(False)
        self.found.setHeaderLabels([tr(each) for each in _COLUMNS])
        self.found.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.found.setAlternatingRowColors(False)
        self.found.setMinimumHeight(160)
        header = self.found.header()
        for column, width in enumerate(_WIDTHS):
            needed = header.sectionSizeHint(column)
            self.found.setColumnWidth(column, max(width, needed))
        # Not every language writes a day as shortly as the others.
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        cells = (
            (tr("Computer"), self.node),
            (tr("Patient ID"), self.patient),
            (tr("Name", meaning="of a patient"), self.name),
            (tr("Modality"), self.modality),
            (tr("Date"), self.date),
            ("", self.since),
            ("", self.until),
            ("", self.search),
        )
        for column, (title, part) in enumerate(cells):
            if title:
                grid.addWidget(label(title, "caption"), 0, column)
            grid.addWidget(part, 1, column)
        for box, letters in ((self.node, 10), (self.modality, 4), (self.date, 11)):
            box.setMinimumContentsLength(letters)
        for part in (self.patient, self.name):
            part.setMinimumWidth(100)
            grid.setColumnStretch([p for _, p in cells].index(part), 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.found)
        self.add_folder()


def _day(name: str) -> QDateEdit:
    today = QDate.currentDate()
    made = QDateEdit(today)
    made.setCalendarPopup(True)
    made.setDisplayFormat(_day_format())
    made.setMaximumDate(today)
    return styled(made, spoken=name)


def _day_format() -> str:
    """Return how days are typed: as `date_words` writes them, in numbers alone."""
    if current_language() is ENGLISH:
        return "yyyy-MM-dd"
    usual = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return re.sub("y+", "yyyy", usual.replace("\u200f", ""))


def _study_texts(found: FoundSeries) -> list[str]:
    name = found.patient_name.replace("^", " ")
    texts = (name, found.patient_id, _shown_day(found.study_date), "", "", "", "")
    return list(map(in_one_line, texts))


def _series_texts(found: FoundSeries) -> list[str]:
    texts = (
        "",
        "",
        "",
        found.description,
        found.modality,
        found.number,
        found.instances,
    )
    return list(map(in_one_line, texts))


def _shown_day(day: str) -> str:
    date = QDate.fromString(day, _DICOM_DAY)
    if not date.isValid():
        return day
    return date_words(dt.date(date.year(), date.month(), date.day()))
