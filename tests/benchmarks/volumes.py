"""Prints how well the volume of a ball of 10 ml is found, from files of all kinds.

Run it with ``python tests/benchmarks/volumes.py``.
"""

import sys
import tempfile
from itertools import product
from pathlib import Path

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "readers")]

from mask_files import write_ball, write_nifti, write_pictures, write_seg  # noqa: E402
from scan_files import last_catalog  # noqa: E402
from spheres import AXIAL, OBLIQUE, fan, heights, slices_at  # noqa: E402

from brainview.core import SeriesLesions, SliceRef  # noqa: E402
from brainview.imaging import find_lesions  # noqa: E402
from brainview.readers import read_series_masks  # noqa: E402

PIXELS = {"square": (1.0, 1.0), "oblong": (0.6, 1.7)}
PLANES = {"axial": AXIAL, "oblique": OBLIQUE}


def places(step: float) -> dict[str, list[float]]:
    """Return the heights of slices, by what is wrong with them."""
    even = heights(step)
    middle = len(even) // 2
    return {
        "whole": even,
        "one missing beyond": [even[0], *even[2:]],
        "one missing within": [*even[:middle], *even[middle + 1 :]],
        "one astray between": [*even, even[middle] + 0.4 * step],
        "one astray far off": [*even, 150.0],
    }


def lesions_of(scan: Path, mask: Path) -> SeriesLesions:
    """Measure a mask."""
    (series,) = last_catalog(scan).series
    return find_lesions(series, read_series_masks(series, last_catalog(mask).series))


def show(name: str, found: SeriesLesions) -> None:
    """Print a volume, or why there is none."""
    if found.volume_ml is None:
        print(f"{name:58} none: {found.volume_reason}")
        return
    error = 100 * (found.volume_ml / 10 - 1)
    mark = "" if abs(error) <= 3 else "  WRONG"
    print(f"{name:58} {error:+.2f} %{mark}  {' '.join(found.notes)}")


def from_files(
    folder: Path, name: str, refs: tuple[SliceRef, ...], step: float
) -> None:
    """Write and measure a ball with masks of each kind."""
    scan = write_ball(folder / "scan", refs)
    masks = {
        "SEG": write_seg(folder / "seg.dcm", refs, step),
        "PNG": write_pictures(folder / "masks", refs),
    }
    if "missing" not in name and "astray" not in name:
        masks["NIfTI"] = write_nifti(folder / "mask.nii.gz", refs, "kJi")
    for kind, mask in masks.items():
        show(f"{name}, DICOM and {kind}", lesions_of(scan, mask))
    if "NIfTI" in masks:
        show(f"{name}, NIfTI and NIfTI", lesions_of(masks["NIfTI"], masks["NIfTI"]))


def main() -> None:
    """Print a line for each case."""
    for step, (pixels, spacing), (plane, orientation) in product(
        (1.0, 3.0, 6.0), PIXELS.items(), PLANES.items()
    ):
        for fault, where in places(step).items():
            refs = slices_at(where, orientation, spacing, side_mm=40)
            with tempfile.TemporaryDirectory() as folder:
                name = f"{step:.0f} mm, {pixels}, {plane}, {fault}"
                from_files(Path(folder), name, refs, step)
    with tempfile.TemporaryDirectory() as folder:
        refs = fan(side=40).slices
        scan = write_ball(Path(folder) / "scan", refs)
        mask = write_seg(Path(folder) / "seg.dcm", refs, 1.0)
        show("a fan, DICOM and SEG", lesions_of(scan, mask))


if __name__ == "__main__":
    main()
