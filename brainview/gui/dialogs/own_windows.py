"""Contains the dialog in which the user names and keeps windows."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Window
from brainview.core.language import tr
from brainview.gui.dialogs.window_level import number_field, number_in
from brainview.gui.look.controls import label, row, styled
from brainview.gui.viewer.own_window import MOST_NAME, OwnWindow
from brainview.gui.viewer.window_level import window_text


class OwnWindowsDialog(QDialog):
    """Lists the windows that are kept, and adds or deletes one.

    Parameters
    ----------
    parent : QWidget
        The window.
    own : tuple of OwnWindow
        Those that are kept so far.
    shown : Window
        With which the scan is shown now, in the units of its file.
    modality : str
        Of the scan; a new window is offered for this one only.

    Signals
    -------
    changed(tuple of OwnWindow)
        A window was added or deleted.
    """

    changed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        own: tuple[OwnWindow, ...],
        shown: Window,
        modality: str,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Your windows"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._own = own
        self._modality = modality
        self.kept = styled(QListWidget(), spoken=tr("Windows that you have kept"))
        self.name_field = styled(QLineEdit(), spoken=tr("Name"))
        self.name_field.setMaxLength(MOST_NAME)
        self.width_field = number_field(tr("Width"), shown.width)
        self.level_field = number_field(tr("Level"), shown.center)
        self.keep = QPushButton(tr("Keep"), autoDefault=True)
        self.delete = QPushButton(tr("Delete"), autoDefault=False)
        close = QPushButton(tr("Close"), autoDefault=False)
        form = QFormLayout()
        form.addRow(tr("Name"), self.name_field)
        form.addRow(tr("Width"), self.width_field)
        form.addRow(tr("Level"), self.level_field)
        column = QVBoxLayout(self)
        column.addWidget(self.kept)
        column.addLayout(row(self.delete))
        words = tr("A new window, offered for scans without a modality:")
        if modality:
            words = tr("A new window, offered for {modality} scans:", modality=modality)
        column.addWidget(label(words, "muted", wraps=True))
        column.addLayout(form)
        column.addLayout(row(self.keep, close))
        for field in (self.name_field, self.width_field, self.level_field):
            field.textChanged.connect(self._check)
        self.kept.currentRowChanged.connect(self._check)
        self.keep.clicked.connect(self._add)
        self.delete.clicked.connect(self._remove)
        close.clicked.connect(self.close)
        self._show()
        self.name_field.setFocus()

    @property
    def _typed(self) -> OwnWindow | None:
        """What the fields say; None while they don't name a window."""
        name = " ".join(self.name_field.text().split())
        try:
            width, level = (
                number_in(field) for field in (self.width_field, self.level_field)
            )
            return OwnWindow(name, width, level, self._modality)
        except ValueError:
            return None

    @Slot()
    def _check(self) -> None:
        self.keep.setEnabled(self._typed is not None)
        self.delete.setEnabled(self.kept.currentRow() >= 0)

    @Slot()
    def _add(self) -> None:
        """Keep the typed window, in place of one with its name."""
        new = self._typed
        if new is None:
            return
        key = new.name, new.modality
        others = (each for each in self._own if (each.name, each.modality) != key)
        self._change((*others, new))

    @Slot()
    def _remove(self) -> None:
        number = self.kept.currentRow()
        self._change((*self._own[:number], *self._own[number + 1 :]))

    def _change(self, own: tuple[OwnWindow, ...]) -> None:
        self._own = own
        self._show()
        self.changed.emit(own)

    def _show(self) -> None:
        self.kept.clear()
        for each in self._own:
            self.kept.addItem(f"{window_text(each.shown)}  {each.modality}".rstrip())
        self._check()
