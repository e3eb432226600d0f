"""Coloring heat maps and masks, alike on the screen, in files and in reports."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

MASK_COLOR = (0x22, 0xD3, 0xEE)
"""Red, green and blue of the mask's outline and fill, 0 to 255."""

TRUTH_COLOR = (0xA3, 0xE6, 0x35)
"""Red, green and blue of the outline of a mask that came with the scan."""

READER_COLOR = (0xF5, 0xB8, 0x4A)
"""Red, green and blue of what a reader drew."""

HAIRLINE_COLOR = (0x05, 0x12, 0x16)
"""The dark line on both sides of the outline, which sets it off from bright tissue."""

MASK_FILL_OPACITY = 0.18
"""Opacity of the inside of a filled mask."""

HATCH_OPACITY = 0.8
"""Opacity of the lines across a mask whose outline is doubtful."""

HATCH_SPACING = 5.0
"""Distance between those lines, in widths of the outline."""

HEATMAP_OPACITY = 0.6
"""Opacity of the highest heat, unless the reader chooses another."""

# Contours are traced on a grid this many times finer than the pixels, so that they
# run within an eighth of a pixel of the edge.
_FINER = 4
# Lines are averaged over this many points of that grid, a good two pixels: enough to
# turn the stairs of a slanted edge into a slope.
_SMOOTHING = 9
# Strokes are drawn this many times larger and averaged down, since OpenCV's own
# antialiased lines come out a pixel too wide.
_OVERSAMPLING = 4
# cv2.polylines takes fixed-point coordinates with this many binary places.
_SHIFT = 4


@dataclass(frozen=True, slots=True)
class OverlayStyle:
    """How heat map and mask are laid over a scan.

    Attributes
    ----------
    heatmap_opacity, mask_opacity : float
        0 to 1.
    mask_filled : bool
        Whether the mask's inside is tinted as well.
    mask_hatched : bool
        Whether lines run across the mask, since its outline is doubtful.
    outline_px : float
        Width of the outline in pixels of the result.
    """

    heatmap_opacity: float = HEATMAP_OPACITY
    mask_opacity: float = 1.0
    mask_filled: bool = False
    mask_hatched: bool = False
    outline_px: float = 2.0


def magma_table() -> NDArray[np.uint8]:
    """Return the heat map's colors.

    Returns
    -------
    (256, 3) uint8 ndarray
        Red, green, blue; row 0 is the lowest heat. Matplotlib's "magma", which is
        perceptually uniform.
    """
    ramp = np.arange(256, dtype=np.uint8)[:, np.newaxis]
    colors = cv2.applyColorMap(ramp, cv2.COLORMAP_MAGMA)[:, 0, ::-1]
    return np.ascontiguousarray(colors, dtype=np.uint8)


def heatmap_rgba(
    heat: NDArray[np.float32], opacity: float = HEATMAP_OPACITY
) -> NDArray[np.uint8]:
    """Color a heat map so that the anatomy stays visible where it is low.

    Parameters
    ----------
    heat : (H, W) float32 ndarray
        0 to 1; values beyond are cut off, values that are not finite count as 0.
    opacity : float
        Of the highest heat, 0 to 1; it falls linearly to 0 at no heat.

    Returns
    -------
    (H, W, 4) uint8 ndarray
        Red, green, blue and alpha, not premultiplied.
    """
    known = np.nan_to_num(heat, nan=0.0, posinf=0.0, neginf=0.0)
    levels = np.rint(np.clip(known, 0, 1) * 255).astype(np.uint8)
    alpha = np.rint(np.arange(256) * np.clip(opacity, 0, 1)).astype(np.uint8)
    table = np.column_stack((magma_table(), alpha))
    return np.asarray(table[levels], dtype=np.uint8)


