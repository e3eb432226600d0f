"""Computes intensity windows from presets and drags, without Qt."""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan, Window
from brainview.core.language import number, tr, translatable
from brainview.core.scan import VoiFunction
from brainview.imaging import auto_window

# A drag over this many device-independent pixels covers all values of a scan.
_DRAG_RANGE = 600.0
_MOST_PLACES = 8  # of a window's numbers; smaller ones are written with an exponent


@dataclass(frozen=True, slots=True)
class Preset:
    """A window that follows the scan's own values, since MR has no fixed scale.

    Attributes
    ----------
    name : str
        The name to show.
    low, high : float
        The percentiles of the pixels outside the background.
    """

    name: str
    low: float
    high: float


PRESETS = (
    Preset(translatable("Standard"), 1, 99.5),
    Preset(translatable("Full range"), 0, 100),
    Preset(translatable("Soft tissue"), 5, 95),
    Preset(translatable("High contrast"), 15, 85),
    Preset(translatable("Highest contrast"), 30, 70),
    Preset(translatable("Bright detail"), 50, 100),
    Preset(translatable("Brightest"), 80, 100),
    Preset(translatable("Dark detail"), 0, 50),
    Preset(translatable("Darkest"), 0, 20),
)
"""Numbered from 1."""

AUTO = translatable("Auto")
"""Name of the window that is computed from the scan's own values."""


def preset_window(pixels: NDArray[np.float32], preset: Preset) -> Window:
    """Apply a preset to a scan.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        In stored units.
    preset : Preset
        The preset with the percentiles.

    Returns
    -------
    Window
        In the same units, with the preset's name; of width 1 if all values are equal.
    """
    values = pixels[np.isfinite(pixels)]
    if values.size == 0:
        return Window(0.0, 1.0, name=preset.name)
    # Most of a head scan is air. A threshold at a twentieth of the range separates it
    # from tissue well enough for percentiles.
    lowest, brightest = np.percentile(values, (0, 99))
    bright = values[values > lowest + 0.05 * (brightest - lowest)]
    tissue = bright if bright.size else values
    low, high = np.percentile(tissue, (preset.low, preset.high))
    width = float(high - low)
    width = width if width > 0 else 1.0
    return Window(float(low + high) / 2, width, name=preset.name)


def transferred_window(window: Window, scan: Scan, other: Scan) -> Window:
    """Return the window of another scan that corresponds to a window of a scan.

    Parameters
    ----------
    window : Window
        For `scan`.
    scan, other : Scan
        MR has no fixed scale, so their values may differ.

    Returns
    -------
    Window
        The same preset, or a window that differs as much from the other scan's own
        window, in widths of that, as `window` does from the scan's.
    """
    if window.name == AUTO:
        return replace(auto_window(other.pixels), name=AUTO)
    for preset in PRESETS:
        if preset.name == window.name:
            return preset_window(other.pixels, preset)
    scale = other.window.width / scan.window.width
    center = other.window.center + (window.center - scan.window.center) * scale
    return Window(center, window.width * scale)


def value_span(scan: Scan) -> float:
    """Return a scan's highest minus its lowest value, or its window's width if 0."""
    values = scan.pixels[np.isfinite(scan.pixels)]
    span = float(np.ptp(values)) if values.size else 0.0
    return span if span > 0 else scan.window.width


def dragged_window(start: Window, dx: float, dy: float, span: float) -> Window:
    """Change a window by a drag.

    Parameters
    ----------
    start : Window
        The window when the drag began.
    dx, dy : float
        Distance since then in device-independent pixels; to the right widens the
        window (less contrast), upward lowers its center (brighter).
    span : float
        Distance between the scan's lowest and highest value.

    Returns
    -------
    Window
        Never narrower than a thousandth of `span`. It keeps the curve; a table, which
        holds for one band only, and the name are dropped.

    Notes
    -----
    A LINEAR window of width 1 is a threshold, and a narrower one isn't allowed (DICOM
    PS3.3 C.11.2.1.2.1).
    """
    step = span / _DRAG_RANGE
    least = 1.0 if start.function is VoiFunction.LINEAR else 0.0
    width = max(start.width + dx * step, span / 1000, least)
    return Window(start.center + dy * step, width, start.function)


def window_text(window: Window) -> str:
    """Write a window as radiologists do, for example ``"W 412  L 198  BRAIN"``.

    Parameters
    ----------
    window : Window
        The band from black to white.

    Returns
    -------
    str
        With its name; a curve that isn't a straight line is named too.
    """
    band = f"W {_plain(window.width, window)}  L {_plain(window.center, window)}"
    # Only the program's own names are known in other languages.
    is_own = window.name == AUTO or any(each.name == window.name for each in PRESETS)
    name = tr(window.name) if is_own else window.name
    curve = ""
    if window.table is not None:
        curve = tr("table", meaning="curve")
    elif window.function is VoiFunction.SIGMOID:
        curve = tr("sigmoid")
    return "  ".join(part for part in (band, name, curve) if part)


def _plain(value: float, window: Window) -> str:
    """Write a number with as many places as tell a hundredth of the width."""
    if window.width >= 10:
        places = 0
    else:
        places = max(2, 2 - math.floor(math.log10(window.width)))
    if places > _MOST_PLACES:
        words = number(value, ".3g")
    else:
        # Adding 0 turns "-0" into "0".
        words = number(round(value, places) + 0.0, f".{places}f")
    # A true minus sign lines up with tabular figures.
    return words.replace("-", "−")
