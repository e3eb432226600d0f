"""Where a DICOM frame lies in the patient, and how large its pixels are."""

import struct
from dataclasses import dataclass
from functools import lru_cache

from brainview.core import Orientation, ScanWarning, WarningCode
from brainview.readers.dicom.header import Header

_SIX_NUMBERS = struct.Struct("6d")
_FARTHEST_MM = 1e6  # positions beyond a kilometer are damage, and their sums overflow


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
    aspect_ratio : float
        The height of a pixel, divided by its width; 1 where there is a spacing.
    thickness_mm : float or None
        Of the slice; None where the header doesn't say.
    """

    spacing_mm: tuple[float, float] | None
    orientation: Orientation | None
    position_mm: tuple[float, float, float] | None
    warnings: tuple[ScanWarning, ...]
    aspect_ratio: float = 1.0
    thickness_mm: float | None = None


def geometry(header: Header, frame: int) -> Geometry:
    """Read a frame's geometry.

    Parameters
    ----------
    header : Header
        The whole header.
    frame : int
        From 0.

    Returns
    -------
    Geometry
        None for whatever is missing or impossible.

    Notes
    -----
    DICOM PS3.3 C.7.6.2 (Image Plane), C.7.6.3.1.7 (Pixel Aspect Ratio) and C.7.6.16
    (functional groups).
    """
    warnings: list[ScanWarning] = []
    spacing = _spacing(header, frame, warnings)
    return Geometry(
        spacing,
        _orientation(header, frame, warnings),
        _position(header, frame),
        tuple(warnings),
        _aspect_ratio(header) if spacing is None else 1.0,
        _thickness(header, frame),
    )


def _spacing(
    header: Header, frame: int, warnings: list[ScanWarning]
) -> tuple[float, float] | None:
    measures = header.in_frame("PixelMeasuresSequence", frame)
    stored = measures.numbers("PixelSpacing") if measures is not None else ()
    stored = stored or header.numbers("PixelSpacing")
    if not stored:
        stored = header.numbers("ImagerPixelSpacing")
        if stored:
            warnings.append(ScanWarning(WarningCode.SPACING_AT_DETECTOR))
    if not stored:
        return None
    if len(stored) != 2 or min(stored) <= 0:
        warnings.append(ScanWarning(WarningCode.SPACING_IMPOSSIBLE))
        return None
    return stored[0], stored[1]


def _thickness(header: Header, frame: int) -> float | None:
    measures = header.in_frame("PixelMeasuresSequence", frame)
    stored = measures.number("SliceThickness") if measures is not None else None
    stored = stored or header.number("SliceThickness")
    return stored if stored is not None and stored > 0 else None


def _aspect_ratio(header: Header) -> float:
    sizes = header.numbers("PixelAspectRatio")  # vertical, then horizontal
    if len(sizes) != 2 or min(sizes) <= 0:
        return 1.0
    return sizes[0] / sizes[1]


def _orientation(
    header: Header, frame: int, warnings: list[ScanWarning]
) -> Orientation | None:
    item = header.in_frame("PlaneOrientationSequence", frame)
    stored = item.numbers("ImageOrientationPatient") if item is not None else ()
    stored = stored or header.numbers("ImageOrientationPatient")
    if not stored:
        return None
    if len(stored) == 6:
        orientation = _checked_orientation(_SIX_NUMBERS.pack(*stored))
    else:
        orientation = None
    if orientation is None:
        warnings.append(ScanWarning(WarningCode.ORIENTATION_IMPOSSIBLE))
    return orientation


# All slices of a series share one, and checking it takes longer than reading it.
# The cache works with bytes because it would take -0.0 for 0.0.
@lru_cache(maxsize=1024)
def _checked_orientation(cosines: bytes) -> Orientation | None:
    try:
        x, y, z, u, v, w = _SIX_NUMBERS.unpack(cosines)
        return Orientation(row=(x, y, z), column=(u, v, w))
    except ValueError:
        return None


def _position(header: Header, frame: int) -> tuple[float, float, float] | None:
    item = header.in_frame("PlanePositionSequence", frame)
    stored = item.numbers("ImagePositionPatient") if item is not None else ()
    # Outside of functional groups, the position is that of the first frame only.
    if not stored and frame == 0:
        stored = header.numbers("ImagePositionPatient")
    if len(stored) != 3 or max(map(abs, stored)) > _FARTHEST_MM:
        return None
    return stored[0], stored[1], stored[2]
