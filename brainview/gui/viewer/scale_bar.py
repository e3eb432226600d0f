"""Chooses the length of the scale bar, without Qt."""

from dataclasses import dataclass

import numpy as np

from brainview.core.language import number


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A length to draw.

    Attributes
    ----------
    length_mm : float
        The length, which is 1, 2 or 5 times a power of ten.
    width : float
        In device-independent pixels.
    """

    length_mm: float
    width: float

    @property
    def label(self) -> str:
        """The length in words, for example ``"5 cm"``."""
        if self.length_mm >= 10:
            return f"{number(self.length_mm / 10, 'g')} cm"
        return f"{number(self.length_mm, 'g')} mm"


def scale_bar(mm_per_dip: float, longest: float) -> ScaleBar:
    """Choose the longest round length that fits on the screen.

    Parameters
    ----------
    mm_per_dip : float
        Millimeters per device-independent pixel.
    longest : float
        In device-independent pixels.

    Returns
    -------
    ScaleBar
        A bar with a width between two fifths of `longest` and `longest`.
    """
    most = longest * mm_per_dip
    decade = 10.0 ** np.floor(np.log10(most))
    # The tolerance allows for rounding errors.
    factor = max(f for f in (1, 2, 5) if f * decade <= most * (1 + 1e-9))
    length = float(f"{factor * decade:.3g}")
    return ScaleBar(length, length / mm_per_dip)
