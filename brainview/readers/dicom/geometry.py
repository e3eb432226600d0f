"""Where a DICOM frame lies in the patient and how large its pixels are."""

from dataclasses import dataclass

import numpy as np
from pydicom.dataset import Dataset

from brainview.core import Orientation, ScanWarning, WarningCode
from brainview.readers.dicom.header import frame_item, numbers

FARTHEST_MM = 1e6
"""Positions beyond a kilometer are damage, and sums of them overflow."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """What the header says about place and size.

    Attributes
    ----------
    spacing_mm : tuple of float or None
        Between rows, then between columns.
    orientation : Orientation or None
        Direction cosines.
    position_mm : tuple of float or None
        Center of the top left pixel, LPS.
    warnings : tuple of ScanWarning
        What is missing or doubtful.
    """

    spacing_mm: tuple[float, float] | None
    orientation: Orientation | None
    position_mm: tuple[float, float, float] | None
    warnings: tuple[ScanWarning, ...]


def read_geometry(dataset: Dataset, frame: int) -> Geometry:
    """Read a frame's geometry.

    Parameters
    ----------
    dataset : Dataset
        The header.
    frame : int
        From 0.

    Returns
    -------
    Geometry
        None for whatever is missing or impossible.

    Notes
    -----
    DICOM PS3.3 C.7.6.2 (Image Plane) and C.7.6.16 (functional groups).
    """
    warnings: list[ScanWarning] = []
    return Geometry(
        _spacing(dataset, frame, warnings),
        _orientation(dataset, frame, warnings),
        _position(dataset, frame),
        tuple(warnings),
    )


def _spacing(
    dataset: Dataset, frame: int, warnings: list[ScanWarning]
) -> tuple[float, float] | None:
    measures = frame_item(dataset, frame, "PixelMeasuresSequence")
    stored = numbers(measures, "PixelSpacing") if measures is not None else ()
    stored = stored or numbers(dataset, "PixelSpacing")
    if not stored:
        stored = numbers(dataset, "ImagerPixelSpacing")
        if stored:
            warnings.append(ScanWarning(WarningCode.SPACING_AT_DETECTOR))
    if not stored:
        return None
    if len(stored) != 2 or min(stored) <= 0:
        warnings.append(ScanWarning(WarningCode.SPACING_IMPOSSIBLE))
        return None
    return stored[0], stored[1]


def _orientation(
    dataset: Dataset, frame: int, warnings: list[ScanWarning]
) -> Orientation | None:
    item = frame_item(dataset, frame, "PlaneOrientationSequence")
    stored = numbers(item, "ImageOrientationPatient") if item is not None else ()
    stored = stored or numbers(dataset, "ImageOrientationPatient")
    if not stored:
        return None
    try:
        row, column = np.array(stored, dtype=np.float64).reshape(2, 3)
        return Orientation(row=_triple(row), column=_triple(column))
    except ValueError:
        warnings.append(ScanWarning(WarningCode.ORIENTATION_IMPOSSIBLE))
        return None


def _position(dataset: Dataset, frame: int) -> tuple[float, float, float] | None:
    item = frame_item(dataset, frame, "PlanePositionSequence")
    stored = numbers(item, "ImagePositionPatient") if item is not None else ()
    # Outside functional groups the position is that of the first frame alone.
    if not stored and frame == 0:
        stored = numbers(dataset, "ImagePositionPatient")
    if len(stored) != 3 or max(map(abs, stored)) > FARTHEST_MM:
        return None
    return _triple(np.array(stored))


def _triple(values: np.ndarray) -> tuple[float, float, float]:
    x, y, z = (float(value) for value in values)
    return x, y, z
