"""The values that say how much augmentation may change an image."""

from dataclasses import dataclass
from typing import Literal

from training.recipes.appearance import Appearance


@dataclass(frozen=True, slots=True)
class Lighting:
    """A change of brightness and contrast that only some images get.

    As in Albumentations, brightness is added in shares of the largest value.

    Attributes
    ----------
    probability : float
        Share of the images that are changed.
    brightness, contrast : float
        Largest offset, and largest relative change of the spread.
    """

    probability: float
    brightness: float
    contrast: float = 0.0


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How much an image may change; by default not at all.

    Attributes
    ----------
    rotation_deg : float
        Largest rotation in either direction.
    scale : float
        Largest relative change of size in either direction.
    shift : float
        Largest shift in either direction, as a share of the side.
    flip_horizontal : bool
        Whether left and right may be swapped.
    gamma : float
        The exponent lies between ``1 / gamma`` and ``gamma``.
    brightness, contrast : float
        Largest offset, and largest relative change of the spread. The offset is in
        proportion to the pixel, so that air stays black.
    blur : float
        Probability of blur, and, independently, of noise.
    mix_channels : float
        Probability that a color image is reduced to one of its channels or their mean.
    clahe : float
        Probability of contrast-limited adaptive histogram equalization (Zuiderveld,
        1994), as in Albumentations: clip limit 1 to 4, 8×8 tiles.
    elastic : float
        Standard deviation of the shift of the points of a coarse grid, as a share of
        the side (Simard et al., 2003).
    bias_field : float
        Standard deviation of the logarithm of a smooth field that the image is
        multiplied by, as a receive coil's unevenness does.
    flip_vertical : bool
        Whether top and bottom may be swapped.
    shift_width, shift_height : float
        Largest shift along one axis only, as a share of that side.
    zoom : float
        Largest relative change of width, and, independently, of height.
    shear_deg : float
        Largest angle by which rows are inclined in either direction.
    exposure : tuple of float
        The image is multiplied by a value between these two, and what exceeds white
        is cut off.
    lightings : tuple of Lighting
        In this order.
    appearance : Appearance or None
        Changes of the look of a slice, for images of one channel; None for none.
    paste : float
        Probability that a slice without a tumor gets one of another slice.
    border : {"black", "nearest"}
        What appears at the side of a moved image: black, or its outermost pixels.
    """

    rotation_deg: float = 0.0
    scale: float = 0.0
    shift: float = 0.0
    flip_horizontal: bool = False
    gamma: float = 1.0
    brightness: float = 0.0
    contrast: float = 0.0
    blur: float = 0.0
    mix_channels: float = 0.0
    clahe: float = 0.0
    elastic: float = 0.0
    bias_field: float = 0.0
    flip_vertical: bool = False
    shift_width: float = 0.0
    shift_height: float = 0.0
    zoom: float = 0.0
    shear_deg: float = 0.0
    exposure: tuple[float, float] = (1.0, 1.0)
    lightings: tuple[Lighting, ...] = ()
    appearance: Appearance | None = None
    paste: float = 0.0
    border: Literal["black", "nearest"] = "black"


# What our own schedules begin from.
USUAL = Augmentation(
    rotation_deg=15,
    scale=0.15,
    shift=0.06,
    flip_horizontal=True,
    gamma=1.5,
    brightness=0.1,
    contrast=0.2,
    blur=0.15,
)
# As strong as a slice allows without looking implausible.
STRONG = Augmentation(
    rotation_deg=20,
    scale=0.2,
    shift=0.08,
    flip_horizontal=True,
    gamma=1.7,
    brightness=0.1,
    contrast=0.3,
    blur=0.15,
    elastic=0.02,
    bias_field=0.15,
)
