"""Contains all commands of the window with their shortcuts."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from brainview.gui.keys.layouts import meant_keys
from brainview.gui.viewer.window_level import PRESETS


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the window.

    Attributes
    ----------
    name : str
        The name in the code.
    text : str
        The text on the button.
    tip : str
        What it does; shown in the tooltip and in the list of shortcuts.
    keys : str
        Shortcut in Qt's notation; several are separated by a space.
    icon : str
        File name in ``resources/icons`` without suffix; empty for none.
    is_toggle : bool
        Whether the command can be switched on and off.
    choice : str
        Of the commands with the same word here, one is on at a time, or at most one of
        the layouts; empty for none.
    """

    name: str
    text: str
    tip: str
    keys: str = ""
    icon: str = ""
    is_toggle: bool = False
    choice: str = ""


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """A group of commands in the list of shortcuts."""

    title: str
    commands: tuple[Command, ...]


LAYOUT = "layout"
"""The choice of what is in the middle of the window; none is one pane."""

GROUPS = (
    CommandGroup(
        "File",
        (
            Command("open", "Open", "Open a scan", "Ctrl+O", "open"),
            Command(
                "open_folder",
                "Folder",
                "Open a folder with all its series",
                "Ctrl+Shift+O",
                "folder",
            ),
            Command(
                "add",
                "Add a study",
                "Add a study to what is open",
                "Ctrl+Alt+O",
            ),
            Command("batch", "Batch", "Classify a folder", "Ctrl+B", "batch"),
            Command(
                "export",
                "Export",
                "Export reports, masks and tables",
                "Ctrl+E",
                "export",
            ),
            Command(
                "query",
                "Fetch",
                "Ask another computer for series, and open them",
                "Ctrl+Shift+F",
            ),
            Command(
                "send",
                "Send results",
                "Send the results of the series to another computer",
                "Ctrl+Shift+E",
            ),
            Command(
                "open_mask",
                "Open mask",
                "Open a mask over the series that it belongs to",
                "Ctrl+M",
            ),
            Command(
                "deidentify",
                "De-identified copy",
                "Copy the DICOM images without the patient's identity",
                "Ctrl+D",
            ),
            Command(
                "copy_picture",
                "Copy picture",
                "Copy the picture as it is shown",
                "Ctrl+C",
            ),
            Command(
                "copy_plain",
                "Copy plain picture",
                "Copy the picture without overlays",
                "Ctrl+Shift+C",
            ),
            Command(
                "save_picture",
                "Save picture",
                "Save the picture as PNG",
                "Ctrl+S",
            ),
            Command(
                "save_movie",
                "Save movie",
                "Save the series as a movie (MP4 or GIF)",
                "Ctrl+Shift+S",
            ),
            Command("tags", "Tags", "DICOM tags of this slice", "T"),
            Command("settings", "Settings", "Settings", "Ctrl+,", "settings"),
            Command("cancel", "Cancel", "Stop what runs", "Esc"),
        ),
    ),
    CommandGroup(
        "Answer",
        (
            Command(
                "analyze_series",
                "Analyze series",
                "Analyze the whole series",
                "Ctrl+Shift+A",
            ),
            Command("jump", "Most suspicious", "Go to the most suspicious slice", "J"),
            Command("heatmap", "Grad-CAM", "Grad-CAM map", "G", "heatmap", True),
            Command("mask", "Mask", "Tumor mask", "M", "mask", True),
            Command(
                "reader_mask",
                "Your mask",
                "The mask that you drew or corrected",
                "Shift+M",
                is_toggle=True,
            ),
            Command(
                "truth",
                "Reference mask",
                "Reference mask, where there is one",
                "E",
                is_toggle=True,
            ),
            Command("hold", "Bare image", "Overlays off while the key is held", "X"),
            Command(
                "blind",
                "Blind read",
                "Blind read: hide answers until asked for",
                "B",
                "blind",
                True,
            ),
            Command(
                "identity",
                "Hide identity",
                "Hide who was scanned",
                "I",
                "identity",
                True,
            ),
        ),
    ),
    CommandGroup(
        "Image",
        (
            Command(
                "tool_window",
                "Window",
                "Left drag sets window and level",
                "Shift+V",
                "window",
                True,
                "tool",
            ),
            Command(
                "tool_zoom", "Zoom", "Left drag zooms", "Shift+E", "zoom", True, "tool"
            ),
            Command(
                "tool_pan",
                "Pan",
                "Left drag moves the image",
                "Shift+H",
                "pan",
                True,
                "tool",
            ),
            Command(
                "tool_crosshair",
                "Crosshair",
                "Left drag moves the crosshair of the three planes",
                "Q",
                "",
                True,
                "tool",
            ),
            Command("fit", "Fit", "Fit the image to the window", "F"),
            Command("actual", "1:1", "One image pixel to one screen pixel", "Z"),
            Command("zoom_in", "Zoom in", "Zoom in", "+ ="),
            Command("zoom_out", "Zoom out", "Zoom out", "-"),
            Command("auto", "Auto", "Window from the image's own values", "A"),
            Command("windows", "Windows", "Choose from the windows by name", "W"),
            Command(
                "type_window",
                "Width and level",
                "Type width and level",
                "Shift+W",
            ),
            Command(
                "smooth",
                "Smooth pixels",
                "Interpolate between pixels, or show them as squares",
                "Shift+Z",
                is_toggle=True,
            ),
            Command(
                "corner_text",
                "Text in the corners",
                "Show all, no or few lines of text in the corners",
                "Shift+C",
            ),
            Command(
                "own_windows",
                "Your windows",
                "Keep this window by a name, or delete one",
                "Ctrl+Shift+W",
            ),
            Command("invert", "Invert", "Invert black and white", "N"),
            Command("flip_h", "Flip left-right", "Flip left and right", "H"),
            Command("flip_v", "Flip top-bottom", "Flip top and bottom", "V"),
            Command("rotate", "Rotate", "Rotate by 90°", "R"),
            Command("reset", "Reset", "Reset the view", "0"),
            Command("next", "Next slice", "Next slice", "PgDown Down Right"),
            Command("previous", "Previous slice", "Previous slice", "PgUp Up Left"),
            Command(
                "next_volume",
                "Next volume",
                "The same slice of the next volume",
                "Ctrl+PgDown",
            ),
            Command(
                "previous_volume",
                "Previous volume",
                "The same slice of the previous volume",
                "Ctrl+PgUp",
            ),
            Command("next_series", "Next series", "Next series", "Ctrl+Down"),
            Command("previous_series", "Previous series", "Previous series", "Ctrl+Up"),
            Command("cine", "Play", "Play the series, or stop", "C", "cine"),
        ),
    ),
    CommandGroup(
        "Measures",
        (
            Command(
                "tool_ruler",
                "Ruler",
                "Left drag measures a distance",
                "L",
                "ruler",
                True,
                "tool",
            ),
            Command(
                "tool_angle",
                "Angle",
                "Three clicks measure an angle",
                "K",
                "angle",
                True,
                "tool",
            ),
            Command(
                "tool_pair",
                "Perpendicular pair",
                "Two drags measure perpendicular diameters",
                "Shift+K",
                "pair",
                True,
                "tool",
            ),
            Command(
                "tool_ellipse",
                "Ellipse",
                "Left drag measures inside an ellipse",
                "O",
                "ellipse",
                True,
                "tool",
            ),
            Command(
                "tool_polygon",
                "Polygon",
                "Clicks outline a polygon; a double click ends",
                "Y",
                "polygon",
                True,
                "tool",
            ),
            Command(
                "tool_freehand",
                "Freehand region",
                "Left drag measures inside a freehand region",
                "U",
                "freehand",
                True,
                "tool",
            ),
            Command(
                "tool_arrow",
                "Arrow",
                "Left drag draws an arrow, up to its tip",
                "Shift+L",
                "arrow",
                True,
                "tool",
            ),
            Command(
                "tool_text",
                "Text",
                "A click writes a text on the image",
                "Shift+T",
                "text",
                True,
                "tool",
            ),
            Command(
                "tool_calibrate",
                "Calibrate",
                "A line of known length gives the size of pixels",
                "Shift+U",
                "calibrate",
                True,
                "tool",
            ),
            Command("delete_measure", "Delete", "Delete the selected measure", "Del"),
            Command(
                "undo", "Undo", "Undo the last change of measures or masks", "Ctrl+Z"
            ),
            Command(
                "redo",
                "Redo",
                "Do again what was undone",
                "Ctrl+Shift+Z Ctrl+Y",
            ),
        ),
    ),
    CommandGroup(
        "Mask",
        (
            Command(
                "tool_brush",
                "Brush",
                "Left drag paints on the mask",
                "D",
                "brush",
                True,
                "tool",
            ),
            Command(
                "tool_eraser",
                "Eraser",
                "Left drag erases from the mask",
                "Shift+D",
                "eraser",
                True,
                "tool",
            ),
            Command(
                "tool_smart_brush",
                "Smart brush",
                "Left drag paints up to the edges of the tissue",
                "Shift+B",
                "smart-brush",
                True,
                "tool",
            ),
            Command("brush_larger", "Larger brush", "Make the brush larger", "]"),
            Command("brush_smaller", "Smaller brush", "Make the brush smaller", "["),
            Command("mask_fill", "Fill holes", "Fill the holes of the mask", "Shift+F"),
            Command(
                "mask_smooth", "Smooth", "Round the outline of the mask", "Shift+R"
            ),
            Command(
                "mask_part",
                "Delete part",
                "Delete the part of the mask under the pointer",
                "Shift+Del",
            ),
            Command(
                "mask_lesion",
                "Delete lesion",
                "Delete the lesion under the pointer",
                "Ctrl+Del",
            ),
            Command(
                "mask_interpolate",
                "Interpolate",
                "Interpolate your mask between slices",
                "Shift+I",
            ),
            Command(
                "mask_accept",
                "Accept mask",
                "Take over the model's mask as yours",
                "Shift+A",
            ),
            Command(
                "mask_reject",
                "Reject mask",
                "Nothing is to be outlined on this slice",
                "Shift+X",
            ),
            Command(
                "mask_copy",
                "Correct opened mask",
                "Take over a copy of the opened mask as yours, on all slices",
                "Shift+N",
            ),
            Command(
                "mask_drop",
                "Drop your mask",
                "Drop your mask; the model's is left",
            ),
        ),
    ),
    CommandGroup(
        "Panes",
        (
            Command(
                "compare",
                "Two panes",
                "Two panes side by side",
                "S",
                "compare",
                True,
                LAYOUT,
            ),
            Command(
                "four", "Four panes", "Four panes", "Shift+S", "four", True, LAYOUT
            ),
            Command(
                "planes",
                "Three planes",
                "Show the series in three planes",
                "P",
                "planes",
                True,
                LAYOUT,
            ),
            Command(
                "planes_beside",
                "Slice and planes",
                "Show the slice and beside it the series in three planes",
                "Shift+P",
                "",
                True,
                LAYOUT,
            ),
            Command("next_pane", "Next pane", "Go to the next pane", "F6"),
            Command(
                "prior",
                "Prior study",
                "Set the prior study beside, and align it",
                "Shift+O",
            ),
            Command(
                "resample",
                "Reslice prior",
                "Show the aligned prior study on the slices of the current one, or on "
                "its own",
                is_toggle=True,
            ),
            Command(
                "link_scroll",
                "Scroll together",
                "Scroll all panes together, by position where planes agree",
                is_toggle=True,
            ),
            Command(
                "link_view",
                "Zoom together",
                "Zoom, move and turn all images together",
                is_toggle=True,
            ),
            Command(
                "link_window",
                "Window together",
                "Set window and level of all images together",
                is_toggle=True,
            ),
            Command(
                "lines",
                "Reference lines",
                "Show where the slice of one pane crosses those of the others",
                is_toggle=True,
            ),
        ),
    ),
    CommandGroup(
        "Windows",
        tuple(
            Command(f"preset_{number}", preset.name, preset.name, str(number))
            for number, preset in enumerate(PRESETS, start=1)
        ),
    ),
    CommandGroup(
        "Panels",
        (
            Command(
                "left_panel",
                "Studies",
                "Fold the study panel away",
                "F7",
                "panel-left",
                True,
            ),
            Command(
                "right_panel",
                "Answer",
                "Fold the answer panel away",
                "F8",
                "panel-right",
                True,
            ),
            Command(
                "full_screen",
                "Full screen",
                "Fill the screen with the window, or stop",
                "F11",
                is_toggle=True,
            ),
            Command(
                "other_screen",
                "Other screen",
                "Move the window to the next screen",
                "Shift+F11",
            ),
        ),
    ),
    CommandGroup(
        "Help",
        (
            Command("manual", "Manual", "Show the manual", "F1"),
            Command("tour", "Tour", "Show the window's parts one after another"),
            Command("shortcuts", "Shortcuts", "Show all shortcuts", "?", "help"),
            Command(
                "computer", "Check this computer", "Test the models on this computer"
            ),
            Command("audit", "Audit log", "Show the audit log, and check it"),
            Command("about", "About brainview", "Version, licenses, how to cite"),
        ),
    ),
)

