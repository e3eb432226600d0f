"""Contains the dialog that chooses which files are written about a result."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from brainview.core import Progress, Stage
from brainview.core.foreign_text import in_one_line
from brainview.core.language import comma_list, plural, tr, translatable
from brainview.core.sentence import without_full_stop
from brainview.export import SLICE_KINDS, Written
from brainview.gui.dialogs.writing import WritingDialog
from brainview.gui.look.controls import label, styled
from brainview.gui.session.report_export import ExportRequest

KIND_WORDS = {
    "pdf": (
        translatable("Report as PDF"),
        translatable("Text can be selected; of a DICOM series also as DICOM"),
    ),
    "png": (
        translatable("Report as pictures"),
        translatable("A PNG file for each page"),
    ),
    "seg": (
        translatable("DICOM segmentation"),
        translatable("The outlines over the series; yours in a second file"),
    ),
    "sr": (
        translatable("DICOM structured report"),
        translatable("Sizes and classes; yours in a second file"),
    ),
    "sc": (
        translatable("DICOM pictures"),
        translatable("The pages of the report as secondary captures"),
    ),
    "map": (
        translatable("DICOM Grad-CAM map"),
        translatable("For the class of the most suspicious slice"),
    ),
    "nifti": (
        translatable("NIfTI mask"),
        translatable("The lesions, each with its number"),
    ),
    "csv": (
        translatable("Tables"),
        translatable("CSV files of slices, of lesions, and of what you measured"),
    ),
    "json": (
        translatable("Record"),
        translatable("JSON with all that is needed to repeat the result"),
    ),
}
"""What a kind of files is called, and a line about it, in English."""

_NEEDS_SERIES = translatable("Is about a whole series")
_IDENTITY = translatable("Include the patient's identity")
_WITHOUT = translatable(
    "Without it, files hold no name, ID or date of the patient, and no file names. "
    "DICOM files keep the UIDs of the series that they lie over."
)
_COPY = translatable("Copy the DICOM images without the patient's identity")
_READING = translatable("Reading slice {number:,} of {total:,}")
_WRITING = translatable("Writing {number:,} of {total:,}")
_SIZE = QSize(620, 620)


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What can be written, and why the rest can't.

    Attributes
    ----------
    slice_words, series_words : str
        What the two choices are called.
    slice_reason, series_reason : str
        Why one of them can't be chosen; empty where it can.
    reasons : mapping of str to str
        Why kinds of files about the series can't be written, by kind.
    warning : str
        What to look at before a picture is passed on; may be empty.
    folder : Path
        Where files are written first.
    kinds : tuple of str
        Chosen first.
    """

    slice_words: str
    series_words: str
    folder: Path
    slice_reason: str = ""
    series_reason: str = ""
    reasons: Mapping[str, str] = field(default_factory=dict)
    warning: str = ""
    kinds: tuple[str, ...] = ("pdf",)


