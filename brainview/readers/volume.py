"""Reads a series into a volume."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    CancelToken,
    GridError,
    Progress,
    Scan,
    Series,
    SliceRef,
    Stage,
)
from brainview.core.language import tr
from brainview.imaging.grid import SeriesGrid
from brainview.imaging.volume import Volume
from brainview.readers.limits import MAX_VOXELS

_WHOLE_TYPES = (np.uint8, np.int16, np.uint16)


def read_volume(
    series: Series,
    placed: SeriesGrid,
    read: Callable[[SliceRef], Scan],
    token: CancelToken,
    report: Callable[[Progress], None],
) -> Volume:
    """Read the slices of a series that make a regular grid.

    Parameters
    ----------
    series : Series
        What to read.
    placed : SeriesGrid
        From `brainview.imaging.grid.series_grid`.
    read : callable
        Reads a slice; no more than one is held beside the volume.
    token : CancelToken
        Stops the work between slices.
    report : callable
        Called with the number of slices that are done.

    Returns
    -------
    Volume
        Every voxel has the value that its slice has.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    ScanReadError
        If a slice can't be read.
    GridError
        If a slice is in color or isn't as large as its header says, or the volume would
        have more than `brainview.readers.limits.MAX_VOXELS`.
    """
    _check_size(placed)
    count = len(placed.slices)
    voxels: NDArray[Any] = np.zeros(placed.grid.shape, _WHOLE_TYPES[0])
    middle, known = None, None
    for k, index in enumerate(placed.slices):
        token.check()
        scan = read(series.slices[index])
        known = known or scan
        _check(scan, placed)
        pixels = scan.pixels + _shift(scan, known)
        voxels = _room_for(voxels, pixels)
        voxels[k] = pixels
        if k == count // 2:
            middle = scan
        report(Progress(Stage.READING, k + 1, count))
    assert middle is not None  # a grid has at least two slices
    return Volume(voxels, placed.grid, middle, float(voxels.min()))


def _check_size(placed: SeriesGrid) -> None:
    count, rows, columns = placed.grid.shape
    voxels = count * rows * columns
    if voxels > MAX_VOXELS:
        raise GridError(
            reason=tr(
                "its {count} slices of {columns}×{rows} pixels have "
                "{held:,.0f} million voxels, and the memory is limited to "
                "{limit:,.0f} million",
                count=count,
                columns=columns,
                rows=rows,
                held=voxels / 1e6,
                limit=MAX_VOXELS / 1e6,
            ),
            remedy=tr("open a series with fewer or smaller slices"),
        )


def _check(scan: Scan, placed: SeriesGrid) -> None:
    if scan.channels is not None:
        raise GridError(
            reason=tr("its slices are in color"),
            remedy=tr("open a series in shades of gray"),
        )
    if scan.shape != placed.grid.shape[1:]:
        raise GridError(
            reason=tr("a slice isn't as large as its header says"),
            remedy=tr("export the series again"),
        )


def _shift(scan: Scan, known: Scan) -> np.float32:
    """Return what to add to a slice's pixels so that they mean what another's mean."""
    if scan.mirror is not None and known.mirror is not None:
        return np.float32(known.mirror - scan.mirror)
    return np.float32(scan.base - known.base)


def _room_for(voxels: NDArray[Any], pixels: NDArray[np.float32]) -> NDArray[Any]:
    """Return the voxels in a type that also holds the values of another slice."""
    if voxels.dtype == np.float32 or _holds(voxels.dtype, pixels):
        return voxels
    for wanted in _WHOLE_TYPES:
        if np.can_cast(voxels.dtype, wanted) and _holds(np.dtype(wanted), pixels):
            return voxels.astype(wanted)
    return voxels.astype(np.float32)


def _holds(kind: np.dtype[Any], pixels: NDArray[np.float32]) -> bool:
    low, high = float(pixels.min()), float(pixels.max())
    limits = np.iinfo(kind)
    if not (limits.min <= low and high <= limits.max):
        return False
    return bool((pixels == np.rint(pixels)).all())
