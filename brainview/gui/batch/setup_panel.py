"""Contains the left panel of the batch window: scans, models and outputs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from brainview.batch import BatchJob
from brainview.core.language import tr
from brainview.gui.batch.file_dialogs import BatchFileDialogs
from brainview.gui.batch.output_card import OutputCard
from brainview.gui.batch.output_paths import suggested_table
from brainview.gui.batch.source_card import SourceCard
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.look.controls import label, scrolled, styled
from brainview.gui.panels.model_card import ModelCard
from brainview.models import Manifest, ModelRegistry
from brainview.settings import NO_SEGMENTER, DefaultModels

WIDTH = 320


class SetupPanel(QWidget):
    """Lets the user choose scans, models and outputs, and stores the choices.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.
    remembered : RememberedChoices
        Stores the choices under ``batch/``.
    defaults : DefaultModels
        Chosen until others are.

    Signals
    -------
    start_asked(BatchJob)
        The user wants to start a batch.
    """

    start_asked = Signal(object)

    def __init__(
        self,
        registry: ModelRegistry,
        remembered: RememberedChoices,
        defaults: DefaultModels,
    ) -> None:
        super().__init__()
        self.setObjectName("studyPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._registry = registry
        self._remembered = remembered
        self._defaults = defaults
        self._is_running = False
        self._is_hidden = False
        self.dialogs = BatchFileDialogs(self)
        self.sources = SourceCard()
        self.models = ModelCard(registry)
        self.outputs = OutputCard()
        self.start = styled(QPushButton(tr("Start")), "main")
        self._choices = QWidget()
        self._lay_out()
        self._connect()
        self._restore()

    def choose(self, paths: Sequence[Path]) -> None:
        """Choose the scans, and suggest a path for the table."""
        if self._is_running or not paths:
            return
        self.sources.choose(paths)
        suffix = self._remembered.text("batch/suffix", ".csv")
        self._show_table(suggested_table(paths, suffix))

    def ask_folder(self) -> None:
        """Ask for a folder."""
        path = self.dialogs.ask_folder(self._last_folder())
        if path is not None:
            self.choose((path,))

    def ask_files(self) -> None:
        """Ask for an archive or for files."""
        self.choose(self.dialogs.ask_files(self._last_folder()))

    def ask_table(self) -> None:
        """Ask where to write the table."""
        if self.outputs.table is None:
            return
        path = self.dialogs.ask_table(tr("Table of results"), self.outputs.table)
        if path is not None:
            self._show_table(path)

    def job(self) -> BatchJob | None:
        """Return the choices as a job; None while something is missing."""
        outputs = self.outputs.chosen()
        choice = self.models.choice
        if not self.sources.paths or outputs is None or choice.model_id is None:
            return None
        return BatchJob(
            self.sources.paths,
            outputs,
            choice,
            resume=self.outputs.resume.isChecked(),
        )

    def set_running(self, is_running: bool) -> None:
        """Disable the choices while a batch runs."""
        if self._is_running and not is_running:
            self.outputs.look_for_journal()
        self._is_running = is_running
        self._choices.setEnabled(not is_running)
        self._show_start()

    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the file names."""
        self._is_hidden = hidden
        self.sources.set_identity_hidden(hidden)
        self._show_table(self.outputs.table)

    def manifest(self) -> Manifest | None:
        """Return the classifier's manifest; None if none is installed."""
        model_id = self.models.choice.model_id
        return None if model_id is None else self._registry.entry(model_id).manifest

    def _show_table(self, table: Path | None) -> None:
        self.outputs.show_table(table, is_hidden=self._is_hidden)
        self._show_start()

    def _show_start(self) -> None:
        reason = ""
        if self._is_running:
            reason = tr("A batch is running.")
        elif self.models.choice.model_id is None:
            reason = tr("No model is installed.")
        elif not self.sources.paths:
            reason = tr("Choose a folder first.")
        self.start.setEnabled(not reason)
        self.start.setToolTip(reason or tr("Classify what is chosen"))

    def _last_folder(self) -> Path:
        paths = self.sources.paths
        return paths[0].parent if paths else Path.home()

    def _show_models(self, _choice: object = None) -> None:
        has_segmenter = self.models.choice.segmenter_id is not None
        self.outputs.show_models(self.manifest(), has_segmenter=has_segmenter)
        self._show_start()

    def _start(self, _checked: bool) -> None:
        job = self.job()
        if job is not None:
            self._keep(job)
            self.start_asked.emit(job)

    def _keep(self, job: BatchJob) -> None:
        keep, choice = self._remembered.keep, job.choice
        source = job.sources[0] if len(job.sources) == 1 else job.sources[0].parent
        keep("batch/source", str(source))
        keep("batch/suffix", job.outputs.table.suffix)
        keep("batch/model", choice.model_id or "")
        keep("batch/segmenter", choice.segmenter_id or NO_SEGMENTER)
        keep("batch/two_stage", self.models.two_stage.isChecked())
        keep("batch/turned", self.models.turned.isChecked())
        self.outputs.each_box(lambda key, box: keep(f"batch/{key}", box.isChecked()))

    def _restore(self) -> None:
        """Restore the last choices; by default, use the viewer's models."""
        remembered = self._remembered
        segmenter = remembered.text("batch/segmenter", self._defaults.segmenter)
        self.models.choose_defaults(
            remembered.text("batch/model", self._defaults.classifier),
            segmenter,
            has_segmenter=segmenter != NO_SEGMENTER,
            two_stage=remembered.flag(
                "batch/two_stage", default=remembered.flag("two_stage")
            ),
            turned=remembered.flag("batch/turned", default=remembered.flag("turned")),
        )
        self.outputs.each_box(
            lambda key, box: box.setChecked(remembered.flag(f"batch/{key}"))
        )
        self._show_models()
        source = remembered.text("batch/source")
        if source and Path(source).exists():
            self.choose((Path(source),))

    def _connect(self) -> None:
        self.sources.folder_asked.connect(self.ask_folder)
        self.sources.files_asked.connect(self.ask_files)
        self.outputs.table_asked.connect(self.ask_table)
        self.models.chosen.connect(self._show_models)
        self.start.clicked.connect(self._start)

    def _lay_out(self) -> None:
        inside = styled(self._choices, "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 14, 10, 10)
        column.setSpacing(6)
        for title, part in (
            (tr("SCANS"), self.sources),
            (tr("MODELS"), self.models),
            (tr("RESULTS"), self.outputs),
        ):
            column.addWidget(label(title, "caption"))
            column.addWidget(part)
            column.addSpacing(8)
        column.addStretch(1)
        scroll = scrolled(inside, sideways=False)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 10, 14)
        foot.addWidget(self.start)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)
        # Nothing scrolls sideways, so long words widen it.
        bar = scroll.verticalScrollBar().sizeHint().width()
        needed = inside.minimumSizeHint().width() + bar
        self.setMinimumWidth(max(WIDTH, needed))
