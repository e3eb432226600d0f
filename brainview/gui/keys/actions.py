"""Contains all commands of the window with their shortcuts."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from brainview.core.language import tr, translatable
from brainview.gui.keys.layouts import meant_keys
from brainview.gui.viewer.window_level import PRESETS


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the window.

    Its words are in English, and are looked up where they are shown.

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
    meaning : str
        That of `text`, as for `tr`.
    """

    name: str
    text: str
    tip: str
    keys: str = ""
    icon: str = ""
    is_toggle: bool = False
    choice: str = ""
    meaning: str = ""

    @property
    def shown_text(self) -> str:
        """The text on the button, in the language that is spoken."""
        return tr(self.text, meaning=self.meaning)


@dataclass(frozen=True, slots=True)
class CommandGroup:
    """A group of commands in the list of shortcuts."""

    title: str
    commands: tuple[Command, ...]


LAYOUT = "layout"
"""The choice of what is in the middle of the window; none is one pane."""

GROUPS = (
    CommandGroup(
        translatable("File"),
        (
            Command(
                "open",
                translatable("Open", meaning="act"),
                translatable("Open a scan"),
                "Ctrl+O",
                "open",
                meaning="act",
            ),
            Command(
                "open_folder",
                translatable("Folder"),
                translatable("Open a folder with all its series"),
                "Ctrl+Shift+O",
                "folder",
            ),
            Command(
                "add",
                translatable("Add a study"),
                translatable("Add a study to what is open"),
                "Ctrl+Alt+O",
            ),
            Command(
                "batch",
                translatable("Batch"),
                translatable("Classify a folder"),
                "Ctrl+B",
                "batch",
            ),
            Command(
                "export",
                translatable("Export"),
                translatable("Export reports, masks and tables"),
                "Ctrl+E",
                "export",
            ),
            Command(
                "query",
                translatable("Fetch"),
                translatable("Ask another computer for series, and open them"),
                "Ctrl+Shift+F",
            ),
            Command(
                "send",
                translatable("Send results"),
                translatable("Send the results of the series to another computer"),
                "Ctrl+Shift+E",
            ),
            Command(
                "open_mask",
                translatable("Open mask"),
                translatable("Open a mask over the series that it belongs to"),
                "Ctrl+M",
            ),
            Command(
                "deidentify",
                translatable("De-identified copy"),
                translatable("Copy the DICOM images without the patient's identity"),
                "Ctrl+D",
            ),
            Command(
                "copy_picture",
                translatable("Copy picture"),
                translatable("Copy the picture as it is shown"),
                "Ctrl+C",
            ),
            Command(
                "copy_plain",
                translatable("Copy plain picture"),
                translatable("Copy the picture without overlays"),
                "Ctrl+Shift+C",
            ),
            Command(
                "save_picture",
                translatable("Save picture"),
                translatable("Save the picture as PNG"),
                "Ctrl+S",
            ),
            Command(
                "save_movie",
                translatable("Save movie"),
                translatable("Save the series as a movie (MP4 or GIF)"),
                "Ctrl+Shift+S",
            ),
            Command(
                "tags",
                translatable("Tags"),
                translatable("DICOM tags of this slice"),
                "T",
            ),
            Command(
                "settings",
                translatable("Settings"),
                translatable("Settings"),
                "Ctrl+,",
                "settings",
            ),
            Command(
                "cancel", translatable("Cancel"), translatable("Stop what runs"), "Esc"
            ),
        ),
    ),
    CommandGroup(
        translatable("Answer"),
        (
            Command(
                "analyze_series",
                translatable("Analyze series"),
                translatable("Analyze the whole series"),
                "Ctrl+Shift+A",
            ),
            Command(
                "jump",
                translatable("Most suspicious"),
                translatable("Go to the most suspicious slice"),
                "J",
            ),
            Command(
                "heatmap",
                translatable("Grad-CAM"),
                translatable("Grad-CAM map"),
                "G",
                "heatmap",
                True,
            ),
            Command(
                "mask",
                translatable("Mask"),
                translatable("Tumor mask"),
                "M",
                "mask",
                True,
            ),
            Command(
                "reader_mask",
                translatable("Your mask"),
                translatable("The mask that you drew or corrected"),
                "Shift+M",
                is_toggle=True,
            ),
            Command(
                "truth",
                translatable("Reference mask"),
                translatable("Reference mask, where there is one"),
                "E",
                is_toggle=True,
            ),
            Command(
                "hold",
                translatable("Bare image"),
                translatable("Overlays off while the key is held"),
                "X",
            ),
            Command(
                "blind",
                translatable("Blind read"),
                translatable("Blind read: hide answers until asked for"),
                "B",
                "blind",
                True,
            ),
            Command(
                "identity",
                translatable("Hide identity"),
                translatable("Hide who was scanned"),
                "I",
                "identity",
                True,
            ),
        ),
    ),
    CommandGroup(
        translatable("Image"),
        (
            Command(
                "tool_window",
                translatable("Window"),
                translatable("Left drag sets window and level"),
                "Shift+V",
                "window",
                True,
                "tool",
            ),
            Command(
                "tool_zoom",
                translatable("Zoom"),
                translatable("Left drag zooms"),
                "Shift+E",
                "zoom",
                True,
                "tool",
            ),
            Command(
                "tool_pan",
                translatable("Pan"),
                translatable("Left drag moves the image"),
                "Shift+H",
                "pan",
                True,
                "tool",
            ),
            Command(
                "tool_crosshair",
                translatable("Crosshair"),
                translatable("Left drag moves the crosshair of the three planes"),
                "Q",
                "",
                True,
                "tool",
            ),
            Command(
                "fit",
                translatable("Fit"),
                translatable("Fit the image to the window"),
                "F",
            ),
            Command(
                "actual",
                translatable("1:1"),
                translatable("One image pixel to one screen pixel"),
                "Z",
            ),
            Command("zoom_in", translatable("Zoom in"), translatable("Zoom in"), "+ ="),
            Command(
                "zoom_out", translatable("Zoom out"), translatable("Zoom out"), "-"
            ),
            Command(
                "auto",
                translatable("Auto"),
                translatable("Window from the image's own values"),
                "A",
            ),
            Command(
                "windows",
                translatable("Windows"),
                translatable("Choose from the windows by name"),
                "W",
            ),
            Command(
                "type_window",
                translatable("Width and level"),
                translatable("Type width and level"),
                "Shift+W",
            ),
            Command(
                "smooth",
                translatable("Smooth pixels"),
                translatable("Interpolate between pixels, or show them as squares"),
                "Shift+Z",
                is_toggle=True,
            ),
            Command(
                "corner_text",
                translatable("Text in the corners"),
                translatable("Show all, no or few lines of text in the corners"),
                "Shift+C",
            ),
            Command(
                "own_windows",
                translatable("Your windows"),
                translatable("Keep this window by a name, or delete one"),
                "Ctrl+Shift+W",
            ),
            Command(
                "invert",
                translatable("Invert"),
                translatable("Invert black and white"),
                "N",
            ),
            Command(
                "flip_h",
                translatable("Flip left-right"),
                translatable("Flip left and right"),
                "H",
            ),
            Command(
                "flip_v",
                translatable("Flip top-bottom"),
                translatable("Flip top and bottom"),
                "V",
            ),
            Command(
                "rotate", translatable("Rotate"), translatable("Rotate by 90°"), "R"
            ),
            Command(
                "reset", translatable("Reset"), translatable("Reset the view"), "0"
            ),
            Command(
                "next",
                translatable("Next slice"),
                translatable("Next slice"),
                "PgDown Down Right",
            ),
            Command(
                "previous",
                translatable("Previous slice"),
                translatable("Previous slice"),
                "PgUp Up Left",
            ),
            Command(
                "next_volume",
                translatable("Next volume"),
                translatable("The same slice of the next volume"),
                "Ctrl+PgDown",
            ),
            Command(
                "previous_volume",
                translatable("Previous volume"),
                translatable("The same slice of the previous volume"),
                "Ctrl+PgUp",
            ),
            Command(
                "next_series",
                translatable("Next series"),
                translatable("Next series"),
                "Ctrl+Down",
            ),
            Command(
                "previous_series",
                translatable("Previous series"),
                translatable("Previous series"),
                "Ctrl+Up",
            ),
            Command(
                "cine",
                translatable("Play"),
                translatable("Play the series, or stop"),
                "C",
                "cine",
            ),
        ),
    ),
    CommandGroup(
        translatable("Measures"),
        (
            Command(
                "tool_ruler",
                translatable("Ruler"),
                translatable("Left drag measures a distance"),
                "L",
                "ruler",
                True,
                "tool",
            ),
            Command(
                "tool_angle",
                translatable("Angle"),
                translatable("Three clicks measure an angle"),
                "K",
                "angle",
                True,
                "tool",
            ),
            Command(
                "tool_pair",
                translatable("Perpendicular pair"),
                translatable("Two drags measure perpendicular diameters"),
                "Shift+K",
                "pair",
                True,
                "tool",
            ),
            Command(
                "tool_ellipse",
                translatable("Ellipse"),
                translatable("Left drag measures inside an ellipse"),
                "O",
                "ellipse",
                True,
                "tool",
            ),
            Command(
                "tool_polygon",
                translatable("Polygon"),
                translatable("Clicks outline a polygon; a double click ends"),
                "Y",
                "polygon",
                True,
                "tool",
            ),
            Command(
                "tool_freehand",
                translatable("Freehand region"),
                translatable("Left drag measures inside a freehand region"),
                "U",
                "freehand",
                True,
                "tool",
            ),
            Command(
                "tool_arrow",
                translatable("Arrow"),
                translatable("Left drag draws an arrow, up to its tip"),
                "Shift+L",
                "arrow",
                True,
                "tool",
            ),
            Command(
                "tool_text",
                translatable("Text"),
                translatable("A click writes a text on the image"),
                "Shift+T",
                "text",
                True,
                "tool",
            ),
            Command(
                "tool_calibrate",
                translatable("Calibrate"),
                translatable("A line of known length gives the size of pixels"),
                "Shift+U",
                "calibrate",
                True,
                "tool",
            ),
            Command(
                "delete_measure",
                translatable("Delete"),
                translatable("Delete the selected measure"),
                "Del",
            ),
            Command(
                "undo",
                translatable("Undo"),
                translatable("Undo the last change of measures or masks"),
                "Ctrl+Z",
            ),
            Command(
                "redo",
                translatable("Redo"),
                translatable("Do again what was undone"),
                "Ctrl+Shift+Z Ctrl+Y",
            ),
        ),
    ),
    CommandGroup(
        translatable("Mask"),
        (
            Command(
                "tool_brush",
                translatable("Brush"),
                translatable("Left drag paints on the mask"),
                "D",
                "brush",
                True,
                "tool",
            ),
            Command(
                "tool_eraser",
                translatable("Eraser"),
                translatable("Left drag erases from the mask"),
                "Shift+D",
                "eraser",
                True,
                "tool",
            ),
            Command(
                "tool_smart_brush",
                translatable("Smart brush"),
                translatable("Left drag paints up to the edges of the tissue"),
                "Shift+B",
                "smart-brush",
                True,
                "tool",
            ),
            Command(
                "brush_larger",
                translatable("Larger brush"),
                translatable("Make the brush larger"),
                "]",
            ),
            Command(
                "brush_smaller",
                translatable("Smaller brush"),
                translatable("Make the brush smaller"),
                "[",
            ),
            Command(
                "mask_fill",
                translatable("Fill holes"),
                translatable("Fill the holes of the mask"),
                "Shift+F",
            ),
            Command(
                "mask_smooth",
                translatable("Smooth"),
                translatable("Round the outline of the mask"),
                "Shift+R",
            ),
            Command(
                "mask_part",
                translatable("Delete part"),
                translatable("Delete the part of the mask under the pointer"),
                "Shift+Del",
            ),
            Command(
                "mask_lesion",
                translatable("Delete lesion"),
                translatable("Delete the lesion under the pointer"),
                "Ctrl+Del",
            ),
            Command(
                "mask_interpolate",
                translatable("Interpolate"),
                translatable("Interpolate your mask between slices"),
                "Shift+I",
            ),
            Command(
                "mask_accept",
                translatable("Accept mask"),
                translatable("Take over the model's mask as yours"),
                "Shift+A",
            ),
            Command(
                "mask_reject",
                translatable("Reject mask"),
                translatable("Nothing is to be outlined on this slice"),
                "Shift+X",
            ),
            Command(
                "mask_copy",
                translatable("Correct opened mask"),
                translatable(
                    "Take over a copy of the opened mask as yours, on all slices"
                ),
                "Shift+N",
            ),
            Command(
                "mask_drop",
                translatable("Drop your mask"),
                translatable("Drop your mask; the model's is left"),
            ),
        ),
    ),
    CommandGroup(
        translatable("Panes"),
        (
            Command(
                "compare",
                translatable("Two panes"),
                translatable("Two panes side by side"),
                "S",
                "compare",
                True,
                LAYOUT,
            ),
            Command(
                "four",
                translatable("Four panes"),
                translatable("Four panes"),
                "Shift+S",
                "four",
                True,
                LAYOUT,
            ),
            Command(
                "planes",
                translatable("Three planes"),
                translatable("Show the series in three planes"),
                "P",
                "planes",
                True,
                LAYOUT,
            ),
            Command(
                "planes_beside",
                translatable("Slice and planes"),
                translatable("Show the slice and beside it the series in three planes"),
                "Shift+P",
                "",
                True,
                LAYOUT,
            ),
            Command(
                "next_pane",
                translatable("Next pane"),
                translatable("Go to the next pane"),
                "F6",
            ),
            Command(
                "prior",
                translatable("Prior study"),
                translatable("Set the prior study beside, and align it"),
                "Shift+O",
            ),
            Command(
                "resample",
                translatable("Reslice prior"),
                translatable(
                    "Show the aligned prior study on the slices of the current one, "
                    "or on its own"
                ),
                is_toggle=True,
            ),
            Command(
                "link_scroll",
                translatable("Scroll together"),
                translatable(
                    "Scroll all panes together, by position where planes agree"
                ),
                is_toggle=True,
            ),
            Command(
                "link_view",
                translatable("Zoom together"),
                translatable("Zoom, move and turn all images together"),
                is_toggle=True,
            ),
            Command(
                "link_window",
                translatable("Window together"),
                translatable("Set window and level of all images together"),
                is_toggle=True,
            ),
            Command(
                "lines",
                translatable("Reference lines"),
                translatable(
                    "Show where the slice of one pane crosses those of the others"
                ),
                is_toggle=True,
            ),
        ),
    ),
    CommandGroup(
        translatable("Windows"),
        tuple(
            Command(f"preset_{number}", preset.name, preset.name, str(number))
            for number, preset in enumerate(PRESETS, start=1)
        ),
    ),
    CommandGroup(
        translatable("Panels"),
        (
            Command(
                "left_panel",
                translatable("Studies"),
                translatable("Fold the study panel away"),
                "F7",
                "panel-left",
                True,
            ),
            Command(
                "right_panel",
                translatable("Answer"),
                translatable("Fold the answer panel away"),
                "F8",
                "panel-right",
                True,
            ),
            Command(
                "full_screen",
                translatable("Full screen"),
                translatable("Fill the screen with the window, or stop"),
                "F11",
                is_toggle=True,
            ),
            Command(
                "other_screen",
                translatable("Other screen"),
                translatable("Move the window to the next screen"),
                "Shift+F11",
            ),
        ),
    ),
    CommandGroup(
        translatable("Help"),
        (
            Command(
                "manual", translatable("Manual"), translatable("Show the manual"), "F1"
            ),
            Command(
                "tour",
                translatable("Tour"),
                translatable("Show the window's parts one after another"),
            ),
            Command(
                "shortcuts",
                translatable("Shortcuts"),
                translatable("Show all shortcuts"),
                "?",
                "help",
            ),
            Command(
                "computer",
                translatable("Check this computer"),
                translatable("Test the models on this computer"),
            ),
            Command(
                "audit",
                translatable("Audit log"),
                translatable("Show the audit log, and check it"),
            ),
            Command(
                "about",
                translatable("About brainview"),
                translatable("Version, licenses, how to cite"),
            ),
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
    (
        translatable("Series in another pane"),
        translatable("Shift+click in the list, drag"),
    ),
    (translatable("Use another pane"), translatable("Click in it")),
    (translatable("Previous or next slice"), translatable("Wheel")),
    (translatable("Scroll a list or a panel"), translatable("Shift+wheel")),
    (translatable("Move a slider or in a list"), translatable("Shift+arrow keys")),
    (translatable("Window and level (see the settings)"), translatable("Right drag")),
    (translatable("Commands about the picture"), translatable("Right click, Menu key")),
    (translatable("Move a measure"), translatable("Drag its end or its line")),
    (translatable("Zoom about the pointer"), translatable("Ctrl+wheel")),
    (translatable("Size of the brush"), translatable("Shift+wheel")),
    (translatable("Move the image"), translatable("Middle drag, Space+drag")),
    (
        translatable("Turn the three planes"),
        translatable("Drag a handle of the crosshair"),
    ),
    (translatable("Enlarge one of three planes"), translatable("Double-click")),
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
        words, keys = tr(self._commands[name].tip), key_words(self.keys(name))
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
    first, *others = (
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        for key in keys.split() or [""]
    )
    for other in others:
        first = tr("{keys} or {other}", keys=first, other=other)
    return first


def _letter(keys: QKeySequence) -> Qt.Key:
    """Return the key of a sequence without what is held beside it."""
    chord: QKeyCombination = keys[0]  # type: ignore[index]
    return chord.key()


def _make(command: Command, window: QWidget) -> QAction:
    return QAction(
        command.shown_text,
        window,
        checkable=command.is_toggle,
        autoRepeat=command.name in _REPEATED,
        shortcutContext=Qt.ShortcutContext.WindowShortcut,
    )
