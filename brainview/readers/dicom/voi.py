"""Reads the windows and VOI lookup tables that a DICOM file suggests."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from brainview.core import VoiFunction, VoiTable, Window
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.lut import read_table


def read_windows(
    header: DatasetHeader, frame: int, brightest: float
) -> tuple[Window, ...]:
    """Read all windows and tables that apply to a frame.

    Parameters
    ----------
    header : DatasetHeader
        The header.
    frame : int
        From 0.
    brightest : float
        The frame's highest value after the modality LUT; see `read_table`.

    Returns
    -------
    tuple of Window
        Windows before tables, each in the order of the file, in units of the modality
        LUT's output. If the frame's functional group has any, those of the whole file
        are left out. Damaged ones are left out.

    Notes
    -----
    DICOM PS3.3 C.11.2 (VOI LUT) and C.7.6.16.2.10 (Frame VOI LUT). The standard
    leaves open whether windows or tables come first; Weasis shows windows.
    """
    item = header.in_frame("FrameVOILUTSequence", frame)
    for where in (header,) if item is None else (item, header):
        found = (*_windows(where), *_tables(where, header, brightest))
        if found:
            return found
    return ()


def first_that_shows(
    windows: tuple[Window, ...], pixels: NDArray[np.float32]
) -> Window | None:
    """Choose the window to start with.

    Parameters
    ----------
    windows : tuple of Window
        What the file suggests.
    pixels : (H, W) float32 ndarray
        In the windows' units.

    Returns
    -------
    Window or None
        The first whose band holds values of the image; None where none does.
    """
    low, high = extremes(pixels)
    for window in windows:
        half = window.width / 2
        overlaps = window.center - half < high and window.center + half > low
        if overlaps or low == high:
            return window
    return None


def extremes(pixels: NDArray[np.float32]) -> tuple[float, float]:
    """Find the smallest and the largest value.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range.

    Returns
    -------
    tuple of float
        Pixels that are not a number don't count; NaN if there is no other pixel.
    """
    return float(np.fmin.reduce(pixels, None)), float(np.fmax.reduce(pixels, None))


def mirrored(window: Window, mirror: float) -> Window:
    """Mirror a window for an image whose values were mirrored.

    Parameters
    ----------
    window : Window
        For values ``v``, where high is dark.
    mirror : float
        The mirrored values are ``mirror - v``.

    Returns
    -------
    Window
        Gives the mirrored values the inverse of the gray levels that `window` gives
        the original values.
    """
    # LINEAR is symmetric about half a unit below its center (C.11.2.1.2.1).
    shift = 1 if window.function is VoiFunction.LINEAR else 0
    center = mirror - window.center + shift
    if window.table is None:
        return replace(window, center=center)
    last = window.table.first + window.table.levels.size - 1
    table = VoiTable(mirror - last, np.float32(1) - window.table.levels[::-1])
    return replace(window, center=center, table=table)


def _windows(where: DatasetHeader) -> Iterator[Window]:
    centers, widths = where.numbers("WindowCenter"), where.numbers("WindowWidth")
    names = where.text("WindowCenterWidthExplanation").split("\\")
    names += [""] * len(centers)
    stored = where.text("VOILUTFunction").upper()
    known = VoiFunction(stored) if stored in list(VoiFunction) else VoiFunction.LINEAR
    for center, width, name in zip(centers, widths, names, strict=False):
        # LINEAR isn't defined for widths below 1, which files with fractions have.
        is_fine = known is VoiFunction.LINEAR and width < 1
        function = VoiFunction.LINEAR_EXACT if is_fine else known
        if width > 0:
            yield Window(center, width, function, name.strip())


def _tables(
    where: DatasetHeader, header: DatasetHeader, brightest: float
) -> Iterator[Window]:
    for item in where.items("VOILUTSequence"):
        table = read_table(item, header, brightest)
        if table is None:
            continue
        # Some files promise fewer bits than they use.
        white = max((1 << table.bits) - 1, float(table.entries.max()))
        yield Window(
            center=table.first + table.entries.size / 2,
            width=float(table.entries.size),
            function=VoiFunction.LINEAR,
            name=item.text("LUTExplanation"),
            table=VoiTable(table.first, table.entries / np.float32(white)),
        )
