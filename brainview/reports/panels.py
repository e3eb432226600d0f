"""Draws the images of a report at the resolution of the page."""

from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Box
from brainview.imaging.overlay import (
    MASK_COLOR,
    READER_COLOR,
    TRUTH_COLOR,
    OverlayStyle,
    compose,
    dashed_contours,
    draw_lines,
)
from brainview.reports.document import ReportImage

# In widths of the mask's outline.
_BOX_LINE = 0.6
_BOX_GAP = 3.0
_DASH = 4.0
_DOT = 1.5

_Kind = TypeVar("_Kind", np.uint8, np.float32)


def fitted(
    image: ReportImage,
    room: tuple[int, int],
    *,
    overlays: bool,
    outline_px: float = 2.0,
) -> NDArray[np.uint8]:
    """Draw a scan as large as possible in a rectangle, in its true proportions.

    Parameters
    ----------
    image : ReportImage
        The scan with its heat map, masks and boxes.
    room : tuple of int
        The rows and columns of the rectangle.
    overlays : bool
        Whether to draw the heat map, the masks and the boxes; else what a reader drew.
    outline_px : float
        The width of the mask's outline, in pixels of the result.

    Returns
    -------
    (rows, columns, 3) uint8 ndarray
        The image in RGB, black around the scan.
    """
    rows, columns = fitted_size(image, room)
    levels: NDArray[np.uint8] = _resized(image.levels, rows, columns)
    heat: NDArray[np.float32] | None = None
    mask: NDArray[np.bool_] | None = None
    if overlays and image.heat is not None:
        heat = _resized(image.heat, rows, columns)
    if overlays and image.mask is not None:
        # Resized as floating-point numbers, so that the outline stays smooth.
        share: NDArray[np.float32] = _resized(
            image.mask.astype(np.float32), rows, columns
        )
        mask = share >= 0.5
    style = OverlayStyle(outline_px=outline_px, mask_hatched=image.mask_doubtful)
    drawn = compose(levels, heat, mask, style=style)
    if overlays:
        drawn = _with_lines(image, drawn, outline_px)
    else:
        drawn = _with_marks(image, drawn, outline_px)
    full = np.zeros((*room, 3), np.uint8)
    top, left = (room[0] - rows) // 2, (room[1] - columns) // 2
    full[top : top + rows, left : left + columns] = drawn
    return full


def box_place(
    image: ReportImage, room: tuple[int, int], box: Box, outline_px: float
) -> tuple[float, float, float, float]:
    """Return the left, top, right and bottom edge of a drawn box.

    Parameters
    ----------
    image, room, outline_px
        As in `fitted`.
    box : Box
        In scan pixels.
    """
    rows, columns = fitted_size(image, room)
    x, y = (room[1] - columns) // 2, (room[0] - rows) // 2
    left, top, right, bottom = _box_edges(image, (rows, columns), box, outline_px)
    return x + left, y + top, x + right, y + bottom


def point_place(
    image: ReportImage, room: tuple[int, int], point: tuple[float, float]
) -> tuple[float, float]:
    """Return where a point of the scan is drawn.

    Parameters
    ----------
    image, room
        As in `fitted`.
    point : tuple of float
        As in `ReaderMark.points`.
    """
    rows, columns = fitted_size(image, room)
    across, down = columns / image.levels.shape[1], rows / image.levels.shape[0]
    left, top = (room[1] - columns) // 2, (room[0] - rows) // 2
    return left + point[0] * across, top + point[1] * down


def _with_marks(
    image: ReportImage, drawn: NDArray[np.uint8], outline_px: float
) -> NDArray[np.uint8]:
    """Draw the lines of a reader."""
    scale = np.divide(drawn.shape[1::-1], image.levels.shape[1::-1])
    lines = [
        (np.array(mark.points) * scale).astype(np.float32)
        for mark in image.marks
        if len(mark.points) > 1
    ]
    return draw_lines(drawn, lines, READER_COLOR, outline_px)


def _with_lines(
    image: ReportImage, drawn: NDArray[np.uint8], outline_px: float
) -> NDArray[np.uint8]:
    """Draw the boxes, and the outlines of other masks."""
    shape = drawn.shape[0], drawn.shape[1]
    if image.reader_mask is not None:
        outline: NDArray[np.float32] = image.reader_mask.astype(np.float32)
        dots = dashed_contours(_resized(outline, *shape) >= 0.5, _DOT * outline_px)
        drawn = draw_lines(drawn, dots, READER_COLOR, outline_px)
    if image.truth is not None:
        share: NDArray[np.float32] = _resized(image.truth.astype(np.float32), *shape)
        dashes = dashed_contours(share >= 0.5, _DASH * outline_px)
        drawn = draw_lines(drawn, dashes, TRUTH_COLOR, outline_px)
    boxes = []
    for found in image.detections:
        left, top, right, bottom = _box_edges(image, shape, found.box, outline_px)
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        boxes.append(np.array(corners, np.float32))
    return draw_lines(drawn, boxes, MASK_COLOR, _BOX_LINE * outline_px, closed=True)


def _box_edges(
    image: ReportImage, shape: tuple[int, int], box: Box, outline_px: float
) -> tuple[float, float, float, float]:
    """Return the edges of a box, a little outside the mask's outline."""
    down = shape[0] / image.levels.shape[0]
    across = shape[1] / image.levels.shape[1]
    gap = _BOX_GAP * outline_px
    return (
        box.left * across - gap,
        box.top * down - gap,
        (box.left + box.width) * across + gap,
        (box.top + box.height) * down + gap,
    )


def fitted_size(image: ReportImage, room: tuple[int, int]) -> tuple[int, int]:
    """Return the rows and columns of the scan when it is fitted to a rectangle."""
    height, width = _extent(image)
    scale = min(room[0] / height, room[1] / width)
    return max(1, round(height * scale)), max(1, round(width * scale))


def columns_per_mm(image: ReportImage, room: tuple[int, int]) -> float | None:
    """Return the columns per millimeter of the drawn scan, if known."""
    if image.spacing_mm is None:
        return None
    _, columns = fitted_size(image, room)
    return columns / float(image.levels.shape[1] * image.spacing_mm[1])


def _extent(image: ReportImage) -> tuple[float, float]:
    """Return the height and width, in the unit of the pixel size."""
    rows, columns = image.levels.shape[:2]
    height, width = image.pixel_size
    return rows * height, columns * width


def _resized(values: NDArray[_Kind], rows: int, columns: int) -> NDArray[_Kind]:
    shrinks = rows * columns < values.shape[0] * values.shape[1]
    resized: NDArray[_Kind] = cv2.resize(
        np.ascontiguousarray(values),
        (columns, rows),
        interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
    )
    return resized
