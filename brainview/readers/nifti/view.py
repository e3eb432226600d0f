"""Rotates and mirrors NIfTI slices into the view that radiologists are used to."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.core import Orientation, ScanWarning, WarningCode
from brainview.readers.nifti.header import NiftiHeader

# Directions (LPS) to the right and down on the screen for a slice whose normal is
# nearest x, y and z: the patient's right is on the left, the nose is up or left.
_SCREEN = (
    ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
    ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
)
_TO_LPS = np.diag((-1.0, -1.0, 1.0))
_UNKNOWN = (ScanWarning(WarningCode.ORIENTATION_UNKNOWN),)
_SHEARED = (ScanWarning(WarningCode.AXES_NOT_PERPENDICULAR),)


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """How the slices of a volume are rotated and mirrored to be shown.

    Attributes
    ----------
    is_transposed : bool
        Whether i runs down instead of to the right.
    mirrored : tuple of bool
        Whether rows, then columns, are then shown in reverse.
    shape : tuple of int
        Rows and columns as shown.
    spacing_mm : tuple of float or None
        Between rows, then between columns, as shown.
    orientation : Orientation or None
        As shown.
    origin_mm, step_mm : (3,) float64 ndarray or None
        Center of the top left pixel of the first slice, LPS, and from a slice to the
        next.
    warnings : tuple of ScanWarning
        About the orientation.
    """

    is_transposed: bool
    mirrored: tuple[bool, bool]
    shape: tuple[int, int]
    spacing_mm: tuple[float, float] | None
    orientation: Orientation | None = None
    origin_mm: NDArray[np.float64] | None = None
    step_mm: NDArray[np.float64] | None = None
    warnings: tuple[ScanWarning, ...] = ()

    def apply(self, values: NDArray[Any]) -> NDArray[Any]:
        """Return a slice as it is shown; a view, not a copy.

        Parameters
        ----------
        values : (J, I) or (J, I, 3) ndarray
            As stored.

        Returns
        -------
        (H, W) or (H, W, 3) ndarray
            With rows and columns as in `shape`.
        """
        if self.is_transposed:
            values = np.swapaxes(values, 0, 1)
        down, across = (-1 if mirror else 1 for mirror in self.mirrored)
        return values[::down, ::across]

    def position_mm(self, index: int) -> tuple[float, float, float] | None:
        """Return the center of the top left pixel of a slice, in mm, LPS.

        Parameters
        ----------
        index : int
            Along k, from 0.
        """
        if self.origin_mm is None or self.step_mm is None:
            return None
        return _triple(self.origin_mm + index * self.step_mm)


def view_of(header: NiftiHeader) -> View:
    """Choose how the slices of a volume are shown.

    Parameters
    ----------
    header : NiftiHeader
        Of the volume.

    Returns
    -------
    View
        Rotated by the multiple of 90° that comes nearest to the view of radiology;
        nothing is resampled.
    """
    across, down = header.shape[:2]
    if header.affine is None:
        # In nearly all files, j runs from posterior to anterior.
        sizes = header.spacing_mm[1], header.spacing_mm[0]
        spacing = sizes if min(sizes) > 0 else None
        return View(False, (True, False), (down, across), spacing, warnings=_UNKNOWN)
    axes = _TO_LPS @ header.affine[:3]
    lengths = np.linalg.norm(axes[:, :2], axis=0)
    i, j = (axes[:, axis] / lengths[axis] for axis in (0, 1))
    right, bottom = _SCREEN[int(np.argmax(np.abs(np.cross(i, j))))]
    is_transposed = bool(
        abs(i @ right) + abs(j @ bottom) < abs(j @ right) + abs(i @ bottom)
    )
    row, column = (j, i) if is_transposed else (i, j)
    mirrored = bool(column @ bottom < 0), bool(row @ right < 0)
    far_i, far_j = mirrored[::1] if is_transposed else mirrored[::-1]
    corner = np.array((far_i * (across - 1), far_j * (down - 1), 0, 1))
    orientation = _orientation(
        -row if mirrored[1] else row, -column if mirrored[0] else column
    )
    spacing = (float(lengths[1]), float(lengths[0]))
    return View(
        is_transposed,
        mirrored,
        (across, down) if is_transposed else (down, across),
        spacing[::-1] if is_transposed else spacing,
        orientation,
        axes @ corner if orientation else None,
        axes[:, 2] if orientation else None,
        () if orientation else _SHEARED,
    )


def _orientation(
    row: NDArray[np.float64], column: NDArray[np.float64]
) -> Orientation | None:
    try:
        return Orientation(_triple(row), _triple(column))
    except ValueError:
        return None


def _triple(values: NDArray[np.float64]) -> tuple[float, float, float]:
    x, y, z = (float(value) + 0.0 for value in values)  # turns -0.0 into 0.0
    return x, y, z
