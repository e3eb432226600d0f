"""Rigid motions from the coordinates of one study to those of another."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Rigid:
    """A turn and a shift.

    Attributes
    ----------
    rotation : (3, 3) float64 ndarray
        Orthonormal, without a reflection.
    shift_mm : (3,) float64 ndarray
        Added after the turn.
    """

    rotation: NDArray[np.float64]
    shift_mm: NDArray[np.float64]

    def __post_init__(self) -> None:
        is_turn = np.allclose(
            self.rotation @ self.rotation.T, np.eye(3), atol=_ROUNDING
        )
        if not is_turn or np.linalg.det(self.rotation) < 0:
            raise ValueError("a rigid motion neither stretches nor reflects")

    @classmethod
    def identity(cls) -> "Rigid":
        """Return the motion that moves nothing."""
        return cls.shift((0.0, 0.0, 0.0))

    @classmethod
    def shift(cls, by_mm: ArrayLike) -> "Rigid":
        """Return a motion without a turn, by (3,) mm."""
        return cls(np.eye(3), np.asarray(by_mm, np.float64))

    @property
    def inverse(self) -> "Rigid":
        """The motion back."""
        back = self.rotation.T
        return Rigid(back, -back @ self.shift_mm)

    @property
    def degrees(self) -> float:
        """The angle of the turn, 0 to 180."""
        cosine = (np.trace(self.rotation) - 1) / 2
        return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))))

    def moved(self, points_mm: ArrayLike) -> NDArray[np.float64]:
        """Move points, (..., 3), in mm."""
        return np.asarray(np.asarray(points_mm) @ self.rotation.T + self.shift_mm)

    def turned(self, directions: ArrayLike) -> NDArray[np.float64]:
        """Turn directions, (..., 3)."""
        return np.asarray(np.asarray(directions) @ self.rotation.T)

    def after(self, first: "Rigid") -> "Rigid":
        """Return the motion that does `first` and then this one."""
        return Rigid(self.rotation @ first.rotation, self.moved(first.shift_mm))
