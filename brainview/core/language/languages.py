"""The languages that the program speaks, and the one that a person wants."""

import ctypes
import locale
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

VARIABLE = "BRAINVIEW_LANGUAGE"
"""The environment variable that comes before the settings and the system."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language.

    Attributes
    ----------
    code : str
        ISO 639-1.
    name : str
        In the language itself.
    forms : tuple of str
        The plural categories of the Unicode CLDR, in the order of the forms in a
        Qt Linguist file.
    is_right_to_left : bool
        Whether it is written from right to left.
    """

    code: str
    name: str
    forms: tuple[str, ...] = ("one", "other")
    is_right_to_left: bool = False


ENGLISH = Language("en", "English")
LANGUAGES = (
    ENGLISH,
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("pt", "Português"),
    Language("hi", "हिन्दी"),
    Language("zh", "简体中文", ("other",)),
    Language("ja", "日本語", ("other",)),
    Language(
        "ar",
        "العربية",
        ("zero", "one", "two", "few", "many", "other"),
        is_right_to_left=True,
    ),
)
_BY_CODE = {each.code: each for each in LANGUAGES}


def language_of(name: str) -> Language:
    """Return a language by its name; English where the program doesn't speak it.

    Parameters
    ----------
    name : str
        A code, or the name of a locale, such as ``"pt_BR.UTF-8"`` or ``"zh-Hans-CN"``.
    """
    return _spoken(name) or ENGLISH


def wanted_language(
    setting: str,
    system: Sequence[str] | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Language:
    """Return the language that a person wants.

    Parameters
    ----------
    setting : str
        A code, or ``"system"``.
    system : sequence of str or None
        What the system asks for, the most wanted first, such as ``"pt_BR.UTF-8"`` or
        ``"zh-Hans-CN"``; None to find it out.
    environment : mapping of str to str
        ``BRAINVIEW_LANGUAGE`` comes before the setting.
    """
    if code := environment.get(VARIABLE):
        return language_of(code)
    if setting != "system":
        return language_of(setting)
    names = _system_names(environment) if system is None else system
    return next(filter(None, map(_spoken, names)), ENGLISH)


def _spoken(name: str) -> Language | None:
    """Return the language of a locale, if the program speaks it."""
    return _BY_CODE.get(re.split("[-_.@]", name)[0].lower())


def _system_names(environment: Mapping[str, str]) -> list[str]:
    """Return what the system asks for, in the order of GNU gettext."""
    if sys.platform == "win32":
        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return [locale.windows_locale.get(number, "")]
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if chosen := environment.get(variable):
            if chosen.split(".")[0] in {"C", "POSIX"}:
                return []
            return [*environment.get("LANGUAGE", "").split(":"), chosen]
    return []
