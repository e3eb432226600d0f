from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from series_fakes import FakeHost, FakeMany, make_series

from brainview.core import ModelAlteredError
from brainview.gui.keys.actions import Actions
from brainview.gui.panels.series_card import SeriesCard
from brainview.gui.panels.slice_bar import SliceBar
from brainview.gui.window.series_analysis import SeriesAnalysis
from brainview.inference import Choice


class Desk:
    """The parts that meet in the analysis of a series."""

    def __init__(self, qtbot, jobs):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.actions = Actions(self.window)
        self.analyzer = FakeMany()
        self.host = FakeHost(jobs, self.analyzer)
        self.bar = SliceBar()
        self.card = SeriesCard(self.actions["analyze_series"], self.actions["jump"])
        for part in (self.bar, self.card):
            part.setParent(self.window)
        self.work = SeriesAnalysis(self.host, self.bar, self.card, self.actions)
        self.qtbot = qtbot

    def finish(self):
        self.qtbot.waitUntil(lambda: not self.work.is_running)

    def analyze(self, count=8):
        self.host.open(make_series(count))
        self.actions["analyze_series"].trigger()
        self.finish()


@pytest.fixture
def desk(qtbot, jobs):
    made = Desk(qtbot, jobs)
    made.window.setMinimumSize(400, 400)
    made.window.show()
    yield made
    made.work.stop()
    made.analyzer.may_answer.set()


def test_without_a_series_there_is_nothing_to_analyze(desk):
    assert desk.card.isHidden()
    assert not desk.actions["analyze_series"].isEnabled()
    assert not desk.actions["jump"].isEnabled()


def test_a_single_slice_is_no_series(desk):
    desk.host.open(make_series(1))
    assert not desk.card.isVisible()
    assert not desk.actions["analyze_series"].isEnabled()


def test_a_series_is_offered(desk):
    desk.host.open(make_series(8))
    assert desk.card.state.text() == "8 slices, not analyzed yet"
    assert desk.card.start.isVisible()
    assert not desk.card.facts.isVisible()


def test_every_slice_gets_its_class_on_the_bar(desk):
    desk.analyze()
    answers = desk.bar.slider.answers
    assert len(answers) == 8
    assert answers[3] is None
    assert answers[4] == "glioma"


def test_the_card_sums_up(desk):
    desk.analyze()
    assert desk.card.state.text() == "7 of 8 slices analyzed"
    assert desk.card.volume.text().endswith("ml")
    assert desk.card.note.text() == "Left out: 1 slice without an answer."
    assert not desk.card.start.isVisible()


def test_j_goes_to_the_most_suspicious_slice(desk):
    desk.analyze()
    with desk.qtbot.waitSignal(desk.work.slice_asked) as asked:
        desk.actions["jump"].trigger()
    assert asked.args == [5]
    assert desk.card.jump.text() == "Slice 6, tumor 90 %"


def test_the_largest_slice_is_a_click_away(desk):
    desk.analyze()
    with desk.qtbot.waitSignal(desk.work.slice_asked) as asked:
        desk.card.largest.click()
    assert asked.args == [desk.work.summary.largest.index]


def test_progress_is_told_and_can_be_stopped(desk):
    desk.analyzer.may_answer.clear()
    desk.host.open(make_series(8))
    desk.actions["analyze_series"].trigger()
    assert desk.card.progress.isVisible()
    assert desk.card.state.text() == "0 of 8 slices"
    desk.card.stop.click()
    assert not desk.work.is_running
    assert desk.card.state.text() == "8 slices, not analyzed yet"


def test_escape_stops_it(desk):
    desk.analyzer.may_answer.clear()
    desk.host.open(make_series(8))
    desk.actions["analyze_series"].trigger()
    desk.actions["cancel"].trigger()
    assert not desk.work.is_running


def test_running_is_told_once_at_each_end(desk):
    heard = []
    desk.work.running_changed.connect(heard.append)
    desk.analyze()
    assert heard == [True, False]


