"""Contains the dialog that chooses which files are written about a result."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Progress, Stage
from brainview.core.foreign_text import in_one_line
from brainview.core.wording import counted
from brainview.export import SLICE_KINDS, Written
from brainview.gui.look.controls import ElidedLabel, label, row, styled
from brainview.gui.look.placing import fit
from brainview.gui.session.report_export import ExportRequest

KIND_WORDS = {
    "pdf": ("Report as PDF", "Text can be selected; of a DICOM series also as DICOM"),
    "png": ("Report as pictures", "A PNG file for each page"),
    "seg": ("DICOM segmentation", "The outlines over the series, for other viewers"),
    "sr": ("DICOM structured report", "Sizes and classes, with the segmentation"),
    "sc": ("DICOM pictures", "The pages of the report as secondary captures"),
    "map": ("DICOM Grad-CAM map", "For the class of the most suspicious slice"),
    "nifti": ("NIfTI mask", "The lesions, each with its number"),
    "csv": ("Tables", "CSV files of slices and of lesions"),
    "json": ("Record", "JSON with all that is needed to repeat the result"),
}
"""What a kind of files is called, and a line about it."""

_NEEDS_SERIES = "Is about a whole series"
_IDENTITY = "Include the patient's identity"
_WITHOUT = (
    "Without it, files hold no name, ID or date of the patient, and no file names. "
    "DICOM files keep the UIDs of the series that they lie over."
)
_SIZE = QSize(620, 600)
_SMALLEST = QSize(560, 400)


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


class ExportDialog(QDialog):
    """Chooses scope, files, folder and identity, and says what was written.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    ask_folder : callable
        Asks for another folder, beginning in one; None if the person doesn't choose.
    open_folder : callable
        Shows a folder in the system's file manager.

    Signals
    -------
    asked(ExportRequest)
        Files are to be written.
    cancel_asked()
        Writing is to stop.
    """

    asked = Signal(object)
    cancel_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        ask_folder: Callable[[Path], Path | None],
        open_folder: Callable[[Path], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self._ask_folder = ask_folder
        self._open_folder = open_folder or _show_in_file_manager
        self._offer = ExportOffer("", "", Path())
        self._folder = Path()
        self._is_running = False
        self.slice = QRadioButton()
        self.series = QRadioButton()
        self.why_not = label(kind="muted", wraps=True)
        self.boxes = {kind: QCheckBox(name) for kind, (name, _) in KIND_WORDS.items()}
        self.notes = {kind: label(kind="muted") for kind in KIND_WORDS}
        self.warning = label(kind="caution", wraps=True)
        self.folder = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.change = styled(
            QPushButton("Change folder", autoDefault=False),
            tip="Choose where the files are written",
        )
        self.identity = QCheckBox(_IDENTITY)
        self.identity.setAccessibleDescription(_WITHOUT)
        self.outcome = label(wraps=True)
        self.problems = label(kind="caution", wraps=True)
        self.stage = label(kind="muted")
        self.bar = styled(QProgressBar(textVisible=False), spoken="Progress")
        self.show_folder = QPushButton("Open folder", autoDefault=False)
        self.close_button = QPushButton("Close", autoDefault=False)
        self.write = styled(QPushButton("Export", default=True), "main")
        self._lay_out()
        self._connect()
        # Its height is that of its content, which is known only now.
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())

    def offer(self, offer: ExportOffer) -> None:
        """Begin anew, without identity, whatever was chosen before."""
        self._offer, self._folder = offer, offer.folder
        self.slice.setText(offer.slice_words)
        self.series.setText(offer.series_words)
        for button, reason in (
            (self.slice, offer.slice_reason),
            (self.series, offer.series_reason),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        has_series = not offer.series_reason
        (self.series if has_series else self.slice).setChecked(True)
        reasons = filter(None, (offer.slice_reason, offer.series_reason))
        self.why_not.setText(" ".join(reasons))
        self.why_not.setVisible(bool(self.why_not.text()))
        for kind, box in self.boxes.items():
            box.setChecked(kind in offer.kinds)
        self.identity.setChecked(False)
        self.warning.setText(offer.warning)
        self.warning.setVisible(bool(offer.warning))
        self.folder.set_full_text(str(self._folder))
        self._show_outcome("")
        self._set_running(False)
        self.write.setFocus()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work has come."""
        if progress.stage is Stage.READING:
            words = f"Reading slice {min(progress.done + 1, progress.total):,}"
        else:
            words = f"Writing {min(progress.done + 1, progress.total)}"
        self.stage.setText(f"{words} of {progress.total:,}")
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def show_written(self, written: Written) -> None:
        """Say what was written and what wasn't."""
        names = ", ".join(path.name for path in written.paths)
        files = counted(len(written.paths), "file")
        words = f"{files} written: {names}." if names else "No file was written."
        problems = "\n".join(in_one_line(str(error)) for error in written.failures)
        self._set_running(False)
        self._show_outcome(words, problems)
        self.show_folder.setVisible(bool(written.paths))
        (self.show_folder if written.paths else self.write).setFocus()

    def show_ended(self, problem: str) -> None:
        """Say that the work ended early: why, or that it was stopped if empty."""
        if not self._is_running:
            return
        self._set_running(False)
        stopped = "Stopped. The files that were finished stay."
        self._show_outcome("" if problem else stopped, problem)

    def reject(self) -> None:
        """Stop the work, or close the dialog if nothing runs."""
        if self._is_running:
            self.cancel_asked.emit()
        else:
            super().reject()

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

    def _connect(self) -> None:
        self.series.toggled.connect(self._show_kinds)
        for box in self.boxes.values():
            box.toggled.connect(self._enable)
        self.change.clicked.connect(lambda _checked: self._change_folder())
        self.show_folder.clicked.connect(
            lambda _checked: self._open_folder(self._folder)
        )
        self.close_button.clicked.connect(lambda _checked: self.reject())
        self.write.clicked.connect(lambda _checked: self._ask())

    def _ask(self) -> None:
        request = self.request
        self._show_outcome("")
        self._set_running(True)
        self.stage.setText("Beginning")
        self.bar.setRange(0, 0)
        self.asked.emit(request)

    def _change_folder(self) -> None:
        chosen = self._ask_folder(self._folder)
        if chosen is not None:
            self._folder = chosen
            self.folder.set_full_text(str(chosen))

    def _show_kinds(self) -> None:
        """Say of each kind what it is, or why it can't be written."""
        is_series = self.series.isChecked()
        for kind, box in self.boxes.items():
            reason = self._offer.reasons.get(kind, "") if is_series else ""
            if not is_series and kind not in SLICE_KINDS:
                reason = _NEEDS_SERIES
            box.setEnabled(not reason and not self._is_running)
            note = reason.removesuffix(".") or KIND_WORDS[kind][1]
            self.notes[kind].setText(note)
            self.notes[kind].setEnabled(not reason)
            box.setAccessibleDescription(note)
        self._enable()

    def _enable(self) -> None:
        has_scope = self.slice.isEnabled() or self.series.isEnabled()
        self.write.setEnabled(bool(self.request.kinds) and has_scope)

    def _set_running(self, is_running: bool) -> None:
        self._is_running = is_running
        self.stage.setVisible(is_running)
        self.bar.setVisible(is_running)
        self.close_button.setText("Cancel" if is_running else "Close")
        offer = self._offer
        self.slice.setEnabled(not is_running and not offer.slice_reason)
        self.series.setEnabled(not is_running and not offer.series_reason)
        for part in (self.change, self.identity):
            part.setEnabled(not is_running)
        self._show_kinds()
        if is_running:
            self.write.setEnabled(False)
            self.close_button.setFocus()

    def _show_outcome(self, words: str, problems: str = "") -> None:
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))
        self.problems.setText(problems)
        self.problems.setVisible(bool(problems))
        self.show_folder.hide()

    def _lay_out(self) -> None:
        inside = styled(QWidget(), "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 8)
        column.setSpacing(8)
        scopes = QButtonGroup(self)
        for button in (self.slice, self.series):
            scopes.addButton(button)
            column.addWidget(button)
        column.addWidget(self.why_not)
        column.addSpacing(4)
        column.addLayout(self._grid())
        column.addWidget(self.warning)
        column.addSpacing(4)
        title = label("Folder", "title")
        place = row(title, self.folder, self.change, stretch_after=-1)
        place.setStretch(1, 1)
        column.addLayout(place)
        column.addWidget(self.identity)
        column.addWidget(label(_WITHOUT, "muted", wraps=True))
        column.addWidget(self.outcome)
        column.addWidget(self.problems)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.stage)
        foot.addWidget(self.bar)
        self.bar.setFixedWidth(120)
        foot.addStretch(1)
        for part in (self.show_folder, self.close_button, self.write):
            foot.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addLayout(foot)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (kind, box) in enumerate(self.boxes.items()):
            grid.addWidget(box, place, 0)
            grid.addWidget(self.notes[kind], place, 1)
        return grid


def _show_in_file_manager(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
