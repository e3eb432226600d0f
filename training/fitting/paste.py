"""Pastes outlined tumors into slices without one, at the contrast of any sequence.

In the public sets a tumor is nearly always bright on T1 with contrast. Pasted with
another contrast into healthy slices of other sequences, it teaches that a tumor is a
mass that differs from what surrounds it, whatever the sequence. After "copy-paste" of
Ghiasi et al., 2021, arXiv 2012.07177, with the intensities changed.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from training.fitting.appearance import depth_in, extent_of, head_of

_Image = NDArray[np.float32]
_Mask = NDArray[np.uint8]
_TRIES = 8
_SMALLEST_SHARE = 0.002  # of the image; less is nothing that a reader would see
_DEEPEST = 0.06  # of the head's width: as far as a tumor may reach into the skull


def paste_tumor(
    image: _Image,
    donor: _Image,
    outline: _Mask,
    random: np.random.Generator,
) -> tuple[_Image, _Mask] | None:
    """Paste the tumor of one slice into another.

    Parameters
    ----------
    image : (H, W) float32 ndarray
        A slice without a tumor, in [0, 1].
    donor : (H, W) float32 ndarray
        A slice with a tumor; of it the texture is taken.
    outline : (H, W) uint8 ndarray
        1 in the donor's tumor.
    random : numpy.random.Generator
        The source of randomness.

    Returns
    -------
    tuple or None
        The image, (H, W) in [0, 1], and the mask of the pasted tumor, (H, W) 0 or 1;
        None where the tumor is too small or doesn't fit into the head.
    """
    inside = _inside(head_of(image))
    for _ in range(_TRIES):
        moved, mask = _placed(donor, outline, inside, random)
        if mask.mean() >= _SMALLEST_SHARE and (mask & inside).sum() > 0.95 * mask.sum():
            return _blended(image, moved, mask, random), mask
    return None


def _inside(head: _Mask) -> _Mask:
    """Return the head without its outermost part, as 0 or 1."""
    return np.asarray(depth_in(head) > _DEEPEST * extent_of(head), np.uint8)


def _placed(
    donor: _Image, outline: _Mask, inside: _Mask, random: np.random.Generator
) -> tuple[_Image, _Mask]:
    """Turn, scale, mirror and move the tumor's middle to a random place in the head."""
    rows, columns = np.nonzero(inside)
    if not len(rows) or not outline.any():
        return donor, np.zeros_like(outline)
    to = int(random.integers(len(rows)))
    middle = np.argwhere(outline).mean(axis=0)[::-1]
    matrix = cv2.getRotationMatrix2D(
        (float(middle[0]), float(middle[1])),
        random.uniform(0, 360),
        random.uniform(0.6, 1.3),
    )
    matrix[:, 2] += (columns[to] - middle[0], rows[to] - middle[1])
    size = (outline.shape[1], outline.shape[0])
    moved = cv2.warpAffine(donor, matrix, size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpAffine(outline, matrix, size, flags=cv2.INTER_NEAREST)
    return np.asarray(moved, np.float32), np.asarray(mask, np.uint8)


def _blended(
    image: _Image, moved: _Image, mask: _Mask, random: np.random.Generator
) -> _Image:
    """Put the tumor's texture on the mean of its new surroundings, and a contrast."""
    inner = mask > 0
    reach = max(3, int(0.5 * np.sqrt(inner.sum()))) | 1
    around = cv2.dilate(mask, np.ones((reach, reach), np.uint8)) - mask > 0
    tissue = image[around & (image > 0.02)]
    level = float(tissue.mean()) if tissue.size else float(image[inner].mean())
    # Brighter more often than darker, as on T2, on FLAIR and with contrast.
    sign = 1.0 if random.random() < 0.7 else -1.0
    contrast = sign * random.uniform(0.12, 0.5)
    texture = moved - float(moved[inner].mean())
    tumor = level + contrast + random.uniform(0.3, 1.2) * texture
    soft = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), random.uniform(0.7, 2.5))
    if random.random() < 0.5:  # edema, of half the contrast or less
        wide = cv2.GaussianBlur(
            (around | inner).astype(np.float32), (0, 0), random.uniform(1.5, 4)
        )
        image = image + wide * (image > 0.02) * contrast * random.uniform(0.15, 0.5)
    keep = random.uniform(0, 0.35)  # of what was there: a tumor infiltrates
    tumor = (1 - keep) * tumor + keep * image
    return np.asarray(np.clip(image + soft * (tumor - image), 0, 1), np.float32)
