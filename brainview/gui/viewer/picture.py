"""Everything that one painting of the viewer needs, as values."""

from dataclasses import dataclass

from brainview.core import Scan, ScanWarning, Window
from brainview.gui.viewer.calipers import Mark
from brainview.gui.viewer.layers import Layers
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.viewport import Viewport
from brainview.imaging.overlay import HEATMAP_OPACITY


@dataclass(frozen=True, slots=True)
class Appearance:
    """What the reader chose to see.

    Attributes
    ----------
    heatmap_visible, mask_visible, mask_filled : bool
        Overlays that are switched on.
    heatmap_opacity, mask_opacity : float
        0 to 1.
    overlays_held_off : bool
        Whether a held key hides the overlays for the moment.
    identity_hidden : bool
        Whether the patient's data are left out.
    inverted : bool
        Whether bright is dark.
    """

    heatmap_visible: bool = True
    mask_visible: bool = True
    mask_filled: bool = False
    heatmap_opacity: float = HEATMAP_OPACITY
    mask_opacity: float = 1.0
    overlays_held_off: bool = False
    identity_hidden: bool = False
    inverted: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that one painting of the viewer needs.

    Attributes
    ----------
    scan : Scan
        What is shown.
    window : Window
        The band from black to white.
    viewport : Viewport
        Where its pixels lie.
    layers : Layers
        Its images.
    appearance : Appearance
        What the reader chose to see.
    pixel_ratio : float
        Screen pixels per device-independent pixel.
    place : Place
        Where the scan stands in its series.
    marks : tuple of Mark
        The reader's rulers and angles on it.
    """

    scan: Scan
    window: Window
    viewport: Viewport
    layers: Layers
    appearance: Appearance
    pixel_ratio: float
    place: Place
    marks: tuple[Mark, ...]

    @property
    def screen_zoom(self) -> float:
        """Screen pixels per scan pixel."""
        return self.viewport.zoom * self.pixel_ratio

    @property
    def warnings(self) -> tuple[ScanWarning, ...]:
        """What warns of the scan and its series, each once."""
        return tuple(dict.fromkeys((*self.scan.warnings, *self.place.warnings)))

    @property
    def shows_heatmap(self) -> bool:
        """Whether there is a heat map and nothing hides it."""
        chosen = self.appearance.heatmap_visible
        held_off = self.appearance.overlays_held_off
        return self.layers.heatmap is not None and chosen and not held_off

    @property
    def shows_mask(self) -> bool:
        """Whether there is a mask and nothing hides it."""
        chosen = self.appearance.mask_visible
        held_off = self.appearance.overlays_held_off
        return self.layers.mask is not None and chosen and not held_off

    @property
    def shows_marks(self) -> bool:
        """Whether the reader measured something and no held key hides it."""
        return bool(self.marks) and not self.appearance.overlays_held_off
