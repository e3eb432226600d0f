"""The position of a scan's pixels in a model's input."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of pixels.

    Attributes
    ----------
    top, left, height, width : int
        In pixels; the rectangle covers rows ``top`` to ``top + height - 1``.
    """

    top: int
    left: int
    height: int
    width: int

    def __post_init__(self) -> None:
        if self.height < 1 or self.width < 1:
            raise ValueError(f"a box must hold a pixel, got {self.height}×{self.width}")


@dataclass(frozen=True, slots=True)
class Placement:
    """How a part of a scan fills a model's input, for mapping in both directions.

    Attributes
    ----------
    scan_shape : tuple of int
        Rows and columns of the scan.
    seen : Box
        The part of the scan that the model sees, in scan pixels.
    input_shape : tuple of int
        Rows and columns of the model's input.
    filled : Box
        The part of the input that the seen part fills; the rest is padding.
    """

    scan_shape: tuple[int, int]
    seen: Box
    input_shape: tuple[int, int]
    filled: Box
