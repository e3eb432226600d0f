import os
import sqlite3
import threading
from dataclasses import replace

import pytest
from batch_files import table, write_picture
from bundles import WEAK_EXPLANATION, make_classifier_bundle
from records import make_record

from brainview.batch import BatchRow, run_batch
from brainview.batch.journal import Journal
from brainview.core import Cancelled, CancelToken, ReportError, Status
from brainview.inference import Choice
from brainview.models import ModelRegistry


def stopped_early(run, **changes):
    token = CancelToken()

    def report(now):
        if now.tally.rows:
            token.cancel()

    with pytest.raises(Cancelled):
        run(token=token, report=report, workers=1, **changes)


def test_a_resumed_table_equals_one_of_a_single_run(job, run, hundreds, tmp_path):
    stopped_early(run, sources=(hundreds,))
    assert run(resume=True, sources=(hundreds,)).reused > 0
    resumed = table(job.outputs.table)
    run(sources=(hundreds,), outputs=replace(job.outputs, table=tmp_path / "whole.csv"))
    assert resumed == table(tmp_path / "whole.csv")


def test_rows_of_an_earlier_run_are_kept(run):
    run()
    assert run(resume=True).reused == 30


def test_without_resume_all_files_are_analyzed_again(run):
    run()
    assert run().reused == 0


def test_a_changed_file_is_analyzed_again(run, scans):
    run()
    write_picture(scans / "04.png", 200)
    os.utime(scans / "04.png", ns=(1, 1))
    assert run(resume=True).reused == 29


def test_a_new_file_is_added_in_its_place(job, run, scans):
    run()
    write_picture(scans / "03a.png", 99)
    assert run(resume=True).reused == 30
    paths = [row["path"] for row in table(job.outputs.table)]
    assert paths == sorted(paths)
    assert len(paths) == 31


def test_a_missing_file_loses_its_row(job, run, scans):
    run()
    (scans / "04.png").unlink()
    run(resume=True)
    assert len(table(job.outputs.table)) == 29


def test_a_file_that_failed_is_tried_again(run, scans):
    good = (scans / "04.png").read_bytes()
    status = (scans / "04.png").stat()
    (scans / "04.png").write_bytes(b"\0" * len(good))
    os.utime(scans / "04.png", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert run().statuses == {"ok": 29, "error": 1}
    (scans / "04.png").write_bytes(good)
    os.utime(scans / "04.png", ns=(status.st_atime_ns, status.st_mtime_ns))
    assert run(resume=True).statuses == {"ok": 30}


@pytest.fixture
def with_files(job, run, tmp_path):
    """Run a batch that writes masks, heat maps and a page."""
    outputs = replace(
        job.outputs,
        masks=tmp_path / "masks",
        heatmaps=tmp_path / "maps",
        page=tmp_path / "p.html",
    )
    both = Choice("tiny-classifier", "tiny-segmenter")
    return lambda **changes: run(outputs=outputs, choice=both, **changes)


def test_a_file_that_could_not_be_written_is_made_when_resuming(
    job, with_files, tmp_path
):
    (tmp_path / "masks" / "04.png").mkdir(parents=True)
    assert with_files().incomplete == 1
    (tmp_path / "masks" / "04.png").rmdir()
    tally = with_files(resume=True)
    assert (tally.incomplete, tally.reused) == (0, 29)
    assert (tmp_path / "masks" / "04.png").is_file()
    assert {row["unwritten"] for row in table(job.outputs.table)} == {""}


@pytest.mark.parametrize(
    "file", ["masks/04.png", "maps/inner/00_heatmap.png", "p_files/05.jpg"]
)
def test_a_file_that_was_deleted_is_made_when_resuming(with_files, tmp_path, file):
    with_files()
    (tmp_path / file).unlink()
    assert with_files(resume=True).reused == 29
    assert (tmp_path / file).is_file()


def test_rows_of_a_version_that_stored_less_are_dropped(job, run):
    run()
    with sqlite3.connect(job.outputs.journal) as base:
        base.execute("ALTER TABLE scan DROP COLUMN files")
    base.close()
    assert run(resume=True).reused == 0


def test_with_another_model_all_files_are_analyzed_again(run):
    run()
    notes = []
    both = Choice("tiny-classifier", "tiny-segmenter")
    tally = run(resume=True, choice=both, report=lambda now: notes.append(now.note))
    assert tally.reused == 0
    assert notes[0] == ("Not as before: the segmenter. So all files are analyzed anew.")


def test_with_other_figures_of_the_map_all_files_are_analyzed_again(job, run, tmp_path):
    run()
    bundle = tmp_path / "models" / "tiny-classifier"
    make_classifier_bundle(bundle, explanation=WEAK_EXPLANATION)
    resumed = replace(job, resume=True)
    registry = ModelRegistry([bundle.parent])
    tally = run_batch(resumed, registry, CancelToken(), lambda now: None)
    assert tally.reused == 0


def test_without_an_earlier_run_it_says_so(run):
    notes = []
    run(resume=True, report=lambda now: notes.append(now.note))
    assert notes[0].startswith("There is no earlier run to resume")


def test_a_note_is_reported_once(run):
    notes = []
    run(resume=True, report=lambda now: notes.append(now.note))
    assert len([note for note in notes if note]) == 1


def test_rows_of_an_earlier_run_are_reported_too(run):
    run()
    reported = []
    run(resume=True, report=lambda now: reported.extend(now.rows))
    assert len(reported) == 30
    assert all(row.is_reused for row in reported)


def test_a_journal_that_is_another_file_is_refused(job, run):
    job.outputs.journal.parent.mkdir()
    job.outputs.journal.write_text("this is no data base, but a text" * 50)
    with pytest.raises(ReportError, match="SQLite says"):
        run()


def test_a_name_that_is_not_unicode_is_kept(job, run, scans):
    try:
        write_picture(scans / "a.png", 3).rename(
            os.fsdecode(b"%s/\xff.png" % bytes(scans))
        )
    except OSError:
        pytest.skip("this disk takes Unicode names only")
    run()
    assert run(resume=True).reused == 31


def test_rows_are_on_disk_while_the_batch_runs(job, run, many):
    token, counts = CancelToken(), []

    def report(now):
        if not now.tally.rows:
            return
        with sqlite3.connect(job.outputs.journal) as base:
            counts.append(base.execute("SELECT count(*) FROM scan").fetchone()[0])
        base.close()
        token.cancel()

    with pytest.raises(Cancelled):
        run(sources=(many,), token=token, report=report)
    assert counts[0] > 0


def test_a_failure_is_not_reused_for_an_identical_file(tmp_path):
    record = make_record(status=Status.ERROR)
    with Journal(tmp_path / "j") as journal:
        journal.begin({}, resume=False)
        journal.add([BatchRow(0, "a.png", digest="ab12cd", record=record)])
        assert journal.find_identical("ab12cd", 0) is None


def test_the_answer_to_an_identical_file_is_found(tmp_path):
    record = make_record(warnings=("One.",))
    with Journal(tmp_path / "j") as journal:
        journal.begin({}, resume=False)
        journal.add([BatchRow(0, "a.png", digest="ab12cd", record=record)])
        assert journal.find_identical("ab12cd", 0) == record
        assert journal.find_identical("ab12cd", 1) is None


def test_a_journal_may_be_used_by_several_threads(tmp_path):
    with Journal(tmp_path / "j") as journal:
        journal.begin({}, resume=False)
        threads = [
            threading.Thread(target=journal.find_identical, args=("ab12cd", 0))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert journal.find_identical("ab12cd", 0) is None
