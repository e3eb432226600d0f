"""Orientation of a slice in the patient, from the DICOM direction cosines."""

from dataclasses import dataclass

import numpy as np

SAME_DIRECTION = 0.9994
"""Cosine of 2 degrees: direction cosines are written with few digits and vary a little
with motion correction."""

# Scanners write few digits, and registration skews axes a little: 2 degrees.
_MOST_SKEW = float(np.sin(np.radians(2)))

# DICOM's patient coordinates (PS3.3 C.7.6.2.1.1): x to the patient's left, y to
# the back, z to the head. Letters for the positive and the negative direction.
_LETTERS = (("L", "R"), ("P", "A"), ("S", "I"))


@dataclass(frozen=True, slots=True)
class Orientation:
    """How a slice lies in the patient (DICOM Image Orientation, 0020,0037).

    Rows and columns are at right angles, give or take 2°.

    Attributes
    ----------
    row : tuple of float
        Unit vector along a row, in the direction of increasing column index (LPS).
    column : tuple of float
        Unit vector along a column, in the direction of increasing row index (LPS).
    """

    row: tuple[float, float, float]
    column: tuple[float, float, float]

    def __post_init__(self) -> None:
        row, column = np.array(self.row), np.array(self.column)
        lengths = np.linalg.norm(row), np.linalg.norm(column)
        if not np.allclose(lengths, 1, atol=1e-2) or abs(row @ column) > _MOST_SKEW:
            raise ValueError(
                f"direction cosines must be orthonormal, got {self.row}, {self.column}"
            )

    @property
    def normal(self) -> tuple[float, float, float]:
        """Unit vector out of the slice: row × column."""
        across = np.cross(self.row, self.column)
        x, y, z = across / np.linalg.norm(across)
        return float(x), float(y), float(z)

    @property
    def plane_name(self) -> str:
        """``"axial"``, ``"coronal"`` or ``"sagittal"``, whichever is nearest."""
        axis = int(np.argmax(np.abs(self.normal)))
        return ("sagittal", "coronal", "axial")[axis]

    @property
    def edges(self) -> tuple[str, str, str, str]:
        """Letters for the left, right, top and bottom edge of the image.

        A second letter follows where the direction is oblique by more than about
        15 degrees, for example ``"AL"``.
        """
        right, bottom = direction_letters(self.row), direction_letters(self.column)
        left = direction_letters(tuple(-v for v in self.row))
        top = direction_letters(tuple(-v for v in self.column))
        return left, right, top, bottom


def direction_letters(vector: tuple[float, ...]) -> str:
    """Name a direction in the patient.

    Parameters
    ----------
    vector : tuple of float
        Unit vector in LPS coordinates.

    Returns
    -------
    str
        One to three of the letters L, R, P, A, S and I, the strongest first.
    """
    order = sorted(range(3), key=lambda axis: -abs(vector[axis]))
    strong = [axis for axis in order if abs(vector[axis]) > 0.25]
    return "".join(_LETTERS[axis][0 if vector[axis] > 0 else 1] for axis in strong)
