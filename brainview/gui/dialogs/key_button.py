"""Contains the button that shows a shortcut and, after a click, records a new one."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from brainview.core.language import tr, translatable
from brainview.core.sentence import labeled
from brainview.gui.keys.actions import key_words

_MODIFIERS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
}
_NO_KEY = translatable("no key")
_WAITING = translatable("Press a key")


class KeyButton(QPushButton):
    """Shows the keys of a command; after a click, it records the next key.

    Parameters
    ----------
    name : str
        The name of the command.
    what : str
        What the command does, for a screen reader.
    """

    pressed_key = Signal(str, str)  # command, key in Qt's notation; empty for none

    def __init__(self, name: str, what: str) -> None:
        super().__init__(autoDefault=False)
        self.setCheckable(True)
        self.setObjectName("small")
        self.name = name
        self._what = what
        self._keys = ""
        self.toggled.connect(self._show)

    def show_keys(self, keys: str, *, is_changed: bool) -> None:
        """Show the keys that the command has now."""
        self._keys = keys
        self.setChecked(False)
        self._show()
        font = self.font()
        font.setBold(is_changed)
        self.setFont(font)

    def event(self, event: QEvent) -> bool:
        """While it waits for a key, take each key before it does anything else."""
        if self.isChecked() and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Stop waiting for a key."""
        self.setChecked(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS:
            return
        self.setChecked(False)
        if event.key() == Qt.Key.Key_Backspace:
            self.pressed_key.emit(self.name, "")
        elif event.key() != Qt.Key.Key_Escape:
            self.pressed_key.emit(self.name, key_of(event))

    def _show(self) -> None:
        words = key_words(self._keys) or tr(_NO_KEY)
        self.setText(tr(_WAITING) if self.isChecked() else words)
        self.setAccessibleName(labeled(self._what, words))
        self.setToolTip(
            tr("Esc to leave it, Backspace for no key")
            if self.isChecked()
            else tr("Click, then press another key")
        )


def key_of(event: QKeyEvent) -> str:
    """Return the key in Qt's notation, for example ``"Ctrl+G"`` or ``"?"``."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    mark = event.text()
    # Whether "?" needs Shift depends on the keyboard.
    if mark.isprintable() and mark.strip() and not mark.isalnum():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    key = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    return key.toString(QKeySequence.SequenceFormat.PortableText)
