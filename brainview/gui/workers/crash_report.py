"""Keeps a report of a crash in native code, and finds it at the next start."""

import faulthandler
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import platformdirs

from brainview.core import BrainviewError
from brainview.core.file_lock import LockHeldError, locked_file
from brainview.core.language import tr
from brainview.core.replacing import replace_bytes

_RUNNING = "running-{}.txt"
_REPORT = "crash-report.txt"


class CrashedError(BrainviewError):
    """The program crashed the last time."""


def crash_folder() -> Path:
    """Return the folder of the user's reports."""
    return platformdirs.user_data_path("brainview", appauthor=False) / "crashes"


def last_crash(folder: Path) -> CrashedError | None:
    """Return the crash since the last call, as an error that names its report.

    Parameters
    ----------
    folder : Path
        Of the reports.
    """
    report = folder / _REPORT
    told = [path for path in folder.glob(_RUNNING.format("*")) if _ends(path, report)]
    if not told:
        return None
    return CrashedError(
        tr("brainview ended unexpectedly the last time"),
        reason=tr("a library that it uses crashed"),
        remedy=tr(
            "please report it with the file {report}, which names no patient; "
            "what you drew is kept",
            report=report,
        ),
    )


def _ends(running: Path, report: Path) -> bool:
    """Make the report of a window that crashed, and forget one that was killed."""
    try:
        with locked_file(running):
            told = running.read_bytes()
            if told:
                replace_bytes(report, told)
            return bool(told)
    except (LockHeldError, OSError):
        return False  # of a window that is open, or it can't be told from one


@contextmanager
def watch_for_crashes(folder: Path) -> Iterator[None]:
    """Write where each thread is if native code crashes this process in the block.

    The file is removed at the end of the block.

    Parameters
    ----------
    folder : Path
        Of the reports.
    """
    with ExitStack() as held:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / _RUNNING.format(os.getpid())
            faulthandler.enable(held.enter_context(locked_file(path)))
        except (LockHeldError, OSError):
            pass  # a crash then leaves no report; the program works all the same
        else:
            held.callback(faulthandler.disable)
        yield
