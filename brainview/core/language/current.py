"""The language that the process speaks, and sentences in it.

It belongs to the process, as the locale of the C library does, and a thread can speak
another one for a while, such as that of a report.
"""

import datetime as dt
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, Self
from xml.etree import ElementTree as ET

from brainview.core.language.catalog import Catalog, catalog_path, read_catalog
from brainview.core.language.languages import (
    ENGLISH,
    VARIABLE,
    Language,
    language_of,
)
from brainview.core.language.numbers import (
    LocalFormatter,
    local_date,
    local_number,
    local_time,
)

_of_process: Catalog | None = None
_of_thread: ContextVar[Catalog | None] = ContextVar("catalog", default=None)


def tr(source: str, /, *, meaning: str = "", **values: Any) -> str:
    """Return a sentence in the language that is spoken.

    Parameters
    ----------
    source : str
        In English, with the names of values in braces: ``"{name} is empty"``. It is
        written out here, so that it can be collected, or was marked by `translatable`.
    meaning : str
        For translators, where one English word means two things.
    **values
        What stands in the braces.

    Returns
    -------
    str
        The English sentence where nobody has translated it.
    """
    catalog = _catalog()
    return _filled(catalog, catalog.sentence(source, meaning), values)


def plural(one: str, many: str, count: int, /, **values: Any) -> str:
    """Return a sentence about a number of things.

    Parameters
    ----------
    one, many : str
        In English: ``"{count} file"`` and ``"{count:,} files"``.
    count : int
        How many; stands in the braces as ``count``.
    **values
        What stands in the other braces.
    """
    catalog = _catalog()
    template = catalog.plural(one, many, count)
    return _filled(catalog, template, {"count": count, **values})


def translatable(source: str, /, *, meaning: str = "") -> str:
    """Return a sentence as it is; marks it for translators, where `tr` comes later."""
    del meaning
    return source


class Sentence(str):
    """A sentence that is kept, and can be said again in another language.

    Attributes
    ----------
    source : str
        In English, as for `tr`.
    values : dict of str to object
        What stands in its braces.
    """

    source: str
    values: dict[str, Any]

    @classmethod
    def of(cls, source: str, /, **values: Any) -> Self:
        """Say a sentence, which was marked by `translatable`, as `tr` does."""
        made = cls(tr(source, **values))
        made.source, made.values = source, values
        return made


def said_again(words: str) -> str:
    """Return a kept `Sentence` in the language that is spoken now, other text as is."""
    if not isinstance(words, Sentence):
        return words
    values = {
        name: said_again(value) if isinstance(value, str) else value
        for name, value in words.values.items()
    }
    return tr(words.source, **values)


def comma_list(words: Iterable[str]) -> str:
    """Join words by commas, which not every script writes alike."""
    return tr(", ", meaning="between the words of a list").join(words)


def number(value: float, format_spec: str = "") -> str:
    """Return a number with the signs of the language that is spoken.

    Parameters
    ----------
    value : float
        The number.
    format_spec : str
        As for `format`, such as ``".1f"`` or ``","``.

    Returns
    -------
    str
        For example ``"1,200.5"`` in English and ``"1.200,5"`` in German.
    """
    return local_number(value, format_spec, current_language())


def date_words(day: dt.date) -> str:
    """Return a date: as in ISO 8601 in English, else as the language writes it."""
    return local_date(day, current_language())


def time_words(time: dt.time) -> str:
    """Return hours and minutes as the language that is spoken writes them."""
    return local_time(time, current_language())


def choose_language(language: Language) -> None:
    """Speak a language from now on, also in processes that are started later.

    Raises
    ------
    LanguageError
        If its sentences can't be read; the language stays as it was.
    """
    catalog = _read(language.code)
    os.environ[VARIABLE] = language.code
    use_catalog(catalog)


def use_catalog(catalog: Catalog) -> None:
    """Speak the sentences of a catalog from now on."""
    global _of_process
    _of_process = catalog


def current_language() -> Language:
    """Return the language that is spoken."""
    return _catalog().language


@contextmanager
def in_language(language: Language) -> Iterator[None]:
    """Speak another language in this thread.

    Raises
    ------
    LanguageError
        If its sentences can't be read.
    """
    with _speaking(_read(language.code)):
        yield


@contextmanager
def _speaking(catalog: Catalog) -> Iterator[None]:
    token = _of_thread.set(catalog)
    try:
        yield
    finally:
        _of_thread.reset(token)


def _catalog() -> Catalog:
    here = _of_thread.get()
    if here is not None:
        return here
    if _of_process is None:
        # A process that another one of this program has started speaks its language.
        return _read(os.environ.get(VARIABLE, ENGLISH.code))
    return _of_process


def _filled(catalog: Catalog, template: str, values: dict[str, Any]) -> str:
    if not values:
        return template
    return LocalFormatter(catalog.language).vformat(template, (), values)


@cache
def _read(code: str) -> Catalog:
    """Read the catalog of a language; English needs none."""
    language = language_of(code)
    if language is ENGLISH:
        return Catalog()
    try:
        return read_catalog(catalog_path(language.code))
    except (OSError, ET.ParseError) as error:
        # Errors are said in a language, and this one can't be spoken.
        from brainview.core.errors import LanguageError  # noqa: PLC0415

        with _speaking(Catalog()):
            raise LanguageError(language.name) from error