def mask_contours(mask: NDArray[np.bool_]) -> tuple[NDArray[np.float32], ...]:
    """Trace the outline of a mask, holes included.

    The outline runs along straight pixel edges and rounds corners and stairs; it
    leaves the edge of the mask by less than a pixel.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside.

    Returns
    -------
    tuple of (N, 2) float32 ndarray
        One closed line per contour, as (x, y) in pixels; pixel (0, 0) covers 0
        to 1.
    """
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if rows.size == 0:
        return ()
    top, left = int(rows[0]), int(columns[0])
    part = mask[top : rows[-1] + 1, left : columns[-1] + 1].astype(np.float32)
    # Room around, so that a mask at the scan's border is closed there.
    fine = _enlarged(np.pad(part, 2), _FINER)
    lines, _ = cv2.findContours(
        (fine >= 0.5).astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE
    )
    shift = np.array((left - 2, top - 2), np.float32)
    smooth = [_smoothed(line[:, 0, :].astype(np.float32)) for line in lines]
    return tuple(
        np.asarray((line + 0.5) / _FINER + shift, dtype=np.float32) for line in smooth
    )


def mask_fill_rgba(
    mask: NDArray[np.bool_], opacity: float = MASK_FILL_OPACITY
) -> NDArray[np.uint8]:
    """Tint the inside of a mask.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside.
    opacity : float
        0 to 1.

    Returns
    -------
    (H, W, 4) uint8 ndarray
        Red, green, blue and alpha, not premultiplied; fully clear outside.
    """
    rgba = np.zeros((*mask.shape, 4), np.uint8)
    rgba[mask] = (*MASK_COLOR, round(255 * opacity))
    return rgba


def mask_hatch_rgba(
    mask: NDArray[np.bool_], width_px: float = 2.0
) -> NDArray[np.uint8]:
    """Draw slanted lines across a mask, which say that its outline is doubtful.

    As the outline, they have a dark hairline on both sides.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside.
    width_px : float
        Width of the outline in pixels; the lines are half as wide.

    Returns
    -------
    (H, W, 4) uint8 ndarray
        Red, green, blue and alpha, not premultiplied; fully clear outside.
    """
    rows, columns = mask.shape
    spacing = HATCH_SPACING * width_px
    # From the lower left to the upper right: the sum of row and column is constant.
    place = np.add.outer(np.arange(rows), np.arange(columns)) / np.sqrt(2)
    away = np.abs((place + spacing / 2) % spacing - spacing / 2)
    inner = np.clip(width_px / 4 + 0.5 - away, 0, 1)
    outer = np.clip(width_px / 4 + 1.5 - away, 0, 1)
    share = np.divide(inner, outer, out=np.zeros_like(inner), where=outer > 0)
    colors = share[..., None] * MASK_COLOR + (1 - share[..., None]) * HAIRLINE_COLOR
    rgba = np.dstack((colors, 255 * HATCH_OPACITY * outer * mask))
    return np.asarray(np.rint(rgba), dtype=np.uint8)


def mask_outline_rgba(
    mask: NDArray[np.bool_],
    width_px: float = 2.0,
    *,
    scale: int = 1,
    hatched: bool = False,
) -> NDArray[np.uint8]:
    """Draw the outline of a mask with a dark hairline on both sides.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside.
    width_px : float
        Width of the colored line in pixels of the result.
    scale : int
        How many times larger than the mask the result is.
    hatched : bool
        Whether lines run across the mask, as `mask_hatch_rgba` draws them.

    Returns
    -------
    (scale * H, scale * W, 4) uint8 ndarray
        Red, green, blue and alpha, not premultiplied; fully clear elsewhere.
    """
    shape = (mask.shape[0] * scale, mask.shape[1] * scale)
    lines = [line * scale for line in mask_contours(mask)]
    outline = _lines_rgba(shape, lines, width_px, MASK_COLOR, closed=True)
    if not hatched:
        return outline
    whole = np.kron(mask, np.ones((scale, scale), np.bool_))
    return _laid_over(mask_hatch_rgba(whole, width_px), outline)


def dashed_contours(
    mask: NDArray[np.bool_], dash_px: float
) -> tuple[NDArray[np.float32], ...]:
    """Trace the outline of a mask as dashes, to tell it from an unbroken one.

    Parameters
    ----------
    mask : (H, W) bool ndarray
        True inside.
    dash_px : float
        Length of a dash and of the gap after it, in pixels.

    Returns
    -------
    tuple of (N, 2) float32 ndarray
        One open line per dash, as (x, y) in pixels.
    """
    return tuple(
        dash for line in mask_contours(mask) for dash in _dashes(line, dash_px)
    )


