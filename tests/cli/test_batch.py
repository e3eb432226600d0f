import csv
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
from bundles import WEAK_EXPLANATION, make_classifier_bundle
from scan_files import write_slice

from brainview.__main__ import main
from brainview.batch.lock import locked
from brainview.core import RESEARCH_USE


@pytest.fixture
def run(models):
    """Run ``brainview batch``."""
    return lambda *arguments: main(["batch", *map(str, arguments)])


@pytest.fixture
def folder(scan: Path) -> Path:
    """A folder with one scan."""
    inner = Path("scans")
    inner.mkdir()
    scan.rename(inner / "one.png")
    return inner


def rows(name="t.csv"):
    with Path(name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_folder_becomes_a_table(run, folder):
    assert run(folder, "--out", "t.csv") == 0
    assert [row["path"] for row in rows()] == ["scans/one.png"]


def test_the_default_models_are_asked(run, folder):
    run(folder, "--out", "t.csv")
    (row,) = rows()
    assert (row["model"], row["segmenter"]) == ("tiny-classifier", "tiny-segmenter")


def test_what_was_written_goes_to_stdout_and_all_else_to_stderr(run, folder, capsys):
    run(folder, "--out", "t.csv", "--page", "p.html")
    said = capsys.readouterr()
    assert said.out == "t.csv\np.html\n"
    assert "1 scan: 1 undecided." in said.err
    assert RESEARCH_USE in said.err


def test_a_broken_file_makes_the_exit_status_1(run, folder):
    (folder / "two.png").write_bytes(b"broken")
    assert run(folder, "--out", "t.csv") == 1
    assert [row["status"] for row in rows()] == ["undecided", "error"]


def test_a_folder_without_scans_says_so(run, here, capsys):
    Path("empty").mkdir()
    assert run("empty", "--out", "t.csv") == 1
    assert "No scan was found" in capsys.readouterr().err


def test_a_path_that_is_not_there_is_wrong_usage(run, here, capsys):
    assert run("nowhere", "--out", "t.csv") == 2
    assert "there is no such file or folder" in capsys.readouterr().err


def test_a_table_has_to_be_named(run, folder):
    assert run(folder) == 2


def test_masks_need_a_segmenter(run, folder, capsys):
    out = ("--out", "t.csv", "--mask-out", "m")
    assert run(folder, *out, "--segmenter", "none") == 2
    assert "no segmenter is chosen" in capsys.readouterr().err


def test_all_requested_files_are_written(run, folder):
    status = run(
        *(folder, "--out", "t.jsonl", "--mask-out", "m", "--heatmap-out", "h"),
        *("--reports", "r", "--page", "p.html"),
    )
    assert status == 0
    for name in ("m/one.png", "h/one_heatmap.png", "r/one.png", "p_files/one.jpg"):
        assert Path(name).is_file()


def test_maps_that_show_little_are_written_with_one_warning(
    run, folder, tmp_path, monkeypatch, capsys
):
    bundle = tmp_path / "weak" / "tiny"
    make_classifier_bundle(bundle, explanation=WEAK_EXPLANATION)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(bundle.parent))
    shutil.copy(folder / "one.png", folder / "two.png")
    assert run(folder, "--out", "t.csv", "--heatmap-out", "h") == 0
    assert capsys.readouterr().err.count("written all the same, for research") == 1
    assert len(list(Path("h").iterdir())) == 2


def test_a_mask_that_cannot_be_written_makes_the_exit_status_1(run, folder, capsys):
    Path("m/one.png").mkdir(parents=True)
    assert run(folder, "--out", "t.csv", "--mask-out", "m") == 1
    assert [row["unwritten"] for row in rows()] == ["mask"]
    assert "for 1 a file could not be written" in capsys.readouterr().err
    Path("m/one.png").rmdir()
    assert run(folder, "--out", "t.csv", "--mask-out", "m", "--resume") == 0
    assert Path("m/one.png").is_file()


