"""Image processing that the program and training share; no files, no Qt."""

from brainview.imaging.composites import average_channels, channel_weights, inputs
from brainview.imaging.frame import picture_box
from brainview.imaging.head import clipped_shares, dark_border_share, head_box
from brainview.imaging.intensity import (
    IntensitySpec,
    normalize,
)
from brainview.imaging.lesions import (
    MaskPatch,
    compare_studies,
    find_lesions,
    lesion_masks,
)
from brainview.imaging.mask import detect, dice, measure, tumor_mask
from brainview.imaging.preprocess import (
    PREPARATION,
    InputSpec,
    prepare,
    prepare_channels,
)
from brainview.imaging.resampling import place, to_input, to_scan
from brainview.imaging.windowing import apply_window, auto_window

__all__ = [
    "PREPARATION",
    "InputSpec",
    "IntensitySpec",
    "MaskPatch",
    "apply_window",
    "auto_window",
    "average_channels",
    "channel_weights",
    "clipped_shares",
    "compare_studies",
    "dark_border_share",
    "detect",
    "dice",
    "find_lesions",
    "head_box",
    "inputs",
    "lesion_masks",
    "measure",
    "normalize",
    "picture_box",
    "place",
    "prepare",
    "prepare_channels",
    "to_input",
    "to_scan",
    "tumor_mask",
]
