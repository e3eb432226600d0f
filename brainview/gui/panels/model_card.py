"""Which models answer, and how far they can be trusted."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QVBoxLayout

from brainview.gui.panels.controls import CalmComboBox, label, row
from brainview.gui.work import Choice
from brainview.models import ModelEntry, ModelRegistry

NO_SEGMENTER = "None"


class ModelCard(QFrame):
    """The two choices with each model's honest figure.

    Parameters
    ----------
    registry : ModelRegistry
        What is installed.
    """

    chosen = Signal(object)  # Choice

    def __init__(self, registry: ModelRegistry) -> None:
        super().__init__()
        self.setObjectName("card")
        self._registry = registry
        self.model = CalmComboBox("Model")
        self.segmenter = CalmComboBox("Segmenter")
        self.model_figure = label(kind="muted", wraps=True)
        self.segmenter_figure = label(kind="muted", wraps=True)
        self.segmenter.addItem(NO_SEGMENTER, None)
        _fill(self.model, registry, "classification")
        _fill(self.segmenter, registry, "segmentation")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for name, box, figure in (
            ("Model", self.model, self.model_figure),
            ("Segmenter", self.segmenter, self.segmenter_figure),
        ):
            line = row(label(name), box)
            line.setStretch(2, 1)
            column.addLayout(line)
            column.addWidget(figure)
            box.currentIndexChanged.connect(self._tell)
        self._show_figures()

    @property
    def choice(self) -> Choice:
        """The models that are chosen."""
        return Choice(self.model.currentData(), self.segmenter.currentData())

    def choose_defaults(
        self, model_id: str, segmenter_id: str, *, has_segmenter: bool
    ) -> None:
        """Begin with the models of a person's own choice.

        Parameters
        ----------
        model_id, segmenter_id : str
            An id that isn't installed leaves the registry's default.
        has_segmenter : bool
            False for no segmenter at all.
        """
        _choose(self.model, model_id)
        _choose(self.segmenter, segmenter_id if has_segmenter else None)

    def _tell(self, _index: int) -> None:
        self._show_figures()
        self.chosen.emit(self.choice)

    def _show_figures(self) -> None:
        for box, figure in (
            (self.model, self.model_figure),
            (self.segmenter, self.segmenter_figure),
        ):
            text = self._figure(box.currentData())
            figure.setText(text)
            figure.setVisible(bool(text))
            box.setToolTip(self._tooltip(box.currentData()))

    def _figure(self, model_id: str | None) -> str:
        manifest = self._registry.entry(model_id).manifest if model_id else None
        return manifest.honest_sentence if manifest else ""

    def _tooltip(self, model_id: str | None) -> str:
        manifest = self._registry.entry(model_id).manifest if model_id else None
        return f"{manifest.intended_use}\n{manifest.limits}" if manifest else ""


def _fill(box: CalmComboBox, registry: ModelRegistry, task: str) -> None:
    """List the models of a task; broken ones are named with their reason."""
    default = registry.default(task)
    for entry in registry.entries:
        if _task_of(entry) not in (task, None):
            continue
        box.addItem(_title(entry), entry.id)
        if entry.problem is not None:
            _disable(box, box.count() - 1, entry.problem)
    if box.count() == 0:
        box.addItem("None installed", None)
        box.setEnabled(False)
    box.setCurrentIndex(max(box.findData(default.id), 0) if default else 0)


def _task_of(entry: ModelEntry) -> str | None:
    return entry.manifest.task if entry.manifest else None


def _title(entry: ModelEntry) -> str:
    if entry.manifest is None:
        return f"{entry.id} (broken)"
    name = f"{entry.manifest.title} {entry.manifest.version}"
    return name if entry.problem is None else f"{name} (broken)"


def _disable(box: CalmComboBox, index: int, reason: str) -> None:
    model: Any = box.model()
    if isinstance(model, QStandardItemModel):
        item: QStandardItem = model.item(index)
        item.setEnabled(False)
        item.setData(reason, Qt.ItemDataRole.ToolTipRole)


def _choose(box: CalmComboBox, model_id: str | None) -> None:
    index = box.findData(model_id)
    if index >= 0:
        box.setCurrentIndex(index)
