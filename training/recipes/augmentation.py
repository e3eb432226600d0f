"""The values that say how much augmentation may change an image."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How much an image may change.

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
        Largest offset, and largest relative change of the spread.
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


# As strong as a slice allows without looking implausible.
STRONG = Augmentation(
    rotation_deg=20,
    scale=0.2,
    shift=0.08,
    gamma=1.7,
    contrast=0.3,
    elastic=0.02,
    bias_field=0.15,
)
