"""Cuts Siemens mosaics, which show the slices of a volume as tiles of one image."""

import math
import struct
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from brainview.readers.dicom.csa import csa_items
from brainview.readers.dicom.facts import is_mosaic
from brainview.readers.dicom.geometry import Geometry, geometry
from brainview.readers.dicom.header import DatasetHeader

_MOST_TILES = 4096
_Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Mosaic:
    """How the tiles of a mosaic lie in the image and in the patient.

    Attributes
    ----------
    count : int
        Number of tiles that hold a slice, at least 1. Other tiles are blank.
    rows, columns : int
        Of a tile.
    side : int
        Tiles along each edge of the image.
    geometry : tuple of Geometry
        Of each tile, `count` in all, in the order of the tiles.
    """

    count: int
    rows: int
    columns: int
    side: int
    geometry: tuple[Geometry, ...]

    def cut(self, image: NDArray[np.float32], tile: int) -> NDArray[np.float32]:
        """Return one tile's pixels.

        Parameters
        ----------
        image : (H, W) float32 ndarray
            All of the mosaic.
        tile : int
            From 0, row by row.

        Returns
        -------
        (rows, columns) float32 ndarray
            A copy.
        """
        top = tile // self.side * self.rows
        left = tile % self.side * self.columns
        return image[top : top + self.rows, left : left + self.columns].copy()


def mosaic_tiles(header: DatasetHeader) -> Mosaic | None:
    """Find the slices of a mosaic, from its header.

    Parameters
    ----------
    header : DatasetHeader
        The header, without pixels, but with the private groups 0019 and 0029.

    Returns
    -------
    Mosaic or None
        None for any other image, and for a mosaic that doesn't say how many slices it
        holds, as after anonymization. Tile ``k`` is frame ``k`` of
        `brainview.readers.read_scan`.

    Notes
    -----
    The scanner writes the position of an image as large as the mosaic whose center is
    that of the first slice. The first tile's corner is farther in, by half of the
    difference in size (nibabel, "Siemens mosaic format",
    https://nipy.org/nibabel/dicom/dicom_mosaic.html).
    """
    if not is_mosaic(header):
        return None
    rows = int(header.number("Rows") or 0)
    columns = int(header.number("Columns") or 0)
    count = _count(header)
    if min(rows, columns, count) < 1 or count > _MOST_TILES:
        return None
    side = math.ceil(math.sqrt(count))
    if rows % side or columns % side:
        return None
    gap = header.number("SpacingBetweenSlices") or header.number("SliceThickness")
    blank = rows - rows // side, columns - columns // side
    return Mosaic(
        count=count,
        rows=rows // side,
        columns=columns // side,
        side=side,
        geometry=_places(header, count, blank, gap),
    )


def _count(header: DatasetHeader) -> int:
    stored = header.private((0x0019, 0x0A), "SIEMENS MR HEADER")
    if isinstance(stored, bytes) and len(stored) == 2:
        (stored,) = struct.unpack("<H", stored)
    if isinstance(stored, int):
        return stored
    return next(map(int, _csa_numbers(header, "NumberOfImagesInMosaic")), 0)


def _csa_numbers(header: DatasetHeader, name: str) -> tuple[float, ...]:
    """Return numbers of the CSA image header; empty where any part is no number."""
    stored = header.private((0x0029, 0x10), "SIEMENS CSA HEADER")
    items = csa_items(stored, name) if isinstance(stored, bytes) else ()
    try:
        found = tuple(map(float, items))
    except ValueError:
        return ()
    return found if all(map(math.isfinite, found)) else ()


def _places(
    header: DatasetHeader, count: int, blank: tuple[int, int], gap: float | None
) -> tuple[Geometry, ...]:
    """Locate all tiles; `blank` is how many pixels larger the image is than a tile."""
    whole = geometry(header, 0)
    first = _first_position(whole, blank)
    step = _normal(header, whole) * abs(gap or math.nan)
    return tuple(
        replace(whole, position_mm=_position(first, step, index))
        for index in range(count)
    )


def _first_position(whole: Geometry, blank: tuple[int, int]) -> _Vector | None:
    """Return the center of the top left pixel of the first slice."""
    place, orientation, spacing = whole.position_mm, whole.orientation, whole.spacing_mm
    if place is None or orientation is None or spacing is None:
        return None
    down = blank[0] / 2 * spacing[0] * np.array(orientation.column)
    right = blank[1] / 2 * spacing[1] * np.array(orientation.row)
    return np.asarray(np.array(place) + down + right)


def _position(
    first: _Vector | None, step: _Vector, index: int
) -> tuple[float, float, float] | None:
    if first is None or (index and np.isnan(step).any()):
        return None
    x, y, z = first + step * index if index else first
    return float(x), float(y), float(z)


def _normal(header: DatasetHeader, whole: Geometry) -> _Vector:
    """Return the unit vector from a slice to the next.

    Only the CSA header gives the direction, which may oppose that of row × column.
    """
    normal = np.array(whole.orientation.normal if whole.orientation else (0, 0, 1))
    stored = np.array(_csa_numbers(header, "SliceNormalVector"))
    return -normal if stored.size == 3 and stored @ normal < 0 else normal
