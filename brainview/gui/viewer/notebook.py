"""Holds what the reader draws and decides in the open studies."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from brainview.core import Scan, ScanSource
from brainview.core.calibration import Calibration
from brainview.core.edit_history import EditHistory
from brainview.core.language import tr
from brainview.core.measures import Measure
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import ReaderNotes, StudyNotes, Verdict
from brainview.store import (
    ReaderRecords,
    SliceValues,
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
class VerdictChange:
    """Another verdict about a series; `instance` is ``ScanSource.subject``."""

    instance: str
    before: Verdict | None
    after: Verdict | None


@dataclass(frozen=True, slots=True)
class CalibrationChange:
    """Another size of the pixels; `instance` is ``ScanSource.subject``."""

    instance: str
    before: Calibration | None
    after: Calibration | None


Change = MeasuresChange | MaskChange | VerdictChange | CalibrationChange


@dataclass(frozen=True, slots=True)
class Edit:
    """A step that can be undone.

    Attributes
    ----------
    what : str
        What was changed and where, such as ``"the ellipse on slice 12"``.
    changes : tuple of Change
        On one slice or several.
    """

    what: str
    changes: tuple[Change, ...]


class Notebook(QObject):
    """The reader's measures, masks and verdicts, which all viewers share.

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
        There are other measures, masks or verdicts.
    corrected(str, Edit, bool)
        The study, what was changed in it, and whether it was undone.
    calibrated()
        Pixels have another size, so that slices must be read again.
    noted(str)
        A sentence for the status line.
    failed(StoreError)
        Something can't be read or kept.
    """

    changed = Signal()
    corrected = Signal(str, object, bool)
    calibrated = Signal()
    noted = Signal(str)
    failed = Signal(object)

    def __init__(
        self, store: StudyStore | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._records = ReaderRecords(store)
        self._histories: dict[str, EditHistory[Edit]] = {}

    def measures(self, source: ScanSource) -> Measures:
        """Return the measures on a slice, oldest first."""
        return self._read(self._records.measures, source) or ()

    def mask(self, source: ScanSource) -> NDArray[np.bool_] | None:
        """Return the reader's mask of a slice, (H, W) and read-only.

        None if the reader has drawn none there; the model's then holds.
        """
        packed = self._read(self._records.masks, source)
        return None if packed is None else packed.unpacked()

    def verdict(self, source: ScanSource) -> Verdict | None:
        """Return what the reader decided about the series of a slice."""
        return self._read(self._records.verdicts, source, source.subject)

    def notes(self, source: ScanSource) -> ReaderNotes:
        """Return all that the reader drew on a slice and decided about its series."""
        return ReaderNotes(
            self.measures(source),
            self._read(self._records.masks, source),
            self.verdict(source),
        )

    def study(self, source: ScanSource) -> StudyNotes:
        """Return all that the reader drew and decided in the study of a slice."""
        self.notes(source)  # what can't be read is reported once
        return self._records.notes(source.study)

    def with_calibration(self, scan: Scan) -> Scan:
        """Return a scan with the spacing that the reader found, where it has none.

        Any thread may call it.
        """
        try:
            return self._records.calibrated(scan)
        except StoreError as error:
            self.failed.emit(error)
            return scan

    def calibrate(self, source: ScanSource, calibration: Calibration) -> None:
        """Give the pixels of a slice's series a size, as a step that can be undone."""
        before = self._read(self._records.calibrations, source, source.subject)
        change = CalibrationChange(source.subject, before, calibration)
        self._do(source.study, Edit(tr("the calibration"), (change,)))

    def decide(self, source: ScanSource, verdict: Verdict, what: str) -> None:
        """Replace the verdict about a slice's series, as a step that can be undone.

        Parameters
        ----------
        source : ScanSource
            Of the slice.
        verdict : Verdict
            What the reader decides.
        what : str
            What is changed, for the status line when it is undone.
        """
        before = self.verdict(source)
        wanted = None if verdict == Verdict() else verdict
        change = VerdictChange(source.subject, before, wanted)
        self._do(source.study, Edit(what, (change,)))

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
        before = self._read(self._records.measures, source)
        change = MeasuresChange(source.slice_key, before, measures or None)
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
            before = self._read(self._records.masks, source)
            after = None if mask is None else PackedMask.of(mask)
            changes.append(MaskChange(source.slice_key, before, after))
        for study in {source.study for source in masks}:
            self._do(study, Edit(what, tuple(changes)))

    def undo(self, source: ScanSource) -> None:
        """Undo the last change of the study that a slice is of."""
        history = self._history(source.study)
        if not history.done:
            self.noted.emit(tr("There is nothing to undo."))
            return
        edit, history = history.undo()
        if self._apply(source.study, edit, back=True):
            self._histories[source.study] = history
            self.noted.emit(tr("Undone: {change}.", change=edit.what))
        self.changed.emit()

    def redo(self, source: ScanSource) -> None:
        """Do again what was undone last in the study that a slice is of."""
        history = self._history(source.study)
        if not history.undone:
            self.noted.emit(tr("There is nothing to redo."))
            return
        edit, history = history.redo()
        if self._apply(source.study, edit):
            self._histories[source.study] = history
            self.noted.emit(tr("Done again: {change}.", change=edit.what))
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
        is_kept = True
        try:
            self._put(study, edit, back=back)
        except StoreConflictError as conflict:
            self._histories.pop(study, None)
            self.failed.emit(conflict)
            is_kept = False
        except StoreError as error:
            self.failed.emit(error)
        if any(isinstance(each, CalibrationChange) for each in edit.changes):
            self.calibrated.emit()
        if is_kept:
            self.corrected.emit(study, edit, back)
        return is_kept

    def _put(self, study: str, edit: Edit, *, back: bool) -> None:
        """Write an edit, all of its changes or none."""
        measures, masks, verdicts, sizes = {}, {}, {}, {}
        for each in edit.changes:
            if isinstance(each, MeasuresChange):
                drawn = each.before, each.after
                measures[each.instance] = drawn[::-1] if back else drawn
            elif isinstance(each, MaskChange):
                painted = each.before, each.after
                masks[each.instance] = painted[::-1] if back else painted
            elif isinstance(each, VerdictChange):
                said = each.before, each.after
                verdicts[each.instance] = said[::-1] if back else said
            else:
                size = each.before, each.after
                sizes[each.instance] = size[::-1] if back else size
        self._records.measures.put(study, measures)
        self._records.masks.put(study, masks)
        self._records.verdicts.put(study, verdicts)
        self._records.calibrations.put(study, sizes)

    def _read(
        self, values: SliceValues[Value], source: ScanSource, key: str = ""
    ) -> Value | None:
        try:
            return values.slices(source.study).get(key or source.slice_key)
        except StoreError as error:
            self.failed.emit(error)
            return None
