"""Contains the dialog that copies studies without the patient's identity."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from brainview.core.wording import COPIES_NOTE, counted
from brainview.gui.dialogs.writing import WritingDialog
from brainview.gui.look.controls import label
from brainview.gui.session.study_copy import CopyOutcome, CopyRequest

_WHAT = (
    "All DICOM images of what is open are copied by the Basic Profile of the standard: "
    "without names, IDs, dates and free text, with new UIDs. The pixels stay as they "
    "are; an image that may show text is refused unless a region of it is blanked."
)
_DATES = "Keep dates, all earlier by the same unknown number of days"
_DESCRIPTORS = "Keep words that name sequences and planes"
_CHARACTERISTICS = "Keep sex, age, size and weight"
_SAFE_PRIVATE = "Keep scanners' private values that the standard lists as safe"
_REGION = "Blank in every image"
_REGION_HINT = "ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing"
_MOST_SHOWN = 8
_SIZE = QSize(620, 480)


class DeidentifyDialog(WritingDialog):
    """Chooses what copies keep and where they go, and says what was copied.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    ask_folder : callable
        As in `WritingDialog`.
    """

    def __init__(
        self, parent: QWidget, ask_folder: Callable[[Path], Path | None]
    ) -> None:
        super().__init__(parent, "De-identified copy", "Copy", ask_folder)
        self.dates = QCheckBox(_DATES)
        self.descriptors = QCheckBox(_DESCRIPTORS)
        self.characteristics = QCheckBox(_CHARACTERISTICS)
        self.safe_private = QCheckBox(_SAFE_PRIVATE)
        self.region = QLineEdit(placeholderText=_REGION_HINT)
        self.region.setAccessibleName(_REGION)
        self.region.setAccessibleDescription(_REGION_HINT)
        column = self.column
        column.addWidget(label(_WHAT, wraps=True))
        for box in self._boxes:
            column.addWidget(box)
        column.addWidget(label(_REGION))
        column.addWidget(self.region)
        self.add_folder()
        self.add_foot(_SIZE)

    def offer(self, folder: Path) -> None:
        """Begin anew, with nothing kept and nothing blanked."""
        for box in self._boxes:
            box.setChecked(False)
        self.region.clear()
        self.begin(folder)

    def show_progress(self, so_far: CopyOutcome) -> None:
        """Show how many images are copied."""
        self.show_step(f"{counted(so_far.copied, 'image')} copied", 0, 0)

    def show_copied(self, outcome: CopyOutcome, sentences: list[str]) -> None:
        """Say what was copied, and why the rest wasn't.

        Parameters
        ----------
        outcome : CopyOutcome
            The numbers.
        sentences : list of str
            Why images were refused.
        """
        words = f"{counted(outcome.copied, 'image')} copied."
        if outcome.others:
            words += f" {counted(outcome.others, 'file')} left out, which aren't DICOM."
        if outcome.copied:
            words += f" {COPIES_NOTE}"
        lines = list(dict.fromkeys(sentences))
        more = len(lines) - _MOST_SHOWN
        if more > 0:
            lines[_MOST_SHOWN:] = [f"{counted(more, 'more sentence')} like these."]
        if sentences:
            lines.insert(0, f"{counted(len(sentences), 'image')} refused:")
        self.show_result(words, "\n".join(lines), has_files=outcome.copied > 0)

    def set_running(self, is_running: bool) -> None:
        """Show that work goes on, or has ended."""
        super().set_running(is_running)
        for part in (*self._boxes, self.region):
            part.setEnabled(not is_running)

    @property
    def _boxes(self) -> tuple[QCheckBox, ...]:
        return self.dates, self.descriptors, self.characteristics, self.safe_private

    @property
    def request(self) -> CopyRequest:
        """What is chosen now."""
        return CopyRequest(
            self._folder,
            self.dates.isChecked(),
            self.descriptors.isChecked(),
            self.characteristics.isChecked(),
            self.region.text(),
            self.safe_private.isChecked(),
        )
