"""Chooses the language of what commands say."""

from brainview.core.language import choose_language, wanted_language
from brainview.settings import language_setting


def speak() -> None:
    """Speak the language that the environment, the settings or the system ask for."""
    choose_language(wanted_language(language_setting()))