def draw_lines(
    image: NDArray[np.uint8],
    lines: Sequence[NDArray[np.float32]],
    color: tuple[int, int, int],
    width_px: float,
    *,
    closed: bool = False,
) -> NDArray[np.uint8]:
    """Draw lines with a dark hairline on both sides.

    Parameters
    ----------
    image : (H, W, 3) uint8 ndarray
        Red, green, blue.
    lines : sequence of (N, 2) float32 ndarray
        Points as (x, y) in pixels; pixel (0, 0) covers 0 to 1.
    color : tuple of int
        Red, green and blue, 0 to 255.
    width_px : float
        Width of the colored line.
    closed : bool
        Whether the last point is joined with the first one.

    Returns
    -------
    (H, W, 3) uint8 ndarray
        Red, green, blue.
    """
    if not lines:
        return image
    shape = image.shape[0], image.shape[1]
    rgba = _lines_rgba(shape, lines, width_px, color, closed=closed)
    drawn = _over(image.astype(np.float32), rgba)
    return np.asarray(np.rint(np.clip(drawn, 0, 255)), dtype=np.uint8)


def compose(
    gray: NDArray[np.uint8],
    heat: NDArray[np.float32] | None = None,
    mask: NDArray[np.bool_] | None = None,
    *,
    style: OverlayStyle = OverlayStyle(),
    scale: int = 1,
) -> NDArray[np.uint8]:
    """Lay a heat map and a mask over a scan.

    Parameters
    ----------
    gray : (H, W) or (H, W, 3) uint8 ndarray
        The scan as `brainview.imaging.apply_window` returns it.
    heat : (H, W) float32 ndarray or None
        0 to 1.
    mask : (H, W) bool ndarray or None
        True inside.
    style : OverlayStyle
        Opacities and line width.
    scale : int
        How many times larger than the scan the result is; the outline stays thin.

    Returns
    -------
    (scale * H, scale * W, 3) uint8 ndarray
        Red, green, blue.

    Raises
    ------
    ValueError
        If heat map or mask differ from the scan in size.
    """
    _check_shapes(gray, heat, mask)
    colors = gray if gray.ndim == 3 else np.repeat(gray[..., np.newaxis], 3, axis=2)
    image = _enlarged(colors.astype(np.float32), scale)
    if heat is not None:
        fine = _enlarged(np.nan_to_num(heat), scale)
        image = _over(image, heatmap_rgba(fine, style.heatmap_opacity))
    if mask is not None:
        if style.mask_filled:
            whole = np.kron(mask, np.ones((scale, scale), np.bool_))
            fill = mask_fill_rgba(whole, MASK_FILL_OPACITY * style.mask_opacity)
            image = _over(image, fill)
        outline = mask_outline_rgba(
            mask, style.outline_px, scale=scale, hatched=style.mask_hatched
        )
        image = _over(image, outline, style.mask_opacity)
    return np.asarray(np.rint(np.clip(image, 0, 255)), dtype=np.uint8)


def _check_shapes(
    gray: NDArray[np.uint8],
    heat: NDArray[np.float32] | None,
    mask: NDArray[np.bool_] | None,
) -> None:
    for name, values in (("heat map", heat), ("mask", mask)):
        if values is not None and values.shape != gray.shape[:2]:
            raise ValueError(
                f"{name} has shape {values.shape}, the scan {gray.shape[:2]}"
            )


