"""Files about a series, from the answers that the session keeps."""

import json

import pytest
from series_fakes import FakeSeriesAnalyzer, make_series, read_ref

from brainview.core import Cancelled, CancelToken, Stage
from brainview.core.reader_notes import NO_STUDY_NOTES
from brainview.gui.session.kept_answers import KeptAnswers
from brainview.gui.session.report_export import ExportRequest
from brainview.gui.session.series_analysis import SeriesAnalysis
from brainview.inference import Choice
from brainview.reports import ReportStyle


@pytest.fixture
def analyzer():
    return FakeSeriesAnalyzer()


@pytest.fixture
def analyzed(qtbot, runner, analyzer):
    made = SeriesAnalysis(runner, analyzer, read_ref, KeptAnswers())
    made.follow(make_series(6), Choice())
    made.start()
    qtbot.waitUntil(lambda: not made.is_running)
    return made


def files(analyzed, folder, *kinds):
    request = ExportRequest(True, kinds, folder, False)
    write = analyzed.file_writer(analyzed.findings, {}, NO_STUDY_NOTES, ReportStyle())
    return write(request)


def test_kept_answers_are_written_without_asking_the_models_again(
    analyzed, analyzer, tmp_path
):
    analyzer.frames.clear()
    progress = []
    written = files(analyzed, tmp_path, "json", "csv")(CancelToken(), progress.append)
    assert not analyzer.frames
    assert not written.failures
    record = json.loads((tmp_path / "brainview-01-result.json").read_text("utf-8"))
    areas = [each["area_px"] for each in record["slices"]]
    assert areas == [analyzed.findings[k].area_px for k in range(6)]
    assert [each.done for each in progress if each.stage is Stage.WRITING] == [0, 1]


def test_a_stop_leaves_the_files_that_are_finished(analyzed, tmp_path):
    token = CancelToken()

    def stop_at_the_second(progress):
        if progress.stage is Stage.WRITING:
            token.cancel()

    with pytest.raises(Cancelled):
        files(analyzed, tmp_path, "csv", "json")(token, stop_at_the_second)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"brainview-01-slices.csv", "brainview-01-lesions.csv"}
