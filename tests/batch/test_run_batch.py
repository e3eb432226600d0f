import json
import threading
import time
from dataclasses import replace

import cv2
import numpy as np
import pytest
from batch_files import picture, table
from bundles import WEAK_EXPLANATION, make_classifier_bundle
from records import make_record

from brainview.batch import Outputs, PauseSwitch, run_batch
from brainview.batch.exports import Exporter
from brainview.batch.lock import lock_path, locked
from brainview.batch.worker import Worker
from brainview.core import Cancelled, CancelToken, ReportError
from brainview.inference import Choice
from brainview.models import ModelRegistry
from brainview.readers import walk
from brainview.reports import ReportStyle


def names(rows):
    return [row["path"].rsplit("/", 1)[-1] for row in rows]


def test_every_scan_is_a_row(job, run):
    assert run().statuses == {"ok": 30}
    assert len(table(job.outputs.table)) == 30


def test_rows_are_in_the_order_of_the_files(job, run):
    run(workers=3)
    paths = [row["path"] for row in table(job.outputs.table)]
    assert paths == sorted(paths)


def test_a_broken_file_is_a_row_with_its_reason(job, run, scans):
    (scans / "05.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    assert run().statuses == {"ok": 29, "error": 1}
    (row,) = [row for row in table(job.outputs.table) if row["status"] == "error"]
    assert row["path"].endswith("05.png")
    assert row["reason"].startswith("Can't open 05.png: ")


def test_a_refused_scan_is_a_row_with_its_reason(job, run, scans):
    cv2.imwrite(str(scans / "zz.png"), np.zeros((64, 64), np.uint8))
    assert run().statuses == {"ok": 30, "refused": 1}
    assert "blank" in table(job.outputs.table)[-1]["reason"]


def test_other_files_are_left_out(run, scans):
    (scans / "notes.txt").write_text("none of these is a scan")
    (scans / "README").write_text("nor is this")
    tally = run()
    assert (tally.rows, tally.left_out) == (30, 2)


def test_every_frame_is_a_row(job, run, scans):
    pages = [picture(30 * n) for n in range(1, 6)]
    cv2.imwritemulti(str(scans / "stack.tif"), pages)
    assert run().rows == 35
    frames = [
        row["frame"] for row in table(job.outputs.table) if "stack" in row["path"]
    ]
    assert frames == ["0", "1", "2", "3", "4"]


def test_identical_files_get_the_same_answer(job, run, scans):
    (scans / "again.png").write_bytes((scans / "04.png").read_bytes())
    run()
    one, other = (
        {k: v for k, v in row.items() if k != "path"}
        for row in table(job.outputs.table)
        if row["path"].endswith(("/04.png", "/again.png"))
    )
    assert one == other


class NoModels:
    def analyze_many(self, scans, choice, token):
        raise AssertionError("nothing is left to be analyzed")


def test_an_identical_file_is_not_analyzed_again(job, scans):
    worker = Worker(job, NoModels(), Exporter(job.outputs, {}), 4, "CPU")
    known = make_record(path="another.png")
    chunk = tuple(enumerate(walk((scans,), frozenset())))
    answers = worker.rows(chunk, CancelToken(), lambda digest, frame: known)
    rows = [row for rows in answers for row in rows]
    assert [row.record for row in rows] == [replace(known, path=r.name) for r in rows]
    assert len(rows) == 30


def test_the_table_names_engine_and_device(job, run):
    run()
    assert {row["engine"] for row in table(job.outputs.table)} == {"ONNX Runtime · CPU"}


def test_masks_have_the_folder_structure_of_their_scans(job, run, tmp_path):
    masks = tmp_path / "masks"
    outputs = replace(job.outputs, masks=masks)
    run(outputs=outputs, choice=Choice("tiny-classifier", "tiny-segmenter"))
    assert (masks / "inner" / "00.png").is_file()
    assert len(list(masks.rglob("*.png"))) == 30


def test_heat_maps_and_reports_are_written(job, run, scans, tmp_path):
    for file in sorted(scans.rglob("*.png"))[2:]:
        file.unlink()
    outputs = replace(job.outputs, heatmaps=tmp_path / "h", reports=tmp_path / "r")
    run(outputs=outputs)
    assert len(list((tmp_path / "h").rglob("*_heatmap.png"))) == 2
    assert len(list((tmp_path / "r").rglob("*.png"))) == 2


def test_the_page_shows_each_scan(job, run, tmp_path):
    run(outputs=replace(job.outputs, page=tmp_path / "index.html"))
    assert "inner/00.jpg" in (tmp_path / "index.html").read_text("utf-8")
    names = [path.name for path in (tmp_path / "index_files").rglob("*.jpg")]
    assert len(names) == 60
    assert sum(name.endswith("_slice.jpg") for name in names) == 30
    assert list((tmp_path / "index_files").rglob("*_map.png"))


def test_the_page_shows_no_map_that_shows_little(job, scans, tmp_path):
    bundle = tmp_path / "models" / "tiny-classifier"
    make_classifier_bundle(bundle, explanation=WEAK_EXPLANATION)
    page = tmp_path / "index.html"
    weak = replace(
        job,
        sources=(scans / "01.png", scans / "02.png"),
        outputs=replace(job.outputs, page=page),
    )
    registry = ModelRegistry([bundle.parent])
    run_batch(weak, registry, CancelToken(), lambda now: None)
    assert len(list((tmp_path / "index_files").rglob("*_slice.jpg"))) == 2
    assert not list((tmp_path / "index_files").rglob("*_map.png"))
    assert "Grad-CAM map isn&#x27;t shown: it points" in page.read_text("utf-8")


def test_files_that_a_batch_writes_are_not_taken_for_scans(job, run, scans):
    outputs = Outputs(scans / "table.csv", masks=scans / "masks")
    both = Choice("tiny-classifier", "tiny-segmenter")
    run(outputs=outputs, choice=both)
    assert run(outputs=outputs, choice=both).rows == 30


def test_each_json_line_is_a_record(job, run, tmp_path):
    run(outputs=Outputs(tmp_path / "t.json"))
    lines = (tmp_path / "t.json").read_text("utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert len(records) == 30
    assert set(records[0]["probabilities"]) == {
        "glioma", "meningioma", "notumor", "pituitary",
    }  # fmt: skip


def test_parquet_keeps_types(run, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    run(outputs=Outputs(tmp_path / "t.parquet"))
    found = parquet.read_table(tmp_path / "t.parquet")
    assert found.num_rows == 30
    assert str(found.schema.field("probability_glioma").type) == "double"
    assert str(found.schema.field("warnings").type) == "list<element: string>"


def test_an_unknown_table_is_refused_before_any_work(run, tmp_path):
    with pytest.raises(ReportError, match=r"has to end in \.csv"):
        run(outputs=Outputs(tmp_path / "t.xlsx"))
    assert not (tmp_path / "t.xlsx.journal").exists()


def test_an_empty_folder_gives_an_empty_table(job, run, tmp_path):
    (tmp_path / "empty").mkdir()
    assert run(sources=(tmp_path / "empty",)).rows == 0
    assert table(job.outputs.table) == []


def test_a_stopped_batch_writes_what_it_has(job, run, many):
    token = CancelToken()

    def report(now):
        if now.tally.rows:
            token.cancel()

    with pytest.raises(Cancelled):
        run(sources=(many,), token=token, report=report)
    assert 0 < len(table(job.outputs.table)) < 3000


def test_a_stopped_batch_stops_within_a_second(run):
    token, pause = CancelToken(), PauseSwitch()
    pause.pause()
    threading.Timer(0.2, token.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run(token=token, pause=pause)
    assert time.monotonic() - began < 5  # no benchmark: it must end at all


def test_reports_name_the_institution_that_is_set(job, run, scans, tmp_path):
    styles = {"plain": ReportStyle(), "named": ReportStyle("Clinic of Examples")}
    pages = {}
    for name, style in styles.items():
        outputs = replace(job.outputs, reports=tmp_path / name, style=style)
        run(sources=(scans / "01.png",), outputs=outputs)
        pages[name] = cv2.imread(str(tmp_path / name / "01.png"))
    rows = np.nonzero((pages["plain"] != pages["named"]).any(axis=(1, 2)))[0]
    assert rows.size
    assert rows.max() < 0.04 * len(pages["plain"])


def test_a_batch_that_draws_reports_stops_after_the_one_it_draws(job, run, tmp_path):
    token, reports = CancelToken(), tmp_path / "reports"

    def report(now):
        if list(reports.rglob("*.png")):
            token.cancel()

    with pytest.raises(Cancelled):
        run(outputs=replace(job.outputs, reports=reports), token=token, report=report)
    # There are a few reports of progress a second; all thirty pages would take longer.
    assert len(list(reports.rglob("*.png"))) < 15


def test_nothing_is_done_while_the_batch_is_paused(run):
    pause, token, told = PauseSwitch(), CancelToken(), []
    pause.pause()

    def report(now):
        told.append(now.done)
        if len(told) == 3:
            token.cancel()

    with pytest.raises(Cancelled):
        run(pause=pause, token=token, report=report)
    assert set(told) == {0}


def test_a_paused_batch_can_be_resumed(run):
    pause = PauseSwitch()
    pause.pause()
    threading.Timer(0.2, pause.resume).start()
    assert run(pause=pause).rows == 30


def test_the_last_report_says_that_all_is_done(run):
    told = []
    run(report=told.append)
    last = told[-1]
    assert (last.done, last.found, last.is_all_found) == (30, 30, True)
    assert last.remaining_s in (None, 0)


def test_every_row_is_reported_once(run):
    told = []
    run(report=told.append)
    rows = [row.name for now in told for row in now.rows]
    assert len(rows) == len(set(rows)) == 30


def test_an_export_that_fails_is_a_warning_of_its_row(job, run, scans, tmp_path):
    masks = tmp_path / "masks"
    masks.mkdir()
    (masks / "inner").write_text("a file where a folder should be")
    both = Choice("tiny-classifier", "tiny-segmenter")
    tally = run(outputs=replace(job.outputs, masks=masks), choice=both)
    assert tally.analyzed == 30
    warned = [r for r in table(job.outputs.table) if "Can't make" in r["warnings"]]
    assert len(warned) == 10
    assert {row["unwritten"] for row in warned} == {"mask"}
    assert tally.incomplete == 10


def test_a_second_batch_into_the_same_table_is_refused(job, run):
    job.outputs.prepare()
    with locked(job.outputs.table), pytest.raises(ReportError, match="another batch"):
        run()
    assert not job.outputs.journal.exists()


def test_a_second_batch_into_the_same_page_is_refused(job, run, tmp_path):
    page = tmp_path / "index.html"
    with locked(page), pytest.raises(ReportError, match=r"Can't write index\.html"):
        run(outputs=replace(job.outputs, page=page))


def test_a_batch_leaves_no_lock(job, run):
    run()
    assert not lock_path(job.outputs.table).exists()


@pytest.mark.parametrize("vanished", ["masks", "out"])
def test_a_folder_that_vanishes_ends_the_batch(job, run, many, tmp_path, vanished):
    told = []

    def report(now):
        told.append(now.done)
        folder = tmp_path / vanished
        if now.tally.rows and folder.exists():
            folder.rename(tmp_path / "elsewhere")

    both = Choice("tiny-classifier", "tiny-segmenter")
    outputs = replace(job.outputs, masks=tmp_path / "masks")
    with pytest.raises(ReportError, match=f"{vanished} is gone"):
        run(sources=(many,), outputs=outputs, choice=both, report=report)
    assert not (tmp_path / vanished).exists()
    assert told[-1] < 3000


def test_without_a_vanished_folder_the_table_has_all_finished_rows(
    job, run, many, tmp_path
):
    told = []

    def report(now):
        told.append(now.tally.rows)
        if now.tally.rows and (tmp_path / "masks").exists():
            (tmp_path / "masks").rename(tmp_path / "elsewhere")

    both = Choice("tiny-classifier", "tiny-segmenter")
    outputs = replace(job.outputs, masks=tmp_path / "masks")
    with pytest.raises(ReportError):
        run(sources=(many,), outputs=outputs, choice=both, report=report)
    assert len(table(job.outputs.table)) == told[-1]


def test_the_error_that_ended_a_batch_is_the_one_that_is_shown(job, run):
    first = ReportError("First", reason="it is full", remedy="free space")

    def report(now):
        job.outputs.table.mkdir(exist_ok=True)  # the table can't be written either
        raise first

    with pytest.raises(ReportError, match="First") as caught:
        run(report=report)
    assert caught.value is first


def test_a_stopped_batch_whose_table_cannot_be_written_says_so(job, run):
    token = CancelToken()

    def report(now):
        job.outputs.table.mkdir(exist_ok=True)
        token.cancel()

    with pytest.raises(ReportError, match=r"Can't write table\.csv"):
        run(token=token, report=report)


def test_opencv_gets_its_threads_back(run):
    before = cv2.getNumThreads()
    run()
    assert cv2.getNumThreads() == before
