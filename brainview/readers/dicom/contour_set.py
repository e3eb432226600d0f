"""The contours of a structure set; apart from `structures`, which imports pydicom."""

import re

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

_TUMOR = re.compile(r"gtv|tumou?r|lesion|metast|glioma|meningioma|adenoma", re.I)
_GROSS_TUMOR = "GTV"


class ContourSet(Struct, frozen=True):
    """Closed contours, as drawn on slices.

    Attributes
    ----------
    names, kinds : tuple of str
        Of each structure: ROI Name, and RT ROI Interpreted Type (may be empty).
    structure : (C,) int64 ndarray
        Which structure each contour belongs to, from 0.
    lengths : (C,) int64 ndarray
        How many points each contour has, at least 3.
    points_mm : (N, 3) float64 ndarray
        Of all contours, one after the other; LPS.
    frame_uid : str
        Frame of reference; empty where unknown.
    """

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    structure: NDArray[np.int64]
    lengths: NDArray[np.int64]
    points_mm: NDArray[np.float64]
    frame_uid: str = ""

    @property
    def tumors(self) -> list[int]:
        """The structures that are tumors, from 0.

        Those whose type is GTV; without one, those whose names say so; without one, the
        only structure. Empty where nothing tells.
        """
        drawn = sorted(set(self.structure.tolist()))
        typed = [n for n in drawn if self.kinds[n].upper() == _GROSS_TUMOR]
        named = [n for n in drawn if _TUMOR.search(self.names[n])]
        return typed or named or (drawn if len(drawn) == 1 else [])

    def of(self, structure: int) -> list[NDArray[np.float64]]:
        """Return the contours of a structure, (n, 3) each."""
        parts = np.split(self.points_mm, np.cumsum(self.lengths)[:-1])
        return [parts[c] for c in np.flatnonzero(self.structure == structure)]
