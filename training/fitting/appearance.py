"""Changes the look of a slice at random: sequence, window, skull, noise, frame.

The rates of Rician noise follow the magnitude of a complex signal with normal noise in
both parts (Gudbjartsson and Patz, 1995, doi 10.1002/mrm.1910340618).
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.imaging.resampling import on_grid
from training.recipes.appearance import Appearance

_Image = NDArray[np.float32]
_Mask = NDArray[np.uint8]
AIR = 0.06  # of the range; less is air or background
_LARGEST_DEPTH = 0.2  # of the head's height or width, as thick as scalp and skull get
_SPARED = np.ones((9, 9), np.uint8)  # around the tumor


def change_appearance(
    image: _Image,
    mask: _Mask | None,
    amount: Appearance,
    random: np.random.Generator,
) -> tuple[_Image, _Mask | None]:
    """Change the look of a slice, and its mask where the shape changes.

    Parameters
    ----------
    image : (H, W) float32 ndarray
        In [0, 1], bright on dark; square.
    mask : (H, W) uint8 ndarray or None
        1 in the tumor. None where that isn't known; such a slice keeps its skull, since
        the tumor could be removed with it.
    amount : Appearance
        How often.
    random : numpy.random.Generator
        The source of randomness.

    Returns
    -------
    image : (H, W) float32 ndarray
        In [0, 1].
    mask : (H, W) uint8 ndarray or None
        0 or 1.
    """
    if mask is not None and random.random() < amount.strip_skull:
        image = strip_skull(image, mask, random)
    for chance, change in (
        (amount.tone_curve, tone_curve),
        (amount.window, window),
        (amount.gamma, _gamma),
        (amount.clahe, _clahe),
        (amount.blur, _blur),
        (amount.coarse, _coarse),
        (amount.noise, noise),
    ):
        if random.random() < chance:
            image = change(image, random)
    for chance, move in (
        (amount.stretch, _stretch),
        (amount.quarter_turn, _turn),
        (amount.frame, _frame),
    ):
        if random.random() < chance:
            image, mask = move(image, mask, random)
    return np.clip(image, 0, 1), mask


def strip_skull(image: _Image, mask: _Mask, random: np.random.Generator) -> _Image:
    """Black out what is nearer to the outside of the head than a random depth."""
    head = head_of(image)
    kept = depth_in(head) > random.uniform(0.04, _LARGEST_DEPTH) * extent_of(head)
    kept |= cv2.dilate(mask, _SPARED) > 0
    # Without a soft edge, the cut itself would be the hint.
    edge = cv2.GaussianBlur(kept.astype(np.float32), (0, 0), 1.0)
    return np.asarray(image * edge * kept, np.float32)


def head_of(image: _Image) -> _Mask:
    """Return the largest bright part with its holes filled, as 0 or 1."""
    bright = (cv2.GaussianBlur(image, (0, 0), 1.5) > AIR).astype(np.uint8)
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    head = np.zeros(image.shape, np.uint8)
    if outlines:
        cv2.drawContours(head, [max(outlines, key=cv2.contourArea)], 0, 1, cv2.FILLED)
    return head


def depth_in(head: _Mask) -> _Image:
    """Return how many pixels each pixel of a head lies within its outline, (H, W)."""
    depth = cv2.distanceTransform(np.pad(head, 1), cv2.DIST_L2, 3)
    return np.asarray(depth[1:-1, 1:-1], np.float32)


def extent_of(head: _Mask) -> np.intp:
    """Return the smaller of a head's height and width in pixels; 0 without a head."""
    sides = [np.ptp(side) for side in np.nonzero(head)] if head.any() else [np.intp(0)]
    return min(sides)


def tone_curve(image: _Image, random: np.random.Generator) -> _Image:
    """Map the intensities by a random curve that keeps the air black."""
    knots = np.linspace(0, 1, int(random.integers(4, 8)))
    kind = random.random()
    if kind < 0.4:  # monotone: another weighting of the same order
        values = np.sort(random.random(len(knots)))
    elif kind < 0.7:  # any: as T2 and FLAIR differ from T1
        values = random.random(len(knots))
    else:  # reversed inside the head
        values = np.sort(random.random(len(knots)))[::-1].copy()
    values -= min(0.0, values.min())
    values[0] = values[0] if kind >= 0.7 else 0.0
    mapped = np.interp(image, knots, values / max(values.max(), 1e-3))
    # Between air and tissue the curve takes over gradually.
    inside = np.clip((image - AIR / 2) / AIR, 0, 1)
    return np.asarray(inside * mapped, np.float32)


