"""Contains the left panel: open series, recent files and samples."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Catalog, Unshown
from brainview.core.language import plural, tr
from brainview.gui.look.controls import (
    ElidedButton,
    column_of,
    label,
    row,
    scrolled,
    styled,
)
from brainview.gui.look.focus import tab_after
from brainview.gui.look.motion import ProgressBar
from brainview.gui.panels.study_list import StudyList
from brainview.gui.session.state import State
from brainview.readers.samples import Sample

WIDTH = 232
LEAST_WIDTH = 150
_LOWER_HEIGHT = 60
_UNSHOWN_HEIGHT = 150
_INDENT = 7  # where the words of a line begin


class StudyPanel(QWidget):
    """Lists the open series, recent files and samples.

    Parameters
    ----------
    samples : sequence of Sample
        Scans that come with the program.
    """

    path_chosen = Signal(object)  # Path
    sample_chosen = Signal(object)  # Sample
    clear_asked = Signal()
    series_chosen = Signal(object)  # Series
    beside_asked = Signal(object)  # Series
    cancel_asked = Signal()
    add_asked = Signal()
    prior_asked = Signal()

    def __init__(self, samples: Sequence[Sample]) -> None:
        super().__init__()
        self.setObjectName("studyPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(LEAST_WIDTH)
        self._catalog: Catalog | None = None
        self._recent: tuple[Path, ...] = ()
        self._sources: tuple[Path, ...] = ()
        self._is_hidden = False
        self.reading = ReadingLine()
        self.list = StudyList()
        self.unshown = UnshownFiles()
        self.nothing = label(tr("Nothing is open."), "muted", wraps=True)
        self.nothing.setIndent(_INDENT)
        self.add = styled(
            QPushButton(tr("Add", meaning="act")),
            "quiet",
            tip=tr("Add a study to what is open"),
        )
        self.add.clicked.connect(lambda _checked: self.add_asked.emit())
        self.prior = styled(
            QPushButton(tr("Prior", meaning="study")),
            "quiet",
            tip=tr("Set the prior study beside"),
        )
        self.prior.clicked.connect(lambda _checked: self.prior_asked.emit())
        clear = styled(
            QPushButton(tr("Clear", meaning="act")),
            "quiet",
            tip=tr("Forget the recent files"),
        )
        clear.clicked.connect(lambda _checked: self.clear_asked.emit())
        self.recent = PathButtons(tr("RECENT"), clear)
        self.samples = PathButtons(tr("SYNTHETIC SAMPLES"))
        self._samples = {sample.path: sample for sample in samples}
        self._lay_out()
        self._connect()
        self.samples.show_entries(
            [
                (tr(sample.title), tr(sample.description), sample.path)
                for sample in samples
            ]
        )
        self._show()
        self._show_recent()

    @property
    def recent_buttons(self) -> tuple[QPushButton, ...]:
        """One per recent file or folder, the latest on top."""
        return self.recent.buttons

    def show_state(self, state: State) -> None:
        """Show the open series and whether more are being searched for."""
        self.reading.setVisible(state.is_finding)
        self.reading.show_files(state.catalog.files if state.catalog else 0)
        before, self._sources = self._sources, state.sources
        if not state.keeps(before):
            self.list.rows.forget_thumbnails()
        if state.catalog is not self._catalog:
            self._catalog = state.catalog
            self._show()
        self.list.show_open(state.series.key if state.series else "")

    @Slot(str, object)
    def show_thumbnail(self, key: str, image: QImage) -> None:
        """Show the thumbnail of a series."""
        self.list.rows.show_thumbnail(key, image)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Show the files and folders opened last, the latest first."""
        self._recent = paths
        self._show_recent()

    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide patients and studies, and file names, which may contain either."""
        self._is_hidden = hidden
        self._show()
        self._show_recent()

    def _show(self) -> None:
        catalog = self._catalog or Catalog()
        self.nothing.setVisible(not catalog.series)
        self.add.setVisible(bool(catalog.series))
        studies = {series.study_key for series in catalog.series}
        self.prior.setVisible(len(studies - {""}) > 1)
        self.list.setVisible(bool(catalog.series))
        self.list.show_catalog(catalog, is_hidden=self._is_hidden)
        self.unshown.show_unshown(catalog.unshown, is_hidden=self._is_hidden)

    def _show_recent(self) -> None:
        shown = () if self._is_hidden else self._recent
        entries = [(path.name, tr("Open {name}", name=path), path) for path in shown]
        self.recent.show_entries(entries)

    def _connect(self) -> None:
        self.list.chosen.connect(self.series_chosen)
        self.list.beside_asked.connect(self.beside_asked)
        self.reading.cancel_asked.connect(self.cancel_asked)
        self.recent.path_chosen.connect(self.path_chosen)
        self.samples.path_chosen.connect(
            lambda path: self.sample_chosen.emit(self._samples[path])
        )

    def _lay_out(self) -> None:
        lower = styled(QWidget(), "scrolled")
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 8, 0, 0)
        below.setSpacing(12)
        for part in (self.unshown, self.recent, self.samples):
            below.addWidget(part)
        below.addStretch(1)
        scroll = scrolled(lower, sideways=False)
        scroll.setMinimumHeight(_LOWER_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 14, 7, 10)
        column.setSpacing(6)
        column.addLayout(row(_caption(tr("STUDY")), self.prior, self.add))
        for head in (self.reading, self.nothing, self.list):
            column.addWidget(head)
        column.addWidget(scroll, 1)


class ReadingLine(QWidget):
    """Shows that files are still being read, with a button to stop it."""

    cancel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = label(kind="muted", wraps=True)
        self.words.setIndent(_INDENT)
        cancel = styled(
            QPushButton(tr("Stop", meaning="act")),
            "quiet",
            tip=tr("Read no further files"),
        )
        cancel.clicked.connect(lambda _checked: self.cancel_asked.emit())
        bar = styled(ProgressBar(), spoken=tr("Reading files"))
        bar.setRange(0, 0)
        column = column_of(self, 2)
        column.addLayout(row(self.words, cancel))
        inset = QHBoxLayout()
        inset.setContentsMargins(_INDENT, 0, _INDENT, 2)
        inset.addWidget(bar)
        column.addLayout(inset)
        self.hide()

    def show_files(self, count: int) -> None:
        """Say how many files were read."""
        self.words.setText(
            plural("Reading, {count} file", "Reading, {count:,} files", count)
            if count
            else tr("Reading", meaning="act")
        )


class UnshownFiles(QWidget):
    """Shows how many files can't be shown, and lists them when unfolded."""

    def __init__(self) -> None:
        super().__init__()
        self.button = styled(QPushButton(), "entry")
        self.button.setCheckable(True)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lines = QStringListModel()
        self.list = styled(
            QListView(), "unshown", spoken=tr("Files that can't be shown")
        )
        self.list.setModel(self._lines)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMaximumHeight(_UNSHOWN_HEIGHT)
        self.list.setSpacing(1)
        self._count = 0
        self.list.hide()
        self.button.toggled.connect(self._unfold)
        column = column_of(self, 0)
        column.addWidget(self.button)
        column.addWidget(self.list)
        self.hide()

    def show_unshown(self, unshown: Sequence[Unshown], *, is_hidden: bool) -> None:
        """List files, without their names if the identity is hidden."""
        self.setVisible(bool(unshown))
        self._count = len(unshown)
        self._lines.setStringList(
            [
                each.what if is_hidden else f"{each.name}\n{each.what}"
                for each in unshown
            ]
        )
        self._unfold(self.button.isChecked())

    def _unfold(self, is_open: bool) -> None:
        mark = "▾" if is_open else "▸"
        words = plural(
            "{count} file can't be shown",
            "{count:,} files can't be shown",
            self._count,
        )
        self.button.setText(f"{mark} {words}")
        self.list.setVisible(is_open)


