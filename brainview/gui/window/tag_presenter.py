"""Shows the DICOM tags of the current slice."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from brainview.core import SliceRef
from brainview.core.language import tr
from brainview.gui.dialogs.tags import TagBrowser
from brainview.gui.keys.actions import Actions
from brainview.gui.session.state import State
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import Job, JobRunner
from brainview.readers.dicom.tag_row import TagRow

ReadTags = Callable[[SliceRef], Sequence[TagRow]]


class TagPresenter(QObject):
    """Reads the header of the shown slice while the tag browser is open.

    Parameters
    ----------
    window : QWidget
        The parent of the browser.
    runner : JobRunner
        Reads the headers.
    actions : Actions
        The window's commands; ``tags`` opens the browser, and ``identity`` hides the
        patient's data in it.
    read : callable
        Reads the header of a slice; runs in a worker thread.
    """

    def __init__(
        self,
        window: QWidget,
        runner: JobRunner,
        actions: Actions,
        read: ReadTags,
    ) -> None:
        super().__init__(window)
        self.browser = TagBrowser(window)
        self._runner = runner
        self._read = read
        self._state = State()
        self._shown: SliceRef | None = None
        self._job: Job | None = None
        identity = actions["identity"]
        self.browser.set_identity_hidden(identity.isChecked())
        identity.toggled.connect(self.browser.set_identity_hidden)
        actions["tags"].triggered.connect(lambda _checked: self.show())

    def show(self) -> None:
        """Show the browser, or bring it to the front."""
        self.browser.show()
        self.browser.activateWindow()
        self._shown = None
        self.follow(self._state)

    def stop(self) -> None:
        """Stop reading."""
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def follow(self, state: State) -> None:
        """Read the header of the shown slice if the browser is open."""
        self._state = state
        if not self.browser.isVisible():
            return
        self.stop()
        if state.series is None:
            self.browser.show_message(tr("Nothing is open."))
            return
        ref = state.series.slices[state.index]
        if self._shown is not None and _is_same_file(ref, self._shown):
            return
        read = self._read  # not `self`, since the worker mustn't refer to a Qt object
        self._job = self._runner.submit(
            lambda _token, _report: read(ref),
            done=partial(self._show, ref),
            failed=partial(self._show_failure, ref),
        )

    def _show(self, ref: SliceRef, rows: Sequence[TagRow]) -> None:
        self._shown = ref
        self.browser.show_rows(ref.name, rows)

    def _show_failure(self, ref: SliceRef, error: BaseException) -> None:
        self._shown = ref
        failure = failure_from(error)
        # `failure.what` is left out because it names the file.
        self.browser.show_message(f"{failure.reason} {failure.remedy}", ref.name)


def _is_same_file(one: SliceRef, other: SliceRef) -> bool:
    return (one.path, one.member) == (other.path, other.member)
