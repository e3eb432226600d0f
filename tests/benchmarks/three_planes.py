"""Measures how fast a volume is cut while its crosshair is dragged.

    python tests/benchmarks/three_planes.py [--frames 60]

The volume has 300 slices of 512 x 512. Where the planes follow its axes, a frame is the
two planes that a drag in the third one changes. Where they are turned, too; they are
then cut as coarsely as the window does while the crosshair moves. Of each, the ratio of
the median time to that of 30 frames a second is printed, and the bytes of the volume
against those of its pixels in 32-bit floats.
"""

import argparse
import statistics
import time
from pathlib import Path

import numpy as np

from brainview.core import Plane, Scan, ScanSource, Window
from brainview.imaging import apply_window
from brainview.imaging.crosshair import Crosshair
from brainview.imaging.grid import Grid
from brainview.imaging.reformat import (
    MOST_PIXELS_MOVING,
    Projection,
    Slab,
    cut_through,
    reformat,
    reformat_mask,
)
from brainview.imaging.volume import Volume

SHAPE = (300, 512, 512)
FRAME_S = 1 / 30
TURN = 0.3  # radians, about each axis


def main() -> int:
    """Print the ratios; fail if a plain or a turned crosshair misses 30 a second."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frames", type=int, default=60)
    frames = parser.parse_args().frames
    volume = make_volume()
    mask = np.zeros(SHAPE, np.bool_)
    mask[100:160, 200:280, 150:250] = True
    print(f"memory / float32   {volume.voxels.nbytes / (4 * np.prod(SHAPE)):.2f}")
    straight = Crosshair.at(volume.grid, (0, 0, 0))
    turned = straight
    for plane in Plane:
        turned = turned.turned(plane, TURN)
    slab = Slab(10.0, Projection.MAXIMUM)
    ratios = {
        "along the axes": drag(volume, mask, straight, Slab(), frames),
        "turned": drag(volume, mask, turned, Slab(), frames),
        "slab of 10 mm": drag(volume, mask, straight, slab, frames),
    }
    for name, ratio in ratios.items():
        print(f"{name:18} {ratio:.2f} of the time of a frame at 30 a second")
    return int(max(ratios["along the axes"], ratios["turned"]) > 1)


def make_volume() -> Volume:
    """Make a ball in noise, 0.5 x 0.5 x 0.8 mm."""
    rng = np.random.default_rng(5)
    voxels = rng.integers(0, 200, SHAPE, dtype=np.int16)
    voxels[60:240, 100:400, 100:400] += 700
    affine = np.zeros((4, 4))
    affine[0, 2], affine[1, 1], affine[2, 0] = 0.5, 0.5, 0.8
    affine[:, 3] = -128, -128, -120, 1
    scan = Scan(
        np.zeros((1, 1), np.float32),
        ScanSource(Path("a"), "DICOM", ""),
        Window(400, 900),
    )
    return Volume(voxels, Grid(SHAPE, affine), scan, 0.0)


def drag(
    volume: Volume, mask: np.ndarray, start: Crosshair, slab: Slab, frames: int
) -> float:
    """Return the median time of a frame, in frames of 30 a second."""
    took = []
    for k in range(frames):
        angle = 2 * np.pi * k / frames
        point = start.point_mm + 60 * np.array((np.cos(angle), np.sin(angle), 0))
        began = time.process_time()
        crosshair = start.moved(point)
        for plane in (Plane.CORONAL, Plane.SAGITTAL):
            cut = cut_through(volume.grid, crosshair, plane).coarser(MOST_PIXELS_MOVING)
            apply_window(reformat(volume, cut, slab), volume.scan.window)
            reformat_mask(mask, volume.grid, cut, slab)
        took.append(time.process_time() - began)
    return statistics.median(took) / FRAME_S


if __name__ == "__main__":
    raise SystemExit(main())
