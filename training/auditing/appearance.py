"""Changes of a slice's look that a reader sees through, and a network should too.

Each is fixed, apart from the seed of its noise, so that figures can be compared.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan
from brainview.imaging import auto_window
from training.fitting.appearance import AIR, depth_in, head_of

_SIGMA = 25 / 255
_STRIPPED_MM = 15.0
_WIDTH_MM = 220.0  # of a usual head slice, where the spacing is unknown

_Image = NDArray[np.float32]
Change = Callable[[_Image, np.random.Generator], _Image]
"""Changes an image in [0, 1]; what leaves that range is cut off."""


def changed(scan: Scan, change: Change, seed: int) -> Scan:
    """Return a scan with its look changed.

    Parameters
    ----------
    scan : Scan
        A gray slice; what is known about its geometry is dropped with the change.
    change : callable
        One of `CHANGES`.
    seed : int
        Of the noise.
    """
    low, high = float(scan.pixels.min()), float(scan.pixels.max())
    image = (scan.pixels - low) / max(high - low, 1e-6)
    pixels = np.clip(change(image, np.random.default_rng(seed)), 0, 1)
    # Eight bits, as an export has.
    pixels = np.rint(pixels * 255).astype(np.float32)
    return replace(
        scan,
        pixels=np.ascontiguousarray(pixels),
        channels=None,
        window=auto_window(pixels),
        windows=(),
        truth=None,
    )


def _unchanged(image: _Image, _: np.random.Generator) -> _Image:
    return image


def _narrow_window(image: _Image, _: np.random.Generator) -> _Image:
    """Spread the tissue between its 30th and 70th percentile."""
    return _window(image, 30, 70)


def _saturated_window(image: _Image, _: np.random.Generator) -> _Image:
    """Show everything above the median of the tissue white."""
    return _window(image, 0, 50)


def _window(image: _Image, low: float, high: float) -> _Image:
    tissue = image[image > AIR]
    first, last = np.percentile(tissue, [low, high]) if tissue.size else (0.0, 1.0)
    return np.asarray((image - first) / max(last - first, 1e-3), np.float32)


def _normal_noise(image: _Image, random: np.random.Generator) -> _Image:
    return np.asarray(image + random.normal(0, _SIGMA, image.shape), np.float32)


def _rician_noise(image: _Image, random: np.random.Generator) -> _Image:
    """Take the magnitude of a complex signal with noise in both of its parts."""
    real = image + random.normal(0, _SIGMA, image.shape)
    imaginary = random.normal(0, _SIGMA, image.shape)
    return np.asarray(np.hypot(real, imaginary), np.float32)


def _quarter_turn(image: _Image, _: np.random.Generator) -> _Image:
    return np.rot90(image)


def _blurred(image: _Image, _: np.random.Generator) -> _Image:
    sigma = max(image.shape) / 128
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma), np.float32)


def _clahe(image: _Image, _: np.random.Generator) -> _Image:
    levels = np.rint(np.clip(image, 0, 1) * 255).astype(np.uint8)
    equalized = cv2.createCLAHE(4.0, (8, 8)).apply(levels)
    return np.asarray(equalized / 255, np.float32)


def _framed(image: _Image, _: np.random.Generator) -> _Image:
    """Put a white border around, as exports have."""
    width = max(image.shape) // 10
    return np.asarray(np.pad(image, width, constant_values=1.0), np.float32)


def _stripped(image: _Image, _: np.random.Generator) -> _Image:
    """Black out the outer 15 mm of the head."""
    head = head_of(image)
    if not head.any():
        return image
    kept = depth_in(head) > _STRIPPED_MM * max(image.shape) / _WIDTH_MM
    return np.asarray(image * kept, np.float32)


CHANGES: Mapping[str, Change] = {
    "unchanged": _unchanged,
    "narrow window": _narrow_window,
    "saturated window": _saturated_window,
    "normal noise, σ 25/255": _normal_noise,
    "Rician noise, σ 25/255": _rician_noise,
    "turned by 90°": _quarter_turn,
    "blurred": _blurred,
    "CLAHE": _clahe,
    "framed in white": _framed,
    "outer 15 mm black": _stripped,
}
"""From what is done to the function that does it to an image in [0, 1]."""
