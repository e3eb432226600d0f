"""Keeps a report of a crash in native code, and finds it at the next start."""

import faulthandler
from pathlib import Path
from typing import IO

import platformdirs

from brainview.core import BrainviewError

_RUNNING = "crash.txt"
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
    running, report = folder / _RUNNING, folder / _REPORT
    try:
        if not running.stat().st_size:
            return None
        running.replace(report)
    except OSError:
        return None  # there is none, or it can't be told from another window's
    return CrashedError(
        "brainview ended unexpectedly the last time",
        reason="a library that it uses crashed",
        remedy=f"please report it with the file {report}, which names no patient; "
        "what you drew is kept",
    )


def watch_for_crashes(folder: Path) -> IO[str] | None:
    """Write where each thread is if native code crashes this process.

    Parameters
    ----------
    folder : Path
        Of the reports.

    Returns
    -------
    file or None
        Must stay open; None if the folder can't be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / _RUNNING).open("a", encoding="utf-8")
    except OSError:
        return None  # a crash then leaves no report; the program works all the same
    faulthandler.enable(file)
    return file
