import os
from pathlib import Path

import pytest
from batch_fakes import FakeFileDialogs
from bundles import WEAK_EXPLANATION, make_classifier_bundle

from brainview.batch import Tally
from brainview.gui.batch.output_paths import (
    common_folder,
    outputs_for,
    suggested_table,
)
from brainview.gui.batch.row_model import area_words
from brainview.gui.batch.run_state import total_words


def test_the_table_is_suggested_beside_the_folder(tmp_path):
    folder = tmp_path / "ward 3.old"
    folder.mkdir()
    table = suggested_table([folder], ".csv")
    assert table == tmp_path / "ward 3.old results.csv"


def test_the_table_of_an_archive_is_suggested_beside_it(tmp_path):
    archive = tmp_path / "ward.zip"
    archive.write_bytes(b"")
    assert suggested_table([archive], ".json") == tmp_path / "ward results.json"


def test_the_table_of_files_is_suggested_beside_their_folder(tmp_path):
    files = [tmp_path / "ward" / name for name in ("a.png", "b.png")]
    files[0].parent.mkdir()
    assert suggested_table(files, ".csv") == tmp_path / "ward results.csv"


def test_the_table_of_a_read_only_folder_is_suggested_at_home(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert suggested_table([tmp_path], ".csv").parent == Path.home()


def test_the_table_of_a_whole_disk_has_a_name():
    root = Path(Path.cwd().anchor)
    assert suggested_table([root], ".csv").name == "brainview results.csv"


def test_everything_is_named_after_the_table():
    table = Path("/results/ward results.csv")
    outputs = outputs_for(table, masks=True, heatmaps=True, reports=True, page=True)
    assert outputs.masks.name == "ward results masks"
    assert outputs.heatmaps.name == "ward results heat maps"
    assert outputs.reports.name == "ward results reports"
    assert outputs.page.name == "ward results.html"


def test_only_the_table_is_written_by_default():
    outputs = outputs_for(Path("a.csv"))
    assert not outputs.needs_pixels


def test_files_of_different_folders_have_no_common_folder():
    assert common_folder([Path("/a/1.png"), Path("/b/2.png")]) == ""


def test_totals_leave_out_zeros():
    tally = Tally({"ok": 3}, left_out=1)
    assert total_words(tally) == "3 answered · 1 other file left out"


@pytest.mark.parametrize(
    ("sizes", "words"),
    [((None, None), ""), ((1200.0, None), "1,200 px"), ((9.0, 4.5), "4.5 mm²")],
)
def test_an_area_has_a_unit(sizes, words):
    assert area_words(*sizes) == words


def test_nothing_can_be_started_before_a_folder_is_chosen(make_batch):
    start = make_batch().setup.start
    assert not start.isEnabled()
    assert start.toolTip() == "Choose a folder first."


def test_masks_need_a_segmenter(make_batch):
    box = make_batch().setup.outputs.boxes["masks"]
    assert not box.isEnabled()
    assert box.toolTip() == "No segmenter is chosen."


def test_masks_are_offered_with_a_segmenter(tiny_segmenter_bundle, make_batch):
    assert make_batch().setup.outputs.boxes["masks"].isEnabled()


def test_heat_maps_that_show_little_are_not_offered_and_say_why(
    tiny_classifier_bundle, make_batch
):
    make_classifier_bundle(tiny_classifier_bundle, explanation=WEAK_EXPLANATION)
    box = make_batch().setup.outputs.boxes["heatmaps"]
    assert not box.isEnabled()
    assert "17 of 100 slices" in box.toolTip()


def test_a_warning_says_that_a_table_will_be_replaced(make_batch, folder):
    folder.with_name("scans results.csv").write_text("")
    setup = make_batch().setup
    setup.choose([folder])
    assert setup.outputs.replaces.isVisibleTo(setup)


def test_a_batch_with_a_journal_can_be_resumed(make_batch, folder):
    folder.with_name("scans results.csv.journal").write_bytes(b"")
    setup = make_batch().setup
    setup.choose([folder])
    assert setup.outputs.resume.isEnabled()
    assert setup.job().resume


def test_a_dialog_chooses_the_folder(make_batch, folder):
    setup = make_batch().setup
    setup.dialogs = FakeFileDialogs(folder=folder)
    setup.sources.folder.click()
    assert setup.sources.name.full_text == "scans"


def test_a_cancelled_dialog_changes_nothing(make_batch, folder):
    setup = make_batch().setup
    setup.choose([folder])
    setup.dialogs = FakeFileDialogs()
    setup.sources.files.click()
    assert setup.sources.paths == (folder,)


def test_a_row_per_series_can_be_chosen(make_batch, folder):
    setup = make_batch().setup
    setup.choose([folder])
    setup.outputs.boxes["by_series"].setChecked(True)
    assert setup.job().outputs.by_series


def test_the_job_contains_the_choices(make_batch, folder):
    setup = make_batch().setup
    setup.choose([folder])
    setup.outputs.boxes["heatmaps"].setChecked(True)
    job = setup.job()
    assert job.sources == (folder,)
    assert job.choice.model_id == "tiny-classifier"
    assert job.outputs.heatmaps == folder.with_name("scans results heat maps")
