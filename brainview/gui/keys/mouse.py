"""Keeps what the buttons of the mouse do."""

from brainview.gui.keys.settings import Settings
from brainview.gui.viewer import MouseButtons, Tool

DRAGS = (Tool.WINDOW, Tool.ZOOM, Tool.PAN)
"""What the right and the middle button can do."""


def kept_mouse(settings: Settings) -> MouseButtons:
    """Return what the user has chosen; the usual buttons at first."""
    usual = MouseButtons()
    by_name = {tool.value: tool for tool in DRAGS}
    return MouseButtons(
        by_name.get(settings.text("mouse/right"), usual.right),
        by_name.get(settings.text("mouse/middle"), usual.middle),
        settings.flag("mouse/wheel_zooms"),
    )


def keep_mouse(settings: Settings, mouse: MouseButtons) -> None:
    """Keep what the user has chosen."""
    settings.keep("mouse/right", mouse.right.value)
    settings.keep("mouse/middle", mouse.middle.value)
    settings.keep("mouse/wheel_zooms", mouse.wheel_zooms)
