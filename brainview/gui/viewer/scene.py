"""Describes what the viewer shows and how, without Qt."""

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.core import Detection, Lesion, Scan, Window
from brainview.core.language import translatable
from brainview.core.measures import Spacing
from brainview.gui.viewer.calipers import Mark
from brainview.gui.viewer.corner_text import CornerText
from brainview.gui.viewer.cross_lines import CrossLines
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.viewport import Point, Viewport, fitted_view, same_area
from brainview.imaging.overlay import HEATMAP_OPACITY
from brainview.imaging.reference_line import Segment

INVITATION = translatable("Open or drop a scan or a folder")
"""Shown while no scan is open."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """The display options that the user chose.

    Attributes
    ----------
    heatmap_visible, mask_visible, reader_visible, truth_visible, mask_filled : bool
        Whether the overlays are shown and the mask is filled.
    heatmap_opacity, mask_opacity : float
        0 to 1.
    overlays_held_off : bool
        Whether the overlays are hidden for as long as a key is held.
    identity_hidden : bool
        Whether the patient's data is hidden.
    inverted : bool
        Whether black and white are swapped.
    is_smooth : bool
        Whether the gray levels between the centers of pixels are interpolated.
    corner_text : CornerText
        How much text there is in the corners.
    """

    heatmap_visible: bool = True
    mask_visible: bool = True
    reader_visible: bool = True
    truth_visible: bool = True
    mask_filled: bool = False
    heatmap_opacity: float = HEATMAP_OPACITY
    mask_opacity: float = 1.0
    overlays_held_off: bool = False
    identity_hidden: bool = False
    inverted: bool = False
    is_smooth: bool = True
    corner_text: CornerText = CornerText.ALL


@dataclass(frozen=True, slots=True)
class ReferenceLine:
    """Where the slice of another pane crosses the shown one.

    Attributes
    ----------
    ends : tuple
        Two ends as (x, y) in image pixels.
    color : str
        As ``#rrggbb``.
    """

    ends: Segment
    color: str


@dataclass(frozen=True, slots=True)
class View:
    """How a series is looked at.

    Attributes
    ----------
    viewport : Viewport
        Zoom, position and rotation.
    window : Window or None
        The window that the user chose; None if each slice has its own.
    inverted : bool
        Whether black and white are swapped.
    """

    viewport: Viewport
    window: Window | None = None
    inverted: bool = False


# Arrays have no single truth value, so scenes aren't compared as a whole.
@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Everything that the viewer shows.

    Attributes
    ----------
    scan : Scan or None
        The shown slice, if any.
    place : Place
        The place of the slice in its series.
    message : str
        The text in the middle if there is no scan; empty for `INVITATION`.
    window : Window
        The band of values from black to white.
    window_chosen : bool
        Whether the user chose the window, which the series then keeps.
    viewport : Viewport
        Zoom, position and rotation of the scan.
    heatmap : (H, W) float32 ndarray or None
        Values from 0 to 1, in the size of the scan.
    heatmap_name : str
        What it is the map of; may be empty.
    mask : (H, W) bool ndarray or None
        True inside the mask, in the size of the scan.
    mask_doubtful : bool
        Whether the inside of the mask is hatched.
    detections : tuple of Detection
        The boxes around the parts of the mask.
    lesions : tuple of Lesion
        Of the series that the slice belongs to.
    reader_mask : (H, W) bool ndarray or None
        The mask that the reader drew, in the size of the scan.
    stroke : (H, W) bool ndarray or None
        What becomes of it by the stroke that is being painted.
    truth : (H, W) bool ndarray or None
        The mask that came with the scan.
    appearance : Appearance
        The display options that the user chose.
    cross : CrossLines or None
        The crosshair of the planes that cross here.
    lines : tuple of ReferenceLine
        Where the slices of other panes cross this one.
    marks : tuple of Mark
        The measures on the slice.
    ring : tuple of Point and float, or None
        Center and radius of the brush, in the widget.
    pixel_ratio : float
        Screen pixels per device-independent pixel.
    grid : tuple or None
        Shape and spacing of the last scan, to recognize another slice like it.
    """

    scan: Scan | None = None
    place: Place = field(default_factory=Place)
    message: str = ""
    window: Window = field(default_factory=lambda: Window(0.5, 1.0))
    window_chosen: bool = False
    viewport: Viewport = field(
        default_factory=lambda: Viewport(image=(1.0, 1.0), widget=(1.0, 1.0))
    )
    heatmap: NDArray[np.float32] | None = None
    heatmap_name: str = ""
    mask: NDArray[np.bool_] | None = None
    mask_doubtful: bool = False
    detections: tuple[Detection, ...] = ()
    lesions: tuple[Lesion, ...] = ()
    reader_mask: NDArray[np.bool_] | None = None
    stroke: NDArray[np.bool_] | None = None
    truth: NDArray[np.bool_] | None = None
    appearance: Appearance = field(default_factory=Appearance)
    cross: CrossLines | None = None
    lines: tuple[ReferenceLine, ...] = ()
    marks: tuple[Mark, ...] = ()
    ring: tuple[Point, float] | None = None
    pixel_ratio: float = 1.0
    grid: tuple[tuple[int, int], Spacing] | None = None

    @property
    def screen_zoom(self) -> float:
        """Screen pixels per scan pixel."""
        return self.viewport.zoom * self.pixel_ratio

    @property
    def shows_heatmap(self) -> bool:
        """Whether there is a heat map and nothing hides it."""
        return self._shows(self.heatmap, self.appearance.heatmap_visible)

    @property
    def shows_mask(self) -> bool:
        """Whether there is a mask and nothing hides it and its boxes."""
        return self._shows(self.mask, self.appearance.mask_visible)

    @property
    def lesions_here(self) -> tuple[Lesion, ...]:
        """The lesions that are largest on this slice."""
        here = self.place.index
        return tuple(each for each in self.lesions if each.largest_slice == here)

    @property
    def own_mask(self) -> NDArray[np.bool_]:
        """What the reader goes on from: their mask, the model's, or an empty one."""
        if self.reader_mask is not None:
            return self.reader_mask
        if self.mask is not None:
            return self.mask
        shape = (0, 0) if self.scan is None else self.scan.shape
        return np.zeros(shape, np.bool_)

    @property
    def shows_reader(self) -> bool:
        """Whether there is a mask of the reader and nothing hides it."""
        return self._shows(self.reader_mask, self.appearance.reader_visible)

    @property
    def shows_truth(self) -> bool:
        """Whether a mask came with the scan and nothing hides it."""
        return self._shows(self.truth, self.appearance.truth_visible)

    def _shows(self, overlay: object | None, is_on: bool) -> bool:
        is_held_off = self.appearance.overlays_held_off
        return overlay is not None and is_on and not is_held_off

    @property
    def without_overlays(self) -> "Scene":
        """The scene without everything that belongs to one slice's answer."""
        bare = replace(self, heatmap=None, mask=None, detections=(), truth=None)
        return replace(bare, mask_doubtful=False, reader_mask=None, stroke=None)

    def with_overlays_of(self, other: "Scene") -> "Scene":
        """Show the heat map and the mask of a scene with this scan, if it has any."""
        if other.heatmap is None and other.mask is None:
            return self
        return replace(
            self,
            heatmap=other.heatmap,
            heatmap_name=other.heatmap_name,
            mask=other.mask,
            mask_doubtful=other.mask_doubtful,
            detections=other.detections,
        )

    @property
    def shows_marks(self) -> bool:
        """Whether there are measures and no held key hides them."""
        return bool(self.marks) and not self.appearance.overlays_held_off

    def with_scan(self, scan: Scan | None, place: Place | None = None) -> "Scene":
        """Show another slice without overlays, or none.

        Another slice of the same series keeps the viewport and a chosen window; for
        another series, or one of another size, both are reset. Reformats of a volume
        may differ in size, and then show the same part of the patient.

        Parameters
        ----------
        scan : Scan or None
            The slice.
        place : Place or None
            The place of the slice; None if its file is the whole series.
        """
        bare = replace(self.without_overlays, lines=())
        if scan is None:
            return replace(bare, scan=None, place=place or Place(), message="")
        place = place or Place.in_file(scan)
        grid = scan.shape, scan.spacing_mm
        shown = replace(bare, scan=scan, place=place, grid=grid)
        if place.key != self.place.key:
            return shown.reset()
        if grid != self.grid:
            view = same_area(self.viewport, self.scan, scan)
            if view is None:
                return shown.reset()
            shown = replace(shown, viewport=view)
        return shown if self.window_chosen else replace(shown, window=scan.window)

    def reset(self) -> "Scene":
        """Show the whole scan, upright and in its default window."""
        if self.scan is None:
            return self
        return replace(
            self,
            window=self.scan.window,
            window_chosen=False,
            viewport=fitted_view(self.scan, self.viewport.widget),
            appearance=replace(self.appearance, inverted=False),
        )

    @property
    def view(self) -> View:
        """How the series is looked at."""
        window = self.window if self.window_chosen else None
        return View(self.viewport, window, self.appearance.inverted)

    def with_view(self, view: View) -> "Scene":
        """Look at the series as another viewer did that showed it.

        A view of an image of another size only gives its window.
        """
        shown = self.with_appearance(inverted=view.inverted)
        if view.viewport.image == self.viewport.image:
            resized = view.viewport.resized(self.viewport.widget)
            shown = replace(shown, viewport=resized)
        if view.window is not None:
            shown = replace(shown, window=view.window, window_chosen=True)
        return shown

    def with_appearance(self, **choices: Any) -> "Scene":
        """Change some of the attributes of `Appearance`."""
        return replace(self, appearance=replace(self.appearance, **choices))
