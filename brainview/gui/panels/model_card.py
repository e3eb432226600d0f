"""Contains the card with the choice of models and their measured accuracy."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from brainview.core import Plane
from brainview.core.language import tr, translatable
from brainview.core.wording import capitalized
from brainview.gui.look.controls import (
    NoWheelComboBox,
    WrappedCheckBox,
    label,
    plain_tip,
    row,
    styled,
)
from brainview.gui.look.wording import NO_SEGMENTER
from brainview.inference import Choice
from brainview.models import Manifest, ModelEntry, ModelRegistry, scope_words

TWO_STAGE = translatable("Outline only if a tumor is seen")

TURNED = translatable("Also ask about the turned slice")

_WHY_TURNED = translatable(
    "The model also answers to the slice turned a little and to its mirror image; "
    "where the answers disagree about tumor or none, it is undecided. The model takes "
    "up to four times as long."
)
_WHY_TWO_STAGE = translatable(
    "Where the model sees no tumor, the segmenter isn't asked, and no mask can "
    "contradict the class."
)
_OFFERS = {
    Plane.AXIAL: translatable("For axial slices: {model}"),
    Plane.CORONAL: translatable("For coronal slices: {model}"),
    Plane.SAGITTAL: translatable("For sagittal slices: {model}"),
}
_OFFER_PX = 240  # The card's inner width: a long title must not widen the panel.


class ModelCard(QFrame):
    """The choice of a model and of a segmenter, each with its measured accuracy.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.
    shows_figure : bool
        Whether the classifier's figure is shown, and not only in its tooltip. Beside an
        answer stands what holds for slices of its kind.
    """

    chosen = Signal(object)  # Choice

    def __init__(self, registry: ModelRegistry, *, shows_figure: bool = True) -> None:
        super().__init__()
        self.setObjectName("card")
        self._shows_figure = shows_figure
        self._registry = registry
        self._plane: Plane | None = None
        self.model = NoWheelComboBox(tr("Model"))
        self.segmenter = NoWheelComboBox(tr("Segmenter"))
        self.model_figure = label(kind="muted", wraps=True)
        self.model_limits = label(kind="muted", wraps=True)
        self.segmenter_figure = label(kind="muted", wraps=True)
        self.offer = styled(QPushButton(), "offer")
        self.two_stage = WrappedCheckBox(tr(TWO_STAGE))
        self.turned = WrappedCheckBox(tr(TURNED), tr(_WHY_TURNED))
        self.segmenter.addItem(tr(NO_SEGMENTER, meaning="no segmenter"), None)
        _fill(self.model, registry, "classification")
        _select(self.model, registry.default("classification"))
        _fill(self.segmenter, registry, "segmentation")
        self._beside = registry.default_segmenter(self.model.currentData())
        _select(self.segmenter, self._beside)
        self._lay_out()
        self.model.currentIndexChanged.connect(self._follow_model)
        self.segmenter.currentIndexChanged.connect(self._emit_choice)
        self.two_stage.toggled.connect(self._emit_choice)
        self.turned.toggled.connect(self._emit_choice)
        self.offer.clicked.connect(self._take_offer)
        self._show_facts()

    @property
    def choice(self) -> Choice:
        """The chosen models."""
        return Choice(
            self.model.currentData(),
            self.segmenter.currentData(),
            two_stage=self.two_stage.isChecked() and self.two_stage.isEnabled(),
            turned=self.turned.isChecked() and self.turned.isEnabled(),
        )

    def choose_defaults(
        self,
        model_id: str,
        segmenter_id: str,
        *,
        has_segmenter: bool,
        two_stage: bool,
        turned: bool,
    ) -> None:
        """Choose the models that the user chose last time.

        Parameters
        ----------
        model_id, segmenter_id : str
            The models; the default model is used for one that isn't installed.
        has_segmenter : bool
            False to use no segmenter.
        two_stage : bool
            Whether the model decides if the segmenter is run.
        turned : bool
            Whether the model is also asked about the turned slice.
        """
        _choose(self.model, model_id)
        _choose(self.segmenter, segmenter_id if has_segmenter else None)
        self.two_stage.setChecked(two_stage)
        self.turned.setChecked(turned)

    def choose(self, choice: Choice) -> None:
        """Choose the models of an earlier analysis."""
        self.choose_defaults(
            choice.model_id or "",
            choice.segmenter_id or "",
            has_segmenter=choice.segmenter_id is not None,
            two_stage=choice.two_stage,
            turned=choice.turned,
        )

    def show_plane(self, plane: Plane | None) -> None:
        """Mark the models made for the open scan's plane, and offer one of them."""
        if plane is self._plane:
            return  # asking each model takes longer than showing a slice
        self._plane = plane
        made_for_it = {entry.id for entry in self._specialists()}
        for index in range(self.model.count()):
            model_id = self.model.itemData(index)
            if model_id is not None:
                title = _title(self._registry.entry(model_id), self._registry)
                if model_id in made_for_it:
                    title = tr("{model} · for this plane", model=title)
                self.model.setItemText(index, title)
        self._show_facts()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        widest = max(tr("Model"), tr("Segmenter"), key=len) + " "
        for name, box, facts in (
            (
                tr("Model"),
                self.model,
                (self.model_figure, self.model_limits, self.offer, self.turned),
            ),
            (
                tr("Segmenter"),
                self.segmenter,
                (self.segmenter_figure, self.two_stage),
            ),
        ):
            words = label(name)
            words.setMinimumWidth(words.fontMetrics().horizontalAdvance(widest))
            line = row(words, box)
            line.setStretch(1, 0)
            line.setStretch(2, 1)
            column.addLayout(line)
            for fact in facts:
                column.addWidget(fact)

    def _follow_model(self, index: int) -> None:
        """Keep the segmenter that goes with the model, unless another was chosen."""
        before = self._beside
        self._beside = self._registry.default_segmenter(self.model.currentData())
        if before is not None and self.segmenter.currentData() == before.id:
            with QSignalBlocker(self.segmenter):
                _select(self.segmenter, self._beside)
        self._emit_choice(index)

    def _emit_choice(self, _value: object) -> None:
        self._show_facts()
        self.chosen.emit(self.choice)

    def _take_offer(self, _checked: bool) -> None:
        for entry in self._specialists()[:1]:
            _choose(self.model, entry.id)

    def _specialists(self) -> tuple[ModelEntry, ...]:
        return self._registry.specialists(self._plane) if self._plane else ()

    def _show_facts(self) -> None:
        model = self._manifest(self.model)
        segmenter = self._manifest(self.segmenter)
        figure = ""
        if model and self._shows_figure:
            figure = model.sentence_for("classification")
        for fact, text in (
            (self.model_figure, figure),
            (self.model_limits, tr(model.limits) if model else ""),
            (
                self.segmenter_figure,
                segmenter.sentence_for("segmentation") if segmenter else "",
            ),
        ):
            fact.setText(text)
            fact.setVisible(bool(text))
        self.model.setToolTip(plain_tip(_tooltip(model)) if model else "")
        self.segmenter.setToolTip(plain_tip(_tooltip(segmenter)) if segmenter else "")
        self._show_offer(model)
        self._show_two_stage(model, segmenter)

    def _show_offer(self, model: Manifest | None) -> None:
        offered = self._specialists()[:1]
        titles = [entry.usable_manifest().title for entry in offered]
        is_new = bool(titles) and model is not None and model.planes != (self._plane,)
        self.offer.setVisible(is_new)
        if is_new:
            words = _offer_words(self._plane, titles[0])
            right = Qt.TextElideMode.ElideRight
            shown = self.offer.fontMetrics().elidedText(words, right, _OFFER_PX)
            self.offer.setText(shown.replace("&", "&&"))
            figure = offered[0].usable_manifest().sentence_for("classification")
            tip = tr("Ask {model}, made for this plane alone", model=titles[0])
            self.offer.setToolTip(plain_tip(f"{tip}\n{figure}".rstrip()))

    def _show_two_stage(
        self, model: Manifest | None, segmenter: Manifest | None
    ) -> None:
        self.two_stage.setVisible(segmenter is not None)
        can_decide = model is not None and model.tells_tumor_from_none
        self.turned.setEnabled(can_decide)
        self.two_stage.setEnabled(segmenter is not None and can_decide)
        self.two_stage.setToolTip(
            tr(_WHY_TWO_STAGE)
            if can_decide
            else tr("This model has no class without a tumor.")
        )

    def _manifest(self, box: NoWheelComboBox) -> Manifest | None:
        model_id = box.currentData()
        return self._registry.entry(model_id).manifest if model_id else None


