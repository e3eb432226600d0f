"""Holds what the reader draws on the slices of the open studies."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from brainview.core import ScanSource
from brainview.core.edit_history import EditHistory
from brainview.core.measures import Measure
from brainview.store import (
    Kept,
    MeasuresDocument,
    StoreConflictError,
    StoreError,
    StudyStore,
    decode,
    encode,
)
from brainview.store.documents import DamagedDocumentError

_FILE = "measures.json"

Measures = tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the measures on a slice.

    Attributes
    ----------
    instance : str
        Of the slice.
    before, after : tuple of Measure
        Its measures.
    what : str
        What was changed and where, such as ``"ellipse on slice 12"``.
    """

    instance: str
    before: Measures
    after: Measures
    what: str


@dataclass(slots=True)
class _Page:
    """What is drawn on the slices of one study.

    Attributes
    ----------
    measures : dict of str to tuple of Measure
        By slice.
    history : EditHistory of Edit
        What can be undone.
    tag : str or None
        Of the file that holds it; None if nothing can be kept.
    """

    measures: dict[str, Measures] = field(default_factory=dict)
    history: EditHistory[Edit] = field(default_factory=EditHistory)
    tag: str | None = None


@dataclass(frozen=True, slots=True)
class StudyMeasures:
    """What was drawn on a study at some moment; for other threads.

    Attributes
    ----------
    held : mapping of str to tuple of Measure
        By slice.
    """

    held: Mapping[str, Measures] = field(default_factory=dict)

    def on(self, source: ScanSource) -> Measures:
        """Return the measures on a slice, oldest first."""
        return self.held.get(_key(source), ())

    @property
    def has_text(self) -> bool:
        """Whether a text is among them."""
        return any(each.text for drawn in self.held.values() for each in drawn)


class Notebook(QObject):
    """The measures on all slices, which all viewers share.

    Each change is written at once, and read again when the study is opened the next
    time.

    Parameters
    ----------
    store : StudyStore or None
        Keeps the measures; None to forget them at the end.
    parent : QObject or None
        Owner.

    Signals
    -------
    changed()
        There are other measures on some slice.
    noted(str)
        A sentence for the status line.
    failed(StoreError)
        Measures can't be read or kept.
    """

    changed = Signal()
    noted = Signal(str)
    failed = Signal(object)

    def __init__(
        self, store: StudyStore | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._pages: dict[str, _Page] = {}

    def measures(self, source: ScanSource) -> Measures:
        """Return the measures on a slice, oldest first."""
        return self._page(source.study).measures.get(_key(source), ())

    def copied(self, source: ScanSource) -> StudyMeasures:
        """Return what is drawn now on the study that a slice is of."""
        return StudyMeasures(dict(self._page(source.study).measures))

    def draw(self, source: ScanSource, measures: Measures, what: str) -> None:
        """Replace the measures on a slice, as one step that can be undone.

        Parameters
        ----------
        source : ScanSource
            Of the slice.
        measures : tuple of Measure
            All of its measures.
        what : str
            What is changed and where, for the status line when it is undone.
        """
        page, instance = self._page(source.study), _key(source)
        before = page.measures.get(instance, ())
        if measures != before:
            edit = Edit(instance, before, measures, what)
            if self._change(source.study, instance, before, measures):
                page.history = page.history.with_step(edit)
            self.changed.emit()

    def undo(self, source: ScanSource) -> None:
        """Undo the last change of the study that a slice is of."""
        page = self._page(source.study)
        if not page.history.done:
            self.noted.emit("There is nothing to undo.")
            return
        edit, history = page.history.undo()
        if self._change(source.study, edit.instance, edit.after, edit.before):
            page.history = history
            self.noted.emit(f"Undone: {edit.what}.")
        self.changed.emit()

    def redo(self, source: ScanSource) -> None:
        """Do again what was undone last in the study that a slice is of."""
        page = self._page(source.study)
        if not page.history.undone:
            self.noted.emit("There is nothing to redo.")
            return
        edit, history = page.history.redo()
        if self._change(source.study, edit.instance, edit.before, edit.after):
            page.history = history
            self.noted.emit(f"Done again: {edit.what}.")
        self.changed.emit()

    def _page(self, study: str) -> _Page:
        """Return the page of a study, which is read when it is first asked for."""
        if study not in self._pages:
            self._pages[study] = self._load(study)
        return self._pages[study]

    def _load(self, study: str) -> _Page:
        if self._store is None or not study:
            return _Page()
        try:
            kept = self._store.read(study, _FILE)
            try:
                found = decode(kept.content, MeasuresDocument)
            except DamagedDocumentError as error:
                self._store.set_aside(study, _FILE)
                self.failed.emit(error)
                return _Page(tag=self._store.read(study, _FILE).tag)
        except StoreError as error:
            self.failed.emit(error)
            return _Page()
        return _Page(dict(found.measures), tag=kept.tag)

    def _change(
        self, study: str, instance: str, before: Measures, after: Measures
    ) -> bool:
        """Change and keep the measures on a slice; False if another window did."""
        page = self._pages[study]
        wanted = {**page.measures, instance: after}
        try:
            page.tag = self._keep(study, page.tag, wanted)
        except StoreConflictError as conflict:
            # The other window may have changed other slices only.
            if self._adopt(page, conflict.kept) and self._holds(page, instance, before):
                return self._change(study, instance, before, after)
            page.history = EditHistory()
            self.failed.emit(conflict)
            return False
        except StoreError as error:
            self.failed.emit(error)
        page.measures = wanted
        return True

    def _adopt(self, page: _Page, kept: Kept) -> bool:
        """Take over what another window wrote; False if it can't be understood."""
        try:
            page.measures = dict(decode(kept.content, MeasuresDocument).measures)
        except StoreError as error:
            page.tag = None
            self.failed.emit(error)
            return False
        page.tag = kept.tag
        return True

    def _holds(self, page: _Page, instance: str, measures: Measures) -> bool:
        return page.measures.get(instance, ()) == measures

    def _keep(
        self, study: str, tag: str | None, measures: dict[str, Measures]
    ) -> str | None:
        if self._store is None or tag is None:
            return None
        held = {instance: drawn for instance, drawn in measures.items() if drawn}
        content = encode(MeasuresDocument(measures=held))
        return self._store.write(study, _FILE, content, tag).tag


def _key(source: ScanSource) -> str:
    """Return what tells a slice from all others, also one that was made in memory."""
    return source.instance or f"{source.path} {source.frame}"
