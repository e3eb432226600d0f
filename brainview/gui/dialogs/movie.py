"""Contains the dialog that asks how a series is saved as a movie."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from brainview.core.language import number, plural, tr, translatable
from brainview.gui.dialogs.buttons import button_box
from brainview.gui.look.controls import NoWheelComboBox, label
from brainview.gui.viewer.cine import RATES

FORMATS = {"MP4": ".mp4", "GIF": ".gif"}
"""The formats with the suffixes of their files."""

_NAMES = translatable("Show who was scanned")


@dataclass(frozen=True, slots=True)
class MovieRequest:
    """How a series is saved.

    Attributes
    ----------
    suffix : str
        Of the file, such as ``".mp4"``.
    rate : float
        Slices per second.
    has_overlays : bool
        Whether masks and measures are shown.
    has_identity : bool
        Whether patient, study and file are named.
    """

    suffix: str
    rate: float
    has_overlays: bool
    has_identity: bool


class MovieDialog(QDialog):
    """Four choices; nobody is named unless it is asked for each time.

    Parameters
    ----------
    parent : QWidget
        The window.
    count : int
        Slices of the series.
    rate : float
        At which it is played.
    can_name : bool
        Whether it may be asked for the identity; not while the program hides it.
    caution : str
        What to look at before the movie is passed on; may be empty.

    Signals
    -------
    asked(MovieRequest)
        The user wants the movie.
    """

    asked = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        count: int,
        rate: float,
        *,
        can_name: bool,
        caution: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save a movie"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.format = NoWheelComboBox(tr("Format"))
        self.format.addItems(list(FORMATS))
        self.rate = NoWheelComboBox(tr("Slices a second"))
        rates = sorted({*RATES, rate})
        self.rate.addItems([number(each, "g") for each in rates])
        self.rate.setCurrentIndex(rates.index(rate))
        self._rates = rates
        self.overlays = QCheckBox(tr("Show masks and measures"))
        self.overlays.setChecked(True)
        self.identity = QCheckBox(tr(_NAMES))
        self.identity.setEnabled(can_name)
        form = QFormLayout()
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Slices a second"), self.rate)
        form.addRow("", self.overlays)
        form.addRow("", self.identity)
        standard = QDialogButtonBox.StandardButton
        self.buttons = button_box(standard.Save, standard.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        words = plural(
            "{count} slice, as it is shown now.",
            "All {count:,} slices, as they are shown now.",
            count,
        )
        column.addWidget(label(words, "muted", wraps=True))
        column.addLayout(form)
        if caution:
            column.addWidget(label(caution, "caution", wraps=True))
        column.addWidget(self.buttons)
        self.accepted.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(
            MovieRequest(
                FORMATS[self.format.currentText()],
                self._rates[self.rate.currentIndex()],
                self.overlays.isChecked(),
                self.identity.isChecked(),
            )
        )
