"""The left panel: what is open, what was open, and the samples."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from brainview.core import Catalog
from brainview.gui.look.controls import dressed, label
from brainview.gui.panels.study_extras import (
    INDENT,
    Entries,
    FindingLine,
    UnshownFold,
    caption,
)
from brainview.gui.panels.study_list import StudyList
from brainview.gui.session.state import State
from brainview.readers.samples import Sample

WIDTH = 232
_WORDS_WIDTH = WIDTH - 44
_LOWER_HEIGHT = 170


class StudyPanel(QWidget):
    """Shows what was found in what is open, and offers other things.

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

    def __init__(self, samples: Sequence[Sample]) -> None:
        super().__init__()
        self.setObjectName("studyPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._catalog: Catalog | None = None
        self._recent: tuple[Path, ...] = ()
        self._sources: tuple[Path, ...] = ()
        self._is_hidden = False
        self.finding = FindingLine()
        self.list = StudyList()
        self.unshown = UnshownFold()
        self.nothing = label("Nothing is open.", "muted")
        self.nothing.setIndent(INDENT)
        clear = dressed(QPushButton("Clear"), "quiet", tip="Forget the recent files")
        clear.clicked.connect(lambda _checked: self.clear_asked.emit())
        self.recent = Entries("RECENT", clear)
        self.samples = Entries("SYNTHETIC SAMPLES")
        self._samples = {sample.path: sample for sample in samples}
        self._lay_out()
        self._connect()
        self.samples.show_entries(
            [(sample.title, sample.description, sample.path) for sample in samples],
            _WORDS_WIDTH,
        )
        self._show()
        self._show_recent()

    @property
    def recent_buttons(self) -> tuple[QPushButton, ...]:
        """One per recent file or folder, the latest on top."""
        return self.recent.buttons

    def show_state(self, state: State) -> None:
        """Show what is open and whether more is being found."""
        self.finding.setVisible(state.is_finding)
        self.finding.show_files(state.catalog.files if state.catalog else 0)
        if state.sources != self._sources:
            self._sources = state.sources
            self.list.rows.forget_thumbnails()
        if state.catalog is not self._catalog:
            self._catalog = state.catalog
            self._show()
        self.list.show_open(state.series.key if state.series else "")

    @Slot(str, object)
    def show_thumbnail(self, key: str, image: QImage) -> None:
        """Show the picture of a series."""
        self.list.rows.show_thumbnail(key, image)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Show the files and folders opened last, the latest first."""
        self._recent = paths
        self._show_recent()

    def set_identity_hidden(self, hidden: bool) -> None:
        """Show no patient, no study and no file name, which may hold either."""
        self._is_hidden = hidden
        self._show()
        self._show_recent()

    def _show(self) -> None:
        catalog = self._catalog or Catalog()
        self.nothing.setVisible(not catalog.series)
        self.list.setVisible(bool(catalog.series))
        self.list.show_catalog(catalog, is_hidden=self._is_hidden)
        self.unshown.show_unshown(catalog.unshown, is_hidden=self._is_hidden)

    def _show_recent(self) -> None:
        shown = () if self._is_hidden else self._recent
        entries = [(path.name, f"Open {path}", path) for path in shown]
        self.recent.show_entries(entries, _WORDS_WIDTH)

    def _connect(self) -> None:
        self.list.chosen.connect(self.series_chosen)
        self.list.beside_asked.connect(self.beside_asked)
        self.finding.cancel_asked.connect(self.cancel_asked)
        self.recent.path_chosen.connect(self.path_chosen)
        self.samples.path_chosen.connect(
            lambda path: self.sample_chosen.emit(self._samples[path])
        )

    def _lay_out(self) -> None:
        lower = dressed(QWidget(), "scrolled")
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 8, 0, 0)
        below.setSpacing(12)
        for part in (self.unshown, self.recent, self.samples):
            below.addWidget(part)
        below.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(_LOWER_HEIGHT)
        scroll.setWidget(lower)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 14, 7, 10)
        column.setSpacing(6)
        column.addWidget(caption("STUDY"))
        for head in (self.finding, self.nothing, self.list):
            column.addWidget(head)
        column.addWidget(scroll, 1)
