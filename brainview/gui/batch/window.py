"""Contains the batch window, which lays out its parts and connects them."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, QUrl, Signal
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
from brainview.core import RESEARCH_USE, CancelToken, ScanRecord
from brainview.core.language import tr, translatable
from brainview.gui.batch.columns import Columns
from brainview.gui.batch.output_paths import archive_of, common_folder
from brainview.gui.batch.results_page import EmptyPage, ResultsPage
from brainview.gui.batch.run import BatchRun, RunBatch
from brainview.gui.batch.run_state import RunPhase, RunState
from brainview.gui.batch.setup_panel import WIDTH, SetupPanel
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.look.controls import ElidedLabel, column_of, label, scrolled, styled
from brainview.gui.look.focus import FocusKeeper, tab_as_seen
from brainview.gui.look.placing import place
from brainview.gui.panels.banner import FailureBanner
from brainview.gui.panels.side_by_side import SideBySide
from brainview.gui.session.dragged import local_paths
from brainview.gui.session.session import Session
from brainview.gui.workers.failure import Failure, failure_from
from brainview.gui.workers.jobs import Job, JobRunner, ReportProgress
from brainview.models import ModelRegistry
from brainview.reports import ReportStyle, check_table_path, write_table
from brainview.settings import DefaultModels

_SIZE = QSize(1240, 780)
_SMALLEST = QSize(620, 300)
_NOTHING_FOUND = (
    translatable("No scan was found."),
    translatable("What you chose holds no file that brainview reads."),
    translatable("Choose a folder that holds scans."),
)
_NO_FILE_MANAGER = (
    translatable("Can't show the folder."),
    translatable("The system has no program that shows folders."),
    translatable("The path of the table stands under Results."),
)
_GONE = (
    translatable("Can't show the folder."),
    translatable("The folder of the table is no longer where it was."),
    translatable("Look for it, or run the batch again."),
)
_NO_DEFAULTS = DefaultModels()


class BatchWindow(QMainWindow):
    """A window, separate from the viewer, that classifies the scans in a folder.

    Parameters
    ----------
    session : Session
        Opens the scans of rows in the viewer.
    registry : ModelRegistry
        The installed models.
    remembered : RememberedChoices
        Stores the user's choices.
    defaults : DefaultModels
        The models that are chosen at first.
    report_style : callable
        Returns what is set for reports.
    run : RunBatch
        Analyzes the scans.

    Signals
    -------
    opened(Choice)
        The scan of a row is being opened in the viewer. The models that gave the row
        are to answer there, too.
    saved(Path)
        The shown rows were written to a table.
    """

    opened = Signal(object)
    saved = Signal(object)

    def __init__(
        self,
        session: Session,
        *,
        registry: ModelRegistry,
        remembered: RememberedChoices,
        defaults: DefaultModels = _NO_DEFAULTS,
        report_style: Callable[[], ReportStyle] = ReportStyle,
        run: RunBatch = run_batch,
    ) -> None:
        super().__init__()
        self.setWindowTitle(tr("Batch – brainview"))
        self.setAcceptDrops(True)
        # The program ends when its main window is closed.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._session = session
        self._remembered = remembered
        self._report_style = report_style
        # One thread for the batch and one for saving rows.
        self._runner = JobRunner(ThreadPoolExecutor(2, "brainview-batch"), self)
        self._saving: Job | None = None
        self._job: BatchJob | None = None
        self.setup = SetupPanel(registry, remembered, defaults)
        self.results = ResultsPage()
        self.banner = FailureBanner()
        self.message = ElidedLabel("message")
        self.pages = QStackedWidget()
        self.run = BatchRun(run, registry, self._runner, self)
        self._lay_out()
        self._connect()
        FocusKeeper(self, self.results.table)
        tab_as_seen(self)
        place(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self.restoreGeometry(self._remembered.state("batch/geometry"))

    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the file names, which may contain a patient's name."""
        self.setup.set_identity_hidden(hidden)
        self.results.model.set_identity_hidden(hidden)
        self.banner.set_identity_hidden(hidden)
        self.message.set_full_text("")

    def shutdown(self) -> None:
        """Stop all work and wait for the threads to end."""
        self._runner.shutdown()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop the batch without asking, because the rows so far are in the table."""
        self.run.stop()
        self._remembered.keep("batch/geometry", self.saveGeometry())
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Accept folders and files, unless a batch is running."""
        if local_paths(event.mimeData()) and not self.run.state.phase.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the dropped folders and files."""
        event.acceptProposedAction()
        self.setup.choose(local_paths(event.mimeData()))

    def _start(self, job: BatchJob) -> None:
        manifest = self.setup.manifest()
        names = manifest.class_names if manifest is not None else ()
        outputs = replace(job.outputs, style=self._report_style())
        self._job = job = replace(job, outputs=outputs)
        self.banner.show_failure(None)
        self.message.set_full_text("")
        self.results.begin(names, common_folder(job.sources))
        self.run.start(job)

    def _show_state(self, state: RunState) -> None:
        self.setup.set_running(state.phase.is_running)
        self.results.show_state(state)
        is_over = state.phase in (RunPhase.EMPTY, RunPhase.DONE, RunPhase.FAILED)
        is_empty = is_over and not state.tally.rows
        self.pages.setCurrentIndex(0 if is_empty else 1)

    def _take(self, progress: BatchProgress) -> None:
        self.results.model.add(progress.rows)
        if progress.note:
            self.message.set_full_text(progress.note)

    def _end(self) -> None:
        state = self.run.state
        self.results.model.arrange()
        if state.phase is RunPhase.DONE and not state.tally.rows:
            self.banner.show_failure(_failure(_NOTHING_FOUND))
        can_resume = self.setup.outputs.resume.isChecked()
        if state.phase is RunPhase.STOPPED and can_resume:
            self.message.set_full_text(
                tr("What was done is in the table. Start goes on from there.")
            )

    def _show_failure(self, error: BaseException) -> None:
        self.banner.show_failure(failure_from(error))

    def _toggle_pause(self, _checked: bool) -> None:
        self.run.set_paused(self.run.state.phase is not RunPhase.PAUSED)

    def _show_folder(self, _checked: bool) -> None:
        if self._job is None:
            return
        folder = self._job.outputs.table.parent
        if not folder.is_dir():
            self.banner.show_failure(_failure(_GONE))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.banner.show_failure(_failure(_NO_FILE_MANAGER))

    def _save(self, _checked: bool) -> None:
        if self._job is None or self._saving is not None:
            return
        table = self._job.outputs.table
        suggested = table.with_name(f"{table.stem} shown.csv")
        path = self.setup.dialogs.ask_table(tr("Save what is shown"), suggested)
        if path is not None:
            model = self.results.model
            self._saving = self._runner.submit(
                partial(_write_rows, model.rows, model.order.copy(), path),
                done=self._end_saving,
                failed=self._fail_saving,
            )

    def _end_saving(self, path: Path) -> None:
        self._saving = None
        self.message.set_full_text(tr("Rows written to {path}.", path=path))
        self.saved.emit(path)

    def _fail_saving(self, error: BaseException) -> None:
        self._saving = None
        self._show_failure(error)

    def _open_scan(self, name: str, frame: int, is_failed: bool) -> None:
        """Open a file, named as in the results, at a frame (from 0) in the viewer."""
        path = Path(name)
        source = archive_of(path) or path
        if self._job is None or not source.is_file():
            self.message.set_full_text(tr("This file is no longer where it was."))
            return
        if is_failed and self._session.state.sources:
            # Beside what is open, another scan would be shown in its place.
            self.message.set_full_text(tr("This scan failed: its remark says why."))
            return
        self.opened.emit(self._job.choice)
        self._session.show_file(path, frame, source)

    def _connect(self) -> None:
        self.setup.start_asked.connect(self._start)
        self.run.changed.connect(self._show_state)
        self.run.progressed.connect(self._take)
        self.run.ended.connect(self._end)
        self.run.failed.connect(self._show_failure)
        self.banner.dismissed.connect(lambda: self.banner.show_failure(None))
        self.results.open_asked.connect(self._open_scan)
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
        inside = styled(QWidget(), "scrolled")
        right = QVBoxLayout(inside)
        right.setContentsMargins(14, 14, 14, 14)
        right.setSpacing(12)
        right.addWidget(self.banner)
        right.addWidget(self.pages, 1)
        # Scrolls only where the screen is smaller than progress, chart and rows.
        self._columns = SideBySide(self._remembered, "batch")
        self._columns.add(self.setup, WIDTH)
        self._columns.add(scrolled(inside))
        self._columns.name_handle(1, tr("Width of the panel with the choices"))
        self._columns.restore()
        center = QWidget()
        outer = column_of(center, 0)
        outer.addWidget(self._columns, 1)
        outer.addWidget(self._footer())
        self.setCentralWidget(center)

    def _footer(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("statusLine")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(foot)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(16)
        line.addWidget(self.message, 1)
        line.addWidget(label(tr(RESEARCH_USE)))
        return foot


def _failure(sentences: tuple[str, str, str]) -> Failure:
    what, reason, remedy = sentences
    return Failure(tr(what), tr(reason), tr(remedy))


def _write_rows(
    rows: Columns,
    order: NDArray[np.int64],
    path: Path,
    token: CancelToken,
    _report: ReportProgress,
) -> Path:
    """Write rows to a table in a given order; runs in a worker thread.

    Raises
    ------
    ReportError
        If the file can't be written.
    """

    def records() -> Iterator[ScanRecord]:
        for record in rows.records(order):
            token.check()
            yield record

    check_table_path(path)
    write_table(path, records(), rows.class_names)
    return path
