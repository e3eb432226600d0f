"""Begins, ends and joins sentences as the language that is spoken does."""

from collections.abc import Iterable

from brainview.core.language import tr

_FULL_STOPS = ".。।"
# Of the languages that the program speaks.
_ENDS = (*_FULL_STOPS, "?", "？", "؟")


def sentence(clause: str, *, name: str = "") -> str:
    """Begin a clause with a capital letter and end it with a full stop.

    Parameters
    ----------
    clause : str
        A clause or a sentence.
    name : str
        The name of a file, which keeps its letters where the clause begins with it.
    """
    text = clause.strip()
    if not name or not text.startswith(name):
        text = text[:1].upper() + text[1:]
    return text if text.endswith(_ENDS) else tr("{sentence}.", sentence=text)


def without_full_stop(words: str) -> str:
    """Return a sentence without the full stop of any script at its end."""
    return words.strip().rstrip(_FULL_STOPS)


def system_reason(error: Exception, otherwise: str) -> str:
    """Return why the system refused, as a clause.

    Parameters
    ----------
    error : Exception
        An OSError, or what Python raises for a name that no file can have.
    otherwise : str
        A clause for one that gives no reason.
    """
    said = error.strerror if isinstance(error, OSError) else None
    # The system speaks English; letters of other languages keep their case.
    return said.lower() if said else otherwise


def labeled(label: str, value: str) -> str:
    """Return a value after its label and a colon."""
    return tr("{label}: {value}", label=label, value=value)


def semicolon_list(words: Iterable[str]) -> str:
    """Join parts that may hold commas, by semicolons of the script."""
    return tr("; ", meaning="between the parts of a list").join(words)
