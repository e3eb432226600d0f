"""Starts the program: opens the window or runs a command."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

# The rest is imported only when it is needed, so that the window opens quickly.
from brainview.cli.console import complain
from brainview.cli.display import display_problem, library_problem
from brainview.core.language import comma_list, tr

COMMAND_NAMES = (
    "analyze",
    "series",
    "measure",
    "batch",
    "validate",
    "models",
    "info",
    "deidentify",
    "nodes",
    "send",
    "query",
    "fetch",
    "listen",
    "audit",
    "demo",
    "selftest",
)
_NEW_WINDOW = "--new-window"
_WRONG_USAGE = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Start brainview.

    Parameters
    ----------
    argv : sequence of str or None
        The arguments after the program's name; None for those of this process.

    Returns
    -------
    int
        The exit status: 0 for success, 1 if a file failed or was refused, 2 for wrong
        arguments or a missing display or library, 130 after Ctrl+C or SIGTERM.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    is_new = arguments[:1] == [_NEW_WINDOW]
    if is_new:
        del arguments[0]
    if not arguments:
        return _open_window((), is_new)
    first, *rest = arguments
    if first == "--decoder-child":
        from brainview.readers.isolation.child import main as child  # noqa: PLC0415

        child(rest[0])
        return 0
    if first in COMMAND_NAMES or first.startswith("-"):
        from brainview.cli.command import run_command  # noqa: PLC0415 - see above

        return run_command(arguments)
    paths = [Path(argument) for argument in arguments]
    if rest and not paths[0].exists():
        return _refuse(
            lambda: tr(
                "'{first}' is neither a command nor a file; the commands are "
                "{commands}",
                first=first,
                commands=comma_list(COMMAND_NAMES),
            )
        )
    return _open_window(paths, is_new)


def _open_window(paths: Sequence[Path], is_new: bool) -> int:
    """Open files in the window that is open, or else, or if asked to, in a new one."""
    if display_problem() is not None:
        return _refuse(lambda: str(display_problem()))
    try:
        # All need a display; and a window that is open needs no second import of it.
        from brainview.gui.window.one_window import (  # noqa: PLC0415
            hand_over,
            window_address,
        )

        if not is_new and hand_over(paths, window_address()):
            return 0
        from brainview.gui.window.app import run_window  # noqa: PLC0415
    except ImportError as error:
        if error.name is not None and error.name.startswith("brainview"):
            raise
        why = error
        return _refuse(lambda: library_problem(why))
    return run_window(paths)


def _refuse(sentence: Callable[[], str]) -> int:
    """Say a sentence in the language that is wanted; return the exit status."""
    # Otherwise the window finds it out, and nothing has to be imported for it here.
    from brainview.cli.spoken import speak  # noqa: PLC0415

    speak()
    complain(sentence())
    return _WRONG_USAGE


if __name__ == "__main__":
    sys.exit(main())
