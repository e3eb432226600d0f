"""The error that says why a model can't be imported."""

from brainview.core import BrainviewError


class ImportRefusedError(BrainviewError, ValueError):
    """A model, or what was said about it, doesn't fit."""


def refused(name: str, reason: str, remedy: str) -> ImportRefusedError:
    """Make the error.

    Parameters
    ----------
    name : str
        Of the model's file.
    reason, remedy : str
        As in `BrainviewError`.
    """
    return ImportRefusedError(f"Can't import {name}", reason=reason, remedy=remedy)


def brief(error: BaseException) -> str:
    """Return the beginning of what a library says, as part of a sentence."""
    text = " ".join(str(error).split()) or type(error).__name__
    return text[:120].rstrip(". ")
