"""Contains the right panel, which shows the answer or why there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brainview.core import RESEARCH_USE, Analysis, Scan
from brainview.core.language import tr
from brainview.core.wording import no_map_words, warning_sentence
from brainview.gui.keys.actions import Actions, key_words
from brainview.gui.look.controls import label, styled
from brainview.gui.panels.answer_pages import (
    BusyPage,
    EmptyPage,
    MessagePage,
    PanelState,
    panel_state,
    refusal_text,
)
from brainview.gui.panels.banner import FailureBanner
from brainview.gui.panels.change_card import ChangeCard
from brainview.gui.panels.findings import Findings
from brainview.gui.panels.model_card import ModelCard
from brainview.gui.panels.overlay_card import OverlayCard
from brainview.gui.panels.reading_card import ReadingCard
from brainview.gui.panels.series_card import SeriesCard
from brainview.gui.session.state import Activity, State
from brainview.models import (
    Manifest,
    ModelRegistry,
    reliability_sentences,
    weak_map_sentence,
)
from brainview.readers.samples import Sample

WIDTH = 320


class AnswerPanel(QWidget):
    """Shows a state of the session and reports clicks.

    Parameters
    ----------
    actions : Actions
        The window's commands.
    registry : ModelRegistry
        The models to choose from.
    samples : sequence of Sample
        The samples to offer while nothing is open.
    """

    class_chosen = Signal(int)
    sample_chosen = Signal(object)  # Sample
    analyze_asked = Signal(bool)  # whether a refusal is overridden
    reveal_asked = Signal()
    failure_dismissed = Signal()
    weak_maps_chosen = Signal(bool)  # whether they are shown all the same

    def __init__(
        self, actions: Actions, registry: ModelRegistry, samples: Sequence[Sample]
    ) -> None:
        super().__init__()
        self.setObjectName("answerPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._registry = registry
        self.scroll_area = _Cards()
        self.banner = FailureBanner()
        self.findings = Findings()
        self.overlays = OverlayCard(actions)
        self.reading = ReadingCard()
        self.series = SeriesCard(actions["analyze_series"], actions["jump"])
        self.change = ChangeCard()
        self.models = ModelCard(registry, shows_figure=False)
        self._busy = BusyPage()
        self._refused = MessagePage(tr("Not analyzed"), "", tr("Answer all the same"))
        self._pages = self._make_pages(
            samples, key_words(actions["open"].shortcut().toString())
        )
        # The tallest page decides how much room there is, so that the cards below it
        # stay where they are.
        self._page = QStackedWidget()
        for page in self._pages.values():
            self._page.addWidget(page)
        self._export = _export_button(actions)
        self._lay_out()
        self.banner.dismissed.connect(self.failure_dismissed)
        actions["identity"].toggled.connect(self.banner.set_identity_hidden)
        self.findings.class_chosen.connect(self.class_chosen)
        self.findings.asked_again.connect(self._ask_again)
        self.overlays.for_research.toggled.connect(self.weak_maps_chosen)
        self.show_state(State(), is_hidden=False)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for the cards, and no less than in English."""
        return super().minimumSizeHint().expandedTo(QSize(WIDTH, 0))

    @property
    def state(self) -> PanelState:
        """What the panel shows."""
        return self._state

    def widget_of(self, state: PanelState) -> QWidget:
        """Return the widget that is shown in a state."""
        return self._pages[state]

    def show_state(self, state: State, *, is_hidden: bool) -> None:
        """Show a state.

        Parameters
        ----------
        state : State
            The session's state.
        is_hidden : bool
            Whether answers are hidden until the user asks for them.
        """
        self._state = panel_state(state, is_hidden=is_hidden)
        self.banner.show_failure(state.failure)
        if self._state is PanelState.BUSY:
            self._busy.show_state(state)
        if self._state is PanelState.REFUSED and state.analysis:
            self._refused.set_text(refusal_text(state.analysis))
        if self._state is PanelState.ANSWER:
            self._show_answer(state)
        else:
            self.overlays.disable()
        self._page.setCurrentWidget(self._pages[self._state])
        is_empty = self._state is PanelState.EMPTY
        self.overlays.setVisible(not is_empty and not is_hidden)

    def _show_answer(self, state: State) -> None:
        analysis, scan = state.analysis, state.scan
        if analysis is None or scan is None:
            return
        no_map = self.no_map_reason(analysis)
        weak = self._weak_map(analysis)
        pointing = weak or ("" if no_map else self._pointing(analysis))
        self.findings.show_analysis(
            analysis, self._reliability(analysis), _warnings(analysis, scan), no_map
        )
        is_running = state.activity is not Activity.IDLE
        self.findings.set_stale(is_stale=state.is_stale, is_running=is_running)
        self.overlays.show_available(
            has_heatmap=analysis.classification is not None
            and not no_map
            and not state.is_stale,
            has_mask=analysis.segmentation is not None and not state.is_stale,
            pointing=pointing,
            is_weak=bool(weak),
        )

    def no_map_reason(self, analysis: Analysis) -> str:
        """Say why an answer has no heat map to show; empty if it has one."""
        classification = analysis.classification
        if classification is None:
            return ""
        if classification.heatmaps is not None:
            is_asked_for = self.overlays.for_research.isChecked()
            return "" if is_asked_for else self._weak_map(analysis)
        manifest = self._classifier(analysis)
        return no_map_words(manifest.explanation_absent if manifest else "")

    def _weak_map(self, analysis: Analysis) -> str:
        """Say why a map is shown only for research; empty if it shows something."""
        found = analysis.classification
        if found is None or found.heatmaps is None:
            return ""
        manifest = self._classifier(analysis)
        return weak_map_sentence(manifest) if manifest else ""

    def _reliability(self, analysis: Analysis) -> str:
        """Say how reliable the answer is on slices of this kind."""
        manifest = self._classifier(analysis)
        return " ".join(reliability_sentences(manifest, analysis)) if manifest else ""

    def _pointing(self, analysis: Analysis) -> str:
        manifest = self._classifier(analysis)
        return manifest.pointing_sentence if manifest else ""

    def _classifier(self, analysis: Analysis) -> Manifest | None:
        """Return the manifest of the model that classified; None where none did."""
        found = analysis.classification
        return self._registry.entry(found.model.id).manifest if found else None

    def _make_pages(
        self, samples: Sequence[Sample], open_keys: str
    ) -> dict[PanelState, QWidget]:
        empty = EmptyPage(samples, open_keys)
        stopped = MessagePage(
            tr("No answer"),
            tr("The scan was not analyzed."),
            tr("Analyze", meaning="act"),
        )
        blind = MessagePage(
            tr("Answer hidden"),
            tr(
                "Read the image first, and choose your class or write a comment under "
                "“Your reading”. The answer is then shown when you ask for it."
            ),
            tr("Show the answer"),
        )
        empty.sample_chosen.connect(self.sample_chosen)
        stopped.asked.connect(self._ask_again)
        self._refused.asked.connect(self._ask_despite_refusal)
        blind.asked.connect(self.reveal_asked)
        return {
            PanelState.EMPTY: empty,
            PanelState.BUSY: self._busy,
            PanelState.ANSWER: self.findings,
            PanelState.REFUSED: self._refused,
            PanelState.STOPPED: stopped,
            PanelState.BLIND: blind,
        }

    def _lay_out(self) -> None:
        inside = styled(QWidget(), "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(8)
        column.addWidget(label(tr("ANSWER"), "caption"))
        column.addWidget(self._page)
        column.addWidget(self.overlays)
        column.addWidget(self.reading)
        column.addWidget(self.series)
        column.addWidget(self.change)
        column.addWidget(self.models)
        column.addStretch(1)
        self.scroll_area.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 4, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.banner)
        foot.addWidget(self._export)
        foot.addWidget(label(tr(RESEARCH_USE), "muted", wraps=True))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroll_area, 1)
        outer.addLayout(foot)

    def _ask_again(self) -> None:
        self.analyze_asked.emit(False)

    def _ask_despite_refusal(self) -> None:
        self.analyze_asked.emit(True)


class _Cards(QScrollArea):
    """Scrolls upright only, so that it is never narrower than the longest words."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of the cards and of the scroll bar."""
        least = super().minimumSizeHint()
        cards: QWidget | None = self.widget()
        if cards is None:
            return least
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(cards.minimumSizeHint().width() + bar, least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that the cards have other words."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _warnings(analysis: Analysis, scan: Scan) -> tuple[str, ...]:
    """Return each warning once, those about the sizes first."""
    found = analysis.segmentation
    about_sizes = None if found is None else found.measurements.warning
    given = (about_sizes, *analysis.warnings, *scan.warnings)
    return tuple(warning_sentence(each) for each in dict.fromkeys(filter(None, given)))


def _export_button(actions: Actions) -> QPushButton:
    action = actions["export"]
    button = QPushButton(tr("Export"))

    def follow() -> None:
        styled(button, "main", tip=action.toolTip(), spoken=button.text())
        button.setEnabled(action.isEnabled())

    button.clicked.connect(lambda _checked: action.trigger())
    action.changed.connect(follow)
    follow()
    return button
