"""Parses arguments, and says what argparse says in the language that is spoken."""

import argparse
from typing import NoReturn

from brainview.cli.columns import cut, width
from brainview.core.foreign_text import in_one_line
from brainview.core.language import plural, tr, translatable
from brainview.reports.line_breaks import line_ends

ARGPARSE_SENTENCES = (
    translatable("usage:"),
    translatable("positional arguments"),
    translatable("options"),
    translatable("show this help message and exit"),
    translatable("%(prog)s: error: %(message)s"),
    translatable("argument %(argument_name)s: %(message)s"),
    translatable("unrecognized arguments: %s"),
    translatable("the following arguments are required: %s"),
    translatable("expected one argument"),
    translatable("ignored explicit argument %r"),
    translatable("ambiguous option: %(option)s could match %(matches)s"),
    translatable("invalid choice: %(value)r (choose from %(choices)s)"),
)
"""What argparse says of the commands, beside the number of values of an option."""


class Parser(argparse.ArgumentParser):
    """Quotes wrong arguments, which may be file names, without their escapes."""

    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong, and exit."""
        super().error(in_one_line(message))


def wrapped(text: str, columns: int) -> list[str]:
    """Return the lines of a paragraph, each of which takes at most some columns.

    Parameters
    ----------
    text : str
        The paragraph.
    columns : int
        At least 1; only a longer word takes more.
    """
    lines, rest = [], text
    while width(rest) > columns:
        ends = line_ends(rest) or [len(rest)]
        room = len(cut(rest, columns))
        end = max((end for end in ends if end <= room), default=ends[0])
        lines.append(rest[:end])
        rest = rest[end:].lstrip()
    return [*lines, rest] if rest else lines


class HelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Wraps the help of options also in scripts without spaces between words."""

    def _split_lines(self, text: str, columns: int) -> list[str]:
        words = " ".join(text.split())
        if width(words) == len(words):
            return super()._split_lines(text, columns)
        return wrapped(words, columns)


def translate_argparse() -> None:
    """Let argparse look up its sentences here instead of in a catalog of gettext."""
    vars(argparse).update(_=_sentence, ngettext=_counted)


def _sentence(source: str | None) -> str | None:
    """Return a sentence, if there is one, with the spaces that are around it."""
    if not source:
        return source
    words = source.strip()
    return source.replace(words, tr(words))


def _counted(one: str, many: str, count: int) -> str:
    """Return how many values an option takes, which is all that argparse counts."""
    del one, many
    return plural("expected %s argument", "expected %s arguments", count)
