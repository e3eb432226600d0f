"""Augments prepared images at random, without changing the true answer."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from training.fitting.appearance import change_appearance
from training.recipes.augmentation import Augmentation

_BORDERS = {"black": cv2.BORDER_CONSTANT, "nearest": cv2.BORDER_REPLICATE}


def augment(
    image: NDArray[np.uint8],
    mask: NDArray[np.uint8] | None,
    amount: Augmentation,
    random: np.random.Generator,
) -> tuple[NDArray[np.float32], NDArray[np.uint8] | None]:
    """Augment an image, and its mask in the same way.

    Parameters
    ----------
    image : (H, W, C) uint8 ndarray
        0 to 255.
    mask : (H, W) uint8 ndarray or None
        0 or 1; None where it isn't known.
    amount : Augmentation
        How much.
    random : numpy.random.Generator
        The source of randomness.

    Returns
    -------
    image : (H, W, C) float32 ndarray
        In [0, 1].
    mask : (H, W) uint8 ndarray or None
        0 or 1.
    """
    image = _mix_channels(image, amount, random)
    if amount.clahe and random.random() < amount.clahe:
        image = _clahe(image, random)
    matrix = _affine(image.shape[0], image.shape[1], amount, random)
    move = _elastic(matrix, image.shape[:2], amount, random)
    border = _BORDERS[amount.border]
    image = _moved(image, matrix, move, cv2.INTER_LINEAR, border).reshape(image.shape)
    if mask is not None:
        mask = _moved(mask, matrix, move, cv2.INTER_NEAREST, border)
    drawn = _intensity(image.astype(np.float32) / np.float32(255), amount, random)
    if amount.appearance is None:
        return drawn, mask
    gray, mask = change_appearance(drawn[..., 0], mask, amount.appearance, random)
    return gray[..., None], mask


def _mix_channels(
    image: NDArray[np.uint8], amount: Augmentation, random: np.random.Generator
) -> NDArray[np.uint8]:
    if image.shape[2] != 3 or random.random() >= amount.mix_channels:
        return image
    choice = int(random.integers(4))
    gray = image.mean(-1).astype(np.uint8) if choice == 3 else image[..., choice]
    return np.repeat(gray[..., None], 3, axis=-1)


def _clahe(image: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    """Equalize the contrast of each channel within tiles of an eighth of the side."""
    # Imported here because most recipes never need it.
    from skimage.exposure import equalize_adapthist  # noqa: PLC0415

    # Albumentations counts the limit in mean counts of a bin, this function in shares.
    limit = random.uniform(1, 4) / 256
    tile = [max(1, side // 8) for side in image.shape[:2]]
    planes = [
        equalize_adapthist(plane, kernel_size=tile, clip_limit=limit, nbins=256)
        for plane in np.moveaxis(image, -1, 0)
    ]
    return np.asarray(np.rint(255 * np.stack(planes, axis=-1)), np.uint8)


def _affine(
    rows: int, columns: int, amount: Augmentation, random: np.random.Generator
) -> NDArray[np.float64]:
    angle = random.uniform(-amount.rotation_deg, amount.rotation_deg)
    factor = 1 + random.uniform(-amount.scale, amount.scale)
    matrix = cv2.getRotationMatrix2D((columns / 2, rows / 2), angle, factor)
    matrix[:, 2] += random.uniform(-amount.shift, amount.shift, 2) * (columns, rows)
    if amount.flip_horizontal and random.random() < 0.5:
        matrix = matrix @ np.array([[-1, 0, columns - 1], [0, 1, 0], [0, 0, 1.0]])
    return np.asarray(matrix @ _along_axes(rows, columns, amount, random), np.float64)


def _along_axes(
    rows: int, columns: int, amount: Augmentation, random: np.random.Generator
) -> NDArray[np.float64]:
    """Return what changes the two axes apart, (3, 3); draws only what is asked for."""
    matrix = np.eye(3)
    if amount.shift_width or amount.shift_height:
        shares = np.array([amount.shift_width, amount.shift_height])
        matrix[:2, 2] = random.uniform(-shares, shares) * (columns, rows)
    middle = np.array([[1, 0, columns / 2], [0, 1, rows / 2], [0, 0, 1.0]])
    change = np.eye(3)
    if amount.shear_deg:
        angle = np.deg2rad(random.uniform(-amount.shear_deg, amount.shear_deg))
        # As in Keras: rows are inclined, and keep their length.
        change[:2, :2] = [[np.cos(angle), 0], [-np.sin(angle), 1]]
    if amount.zoom:
        width, height = 1 + random.uniform(-amount.zoom, amount.zoom, 2)
        change = change @ np.diag([width, height, 1])
    matrix = matrix @ middle @ change @ np.linalg.inv(middle)
    if amount.flip_vertical and random.random() < 0.5:
        matrix = matrix @ np.array([[1, 0, 0], [0, -1, rows - 1], [0, 0, 1.0]])
    return np.asarray(matrix, np.float64)


def _elastic(
    matrix: NDArray[np.float64],
    shape: tuple[int, ...],
    amount: Augmentation,
    random: np.random.Generator,
) -> NDArray[np.float32] | None:
    """Return where each pixel comes from, (H, W, 2) as x and y; None without bends."""
    if not amount.elastic:
        return None
    (a, b, c), (d, e, f) = cv2.invertAffineTransform(matrix)
    y, x = np.ogrid[: shape[0], : shape[1]]
    steady = np.stack([a * x + b * y + c, d * x + e * y + f], axis=-1)
    bends = _smooth(random.normal(0, amount.elastic, (4, 4, 2)), shape)
    return np.asarray(steady + bends * (shape[1], shape[0]), np.float32)


def _smooth(coarse: NDArray[np.float64], shape: tuple[int, ...]) -> Any:
    size = (shape[1], shape[0])
    return cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)


def _moved(
    image: NDArray[np.uint8],
    matrix: NDArray[np.float64],
    move: NDArray[np.float32] | None,
    how: int,
    border: int,
) -> NDArray[np.uint8]:
    if move is None:
        size = (image.shape[1], image.shape[0])
        warped = cv2.warpAffine(image, matrix, size, flags=how, borderMode=border)
        return np.asarray(warped, np.uint8)
    return np.asarray(cv2.remap(image, move, None, how, borderMode=border), np.uint8)


def _intensity(
    image: NDArray[np.float32], amount: Augmentation, random: np.random.Generator
) -> NDArray[np.float32]:
    exponent = amount.gamma ** random.uniform(-1, 1)
    spread = 1 + random.uniform(-amount.contrast, amount.contrast)
    offset = random.uniform(-amount.brightness, amount.brightness)
    # Air stays black: an offset there would mark an image as augmented.
    image = (image**exponent * spread + offset * image).astype(np.float32)
    if amount.bias_field:
        field = _smooth(random.normal(0, amount.bias_field, (3, 3)), image.shape)
        image *= np.exp(field, dtype=np.float32, casting="same_kind")[..., None]
    if random.random() < amount.blur:
        sigma = random.uniform(0.3, 1.2)
        image = cv2.GaussianBlur(image, (0, 0), sigma).reshape(image.shape)
    if random.random() < amount.blur:
        noise = random.normal(0, random.uniform(0.005, 0.04), image.shape)
        image = image + noise.astype(np.float32)
    return _exposed(np.clip(image, 0, 1, out=image), amount, random)


def _exposed(
    image: NDArray[np.float32], amount: Augmentation, random: np.random.Generator
) -> NDArray[np.float32]:
    """Change the light as Keras and Albumentations do, air included."""
    darkest, brightest = amount.exposure
    if darkest != brightest:
        image = np.clip(image * np.float32(random.uniform(darkest, brightest)), 0, 1)
    for lighting in amount.lightings:
        if random.random() < lighting.probability:
            spread = 1 + random.uniform(-lighting.contrast, lighting.contrast)
            offset = random.uniform(-lighting.brightness, lighting.brightness)
            image = np.clip(image * np.float32(spread) + np.float32(offset), 0, 1)
    return image