def test_a_second_batch_is_refused_in_one_sentence(run, folder, capsys):
    with locked(Path("t.csv")):
        assert run(folder, "--out", "t.csv") == 2
    (sentence,) = capsys.readouterr().err.splitlines()
    assert sentence.startswith("Can't write t.csv: another batch is writing it")


def test_a_resumed_batch_says_what_it_kept(run, folder, capsys):
    run(folder, "--out", "t.csv")
    capsys.readouterr()
    assert run(folder, "--out", "t.csv", "--resume") == 0
    assert "1 of them from an earlier run" in capsys.readouterr().err


def test_with_other_options_all_files_are_analyzed_again(run, folder, capsys):
    run(folder, "--out", "t.csv")
    capsys.readouterr()
    run(folder, "--out", "t.csv", "--resume", "--segmenter", "none")
    assert "Not as before: the segmenter." in capsys.readouterr().err


@pytest.fixture
def blank(here):
    """A folder with a scan that is refused."""
    inner = Path("blank")
    inner.mkdir()
    cv2.imwrite("blank/one.png", np.full((64, 64), 7, np.uint8))
    return inner


def test_a_refused_scan_is_answered_on_request_and_marked(run, blank):
    assert run(blank, "--out", "t.csv", "--page", "p.html") == 1
    assert run(blank, "--out", "t.csv", "--page", "p.html", "--force") == 0
    (row,) = rows()
    assert row["predicted_class"]
    assert "unusual" in row["doubts"].split()
    assert "answered on request" in Path("p.html").read_text("utf-8")


def test_a_batch_that_answers_all_the_same_keeps_no_earlier_rows(run, blank, capsys):
    run(blank, "--out", "t.csv")
    assert run(blank, "--out", "t.csv", "--resume", "--force") == 0
    assert "Not as before: answers on request." in capsys.readouterr().err


def test_the_row_of_a_series_says_how_many_slices_were_answered_on_request(
    run, here, tmp_path, monkeypatch
):
    bundle = tmp_path / "picky" / "tiny"
    make_classifier_bundle(bundle, typicality_threshold=1e-3)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(bundle.parent))
    study = tmp_path / "study"
    study.mkdir()
    head = cv2.ellipse(
        np.zeros((64, 64), np.uint8), (32, 32), (26, 29), 0, 0, 360, 40, -1
    )
    for number in (1, 2):
        write_slice(study / f"{number}.dcm", number, stored=head + np.uint8(number))
    assert run(study, "--out", "t.csv", "--by", "series", "--force") == 0
    (row,) = rows()
    assert "2 slices answered on request." in row["warnings"]


def test_a_series_counts_no_slice_without_a_brain(run, here, tmp_path):
    study = tmp_path / "study"
    study.mkdir()
    for number in (1, 2):
        head = np.zeros((64, 64), np.uint8)
        if number > 1:
            cv2.ellipse(head, (32, 32), (26, 29), 0, 0, 360, 40, -1)
        write_slice(study / f"{number}.dcm", number, stored=head)
    run(study, "--out", "t.csv", "--by", "series", "--force")
    (row,) = rows()
    assert row["warnings"].startswith("1 of 2 slices could not be analyzed.")


def test_a_device_that_is_not_there_is_named(run, folder, capsys):
    assert run(folder, "--out", "t.csv", "--device", "directml") == 2
    said = capsys.readouterr().err
    assert "Can't run models on GPU (DirectML)" in said
    assert "brainview[directml]" in said


@pytest.mark.parametrize("count", ["0", "-1", "many"])
def test_a_number_of_jobs_is_a_number_from_1_on(run, folder, count):
    assert run(folder, "--out", "t.csv", "--jobs", count) == 2


@pytest.mark.data
def test_real_scans_of_every_kind_are_answered(run, here, data_folder):
    sources = (
        *(data_folder / "dicom", data_folder / "figshare" / "mat"),
        *(data_folder / "navoneel" / "no",),
    )
    assert run(*sources, "--out", "t.csv", "--segmenter", "none") in (0, 1)
    assert len(rows()) > 150
    assert {row["status"] for row in rows()} <= {"ok", "refused"}
