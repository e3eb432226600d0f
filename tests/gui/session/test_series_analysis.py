import pytest
from series_fakes import FakeSeriesAnalyzer, make_series, read_ref

from brainview.core.language import in_language, language_of
from brainview.gui.session.kept_answers import KeptAnswers
from brainview.gui.session.series_analysis import SeriesAnalysis, SeriesPhase
from brainview.inference import Choice, Outcome, SliceFinding

OTHER = Choice("other")


@pytest.fixture
def analyzer():
    return FakeSeriesAnalyzer()


@pytest.fixture
def analysis(analyzer, runner):
    made = SeriesAnalysis(runner, analyzer, read_ref, KeptAnswers())
    made.follow(make_series(8), Choice())
    yield made
    made.stop_all()
    analyzer.may_answer.set()


@pytest.fixture
def finish(qtbot, analysis):
    def wait():
        qtbot.waitUntil(lambda: not analysis.is_running)

    return wait


@pytest.fixture
def analyzed(analysis, finish):
    analysis.start()
    finish()
    return analysis


def test_every_slice_has_a_finding(analyzed):
    assert analyzed.phase is SeriesPhase.DONE
    assert sorted(analyzed.findings) == list(range(8))


def test_a_series_is_summed_up_once_for_each_change(analyzed):
    summary = analyzed.summary
    assert analyzed.summary is summary
    analyzed.follow(None, Choice())
    assert analyzed.summary is None


def test_a_series_is_summed_up_anew_in_another_language(analyzed):
    before = analyzed.summary
    with in_language(language_of("de")):
        assert analyzed.summary is not before


def test_without_a_series_nothing_starts(analysis):
    analysis.follow(None, Choice())
    analysis.start()
    assert not analysis.is_running


def test_running_changes_once_at_each_end(analysis, finish):
    changes = []
    analysis.running_changed.connect(changes.append)
    analysis.start()
    finish()
    assert changes == [True, False]


def test_a_stopped_analysis_keeps_its_findings(analysis, analyzer, qtbot):
    analyzer.pause_s = 0.1
    analysis.follow(make_series(200), Choice())
    analysis.start()
    qtbot.waitUntil(lambda: bool(analysis.findings))
    analysis.stop()
    assert analysis.phase is SeriesPhase.STOPPED
    assert analysis.findings


def test_a_run_goes_on_while_another_series_is_in_front(analysis, analyzer, qtbot):
    analyzer.may_answer.clear()
    first = analysis.series
    analysis.start()
    analysis.follow(make_series(9, "other"), Choice())
    assert (analysis.is_running, analysis.has_runs) == (False, True)
    analyzer.may_answer.set()
    qtbot.waitUntil(lambda: not analysis.has_runs)
    assert analysis.findings == {}
    assert len(analysis.run_of(first).findings) == 8


def test_other_models_end_the_run(analysis, analyzer):
    analyzer.may_answer.clear()
    analysis.start()
    analysis.follow(analysis.series, OTHER)
    assert not analysis.has_runs


def test_the_same_series_in_a_later_catalog_keeps_its_findings(analyzed):
    analyzed.follow(make_series(8), Choice())
    assert len(analyzed.findings) == 8


def test_a_series_that_has_grown_loses_its_findings(analyzed):
    analyzed.follow(make_series(9), Choice())
    assert analyzed.findings == {}


def test_other_models_analyze_the_series_again(analyzed, analyzer, finish):
    analyzed.follow(analyzed.series, OTHER)
    assert analyzed.findings == {}
    analyzed.start()
    finish()
    assert analyzer.choices == {Choice(), OTHER}


def test_other_jobs_run_between_the_slices(analysis, analyzer, runner, finish):
    was_running = []
    analyzer.pause_s = 0.05
    analysis.follow(make_series(60), Choice())
    analysis.start()
    runner.submit(
        lambda *_: None, done=lambda _: was_running.append(analysis.is_running)
    )
    finish()
    assert was_running == [True]


def test_findings_are_back_with_their_series(analyzed, analyzer):
    findings = dict(analyzed.findings)
    first = analyzed.series
    analyzed.follow(make_series(9, "other"), Choice())
    assert analyzed.findings == {}
    analyzed.follow(first, Choice())
    assert (analyzed.phase, analyzed.findings) == (SeriesPhase.DONE, findings)


def test_findings_are_back_with_their_models(analyzed):
    findings = dict(analyzed.findings)
    analyzed.follow(analyzed.series, OTHER)
    analyzed.follow(analyzed.series, Choice())
    assert analyzed.findings == findings


def test_a_stopped_analysis_goes_on_where_it_stopped(analysis, analyzer, finish):
    found = SliceFinding(0, Outcome.ANSWERED, "glioma")
    analysis.run_of(analysis.series).findings[0] = found
    analysis.start()
    finish()
    assert 0 not in analyzer.frames
    assert sorted(analysis.findings) == list(range(8))
