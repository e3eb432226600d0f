"""Reads the value and the position of the pixel under the pointer."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from brainview.core import Scan
from brainview.core.language import number, tr
from brainview.core.wording import number_words

# The letters of the positive and negative direction of each LPS axis.
_AXES = (("L", "R"), ("P", "A"), ("S", "I"))


@dataclass(frozen=True, slots=True)
class Probe:
    """One pixel of a scan.

    Attributes
    ----------
    row, column : int
        The indices of the pixel, from 0 at the top left.
    value : float
        The value in the file after the modality LUT.
    position_mm : tuple of float or None
        The center of the pixel in patient coordinates (LPS); None if unknown.
    """

    row: int
    column: int
    value: float
    position_mm: tuple[float, float, float] | None


def probe(scan: Scan, x: float, y: float) -> Probe | None:
    """Read the pixel at a point.

    Parameters
    ----------
    scan : Scan
        The shown scan.
    x, y : float
        In pixels; pixel (0, 0) covers 0 to 1.

    Returns
    -------
    Probe or None
        The pixel; None outside the scan.
    """
    column, row = int(np.floor(x)), int(np.floor(y))
    rows, columns = scan.shape
    if not (0 <= row < rows and 0 <= column < columns):
        return None
    value = scan.stored_value(row, column)
    return Probe(row, column, value, position_mm(scan, row, column))


def position_mm(
    scan: Scan, row: float, column: float
) -> tuple[float, float, float] | None:
    """Locate a pixel's center in the patient (DICOM PS3.3 C.7.6.2.1.1).

    Parameters
    ----------
    scan : Scan
        The scan that contains the pixel.
    row, column : float
        Pixel indices from 0; whole numbers are pixel centers.

    Returns
    -------
    tuple of float or None
        Millimeters in LPS; None if the position, orientation or spacing is unknown.
    """
    if scan.position_mm is None or scan.orientation is None or scan.spacing_mm is None:
        return None
    between_rows, between_columns = scan.spacing_mm
    along_row = np.array(scan.orientation.row) * between_columns * column
    along_column = np.array(scan.orientation.column) * between_rows * row
    x, y, z = np.array(scan.position_mm) + along_row + along_column
    return float(x), float(y), float(z)


def image_point(
    scan: Scan, point_mm: tuple[float, float, float]
) -> tuple[float, float] | None:
    """Return the image point that is nearest to a point in the patient.

    Parameters
    ----------
    scan : Scan
        A picture.
    point_mm : tuple of float
        Millimeters in LPS.

    Returns
    -------
    tuple of float or None
        x and y in pixels, where pixel (0, 0) covers 0 to 1; None if the position,
        orientation or spacing is unknown.
    """
    if scan.position_mm is None or scan.orientation is None or scan.spacing_mm is None:
        return None
    between_rows, between_columns = scan.spacing_mm
    offset = np.subtract(point_mm, scan.position_mm)
    x = offset @ np.array(scan.orientation.row) / between_columns
    y = offset @ np.array(scan.orientation.column) / between_rows
    return float(x) + 0.5, float(y) + 0.5


def pixel_words(probe: Probe) -> str:
    """Return the probed pixel in words: ``"x 212 y 148 · value 731"``."""
    words = number_words(probe.value)
    return tr(
        "x {column} y {row} · value {value}",
        column=probe.column,
        row=probe.row,
        value=words,
    )


def position_words(probe: Probe) -> str:
    """Return the pixel's position: ``"R 18.4 A 22.1 S 26.0 mm"``; empty if unknown."""
    return "" if probe.position_mm is None else point_words(probe.position_mm)


def point_words(point_mm: Sequence[float]) -> str:
    """Return a point in the patient (LPS) in words: ``"R 18.4 A 22.1 S 26.0 mm"``."""
    parts = (
        f"{letters[0 if value >= 0 else 1]} {number(abs(value), '.1f')}"
        for letters, value in zip(_AXES, point_mm, strict=True)
    )
    return " ".join(parts) + " mm"
