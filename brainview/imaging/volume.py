"""A series of slices as one array of voxels."""

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from brainview.core import Scan
from brainview.imaging.grid import Grid


@dataclass(frozen=True, slots=True, eq=False)
class Volume:
    """The voxels of a series on a regular grid.

    Attributes
    ----------
    voxels : (K, H, W) ndarray
        Slice, row, column; in units of ``scan.pixels``, in the smallest of the types
        uint8, int16, uint16 and float32 that holds every value exactly; read-only.
    grid : Grid
        Where they lie in the patient.
    scan : Scan
        One of the slices. Its window, sequence and identity hold for all.
    background : float
        The smallest value, which stands for what lies outside.
    """

    voxels: NDArray[Any]
    grid: Grid
    scan: Scan
    background: float

    def __post_init__(self) -> None:
        if self.voxels.shape != self.grid.shape:
            raise ValueError(f"{self.voxels.shape} voxels on a grid {self.grid.shape}")
        self.voxels.flags.writeable = False
