"""Contains the toolbar at the top of the main window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from brainview.core.language import tr
from brainview.gui.keys.actions import Actions
from brainview.gui.look.controls import label, styled
from brainview.gui.look.theme import Theme
from brainview.gui.window.tool_menu import ToolMenu

# These have icons only; with names, the bar would be too wide for a small screen.
_TOOLS = ("tool_window", "tool_zoom", "tool_pan", "tool_ruler", "tool_angle")
_DRAWING = (
    "tool_ellipse",
    "tool_polygon",
    "tool_freehand",
    "tool_pair",
    "tool_arrow",
    "tool_text",
    "tool_calibrate",
)
_PAINTING = ("tool_brush", "tool_eraser", "tool_smart_brush")
_MASK = (
    "brush_larger",
    "brush_smaller",
    "mask_fill",
    "mask_smooth",
    "mask_part",
    "mask_lesion",
    "mask_interpolate",
    "mask_accept",
    "mask_reject",
    "mask_copy",
    "mask_drop",
    "undo",
    "redo",
)
_CHANGES = ("undo", "redo", "delete_measure")
_SMALL = (*_TOOLS, "open_folder", "compare", "four", "planes", "settings", "shortcuts")
_LEFT = (
    ("open", "open_folder", "batch", "export"),
    (*_TOOLS, "compare", "four", "planes"),
    ("heatmap", "mask", "blind"),
)
_RIGHT = ("identity", "settings", "shortcuts")
_BARE = ("left_panel", "right_panel")  # without a name or border
# Where text goes from right to left, the panels have changed sides.
_MIRRORED = {"panel-left": "panel-right", "panel-right": "panel-left"}
# If the bar is still too wide, these are shown without names too.
_NAMED = ("open", "batch", "export", "heatmap", "mask", "blind", "identity")


Names = tuple[str, ...]


class ToolBar(QToolBar):
    """Shows the most frequent commands with icons and names.

    Parameters
    ----------
    actions : Actions
        The window's commands.
    theme : Theme
        Draws the icons; they are drawn again when its colors change.
    """

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__(tr("Tools"), movable=False)
        self._actions = actions
        self._theme = theme
        self._is_narrow = False
        self._full_width = 0
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(20, 16))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addAction(actions["left_panel"])
        self.addWidget(styled(label("brainview"), "brand"))
        for index, names in enumerate(_LEFT):
            if index:
                self.addSeparator()
            for name in names:
                self.addAction(actions[name])
                if name == _TOOLS[-1]:
                    self._add_menu(tr("Regions, arrows and texts"), _DRAWING, _CHANGES)
                    self._add_menu(tr("Correct the mask"), _PAINTING, _MASK)
        spacer = QWidget()
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        for name in (*_RIGHT, "right_panel"):
            self.addAction(actions[name])
        for name in _BARE:
            button = self.widgetForAction(actions[name])
            button.setObjectName("fold")
            button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
        for name in _SMALL:
            button = self.widgetForAction(actions[name])
            button.setObjectName("tool")
            button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Hide the names, not the commands, if the bar is too narrow."""
        super().resizeEvent(event)
        if not self._is_narrow:
            self._full_width = self.sizeHint().width()
        is_narrow = event.size().width() < self._full_width
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        style = Qt.ToolButtonStyle
        shown = (
            style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon
        )
        for name in _NAMED:
            self.widgetForAction(self._actions[name]).setProperty(
                "toolButtonStyle", shown
            )

    def _add_menu(self, name: str, tools: Names, others: Names) -> None:
        menu = ToolMenu(
            name,
            [self._actions[each] for each in tools],
            [self._actions[each] for each in others],
        )
        menu.setObjectName("tool")
        menu.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.addWidget(menu)

    def _draw_icons(self) -> None:
        for command, action in self._actions.all:
            if command.icon:
                is_quiet = command.name in _BARE
                icon = _MIRRORED.get(command.icon) if self.isRightToLeft() else None
                icon = icon or command.icon
                action.setIcon(self._theme.icon(icon, is_quiet=is_quiet))
