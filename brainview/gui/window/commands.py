"""Connects the window's commands to the functions that run them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from brainview.audit import AuditLog
from brainview.core import resources_folder
from brainview.gui.dialogs.audit import AuditDialog
from brainview.gui.dialogs.files import FileDialogs
from brainview.gui.dialogs.settings import SettingsDialog
from brainview.gui.dialogs.shortcuts import ShortcutSheet
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.keys.shortcuts_store import ShortcutStore
from brainview.gui.look.theme import Theme
from brainview.gui.panes.pane_grid import PaneGrid
from brainview.gui.panes.three_planes import ThreePlanes
from brainview.gui.session.reference_masks import ReferenceMasks
from brainview.gui.session.session import Session
from brainview.gui.viewer import Tool, Viewer
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.viewer.window_level import PRESETS
from brainview.gui.window.analysis_presenter import AnalysisPresenter
from brainview.gui.window.copy_presenter import CopyPresenter
from brainview.gui.window.export_presenter import ExportPresenter
from brainview.gui.window.node_presenter import NodePresenter
from brainview.gui.window.pictures import Pictures
from brainview.gui.workers.jobs import JobRunner
from brainview.inference import Choice
from brainview.models import ModelRegistry
from brainview.reports import ReportStyle

if TYPE_CHECKING:
    from brainview.gui.batch import BatchWindow

_TOOLS = {
    "tool_window": Tool.WINDOW,
    "tool_zoom": Tool.ZOOM,
    "tool_pan": Tool.PAN,
    "tool_ruler": Tool.RULER,
    "tool_pair": Tool.PAIR,
    "tool_angle": Tool.ANGLE,
    "tool_ellipse": Tool.ELLIPSE,
    "tool_polygon": Tool.POLYGON,
    "tool_freehand": Tool.FREEHAND,
    "tool_arrow": Tool.ARROW,
    "tool_text": Tool.TEXT,
    "tool_calibrate": Tool.CALIBRATE,
    "tool_brush": Tool.BRUSH,
    "tool_eraser": Tool.ERASER,
    "tool_smart_brush": Tool.SMART_BRUSH,
    "tool_crosshair": Tool.CROSSHAIR,
}

_BRUSH_STEP = 1.25

# About the slice, also while planes that are cut through the series are shown.
_MASK_COMMANDS: dict[str, Callable[[Viewer], None]] = {
    "mask_fill": Viewer.fill_mask,
    "mask_smooth": Viewer.smooth_mask,
    "mask_part": Viewer.delete_part,
    "mask_accept": Viewer.accept_mask,
    "mask_reject": Viewer.reject_mask,
    "mask_drop": Viewer.drop_mask,
}

_IMAGE_COMMANDS: dict[str, Callable[[Viewer], None]] = {
    "fit": Viewer.fit,
    "actual": Viewer.actual_size,
    "zoom_in": Viewer.zoom_in,
    "zoom_out": Viewer.zoom_out,
    "auto": Viewer.auto_window,
    "windows": Viewer.show_windows,
    "invert": Viewer.invert,
    "flip_h": Viewer.flip_horizontal,
    "flip_v": Viewer.flip_vertical,
    "rotate": Viewer.rotate,
    "reset": Viewer.reset,
    "delete_measure": Viewer.delete_measure,
    "undo": Viewer.undo,
    "redo": Viewer.redo,
    "cine": Viewer.play,
}


class Commands(QObject):
    """Connects every action that isn't a toggle to its function.

    Parameters
    ----------
    window : QWidget
        The parent of the dialogs.
    session : Session
        Opens, analyzes and exports scans.
    registry : ModelRegistry
        The installed models.
    settings : SettingsStore
        What the settings dialog changes.
    remembered : RememberedChoices
        Stores folders and shortcuts.
    theme : Theme
        The colors, which the user can choose in the settings dialog.
    actions : Actions
        The window's commands.
    grid : PaneGrid
        The panes; the image commands act on the main one.
    presenter : AnalysisPresenter
        Provides the class of the shown map.
    references : ReferenceMasks
        Opens masks over a series.
    notebook : Notebook
        Holds what the reader drew and decided, for reports.
    network : JobRunner
        Runs what needs the network.

    Signals
    -------
    models_asked(Choice)
        The scan of a batch is shown, whose models are to answer.
    mouse_chosen(MouseButtons)
        The buttons of the mouse are to do something else.
    batch_completed(BatchJob, Tally)
        All scans of a batch are in its table.
    """

    models_asked = Signal(object)
    mouse_chosen = Signal(object)
    batch_completed = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        *,
        session: Session,
        registry: ModelRegistry,
        settings: SettingsStore,
        remembered: RememberedChoices,
        theme: Theme,
        actions: Actions,
        grid: PaneGrid,
        presenter: AnalysisPresenter,
        references: ReferenceMasks,
        notebook: Notebook,
        network: JobRunner,
    ) -> None:
        super().__init__(window)
        self._network = network
        self.files = FileDialogs(window)
        self._window = window
        self._session = session
        self._registry = registry
        self._settings = settings
        self._remembered = remembered
        self._theme = theme
        self._actions = actions
        self._references = references
        self._grid = grid
        self._viewer = grid.main.viewer
        self.export = ExportPresenter(
            window,
            session=session,
            registry=registry,
            remembered=remembered,
            actions=actions,
            viewer=self._viewer,
            presenter=presenter,
            notebook=notebook,
            # Not bound to `files`, which tests replace.
            ask_folder=lambda folder: self.files.ask_export_folder(folder),
            report_style=self._report_style,
        )
        self.copies = CopyPresenter(
            window,
            session=session,
            runner=session.loader.finding_runner,
            remembered=remembered,
            actions=actions,
            ask_folder=lambda folder: self.files.ask_export_folder(folder),
        )
        self.pictures = Pictures(
            window,
            session=session,
            remembered=remembered,
            actions=actions,
            viewer=lambda: self.focused_viewer,
            ask_path=lambda path: self.files.ask_picture(path),
        )
        self.nodes = NodePresenter(
            window,
            session=session,
            runner=network,
            settings=settings,
            actions=actions,
            export=self.export,
            ask_folder=lambda folder: self.files.ask_export_folder(folder),
        )
        self._planes: ThreePlanes | None = None
        self.batch: BatchWindow | None = None
        self._is_batch_foreign = False
        self._sheet: ShortcutSheet | None = None
        self._viewer.brush_turned.connect(self._turn_brush)
        for name, command in (
            self._program_commands() | self._image_commands()
        ).items():
            # `triggered` passes whether the action is checked, which no command needs.
            actions[name].triggered.connect(lambda _checked, do=command: do())
        self.shortcuts = ShortcutStore(actions, remembered, self)

    def set_planes(self, planes: ThreePlanes | None) -> None:
        """Let the commands act on the planes, unless the main viewer has the focus."""
        self._planes = planes
        if planes is not None:
            planes.set_tool(self._viewer.tool)

    def hold_overlays(self, is_held: bool) -> None:
        """Hide the overlays while a key is held, or show them again."""
        for viewer in self._grid.viewers:
            viewer.set_overlays_held_off(is_held)

    def ask_scans(self) -> None:
        """Ask for files and open them."""
        self._open(self.files.ask_scans(self._folder))

    def ask_folder(self) -> None:
        """Ask for a folder and open everything in it."""
        folder = self.files.ask_folder(self._folder)
        self._open(() if folder is None else (folder,))

    def ask_masks(self) -> None:
        """Ask for a mask, and open it over the series that it belongs to."""
        state = self._session.state
        if state.series is None or state.catalog is None:
            return
        if paths := self.files.ask_masks(self._folder):
            self._references.open(paths, state.series, state.catalog.series)

    def ask_added(self) -> None:
        """Ask for the folder of a study, and add it to what is open."""
        folder = self.files.ask_folder(self._folder)
        if folder is not None:
            self._session.add([folder])

    def show_batch(self) -> None:
        """Show the batch window, which is created on first use.

        One that was closed is created anew in another language.
        """
        batch = self.batch
        if batch is not None and batch.isHidden() and self._is_batch_foreign:
            batch.shutdown()
            batch.deleteLater()
            batch = None
        if batch is None:
            batch = self._new_batch()
            self.take_batch(batch)
        batch.show()
        batch.raise_()
        batch.activateWindow()

    def take_batch(self, batch: "BatchWindow", *, is_foreign: bool = False) -> None:
        """Let a batch window open its scans here.

        Parameters
        ----------
        batch : BatchWindow
            The window.
        is_foreign : bool
            Whether its words are in another language.
        """
        self.batch, self._is_batch_foreign = batch, is_foreign
        batch.opened.connect(self._raise_window)
        batch.opened.connect(self.models_asked)
        batch.run.completed.connect(self.batch_completed)
        identity = self._actions["identity"]
        batch.set_identity_hidden(identity.isChecked())
        identity.toggled.connect(batch.set_identity_hidden)

    def _new_batch(self) -> "BatchWindow":
        # The main window opens sooner without it.
        from brainview.gui.batch import BatchWindow  # noqa: PLC0415

        return BatchWindow(
            self._session,
            registry=self._registry,
            remembered=self._remembered,
            defaults=self._settings.current.models,
            report_style=self._report_style,
        )

    def shutdown(self) -> None:
        """Stop the work of the batch window."""
        if self.batch is not None:
            self.batch.shutdown()

    @property
    def _folder(self) -> Path:
        """The folder of the last opened file."""
        return Path(self._remembered.text("folder"))

    def _open(self, paths: Sequence[Path]) -> None:
        if paths:
            if not self._actions["identity"].isChecked():
                self._remembered.keep("folder", str(paths[0].parent))
            self._session.open(paths)

    def _report_style(self) -> ReportStyle:
        """Return what is set for reports."""
        return ReportStyle.of(self._settings.current)

    def _raise_window(self, _choice: Choice) -> None:
        self._window.raise_()
        self._window.activateWindow()

    def _program_commands(self) -> dict[str, Callable[[], object]]:
        session = self._session
        return {
            "open": self.ask_scans,
            "open_folder": self.ask_folder,
            "open_mask": self.ask_masks,
            "add": self.ask_added,
            "batch": self.show_batch,
            "export": self.export.show,
            "query": self.nodes.show_query,
            "send": self.nodes.show_send,
            "settings": self.show_settings,
            "shortcuts": self._show_shortcuts,
            "computer": self._check_computer,
            "audit": self._show_audit,
            "about": self._show_about,
            "cancel": session.cancel,
            "next": partial(self._step, 1),
            "previous": partial(self._step, -1),
            "next_volume": partial(self._step_volume, 1),
            "previous_volume": partial(self._step_volume, -1),
            "next_series": partial(session.step_series, 1),
            "previous_series": partial(session.step_series, -1),
        }

    def _image_commands(self) -> dict[str, Callable[[], object]]:
        tools = {name: partial(self._set_tool, tool) for name, tool in _TOOLS.items()}
        image = {
            name: partial(self._run_on_viewer, command)
            for name, command in _IMAGE_COMMANDS.items()
        }
        presets = {
            f"preset_{number}": partial(self._apply_preset, number)
            for number in range(1, len(PRESETS) + 1)
        }
        masks = {
            name: partial(command, self._viewer)
            for name, command in _MASK_COMMANDS.items()
        }
        brush = {
            "brush_larger": partial(self._resize_brush, _BRUSH_STEP),
            "brush_smaller": partial(self._resize_brush, 1 / _BRUSH_STEP),
        }
        return {
            **tools,
            **image,
            **presets,
            **masks,
            **brush,
            "hold": partial(self.hold_overlays, True),
        }

    @property
    def focused_viewer(self) -> Viewer:
        """The main viewer, or the plane that had the keyboard focus last."""
        if self._planes is None or self._viewer.hasFocus():
            return self._viewer
        return self._planes.active

    @property
    def all_viewers(self) -> tuple[Viewer, ...]:
        """The viewers of all panes, also of those that are hidden now."""
        return (self._viewer, *(side.viewer for side in self._grid.all_sides))

    def _run_on_viewer(self, command: Callable[[Viewer], None]) -> None:
        command(self.focused_viewer)

    def _apply_preset(self, number: int) -> None:
        self.focused_viewer.apply_preset(number)

    def _step(self, steps: int) -> None:
        self.focused_viewer.step(steps)

    def _step_volume(self, steps: int) -> None:
        """Go to the same place in another volume, if the series has several."""
        place = self._viewer.place
        deep = place.count // place.volumes
        if 0 <= place.index // deep + steps < place.volumes:
            self._viewer.step(steps * deep)

    def _set_tool(self, tool: Tool) -> None:
        for viewer in self.all_viewers:
            viewer.set_tool(tool)
        if self._planes is not None:
            self._planes.set_tool(tool)

    @Slot(int)
    def _turn_brush(self, notches: int) -> None:
        self._resize_brush(_BRUSH_STEP**notches)

    def _resize_brush(self, factor: float) -> None:
        for viewer in self.all_viewers:
            viewer.resize_brush(factor)

    def show_settings(self, page: int = 0) -> SettingsDialog:
        """Show a page of the settings, from 0; return the dialog."""
        dialog = SettingsDialog(
            self._window,
            settings=self._settings,
            remembered=self._remembered,
            theme=self._theme,
            registry=self._registry,
            cache=self._session.loader.cache,
            actions=self._actions,
            ask_picture=lambda folder: self.files.ask_logo(folder),
            runner=self._network,
        )
        dialog.mouse.chosen.connect(self.mouse_chosen)
        dialog.pages.setCurrentIndex(page)
        dialog.open()
        return dialog

    def _show_shortcuts(self) -> None:
        if self._sheet is None:
            self._sheet = ShortcutSheet(self._window, self.shortcuts)
        self._sheet.open()

    def _check_computer(self) -> None:
        # As the next one, it reads the list of installed packages.
        from brainview.gui.dialogs.computer import ComputerDialog  # noqa: PLC0415

        runner = self._session.loader.finding_runner
        ComputerDialog(self._window, registry=self._registry, runner=runner).open()

    def _show_audit(self) -> None:
        runner = self._session.loader.finding_runner
        AuditDialog(self._window, AuditLog(), runner).open()

    def _show_about(self) -> None:
        # The main window opens sooner without it.
        from brainview.gui.dialogs.about import AboutDialog  # noqa: PLC0415

        icon = resources_folder() / "icons" / "brainview.svg"
        AboutDialog(self._window, icon).open()
