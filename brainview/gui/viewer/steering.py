"""The choosing half of the viewer: view, window, black and white."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from brainview.core import Window
from brainview.gui.viewer.screen import Screen
from brainview.gui.viewer.viewport import Viewport, fitted_view
from brainview.gui.viewer.window_level import AUTO, PRESETS, preset_window
from brainview.gui.viewer.window_menu import WindowMenu
from brainview.imaging import auto_window

_STEP = 1.25


class Steering(Screen):
    """Adds the commands about the image; each is a slot for a key or a button.

    Signals
    -------
    view_steered()
        The reader zoomed, moved, turned or flipped the image.
    """

    view_steered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._windows = WindowMenu(self)
        self._windows.window_picked.connect(self.choose_window)
        self._windows.preset_picked.connect(self.apply_preset)
        self._windows.auto_picked.connect(self.auto_window)

    @Slot()
    def fit(self) -> None:
        """Show the whole scan, also after the widget changes its size."""
        self._steer(self._viewport.fit())

    @Slot()
    def actual_size(self) -> None:
        """Show each scan pixel as one pixel of the screen."""
        target = 1.0 / self.devicePixelRatioF()
        self._steer(self._viewport.zoomed(target / self._viewport.zoom))

    @Slot()
    def zoom_in(self) -> None:
        """Enlarge about the middle."""
        self._steer(self._viewport.zoomed(_STEP))

    @Slot()
    def zoom_out(self) -> None:
        """Shrink about the middle."""
        self._steer(self._viewport.zoomed(1 / _STEP))

    @Slot()
    def flip_horizontal(self) -> None:
        """Swap left and right of what is seen."""
        self._steer(self._viewport.flipped_horizontally())

    @Slot()
    def flip_vertical(self) -> None:
        """Swap top and bottom of what is seen."""
        self._steer(self._viewport.flipped_vertically())

    @Slot()
    def rotate(self) -> None:
        """Turn clockwise by a quarter."""
        self._steer(self._viewport.rotated())

    @Slot()
    def auto_window(self) -> None:
        """Choose the window from the scan's own values."""
        if self._scan is not None:
            self.choose_window(replace(auto_window(self._scan.pixels), name=AUTO))

    @Slot(int)
    def apply_preset(self, number: int) -> None:
        """Choose the window with a number from 1, in the order of `PRESETS`."""
        if self._scan is not None and 1 <= number <= len(PRESETS):
            pixels = self._scan.pixels
            self.choose_window(preset_window(pixels, PRESETS[number - 1]))

    @Slot()
    def invert(self) -> None:
        """Swap black and white."""
        self._appearance = replace(
            self._appearance, inverted=not self._appearance.inverted
        )
        self._show_window(self._window)

    @Slot()
    def reset(self) -> None:
        """Return to how the scan was shown at first."""
        if self._scan is None:
            return
        self._window_chosen = False
        self._appearance = replace(self._appearance, inverted=False)
        self._steer(fitted_view(self._scan, self._viewport.widget))
        self._show_window(self._scan.window)

    @Slot(object)
    def choose_window(self, window: Window) -> None:
        """Show another band of values, on the other slices of the series as well."""
        self._window_chosen = True
        self._show_window(window)

    @Slot()
    def show_windows(self, at: QPoint | None = None) -> None:
        """Offer the windows that the file suggests, the presets and auto in a menu.

        Parameters
        ----------
        at : QPoint or None
            Where in the widget; None for the lower left corner, where the window is
            written.
        """
        if self._scan is None:
            return
        self._windows.offer(self._scan, self._window)
        corner = QPoint(0, self.height() - self._windows.sizeHint().height())
        self._windows.popup(self.mapToGlobal(at or corner))

    def look_like(self, other: Screen) -> None:
        """Zoom, move and turn the image as another viewer shows its own."""
        scan, model = self.scan, other.scan
        if scan is None or model is None:
            return
        scale = other.viewport.image[0] / self._viewport.image[0]
        if scan.spacing_mm is not None and model.spacing_mm is not None:
            scale = min(scan.spacing_mm) / min(model.spacing_mm)
        self._view(self._viewport.like(other.viewport, scale))

    def _steer(self, viewport: Viewport) -> None:
        self._view(viewport)
        self.view_steered.emit()
