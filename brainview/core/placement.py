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
        The part of the scan that the model sees, in pixels of the grid.
    input_shape : tuple of int
        Rows and columns of the model's input.
    filled : Box
        The part of the input that the seen part fills; the rest is padding.
    squared : tuple of int or None
        Rows and columns of the grid of square pixels that the whole scan was resampled
        to; None where its own pixels are the grid.
    """

    scan_shape: tuple[int, int]
    seen: Box
    input_shape: tuple[int, int]
    filled: Box
    squared: tuple[int, int] | None = None

    @property
    def grid(self) -> tuple[int, int]:
        """Rows and columns of the grid."""
        return self.squared or self.scan_shape

    @property
    def seen_px(self) -> float:
        """How many pixels of the scan the model sees."""
        rows, columns = (
            scan / grid for scan, grid in zip(self.scan_shape, self.grid, strict=True)
        )
        return self.seen.height * rows * self.seen.width * columns

    @property
    def center(self) -> tuple[int, int]:
        """Row and column of the scan's pixel in the middle of what the model sees."""
        seen = self.seen
        row, column = seen.top + seen.height // 2, seen.left + seen.width // 2
        rows, columns = self.grid
        return row * self.scan_shape[0] // rows, column * self.scan_shape[1] // columns
