"""Makes pictures that show no brain, from which a bundle learns what to refuse.

They are of kinds that people open by mistake, as far as these can be drawn: pages and
plots, text, shapes, noise, textures, what looks like a photograph, other body parts.
Natural images have no sharp-edged class of their own; "dead leaves", shapes that hide
one another (Lee, Mumford and Huang, 2001), and noise with the spectrum of photographs
have their statistics, and networks can learn from them what a photograph is (Baradad
et al., 2021, arXiv 2106.05963). Where there are photographs, parts of them are used,
too: a network tells those from slices better than from anything drawn.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import BrainviewError, Scan, ScanSource
from brainview.imaging import auto_window
from brainview.readers import read_scan

SIDE = 256
_Image = NDArray[np.float32]
_SUFFIXES = (".png", ".jpg", ".jpeg")
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;-+/()"
_FONTS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_PLAIN,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_TRIPLEX,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
)


def pictures(count: int, seed: int) -> Iterator[tuple[str, _Image]]:
    """Draw pictures without a brain, the same ones for a seed.

    Parameters
    ----------
    count : int
        Of each kind.
    seed : int
        Of everything random.

    Yields
    ------
    kind : str
        A key of `KINDS`.
    picture : (256, 256) float32 ndarray
        In [0, 1].
    """
    for number, (kind, draw) in enumerate(KINDS.items()):
        random = np.random.default_rng((seed, number))
        for _ in range(count):
            yield kind, _finished(draw(random), random)


def pictures_in(folder: Path | None) -> list[Path]:
    """List the PNG and JPEG files of a folder by name; None for no folder.

    Raises
    ------
    BrainviewError
        If there are none.
    """
    if folder is None:
        return []
    found = sorted(p for p in folder.rglob("*") if p.suffix.lower() in _SUFFIXES)
    if not found:
        raise BrainviewError(
            f"Can't take pictures from {folder}",
            reason="it holds no PNG or JPEG file",
            remedy="name another folder",
        )
    return found


def crops(photographs: Sequence[Path], count: int, seed: int) -> Iterator[_Image]:
    """Cut pictures out of photographs, the same ones for a seed.

    Parameters
    ----------
    photographs : sequence of Path
        Files that show no brain; each is used about as often as the others.
    count : int
        Of all pictures together.
    seed : int
        Of everything random.

    Yields
    ------
    (256, 256) float32 ndarray
        In [0, 1].

    Raises
    ------
    ScanReadError
        If a file can't be read.
    """
    random = np.random.default_rng(seed)
    images = [read_scan(path).pixels for path in photographs[:count]]
    for number in range(count if images else 0):
        image = images[number % len(images)]
        yield _finished(_part(image, random), random)


def _part(image: _Image, random: np.random.Generator) -> _Image:
    """Cut out a third to all of a picture, at another shape, mirrored by chance."""
    share = random.uniform(0.35, 1)
    shares = share, min(1.0, share * random.uniform(0.7, 1.4))
    size = [
        max(1, int(side * part)) for side, part in zip(image.shape, shares, strict=True)
    ]
    top, left = (
        int(random.integers(side - length + 1))
        for side, length in zip(image.shape, size, strict=True)
    )
    part = image[top : top + size[0], left : left + size[1]]
    if random.random() < 0.5:
        part = part[:, ::-1]
    part = np.ascontiguousarray(part) - part.min()
    part = cv2.resize(part, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(part / max(float(part.max()), 1e-6), np.float32)


def as_scan(name: str, picture: _Image) -> Scan:
    """Return a picture as read from a PNG: nothing is known about it but its pixels.

    Parameters
    ----------
    name : str
        Of the file, without ending.
    picture : (H, W) float32 ndarray
        In [0, 1]; what lies beyond is cut off.
    """
    levels = np.rint(np.clip(picture, 0, 1) * 255).astype(np.float32)
    source = ScanSource(Path(f"{name}.png"), "PNG", "0" * 64)
    return Scan(np.ascontiguousarray(levels), source, auto_window(levels))


def _finished(image: _Image, random: np.random.Generator) -> _Image:
    """Show a picture as exports do: on black, turned around, blurred, grainy, dim."""
    if random.random() < 0.2:
        image = 1 - image
    if random.random() < 0.5:
        image = image * _outline(random)
    if random.random() < 0.3:
        image = cv2.GaussianBlur(image, (0, 0), random.uniform(0.5, 2))
    if random.random() < 0.3:
        noise = random.normal(0, random.uniform(0.01, 0.12), image.shape)
        image = np.asarray(image + noise, np.float32)
    if random.random() < 0.3:
        image = np.clip(image, 0, 1) ** random.uniform(0.5, 2)
    return np.asarray(np.clip(image, 0, 1), np.float32)


def _outline(random: np.random.Generator) -> _Image:
    """Return 1 inside an ellipse, a rectangle or a blob near the middle, 0 outside."""
    mask = np.zeros((SIDE, SIDE), np.uint8)
    center = (SIDE // 2 + random.integers(-20, 21, 2)).tolist()
    half = (SIDE * random.uniform(0.2, 0.47, 2)).astype(int).tolist()
    shape = random.integers(3)
    if shape == 0:
        cv2.ellipse(mask, center, half, random.uniform(0, 180), 0, 360, 255, -1)
    elif shape == 1:
        low, high = np.subtract(center, half).tolist(), np.add(center, half).tolist()
        cv2.rectangle(mask, low, high, 255, -1)
    else:
        angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
        reach = random.uniform(0.6, 1.1, 24)
        ends = np.stack([np.cos(angles), np.sin(angles)], 1) * reach[:, None] * half
        cv2.fillPoly(mask, [np.int32(center + ends)], 255)
        mask = cv2.medianBlur(mask, 21)
    return _unit(mask)


def _text(random: np.random.Generator) -> _Image:
    image = np.full((SIDE, SIDE), random.integers(0, 80), np.uint8)
    size, row = random.uniform(0.4, 2.5), 0.0
    font = int(random.choice(_FONTS))
    while row < SIDE - 10 and random.random() < 0.9:
        row += size * random.uniform(22, 45)
        length = int(random.integers(2, 24))
        line = "".join(random.choice(list(_LETTERS), length))
        if random.random() < 0.6:
            line = line.replace(line[length // 2], " ")
        start = int(random.integers(0, 90)), int(row)
        level = int(random.integers(150, 256))
        cv2.putText(image, line, start, font, size, level, int(random.integers(1, 4)))
    return _unit(image)


def _page(random: np.random.Generator) -> _Image:
    """Draw panels, buttons and lines of text, as a window or a page has them."""
    image = np.full((SIDE, SIDE), random.integers(256), np.uint8)
    for _ in range(int(random.integers(4, 16))):
        low = random.integers(0, SIDE - 20, 2)
        high = np.minimum(low + random.integers(12, 150, 2), SIDE - 1)
        level, thick = int(random.integers(256)), int(random.choice([-1, -1, 1]))
        cv2.rectangle(image, low.tolist(), high.tolist(), level, thick)
        for row in range(int(low[1]) + 10, int(high[1]) - 4, 12):
            if random.random() < 0.6:
                length = int(random.integers(3, 20))
                line = "".join(random.choice(list(_LETTERS), length))
                start = int(low[0]) + 4, row
                cv2.putText(image, line, start, _FONTS[1], 0.7, 255 - level, 1)
    return _unit(image)


def _plot(random: np.random.Generator) -> _Image:
    """Draw axes with curves, bars or points."""
    image = np.full((SIDE, SIDE), random.choice([0.0, 1.0]), np.float32)
    ink = float(1 - image[0, 0])
    cv2.line(image, (30, 20), (30, 226), ink, 1)
    cv2.line(image, (30, 226), (240, 226), ink, 1)
    for _ in range(int(random.integers(1, 5))):
        level = float(np.abs(ink - random.uniform(0, 0.6)))
        heights = np.clip(120 + random.normal(0, 12, 30).cumsum(), 22, 224)
        points = np.stack([np.linspace(32, 238, 30), heights], 1).astype(np.int32)
        kind = random.integers(3)
        if kind == 0:
            cv2.polylines(image, [points], isClosed=False, color=level, thickness=2)
        for x, y in points.tolist():
            if kind == 1:
                cv2.rectangle(image, (x, y), (x + 4, 226), level, -1)
            if kind == 2:
                cv2.circle(image, (x, y), 3, level, -1)
    return image


def _shapes(random: np.random.Generator) -> _Image:
    image = np.zeros((SIDE, SIDE), np.float32)
    for _ in range(int(random.integers(1, 14))):
        _shape(image, random, random.uniform(0.2, 1), random.uniform(6, 90))
    return image


def _shape(
    image: _Image, random: np.random.Generator, level: float, size: float
) -> None:
    """Draw an ellipse, a polygon or a line anywhere."""
    center = random.integers(0, SIDE, 2)
    thick = int(random.choice([-1, -1, 1, 3]))
    kind = random.integers(3)
    if kind == 0:
        axes = (size * random.uniform(0.3, 1, 2)).astype(int).tolist()
        turn = random.uniform(0, 180)
        cv2.ellipse(image, center.tolist(), axes, turn, 0, 360, level, thick)
        return
    corners = center + size * random.uniform(-1, 1, (int(random.integers(3, 8)), 2))
    if kind == 1:
        cv2.fillPoly(image, [np.int32(corners)], level)
    else:
        cv2.polylines(image, [np.int32(corners)], True, level, max(1, thick))


def _noise(random: np.random.Generator) -> _Image:
    """Draw noise of one grain, uniform, normal or of few bright points."""
    grain = float(random.choice([0, 0, 0.7, 1.5, 3, 6]))
    image = random.normal(0, 1, (SIDE, SIDE))
    if random.random() < 0.3:
        image = (random.random((SIDE, SIDE)) < random.uniform(0.01, 0.5)).astype(float)
    if grain:
        image = cv2.GaussianBlur(image, (0, 0), grain)
    return _stretched(image, random)


def _clouds(random: np.random.Generator) -> _Image:
    """Draw noise whose amplitude falls with a power of the frequency."""
    rows, columns = np.fft.fftfreq(SIDE)[:, None], np.fft.rfftfreq(SIDE)[None]
    uneven = random.uniform(0.5, 2)
    frequency = np.hypot(rows * uneven, columns)
    frequency[0, 0] = 1
    amplitude = frequency ** -random.uniform(0.6, 2.2)
    phase = np.exp(2j * np.pi * random.random(frequency.shape))
    return _stretched(np.fft.irfft2(amplitude * phase, (SIDE, SIDE)), random)


def _waves(random: np.random.Generator) -> _Image:
    """Draw stripes, checks, rings or a ramp."""
    y, x = np.mgrid[-1 : 1 : SIDE * 1j, -1 : 1 : SIDE * 1j]
    turn, often = random.uniform(0, np.pi), random.uniform(2, 60)
    along = x * np.cos(turn) + y * np.sin(turn)
    across = y * np.cos(turn) - x * np.sin(turn)
    kinds = (
        np.sin(often * along),
        np.sign(np.sin(often * along) * np.sin(often * across)),
        np.sin(often * np.hypot(x - random.uniform(-1, 1), y)),
        along,
        np.sin(often * along) * np.sin(random.uniform(2, 60) * across),
    )
    return _stretched(kinds[random.integers(len(kinds))], random)


def _leaves(random: np.random.Generator) -> _Image:
    """Draw shapes of all sizes that hide one another, each with a texture."""
    image = np.full((SIDE, SIDE), 0.5, np.float32)
    light = float(random.uniform(0.3, 1))
    for _ in range(int(random.integers(30, 250))):
        size = 6 / (0.04 + random.random() * 0.7)  # few large ones, many small
        mask = np.zeros_like(image)
        _shape(mask, random, 1.0, size)
        level = random.random() * light
        inside = mask > 0
        image[inside] = level + random.normal(0, random.uniform(0, 0.08), inside.sum())
    shade = _clouds(random) if random.random() < 0.5 else np.float32(1)
    soft = cv2.GaussianBlur(image * shade, (0, 0), random.uniform(0.5, 1.5))
    return np.asarray(soft, np.float32)


def _object(random: np.random.Generator) -> _Image:
    """Draw one or a few round bodies lit from a side, such as fruit."""
    y, x = np.mgrid[-1 : 1 : SIDE * 1j, -1 : 1 : SIDE * 1j]
    image = np.full((SIDE, SIDE), random.choice([0.0, 0.0, 1.0]), np.float64)
    for _ in range(int(random.choice([1, 1, 2, 4]))):
        at = random.uniform(-0.3, 0.3, 2)
        height, width = random.uniform(0.35, 0.9, 2)
        far = ((y - at[0]) / height) ** 2 + ((x - at[1]) / width) ** 2
        lit = np.sqrt(np.clip(1 - far, 0, 1)) ** random.uniform(0.1, 1.2)
        level = random.uniform(0.3, 1)
        texture = 1 + random.uniform(0, 0.3) * (_clouds(random) - 0.5)
        image = np.where(far < 1, level * (0.25 + 0.75 * lit) * texture, image)
    return np.asarray(np.clip(image, 0, 1), np.float32)


def _limb(random: np.random.Generator) -> _Image:
    """Draw what a slice through another body part is like: fat, muscle, bones."""
    image = np.zeros((SIDE, SIDE), np.float32)
    center = SIDE / 2 + random.uniform(-12, 12, 2)
    half = SIDE * random.uniform(0.25, 0.46, 2)
    rim, flesh, bone, marrow = (float(v) for v in random.random(4))
    _ellipse(image, center, half, rim)
    _ellipse(image, center, half - random.uniform(4, 20), flesh)
    for _ in range(int(random.integers(1, 7))):
        at = center + random.uniform(-0.6, 0.6, 2) * half
        size = half * random.uniform(0.08, 0.4, 2)
        _ellipse(image, at, size, bone)
        _ellipse(image, at, size - random.uniform(1, 6), marrow)
    muscles = 1 + random.uniform(0, 0.5) * (_clouds(random) - 0.5)
    return np.asarray(np.clip(image * muscles, 0, 1), np.float32)


def _ellipse(
    image: _Image,
    center: NDArray[np.floating],
    half: NDArray[np.floating],
    level: float,
) -> None:
    axes = np.maximum(half, 1).astype(int).tolist()
    cv2.ellipse(image, np.int32(center).tolist(), axes, 0, 0, 360, level, -1)


def _unit(image: NDArray[np.uint8]) -> _Image:
    return (image / 255).astype(np.float32)


def _stretched(image: NDArray[np.floating], random: np.random.Generator) -> _Image:
    """Bring values into [0, 1], with a contrast and a brightness by chance."""
    low, high = np.percentile(image, (1, 99))
    unit = (image - low) / max(float(high - low), 1e-6)
    contrast = random.uniform(0.3, 1)
    offset = random.uniform(0, 1 - contrast)
    return np.asarray(np.clip(unit * contrast + offset, 0, 1), np.float32)


KINDS: Mapping[str, Callable[[np.random.Generator], _Image]] = {
    "text": _text,
    "pages": _page,
    "plots": _plot,
    "shapes": _shapes,
    "noise": _noise,
    "clouds": _clouds,
    "waves": _waves,
    "leaves": _leaves,
    "objects": _object,
    "limbs": _limb,
}
