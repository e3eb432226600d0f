"""Draws a head and its lesions in three dimensions, on a processor.

Shear-warp factorization (Lacroute and Levoy, SIGGRAPH 1994): along the axis that looks
most at the reader, layers are shifted and composed from front to back, and the picture
of all is turned at the end. For volumes of some 100 voxels a side this takes a few
hundredths of a second, without a graphics card.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.imaging.grid import Grid
from brainview.imaging.overlay import MASK_COLOR
from brainview.imaging.volume import Volume

LONGEST = 96
"""Voxels of a body's longest side."""

_AMBIENT = 0.35
_FAINT = 0.2  # of the head's surface where it faces the reader
_AIR = 0.4  # of Otsu's threshold; see `brainview.imaging.head`
_FLAT = 1e-3
_FIT = 1.35  # a head fills no corner of its box
_LIGHT = np.array((-0.4, -0.5, -0.77))  # from the reader's upper left
_SKIN = (200, 190, 180)

Matrix = NDArray[np.float64]


# Its cached property needs a dictionary, so it has no slots.
@dataclass(frozen=True, eq=False)
class Body:
    """What is drawn: how much of each voxel it fills.

    Attributes
    ----------
    filled : (K, H, W) float32 ndarray
        0 to 1, on cubes.
    axes : (3, 3) float64 ndarray
        A row for each axis of it, its unit vector in the patient (LPS).
    """

    filled: NDArray[np.float32]
    axes: Matrix

    @cached_property
    def surface(self) -> "_Surface":
        """The voxels that reflect light."""
        slopes = np.stack(list(np.gradient(self.filled)), axis=-1).reshape(-1, 3)
        steep = np.linalg.norm(slopes, axis=1)
        place = np.flatnonzero((steep > _FLAT) | (self.filled.reshape(-1) > _FLAT))
        steep, slopes = steep[place], slopes[place]
        normals = -slopes / np.maximum(steep, _FLAT)[:, None]
        return _Surface(place, steep, normals, self.filled.reshape(-1)[place])


@dataclass(frozen=True, slots=True, eq=False)
class _Surface:
    """Of N voxels: index, length of the gradient, outer normal, and what is filled."""

    place: NDArray[np.intp]
    steep: NDArray[np.float32]
    normals: NDArray[np.float32]
    filled: NDArray[np.float32]

    def towards(self, direction: Matrix) -> NDArray[np.float32]:
        """Return the cosines between the normals and a direction along the axes."""
        return np.asarray(self.normals @ direction.astype(np.float32))


