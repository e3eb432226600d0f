"""Lets the application speak a language: its own sentences and those of Qt."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from brainview.core.language import Language, choose_language
from brainview.gui.look.script_fonts import add_missing_fonts

_QT_TEXTS = "qtbase"
# With the digits of scanners, which the program writes in all languages.
_LOCALES = {"ar": "ar_AE", "pt": "pt_BR", "zh": "zh_CN"}


def system_languages() -> list[str]:
    """Return the languages that the system asks for, the most wanted first."""
    return QLocale.system().uiLanguages()


def speak_language(app: QApplication, language: Language) -> None:
    """Speak a language from now on; windows that are open stay as they are.

    Parameters
    ----------
    app : QApplication
        Gets Qt's own texts, and the direction in which the language is written.
    language : Language
        The language.

    Raises
    ------
    LanguageError
        If its sentences can't be read; the language stays as it was.
    """
    choose_language(language)
    add_missing_fonts((language,))
    locale = QLocale(_LOCALES.get(language.code, language.code))
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    _translate_qt(app, locale)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
        if language.is_right_to_left
        else Qt.LayoutDirection.LeftToRight
    )


def _translate_qt(app: QApplication, locale: QLocale) -> None:
    """Let Qt's buttons and menus speak a language, too, if Qt knows it."""
    before = app.findChild(QTranslator, _QT_TEXTS)
    if before is not None:
        app.removeTranslator(before)
        before.deleteLater()
        before.setObjectName("")
    texts = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if texts.load(locale, _QT_TEXTS, "_", folder):
        texts.setObjectName(_QT_TEXTS)
        app.installTranslator(texts)
    else:
        texts.deleteLater()
