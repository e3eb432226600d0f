"""The window: what stands where, and what each command does."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSlider, QVBoxLayout, QWidget

from brainview.core import Scan
from brainview.gui.actions import Actions
from brainview.gui.commands import Commands
from brainview.gui.equipment import Equipment
from brainview.gui.panels.answer import AnswerPanel
from brainview.gui.panels.slice_bar import SliceBar
from brainview.gui.panels.status_line import StatusLine
from brainview.gui.panels.study import StudyPanel
from brainview.gui.presenter import Presenter
from brainview.gui.settings import SEGMENTER_OFF
from brainview.gui.state import Activity, State
from brainview.gui.toolbar import ToolBar
from brainview.gui.viewer import Viewer
from brainview.gui.wording import plane_of
from brainview.readers.samples import Sample

_SIZE = (1280, 800)
_SMALLEST = (1000, 620)


class MainWindow(QMainWindow):
    """Puts the parts side by side and connects them.

    Parameters
    ----------
    equipment : Equipment
        The objects it works on.
    """

    painted = Signal()  # once, when the window has been drawn for the first time

    def __init__(self, equipment: Equipment) -> None:
        super().__init__()
        self.setWindowTitle("brainview")
        self.setAcceptDrops(True)
        self.equipment = equipment
        self.session = equipment.session
        self._settings = equipment.settings
        self.actions_by_name = Actions(self)
        self._has_painted = False
        self._shown_path: Path | None = None
        self._build()
        self.presenter = Presenter(
            self.session, self.answer, self.viewer, self.actions_by_name
        )
        self.commands = Commands(
            self, equipment, self.actions_by_name, self.viewer, self.presenter
        )
        self._choose_defaults()
        self._connect_session()
        self._connect_toggles()
        self._restore()

    def open(self, paths: Sequence[Path]) -> None:
        """Open the first of some files that can be read."""
        self.session.open(paths)

    def show_fault(self, error: BaseException) -> None:
        """Show an exception that nothing else caught."""
        self.session.show_failure(error)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell once that the window can be seen."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Bring the overlays back when X is let go."""
        if event.key() == Qt.Key.Key_X and not event.isAutoRepeat():
            self.viewer.set_overlays_held_off(False)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of X when the window loses the keyboard."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.viewer.set_overlays_held_off(False)
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files."""
        if _local_files(event):
            event.acceptProposedAction()
            self.status.say("Drop to open.")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the invitation back."""
        self.status.say("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        if paths := _local_files(event):
            event.acceptProposedAction()
            self.status.say("")
            self.open(paths)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember how the window stood."""
        self._settings.keep("geometry", self.saveGeometry())
        super().closeEvent(event)

    def _build(self) -> None:
        actions, parts = self.actions_by_name, self.equipment
        self.viewer = Viewer()
        self.study = StudyPanel(parts.samples)
        self.answer = AnswerPanel(actions, parts.registry, parts.samples)
        self.slices = SliceBar()
        self.status = StatusLine(actions["cancel"])
        self.addToolBar(ToolBar(actions, parts.theme))
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.viewer, 1)
        middle.addWidget(self.slices)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.study)
        upper.addLayout(middle, 1)
        upper.addWidget(self.answer)
        center = QWidget()
        outer = QVBoxLayout(center)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(upper, 1)
        outer.addWidget(self.status)
        self.setCentralWidget(center)
        self.setMinimumSize(*_SMALLEST)

    def _connect_session(self) -> None:
        session = self.session
        session.scan_changed.connect(self._show_scan)
        session.changed.connect(self._show_state)
        session.noted.connect(self.status.say)
        session.exported.connect(self._say_exported)
        session.unreadable.connect(self._settings.remove_recent)
        self._settings.recent_changed.connect(self._show_recent)
        self.study.path_chosen.connect(self._open_one)
        self.study.clear_asked.connect(self._settings.clear_recent)
        self.answer.sample_chosen.connect(self._open_sample)
        self.answer.analyze_asked.connect(self._analyze)
        self.answer.failure_dismissed.connect(session.dismiss_failure)
        self.answer.models.chosen.connect(session.choose)
        self.slices.frame_chosen.connect(session.show_frame)
        self.viewer.frame_requested.connect(session.step_frame)
        self.viewer.probed.connect(self.status.show_probe)

    def _connect_toggles(self) -> None:
        """Connect what is on or off, and what has a strength, and remember it."""
        viewer, overlays = self.viewer, self.answer.overlays
        self._keep_toggle("heatmap", viewer.set_heatmap_visible, at_first=True)
        self._keep_toggle("mask", viewer.set_mask_visible, at_first=True)
        self._keep_toggle("blind", self.presenter.set_blind)
        self._keep_toggle("identity", self._hide_identity)
        self._keep_toggle("left_panel", self.study.setVisible, at_first=True)
        self._keep_toggle("right_panel", self.answer.setVisible, at_first=True)
        self.actions_by_name["tool_window"].trigger()
        overlays.heatmap_opacity_changed.connect(viewer.set_heatmap_opacity)
        overlays.mask_opacity_changed.connect(viewer.set_mask_opacity)
        overlays.filled_changed.connect(viewer.set_mask_filled)
        self._keep_number("heatmap_opacity", overlays.heatmap_slider)
        self._keep_number("mask_opacity", overlays.mask_slider)
        overlays.fill.setChecked(self._settings.flag("view/filled"))
        overlays.filled_changed.connect(partial(self._settings.keep, "view/filled"))

    def _keep_toggle(
        self, name: str, toggle: Callable[[bool], None], *, at_first: bool = False
    ) -> None:
        key, action = f"view/{name}", self.actions_by_name[name]
        action.setChecked(self._settings.flag(key, default=at_first))
        toggle(action.isChecked())
        action.toggled.connect(toggle)
        action.toggled.connect(partial(self._settings.keep, key))

    def _keep_number(self, name: str, slider: QSlider) -> None:
        key = f"view/{name}"
        value = self._settings.number(key, slider.value())
        slider.setValue(value)
        slider.valueChanged.emit(value)  # the viewer hears it even where it is the same
        slider.valueChanged.connect(partial(self._settings.keep, key))

    def _restore(self) -> None:
        """Stand as the window stood the last time."""
        self.resize(*_SIZE)
        self.restoreGeometry(self._settings.state("geometry"))
        self._show_recent()
        self.viewer.setFocus()

    def _choose_defaults(self) -> None:
        segmenter = self._settings.text("segmenter")
        self.answer.models.choose_defaults(
            self._settings.text("model"),
            segmenter,
            has_segmenter=segmenter != SEGMENTER_OFF,
            two_stage=self._settings.flag("two_stage"),
        )
        self.answer.models.two_stage.toggled.connect(
            partial(self._settings.keep, "two_stage")
        )
        self.session.choose(self.answer.models.choice)

    def _show_scan(self, scan: Scan) -> None:
        self.viewer.show_scan(scan)
        self.study.show_scan(scan)
        self.slices.show_scan(scan)
        self.answer.models.show_plane(plane_of(scan))
        self._settings.add_recent(scan.source.path)
        self._show_title()
        if scan.source.path != self._shown_path:
            self._shown_path = scan.source.path
            self.viewer.setFocus()

    def _show_state(self, state: State) -> None:
        if state.activity is Activity.READING:
            self.status.say("")
        self.status.show_state(state)
        self.actions_by_name["cancel"].setEnabled(state.is_busy)

    def _show_recent(self) -> None:
        self.study.show_recent(self._settings.recent)

    def _show_title(self) -> None:
        scan = self.session.state.scan
        is_hidden = self.actions_by_name["identity"].isChecked()
        name = "" if scan is None or is_hidden else f"{scan.source.path.name} – "
        self.setWindowTitle(f"{name}brainview")

    def _hide_identity(self, hidden: bool) -> None:
        self.viewer.set_identity_hidden(hidden)
        self.study.set_identity_hidden(hidden)
        self.status.say("")  # the last sentence may name a file
        self._show_title()

    def _open_one(self, path: Path) -> None:
        self.session.open([path])

    def _open_sample(self, sample: Sample) -> None:
        self.session.open([sample.path])

    def _analyze(self, force: bool) -> None:
        self.session.analyze(force=force)

    def _say_exported(self, path: Path) -> None:
        self.status.say(f"Report written to {path}.")


def _local_files(event: QDropEvent) -> list[Path]:
    """Return the files that are dragged, leaving out what isn't on this machine."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
