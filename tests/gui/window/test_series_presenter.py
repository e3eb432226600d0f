from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from series_fakes import FakeSeriesAnalyzer, make_series, read_ref

from brainview.core import Doubt, DoubtCode, ModelAlteredError, Status
from brainview.gui.keys.actions import Actions
from brainview.gui.panels.series_card import SeriesCard
from brainview.gui.panels.slice_bar import SliceBar
from brainview.gui.session.kept_answers import KeptAnswers
from brainview.gui.session.reference_masks import ReferenceMasks
from brainview.gui.session.series_analysis import SeriesAnalysis
from brainview.gui.viewer import Viewer
from brainview.gui.window.series_presenter import SeriesPresenter, shown_doubts
from brainview.inference import Choice, Outcome, SliceFinding


class Parts:
    """A presenter with the objects that it connects."""

    def __init__(self, qtbot, runner):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.actions = Actions(self.window)
        self.analyzer = FakeSeriesAnalyzer()
        self.analysis = SeriesAnalysis(runner, self.analyzer, read_ref, KeptAnswers())
        self.bar = SliceBar()
        self.card = SeriesCard(self.actions["analyze_series"], self.actions["jump"])
        for part in (self.bar, self.card):
            part.setParent(self.window)
        self.presenter = SeriesPresenter(
            self.analysis,
            self.bar,
            self.card,
            self.actions,
            ReferenceMasks(runner),
            Viewer(self.window),
        )
        self.qtbot = qtbot

    def open(self, series):
        self.analysis.follow(series, Choice())

    def finish(self):
        self.qtbot.waitUntil(lambda: not self.analysis.is_running)

    def analyze(self, count=8):
        self.open(make_series(count))
        self.actions["analyze_series"].trigger()
        self.finish()


@pytest.fixture
def parts(qtbot, runner):
    made = Parts(qtbot, runner)
    made.window.setMinimumSize(400, 400)
    made.window.show()
    yield made
    made.analysis.stop_all()
    made.analyzer.may_answer.set()


def test_without_a_series_there_is_nothing_to_analyze(parts):
    assert parts.card.isHidden()
    assert not parts.actions["analyze_series"].isEnabled()
    assert not parts.actions["jump"].isEnabled()


def test_a_single_slice_is_not_offered(parts):
    parts.open(make_series(1))
    assert not parts.card.isVisible()
    assert not parts.actions["analyze_series"].isEnabled()


def test_a_series_can_be_analyzed(parts):
    parts.open(make_series(8))
    assert parts.card.state.text() == "8 slices, not analyzed yet"
    assert parts.card.start.isVisible()
    assert not parts.card.facts.isVisible()


def test_the_bar_shows_the_class_of_every_slice(parts):
    parts.analyze()
    answers = parts.bar.slider.answers
    assert len(answers) == 8
    assert answers[3] is None
    assert answers[4] == "glioma"


def test_the_card_shows_the_summary(parts):
    parts.analyze()
    assert parts.card.state.text() == "7 of 8 slices analyzed"
    assert parts.card.volume.text().endswith("ml")
    assert parts.card.note.text().startswith("Slices without an answer lie next to")
    assert not parts.card.start.isVisible()


def test_j_goes_to_the_most_suspicious_slice(parts):
    parts.analyze()
    with parts.qtbot.waitSignal(parts.presenter.slice_asked) as asked:
        parts.actions["jump"].trigger()
    assert asked.args == [5]
    assert parts.card.jump.text() == "Slice 6, tumor 90 %"


def test_a_click_goes_to_the_slice_with_the_largest_mask(parts):
    parts.analyze()
    with parts.qtbot.waitSignal(parts.presenter.slice_asked) as asked:
        parts.card.largest.click()
    assert asked.args == [parts.analysis.summary.largest.index]


