"""How much augmentation may change an image."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How much an image may change.

    Attributes
    ----------
    rotation_deg : float
        Largest turn either way.
    scale : float
        Largest relative change of size either way.
    shift : float
        Largest move either way, as a share of the side.
    flip_horizontal : bool
        Whether left and right may be swapped.
    gamma : float
        The exponent lies between ``1 / gamma`` and ``gamma``.
    brightness, contrast : float
        Largest offset, and largest relative change of the spread.
    blur : float
        Chance of losing sharpness (and as great a chance of noise).
    mix_channels : float
        Chance that a color image is reduced to one of its channels or their mean.
    clahe : float
        Chance of contrast-limited adaptive histogram equalization (Zuiderveld, 1994).
    elastic : float
        Standard deviation of how far the points of a coarse grid move, as a share of
        the side (Simard et al., 2003).
    bias_field : float
        Standard deviation of the logarithm of a smooth field that the image is
        multiplied by, as a receive coil's unevenness does.
    """

    rotation_deg: float = 15
    scale: float = 0.15
    shift: float = 0.06
    flip_horizontal: bool = True
    gamma: float = 1.5
    brightness: float = 0.1
    contrast: float = 0.2
    blur: float = 0.15
    mix_channels: float = 0.0
    clahe: float = 0.0
    elastic: float = 0.0
    bias_field: float = 0.0


# Leaves a slice just plausible.
STRONG = Augmentation(
    rotation_deg=20,
    scale=0.2,
    shift=0.08,
    gamma=1.7,
    contrast=0.3,
    elastic=0.02,
    bias_field=0.15,
)
