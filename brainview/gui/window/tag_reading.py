"""Keeps the tag browser at the slice that is shown."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from brainview.core import CancelToken, SliceRef
from brainview.gui.dialogs.tags import TagBrowser
from brainview.gui.keys.actions import Actions
from brainview.gui.session.state import State
from brainview.gui.workers.desk import Asker, Desk
from brainview.gui.workers.failure import heard
from brainview.gui.workers.jobs import JobRunner, Report
from brainview.readers.dicom.tag_row import TagRow

ReadTags = Callable[[SliceRef], Sequence[TagRow]]


class TagHost(Protocol):
    """What is asked of the session."""

    @property
    def state(self) -> State:
        """With the open series and the shown slice."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Tells of another state."""
        ...


class TagReading(QObject):
    """Reads the header of the shown slice while the tag browser is open.

    Parameters
    ----------
    window : QWidget
        Parent of the browser.
    session : TagHost
        What is shown.
    jobs : JobRunner
        Where headers are read.
    actions : Actions
        Whose ``tags`` opens the browser, and whose ``identity`` it obeys.
    read : callable or None
        Reads a header; runs in the worker. None for the program's own.
    """

    def __init__(
        self,
        window: QWidget,
        session: TagHost,
        jobs: JobRunner,
        actions: Actions,
        read: ReadTags | None = None,
    ) -> None:
        super().__init__(window)
        self.browser = TagBrowser(window)
        self._session = session
        self._desk = Desk(jobs, self)
        self._read = read or _read
        self._shown: SliceRef | None = None
        self._job: int | None = None
        identity = actions["identity"]
        self.browser.set_identity_hidden(identity.isChecked())
        identity.toggled.connect(self.browser.set_identity_hidden)
        actions["tags"].triggered.connect(lambda _checked: self.show())
        session.changed.connect(self._follow)

    def show(self) -> None:
        """Show the browser, or bring it forward."""
        self.browser.show()
        self.browser.activateWindow()
        self._shown = None
        self._follow(self._session.state)

    @Slot(object)
    def _follow(self, state: State) -> None:
        """Read the header of another slice, where one is looked at."""
        if not self.browser.isVisible():
            return
        self._desk.forget(self._job)
        self._job = None
        if state.series is None:
            self.browser.show_message("Nothing is open.")
            return
        ref = state.series.slices[state.index]
        if self._shown is not None and _in_one_file(ref, self._shown):
            return
        asker = Asker(partial(self._show, ref), partial(self._show_failure, ref))
        self._job = self._desk.submit(partial(_run, self._read, ref), asker)

    def _show(self, ref: SliceRef, rows: Sequence[TagRow]) -> None:
        self._shown = ref
        self.browser.show_rows(ref.name, rows)

    def _show_failure(self, ref: SliceRef, error: BaseException) -> None:
        self._shown = ref
        failure = heard(error)
        # Without what failed: that names the file.
        self.browser.show_message(f"{failure.reason} {failure.remedy}", ref.name)


def _run(
    read: ReadTags, ref: SliceRef, token: CancelToken, _report: Report
) -> Sequence[TagRow]:
    """Read in the worker."""
    token.check()
    return read(ref)


def _read(ref: SliceRef) -> Sequence[TagRow]:
    # pydicom takes a fifth of a second; the window is to be seen before.
    from brainview.readers.dicom.tags import read_slice_tags  # noqa: PLC0415

    return read_slice_tags(ref)


def _in_one_file(one: SliceRef, other: SliceRef) -> bool:
    return (one.path, one.member) == (other.path, other.member)
