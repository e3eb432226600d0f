"""Series of slices through a ball, for tests of volumes and lesions."""

import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from brainview.core import Orientation, Series, SliceRef

RADIUS_MM = (10_000 * 3 / (4 * math.pi)) ** (1 / 3)
"""Of a ball of 10 ml."""

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def _oblique() -> Orientation:
    turn, tilt = math.radians(20), math.radians(35)
    row = (math.cos(turn), math.sin(turn), 0.0)
    column = (
        -math.sin(turn) * math.cos(tilt),
        math.cos(turn) * math.cos(tilt),
        math.sin(tilt),
    )
    return Orientation(row, column)


OBLIQUE = _oblique()


@dataclass(frozen=True)
class Ball:
    """A ball in the patient."""

    center: tuple[float, float, float] = (4.3, -7.9, 11.2)
    radius: float = RADIUS_MM

    def on(self, ref: SliceRef) -> np.ndarray:
        """Return its mask on a slice."""
        away = np.subtract(ref.center_mm, self.center) @ ref.orientation.normal
        if abs(away) > self.radius:
            return np.zeros(ref.shape, bool)
        rows, columns = np.mgrid[: ref.shape[0], : ref.shape[1]]
        down, right = rows * ref.spacing_mm[0], columns * ref.spacing_mm[1]
        points = (
            np.array(ref.position_mm)
            + right[..., None] * ref.orientation.row
            + down[..., None] * ref.orientation.column
        )
        return np.linalg.norm(points - self.center, axis=-1) <= self.radius


def slices_at(
    heights,
    orientation: Orientation = AXIAL,
    spacing: tuple[float, float] = (1.0, 1.0),
    side_mm: float = 64.0,
) -> tuple[SliceRef, ...]:
    """Return square slices, whose centers lie at heights along the normal, in mm."""
    shape = tuple(round(side_mm / mm) for mm in spacing)
    half = (
        np.array(orientation.column) * (shape[0] - 1) * spacing[0]
        + np.array(orientation.row) * (shape[1] - 1) * spacing[1]
    ) / 2
    middle = np.array(Ball().center)
    return tuple(
        SliceRef(
            Path(f"{number}.dcm"),
            shape=shape,
            spacing_mm=spacing,
            orientation=orientation,
            position_mm=tuple(
                float(v) for v in middle + z * np.array(orientation.normal) - half
            ),
            instance=number,
        )
        for number, z in enumerate(heights)
    )


def fan(count: int = 24, side: int = 64) -> Series:
    """Return slices around the vertical axis through the ball's center."""
    refs = []
    for number in range(count):
        angle = math.pi * number / count
        row = (math.cos(angle), math.sin(angle), 0.0)
        (ref,) = slices_at([0.0], Orientation(row, (0.0, 0.0, -1.0)), side_mm=side)
        refs.append(replace(ref, path=Path(f"{number}.dcm"), instance=number))
    return Series("fan", tuple(refs))


def heights(step: float, reach: float = 30.0, start: float = 0.37) -> list[float]:
    """Return even heights around 0."""
    count = int(2 * reach / step)
    return [start + step * (k - count // 2) for k in range(count + 1)]
