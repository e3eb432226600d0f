"""Finds the key that was meant where a keyboard has other letters or other rows."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

# What a key writes in other layouts, in the order of a US keyboard.
_US = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./"
_LAYOUTS = (
    "ёйцукенгшщзхъфывапролджэячсмитьбю.",  # Russian
    "'йцукенгшщзхїфівапролджєячсмитьбю.",  # Ukrainian
    "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر\ufefbىةوزظ",  # Arabic
    ";/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.",  # Hebrew
    "`;ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,./",  # Greek
)
_SIGNS = {"؟": "?", "،": ",", "؛": ";", "\u2212": "-"}

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MARKS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
_FIRST_NAMED = 0x01000000  # the first key without a letter of its own, in Qt's numbers


def meant_keys(event: QKeyEvent) -> Iterator[str]:
    """Yield the keys of a US keyboard that a press may have meant.

    Parameters
    ----------
    event : QKeyEvent
        A press.

    Yields
    ------
    str
        In Qt's notation, the likeliest first: the sign itself, whatever keys it takes
        to write it; then the key in the same place.
    """
    if not 0x20 < event.key() < _FIRST_NAMED:
        return
    letter, modifiers = chr(event.key()), event.modifiers() & ~_MARKS
    if letter.isalpha():
        places = (layout.find(letter.lower()) for layout in _LAYOUTS)
        yield from (_written(_US[place], modifiers) for place in places if place >= 0)
        return
    # AltGr is Ctrl and Alt on Windows. A French keyboard writes digits with Shift.
    is_alt_gr = modifiers & _ALT_GR == _ALT_GR
    modifiers &= ~(_SHIFT | _ALT_GR if is_alt_gr else _SHIFT)
    value = unicodedata.decimal(letter, None)
    sign = _SIGNS.get(letter, letter) if value is None else str(value)
    yield _written(sign, modifiers)


def _written(sign: str, modifiers: Qt.KeyboardModifier) -> str:
    key = QKeySequence(QKeyCombination(modifiers, Qt.Key(ord(sign.upper()))))
    return key.toString(QKeySequence.SequenceFormat.PortableText)