class ExportDialog(WritingDialog):
    """Chooses scope, files, folder and identity, and says what was written.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    ask_folder : callable
        As in `WritingDialog`.
    copy : QAction
        Copies what is open without the patient's identity.
    """

    def __init__(
        self,
        parent: QWidget,
        ask_folder: Callable[[Path], Path | None],
        copy: QAction,
    ) -> None:
        super().__init__(parent, tr("Export"), tr("Export"), ask_folder)
        self._offer = ExportOffer("", "", Path())
        self.slice = QRadioButton()
        self.series = QRadioButton()
        self.why_not = label(kind="muted", wraps=True)
        self.boxes = {
            kind: QCheckBox(tr(name)) for kind, (name, _) in KIND_WORDS.items()
        }
        self.notes = {kind: label(kind="muted", wraps=True) for kind in KIND_WORDS}
        self.warning = label(kind="caution", wraps=True)
        self.identity = QCheckBox(tr(_IDENTITY))
        self.identity.setAccessibleDescription(tr(_WITHOUT))
        self.copy = styled(
            QPushButton(tr(_COPY), autoDefault=False), "quiet", tip=tr(_COPY)
        )
        self._copy = copy
        self._lay_out()
        self.series.toggled.connect(self._show_kinds)
        for box in self.boxes.values():
            box.toggled.connect(self._enable)
        self.copy.clicked.connect(lambda _checked: self._ask_for_copy())

    def offer(self, offer: ExportOffer) -> None:
        """Begin anew, without identity, whatever was chosen before."""
        self._offer = offer
        self.slice.setText(offer.slice_words)
        self.series.setText(offer.series_words)
        (self.slice if offer.series_reason else self.series).setChecked(True)
        reasons = filter(None, (offer.slice_reason, offer.series_reason))
        self.why_not.setText(" ".join(reasons))
        self.why_not.setVisible(bool(self.why_not.text()))
        for kind, box in self.boxes.items():
            box.setChecked(kind in offer.kinds)
        self.identity.setChecked(False)
        self.warning.setText(offer.warning)
        self.warning.setVisible(bool(offer.warning))
        self.begin(offer.folder)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work has come."""
        number = min(progress.done + 1, progress.total)
        template = _READING if progress.stage is Stage.READING else _WRITING
        words = tr(template, number=number, total=progress.total)
        self.show_step(words, progress.done, progress.total)

    def show_written(self, written: Written) -> None:
        """Say what was written and what wasn't."""
        names = comma_list(path.name for path in written.paths)
        words = tr("No file was written.")
        if names:
            words = plural(
                "{count} file written: {names}.",
                "{count:,} files written: {names}.",
                len(written.paths),
                names=names,
            )
        problems = "\n".join(in_one_line(str(error)) for error in written.failures)
        self.show_result(words, problems, has_files=bool(written.paths))

    def set_running(self, is_running: bool) -> None:
        """Show that work goes on, or has ended."""
        super().set_running(is_running)
        offer = self._offer
        self.slice.setEnabled(not is_running and not offer.slice_reason)
        self.series.setEnabled(not is_running and not offer.series_reason)
        self.identity.setEnabled(not is_running)
        self.copy.setEnabled(not is_running and self._copy.isEnabled())
        self._show_kinds()

    @property
    def request(self) -> ExportRequest:
        """What is chosen now."""
        return ExportRequest(
            self.series.isChecked(),
            tuple(
                kind
                for kind, box in self.boxes.items()
                if box.isChecked() and box.isEnabled()
            ),
            self._folder,
            self.identity.isChecked(),
        )

    def _ask_for_copy(self) -> None:
        self.close()
        self._copy.trigger()

    def _show_kinds(self) -> None:
        """Say of each kind what it is, or why it can't be written."""
        is_series = self.series.isChecked()
        for kind, box in self.boxes.items():
            reason = self._offer.reasons.get(kind, "") if is_series else ""
            if not is_series and kind not in SLICE_KINDS:
                reason = tr(_NEEDS_SERIES)
            box.setEnabled(not reason and not self.is_running)
            note = without_full_stop(reason) or tr(KIND_WORDS[kind][1])
            self.notes[kind].setText(note)
            self.notes[kind].setEnabled(not reason)
            box.setAccessibleDescription(note)
        self._enable()

    def _enable(self) -> None:
        has_scope = self.slice.isEnabled() or self.series.isEnabled()
        self.write.setEnabled(bool(self.request.kinds) and has_scope)

    def _lay_out(self) -> None:
        column = self.column
        scopes = QButtonGroup(self)
        for button in (self.slice, self.series):
            scopes.addButton(button)
            column.addWidget(button)
        column.addWidget(self.why_not)
        column.addSpacing(4)
        column.addLayout(self._grid())
        column.addWidget(self.warning)
        column.addSpacing(4)
        self.add_folder()
        column.addWidget(self.identity)
        column.addWidget(label(tr(_WITHOUT), "muted", wraps=True))
        column.addWidget(self.copy, alignment=Qt.AlignmentFlag.AlignLeading)
        self.add_foot(_SIZE)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (kind, box) in enumerate(self.boxes.items()):
            grid.addWidget(box, place, 0)
            grid.addWidget(self.notes[kind], place, 1)
        return grid
