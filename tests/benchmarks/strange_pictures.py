"""Pictures that show no brain, from installed packages, drawn, or from a folder."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import matplotlib as mpl
import matplotlib.style
import numpy as np
import pydicom
import skimage
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from brainview.core import BrainviewError
from brainview.readers import read_scan

Gray = NDArray[np.uint8]

OTHER_BODY_PART = "other body part"
_LONGEST = 900  # pixels of a side; larger pictures are made smaller
_SHORTEST = 48
_PHOTO_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".webp", ".ppm", ".tif", ".gif")
# They show a head or are no picture of anything.
_LEFT_OUT = ("phantom", "multipage", "multipage_rgb", "motorcycle_disp")
_WORDS = (
    "The quick brown fox",
    "Name: 0815\nDate: 2026-11-28\nSeries 4 of 12",
    "PATIENT REPORT\n\nNo finding.\nFollow-up in 6 months.",
    "R          L",
    "ERROR 404",
    "1 2 3\n4 5 6\n7 8 9",
    "Zürich, 7 °C, rain",
    "def main():\n    return 0",
)


@dataclass(frozen=True)
class Picture:
    """A picture without a brain, as PNG.

    Attributes
    ----------
    name, kind : str
        Kinds are ``"photograph"``, ``"cut out"`` (a photograph in a round field on
        black), ``"drawn"``, ``"screen"`` and `OTHER_BODY_PART`.
    png : bytes
        The file.
    """

    name: str
    kind: str
    png: bytes


def pictures(folders: list[Path]) -> Iterator[Picture]:
    """Make every picture; the same ones at every call.

    Parameters
    ----------
    folders : list of Path
        With further photographs, and DICOM files that show no brain: body parts are
        sorted by the files' own words.
    """
    photos = [*_installed(), *(p for folder in folders for p in _found(folder))]
    for name, photo in photos:
        yield from _versions(name, photo)
    yield from _screens()
    yield from _drawn()
    for folder in folders:
        yield from _body_parts(folder)


def _png(picture: NDArray[np.uint8]) -> bytes:
    longest = max(picture.shape[:2])
    if longest > _LONGEST:
        scale = _LONGEST / longest
        picture = cv2.resize(
            picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA
        )
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "PNG")
    return file.getvalue()


def _opened(path: Path) -> NDArray[np.uint8] | None:
    try:
        with Image.open(path) as image:
            picture = np.asarray(image.convert("RGB"))
    except OSError:
        return None
    return picture if min(picture.shape[:2]) >= _SHORTEST else None


def _found(folder: Path) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in _PHOTO_SUFFIXES and path.stem not in _LEFT_OUT:
            picture = _opened(path)
            if picture is not None:
                yield path.stem, picture


def _installed() -> Iterator[tuple[str, NDArray[np.uint8]]]:
    data = Path(skimage.__file__).parent / "data"
    yield from _found(data)
    faces = np.load(data / "lfw_subset.npy")
    for number in range(0, 100, 4):
        face = cv2.resize(faces[number].astype(np.float32), (128, 128))
        yield f"face {number}", np.uint8(np.clip(face, 0, 1) * 255)
    yield from _found(Path(mpl.get_data_path()) / "sample_data")


def _versions(name: str, photo: NDArray[np.uint8]) -> Iterator[Picture]:
    gray = photo if photo.ndim == 2 else cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY)
    yield Picture(name, "photograph", _png(photo))
    yield Picture(f"{name}, gray", "photograph", _png(gray))
    # What is in the middle, in an oval or a square on black, as medical images are.
    height, width = gray.shape
    oval = np.zeros_like(gray)
    center, axes = (width // 2, height // 2), (int(0.4 * width), int(0.44 * height))
    cv2.ellipse(oval, center, axes, 0, 0, 360, 255, -1)
    yield Picture(f"{name}, oval", "cut out", _png(np.where(oval > 0, gray, 0)))
    side = max(height, width)
    framed = np.zeros((side * 5 // 4, side * 5 // 4), np.uint8)
    top, left = (framed.shape[0] - height) // 2, (framed.shape[1] - width) // 2
    framed[top : top + height, left : left + width] = gray
    yield Picture(f"{name}, framed", "cut out", _png(framed))


def _screens() -> Iterator[Picture]:
    folder = Path(__file__).parents[2] / "resources" / "manual" / "images"
    for path in sorted(folder.glob("*.png")):
        with Image.open(path) as image:
            picture = np.asarray(image.convert("RGB"))
        yield Picture(f"manual {path.stem}", "screen", _png(picture))
        yield Picture(f"manual {path.stem}, dark", "screen", _png(255 - picture))


def _drawn() -> Iterator[Picture]:
    rng = np.random.default_rng(20261128)
    for number in range(18):
        for name, gray in _texts(rng, number) + _shapes(rng) + _textures(rng):
            yield Picture(f"{name} {number}", "drawn", _png(gray))
            if number % 2:
                yield Picture(f"{name} {number}, inverse", "drawn", _png(255 - gray))
    for number in range(10):
        for dark in (False, True):
            yield Picture(f"plot {number}", "drawn", _plot(rng, dark=dark))


def _texts(rng: np.random.Generator, number: int) -> list[tuple[str, Gray]]:
    image = Image.new("L", (512, 512 if number % 2 else 400), 0)
    font = ImageFont.load_default(size=int(rng.integers(18, 90)))
    place = tuple(rng.integers(10, 160, 2).tolist())
    ImageDraw.Draw(image).text(place, _WORDS[number % len(_WORDS)], 255, font)
    return [("text", np.array(image))]


def _shapes(rng: np.random.Generator) -> list[tuple[str, Gray]]:
    one = np.zeros((256, 256), np.uint8)
    center = tuple(rng.integers(80, 176, 2).tolist())
    cv2.circle(one, center, int(rng.integers(30, 100)), int(rng.integers(90, 255)), -1)
    many = np.zeros((320, 320), np.uint8)
    for _ in range(int(rng.integers(3, 14))):
        corners = rng.integers(20, 300, (int(rng.integers(3, 7)), 2)).astype(np.int32)
        cv2.fillPoly(many, [corners], int(rng.integers(60, 255)))
    lines = np.zeros((256, 256), np.uint8)
    for _ in range(12):
        ends = rng.integers(10, 246, 4).tolist()
        cv2.line(lines, (ends[0], ends[1]), (ends[2], ends[3]), 255, 3)
    return [("disk", one), ("polygons", many), ("lines", lines)]


def _textures(rng: np.random.Generator) -> list[tuple[str, Gray]]:
    y, x = np.mgrid[0:1:256j, 0:1:256j]
    round_field = ((x - 0.5) / 0.36) ** 2 + ((y - 0.5) / 0.44) ** 2 <= 1
    noise = rng.normal(128, rng.uniform(20, 70), (256, 256))
    soft = cv2.GaussianBlur(rng.normal(0, 1, (256, 256)), (0, 0), rng.uniform(3, 16))
    soft = 128 + 60 * soft / soft.std()
    ramp = 255 * (x * np.cos(turn := rng.uniform(0, 6)) + y * np.sin(turn)) % 256
    waves = 128 + 120 * np.sin(rng.uniform(20, 90) * x + rng.uniform(0, 90) * y)
    found = {"noise": noise, "clouds": soft, "ramp": ramp, "waves": waves}
    made = [(name, np.uint8(np.clip(v, 0, 255))) for name, v in found.items()]
    return made + [
        (f"{name} in an oval", np.where(round_field, gray, 0).astype(np.uint8))
        for name, gray in made
    ]


def _plot(rng: np.random.Generator, *, dark: bool) -> bytes:
    file = io.BytesIO()
    with mpl.style.context("dark_background" if dark else "default"):
        figure = Figure(figsize=(5, 4), dpi=100)
        axes: Any = figure.add_subplot()
        if rng.random() < 0.5:
            axes.plot(rng.normal(size=(60, 3)).cumsum(axis=0))
        else:
            axes.bar(range(8), rng.uniform(1, 9, 8))
        axes.set_title("Counts by day")
        figure.savefig(file, format="png")
    return file.getvalue()


def _body_parts(folder: Path) -> Iterator[Picture]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in (".dcm", ".dicom", ".ima", ""):
            continue
        if not path.is_file() or not _shows_body(path):
            continue
        try:
            scan = read_scan(path, 0)
        except BrainviewError:
            continue
        if min(scan.shape) < _SHORTEST:
            continue
        low, high = np.percentile(scan.pixels, (0.5, 99.5))
        gray = np.clip((scan.pixels - low) / max(high - low, 1e-6), 0, 1) * 255
        yield Picture(path.stem, OTHER_BODY_PART, _png(np.uint8(gray)))


def _shows_body(path: Path) -> bool:
    """Whether a DICOM file shows a body, but no head, by what it says itself."""
    try:
        header = pydicom.dcmread(path, stop_before_pixels=True)
    except (pydicom.errors.InvalidDicomError, OSError, EOFError):
        return False
    fields = ("BodyPartExamined", "StudyDescription", "SeriesDescription")
    words = " ".join(str(header.get(name, "")) for name in fields).lower()
    heads = ("brain", "head", "skull", "neuro", "mprage", "phantom")
    pictured = header.get("Modality", "") in ("CR", "DX", "CT", "MR", "US", "MG", "NM")
    return pictured and not any(word in words for word in heads)
