"""Shows the analysis of the open series, and connects its commands."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot

from brainview.core import DoubtCode, Series
from brainview.gui.keys.actions import Actions
from brainview.gui.panels.series_card import SeriesCard, SeriesState
from brainview.gui.panels.slice_bar import UNDECIDED, SliceBar
from brainview.gui.session.reference_masks import ReferenceMasks
from brainview.gui.session.series_analysis import (
    SeriesAnalysis,
    SeriesPhase,
    has_same_slices,
)
from brainview.gui.viewer import Viewer
from brainview.inference import Outcome, SliceFinding


class SeriesPresenter(QObject):
    """Shows the findings of all slices in the slice bar and the card.

    Parameters
    ----------
    analysis : SeriesAnalysis
        The analysis to show and to control.
    slices : SliceBar
        Shows the class of each slice.
    card : SeriesCard
        Shows the summary.
    actions : Actions
        The window's commands; ``analyze_series``, ``jump``, ``blind`` and ``cancel``
        are connected.
    references : ReferenceMasks
        The masks that were opened.
    viewer : Viewer
        Shows the diameters of the lesions.

    Attributes
    ----------
    may_reveal : callable
        Returns whether hidden findings may be shown now.

    Signals
    -------
    withheld(bool)
        Whether the findings are hidden, such as while the reader wants to be blind.
    slice_asked(int)
        The user requested a slice of the open series, given by its index.
    """

    withheld = Signal(bool)
    slice_asked = Signal(int)

    def __init__(
        self,
        analysis: SeriesAnalysis,
        slices: SliceBar,
        card: SeriesCard,
        actions: Actions,
        references: ReferenceMasks,
        viewer: Viewer,
    ) -> None:
        super().__init__(card)
        self._analysis = analysis
        self._slices = slices
        self._card = card
        self._actions = actions
        self._references = references
        self._viewer = viewer
        self._series = analysis.series
        self._is_revealed = False
        self.may_reveal: Callable[[], bool] = lambda: True
        self._is_other_expected = False
        self._connect()
        self._show()

    def jump(self) -> None:
        """Ask for the most suspicious slice."""
        summary = self._analysis.summary
        if summary and summary.most_suspicious and not self._is_withheld:
            self.slice_asked.emit(summary.most_suspicious.index)

    @property
    def is_revealed(self) -> bool:
        """Whether the user asked for the findings while reading blind."""
        return self._is_revealed

    def show_as(self, *, is_revealed: bool) -> None:
        """Show the findings as another presenter did."""
        self._is_revealed = is_revealed
        self._show()

    @Slot(object)
    def expect(self, series: Series) -> None:
        """Hide the findings of one series while another one is being read.

        Parameters
        ----------
        series : Series
            The series whose slices are being read.
        """
        own = self._series
        self._is_other_expected = own is not None and own.key != series.key
        self._show()

    @property
    def _is_hidden(self) -> bool:
        return self._actions["blind"].isChecked() and not self._is_revealed

    @property
    def _is_withheld(self) -> bool:
        return self._is_hidden or self._is_other_expected

    def _connect(self) -> None:
        analysis, card, actions = self._analysis, self._card, self._actions
        analysis.changed.connect(self._follow)
        self._references.opened.connect(self._show_again)
        card.stop_asked.connect(analysis.stop)
        card.reveal_asked.connect(self._reveal)
        card.slice_chosen.connect(self.slice_asked)
        for name, command in (
            ("analyze_series", analysis.start),
            ("jump", self.jump),
            ("cancel", analysis.stop_all),
        ):
            actions[name].triggered.connect(lambda _checked, do=command: do())
        actions["blind"].toggled.connect(self._hide_again)

    @Slot()
    def _follow(self) -> None:
        series = self._analysis.series
        if not has_same_slices(series, self._series):
            self._is_revealed = self._is_other_expected = False
        self._series = series
        self._show()

    @Slot()
    def _reveal(self) -> None:
        if not self.may_reveal():
            return
        self._is_revealed = True
        self._show()

    @Slot()
    def _hide_again(self) -> None:
        self._is_revealed = False
        self._show()

    @Slot()
    def _show_again(self) -> None:
        self._show()

    def _show(self) -> None:
        analysis, summary = self._analysis, self._analysis.summary
        has_several = summary is not None and summary.slices > 1
        self._actions["analyze_series"].setEnabled(
            has_several and not analysis.is_running and bool(analysis.open_slices)
        )
        has_suspicious = summary is not None and summary.most_suspicious is not None
        self._actions["jump"].setEnabled(has_suspicious and not self._is_withheld)
        self.withheld.emit(self._is_withheld)
        if self._is_withheld:
            self._slices.clear_answers()
        else:
            findings = analysis.findings.values()
            self._slices.show_answers(shown_names(findings), shown_doubts(findings))
        lesions = () if summary is None else summary.lesions.counted
        self._viewer.show_lesions(() if self._is_withheld else lesions)
        if summary is None or not has_several or self._is_other_expected:
            self._card.show_state(None)
            return
        self._card.show_state(
            SeriesState(
                analysis.phase,
                summary,
                self._is_hidden,
                analysis.problem,
                self._dice(),
            )
        )

    def _dice(self) -> float | None:
        """Return the agreement with the reference mask, once all is analyzed."""
        analysis = self._analysis
        if analysis.series is None or analysis.phase is not SeriesPhase.DONE:
            return None
        return self._references.dice(analysis.series, analysis.findings)


def shown_names(findings: Iterable[SliceFinding]) -> dict[int, str | None]:
    """Return the class of each slice, `UNDECIDED`, or None for one without an answer.

    Parameters
    ----------
    findings : iterable of SliceFinding
        Of one series.

    Returns
    -------
    dict of int to str or None
        By the index of the slice.
    """
    return {
        finding.index: (
            UNDECIDED if finding.outcome is Outcome.UNDECIDED else finding.name or None
        )
        for finding in findings
    }


def shown_doubts(findings: Iterable[SliceFinding]) -> dict[int, tuple[DoubtCode, ...]]:
    """Return the doubts of each slice whose answer has some.

    Parameters
    ----------
    findings : iterable of SliceFinding
        Of one series.

    Returns
    -------
    dict of int to tuple of DoubtCode
        By the index of the slice.
    """
    return {each.index: each.doubts for each in findings if each.is_doubtful}