class PathButtons(QWidget):
    """A button for each path that can be opened, under a caption.

    Parameters
    ----------
    title : str
        The caption.
    action : QPushButton or None
        A button beside the caption.
    """

    path_chosen = Signal(object)  # Path

    def __init__(self, title: str, action: QPushButton | None = None) -> None:
        super().__init__()
        self._column = column_of(self, 0)
        self._action = action
        head = row(_caption(title), *((action,) if action else ()))
        self._column.addLayout(head)
        self.buttons: tuple[QPushButton, ...] = ()

    def show_entries(self, entries: Sequence[tuple[str, str, Path]]) -> None:
        """Show other buttons.

        Parameters
        ----------
        entries : sequence of (str, str, Path)
            Name, tooltip, and the path that opens.
        """
        for button in self.buttons:
            self._column.removeWidget(button)
            button.setParent(None)
        self.buttons = tuple(self._entry(*entry) for entry in entries)
        for button in self.buttons:
            self._column.addWidget(button)
        tab_after(self._action or self, self.buttons)
        self.setVisible(bool(entries))

    def _entry(self, text: str, tip: str, path: Path) -> QPushButton:
        spoken = tr("Open {name}", name=text)
        button = styled(ElidedButton(text), "entry", tip=tip, spoken=spoken)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked: self.path_chosen.emit(path))
        return button


def _caption(text: str) -> QLabel:
    """Make a small heading in line with the entries."""
    made = label(text, "caption", wraps=True)
    made.setIndent(_INDENT)
    return made