def _lines_rgba(
    shape: tuple[int, int],
    lines: Sequence[NDArray[np.float32]],
    width_px: float,
    color: tuple[int, int, int],
    *,
    closed: bool,
) -> NDArray[np.uint8]:
    inner = _stroke(shape, lines, width_px, closed=closed).astype(np.float32) / 255
    outer = _stroke(shape, lines, width_px + 2, closed=closed).astype(np.float32) / 255
    outer = np.maximum(outer, inner)
    share = np.divide(inner, outer, out=np.zeros_like(inner), where=outer > 0)
    colors = share[..., np.newaxis] * np.array(color, np.float32)
    colors += (1 - share)[..., np.newaxis] * np.array(HAIRLINE_COLOR, np.float32)
    rgba = np.dstack((colors, outer * 255))
    return np.asarray(np.rint(rgba), dtype=np.uint8)


def _dashes(line: NDArray[np.float32], dash_px: float) -> list[NDArray[np.float32]]:
    """Cut a closed line into dashes with gaps of about the same length."""
    closed = np.concatenate((line, line[:1]))
    steps = np.linalg.norm(np.diff(closed, axis=0), axis=1)
    along = np.concatenate(([0.0], np.cumsum(steps)))
    count = max(1, round(float(along[-1]) / (2 * dash_px)))
    ends = np.linspace(0, along[-1], 2 * count + 1)
    dashes = []
    for start, end in zip(ends[:-1:2], ends[1::2], strict=True):
        inside = along[(along > start) & (along < end)]
        places = np.concatenate(([start], inside, [end]))
        columns = [np.interp(places, along, closed[:, axis]) for axis in (0, 1)]
        dashes.append(np.stack(columns, axis=1).astype(np.float32))
    return dashes


def _smoothed(line: NDArray[np.float32]) -> NDArray[np.float32]:
    """Average a closed line along itself and drop points that change nothing."""
    # A short line, around a pixel or two, would shrink to a dot.
    reach = min(_SMOOTHING, len(line) // 6) // 2
    around = np.stack([np.roll(line, k, axis=0) for k in range(-reach, reach + 1)])
    sparse = cv2.approxPolyDP(around.mean(axis=0), 0.2, True)
    return np.asarray(sparse[:, 0, :], dtype=np.float32)


def _stroke(
    shape: tuple[int, int],
    lines: Sequence[NDArray[np.float32]],
    width_px: float,
    *,
    closed: bool,
) -> NDArray[np.uint8]:
    """Draw lines, 0 to 255, with smooth edges."""
    canvas = np.zeros((shape[0] * _OVERSAMPLING, shape[1] * _OVERSAMPLING), np.uint8)
    # OpenCV puts the center of pixel (0, 0) at 0, our contours at 0.5.
    fine = [(line * _OVERSAMPLING - 0.5) * (1 << _SHIFT) for line in lines]
    fixed = [np.rint(line).astype(np.int32) for line in fine]
    thickness = max(1, round(width_px * _OVERSAMPLING))
    cv2.polylines(canvas, fixed, closed, 255, thickness, cv2.LINE_8, _SHIFT)
    size = shape[1], shape[0]
    return np.asarray(
        cv2.resize(canvas, size, interpolation=cv2.INTER_AREA), dtype=np.uint8
    )


def _enlarged(values: NDArray[np.float32], scale: int) -> NDArray[np.float32]:
    if scale == 1:
        return values
    rows, columns = values.shape[0] * scale, values.shape[1] * scale
    enlarged = cv2.resize(values, (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.asarray(enlarged, dtype=np.float32)


def _over(
    image: NDArray[np.float32], rgba: NDArray[np.uint8], opacity: float = 1.0
) -> NDArray[np.float32]:
    """Blend colors over an image, both in 0 to 255."""
    alpha = rgba[..., 3:].astype(np.float32) * np.float32(opacity / 255)
    return image * (1 - alpha) + rgba[..., :3].astype(np.float32) * alpha


def _laid_over(below: NDArray[np.uint8], above: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Lay one image with transparency over another one."""
    top = above[..., 3:].astype(np.float32) / 255
    bottom = (1 - top) * below[..., 3:].astype(np.float32) / 255
    alpha = top + bottom
    share = np.divide(top, alpha, out=np.zeros_like(top), where=alpha > 0)
    colors = share * above[..., :3] + (1 - share) * below[..., :3]
    return np.asarray(np.rint(np.dstack((colors, 255 * alpha))), dtype=np.uint8)
