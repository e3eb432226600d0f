"""Contains the dialog that copies studies without the patient's identity."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from brainview.core.language import plural, tr, translatable
from brainview.core.wording import COPIES_NOTE
from brainview.gui.dialogs.writing import WritingDialog
from brainview.gui.look.controls import label
from brainview.gui.session.study_copy import CopyOutcome, CopyRequest

_WHAT = translatable(
    "All DICOM images of what is open are copied by the Basic Profile of the standard: "
    "without names, IDs, dates and free text, with new UIDs. The pixels stay as they "
    "are; an image that may show text is refused unless a region of it is blanked."
)
_DATES = translatable("Keep dates, all earlier by the same unknown number of days")
_DESCRIPTORS = translatable("Keep words that name sequences and planes")
_CHARACTERISTICS = translatable("Keep sex, age, size and weight")
_SAFE_PRIVATE = translatable(
    "Keep scanners' private values that the standard lists as safe"
)
_REGION = translatable("Blank in every image")
_REGION_HINT = translatable(
    "ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing"
)
_MOST_SHOWN = 8
_FIELD_EDGES = 28  # frame and padding at both sides
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
        super().__init__(parent, tr("De-identified copy"), tr("Copy"), ask_folder)
        self.dates = QCheckBox(tr(_DATES))
        self.descriptors = QCheckBox(tr(_DESCRIPTORS))
        self.characteristics = QCheckBox(tr(_CHARACTERISTICS))
        self.safe_private = QCheckBox(tr(_SAFE_PRIVATE))
        self.region = QLineEdit(placeholderText=tr(_REGION_HINT))
        self.region.setAccessibleName(tr(_REGION))
        self.region.setAccessibleDescription(tr(_REGION_HINT))
        # The hint is shown nowhere else.
        room = self.region.fontMetrics().horizontalAdvance(tr(_REGION_HINT))
        self.region.setMinimumWidth(room + _FIELD_EDGES)
        column = self.column
        column.addWidget(label(tr(_WHAT), wraps=True))
        for box in self._boxes:
            column.addWidget(box)
        column.addWidget(label(tr(_REGION)))
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
        words = plural("{count} image copied", "{count:,} images copied", so_far.copied)
        self.show_step(words, 0, 0)

    def show_copied(self, outcome: CopyOutcome, sentences: list[str]) -> None:
        """Say what was copied, and why the rest wasn't.

        Parameters
        ----------
        outcome : CopyOutcome
            The numbers.
        sentences : list of str
            Why images were refused.
        """
        words = plural(
            "{count} image copied.", "{count:,} images copied.", outcome.copied
        )
        if outcome.others:
            left_out = plural(
                "{count} file left out, which isn't DICOM.",
                "{count:,} files left out, which aren't DICOM.",
                outcome.others,
            )
            words += f" {left_out}"
        if outcome.copied:
            words += f" {tr(COPIES_NOTE)}"
        lines = list(dict.fromkeys(sentences))
        more = len(lines) - _MOST_SHOWN
        if more > 0:
            lines[_MOST_SHOWN:] = [
                plural(
                    "{count} more sentence like these.",
                    "{count:,} more sentences like these.",
                    more,
                )
            ]
        if sentences:
            refused = plural(
                "{count} image refused:", "{count:,} images refused:", len(sentences)
            )
            lines.insert(0, refused)
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
