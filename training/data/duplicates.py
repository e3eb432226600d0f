"""Finds copies: identical files, and images that are nearly identical."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.data.inspection import SIDE, Slice, read_all

THRESHOLD = 0.985
"""Correlation of two thumbnails above which their images are near duplicates."""

_BLOCK = 1024
# Rows: unchanged; mirrored left to right; top to bottom; both.
_SIGNS = np.array(
    [[1, 1, 1, 1], [1, -1, 1, -1], [1, 1, -1, -1], [1, -1, -1, 1]], np.float32
)


@dataclass(frozen=True, slots=True, eq=False)
class Fingerprints:
    """Digests and thumbnails by which images are compared.

    Attributes
    ----------
    digests : (N,) str ndarray
        SHA-256 of each file, 64 hexadecimal digits; see `Inspected`.
    thumbnails : (N, 2304) float32 ndarray
        Each image in gray at 48 x 48, row by row, with mean 0 and length 1, so that
        a product of two is their correlation; zeros for an image of one value.
    """

    digests: NDArray[np.str_]
    thumbnails: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Images that are nearly the same, each pair once.

    Attributes
    ----------
    first, second : (P,) intp ndarray
        Positions in the list that was searched; ``first`` < ``second``.
    correlation : (P,) float32 ndarray
        Of the thumbnails, from the threshold to 1.
    mirrored : (P,) bool ndarray
        Whether they correlate only when one is mirrored: left to right, top to
        bottom, or both, which is a rotation by 180 degrees.
    """

    first: NDArray[np.intp]
    second: NDArray[np.intp]
    correlation: NDArray[np.float32]
    mirrored: NDArray[np.bool_]


_EMPTY = Pairs(
    np.zeros(0, np.intp),
    np.zeros(0, np.intp),
    np.zeros(0, np.float32),
    np.zeros(0, np.bool_),
)


def fingerprints(slices: Sequence[Slice], cache: Path | None = None) -> Fingerprints:
    """Read images and compute their fingerprints.

    Parameters
    ----------
    slices : sequence of Slice
        Images; color is averaged.
    cache : Path or None
        A folder for fingerprints, so that each file is read once; a changed file is
        read again. None reads all files.

    Raises
    ------
    ScanReadError
        If a file isn't an image.
    """
    found = read_all(slices, cache)
    return Fingerprints(
        np.array([each.digest for each in found], np.str_),
        np.array([each.thumbnail for each in found], np.float32).reshape(
            -1, SIDE * SIDE
        ),
    )


def near_duplicates(
    thumbnails: NDArray[np.float32], threshold: float = THRESHOLD
) -> Pairs:
    """Find all pairs that correlate above a threshold, mirrored or not.

    Parameters
    ----------
    thumbnails : (N, 2304) float32 ndarray
        As in `Fingerprints`.
    threshold : float
        The lowest correlation, between 0 and 1.
    """
    parts = _parts(thumbnails)
    found = [_EMPTY]
    for top in range(0, len(thumbnails), _BLOCK):
        rows = parts[:, top : top + _BLOCK]
        for left in range(top, len(thumbnails), _BLOCK):
            columns = parts[:, left : left + _BLOCK]
            alike = np.tensordot(_SIGNS, rows @ columns.transpose(0, 2, 1), axes=1)
            best = alike.max(axis=0)
            first, second = np.nonzero(best > threshold)
            once = first + top < second + left
            first, second = first[once], second[once]
            found.append(
                Pairs(
                    first + top,
                    second + left,
                    np.minimum(best[first, second], 1),
                    alike[0, first, second] <= threshold,
                )
            )
    return Pairs(
        np.concatenate([part.first for part in found]),
        np.concatenate([part.second for part in found]),
        np.concatenate([part.correlation for part in found]),
        np.concatenate([part.mirrored for part in found]),
    )


def _parts(thumbnails: NDArray[np.float32]) -> NDArray[np.float32]:
    """Decompose thumbnails by their symmetry under the two mirrors: (4, N, 576).

    Each mirror either keeps a part or changes its sign. So the products of the parts,
    summed with the rows of `_SIGNS`, give all four correlations at the cost of one.
    """
    grid = thumbnails.reshape(-1, SIDE, SIDE)
    parts = [half for side in _halves(grid, 1) for half in _halves(side, 2)]
    return np.stack(parts).reshape(4, len(grid), SIDE * SIDE // 4)


def _halves(
    grid: NDArray[np.float32], axis: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the part that a mirror across an axis keeps, and the one it negates."""
    near, far = np.split(grid, 2, axis)
    far, root = np.flip(far, axis), np.float32(np.sqrt(2))
    return (near + far) / root, (near - far) / root
