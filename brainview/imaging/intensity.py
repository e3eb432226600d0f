"""From stored values to gray levels: for the eye and for a model."""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from brainview.core import Window

# Percentiles of a sample this large are stable to a gray level, and a sample keeps
# the cost the same for a 224×224 picture and for a 2048×2048 film.
_SAMPLE = 1 << 16


@dataclass(frozen=True, slots=True)
class IntensitySpec:
    """How values become the [0, 1] that a model is fed.

    Attributes
    ----------
    kind : {"percentile", "full_range"}
        ``percentile`` spreads the band between two percentiles of the image, so
        that neither the scanner's gain nor its offset matters; ``full_range``
        spreads the smallest to the largest value.
    low, high : float
        The two percentiles, 0 to 100.
    """

    kind: Literal["percentile", "full_range"] = "percentile"
    low: float = 0.5
    high: float = 99.5

    def __post_init__(self) -> None:
        if self.kind not in ("percentile", "full_range"):
            raise ValueError(f"unknown intensity kind {self.kind!r}")
        if not 0 <= self.low < self.high <= 100:
            raise ValueError(f"percentiles out of order: {self.low}, {self.high}")


def thumbnail(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take every n-th pixel, for questions that need no detail.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any size.

    Returns
    -------
    (h, w) float32 ndarray
        A view; its shorter side is 64 to 127, or as it was if shorter.
    """
    step = max(1, min(pixels.shape) // 64)
    return pixels[::step, ::step]


def band(pixels: NDArray[np.float32], low: float, high: float) -> tuple[float, float]:
    """Find two percentiles of an image.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range; values that are not finite are left out.
    low, high : float
        Percentiles, 0 to 100.

    Returns
    -------
    tuple of float
        The values at `low` and `high`; both 0 if nothing is finite.
    """
    ordered, _ = _ordered(pixels)
    if ordered.size == 0:
        return 0.0, 0.0
    return _percentile(ordered, low), _percentile(ordered, high)


def _ordered(pixels: NDArray[np.float32]) -> tuple[NDArray[np.float32], bool]:
    """Return a sample's finite values in rising order, and whether all pixels are."""
    step = max(1, math.ceil(math.sqrt(pixels.size / _SAMPLE)))
    # NumPy sorts with vector instructions; `np.percentile` takes five times as long.
    ordered = np.sort(pixels[::step, ::step], axis=None)
    # What is not finite comes first or last.
    ends = ordered.size == 0 or (
        math.isfinite(ordered[0]) and math.isfinite(ordered[-1])
    )
    if not ends:
        return ordered[np.isfinite(ordered)], False
    return ordered, step == 1 or bool(np.isfinite(pixels).all())


def _percentile(ordered: NDArray[np.float32], percent: float) -> float:
    """Do what `np.percentile` does, to the last bit, on values in rising order."""
    place = percent / 100 * (ordered.size - 1)
    before = int(place)
    share = place - before
    low, high = ordered[before], ordered[min(before + 1, ordered.size - 1)]
    step = float(high - low)
    if share < 0.5:
        return float(low) + step * share
    return float(high) - step * (1 - share)


def normalize(
    pixels: NDArray[np.float32],
    spec: IntensitySpec = IntensitySpec(),
    out: NDArray[np.float32] | None = None,
) -> NDArray[np.float32]:
    """Spread an image's values over [0, 1].

    Parameters
    ----------
    pixels : (H, W) or (H, W, 3) float32 ndarray
        Any range. Channels are spread one by one, since composites such as
        pre-contrast, FLAIR and post-contrast have three different scales.
    spec : IntensitySpec
        Which band to spread.
    out : float32 ndarray of the same shape or None
        Where to write to, `pixels` itself for instance; None for a new array.

    Returns
    -------
    float32 ndarray of the same shape
        In [0, 1]; all 0 where the image has no contrast.
    """
    scaled = np.empty_like(pixels) if out is None else out
    if pixels.ndim == 3:
        for channel in range(pixels.shape[-1]):
            normalize(pixels[..., channel], spec, scaled[..., channel])
        return scaled
    ordered, is_finite = _ordered(pixels)
    first, last = _limits(ordered, spec)
    if last <= first:
        scaled[...] = 0
        return scaled
    # Divided before it is subtracted, so that huge values can't overflow.
    span = last - first
    if not is_finite:
        pixels = np.nan_to_num(pixels, nan=first)
    np.subtract(pixels, np.float32(first), out=scaled)
    np.divide(scaled, np.float32(span), out=scaled)
    return np.clip(scaled, 0, 1, out=scaled)


def _limits(ordered: NDArray[np.float32], spec: IntensitySpec) -> tuple[float, float]:
    """Return the band to spread, from values in rising order; empty for none."""
    if ordered.size == 0:
        return 0.0, 0.0
    low, high = (spec.low, spec.high) if spec.kind == "percentile" else (0.0, 100.0)
    first, last = _percentile(ordered, low), _percentile(ordered, high)
    if last <= first:
        # A small bright object on an even ground falls outside the percentiles.
        return float(ordered[0]), float(ordered[-1])
    return first, last


def auto_window(pixels: NDArray[np.float32]) -> Window:
    """Choose a window that shows nearly all of an image.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range.

    Returns
    -------
    Window
        From the 1st to the 99.5th percentile; of width 1 for an even image.
    """
    first, last = band(pixels, 1, 99.5)
    if last <= first:
        first, last = band(pixels, 0, 100)
    if last <= first:
        return Window(center=first, width=1)
    return Window(center=(first + last) / 2, width=last - first)


def apply_window(pixels: NDArray[np.float32], window: Window) -> NDArray[np.uint8]:
    """Turn values into gray levels for the screen.

    Parameters
    ----------
    pixels : (H, W) or (H, W, 3) float32 ndarray
        In stored units.
    window : Window
        The band from black to white.

    Returns
    -------
    uint8 ndarray of the same shape
        0 at and below the band's lower end, 255 at and above its upper end.

    Notes
    -----
    The LINEAR_EXACT function of DICOM PS3.3 C.11.2.1.3.2.
    """
    scale = 255.0 / window.width
    offset = (window.width / 2 - window.center) * scale
    levels = pixels * np.float32(scale) + np.float32(offset)
    return np.asarray(np.rint(np.clip(levels, 0, 255, out=levels)), np.uint8)