def test_another_series_takes_the_answers_away(desk):
    desk.analyze()
    desk.host.open(make_series(9, "other"))
    assert desk.bar.slider.answers == {}
    assert desk.card.state.text() == "9 slices, not analyzed yet"


def test_another_series_ends_the_analysis_of_the_last(desk):
    desk.analyzer.may_answer.clear()
    desk.host.open(make_series(8))
    desk.actions["analyze_series"].trigger()
    desk.host.open(make_series(9, "other"))
    desk.analyzer.may_answer.set()
    desk.qtbot.wait(50)
    assert not desk.work.is_running
    assert desk.bar.slider.answers == {}


def test_the_same_series_in_a_later_catalog_keeps_its_answers(desk):
    desk.analyze()
    desk.host.open(make_series(8))
    assert len(desk.bar.slider.answers) == 8


def test_a_series_that_grew_begins_anew(desk):
    desk.analyze()
    desk.host.open(make_series(9))
    assert desk.bar.slider.answers == {}


def test_other_models_begin_anew_and_are_asked(desk):
    desk.analyze()
    desk.host.choose(Choice("other"))
    assert desk.bar.slider.answers == {}
    desk.actions["analyze_series"].trigger()
    desk.finish()
    assert desk.analyzer.choices == {Choice(), Choice("other")}


def test_blind_reading_hides_bar_card_and_jump(desk):
    desk.analyze()
    desk.actions["blind"].setChecked(True)
    assert desk.bar.slider.answers == {}
    assert not desk.card.facts.isVisible()
    assert not desk.card.jump.isVisible()
    assert not desk.actions["jump"].isEnabled()


def test_blind_results_are_shown_when_asked_for(desk):
    desk.actions["blind"].setChecked(True)
    desk.analyze()
    desk.qtbot.mouseClick(desk.card.reveal, Qt.MouseButton.LeftButton)
    assert desk.card.facts.isVisible()
    assert len(desk.bar.slider.answers) == 8


def test_the_next_series_is_blind_again(desk):
    desk.actions["blind"].setChecked(True)
    desk.analyze()
    desk.card.reveal.click()
    desk.host.open(make_series(9, "other"))
    desk.actions["analyze_series"].trigger()
    desk.finish()
    assert not desk.card.facts.isVisible()


def test_a_model_that_cannot_run_is_told_on_the_card(desk):
    desk.analyzer.error = ModelAlteredError(
        "Can't run it", reason="it was altered", remedy="install it again"
    )
    desk.analyze()
    words = "Can't run it. It was altered. Install it again."
    assert desk.card.problem.text() == words
    assert desk.card.start.isVisible()


def test_other_jobs_get_their_turn_between_slices(desk, jobs):
    done = []
    jobs.succeeded.connect(lambda _job, result: done.append(result))
    desk.analyzer.pause_s = 0.05
    desk.host.open(make_series(60))
    desk.actions["analyze_series"].trigger()
    jobs.submit(lambda _token, _report: "between")
    desk.finish()
    assert "between" in done[:-1]


def test_the_card_says_where_mask_and_class_disagree(desk):
    desk.analyzer.healthy = 0.9
    desk.analyze(3)
    words = "In 3 slices no tumor is seen, but one is marked; look at both."
    assert desk.card.doubt.text() == words


def test_nothing_of_a_series_is_shown_while_another_is_on_its_way(desk):
    desk.analyze()
    desk.work.look_at(replace(desk.host.state.series, key="another"))
    assert not desk.bar.slider.answers
    assert desk.card.isHidden()
    assert not desk.actions["jump"].isEnabled()


def test_what_was_found_is_back_with_its_series(desk):
    desk.analyze()
    series = desk.host.state.series
    desk.work.look_at(replace(series, key="another"))
    desk.work.look_at(series)
    assert len(desk.bar.slider.answers) == 8
    assert desk.actions["jump"].isEnabled()
