"""The frame that a format's reader returns, from which a `Scan` is made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    Acquisition,
    Identity,
    Orientation,
    ScanWarning,
    Sequence,
    Truth,
    Window,
)

_FEWEST_STEPS = 256


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Content:
    """One decoded frame.

    Attributes
    ----------
    pixels : (H, W) float32 ndarray
        As in `brainview.core.Scan`, but possibly with values that aren't finite.
    frames : int
        How many the file holds.
    window : Window or None
        None where the file suggests none.
    windows, mirror, base, channels, spacing_mm, aspect_ratio, orientation, position_mm,
    modality, sequence, mr_kind, acquisition, frame_rate, synthetic, truth, identity,
    warnings
        As in `brainview.core.Scan`.
    series, study : str
        As in `brainview.core.ScanSource`; empty where the file has no such UID.
    instance : str
        The same for all frames of this file and for no other file: a digest that
        reveals nothing. Empty where the file has no such UID.
    sha256 : str
        Digest of the file if the reader had all its bytes anyway; else empty.
    facts : mapping of str to object
        Facts that only this format has, for ``brainview info``; never the identity.
    """

    pixels: NDArray[np.float32]
    frames: int = 1
    window: Window | None = None
    windows: tuple[Window, ...] = ()
    mirror: float | None = None
    base: float = 0.0
    channels: NDArray[np.float32] | None = None
    spacing_mm: tuple[float, float] | None = None
    aspect_ratio: float = 1.0
    orientation: Orientation | None = None
    position_mm: tuple[float, float, float] | None = None
    modality: str = ""
    sequence: Sequence | None = None
    mr_kind: str = ""
    acquisition: Acquisition = field(default_factory=Acquisition)
    frame_rate: float | None = None
    synthetic: bool = False
    truth: Truth | None = None
    identity: Identity = field(default_factory=Identity)
    warnings: tuple[ScanWarning, ...] = ()
    series: str = ""
    study: str = ""
    instance: str = ""
    sha256: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


def base_of(slope: float, intercept: float) -> float:
    """Return what of a rescale of whole numbers is kept apart from the pixels.

    Parameters
    ----------
    slope, intercept : float
        Value = slope × stored + intercept.

    Returns
    -------
    float
        The intercept where float32 can't tell neighboring values near it apart; else
        0. It is the same for all slices that share a rescale.
    """
    with np.errstate(over="ignore"):
        step = np.spacing(np.float32(abs(intercept)))
    # It is no number for an intercept beyond float32.
    return intercept if not step <= abs(slope) / 2 else 0.0


def loses_digits(values: NDArray[Any]) -> bool:
    """Return whether values lie too close together for float32.

    Parameters
    ----------
    values : ndarray of numbers
        Of an image.

    Returns
    -------
    bool
        Whether fewer than 256 steps are left between the lowest and the highest.
    """
    if values.dtype.itemsize < 4 or values.dtype == np.float32:
        return False
    finite = values[np.isfinite(values)]
    if finite.size == 0:
        return False
    low, high = float(finite.min()), float(finite.max())
    with np.errstate(over="ignore", invalid="ignore"):
        step = float(np.spacing(np.float32(max(abs(low), abs(high)))))
    return 0 < high - low < _FEWEST_STEPS * step


def split_color(
    color: NDArray[np.generic],
) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
    """Split a color image into gray values and, if they differ, its channels.

    Parameters
    ----------
    color : (H, W, 3) ndarray
        In any number type.

    Returns
    -------
    pixels : (H, W) float32 ndarray
        The mean of the channels.
    channels : (H, W, 3) float32 ndarray or None
        None where the three are equal: gray stored as color.
    """
    # Not weighted by luminance: in a composite of pre-contrast, FLAIR and post-contrast
    # images, no channel matters more than the others.
    # Splitting with OpenCV is far faster than comparing strided views.
    first, second, third = (
        cv2.split(color) if color.dtype == np.uint8 else (np.moveaxis(color, -1, 0))
    )
    if np.array_equal(first, second) and np.array_equal(second, third):
        return np.array(first, dtype=np.float32, order="C"), None
    channels = np.array(color, dtype=np.float32, order="C")
    return channels.mean(axis=-1, dtype=np.float32), channels
