"""The batch window: what stands where, and what each button does."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brainview.batch import BatchJob, BatchProgress, run_batch
from brainview.core import RESEARCH_USE
from brainview.gui.batch.errand import Errand
from brainview.gui.batch.opener import Opener
from brainview.gui.batch.places import common_folder
from brainview.gui.batch.results import EmptyPage, ResultsPage
from brainview.gui.batch.run import BatchRun
from brainview.gui.batch.run_card import Phase, RunState
from brainview.gui.batch.setup import SetupPanel
from brainview.gui.batch.work import RunBatch, SaveWork
from brainview.gui.look.controls import ElidedLabel, column_of, label
from brainview.gui.panels.banner import FailureBanner
from brainview.gui.window.equipment import Equipment
from brainview.gui.workers.failure import Failure, failure_from

_SIZE = (1240, 780)
_SMALLEST = (1000, 620)
_NOTHING_FOUND = Failure(
    "No scan was found.",
    "What you chose holds no file that brainview reads.",
    "Choose a folder that holds scans.",
)


class BatchWindow(QMainWindow):
    """Classifies a folder beside the viewer.

    Parameters
    ----------
    equipment : Equipment
        The objects it works on.
    run : RunBatch
        The engine.
    """

    opened = Signal()  # a scan of a row is opened in the viewer

    def __init__(self, equipment: Equipment, run: RunBatch = run_batch) -> None:
        super().__init__()
        self.setWindowTitle("Batch – brainview")
        self.setAcceptDrops(True)
        # The program ends with its viewer.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._settings = equipment.settings
        self._table: Path | None = None
        self.setup = SetupPanel(equipment.registry, equipment.settings)
        self.results = ResultsPage()
        self.banner = FailureBanner()
        self.message = ElidedLabel("message")
        self.pages = QStackedWidget()
        self.run = BatchRun(run, equipment.registry, self)
        self.saving = Errand("brainview-batch-save", self)
        self.opener = Opener(equipment.session, self)
        self._lay_out()
        self._connect()
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.restoreGeometry(self._settings.state("batch/geometry"))

    def set_identity_hidden(self, hidden: bool) -> None:
        """Show no name of a file, which may hold a patient's."""
        self.setup.set_identity_hidden(hidden)
        self.results.model.set_identity_hidden(hidden)
        self.banner.set_identity_hidden(hidden)
        self.message.set_full_text("")

    def shutdown(self) -> None:
        """Stop everything, and wait for it."""
        self.run.shutdown()
        self.saving.shutdown()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop without a question: what is done is in the table."""
        self.run.stop()
        self._settings.keep("batch/geometry", self.saveGeometry())
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take folders and files, unless a batch runs."""
        if _local_paths(event) and not self.run.state.phase.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what was dropped."""
        event.acceptProposedAction()
        self.setup.choose(_local_paths(event))

    def _start(self, job: BatchJob) -> None:
        manifest = self.setup.manifest()
        names = manifest.class_names if manifest is not None else ()
        self._table = job.outputs.table
        self.banner.show_failure(None)
        self.message.set_full_text("")
        self.results.begin(names, common_folder(job.sources))
        self.run.start(job)

    def _show_state(self, state: RunState) -> None:
        self.setup.set_running(state.phase.is_running)
        self.results.show_state(state)
        is_over = state.phase in (Phase.EMPTY, Phase.DONE, Phase.FAILED)
        is_empty = is_over and not state.tally.rows
        self.pages.setCurrentIndex(0 if is_empty else 1)

    def _take(self, standing: BatchProgress) -> None:
        self.results.model.add(standing.rows)
        if standing.note:
            self.message.set_full_text(standing.note)

    def _end(self) -> None:
        state = self.run.state
        self.results.model.arrange()
        if state.phase is Phase.DONE and not state.tally.rows:
            self.banner.show_failure(_NOTHING_FOUND)
        can_go_on = self.setup.targets.resume.isChecked()
        if state.phase is Phase.STOPPED and can_go_on:
            self.message.set_full_text(
                "What was done is in the table. Start goes on from there."
            )

    def _show_failure(self, error: BaseException) -> None:
        self.banner.show_failure(failure_from(error))

    def _toggle_pause(self, _checked: bool) -> None:
        self.run.set_held(self.run.state.phase is not Phase.PAUSED)

    def _show_folder(self, _checked: bool) -> None:
        if self._table is not None:
            url = QUrl.fromLocalFile(str(self._table.parent))
            QDesktopServices.openUrl(url)

    def _save(self, _checked: bool) -> None:
        if self._table is None:
            return
        suggested = self._table.with_name(f"{self._table.stem} shown.csv")
        path = self.setup.dialogs.ask_table("Save what is shown", suggested)
        if path is not None:
            model = self.results.model
            self.saving.start(SaveWork(model.rows, model.order.copy(), path))

    def _say_saved(self, path: Path) -> None:
        self.message.set_full_text(f"Rows written to {path}.")

    def _connect(self) -> None:
        self.setup.start_asked.connect(self._start)
        self.run.changed.connect(self._show_state)
        self.run.told.connect(self._take)
        self.run.ended.connect(self._end)
        self.run.failed.connect(self._show_failure)
        self.saving.succeeded.connect(self._say_saved)
        self.saving.failed.connect(self._show_failure)
        self.banner.dismissed.connect(lambda: self.banner.show_failure(None))
        self.results.open_asked.connect(self.opener.open)
        self.opener.opened.connect(self.opened)
        self.opener.refused.connect(self.message.set_full_text)
        card = self.results.run
        card.pause.clicked.connect(self._toggle_pause)
        card.cancel.clicked.connect(lambda _checked: self.run.stop())
        card.open_folder.clicked.connect(self._show_folder)
        card.save.clicked.connect(self._save)
        for keys, do in (("Esc", self.run.stop), ("Ctrl+W", self.close)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _lay_out(self) -> None:
        self.pages.addWidget(EmptyPage())
        self.pages.addWidget(self.results)
        right = QVBoxLayout()
        right.setContentsMargins(14, 14, 14, 14)
        right.setSpacing(12)
        right.addWidget(self.banner)
        right.addWidget(self.pages, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.setup)
        upper.addLayout(right, 1)
        center = QWidget()
        outer = column_of(center, 0)
        outer.addLayout(upper, 1)
        outer.addWidget(self._foot())
        self.setCentralWidget(center)

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("statusLine")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(foot)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(16)
        line.addWidget(self.message, 1)
        line.addWidget(label(RESEARCH_USE))
        return foot


def _local_paths(event: QDropEvent) -> tuple[Path, ...]:
    """Return what is dragged, leaving out what isn't on this machine."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
