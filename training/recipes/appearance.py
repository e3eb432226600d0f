"""The values that say how often the look of a slice is changed against shortcuts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Appearance:
    """How often each change is made; every value is a probability.

    In the public sets the sequence, the window, and the skull give the class away. Each
    of these changes takes such a hint from the network.

    Attributes
    ----------
    strip_skull : float
        Everything nearer to the outside of the head than a random depth becomes black,
        but never the tumor.
    tone_curve : float
        The intensities follow another curve, as in another sequence: any that keeps
        the dark dark, or one that is reversed inside the head.
    window : float
        A narrow or saturated window.
    gamma : float
        An exponent from 0.6 to 1.7.
    blur : float
        A Gaussian of 0.5 to 1.5 pixels.
    noise : float
        Rician or normal noise.
    clahe : float
        Contrast-limited adaptive histogram equalization.
    quarter_turn : float
        One, two or three quarter turns.
    stretch : float
        Oblong pixels, to 1.4 times in one direction.
    frame : float
        A uniform border, as in exported pictures.
    coarse : float
        Less detail in one direction, down to a third, as in a slice whose oblong pixels
        were made square.
    """

    strip_skull: float = 0.25
    tone_curve: float = 0.35
    window: float = 0.35
    gamma: float = 0.5
    blur: float = 0.25
    noise: float = 0.3
    clahe: float = 0.15
    quarter_turn: float = 0.15
    stretch: float = 0.3
    frame: float = 0.1
    coarse: float = 0.0
