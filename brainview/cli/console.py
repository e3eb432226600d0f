"""Prints results to stdout, and messages and progress to stderr."""

import sys
from types import TracebackType
from typing import Self

from brainview.cli.columns import cut, padded, width
from brainview.core.foreign_text import in_one_line

_LINE_WIDTH = 78  # columns, since a wrapped line can't be overwritten


def prepare_streams() -> None:
    """Print question marks for characters that the terminal can't show."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def say(*lines: str) -> None:
    """Print lines to stdout and flush them."""
    sys.stdout.write("".join(f"{in_one_line(line)}\n" for line in lines))
    sys.stdout.flush()


def complain(sentence: str) -> None:
    """Print a sentence to stderr."""
    # On Windows, a program without a console has no stderr.
    if sys.stderr is not None:
        sys.stderr.write(f"{in_one_line(sentence)}\n")
        sys.stderr.flush()


class ProgressLine:
    """A progress line on stderr; does nothing if stderr isn't a terminal.

    Parameters
    ----------
    total : int
        The number of files; 0 if unknown.
    """

    def __init__(self, total: int = 0) -> None:
        self._total = total
        self._width = 0
        self._is_shown = sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def show(self, done: int, words: str) -> None:
        """Show words and the number of the file that follows `done` finished ones."""
        self.overwrite(f"[{done + 1}/{self._total}] {words}")

    def overwrite(self, words: str) -> None:
        """Replace the text of the line."""
        if self._is_shown:
            line = in_one_line(cut(words, _LINE_WIDTH))
            sys.stderr.write("\r" + padded(line, self._width))
            sys.stderr.flush()
            self._width = width(line)

    def clear(self) -> None:
        """Clear the line."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0
