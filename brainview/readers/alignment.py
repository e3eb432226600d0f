"""Reads two studies of a head, and finds how one lies in the other's coordinates."""

from collections.abc import Callable
from dataclasses import replace

from brainview.core import (
    CancelToken,
    GridError,
    Progress,
    RegistrationError,
    Scan,
    Series,
    SliceRef,
)
from brainview.core.language import tr
from brainview.imaging.grid import SeriesGrid, series_grid
from brainview.imaging.registration import (
    coarse_block,
    coarse_grid,
    coarse_pixels,
    register,
)
from brainview.imaging.rigid import Rigid
from brainview.imaging.volume import Volume
from brainview.readers.volume import read_volume


def align_series(
    now: Series,
    then: Series,
    read: Callable[[SliceRef], Scan],
    token: CancelToken,
) -> Rigid:
    """Register two series of one head.

    Parameters
    ----------
    now, then : Series
        Of two studies, on regular grids.
    read : callable
        Reads a slice.
    token : CancelToken
        Stops the work.

    Returns
    -------
    Rigid
        From the coordinates of `now` to those of `then`; without a search where both
        are the same.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    ScanReadError
        If a slice can't be read.
    RegistrationError
        If a series is no regular grid, or the two can't be laid on each other.
    """
    if now.shares_frame_with(then):
        return Rigid.identity()
    try:
        fixed, moving = (_volume(series, read, token) for series in (now, then))
    except GridError as error:
        raise RegistrationError(
            tr("Can't align the prior study"),
            reason=error.reason,
            remedy=tr("scroll both to the same place, and link them there"),
        ) from error
    return register(fixed, moving, token)


def _volume(
    series: Series, read: Callable[[SliceRef], Scan], token: CancelToken
) -> Volume:
    """Read a series at the resolution that the search needs, slice by slice."""
    placed = series_grid(series)
    block = coarse_block(placed.grid)

    def read_coarse(ref: SliceRef) -> Scan:
        scan = read(ref)
        if scan.channels is not None:
            return scan  # which is refused
        return replace(scan, pixels=coarse_pixels(scan.pixels, block), truth=None)

    coarse = SeriesGrid(coarse_grid(placed.grid, block), placed.first)
    return read_volume(series, coarse, read_coarse, token, _ignore)


def _ignore(_progress: Progress) -> None:
    """Show no progress: reading is short beside the search, whose length is unknown."""
