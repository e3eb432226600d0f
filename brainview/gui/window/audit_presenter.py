"""Notes in the audit log what is done in the window."""

import hashlib
import string
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from brainview.audit import uid_digest
from brainview.core import Scan
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import Verdict
from brainview.gui.session.audit_trail import AuditTrail
from brainview.gui.session.state import State
from brainview.gui.session.study_copy import CopyOutcome
from brainview.gui.viewer.notebook import (
    Change,
    Edit,
    MaskChange,
    MeasuresChange,
    VerdictChange,
)
from brainview.gui.window.main_window import MainWindow
from brainview.models import ModelRegistry, file_sha256

if TYPE_CHECKING:
    from brainview.batch import BatchJob, Tally


class AuditPresenter(QObject):
    """Notes what is opened, corrected, copied and saved; others note the rest.

    Parameters
    ----------
    window : MainWindow
        Whose parts say what is done.
    trail : AuditTrail
        Writes the log.
    registry : ModelRegistry
        The installed models.
    """

    def __init__(
        self, window: MainWindow, trail: AuditTrail, registry: ModelRegistry
    ) -> None:
        super().__init__(trail)
        self._window = window
        self._trail = trail
        self._registry = registry
        self._sources: tuple[Path, ...] = ()
        self._shown: set[str] = set()
        session = window.session
        session.changed.connect(self._follow)
        session.scan_changed.connect(self._note_scan)
        window.notebook.corrected.connect(self._note_correction)
        trail.failed.connect(session.show_failure)
        window.rebuilt.connect(self._watch_commands)
        self._watch_commands()

    @Slot()
    def _watch_commands(self) -> None:
        commands = self._window.commands
        commands.copies.copied.connect(self._note_copies)
        commands.pictures.copied.connect(self._note_picture)
        commands.pictures.saved.connect(self._note_file)
        commands.nodes.recorded.connect(self._note)
        commands.batch_completed.connect(self._note_batch)

    @Slot(object)
    def _follow(self, state: State) -> None:
        if state.sources != self._sources:
            self._sources = state.sources
            self._shown = set()

    @Slot(object)
    def _note_scan(self, scan: Scan) -> None:
        """Note a series when its first slice is shown."""
        source = scan.source
        if source.subject in self._shown:
            return
        self._shown.add(source.subject)
        fields = {
            "series": _without_path(source.subject),
            "study": _without_path(source.study),
            "format": source.format,
            "input": source.sha256,
        }
        self._trail.record("open", lambda: fields)

    @Slot(str, object, bool)
    def _note_correction(self, study: str, edit: Edit, is_undone: bool) -> None:
        self._trail.record("correction", partial(correction, study, edit, is_undone))

    @Slot(object)
    def _note_copies(self, outcome: CopyOutcome) -> None:
        fields = {"images": outcome.copied, "refused": len(outcome.refused)}
        self._trail.record("deidentify", lambda: fields)

    @Slot()
    def _note_picture(self) -> None:
        self._trail.record("copy", lambda: {"what": "picture"})

    @Slot(str, dict)
    def _note(self, event: str, fields: dict[str, object]) -> None:
        self._trail.record(event, lambda: fields)

    @Slot(object)
    def _note_file(self, path: Path) -> None:
        self._trail.record("export", lambda: {"files": [file_sha256(path)]})

    @Slot(object, object)
    def _note_batch(self, job: "BatchJob", tally: "Tally") -> None:
        # The main window opens sooner without it.
        from brainview.batch import batch_trace  # noqa: PLC0415

        manifests = self._registry.manifests
        self._trail.record("batch", partial(batch_trace, job, tally, manifests))


def correction(study: str, edit: Edit, is_undone: bool) -> dict[str, object]:
    """Return what the audit log says of a change that a reader made.

    Parameters
    ----------
    study : str
        As in `ScanSource`.
    edit : Edit
        What was changed.
    is_undone : bool
        Whether what was changed is as before again.

    Returns
    -------
    dict of str to object
        Digests, numbers and classes; no text that the reader typed.
    """
    return {
        "study": _without_path(study),
        "undone": is_undone,
        "changes": [_change(each, is_undone) for each in edit.changes],
    }


def _change(change: Change, is_undone: bool) -> dict[str, object]:
    values: list[object]
    if isinstance(change, MeasuresChange):
        what = "measures"
        values = [
            [m.kind.value for m in s or ()] for s in (change.before, change.after)
        ]
    elif isinstance(change, MaskChange):
        what, values = "mask", [_mask(change.before), _mask(change.after)]
    elif isinstance(change, VerdictChange):
        what, values = "verdict", [_verdict(change.before), _verdict(change.after)]
    else:
        what = "calibration"
        values = [s and s.width_mm for s in (change.before, change.after)]
    before, after = values
    if is_undone:
        before, after = after, before
    about = _without_path(change.instance)
    return {"what": what, "about": about, "before": before, "after": after}


def _mask(mask: PackedMask | None) -> object:
    """Return the SHA-256 of a mask's shape and pixels; None without a mask."""
    if mask is None:
        return None
    rows, columns = mask.shape
    pixels = mask.unpacked().tobytes()
    return hashlib.sha256(f"{rows} {columns}\n".encode() + pixels).hexdigest()


def _verdict(verdict: Verdict | None) -> object:
    if verdict is None:
        return None
    return {
        "class": verdict.class_name,
        "comment": bool(verdict.comment),
        "reviewed": verdict.is_reviewed,
        "blind": verdict.was_blind,
    }


def _without_path(key: str) -> str:
    """Return a digest as it is, and the digest of anything else."""
    return key if set(key) <= set(string.hexdigits) else uid_digest(key)
