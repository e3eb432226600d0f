"""Checks whether a window can be opened; if not, Qt would abort the process."""

import ctypes
import os
import re
import sys
from collections.abc import Callable, Sequence

_INSTEAD = "to analyze a scan without a window, use: brainview analyze FILE"
# The Debian and Ubuntu package of each library.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# Those that only the part of Qt for X11 needs, and that many systems lack. Qt aborts
# the process without them, in words of its own.
_X11_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def display_problem(loads: Callable[[str], bool] | None = None) -> str | None:
    """Return a sentence that says why no window can be opened, or None.

    Parameters
    ----------
    loads : callable or None
        Returns whether a system library can be loaded; None to try.
    """
    if not sys.platform.startswith("linux"):
        return None
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen and not chosen.startswith("xcb"):
        return None
    if os.environ.get("WAYLAND_DISPLAY") and not chosen:
        return None
    if not os.environ.get("DISPLAY"):
        return (
            "Can't open the window: there is no display; "
            f"start brainview on a desktop or, {_INSTEAD}."
        )
    absent = [name for name in _X11_PACKAGES if not (loads or _loads)(name)]
    return _missing(*absent) if absent else None


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


def _missing(*libraries: str) -> str:
    known = _PACKAGES | _X11_PACKAGES
    packages = [known.get(each, f"with {each}") for each in libraries]
    is_one = len(libraries) == 1
    noun, verb = ("library", "is") if is_one else ("libraries", "are")
    return (
        f"Can't open the window: the system {noun} {_listed(libraries)} {verb} "
        "missing; "
        f"install the {'package' if is_one else 'packages'} {_listed(packages)} or, "
        f"{_INSTEAD}."
    )


def _listed(names: Sequence[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