def test_a_running_analysis_shows_progress_and_can_be_stopped(parts):
    parts.analyzer.may_answer.clear()
    parts.open(make_series(8))
    parts.actions["analyze_series"].trigger()
    assert parts.card.progress.isVisible()
    assert parts.card.state.text() == "0 of 8 slices"
    parts.card.stop.click()
    assert not parts.analysis.is_running
    assert parts.card.state.text() == "8 slices, not analyzed yet"


def test_escape_stops_it(parts):
    parts.analyzer.may_answer.clear()
    parts.open(make_series(8))
    parts.actions["analyze_series"].trigger()
    parts.actions["cancel"].trigger()
    assert not parts.analysis.is_running


def test_another_series_clears_bar_and_card(parts):
    parts.analyze()
    parts.open(make_series(9, "other"))
    assert parts.bar.slider.answers == {}
    assert parts.card.state.text() == "9 slices, not analyzed yet"


def test_blind_reading_hides_bar_card_and_jump(parts):
    parts.analyze()
    parts.actions["blind"].setChecked(True)
    assert parts.bar.slider.answers == {}
    assert not parts.card.facts.isVisible()
    assert not parts.card.jump.isVisible()
    assert not parts.actions["jump"].isEnabled()


def test_hidden_findings_are_shown_on_request(parts):
    parts.actions["blind"].setChecked(True)
    parts.analyze()
    parts.qtbot.mouseClick(parts.card.reveal, Qt.MouseButton.LeftButton)
    assert parts.card.facts.isVisible()
    assert len(parts.bar.slider.answers) == 8


def test_the_findings_of_the_next_series_are_hidden_again(parts):
    parts.actions["blind"].setChecked(True)
    parts.analyze()
    parts.card.reveal.click()
    parts.open(make_series(9, "other"))
    parts.actions["analyze_series"].trigger()
    parts.finish()
    assert not parts.card.facts.isVisible()


def test_the_card_says_why_a_model_cannot_run(parts):
    parts.analyzer.error = ModelAlteredError(
        "Can't run it", reason="it was altered", remedy="install it again"
    )
    parts.analyze()
    words = "Can't run it. It was altered. Install it again."
    assert parts.card.problem.text() == words
    assert parts.card.start.isVisible()


def test_undecided_slices_are_counted_and_shown_apart(parts):
    parts.analyzer.status = Status.UNDECIDED
    parts.analyze(3)
    assert parts.card.doubt.text().startswith("3 slices are undecided, with ")
    assert set(parts.bar.slider.answers.values()) == {"undecided"}
    assert parts.bar.slider.words_at(0) == "Slice 1: Undecided"


def test_answers_with_a_doubt_are_underlined_and_counted(parts):
    parts.analyzer.doubts = (Doubt.of(DoubtCode.SEQUENCE_WEAK),)
    parts.analyze(3)
    assert set(parts.bar.slider.doubts) == {0, 1, 2}
    assert parts.card.doubt.text().startswith("3 slices: ")


def test_only_answers_are_shown_with_their_doubts():
    weak, open_ = (DoubtCode.SEQUENCE_WEAK,), (DoubtCode.LOW_PROBABILITY,)
    findings = [
        SliceFinding(0, Outcome.ANSWERED, "glioma", doubts=weak),
        SliceFinding(1, Outcome.UNDECIDED, doubts=open_),
        SliceFinding(2, Outcome.ANSWERED, "glioma"),
    ]
    assert shown_doubts(findings) == {0: weak}


def test_nothing_is_shown_while_another_series_is_being_read(parts):
    parts.analyze()
    parts.presenter.expect(replace(parts.analysis.series, key="another"))
    assert not parts.bar.slider.answers
    assert parts.card.isHidden()
    assert not parts.actions["jump"].isEnabled()


def test_the_findings_return_with_their_series(parts):
    parts.analyze()
    series = parts.analysis.series
    parts.presenter.expect(replace(series, key="another"))
    parts.presenter.expect(series)
    assert len(parts.bar.slider.answers) == 8
    assert parts.actions["jump"].isEnabled()
