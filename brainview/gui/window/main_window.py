"""Contains the main window, which lays out its parts and connects them."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Scan, Series, resources_folder
from brainview.core.language import plural, tr
from brainview.core.units import LengthUnit
from brainview.export import Written
from brainview.gui.dialogs.add_or_replace import AddOrReplace
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.remembered import (
    RememberedChoices,
    keep_choice,
    keep_number,
    keep_toggle,
)
from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.look.controls import scrolled, window_title
from brainview.gui.look.focus import FocusKeeper, tab_as_seen
from brainview.gui.look.placing import place
from brainview.gui.look.theme import Theme
from brainview.gui.look.wording import plane_of
from brainview.gui.panels.answer_panel import WIDTH as ANSWER_WIDTH
from brainview.gui.panels.answer_panel import AnswerPanel
from brainview.gui.panels.side_by_side import SideBySide
from brainview.gui.panels.status_line import StatusLine
from brainview.gui.panels.study_panel import WIDTH as STUDY_WIDTH
from brainview.gui.panels.study_panel import StudyPanel
from brainview.gui.panes.main_pane import MainPane
from brainview.gui.session.dragged import local_paths, series_key
from brainview.gui.session.linked_scrolling import Alignments
from brainview.gui.session.prior_study import PriorStudy
from brainview.gui.session.reference_masks import ReferenceMasks, SeriesMasks
from brainview.gui.session.session import Session
from brainview.gui.session.state import State
from brainview.gui.session.thumbnails import Thumbnails
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.analysis_presenter import AnalysisPresenter
from brainview.gui.window.calibration import CalibrationPresenter
from brainview.gui.window.commands import Commands
from brainview.gui.window.kept_view import KeptView
from brainview.gui.window.manual_help import ManualHelp
from brainview.gui.window.mask_presenter import MaskPresenter
from brainview.gui.window.menus import fill_menus
from brainview.gui.window.movie_presenter import MoviePresenter
from brainview.gui.window.panes_presenter import PanesPresenter
from brainview.gui.window.planes_presenter import PlanesPresenter
from brainview.gui.window.prior_presenter import PriorPresenter
from brainview.gui.window.reading_presenter import ReadingPresenter
from brainview.gui.window.resampling_presenter import ResamplingPresenter
from brainview.gui.window.screens import Screens
from brainview.gui.window.series_presenter import SeriesPresenter
from brainview.gui.window.slice_wheel import SliceWheel
from brainview.gui.window.tag_presenter import TagPresenter
from brainview.gui.window.toolbar import ToolBar
from brainview.gui.window.tour_presenter import TourPresenter
from brainview.gui.window.view_presenter import ViewPresenter
from brainview.gui.workers.jobs import JobRunner
from brainview.inference import Choice
from brainview.models import ModelRegistry
from brainview.readers import read_slice_tags
from brainview.readers.dicom.tag_row import TagRow
from brainview.readers.samples import Sample
from brainview.settings import NO_SEGMENTER, Settings

_SIZE = QSize(1280, 800)
# Of a screen of 1280×720 at 200 %, a title bar and a task bar leave about this much.
_SMALLEST = QSize(620, 300)

# The commands that hide who the patient is, and what the models answer.
_HIDING = ("identity", "blind")


class MainWindow(QMainWindow):
    """Lays out the parts side by side and connects them.

    Parameters
    ----------
    session : Session
        The open series, the shown slice and its analysis.
    registry : ModelRegistry
        The installed models.
    settings : SettingsStore or None
        What is set; None for the user's own file.
    remembered : RememberedChoices
        Stores the user's choices.
    theme : Theme
        Colors and icons.
    read_tags : callable
        Reads the DICOM header of a file; runs in a worker thread.
    samples : sequence of Sample
        Scans that come with the program.
    notebook : Notebook or None
        Keeps the measures of all viewers; None to forget them.

    Signals
    -------
    painted()
        The window has been drawn for the first time.
    rebuilt()
        All parts of the window have been made anew.
    """

    painted = Signal()
    rebuilt = Signal()

    def __init__(
        self,
        *,
        session: Session,
        registry: ModelRegistry,
        remembered: RememberedChoices,
        settings: SettingsStore | None = None,
        theme: Theme,
        read_tags: Callable[[Path], Sequence[TagRow]],
        samples: Sequence[Sample] = (),
        notebook: Notebook | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("brainview")
        self.setAcceptDrops(True)
        self.session = session
        self._remembered = remembered
        self._settings = settings or SettingsStore(parent=self)
        self._registry = registry
        self._theme = theme
        self._read_tags = read_tags
        self._samples = samples
        self._has_painted = False
        self._recent_sources: tuple[Path, ...] = ()
        self.notebook = notebook or Notebook(parent=self)
        self.references = ReferenceMasks(session.loader.finding_runner, self)
        self.thumbnails = Thumbnails(session.loader, self)
        self._alignments = Alignments()
        self._prior = PriorStudy(session.loader, self._alignments, self)
        # A second one, so that a node that doesn't answer keeps no other one waiting.
        self._network = JobRunner(ThreadPoolExecutor(2, "brainview-network"), self)
        self._lasting = self.children()
        # Earlier than the panes, which read the slices again.
        self.notebook.calibrated.connect(session.read_again)
        self._make_parts(None)
        self._connect_session()
        place(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self.restoreGeometry(self._remembered.state("geometry"))
        # Later, since the first picture of the window doesn't need it.
        self.painted.connect(partial(tab_as_seen, self))
        self.viewer.setFocus()

    def rebuild(self) -> None:
        """Make all parts anew, such as in another language, and show what was shown."""
        self.answer.reading.finish()
        self.setUpdatesEnabled(False)
        kept = KeptView.of(self)
        for name in _HIDING:
            # Another window may have stored another choice, and would have it shown.
            keep_choice(self._remembered, name, self.actions_by_name[name])
        self._drop_parts()
        self._make_parts(self.session.choice)
        self.session.show_again()
        kept.restore(self)
        tab_as_seen(self)
        self.setUpdatesEnabled(True)
        self.rebuilt.emit()

    def shutdown(self) -> None:
        """Stop the work of the batch window, and what is sent and fetched."""
        self._network.shutdown()
        self.commands.shutdown()

    def _make_parts(self, choice: Choice | None) -> None:
        """Make all that is seen, and connect it.

        Parameters
        ----------
        choice : Choice or None
            The models; None for the default ones.
        """
        session, registry = self.session, self._registry
        self.actions_by_name = Actions(self)
        self._lay_out()
        self.presenter = AnalysisPresenter(
            session, self.answer, self.viewer, self.actions_by_name, self.references
        )
        self.commands = Commands(
            self,
            session=session,
            registry=registry,
            settings=self._settings,
            remembered=self._remembered,
            theme=self._theme,
            actions=self.actions_by_name,
            grid=self.panes.grid,
            presenter=self.presenter,
            references=self.references,
            notebook=self.notebook,
            network=self._network,
        )
        self.panes.show_answers(self.presenter)
        self.commands.models_asked.connect(self.answer.models.choose)
        self._choose_models(choice)
        self.series_presenter = SeriesPresenter(
            session.series_analysis,
            self.slices,
            self.answer.series,
            self.actions_by_name,
            self.references,
            self.viewer,
        )
        self.planes = PlanesPresenter(
            session,
            self.main_pane,
            self.actions_by_name,
            lambda: registry.manifests.get(session.choice.model_id or ""),
            self.notebook,
        )
        self.prior = PriorPresenter(
            session,
            self._prior,
            self.panes,
            self.answer.change,
            self.actions_by_name,
        )
        self.resampling = ResamplingPresenter(
            session, self.panes, self._prior, self.actions_by_name
        )
        self.reading = ReadingPresenter(
            session,
            self.answer.reading,
            self.notebook,
            self._class_names,
            lambda: self.presenter.is_hidden,
        )
        for presenter in (self.presenter, self.series_presenter):
            presenter.may_reveal = self.reading.allows_reveal
        self.masks = MaskPresenter(
            session,
            self.viewer,
            self.notebook,
            self.actions_by_name,
            self.references,
        )
        plane_viewers = self.main_pane.planes.viewers.values()
        self.calibration = CalibrationPresenter(
            self, session, (self.viewer, *plane_viewers), self.notebook
        )
        self.notebook.calibrated.connect(self.panes.read_again)
        self.movies = MoviePresenter(
            self,
            session=session,
            viewer=self.viewer,
            notebook=self.notebook,
            actions=self.actions_by_name,
            is_hidden=lambda: self.presenter.is_hidden,
            ask_path=lambda path: self.commands.files.ask_movie(path),
        )
        self.views = ViewPresenter(
            self,
            settings=self._settings,
            remembered=self._remembered,
            actions=self.actions_by_name,
            viewers=self._all_viewers,
            focused=lambda: self.commands.focused_viewer,
            say=self.status.say,
        )
        self.commands.mouse_chosen.connect(self.views.set_mouse)
        self.screens = Screens(self, self.actions_by_name, self.status.say)
        self.tags = TagPresenter(
            self,
            session.loader.finding_runner,
            self.actions_by_name,
            partial(read_slice_tags, read=self._read_tags),
        )
        ManualHelp(
            self,
            self.actions_by_name["manual"],
            resources_folder() / "manual",
            self._theme,
        )
        self.tour = TourPresenter(
            self,
            actions=self.actions_by_name,
            remembered=self._remembered,
            parts={
                "studies": self.study,
                "viewer": self.viewer,
                "answer": self.answer,
                "overlays": self.answer.overlays,
                "series": self.answer.series,
            },
            open_sample=self._open_first_sample,
        )
        self._connect_parts()
        self._connect_toggles()
        self._take_settings(self._settings.current)
        self._columns.restore()
        self._show_recent()

    def _drop_parts(self) -> None:
        """Delete all that is seen; what the session does goes on."""
        self.tags.stop()
        self.thumbnails.start_over()
        for loading in (self.planes.loading, self.resampling.loading):
            loading.cancel()
        for side in self.panes.grid.all_sides:
            side.player.close()
        self.removeToolBar(self._tools)
        dropped = [child for child in self.children() if child not in self._lasting]
        # At once, since they would take what is shown to the new ones. The presenters
        # come first, so that they see nothing of the end of the widgets.
        for child in sorted(dropped, key=lambda each: each.isWidgetType()):
            child.deleteLater()
            QCoreApplication.sendPostedEvents(child, QEvent.Type.DeferredDelete)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files, folders and archives."""
        self.session.open(paths)

    def open_further(self, paths: Sequence[Path]) -> None:
        """Come to the front, and open what another start of the program was given."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if paths:
            self._ask_how_to_open(paths)

    def show_fault(self, error: BaseException) -> None:
        """Show an exception that nothing else caught."""
        self.session.show_failure(error)

    def event(self, event: QEvent) -> bool:
        """Run the command that a key means in another keyboard layout."""
        is_early = event.type() is QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and self._run_meant(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Emit `painted` once the window is visible."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Show the overlays again when the key that hides them is released."""
        is_hold_key = self.actions_by_name.is_key_of("hold", event)
        if is_hold_key and not event.isAutoRepeat():
            self.commands.hold_overlays(False)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the overlays again when the window loses the keyboard focus."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.commands.hold_overlays(False)
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Accept files, folders and series from the list."""
        if local_paths(event.mimeData()) or series_key(event.mimeData()):
            event.acceptProposedAction()
            self.status.say(tr("Drop to open."))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Clear the status line."""
        self.status.say("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        self.status.say("")
        event.acceptProposedAction()
        if paths := local_paths(event.mimeData()):
            self._ask_how_to_open(paths)
        elif series := self.session.state.series_with(series_key(event.mimeData())):
            self._open_series(series)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a comment that is being typed, and the window's size and position."""
        self.answer.reading.finish()
        self._remembered.keep("geometry", self.saveGeometry())
        super().closeEvent(event)

    def _run_meant(self, event: QKeyEvent) -> bool:
        action = self.actions_by_name.meant_by(event)
        if action is None or not action.isEnabled():
            return False
        if action.autoRepeat() or not event.isAutoRepeat():
            action.trigger()
        return True

    def _lay_out(self) -> None:
        actions = self.actions_by_name
        self.main_pane = MainPane(self.session)
        self.viewer, self.slices = self.main_pane.viewer, self.main_pane.slices
        self.study = StudyPanel(self._samples)
        self.answer = AnswerPanel(actions, self._registry, self._samples)
        self.status = StatusLine(actions["cancel"], actions["blind"])
        fill_menus(self.menuBar(), actions)
        self._tools = ToolBar(actions, self._theme)
        self.addToolBar(self._tools)
        self.panes = PanesPresenter(
            self.session, self.main_pane, actions, self.notebook, self._alignments
        )
        self._columns = SideBySide(self._remembered, "window")
        self._columns.add(self.study, STUDY_WIDTH)
        self._columns.add(self.panes.grid)
        self._columns.add(self.answer, ANSWER_WIDTH)
        self._columns.name_handle(1, tr("Width of the study panel"))
        self._columns.name_handle(2, tr("Width of the answer panel"))
        center = QWidget()
        outer = QVBoxLayout(center)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(self._columns), 1)
        outer.addWidget(self.status)
        self.setCentralWidget(center)
        FocusKeeper(self, self.viewer)
        SliceWheel(self, self.viewer)

    def _connect_session(self) -> None:
        """Connect what lasts as long as the window."""
        session = self.session
        session.scan_changed.connect(self._show_scan)
        session.changed.connect(self._show_state)
        session.exported.connect(self._say_exported)
        session.series_analysis.running_changed.connect(self._enable_cancel)
        session.unreadable.connect(self._remembered.remove_recent)
        self._prior.missed.connect(session.noted)
        self._prior.changed.connect(self._enable_cancel)
        self.references.opened.connect(self._show_masks)
        self.references.failed.connect(session.show_failure)
        # Not at once: they may come while a slice is being shown.
        self.notebook.failed.connect(
            session.show_failure, Qt.ConnectionType.QueuedConnection
        )
        self._remembered.recent_changed.connect(self._show_recent)
        self._settings.changed.connect(self._take_settings)

    def _connect_parts(self) -> None:
        session = self.session
        session.noted.connect(self.status.say)
        self.study.path_chosen.connect(self._open_one)
        self.study.sample_chosen.connect(self._open_sample)
        self.study.clear_asked.connect(self._remembered.clear_recent)
        self.study.series_chosen.connect(self._open_series)
        self.study.beside_asked.connect(self.panes.open_beside)
        self.study.cancel_asked.connect(session.cancel)
        self.study.add_asked.connect(self.commands.ask_added)
        self.study.prior_asked.connect(self.actions_by_name["prior"].trigger)
        self.thumbnails.made.connect(self.study.show_thumbnail)
        self.answer.sample_chosen.connect(self._open_sample)
        self.answer.analyze_asked.connect(self._analyze)
        self.answer.failure_dismissed.connect(session.dismiss_failure)
        self.answer.models.chosen.connect(session.choose)
        self.viewer.probed.connect(self.status.show_probe)
        self.panes.probed.connect(self.status.show_probe)
        self.series_presenter.slice_asked.connect(session.seek)
        self.series_presenter.withheld.connect(self.planes.withhold)
        self.planes.shown.connect(self.commands.set_planes)
        self.planes.loading.running_changed.connect(self._enable_cancel)
        self.resampling.loading.running_changed.connect(self._enable_cancel)
        self.viewer.use_notebook(self.notebook)
        self.viewer.tool_left.connect(self._leave_tool)
        for plane_viewer in self.main_pane.planes.viewers.values():
            plane_viewer.probed.connect(self.status.show_probe)
            plane_viewer.use_notebook(self.notebook)
            plane_viewer.tool_left.connect(self._leave_tool)
        self.notebook.noted.connect(self.status.say)
        session.player.series_changed.connect(self.series_presenter.expect)
        session.changed.connect(self.tags.follow)

    def _connect_toggles(self) -> None:
        """Connect toggles and opacities, and save their values."""
        viewer, overlays = self.viewer, self.answer.overlays

        def keep(
            name: str, toggle: Callable[[bool], None], *, at_first: bool = False
        ) -> None:
            action = self.actions_by_name[name]
            keep_toggle(self._remembered, name, action, toggle, at_first=at_first)

        # Not kept: what is opened is first shown without a map.
        self.actions_by_name["heatmap"].toggled.connect(viewer.set_heatmap_visible)
        viewer.set_heatmap_visible(False)
        keep("smooth", viewer.set_smooth, at_first=True)
        keep("mask", viewer.set_mask_visible, at_first=True)
        keep("reader_mask", viewer.set_reader_visible, at_first=True)
        keep("truth", viewer.set_truth_visible, at_first=True)
        keep("blind", self.presenter.set_blind)
        keep("identity", self._hide_identity)
        if self._settings.current.privacy.hide_identity:
            self.actions_by_name["identity"].setChecked(True)
        keep("left_panel", self.study.setVisible, at_first=True)
        keep("right_panel", self.answer.setVisible, at_first=True)
        links = self.panes.links
        keep("link_scroll", links.set_scrolling, at_first=True)
        keep("link_view", links.set_zooming)
        keep("link_window", links.set_windowing)
        keep("lines", links.set_lines, at_first=True)
        keep("resample", self.resampling.set_on, at_first=True)
        self.actions_by_name["tool_window"].trigger()
        overlays.heatmap_opacity_changed.connect(viewer.set_heatmap_opacity)
        overlays.mask_opacity_changed.connect(viewer.set_mask_opacity)
        overlays.filled_changed.connect(viewer.set_mask_filled)
        keep_number(self._remembered, "heatmap_opacity", overlays.heatmap_slider)
        keep_number(self._remembered, "mask_opacity", overlays.mask_slider)
        overlays.fill.setChecked(self._remembered.flag("view/filled"))
        overlays.filled_changed.connect(partial(self._remembered.keep, "view/filled"))

    def _all_viewers(self) -> tuple[Viewer, ...]:
        """Return the viewers of all panes and of the three planes."""
        return (*self.commands.all_viewers, *self.main_pane.planes.viewers.values())

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        """Remember places, and show lengths in the unit, as is set."""
        self._remembered.keeps_places = settings.privacy.remember_files
        unit = LengthUnit(settings.units)
        if unit is self.viewer.unit:
            return
        for viewer in self._all_viewers():
            viewer.set_unit(unit)
        for part in (
            self.answer.findings, self.answer.series, self.prior, self.reading,
        ):  # fmt: skip
            part.unit = unit
        self.session.refresh()

    def _choose_models(self, choice: Choice | None) -> None:
        models = self._settings.current.models
        if choice is not None:
            self.answer.models.choose(choice)
        else:
            self.answer.models.choose_defaults(
                models.classifier,
                models.segmenter,
                has_segmenter=models.segmenter != NO_SEGMENTER,
                two_stage=self._remembered.flag("two_stage"),
                turned=self._remembered.flag("turned"),
            )
        for name in ("two_stage", "turned"):
            self._keep_when_clicked(name, getattr(self.answer.models, name))
        self.session.choose(self.answer.models.choice)

    def _keep_when_clicked(self, name: str, box: QCheckBox) -> None:
        # Not `toggled`: the scan of a batch brings the choices of the batch.
        box.clicked.connect(lambda: self._remembered.keep(name, box.isChecked()))

    def _show_scan(self, scan: Scan) -> None:
        self.answer.models.show_plane(plane_of(scan))

    def _note_sources(self, state: State) -> None:
        """Note what was opened or added."""
        before, self._recent_sources = self._recent_sources, state.sources
        new = [path for path in state.sources if path not in before]
        if not new:
            return
        # A path may contain the patient's name.
        if not self.actions_by_name["identity"].isChecked():
            self._remembered.add_recent(new[0])
        self.viewer.setFocus()

    def _show_state(self, state: State) -> None:
        self._note_sources(state)
        self.status.show_state(state)
        self.study.show_state(state)
        self._show_thumbnails(state)
        self._show_title()
        self._enable_cancel()
        self.actions_by_name["open_mask"].setEnabled(state.series is not None)
        # Without a series, arrow keys and page keys move in lists, as usual.
        has_slices = state.series is not None and len(state.series) > 1
        for name in ("next", "previous"):
            self.actions_by_name[name].setEnabled(has_slices)

    def _enable_cancel(self) -> None:
        session = self.session
        is_running = (
            session.state.is_busy
            or session.series_analysis.has_runs
            or self.planes.loading.is_running
            or self._prior.is_running
            or self.resampling.loading.is_running
        )
        self.actions_by_name["cancel"].setEnabled(is_running)

    def _show_thumbnails(self, state: State) -> None:
        if state.catalog is not None:
            self.thumbnails.show_catalog(
                state.catalog, state.sources, is_complete=not state.is_finding
            )

    def _show_recent(self) -> None:
        self.study.show_recent(self._remembered.recent)

    def _show_title(self) -> None:
        is_hidden = self.actions_by_name["identity"].isChecked()
        opened = () if is_hidden else self.session.state.sources[:1]
        name = "".join(f"{path.name} – " for path in opened)
        self.setWindowTitle(window_title(f"{name}brainview"))

    def _hide_identity(self, hidden: bool) -> None:
        self.panes.set_identity_hidden(hidden)
        self.study.set_identity_hidden(hidden)
        self.status.say("")  # the last sentence may name a file
        self._show_title()

    def _open_series(self, series: Series) -> None:
        if series is not self.session.player.series:
            self.session.open_series(series)
            self.viewer.setFocus()

    def _ask_how_to_open(self, paths: Sequence[Path]) -> None:
        """Open files; if something is open, ask whether to keep that."""
        if self.session.state.catalog is None:
            self.open(paths)
            return
        question = AddOrReplace(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.add_chosen.connect(partial(self.session.add, paths))
        question.replace_chosen.connect(partial(self.open, paths))
        question.open()

    def _class_names(self) -> Sequence[str]:
        """Return the classes of the chosen classifier."""
        manifest = self._registry.manifests.get(self.session.choice.model_id or "")
        return () if manifest is None else manifest.class_names

    @Slot()
    def _leave_tool(self) -> None:
        """Choose the tool that is first on, which depends on the planes."""
        crosshair = self.actions_by_name["tool_crosshair"]
        first = "tool_crosshair" if crosshair.isEnabled() else "tool_window"
        self.actions_by_name[first].trigger()

    def _open_one(self, path: Path) -> None:
        self.session.open([path])

    def _open_sample(self, sample: Sample) -> None:
        self.session.open([sample.folder or sample.path], first=sample.path)

    def _open_first_sample(self) -> None:
        """Open a sample if nothing is open."""
        if self._samples and self.session.state.series is None:
            self._open_sample(self._samples[0])

    def _analyze(self, force: bool) -> None:
        self.session.analyze(force=force)

    def _show_masks(self, found: SeriesMasks) -> None:
        """Say where masks were opened, and show that series."""
        shown = self.session.state.series
        if shown is None or shown.key != found.series.key:
            self.session.open_series(found.series)
        words = plural(
            "Reference mask opened; it marks {count} slice.",
            "Reference mask opened; it marks {count:,} slices.",
            found.marked,
        )
        self.status.say(words)

    def _say_exported(self, written: Written) -> None:
        count = len(written.paths)
        if self.actions_by_name["identity"].isChecked() or not count:
            words = plural("{count} file written.", "{count:,} files written.", count)
        else:
            words = plural(
                "{count} file written to {folder}.",
                "{count:,} files written to {folder}.",
                count,
                folder=written.paths[0].parent,
            )
        self.status.say(words)