# While their key is held.
_REPEATED = {
    "next",
    "previous",
    "zoom_in",
    "zoom_out",
    "brush_larger",
    "brush_smaller",
    "undo",
    "redo",
}

# What the mouse does. The viewer and the slice bar handle these themselves; here
# they are listed beside the keys.
GESTURES = (
    ("Series in another pane", "Shift+click in the list, drag"),
    ("Use another pane", "Click in it"),
    ("Previous or next slice", "Wheel"),
    ("Scroll a list or a panel", "Shift+wheel"),
    ("Move a slider or in a list", "Shift+arrow keys"),
    ("Window and level (see the settings)", "Right drag"),
    ("Commands about the picture", "Right click, Menu key"),
    ("Move a measure", "Drag its end or its line"),
    ("Zoom about the pointer", "Ctrl+wheel"),
    ("Size of the brush", "Shift+wheel"),
    ("Move the image", "Middle drag, Space+drag"),
    ("Turn the three planes", "Drag a handle of the crosshair"),
    ("Enlarge one of three planes", "Double-click"),
)


_AT_MOST_ONE = QActionGroup.ExclusionPolicy.ExclusiveOptional


class Actions:
    """The commands as Qt actions, by name.

    Parameters
    ----------
    window : QWidget
        The keys work anywhere in it, whatever has the focus.
    """

    def __init__(self, window: QWidget) -> None:
        self._commands = {command.name: command for command in all_commands()}
        self._actions: dict[str, QAction] = {}
        self._choices: dict[str, QActionGroup] = {}
        for command in all_commands():
            action = _make(command, window)
            self._actions[command.name] = action
            self.set_keys(command.name, command.keys)
            if command.choice:
                choice = self._choices.setdefault(command.choice, QActionGroup(window))
                if command.choice == LAYOUT:
                    choice.setExclusionPolicy(_AT_MOST_ONE)
                choice.addAction(action)
        window.addActions(list(self._actions.values()))

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a command."""
        return self._actions[name]

    @property
    def all(self) -> Iterable[tuple[Command, QAction]]:
        """Every command with its action."""
        return ((c, self._actions[c.name]) for c in all_commands())

    def chosen(self, choice: str) -> QAction | None:
        """Return the one of a choice's actions that is on; None if none is."""
        return self._choices[choice].checkedAction()

    def tip(self, name: str) -> str:
        """Return what a command does, with its keys."""
        words, keys = self._commands[name].tip, key_words(self.keys(name))
        return f"{words} ({keys})" if keys else words

    def keys(self, name: str) -> str:
        """Return a command's keys, written as in `Command.keys`."""
        portable = QKeySequence.SequenceFormat.PortableText
        return " ".join(k.toString(portable) for k in self[name].shortcuts())

    def shown_keys(self, name: str) -> str:
        """Return a command's keys as this system writes them, or its text if none."""
        return key_words(self.keys(name)) or self[name].text()

    def set_keys(self, name: str, keys: str) -> None:
        """Give a command other keys, written as in `Command.keys`."""
        self[name].setShortcuts([QKeySequence(key) for key in keys.split()])
        self[name].setToolTip(self.tip(name))

    def is_key_of(self, name: str, event: QKeyEvent) -> bool:
        """Whether the key that an event is about belongs to a command.

        A key that is let go may have been pressed with others, which no longer count.
        """
        bare = QKeyEvent(event.type(), event.key(), Qt.KeyboardModifier.NoModifier)
        meant = (QKeySequence(key) for key in meant_keys(bare))
        keys = (*meant, QKeySequence(event.key()))
        own = self[name].shortcuts()
        return any(_letter(key) == _letter(one) for key in keys for one in own)

    def meant_by(self, event: QKeyEvent) -> QAction | None:
        """Return the command that a key means in another keyboard layout.

        None if it means none, or if a command has just this key, which Qt finds itself.
        """
        pressed = QKeySequence(event.keyCombination())
        keys = {sequence: a for _, a in self.all for sequence in a.shortcuts()}
        if pressed in keys:
            return None
        meant = (keys.get(QKeySequence(key)) for key in meant_keys(event))
        return next(filter(None, meant), None)


def all_commands() -> Iterable[Command]:
    """Return the commands of all groups, in order."""
    return (command for group in GROUPS for command in group.commands)


def key_words(keys: str) -> str:
    """Write keys in Qt's notation as this system writes them."""
    return " or ".join(
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        for key in keys.split()
    )


def _letter(keys: QKeySequence) -> Qt.Key:
    """Return the key of a sequence without what is held beside it."""
    chord: QKeyCombination = keys[0]  # type: ignore[index]
    return chord.key()


def _make(command: Command, window: QWidget) -> QAction:
    return QAction(
        command.text,
        window,
        checkable=command.is_toggle,
        autoRepeat=command.name in _REPEATED,
        shortcutContext=Qt.ShortcutContext.WindowShortcut,
    )
