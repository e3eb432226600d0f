"""Chooses the language of what commands say."""

import sys
from typing import TextIO

from brainview.cli.console import complain
from brainview.core import LanguageError
from brainview.core.language import (
    ENGLISH,
    Language,
    choose_language,
    wanted_language,
)
from brainview.settings import language_setting


def speak() -> None:
    """Speak the language that the environment, the settings or the system ask for.

    English where the terminal can't show its letters, or where its sentences can't be
    read, which is said.
    """
    language = wanted_language(language_setting())
    if not all(_can_show(stream, language) for stream in (sys.stdout, sys.stderr)):
        language = ENGLISH
    try:
        choose_language(language)
    except LanguageError as error:
        choose_language(ENGLISH)
        complain(str(error))


def _can_show(stream: TextIO | None, language: Language) -> bool:
    """Whether a stream can show a language, which it can if it can show its name."""
    # On Windows, a program without a console has no streams.
    if stream is None:
        return True
    try:
        language.name.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True
