"""Make the sample scans that ship with brainview; no patient is involved.

The brain comes from the ICBM 152 tissue maps that nilearn carries, warped so that
each head is its own; skull, face, vessels, tumors and the scanner are arithmetic.

    python resources/samples/make_samples.py [--only NAME] [--out FOLDER]
"""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from phantom.atlas import Atlas, load_atlas
from phantom.contrast import T1_CONTRAST, T2, Contrast
from phantom.face import Face
from phantom.fields import Floats
from phantom.files import (
    Acquisition,
    write_dicom,
    write_figshare,
    write_mask,
    write_png,
)
from phantom.head import Head
from phantom.lesions import Adenoma, Glioma, Meningioma
from phantom.scanner import Plane, Scanner, axial, sagittal, slab

_SIZE = 512
_SCALE = 0.93  # the ICBM 152 space is larger than a mean head by about this
_GLIOMA_Z_MM = tuple(-6.0 + 6.0 * number for number in range(14))
_GLIOMA_KEY = 5  # the slice, from 1, through the middle of the tumor


def _expose(
    head: Head, contrast: Contrast, plane: Plane, thickness_mm: float
) -> tuple[Floats, NDArray[np.bool_]]:
    """Return the ideal image of a slice and the tumor in its middle."""
    image = slab(
        plane,
        thickness_mm,
        lambda points: head.brightness(head.locate(points), contrast),
        layers=4,
    )
    mask = np.zeros(image.shape, bool)
    if head.lesion is not None:
        mask = head.lesion.inside(head.locate(plane.points())) > 0.5
    return image, mask


def make_glioma(atlas: Atlas, out: Path) -> None:
    """Write a DICOM series of a head with a glioma on its right side."""
    head = Head(atlas, 7, _SCALE, Glioma((30.0, -20.0, 20.0), 24.0, 61))
    scanner = Scanner(matrix=330, noise=3.8, unevenness=0.22, seed=5)
    series = Acquisition(
        "glioma", "T1 contrast, synthetic", 5.0, 6.0, 185.0, "simulated"
    )
    for number, z in enumerate(_GLIOMA_Z_MM, start=1):
        plane = axial(z, field_mm=240.0, size=_SIZE, middle_y_mm=-14.0)
        ideal, mask = _expose(head, T1_CONTRAST, plane, series.thickness_mm)
        image = scanner.acquire(ideal, plane, number)
        name = f"IM{number:04d}"
        write_dicom(out / "glioma" / f"{name}.dcm", image, plane, series, number)
        write_mask(out / "truth" / "glioma" / f"{name}.png", mask)


def make_meningioma(atlas: Atlas, out: Path) -> None:
    """Write a figshare ``.mat`` of a head with a meningioma on its left side."""
    head = Head(atlas, 15, _SCALE, Meningioma((-43.0, 22.0, 40.0), 21.0, 52))
    scanner = Scanner(matrix=320, noise=3.8, unevenness=0.25, seed=6)
    plane = axial(39.0, field_mm=230.0, size=_SIZE, middle_y_mm=-14.0)
    ideal, mask = _expose(head, T1_CONTRAST, plane, 5.0)
    image = scanner.acquire(ideal, plane)
    write_figshare(out / "meningioma.mat", image, mask, "meningioma")
    write_mask(out / "truth" / "meningioma.png", mask)


def make_pituitary(atlas: Atlas, out: Path) -> None:
    """Write a PNG of a head with a pituitary adenoma, in the midline."""
    adenoma = Adenoma((0.0, 2.0, -26.0), 8.5, 41)
    head = Head(atlas, 31, _SCALE, adenoma, Face(T1_CONTRAST, 9))
    scanner = Scanner(matrix=330, noise=3.8, unevenness=0.14, seed=8)
    plane = sagittal(2.0, field_mm=232.0, size=_SIZE, middle=(-6.0, -18.0))
    ideal, mask = _expose(head, T1_CONTRAST, plane, 3.0)
    write_png(out / "pituitary.png", scanner.acquire(ideal, plane))
    write_mask(out / "truth" / "pituitary.png", mask)


def make_healthy(atlas: Atlas, out: Path) -> None:
    """Write a DICOM file of a healthy head, T2-weighted."""
    head = Head(atlas, 23, _SCALE)
    scanner = Scanner(matrix=340, noise=3.4, unevenness=0.16, seed=9)
    series = Acquisition("healthy", "T2, synthetic", 4.0, 4.0, 235.0)
    plane = axial(14.0, field_mm=225.0, size=_SIZE, middle_y_mm=-14.0)
    ideal, _ = _expose(head, T2, plane, series.thickness_mm)
    write_dicom(out / "healthy.dcm", scanner.acquire(ideal, plane), plane, series)


MAKERS: dict[str, Callable[[Atlas, Path], None]] = {
    "glioma": make_glioma,
    "meningioma": make_meningioma,
    "pituitary": make_pituitary,
    "healthy": make_healthy,
}

LISTING: tuple[dict[str, object], ...] = (
    {
        "file": f"glioma/IM{_GLIOMA_KEY:04d}.dcm",
        "title": "Glioma",
        "expected_class": "glioma",
        "description": "A ring with necrosis and edema in the right hemisphere; "
        "a DICOM series of 14 axial slices, T1 with contrast.",
        "plane": "axial",
        "series": "glioma",
        "mask": f"truth/glioma/IM{_GLIOMA_KEY:04d}.png",
    },
    {
        "file": "meningioma.mat",
        "title": "Meningioma",
        "expected_class": "meningioma",
        "description": "A bright mass on the dura of the left convexity, with tails; "
        "MATLAB, axial, T1 with contrast.",
        "plane": "axial",
        "mask": "truth/meningioma.png",
    },
    {
        "file": "pituitary.png",
        "title": "Pituitary adenoma",
        "expected_class": "pituitary",
        "description": "A waisted mass that rises from the sella to the chiasm; "
        "PNG, sagittal, T1 with contrast.",
        "plane": "sagittal",
        "mask": "truth/pituitary.png",
    },
    {
        "file": "healthy.dcm",
        "title": "Healthy brain",
        "expected_class": "notumor",
        "description": "No tumor; one DICOM slice, axial, T2.",
        "plane": "axial",
    },
)


def main() -> None:
    """Write all samples, or one, and their listing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", choices=MAKERS, help="make just this sample")
    parser.add_argument(
        "--out", type=Path, default=Path(__file__).parent, help="folder to write into"
    )
    options = parser.parse_args()
    atlas = load_atlas()
    for name, make in MAKERS.items():
        if options.only in (None, name):
            make(atlas, options.out)
    listing = json.dumps(LISTING, indent=2) + "\n"
    (options.out / "samples.json").write_text(listing, encoding="utf-8")


if __name__ == "__main__":
    main()
