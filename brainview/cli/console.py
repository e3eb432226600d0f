"""The two streams: results to stdout, all else to stderr."""

import sys
from types import TracebackType
from typing import Self

# A file name may hold what a terminal would obey: colors, titles, cursor jumps.
_HARMLESS = dict.fromkeys((*range(32), *range(127, 160)), "?")
_LINE = 78  # columns; a line that wraps can't be overwritten


def prepare_streams() -> None:
    """Let a sign that the terminal can't show become a question mark, not a crash."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def say(*lines: str) -> None:
    """Write a result, a line each, and hand it on at once."""
    sys.stdout.write("".join(f"{line.translate(_HARMLESS)}\n" for line in lines))
    sys.stdout.flush()


def complain(sentence: str) -> None:
    """Tell a person what went wrong."""
    # A program without a console, as on Windows, has no stderr.
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence.translate(_HARMLESS)}\n")
        sys.stderr.flush()


class ProgressLine:
    """One line on stderr that overwrites itself; nothing where nobody looks.

    Parameters
    ----------
    total : int
        How many files there are; 0 where nobody knows.
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
        """Say what is being done to which file; `done` were finished before."""
        self.overwrite(f"[{done + 1}/{self._total}] {words}")

    def overwrite(self, words: str) -> None:
        """Say something in place of what stood there."""
        if self._seen:
            line = words[:_LINE].translate(_HARMLESS)
            sys.stderr.write("\r" + line.ljust(self._width))
            sys.stderr.flush()
            self._width = len(line)

    def clear(self) -> None:
        """Leave the line empty for what comes next."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0
