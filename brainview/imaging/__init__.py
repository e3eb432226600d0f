"""Pixel arithmetic that the program and training share; no files, no Qt."""

from brainview.imaging.border import dark_border_share
from brainview.imaging.crop import head_box
from brainview.imaging.intensity import (
    IntensitySpec,
    auto_window,
    normalize,
)
from brainview.imaging.mask import tumor_mask
from brainview.imaging.placement import place, to_input, to_scan
from brainview.imaging.preprocess import InputSpec, prepare
from brainview.imaging.windowing import apply_window

__all__ = [
    "InputSpec",
    "IntensitySpec",
    "apply_window",
    "auto_window",
    "dark_border_share",
    "head_box",
    "normalize",
    "place",
    "prepare",
    "to_input",
    "to_scan",
    "tumor_mask",
]
