"""Checks whether a window can be opened; if not, Qt would abort the process."""

import ctypes
import os
import re
import sys
from collections.abc import Callable

from brainview.core.language import comma_list, plural, tr

# The Debian and Ubuntu package of each library that Qt takes from the system.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# Those that only a part of Qt for one kind of display needs, and that many systems
# lack. Qt aborts the process without them, in words of its own.
_WAYLAND_PACKAGES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
_X11_PACKAGES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
QT_LIBRARIES = _PACKAGES | _WAYLAND_PACKAGES | _X11_PACKAGES
"""The system libraries that Qt needs for a window, with the package of each."""


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
    kinds = {"WAYLAND_DISPLAY": _WAYLAND_PACKAGES, "DISPLAY": _X11_PACKAGES}
    if chosen:
        del kinds["WAYLAND_DISPLAY"]
    absent = [
        [name for name in packages if not (loads or _loads)(name)]
        for variable, packages in kinds.items()
        if os.environ.get(variable)
    ]
    if not absent:
        return tr(
            "Can't open the window: there is no display; start brainview on a desktop "
            "or, to analyze a scan without a window, use: brainview analyze FILE."
        )
    # Qt takes the first kind that works.
    return None if [] in absent else _missing(*absent[-1])


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
    return tr(
        "Can't open the window: Qt can't be loaded ({error}); install brainview again "
        "or, to analyze a scan without a window, use: brainview analyze FILE.",
        error=error,
    )


def _missing(*libraries: str) -> str:
    packages = [QT_LIBRARIES[each] for each in libraries if each in QT_LIBRARIES]
    if not packages:
        return plural(
            "Can't open the window: the system library {libraries} is missing; install "
            "the package with {libraries} or, to analyze a scan without a window, use: "
            "brainview analyze FILE.",
            "Can't open the window: the system libraries {libraries} are missing; "
            "install the packages with {libraries} or, to analyze a scan without a "
            "window, use: brainview analyze FILE.",
            len(libraries),
            libraries=comma_list(libraries),
        )
    return plural(
        "Can't open the window: the system library {libraries} is missing; install "
        "the package {packages} or, to analyze a scan without a window, use: brainview "
        "analyze FILE.",
        "Can't open the window: the system libraries {libraries} are missing; install "
        "the packages {packages} or, to analyze a scan without a window, use: "
        "brainview analyze FILE.",
        len(libraries),
        libraries=comma_list(libraries),
        packages=comma_list(packages),
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
