"""Asks for the width and the level of the intensity window as numbers."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Window
from brainview.core.language import number, tr
from brainview.gui.dialogs.buttons import button_box
from brainview.gui.look.controls import label, styled
from brainview.gui.look.decimal_sign import EitherSign
from brainview.gui.viewer.window_level import window_text


class WindowLevelDialog(QDialog):
    """Two fields for numbers in the units of the file.

    Parameters
    ----------
    parent : QWidget
        The window.
    window : Window
        What is shown now, in the units of the file.

    Signals
    -------
    chosen(float, float)
        Width and level.
    """

    chosen = Signal(float, float)

    def __init__(self, parent: QWidget, window: Window) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Window and level"))
        self.width_field = number_field(tr("Width"), window.width)
        self.level_field = number_field(tr("Level"), window.center)
        form = QFormLayout()
        form.addRow(tr("Width"), self.width_field)
        form.addRow(tr("Level"), self.level_field)
        standard = QDialogButtonBox.StandardButton
        self.buttons = button_box(standard.Ok, standard.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(tr("Now {window}", window=window_text(window)), "muted"))
        column.addLayout(form)
        column.addWidget(self.buttons)
        for each in (self.width_field, self.level_field):
            each.textChanged.connect(self._check)
        self.width_field.selectAll()
        self.accepted.connect(self._emit)

    @Slot()
    def _check(self) -> None:
        """Enable OK while both fields hold numbers and the width is positive."""
        is_whole = all(
            field.hasAcceptableInput() for field in (self.width_field, self.level_field)
        )
        is_valid = is_whole and number_in(self.width_field) > 0
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(is_valid)

    @Slot()
    def _emit(self) -> None:
        self.chosen.emit(number_in(self.width_field), number_in(self.level_field))


def number_field(name: str, value: float) -> QLineEdit:
    """Return a field for a number, written as in the language that is spoken."""
    field = styled(QLineEdit(number(value, ".7g")), spoken=name)
    field.setValidator(EitherSign(QDoubleValidator(field)))
    return field


def number_in(field: QLineEdit) -> float:
    """Return the number in a field.

    Raises
    ------
    ValueError
        If there is none.
    """
    return float(field.text().replace(",", "."))
