"""Asks whether a study is added to what is open, or replaces it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from brainview.core.language import tr


class AddOrReplace(QMessageBox):
    """Asks what to do with dropped files while something is open.

    Parameters
    ----------
    parent : QWidget
        The window.

    Signals
    -------
    add_chosen()
        What is open stays open.
    replace_chosen()
        What is open is closed.
    """

    add_chosen = Signal()
    replace_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("brainview")
        self.setText(tr("Add this to what is open, or replace it?"))
        self.setInformativeText(
            tr("An added study is shown beside the open one and scrolls with it.")
        )
        role = QMessageBox.ButtonRole
        self.add_button = self.addButton(tr("Add"), role.AcceptRole)
        self.replace_button = self.addButton(tr("Replace"), role.AcceptRole)
        self.addButton(QMessageBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.setDefaultButton(self.add_button)
        self.buttonClicked.connect(self._choose)

    def _choose(self, button: QAbstractButton) -> None:
        if button is self.add_button:
            self.add_chosen.emit()
        elif button is self.replace_button:
            self.replace_chosen.emit()
