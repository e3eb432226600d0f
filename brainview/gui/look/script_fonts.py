"""Brings fonts for scripts for which the computer has none."""

from collections.abc import Iterable

from PySide6.QtGui import QFontDatabase

from brainview.core import resources_folder
from brainview.core.language import Language

_System = QFontDatabase.WritingSystem
_FONTS = {
    "hi": (_System.Devanagari, "noto-sans-devanagari.ttf"),
    "zh": (_System.SimplifiedChinese, "noto-sans-sc.ttf"),
    "ja": (_System.Japanese, "noto-sans-jp.ttf"),
}


def add_missing_fonts(languages: Iterable[Language]) -> None:
    """Let Qt use the program's own fonts for languages that it has no font for.

    Parameters
    ----------
    languages : iterable of Language
        What is to be shown.
    """
    for language in languages:
        script, file = _FONTS.get(language.code, (None, ""))
        if script is not None and not QFontDatabase.families(script):
            QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / file))
