"""Makes the buttons at the foot of a dialog, which Qt itself doesn't translate."""

from PySide6.QtWidgets import QDialogButtonBox

from brainview.core.language import tr, translatable

_Standard = QDialogButtonBox.StandardButton
_WORDS = {
    _Standard.Ok: translatable("OK"),
    _Standard.Save: translatable("Save"),
    _Standard.Cancel: translatable("Cancel"),
    _Standard.Close: translatable("Close"),
}


def button_box(*buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Return OK, Save, Cancel or Close in the order of the system."""
    box = QDialogButtonBox()
    for each in buttons:
        box.addButton(each).setText(tr(_WORDS[each]))
    return box
