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
PREPARATION = 2
"""Version of `prepare`: one more with each change of what it makes of a scan, so that
nothing that an earlier version made is used again."""

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
    placement, squared = _placed(scan, spec)
    pixels = scan.pixels
    if spec.channels == 3 and scan.channels is not None:
        pixels = scan.channels
    image = _fed(pixels, spec, placement, squared)
    if image.ndim == 2:
        image = image[..., None]
        if spec.channels > 1:
            image = np.repeat(image, spec.channels, axis=-1)
    return image, placement


def prepare_channels(
    scan: Scan, spec: InputSpec
) -> tuple[list[NDArray[np.float32]], Placement]:
    """Make an input of each channel of a color scan, all placed alike.

    Parameters
    ----------
    scan : Scan
        One with channels.
    spec : InputSpec
        An input of one channel.

    Returns
    -------
    images : list of (H, W, 1) float32 ndarray
        In [0, 1]; each channel's intensities are spread on their own.
    placement : Placement
        The way back to the scan's pixels.

    Raises
    ------
    ValueError
        If the scan is gray.
    """
    if scan.channels is None:
        raise ValueError("a gray scan has no channels")
    placement, squared = _placed(scan, spec)
    images = [
        _fed(np.ascontiguousarray(channel), spec, placement, squared)[..., None]
        for channel in np.moveaxis(scan.channels, -1, 0)
    ]
    return images, placement


def _placed(scan: Scan, spec: InputSpec) -> tuple[Placement, tuple[int, int] | None]:
    """Return where a scan lies in an input, and its grid once pixels are square."""
    squared = square_grid(scan.shape, scan.aspect)
    seen = _seen(scan.pixels, squared, spec.crop)
    return place(scan.shape, seen, spec.shape, spec.fit, squared), squared


def _fed(
    pixels: NDArray[np.float32],
    spec: InputSpec,
    placement: Placement,
    squared: tuple[int, int] | None,
) -> NDArray[np.float32]:
    """Bring pixels onto the grid of an input, and spread their intensities."""
    # Resized first, since spreading the values of a small image costs less.
    part = resized(on_grid(pixels, squared), placement)
    return padded(normalize(part, spec.intensity, out=part), placement)


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
