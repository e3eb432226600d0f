"""Reads the mask that an expert has drawn."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan, ScanReadError
from brainview.readers.reading import count_frames, read_scan


def read_mask(
    path: Path,
    frame: int = 0,
    read: Callable[[Path, int], Scan] = read_scan,
    count: Callable[[Path], int] = count_frames,
) -> NDArray[np.bool_]:
    """Read a tumor mask: (H, W), True inside.

    Parameters
    ----------
    path : Path
        An image that is nonzero inside the tumor, or a MATLAB file with the image and
        its mask.
    frame : int
        The frame that is masked; a file of one frame has the same mask for all.
    read, count : callable
        Read a frame and count the frames, as `read_scan` and `count_frames` do.

    Raises
    ------
    ScanReadError
        If it can't be read, or a MATLAB file has no mask.
    """
    scan = read(path, frame if frame and count(path) > 1 else 0)
    if scan.source.format != "MATLAB":
        return scan.pixels > 0
    if scan.truth is None or scan.truth.mask is None:
        raise ScanReadError(
            path,
            reason="it holds no tumor mask of its image's size",
            remedy="take the file from its publisher again",
        )
    return scan.truth.mask
