"""Writes numbers, dates and times as a language does."""

import datetime as dt
from functools import cache
from string import Formatter
from typing import Any

from brainview.core.language.languages import ENGLISH, Language


class LocalFormatter(Formatter):
    """Fills in a sentence; numbers get the decimal sign of its language.

    Parameters
    ----------
    language : Language
        The language of the sentence.
    """

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return a value as text."""
        if isinstance(value, int | float):
            return local_number(value, format_spec, self._language)
        return str(super().format_field(value, format_spec))


def local_number(value: float, format_spec: str, language: Language) -> str:
    """Return a number with the signs of a language, formatted as by `format`."""
    text = format(value, format_spec)
    if language is ENGLISH:
        return text
    return text.translate(_signs(language.code))


def local_date(day: dt.date, language: Language) -> str:
    """Return a date: as in ISO 8601 in English, else as the language writes it."""
    if language is ENGLISH:
        return day.isoformat()
    from babel.dates import format_date  # noqa: PLC0415 - its import takes a moment

    # Names and labels hold no marks of direction; see `brainview.core.foreign_text`.
    return str(format_date(day, "medium", language.code)).replace("\u200f", "")


def local_time(time: dt.time, language: Language) -> str:
    """Return hours and minutes, in 24 hours in English."""
    if language is ENGLISH:
        return f"{time:%H:%M}"
    from babel.dates import format_time  # noqa: PLC0415 - its import takes a moment

    return str(format_time(time, "short", locale=language.code))


@cache
def _signs(code: str) -> dict[int, str]:
    """Return the signs that take the place of point and comma."""
    from babel.numbers import (  # noqa: PLC0415 - its import takes a moment
        get_decimal_symbol,
        get_group_symbol,
    )

    # Western digits are used in all languages, as on scanners.
    return {
        ord("."): get_decimal_symbol(code, numbering_system="latn"),
        ord(","): get_group_symbol(code, numbering_system="latn"),
    }
