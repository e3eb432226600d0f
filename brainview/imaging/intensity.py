"""The percentiles of an image, and spreading its values over [0, 1] for a model."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Literal

import numpy as np
from msgspec import Meta, Struct
from numpy.typing import NDArray

from brainview.core.language import tr

# Percentiles of a sample this large are stable to a gray level, and a sample keeps
# the cost the same for a 224×224 picture and for a 2048×2048 film.
_SAMPLE = 1 << 16

# A sample of more than _FEW values isn't sorted whole: every _PILOT-th value shows well
# enough where its tails begin, give or take _SLACK places.
_FEW, _PILOT, _SLACK = 1 << 12, 16, 4


Percentile = Annotated[float, Meta(ge=0, le=100)]


class IntensitySpec(Struct, frozen=True, forbid_unknown_fields=True):
    """How stored values become values in [0, 1] for a model.

    Attributes
    ----------
    kind : {"percentile", "full_range"}
        ``percentile`` spreads the band between two percentiles of the image, so
        that neither the scanner's gain nor its offset matters; ``full_range``
        spreads the smallest to the largest value.
    low, high : float
        The two percentiles, 0 to 100.
    """

    kind: Literal["percentile", "full_range"]
    low: Percentile = 0.5
    high: Percentile = 99.5

    def __post_init__(self) -> None:
        if not self.low < self.high:
            raise ValueError(
                tr(
                    "high is {high:g}, but must be above low, which is {low:g}",
                    high=self.high,
                    low=self.low,
                )
            )


_DEFAULT = IntensitySpec("percentile")


def thumbnail(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take every n-th pixel, for measures that need no detail.

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any size.

    Returns
    -------
    (h, w) float32 ndarray
        Its shorter side is 64 to 127, or as it was if shorter.
    """
    step = max(1, min(pixels.shape) // 64)
    # A copy, since each pass over every n-th pixel reads all of them from memory.
    return np.ascontiguousarray(pixels[::step, ::step])


def percentiles(
    pixels: NDArray[np.float32], low: float, high: float
) -> tuple[float, float]:
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
    first, last, _ = _ends(pixels, low, high)
    return first, last


def _ends(
    pixels: NDArray[np.float32], low: float, high: float
) -> tuple[float, float, bool]:
    """Return two percentiles of the finite values, and whether all pixels are.

    Both are 0 if nothing is finite.
    """
    step = max(1, math.ceil(math.sqrt(pixels.size / _SAMPLE)))
    values = pixels[::step, ::step].ravel()
    is_finite = bool(np.isfinite(pixels).all())
    if not is_finite:
        values = values[np.isfinite(values)]
    if values.size == 0:
        return 0.0, 0.0, is_finite
    ends = _from_tails(values, low, high) if values.size > _FEW else None
    if ends is None:
        # NumPy sorts with vector instructions; `np.percentile` takes five times as
        # long.
        ordered = np.sort(values)
        ends = (
            _percentile(ordered.__getitem__, low, values.size),
            _percentile(ordered.__getitem__, high, values.size),
        )
    return *ends, is_finite


def _from_tails(
    values: NDArray[np.float32], low: float, high: float
) -> tuple[float, float] | None:
    """Find two percentiles near the ends by sorting only the values beyond two bounds.

    The bounds come from a few of the values; None where they lie too far out. Values
    that equal a bound, such as the black of air, needn't be sorted.
    """
    size = values.size
    pilot = np.sort(values[::_PILOT])
    below = pilot[min(pilot.size - 1, int(pilot.size * low / 100 * 2) + _SLACK)]
    above = pilot[max(0, int(pilot.size * (1 - (1 - high / 100) * 2)) - _SLACK)]
    less, more = values[values < below], values[values > above]
    cut = size - more.size
    last, first = int(low / 100 * (size - 1)) + 1, int(high / 100 * (size - 1))
    if last >= less.size and last >= np.count_nonzero(values <= below):
        return None
    if first < cut and first < size - np.count_nonzero(values >= above):
        return None
    less.sort()
    more.sort()
    return (
        _percentile(lambda k: less[k] if k < less.size else below, low, size),
        _percentile(lambda k: more[k - cut] if k >= cut else above, high, size),
    )


def _percentile(
    value_at: Callable[[int], np.float32], percent: float, size: int
) -> float:
    """Do what `np.percentile` does, to the last bit, on values given by their rank."""
    place = percent / 100 * (size - 1)
    index = int(place)
    share = place - index
    low = value_at(index)
    high = value_at(min(index + 1, size - 1))
    step = float(high - low)
    if share < 0.5:
        return float(low) + step * share
    return float(high) - step * (1 - share)


@dataclass(frozen=True, slots=True)
class Band:
    """The band that is spread over [0, 1].

    Attributes
    ----------
    first, last : float
        Its ends; equal where an image has no contrast.
    is_finite : bool
        Whether all values of the image are.
    is_whole : bool
        Whether the smallest and the largest value are its ends.
    """

    first: float
    last: float
    is_finite: bool = True
    is_whole: bool = False


def find_band(pixels: NDArray[np.float32], spec: IntensitySpec = _DEFAULT) -> Band:
    """Find the band of an image's values that is spread over [0, 1].

    Parameters
    ----------
    pixels : (H, W) float32 ndarray
        Any range.
    spec : IntensitySpec
        Which band to find.
    """
    if spec.kind == "percentile":
        found = Band(*_ends(pixels, spec.low, spec.high))
        if found.last > found.first:
            return found
    # A small bright object on an even background lies outside the percentiles.
    return Band(*_ends(pixels, 0, 100), is_whole=True)


def spread(
    values: NDArray[np.float32],
    band: Band,
    out: NDArray[np.float32] | None = None,
) -> NDArray[np.float32]:
    """Spread values over [0, 1].

    Parameters
    ----------
    values : float32 ndarray
        Of the image whose band is given.
    band : Band
        What becomes 0 and 1.
    out : float32 ndarray of the same shape or None
        Where to write the result, for example `values`; None for a new array.

    Returns
    -------
    float32 ndarray of the same shape
        All 0 where the image has no contrast.
    """
    scaled = np.empty_like(values) if out is None else out
    if band.last <= band.first:
        scaled[...] = 0
        return scaled
    # Divided before it is subtracted, so that huge values can't overflow.
    span = band.last - band.first
    if not band.is_finite:
        values = np.nan_to_num(values, nan=band.first)
    np.subtract(values, np.float32(band.first), out=scaled)
    np.divide(scaled, np.float32(span), out=scaled)
    return scaled.clip(0, 1, out=scaled)


def normalize(
    pixels: NDArray[np.float32],
    spec: IntensitySpec = _DEFAULT,
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
        As in `spread`.

    Returns
    -------
    float32 ndarray of the same shape
        In [0, 1]; all 0 where the image has no contrast.
    """
    if pixels.ndim == 2:
        return spread(pixels, find_band(pixels, spec), out)
    scaled = np.empty_like(pixels) if out is None else out
    for channel in range(pixels.shape[-1]):
        normalize(pixels[..., channel], spec, scaled[..., channel])
    return scaled