def window(image: _Image, random: np.random.Generator) -> _Image:
    """Spread a random band of the head's intensities, and cut off the rest."""
    tissue = image[image > AIR]
    if not tissue.size:
        return image
    low, high = np.percentile(tissue, [random.uniform(0, 35), random.uniform(65, 100)])
    return np.asarray(np.clip((image - low) / max(high - low, 0.05), 0, 1), np.float32)


def noise(image: _Image, random: np.random.Generator) -> _Image:
    """Add normal noise, or the Rician noise of magnitude images."""
    sigma = random.uniform(0.01, 0.1)
    real = image + random.normal(0, sigma, image.shape)
    if random.random() < 0.5:
        return np.asarray(np.clip(real, 0, 1), np.float32)
    return np.asarray(np.hypot(real, random.normal(0, sigma, image.shape)), np.float32)


def _gamma(image: _Image, random: np.random.Generator) -> _Image:
    return np.asarray(np.clip(image, 0, 1) ** random.uniform(0.6, 1.7), np.float32)


def _blur(image: _Image, random: np.random.Generator) -> _Image:
    return np.asarray(
        cv2.GaussianBlur(image, (0, 0), random.uniform(0.5, 1.5)), np.float32
    )


def _coarse(image: _Image, random: np.random.Generator) -> _Image:
    """Take means over pixels in a row, and make as many of them again."""
    rows, columns = image.shape
    kept = 1 / random.uniform(1.3, 3)
    few = columns, max(1, round(rows * kept))
    if random.random() < 0.5:
        few = max(1, round(columns * kept)), rows
    return on_grid(
        cv2.resize(image, few, interpolation=cv2.INTER_AREA), (rows, columns)
    )


def _clahe(image: _Image, random: np.random.Generator) -> _Image:
    # OpenCV's: it runs for one in seven slices of every epoch, and is fast.
    tiles = int(random.integers(4, 9))
    equalize = cv2.createCLAHE(random.uniform(1, 4), (tiles, tiles))
    levels = np.rint(np.clip(image, 0, 1) * 255).astype(np.uint8)
    return np.asarray(equalize.apply(levels) / np.float32(255), np.float32)


def _turn(
    image: _Image, mask: _Mask | None, random: np.random.Generator
) -> tuple[_Image, _Mask | None]:
    turns = int(random.integers(1, 4))
    if mask is not None:
        mask = np.ascontiguousarray(np.rot90(mask, turns))
    return np.ascontiguousarray(np.rot90(image, turns)), mask


def _stretch(
    image: _Image, mask: _Mask | None, random: np.random.Generator
) -> tuple[_Image, _Mask | None]:
    """Shrink rows or columns about the middle, as oblong pixels do."""
    factor = 1 / random.uniform(1, 1.4)
    rows, columns = image.shape
    tall, wide = (factor, 1.0) if random.random() < 0.5 else (1.0, factor)
    matrix = np.array(
        [
            [wide, 0, (1 - wide) * (columns - 1) / 2],
            [0, tall, (1 - tall) * (rows - 1) / 2],
        ]
    )
    return _moved(image, mask, matrix)


def _frame(
    image: _Image, mask: _Mask | None, random: np.random.Generator
) -> tuple[_Image, _Mask | None]:
    """Shrink the picture into a uniform border of any gray."""
    rows, columns = image.shape
    factor = 1 - random.uniform(0.05, 0.25)
    matrix = np.array(
        [
            [factor, 0, (1 - factor) * (columns - 1) / 2],
            [0, factor, (1 - factor) * (rows - 1) / 2],
        ]
    )
    border = float(random.choice([0.0, 1.0, random.random()]))
    return _moved(image, mask, matrix, border)


def _moved(
    image: _Image, mask: _Mask | None, matrix: NDArray[np.float64], border: float = 0.0
) -> tuple[_Image, _Mask | None]:
    size = (image.shape[1], image.shape[0])
    image = np.asarray(
        cv2.warpAffine(image, matrix, size, flags=cv2.INTER_LINEAR, borderValue=border),
        np.float32,
    )
    if mask is not None:
        mask = np.asarray(
            cv2.warpAffine(mask, matrix, size, flags=cv2.INTER_NEAREST), np.uint8
        )
    return image, mask
