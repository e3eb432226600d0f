"""Connects the dialog for de-identified copies with what is open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from brainview.core import ReportError
from brainview.core.language import tr, translatable
from brainview.gui.dialogs.deidentify import DeidentifyDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.session.session import Session
from brainview.gui.session.state import State
from brainview.gui.session.study_copy import CopyOutcome, CopyRequest, StudyCopies
from brainview.gui.window.result_folder import result_folder
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import Job, JobRunner
from brainview.readers import new_key

_FOLDER = "copy_folder"
_NO_DICOM = translatable("What is open isn't DICOM.")


class CopyPresenter(QObject):
    """Copies what is open without the patient's identity.

    Parameters
    ----------
    window : QWidget
        The parent of the dialog.
    session : Session
        Knows what is open.
    runner : JobRunner
        Writes the copies.
    remembered : RememberedChoices
        Keeps the folder.
    actions : Actions
        The window's commands; ``deidentify`` opens the dialog, and ``identity`` hides
        the names of files.
    ask_folder : callable
        Asks for a folder, beginning in one.

    Signals
    -------
    copied(CopyOutcome)
        Copies were written.
    """

    copied = Signal(object)

    def __init__(
        self,
        window: QWidget,
        *,
        session: Session,
        runner: JobRunner,
        remembered: RememberedChoices,
        actions: Actions,
        ask_folder: Callable[[Path], Path | None],
    ) -> None:
        super().__init__(window)
        self.dialog = DeidentifyDialog(window, ask_folder)
        self._session = session
        self._runner = runner
        self._remembered = remembered
        self._actions = actions
        self._sources: tuple[Path, ...] = ()
        self._job: Job | None = None
        actions["deidentify"].triggered.connect(lambda _checked: self.show())
        self.dialog.asked.connect(self._copy)
        self.dialog.cancel_asked.connect(self._cancel)
        session.changed.connect(self._follow)
        self._follow(session.state)

    def show(self) -> None:
        """Show the dialog."""
        self._sources = self._session.state.sources
        kept = "" if self._is_hidden else self._remembered.text(_FOLDER)
        self.dialog.offer(result_folder(kept, self._sources))
        self.dialog.open()

    @property
    def _is_hidden(self) -> bool:
        return self._actions["identity"].isChecked()

    @Slot(object)
    def _follow(self, state: State) -> None:
        is_dicom = state.scan is not None and state.scan.source.format == "DICOM"
        action = self._actions["deidentify"]
        action.setEnabled(is_dicom)
        action.setToolTip(
            self._actions.tip("deidentify") if is_dicom else tr(_NO_DICOM)
        )

    @Slot(object)
    def _copy(self, request: CopyRequest) -> None:
        try:
            rules = request.rules(new_key())
        except ReportError as error:
            self._show_failure(error)
            return
        if not self._is_hidden:
            self._remembered.keep(_FOLDER, str(request.folder))
        self._job = self._runner.submit(
            StudyCopies(self._sources, request.folder, rules),
            done=self._show,
            failed=self._show_failure,
            progressed=self.dialog.show_progress,
            cancelled=lambda: self.dialog.show_ended(""),
        )

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show(self, outcome: CopyOutcome) -> None:
        self.dialog.show_copied(outcome, [self._words(e) for e in outcome.refused])
        self.copied.emit(outcome)

    def _show_failure(self, error: BaseException) -> None:
        self.dialog.show_ended(self._words(error))

    def _words(self, error: BaseException) -> str:
        failure = failure_from(error)
        if self._is_hidden:
            failure = failure.without_names()
        return failure.words
