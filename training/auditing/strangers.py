"""Pictures that show no brain: from installed packages, and generated ones."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import cv2
import numpy as np
import skimage
from numpy.typing import NDArray

from brainview.core import Scan, resources_folder
from brainview.readers import read_scan
from training.exporting.pictures import as_scan

_SIDE = 256
_SUFFIXES = (".png", ".jpg")
# A drawing of a head is no picture without one.
_NOT = ("phantom.png",)
_WORDS = (
    "MRI T1 SAG",
    "Thank you",
    "Figure 3",
    "1 2 3 4 5",
    "REPORT",
    "brain",
    "Patient",
    "no image",
)
_EACH = 70
# Of pydicom's own test files: spine, chest, bones, kidneys, heart and so on.
_BODIES = (
    "CT_small.dcm",
    "ExplVR_BigEnd.dcm",
    "JPEG-lossy.dcm",
    "JPEG2000.dcm",
    "MR_small.dcm",
    "examples_jpeg2k.dcm",
    "examples_overlay.dcm",
    "examples_palette.dcm",
    "examples_ybr_color.dcm",
)
_Image = NDArray[np.float32]


def strangers() -> Iterator[tuple[str, Scan]]:
    """Yield pictures without a brain, the same each time.

    Yields
    ------
    kind : str
        What it is, in words.
    scan : Scan
        As read from a PNG: nothing is known about it but its pixels.
    """
    for kind, number, image in _pictures():
        yield kind, as_scan(f"{kind} {number}", image)


def _pictures() -> Iterator[tuple[str, int, _Image]]:
    random = np.random.default_rng(0)
    parts = [part for image in _photographs() for part in _crops(image)]
    for number, image in enumerate(parts):
        yield "photographs and textures", number, image
    for number, image in enumerate(parts):
        yield "photographs on a dark ground", number, _on_dark(image)
    for number, image in enumerate(_screens()):
        yield "pages of this program", number, image
    for number in range(_EACH):
        yield "white text on black", number, _text(random)
        yield "noise", number, _noise(random, number)
        yield "shapes on a dark ground", number, _shapes(random)
        yield "an even blob on a dark ground", number, _blob(random)
    for number, name in enumerate(_BODIES):
        path = Path(str(files("pydicom").joinpath("data", "test_files", name)))
        yield "other body parts, from DICOM", number, _gray(path)


def _photographs() -> Iterator[_Image]:
    """Yield the pictures that scikit-image brings along."""
    folder = Path(skimage.__file__).parent / "data"
    for path in sorted(folder.iterdir()):
        if path.suffix in _SUFFIXES and path.name not in _NOT:
            yield _gray(path)


def _screens() -> Iterator[_Image]:
    """Yield the pictures of the manual, which only a source checkout has."""
    folder = resources_folder() / "manual" / "images"
    for path in sorted(folder.glob("*.png")) if folder.is_dir() else ():
        yield _gray(path)


def _gray(path: Path) -> _Image:
    pixels = read_scan(path).pixels
    low, high = float(pixels.min()), float(pixels.max())
    return (pixels - low) / max(high - low, 1e-6)


def _crops(image: _Image) -> Iterator[_Image]:
    """Yield the whole picture and its four quarters."""
    yield image
    rows, columns = (side // 2 for side in image.shape)
    for part in (image[:rows], image[rows:]):
        for quarter in (part[:, :columns], part[:, columns:]):
            if min(quarter.shape) >= _SIDE // 4:
                yield np.ascontiguousarray(quarter)


def _on_dark(image: _Image) -> _Image:
    """Show only an ellipse of a picture."""
    square = cv2.resize(image, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(square * _ellipse(0.37, 0.3), np.float32)


def _ellipse(height: float, width: float) -> _Image:
    y, x = np.mgrid[-0.5 : 0.5 : _SIDE * 1j, -0.5 : 0.5 : _SIDE * 1j]
    return np.asarray((y / height) ** 2 + (x / width) ** 2 < 1, np.float32)


def _text(random: np.random.Generator) -> _Image:
    levels = np.zeros((_SIDE, _SIDE), np.uint8)
    for row in range(int(random.integers(1, 6))):
        at = int(random.integers(5, 80)), 50 + 38 * row
        size = float(random.uniform(0.6, 1.6))
        word = _WORDS[int(random.integers(len(_WORDS)))]
        cv2.putText(levels, word, at, cv2.FONT_HERSHEY_SIMPLEX, size, 255, 2)
    return np.asarray(levels / 255, np.float32)


def _noise(random: np.random.Generator, number: int) -> _Image:
    image = random.random((_SIDE, _SIDE), np.float32)
    if number % 3:
        # The coarser, the more it looks like tissue.
        image = cv2.GaussianBlur(image, (0, 0), 2.0 * (number % 3))
        image = (image - image.min()) / np.ptp(image)
    if number % 2:
        image = image * _ellipse(0.4, 0.32)
    return np.asarray(image, np.float32)


def _shapes(random: np.random.Generator) -> _Image:
    levels = np.zeros((_SIDE, _SIDE), np.uint8)
    for _ in range(int(random.integers(2, 9))):
        center = tuple(int(v) for v in random.integers(40, _SIDE - 40, 2))
        size = tuple(int(v) for v in random.integers(8, 70, 2))
        level, turn = int(random.integers(50, 256)), float(random.uniform(0, 180))
        thick = int(random.choice([-1, 2, 4]))
        if random.random() < 0.5:
            cv2.ellipse(levels, center, size, turn, 0, 360, level, thick)
        else:
            corner = tuple(c + s for c, s in zip(center, size, strict=True))
            cv2.rectangle(levels, center, corner, level, thick)
    return np.asarray(levels / 255, np.float32)


def _blob(random: np.random.Generator) -> _Image:
    """Draw what has the outline of a head and nothing inside, such as fruit."""
    height, width = random.uniform(0.25, 0.45, 2)
    level = random.uniform(0.3, 1)
    y, x = np.mgrid[-0.5 : 0.5 : _SIDE * 1j, -0.5 : 0.5 : _SIDE * 1j]
    shade = 1 - random.uniform(0, 1.5) * (y**2 + x**2)
    grain = random.normal(0, 0.02, (_SIDE, _SIDE))
    image = _ellipse(height, width) * (level * shade + grain)
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 1.2), np.float32)