def head_of(volume: Volume) -> Body:
    """Return the head in a volume: what isn't air.

    Parameters
    ----------
    volume : Volume
        Any MR series.
    """
    step = max(1, -(-max(volume.voxels.shape[1:]) // LONGEST))
    few = volume.voxels[:, ::step, ::step]
    low, high = (float(np.percentile(few, share)) for share in (1, 99.5))
    levels = np.clip((few - low) * (255 / max(high - low, 1e-6)), 0, 255)
    otsu, _ = cv2.threshold(
        levels.astype(np.uint8).reshape(-1), 0, 255, cv2.THRESH_OTSU
    )
    return body_of(levels > _AIR * otsu, _thinned(volume.grid, step))


def _thinned(grid: Grid, step: int) -> Grid:
    """Return the grid of every `step`-th row and column."""
    affine = grid.affine.copy()
    affine[:3, 1:3] *= step
    count, rows, columns = grid.shape
    return Grid((count, -(-rows // step), -(-columns // step)), affine)


def body_of(mask: NDArray[np.bool_], grid: Grid) -> Body:
    """Return a mask as a body, smoothed over about a voxel of it.

    Parameters
    ----------
    mask : (K, H, W) bool ndarray
        True inside.
    grid : Grid
        Where it lies.
    """
    sizes = np.array(grid.shape) * grid.spacing_mm
    side = float(sizes.max()) / LONGEST
    count, rows, columns = np.maximum(np.rint(sizes / side), 1).astype(int).tolist()
    filled = np.zeros((mask.shape[0], rows, columns), np.float32)
    for k in np.flatnonzero(mask.any(axis=(1, 2))):
        layer = mask[k].astype(np.float32)
        filled[k] = cv2.resize(layer, (columns, rows), interpolation=cv2.INTER_AREA)
    flat = filled.reshape(mask.shape[0], -1)
    even = cv2.resize(flat, (flat.shape[1], count), interpolation=cv2.INTER_LINEAR)
    return Body(_smoothed(even.reshape(count, rows, columns)), grid.directions)


def _smoothed(filled: NDArray[np.float32]) -> NDArray[np.float32]:
    """Blur along all three axes, with a margin of nothing around."""
    around = np.pad(filled, 2)
    for axis in range(3):
        turned = np.ascontiguousarray(np.moveaxis(around, axis, 0))
        flat = turned.reshape(turned.shape[0], -1)
        flat = cv2.GaussianBlur(flat, (1, 5), sigmaX=0, sigmaY=1.0)
        around = np.moveaxis(flat.reshape(turned.shape), 0, axis)
    return np.ascontiguousarray(around)


def view_from_front() -> Matrix:
    """Return the view of a face: the patient's left on the right, the head above."""
    return np.array(((1.0, 0, 0), (0, 0, -1.0), (0, 1.0, 0)))


def turned_view(view: Matrix, right: float, down: float) -> Matrix:
    """Turn what is seen, as a hand does that drags its front.

    Parameters
    ----------
    view : (3, 3) float64 ndarray
        Rows: the directions to the right, down and away from the reader, in the
        patient.
    right, down : float
        How far the front moves, in radians.
    """
    a, b = np.cos(right), np.sin(right)
    c, d = np.cos(down), np.sin(down)
    about_down = np.array(((a, 0, -b), (0, 1, 0), (b, 0, a)))
    about_right = np.array(((1, 0, 0), (0, c, -d), (0, d, c)))
    u, _, v = np.linalg.svd(about_right @ about_down @ view)
    return np.asarray(u @ v)


def render(
    head: Body, lesions: Body | None, view: Matrix, side: int
) -> NDArray[np.uint8]:
    """Draw a faint head with its lesions inside.

    Parameters
    ----------
    head : Body
        From `head_of`.
    lesions : Body or None
        From `body_of`, on the same grid.
    view : (3, 3) float64 ndarray
        As in `turned_view`.
    side : int
        Pixels of the picture.

    Returns
    -------
    (side, side, 3) uint8 ndarray
        RGB on black.
    """
    onto = view @ head.axes.T  # from the body's axes to the screen's
    towards = np.linalg.inv(onto)[:, 2]
    colors = np.zeros((head.filled.size, 4), np.float32)
    colors[head.surface.place] = _glass(head.surface, onto)
    if lesions is not None:
        front, place = _solid(lesions.surface, onto), lesions.surface.place
        colors[place] = front + (1 - front[:, 3:]) * colors[place]
    axis = int(np.abs(towards).argmax())
    layers = np.moveaxis(colors.reshape(*head.filled.shape, 4), axis, 0)
    shift = -np.delete(towards, axis) / towards[axis]
    seen = _composed(layers, shift, is_reversed=towards[axis] < 0)
    turn = np.delete(onto[:2], axis, axis=1)
    return _warped(seen, turn, layers.shape[:3], side)


def _glass(surface: _Surface, onto: Matrix) -> NDArray[np.float32]:
    """Return color and opacity, (N, 4), of a surface that is seen at its edges."""
    edge = 1 - np.abs(surface.towards(onto[2]))
    opacity = surface.steep * (_FAINT * (0.1 + edge**2))
    return _premultiplied(_SKIN, 0.4 + 0.6 * edge, opacity)


def _solid(surface: _Surface, onto: Matrix) -> NDArray[np.float32]:
    """Return color and opacity, (N, 4), of a lit solid."""
    light = np.clip(surface.towards(_LIGHT @ onto), 0, 1)
    opacity = np.clip(2.5 * surface.filled - 0.75, 0, 1)
    return _premultiplied(MASK_COLOR[:3], _AMBIENT + (1 - _AMBIENT) * light, opacity)


def _premultiplied(
    color: Sequence[int],
    bright: NDArray[np.floating[Any]],
    opacity: NDArray[np.floating[Any]],
) -> NDArray[np.float32]:
    parts = [opacity * bright * (part / 255) for part in color]
    return np.stack((*parts, opacity), axis=-1).astype(np.float32)


def _composed(
    layers: NDArray[np.float32], shift: Matrix, *, is_reversed: bool
) -> NDArray[np.float32]:
    """Shift layers, and lay each behind those before it."""
    count, rows, columns, _ = layers.shape
    most = np.ceil(np.abs(shift) * (count - 1) / 2).astype(int) + 1
    seen = np.zeros((rows + 2 * most[0], columns + 2 * most[1], 4), np.float32)
    order = range(count - 1, -1, -1) if is_reversed else range(count)
    for k in order:
        if not layers[k, ..., 3].any():
            continue
        down, right = most + shift * (k - (count - 1) / 2)
        top, left = int(down), int(right)
        move = np.array(((1, 0, right - left), (0, 1, down - top)))
        moved = cv2.warpAffine(layers[k], move, (columns + 1, rows + 1))
        here = seen[top : top + rows + 1, left : left + columns + 1]
        here += (1 - here[..., 3:]) * moved
    return seen


def _warped(
    seen: NDArray[np.float32], turn: Matrix, shape: tuple[int, ...], side: int
) -> NDArray[np.uint8]:
    """Turn the composed picture as the screen is, and fit every view into it."""
    scale = _FIT * side / float(np.linalg.norm(shape))
    rows, columns = seen.shape[:2]
    # `turn` takes (row, column) to (right, down); OpenCV wants (x, y) to (x, y).
    matrix = scale * turn[:, ::-1]
    middle = np.array(((columns - 1) / 2, (rows - 1) / 2))
    offset = (side - 1) / 2 - matrix @ middle
    drawn = cv2.warpAffine(
        seen[..., :3], np.column_stack((matrix, offset)), (side, side)
    )
    return np.asarray(np.clip(255 * drawn, 0, 255), np.uint8)
