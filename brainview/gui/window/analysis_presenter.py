"""Shows the analysis of the current slice: answer, chosen class and overlays."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from brainview.core import NO_TUMOR, Analysis, Classification, Scan, Series
from brainview.core.language import tr
from brainview.core.wording import mask_note
from brainview.gui.keys.actions import Actions
from brainview.gui.panels.answer_pages import PanelState
from brainview.gui.panels.answer_panel import AnswerPanel
from brainview.gui.panes.answer_overlays import draw_answer
from brainview.gui.session.reference_masks import ReferenceMasks
from brainview.gui.session.series_analysis import SeriesPhase
from brainview.gui.session.session import Session
from brainview.gui.session.state import State
from brainview.gui.viewer import Viewer

Mask = NDArray[np.bool_]


class AnalysisPresenter(QObject):
    """Shows the session's state in the panel and viewer, or hides it for blind reading.

    Parameters
    ----------
    session : Session
        The session whose state is shown.
    panel : AnswerPanel
        Shows the answer.
    viewer : Viewer
        Draws the Grad-CAM map and mask over the image.
    actions : Actions
        The window's commands. ``export`` is enabled while there is something to export,
        ``heatmap`` and ``mask`` unless the analysis has none, ``truth`` if the scan
        came with a mask, or one was opened.
    references : ReferenceMasks
        The masks that were opened.

    Attributes
    ----------
    may_reveal : callable
        Returns whether a hidden answer may be shown now.

    Signals
    -------
    changed()
        Answers are hidden or shown, or there are other maps.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        panel: AnswerPanel,
        viewer: Viewer,
        actions: Actions,
        references: ReferenceMasks,
    ) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel
        self._viewer = viewer
        self._actions = actions
        self._references = references
        self._is_blind = False
        self._is_revealed = False
        self.may_reveal: Callable[[], bool] = lambda: True
        self._analysis: Analysis | None = None
        self._is_stale = False
        self._drawn: tuple[Analysis | None, int | None] = (None, None)
        self._outlined: Scan | None = None
        self._chosen_class: str | None = None  # stays from slice to slice
        self._sources: tuple[Path, ...] = ()
        session.changed.connect(self._show)
        references.opened.connect(self._show_again)
        session.scan_changed.connect(self._hide_again)
        session.series_analysis.changed.connect(self._offer_export)
        panel.class_chosen.connect(self._choose_class)
        panel.reveal_asked.connect(self._reveal)
        panel.weak_maps_chosen.connect(self._show_again)
        actions["heatmap"].toggled.connect(self._show_again)
        self._show(session.state)

    @property
    def state(self) -> State:
        """The session's state, with the mask that was opened over the slice."""
        return self._references.applied(self._session.state)

    @property
    def shown_class_name(self) -> str | None:
        """The class of the map, as named in the manifest; None if there is no map.

        This is the class that the user chose, if the model has it, or else the answer,
        unless that is that there is no tumor.
        """
        classification = self._analysis.classification if self._analysis else None
        return None if classification is None else self._map_class(classification)

    @property
    def shows_weak_maps(self) -> bool:
        """Whether maps that show little are asked for, for research."""
        return self._panel.overlays.for_research.isChecked()

    @property
    def is_blind(self) -> bool:
        """Whether answers are hidden until the user asks for them."""
        return self._is_blind

    @property
    def shown_answer(self) -> Analysis | None:
        """The answer of the shown slice; None if there is none, or if it is hidden."""
        is_answer = self._panel.state in (PanelState.ANSWER, PanelState.REFUSED)
        return self._analysis if is_answer and not self._is_stale else None

    def truth_of(self, series: Series, index: int, scan: Scan) -> Mask | None:
        """Return the mask that was opened over a slice, or that its file brings.

        None if there is none, or if it is hidden.
        """
        if self._is_blind:
            return None
        patch = self._references.of(series).get(index)
        if patch is not None:
            return patch.full(scan.shape)
        return None if scan.truth is None else scan.truth.mask

    def map_index(self, analysis: Analysis) -> int | None:
        """Return the class of an answer's map in the model's order; None for no map."""
        found = analysis.classification
        is_on = self._actions["heatmap"].isChecked()
        if found is None or not is_on or self._panel.no_map_reason(analysis):
            return None
        name = self._map_class(found)
        return None if name is None else found.class_names.index(name)

    def _map_class(self, found: Classification) -> str | None:
        if self._chosen_class in found.class_names:
            return self._chosen_class
        decided = found.predicted_class
        return None if decided == NO_TUMOR else decided

    @property
    def _shown_index(self) -> int | None:
        """The index of the class of the map in the model's order."""
        name = self.shown_class_name
        classification = self._analysis.classification if self._analysis else None
        if name is None or classification is None:
            return None
        return classification.class_names.index(name)

    @property
    def is_hidden(self) -> bool:
        """Whether the answers are hidden until the user asks for them."""
        return self._is_blind and not self._is_revealed

    @property
    def is_revealed(self) -> bool:
        """Whether the user asked for the answer while reading blind."""
        return self._is_revealed

    @property
    def chosen_class(self) -> str | None:
        """The class that the user chose for the map; None for that of the answer."""
        return self._chosen_class

    def show_as(self, *, is_revealed: bool, chosen_class: str | None) -> None:
        """Show the answer as another presenter did."""
        self._is_revealed, self._chosen_class = is_revealed, chosen_class
        self._show_again()

    def set_blind(self, is_blind: bool) -> None:
        """Hide every answer until the user asks for it, or stop doing so."""
        self._is_blind = is_blind
        self._is_revealed = False
        self._show_again()

    @Slot(object)
    def _show(self, state: State) -> None:
        state = self._references.applied(state)
        self._analysis, self._is_stale = state.analysis, state.is_stale
        is_hidden = self.is_hidden
        self._panel.show_state(state, is_hidden=is_hidden)
        self._panel.findings.bars.check(self._shown_index)
        is_shown = self._panel.state is PanelState.ANSWER and not state.is_stale
        self._offer_export()
        has_answer = self._panel.state is PanelState.ANSWER
        self._offer_overlays(self._analysis if has_answer else None)
        self._draw(self._analysis if is_shown else None)
        self._show_truth(state.scan, is_hidden=is_hidden)

    @Slot()
    def _offer_export(self) -> None:
        """Enable the export of an answer that is shown, or of an analyzed series."""
        state = self._session.state
        is_hidden = self._is_blind and not self._is_revealed
        is_shown = self._panel.state is PanelState.ANSWER and not state.is_stale
        is_analyzed = self._session.series_analysis.phase is SeriesPhase.DONE
        can_export = is_shown or (is_analyzed and not is_hidden)
        self._actions["export"].setEnabled(can_export and not state.is_exporting)

    def _offer_overlays(self, analysis: Analysis | None) -> None:
        """Disable the overlays that an analysis doesn't have; the tooltip says why."""
        no_map = self._panel.no_map_reason(analysis) if analysis else ""
        no_mask = ""
        if analysis is not None and analysis.segmentation is None:
            no_mask = mask_note(analysis)
        for name, reason in (("heatmap", no_map), ("mask", no_mask)):
            self._actions[name].setEnabled(not reason)
            self._actions[name].setToolTip(reason or self._actions.tip(name))

    def _show_truth(self, scan: Scan | None, *, is_hidden: bool) -> None:
        """Outline the reference mask, also before there is an answer."""
        mask = scan.truth.mask if scan is not None and scan.truth is not None else None
        has_mask = mask is not None
        self._panel.overlays.offer_truth(has_mask)
        self._actions["truth"].setEnabled(has_mask)
        reason = "" if has_mask else tr("There is no reference mask of this slice.")
        self._actions["truth"].setToolTip(reason or self._actions.tip("truth"))
        outlined = None if is_hidden else scan
        if outlined is not self._outlined:
            self._outlined = outlined
            self._viewer.show_truth(None if is_hidden else mask)

    def _draw(self, analysis: Analysis | None) -> None:
        """Draw the map and mask over the image, unless they are already drawn."""
        wanted = analysis, None if analysis is None else self.map_index(analysis)
        # A new viewer shows the scan a moment later.
        if wanted != self._drawn and self._viewer.scan is not None:
            self._drawn = wanted
            draw_answer(self._viewer, *wanted)

    @Slot(object)
    def _hide_again(self, _scan: Any) -> None:
        self._is_revealed = False
        # The viewer has removed the overlays of the previous scan.
        self._drawn = (None, None)
        self._outlined = None
        before, self._sources = self._sources, self._session.state.sources
        if not self._session.state.keeps(before):
            # The first picture is the scan, without a map.
            self._chosen_class = None
            self._actions["heatmap"].setChecked(False)

    @Slot(int)
    def _choose_class(self, index: int) -> None:
        classification = self._analysis.classification if self._analysis else None
        if classification is None:
            return
        self._chosen_class = classification.class_names[index]
        self._actions["heatmap"].setChecked(True)
        self._show_again()

    @Slot()
    def _show_again(self) -> None:
        self._show(self._session.state)
        self.changed.emit()

    @Slot()
    def _reveal(self) -> None:
        if not self.may_reveal():
            return
        self._is_revealed = True
        self._show_again()
