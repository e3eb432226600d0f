"""What the buttons of the mouse do, as it is set."""

from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.viewer import MouseButtons, Tool

DRAGS = (Tool.WINDOW, Tool.ZOOM, Tool.PAN)
"""What the right and the middle button can do."""


def kept_mouse(settings: SettingsStore) -> MouseButtons:
    """Return what the user has chosen; the usual buttons at first."""
    chosen = settings.current.mouse
    return MouseButtons(
        Tool[chosen.right.upper()], Tool[chosen.middle.upper()], chosen.wheel_zooms
    )


def keep_mouse(settings: SettingsStore, mouse: MouseButtons) -> None:
    """Keep what the user has chosen.

    Raises
    ------
    SettingsError
        If it can't be written.
    """
    if mouse != kept_mouse(settings):
        settings.change(
            "mouse",
            right=mouse.right.name.lower(),
            middle=mouse.middle.name.lower(),
            wheel_zooms=mouse.wheel_zooms,
        )