def _tooltip(manifest: Manifest) -> str:
    scope = capitalized(" · ".join(scope_words(manifest)))
    name = f"{manifest.title} {manifest.version}"
    figure = manifest.honest_sentence
    use, limits = tr(manifest.intended_use), tr(manifest.limits)
    return "\n".join((name, scope, figure, use, limits))


def _fill(box: NoWheelComboBox, registry: ModelRegistry, task: str) -> None:
    """List the models of a task; broken ones are named with their reason."""
    for entry in registry.choices(task):
        box.addItem(_title(entry, registry), entry.id)
        index = box.count() - 1
        if entry.problem is not None:
            _disable(box, index, entry.problem)
        elif entry.manifest is not None:
            tip = plain_tip(_tooltip(entry.manifest))
            box.setItemData(index, tip, Qt.ItemDataRole.ToolTipRole)
    if box.count() == 0:
        box.addItem(tr("None installed", meaning="models"), None)
        box.setEnabled(False)


def _select(box: NoWheelComboBox, entry: ModelEntry | None) -> None:
    """Select a model; without one, the first line."""
    box.setCurrentIndex(max(box.findData(entry.id), 0) if entry else 0)


def _title(entry: ModelEntry, registry: ModelRegistry) -> str:
    """Return a model's title, with its version if another model has the same title."""
    if entry.manifest is None:
        return tr("{model} (broken)", model=entry.id)
    name = entry.manifest.title
    others = [other.manifest for other in registry.entries if other is not entry]
    if any(other is not None and other.title == name for other in others):
        name = f"{name} {entry.manifest.version}"
    return name if entry.problem is None else tr("{model} (broken)", model=name)


def _disable(box: NoWheelComboBox, index: int, reason: str) -> None:
    model: Any = box.model()
    if isinstance(model, QStandardItemModel):
        item: QStandardItem = model.item(index)
        item.setEnabled(False)
        item.setData(plain_tip(reason), Qt.ItemDataRole.ToolTipRole)


def _choose(box: NoWheelComboBox, model_id: str | None) -> None:
    index = box.findData(model_id)
    if index >= 0:
        box.setCurrentIndex(index)


def _offer_words(plane: Plane | None, title: str) -> str:
    return "" if plane is None else tr(_OFFERS[plane], model=title)
