"""Prints results to stdout, and messages and progress to stderr."""

import sys
from types import TracebackType
from typing import Self

# File names may contain control characters, which a terminal would obey.
_HARMLESS = dict.fromkeys((*range(32), *range(127, 160)), "?")
_LINE = 78  # columns, since a wrapped line can't be overwritten


def prepare_streams() -> None:
    """Print a question mark for a character that the terminal can't show."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def say(*lines: str) -> None:
    """Print lines to stdout and flush them."""
    sys.stdout.write("".join(f"{line.translate(_HARMLESS)}\n" for line in lines))
    sys.stdout.flush()


def complain(sentence: str) -> None:
    """Print a sentence to stderr."""
    # A program without a console, as on Windows, has no stderr.
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence.translate(_HARMLESS)}\n")
        sys.stderr.flush()


class ProgressLine:
    """A line of progress on stderr; does nothing if stderr is no terminal.

    Parameters
    ----------
    total : int
        How many files there are; 0 if unknown.
    """

    def __init__(self, total: int = 0) -> None:
        self._total = total
        self._width = 0
        self._seen = sys.stderr is not None and sys.stderr.isatty()

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
        """Show words with the number of the file; `done` files are finished."""
        self.overwrite(f"[{done + 1}/{self._total}] {words}")

    def overwrite(self, words: str) -> None:
        """Replace the line."""
        if self._seen:
            line = words[:_LINE].translate(_HARMLESS)
            sys.stderr.write("\r" + line.ljust(self._width))
            sys.stderr.flush()
            self._width = len(line)

    def clear(self) -> None:
        """Remove the line."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0
