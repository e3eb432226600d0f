"""Making a model's input from a scan, for the program and for training alike."""

from typing import Annotated, Literal

import numpy as np
from msgspec import Meta, Struct
from numpy.typing import NDArray

from brainview.core import Box, Placement, Scan
from brainview.imaging.frame import picture_box
from brainview.imaging.head import head_box
from brainview.imaging.intensity import IntensitySpec, normalize
from brainview.imaging.resampling import (
    Fit,
    inside,
    on_grid,
    padded,
    place,
    resized,
    scaled,
    square_grid,
)

Channels = Literal[1, 3]
Crop = Literal["none", "head"]
Side = Annotated[int, Meta(ge=8, le=4096)]


class InputSpec(Struct, frozen=True):
    """The input that a model takes; the types' limits are those of a manifest.

    Attributes
    ----------
    height, width : int
        Rows and columns of the input.
    channels : int
        1 or 3.
    fit : {"stretch", "letterbox"}
        Fill the input, or keep the proportions and pad with 0.
    crop : {"none", "head"}
        Show the whole scan, or only the rectangle around the head.
    intensity : IntensitySpec
        How stored values become [0, 1].
    """

    height: Side
    width: Side
    channels: Channels = 3
    fit: Fit = "letterbox"
    crop: Crop = "head"
    intensity: IntensitySpec = IntensitySpec("percentile")

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height, self.width


def prepare(scan: Scan, spec: InputSpec) -> tuple[NDArray[np.float32], Placement]:
    """Make a model's input from a scan.

    Parameters
    ----------
    scan : Scan
        Any size and range.
    spec : InputSpec
        The input that the model takes.

    Returns
    -------
    image : (H, W, C) float32 ndarray
        In [0, 1]. A gray scan is repeated over three channels; a color scan keeps
        its channels for a model with three and is averaged for a model with one.
    placement : Placement
        The way back to the scan's pixels.

    Notes
    -----
    Pixels are made square, and uniform frames are cut away.
    """
    squared = square_grid(scan.shape, scan.aspect)
    seen = _seen(scan.pixels, squared, spec.crop)
    placement = place(scan.shape, seen, spec.shape, spec.fit, squared)
    pixels = scan.pixels
    if spec.channels == 3 and scan.channels is not None:
        pixels = scan.channels
    pixels = on_grid(pixels, squared)
    # Resized first, since spreading the values of a small image costs less.
    part = resized(pixels, placement)
    image = padded(normalize(part, spec.intensity, out=part), placement)
    if image.ndim == 2:
        image = image[..., None]
        if spec.channels > 1:
            image = np.repeat(image, spec.channels, axis=-1)
    return image, placement


def _seen(
    pixels: NDArray[np.float32], squared: tuple[int, int] | None, crop: Crop
) -> Box:
    """Return the rectangle that the model sees, in pixels of the grid."""
    picture = picture_box(pixels)
    part = inside(pixels, picture)
    if squared is not None:
        picture = scaled(picture, pixels.shape, squared)
        squared = picture.height, picture.width
    if crop == "none":
        return picture
    head = head_box(part, squared)
    return Box(
        picture.top + head.top, picture.left + head.left, head.height, head.width
    )
