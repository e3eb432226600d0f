"""Holds what the reader draws on the slices of the open studies."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from brainview.core import ScanSource
from brainview.core.edit_history import EditHistory
from brainview.core.measures import Measure
from brainview.core.packed_mask import PackedMask
from brainview.store import (
    MasksDocument,
    MeasuresDocument,
    Shelf,
    StoreConflictError,
    StoreError,
    StudyStore,
)

Measures = tuple[Measure, ...]
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class MeasuresChange:
    """Other measures on a slice."""

    instance: str
    before: Measures | None
    after: Measures | None


@dataclass(frozen=True, slots=True)
class MaskChange:
    """Another mask of the reader on a slice; None for none."""

    instance: str
    before: PackedMask | None
    after: PackedMask | None


@dataclass(frozen=True, slots=True)
class Edit:
    """A step that can be undone.

    Attributes
    ----------
    what : str
        What was changed and where, such as ``"the ellipse on slice 12"``.
    changes : tuple of MeasuresChange or MaskChange
        On one slice or several.
    """

    what: str
    changes: tuple[MeasuresChange | MaskChange, ...]


class Notebook(QObject):
    """The reader's measures and masks on all slices, which all viewers share.

    Each change is written at once, and read again when the study is opened the next
    time.

    Parameters
    ----------
    store : StudyStore or None
        Keeps them; None to forget them at the end.
    parent : QObject or None
        Owner.

    Signals
    -------
    changed()
        There are other measures or masks on some slice.
    noted(str)
        A sentence for the status line.
    failed(StoreError)
        Something can't be read or kept.
    """

    changed = Signal()
    noted = Signal(str)
    failed = Signal(object)

    def __init__(
        self, store: StudyStore | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._measures = Shelf(store, "measures.json", MeasuresDocument)
        self._masks = Shelf(store, "masks.json", MasksDocument)
        self._histories: dict[str, EditHistory[Edit]] = {}

    def measures(self, source: ScanSource) -> Measures:
        """Return the measures on a slice, oldest first."""
        return self._read(self._measures, source) or ()

    def mask(self, source: ScanSource) -> NDArray[np.bool_] | None:
        """Return the reader's mask of a slice, (H, W) and read-only.

        None if the reader has drawn none there; the model's then holds.
        """
        packed = self._read(self._masks, source)
        return None if packed is None else packed.unpacked()

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
        before = self._read(self._measures, source)
        change = MeasuresChange(_key(source), before, measures or None)
        self._do(source.study, Edit(what, (change,)))

    def paint(
        self, masks: Mapping[ScanSource, NDArray[np.bool_] | None], what: str
    ) -> None:
        """Replace the reader's masks of slices, as one step that can be undone.

        Parameters
        ----------
        masks : mapping of ScanSource to (H, W) bool ndarray or None
            Of slices of one study; None for the model's own mask again.
        what : str
            As in `draw`.
        """
        changes = []
        for source, mask in masks.items():
            before = self._read(self._masks, source)
            after = None if mask is None else PackedMask.of(mask)
            changes.append(MaskChange(_key(source), before, after))
        for study in {source.study for source in masks}:
            self._do(study, Edit(what, tuple(changes)))

    def undo(self, source: ScanSource) -> None:
        """Undo the last change of the study that a slice is of."""
        history = self._history(source.study)
        if not history.done:
            self.noted.emit("There is nothing to undo.")
            return
        edit, history = history.undo()
        if self._apply(source.study, edit, back=True):
            self._histories[source.study] = history
            self.noted.emit(f"Undone: {edit.what}.")
        self.changed.emit()

    def redo(self, source: ScanSource) -> None:
        """Do again what was undone last in the study that a slice is of."""
        history = self._history(source.study)
        if not history.undone:
            self.noted.emit("There is nothing to redo.")
            return
        edit, history = history.redo()
        if self._apply(source.study, edit):
            self._histories[source.study] = history
            self.noted.emit(f"Done again: {edit.what}.")
        self.changed.emit()

    def _history(self, study: str) -> EditHistory[Edit]:
        return self._histories.get(study, EditHistory())

    def _do(self, study: str, edit: Edit) -> None:
        if all(change.before == change.after for change in edit.changes):
            return
        if self._apply(study, edit):
            self._histories[study] = self._history(study).with_step(edit)
        self.changed.emit()

    def _apply(self, study: str, edit: Edit, *, back: bool = False) -> bool:
        """Change what an edit changes; False if another window was faster."""
        try:
            for change in edit.changes:
                self._put(study, change, back=back)
        except StoreConflictError as conflict:
            self._histories.pop(study, None)
            self.failed.emit(conflict)
            return False
        except StoreError as error:
            self.failed.emit(error)
        return True

    def _put(
        self, study: str, change: MeasuresChange | MaskChange, *, back: bool
    ) -> None:
        if isinstance(change, MeasuresChange):
            drawn = change.before, change.after
            self._measures.put(
                study, change.instance, *(drawn[::-1] if back else drawn)
            )
        else:
            painted = change.before, change.after
            self._masks.put(
                study, change.instance, *(painted[::-1] if back else painted)
            )

    def _read(self, shelf: Shelf[Value], source: ScanSource) -> Value | None:
        try:
            return shelf.slices(source.study).get(_key(source))
        except StoreError as error:
            self.failed.emit(error)
            return None


def _key(source: ScanSource) -> str:
    """Return what tells a slice from all others, also one that was made in memory."""
    return source.instance or f"{source.path} {source.frame}"
