"""Maps scan pixels to the widget by zoom, pan, turns and flips, without Qt."""

from dataclasses import dataclass, replace
from math import isclose
from typing import TypeAlias

from brainview.core import Orientation, Scan
from brainview.gui.viewer.probe import image_point, position_mm

Point: TypeAlias = tuple[float, float]
"""x to the right, y down."""

Turn: TypeAlias = tuple[int, int, int, int]
"""A 2×2 matrix (xx, xy, yx, yy) of quarter turns and flips."""

UPRIGHT: Turn = (1, 0, 0, 1)
_CLOCKWISE: Turn = (0, -1, 1, 0)
_MIRROR_X: Turn = (-1, 0, 0, 1)
_MIRROR_Y: Turn = (1, 0, 0, -1)

SMALLEST_ZOOM = 0.1
LARGEST_ZOOM = 64.0

# Room that a fitted scan leaves for the orientation letters.
_MARGIN = 28.0


@dataclass(frozen=True, slots=True)
class Viewport:
    """A view of a scan.

    Image points are in pixels: x along a row, y along a column, pixel (0, 0) covers
    0 to 1. Widget points are in device-independent pixels from the top left corner.

    Attributes
    ----------
    image : tuple of float
        Columns and rows of the scan.
    widget : tuple of float
        Width and height of the widget.
    aspect : tuple of float
        Width and height of one scan pixel; the smaller one is 1.
    zoom : float
        Device-independent pixels per scan pixel (along its shorter side).
    center : tuple of float
        The image point in the middle of the widget.
    turn : tuple of int
        Quarter turns and flips.
    fitted : bool
        Whether the zoom follows the widget's size.
    """

    image: Point
    widget: Point
    aspect: Point = (1.0, 1.0)
    zoom: float = 1.0
    center: Point = (0.0, 0.0)
    turn: Turn = UPRIGHT
    fitted: bool = True

    @property
    def matrix(self) -> tuple[float, float, float, float, float, float]:
        """From image to widget: xx, xy, yx, yy, then the shift in x and y."""
        xx, xy, yx, yy = self.turn
        along_x, along_y = self.zoom * self.aspect[0], self.zoom * self.aspect[1]
        a, b, c, d = xx * along_x, xy * along_y, yx * along_x, yy * along_y
        x, y = self.center
        shift_x = self.widget[0] / 2 - a * x - b * y
        shift_y = self.widget[1] / 2 - c * x - d * y
        return a, b, c, d, shift_x, shift_y

    def to_widget(self, point: Point) -> Point:
        """Map an image point to the widget."""
        a, b, c, d, shift_x, shift_y = self.matrix
        x, y = point
        return a * x + b * y + shift_x, c * x + d * y + shift_y

    def to_image(self, point: Point) -> Point:
        """Map a widget point to the image; undoes `to_widget`."""
        x, y = self._unturned(
            point[0] - self.widget[0] / 2, point[1] - self.widget[1] / 2
        )
        return self.center[0] + x, self.center[1] + y

    def fit(self) -> "Viewport":
        """Show the whole scan, as large as the widget allows."""
        width = self.image[0] * self.aspect[0]
        height = self.image[1] * self.aspect[1]
        if self.turn[0] == 0:
            width, height = height, width
        room_x = max(self.widget[0] - 2 * _MARGIN, 1.0)
        room_y = max(self.widget[1] - 2 * _MARGIN, 1.0)
        zoom = min(room_x / width, room_y / height, LARGEST_ZOOM)
        center = self.image[0] / 2, self.image[1] / 2
        return replace(self, zoom=zoom, center=center, fitted=True)

    def resized(self, widget: Point) -> "Viewport":
        """Follow the widget's new size; a fitted scan stays fitted."""
        changed = replace(self, widget=widget)
        return changed.fit() if self.fitted else changed

    def zoomed(self, factor: float, about: Point | None = None) -> "Viewport":
        """Enlarge by `factor`; the image point under the widget point `about` stays."""
        anchor = about or (self.widget[0] / 2, self.widget[1] / 2)
        lowest = min(SMALLEST_ZOOM, self.zoom)
        zoom = min(max(self.zoom * factor, lowest), max(LARGEST_ZOOM, self.zoom))
        x, y = self.to_image(anchor)
        ratio = self.zoom / zoom
        center = (
            x + (self.center[0] - x) * ratio,
            y + (self.center[1] - y) * ratio,
        )
        return replace(self, zoom=zoom, center=center, fitted=False)

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Move the image by a distance in the widget, but never out of sight."""
        x, y = self._unturned(dx, dy)
        center = (
            min(max(self.center[0] - x, 0.0), self.image[0]),
            min(max(self.center[1] - y, 0.0), self.image[1]),
        )
        return replace(self, center=center, fitted=False)

    def rotated(self) -> "Viewport":
        """Rotate by 90° clockwise."""
        return self._turned(_CLOCKWISE)

    def flipped_horizontally(self) -> "Viewport":
        """Swap left and right."""
        return self._turned(_MIRROR_X)

    def flipped_vertically(self) -> "Viewport":
        """Swap top and bottom."""
        return self._turned(_MIRROR_Y)

    def like(self, other: "Viewport", scale: float) -> "Viewport":
        """Show the same part of this image that another view shows of its image.

        Parameters
        ----------
        other : Viewport
            A view of another image.
        scale : float
            The number of its pixels that are as long as one pixel of this image.

        Returns
        -------
        Viewport
            The new view, which is fitted if the other one is.
        """
        turned = replace(self, turn=other.turn)
        if other.fitted:
            return turned.fit()
        center = (
            other.center[0] / other.image[0] * self.image[0],
            other.center[1] / other.image[1] * self.image[1],
        )
        return replace(turned, zoom=other.zoom * scale, center=center, fitted=False)

    def edges(self, orientation: Orientation) -> tuple[str, str, str, str]:
        """Return the orientation letters at the widget's left, right, top and bottom.

        Parameters
        ----------
        orientation : Orientation
            The orientation of the stored scan.

        Returns
        -------
        tuple of str
            Letters as in `Orientation.edges`, after flips and turns.
        """
        left, right, top, bottom = orientation.edges
        letters = {(-1, 0): left, (1, 0): right, (0, -1): top, (0, 1): bottom}
        xx, xy, yx, yy = self.turn
        # A turn's inverse is its transpose: widget directions back to the image's.
        return (
            letters[-xx, -xy],
            letters[xx, xy],
            letters[-yx, -yy],
            letters[yx, yy],
        )

    def _turned(self, by: Turn) -> "Viewport":
        a, b, c, d = by
        xx, xy, yx, yy = self.turn
        turn = (
            a * xx + b * yx,
            a * xy + b * yy,
            c * xx + d * yx,
            c * xy + d * yy,
        )
        turned = replace(self, turn=turn)
        return turned.fit() if self.fitted else turned

    def _unturned(self, dx: float, dy: float) -> Point:
        """Map a distance in the widget to one in the image."""
        xx, xy, yx, yy = self.turn
        x, y = xx * dx + yx * dy, xy * dx + yy * dy
        return x / (self.zoom * self.aspect[0]), y / (self.zoom * self.aspect[1])


def aspect(pixel_size: tuple[float, float]) -> Point:
    """Compute the aspect of a pixel.

    Parameters
    ----------
    pixel_size : tuple of float
        The height and width, in any unit.

    Returns
    -------
    tuple of float
        The width and height, of which the smaller is 1.
    """
    smaller = min(pixel_size)
    return pixel_size[1] / smaller, pixel_size[0] / smaller


def fitted_view(scan: Scan, widget: Point) -> Viewport:
    """Show a whole scan upright, its pixels in their true shape.

    Parameters
    ----------
    scan : Scan
        The scan to show.
    widget : tuple of float
        Width and height in device-independent pixels.

    Returns
    -------
    Viewport
        A fitted view.
    """
    rows, columns = scan.shape
    image = float(columns), float(rows)
    return Viewport(image, widget, aspect(scan.pixel_size)).fit()


def same_area(view: Viewport, before: Scan | None, after: Scan) -> Viewport | None:
    """Show of one cut of a volume what a view shows of another in a similar plane.

    Parameters
    ----------
    view : Viewport
        Of `before`.
    before, after : Scan
        The pictures.

    Returns
    -------
    Viewport or None
        With the same point of the patient in the middle, and as many screen pixels per
        millimeter; None if neither is a reformat. It stays fitted if both cover as
        much, such as the same cut in larger pixels.
    """
    if before is None or not (before.is_reformat or after.is_reformat):
        return None
    if before.spacing_mm is None or after.spacing_mm is None:
        return None
    x, y = view.center
    point = position_mm(before, y - 0.5, x - 0.5)
    center = None if point is None else image_point(after, point)
    if center is None:
        return None
    zoom = view.zoom * min(after.spacing_mm) / min(before.spacing_mm)
    fresh = fitted_view(after, view.widget)
    fitted = view.fitted and all(map(isclose, _extent(before), _extent(after)))
    return replace(fresh, zoom=zoom, center=center, turn=view.turn, fitted=fitted)


def _extent(scan: Scan) -> Point:
    """Return the height and the width of a scan in mm."""
    (rows, columns), (height, width) = scan.shape, scan.pixel_size
    return rows * height, columns * width
