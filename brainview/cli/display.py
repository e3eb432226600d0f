"""Checks whether a window can be opened; if not, Qt would abort the process."""

import ctypes
import os
import re
import sys

_INSTEAD = "to analyze a scan without a window, use: brainview analyze FILE"
# The Debian and Ubuntu package of each library.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def display_problem() -> str | None:
    """Return a sentence that says why no window can be opened, or None."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return (
            "Can't open the window: there is no display; "
            f"start brainview on a desktop or, {_INSTEAD}."
        )
    # Qt aborts the process if this library is missing.
    return None if _loads("libxcb-cursor.so.0") else _missing("libxcb-cursor.so.0")


def library_problem(error: ImportError) -> str:
    """Return a sentence about the system library that Qt can't find.

    Parameters
    ----------
    error : ImportError
        The error raised when Qt was imported.

    Returns
    -------
    str
        The sentence, with the package to install if it is known.
    """
    found = re.search(r"[\w+.-]+\.so[\w.]*", str(error))
    if found:
        return _missing(found.group())
    return (
        f"Can't open the window: Qt can't be loaded ({error}); "
        f"install brainview again or, {_INSTEAD}."
    )


def _missing(library: str) -> str:
    package = _PACKAGES.get(library)
    remedy = f"the package {package}" if package else f"the package with {library}"
    return (
        f"Can't open the window: the system library {library} is missing; "
        f"install {remedy} or, {_INSTEAD}."
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
