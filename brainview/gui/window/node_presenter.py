"""Connects the dialogs about other computers with the session and the network."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from brainview.core.language import tr
from brainview.export import Written
from brainview.gui.dialogs.query import QueryDialog
from brainview.gui.dialogs.send import SendDialog
from brainview.gui.dialogs.writing import WritingDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.session.remote import (
    Fetch,
    Fetched,
    FetchRequest,
    ResultFiles,
    Search,
    SearchRequest,
    Send,
    SendChoice,
    Sent,
    TransferProgress,
    count_waiting,
)
from brainview.gui.session.report_export import ExportRequest
from brainview.gui.session.session import Session
from brainview.gui.window.export_presenter import ExportPresenter
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import Job, JobRunner, Work


class NodePresenter(QObject):
    """Asks, fetches from and sends to the nodes of the settings.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    session : Session
        Opens what was fetched, and writes what is sent.
    runner : JobRunner
        Runs what needs the network.
    settings : SettingsStore
        Names the nodes; read anew when a dialog opens.
    actions : Actions
        The window's commands; ``identity`` hides patients.
    export : ExportPresenter
        Knows the results of the open series.
    ask_folder : callable
        Asks for a folder, beginning in one.

    Signals
    -------
    recorded(str, dict)
        An event for the audit log, and what the line says.
    """

    recorded = Signal(str, dict)

    def __init__(
        self,
        window: QWidget,
        *,
        session: Session,
        runner: JobRunner,
        settings: SettingsStore,
        actions: Actions,
        export: ExportPresenter,
        ask_folder: Callable[[Path], Path | None],
    ) -> None:
        super().__init__(window)
        self.query = QueryDialog(window, ask_folder)
        self.send = SendDialog(window)
        self._session = session
        self._settings = settings
        self._actions = actions
        self._export = export
        self._runner = runner
        self._job: Job | None = None
        self._write: Callable[[ExportRequest], Work] | None = None
        self.query.search_asked.connect(self._search)
        self.query.asked.connect(self._fetch)
        self.send.asked.connect(self._write_results)
        self.send.again_asked.connect(self._send_again)
        for dialog in (self.query, self.send):
            dialog.cancel_asked.connect(partial(self._cancel, dialog))

    @property
    def runner(self) -> JobRunner:
        """Runs what needs the network."""
        return self._runner

    def show_query(self) -> None:
        """Show the dialog that asks other computers."""
        self._settings.reload()
        data = platformdirs.user_data_path("brainview", appauthor=False)
        self.query.offer(
            self._names,
            data / "fetched",
            self._note,
            is_hidden=self._actions["identity"].isChecked(),
        )
        self.query.open()

    def show_send(self) -> None:
        """Show the dialog that sends results."""
        self._settings.reload()
        offer = self._export.results()
        self._write = offer.write
        self.send.offer(self._names, offer.unavailable, offer.reason, self._note)
        self._runner.submit(count_waiting, done=self.send.show_waiting)
        self.send.open()

    @property
    def _names(self) -> list[str]:
        return [node.name for node in self._settings.current.nodes]

    @property
    def _note(self) -> str:
        return str(self._settings.error or "")

    @Slot(object)
    def _search(self, request: SearchRequest) -> None:
        def show(found: list[Any]) -> None:
            self.query.show_found(found, request.query.most)
            self.recorded.emit("query", {"node": request.node, "series": len(found)})

        self._start(self.query, Search(self._settings.loaded, request), show)

    @Slot(object)
    def _fetch(self, request: FetchRequest) -> None:
        work = Fetch(self._settings.loaded, request)
        self._start(self.query, work, self._take_fetched, self.query.show_progress)

    def _take_fetched(self, outcome: Fetched) -> None:
        self.query.show_fetched(outcome)
        for trace in outcome.traces:
            self.recorded.emit("fetch", trace)
        if outcome.folders:
            self._session.open(outcome.folders)
        if not outcome.problem:
            self.query.accept()

    @Slot(object)
    def _write_results(self, choice: SendChoice) -> None:
        assert self._write is not None

        def send(written: Written) -> None:
            if written.failures:
                self._fail(self.send, written.failures[0])
                return
            work = Send(self._settings.loaded, choice.node, written.paths)
            self._start(self.send, work, self._take_sent, self.send.show_progress)

        def show(progress: Any) -> None:
            words = tr(
                "{stage}: {done:,} of {total:,}",
                stage=progress.stage.words,
                done=progress.done,
                total=progress.total,
            )
            step = TransferProgress(words, progress.done, progress.total)
            self.send.show_progress(step)

        # It needs the models, which only one thread may use.
        self._job = self._session.runner.submit(
            ResultFiles(self._write, choice),
            done=send,
            failed=lambda error: self._fail(self.send, error),
            progressed=show,
        )

    @Slot()
    def _send_again(self) -> None:
        work = Send(self._settings.loaded)
        self._start(self.send, work, self._take_sent, self.send.show_progress)

    def _take_sent(self, outcome: Sent) -> None:
        self.send.show_sent(outcome)
        for trace in outcome.traces:
            self.recorded.emit("send", trace)
        self._runner.submit(count_waiting, done=self.send.show_waiting)

    def _start(
        self,
        dialog: WritingDialog,
        work: Work,
        done: Callable[[Any], None],
        progressed: Callable[[Any], None] = lambda progress: None,
    ) -> None:
        self._job = self._runner.submit(
            work,
            done=done,
            failed=lambda error: self._fail(dialog, error),
            progressed=progressed,
        )

    def _cancel(self, dialog: WritingDialog) -> None:
        """Stop what runs; a node that doesn't answer keeps nobody waiting."""
        if self._job is not None:
            self._job.cancel()
        dialog.show_ended("")

    def _fail(self, dialog: WritingDialog, error: BaseException) -> None:
        dialog.show_ended(failure_from(error).words)
