"""The order of axes and the size of a model's input."""

from collections.abc import Sequence
from dataclasses import dataclass

from training.importing.options import ImportOptions
from training.importing.refusal import refused

_CHANNELS = (1, 3)


@dataclass(frozen=True, slots=True)
class InputLayout:
    """How an input's axes are ordered, and their lengths.

    Attributes
    ----------
    channels_first : bool
        Whether an image is (channels, rows, columns), not (rows, columns, channels).
    channels, height, width : int
        1 or 3, and the size.
    """

    channels_first: bool
    channels: int
    height: int
    width: int

    @property
    def lengths(self) -> tuple[int, int, int]:
        """The lengths of all axes but the first, in the model's order."""
        if self.channels_first:
            return self.channels, self.height, self.width
        return self.height, self.width, self.channels


def input_layout(shape: Sequence[int | None], options: ImportOptions) -> InputLayout:
    """Find out the order of axes.

    Parameters
    ----------
    shape : sequence of int or None
        Of the whole input, None where a length is free.
    options : ImportOptions
        With the size, where the model leaves it free.

    Raises
    ------
    ImportRefusedError
        If it isn't the shape of images in gray or in three channels, or no size is
        known, or another one than the model's was named.
    """
    name, shown = options.model.name, _shown(shape)
    is_first = len(shape) == 4 and shape[1] in _CHANNELS
    is_last = len(shape) == 4 and shape[3] in _CHANNELS
    if is_first == is_last:
        raise refused(
            name,
            f"its input has the shape {shown}",
            "give it an input (N, height, width, channels) or (N, channels, height, "
            "width) with 1 or 3 channels",
        )
    channels, height, width = shape[1:] if is_first else (shape[3], *shape[1:3])
    if options.size is None and None in (height, width):
        raise refused(
            name,
            f"its input {shown} has no fixed size",
            "name the size that it was trained on, for example --size 224",
        )
    wanted = options.size or (height or 0, width or 0)
    fits = [
        given in (None, side)
        for given, side in zip((height, width), wanted, strict=True)
    ]
    if not all(fits):
        raise refused(
            name,
            f"its input {shown} isn't of the size {wanted[0]} × {wanted[1]}",
            "leave --size away",
        )
    return InputLayout(is_first, channels or 0, *wanted)


def _shown(shape: Sequence[int | None]) -> str:
    return f"({', '.join('any' if n is None else str(n) for n in shape)})"
