import json
import shutil
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from bundles import (
    TUMOR_OR_NOT,
    WEAK_EXPLANATION,
    make_classifier_bundle,
    make_segmenter_bundle,
)
from records import FIELDS

from brainview.__main__ import main
from brainview.cli.onefile import analyze_file
from brainview.core import CancelToken, resources_folder
from brainview.inference import Choice

pytestmark = pytest.mark.usefixtures("models")


def rows(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_an_answer_is_printed_for_a_person(scan, capsys):
    assert main(["analyze", str(scan)]) == 0
    said = capsys.readouterr()
    lines = [line.strip() for line in said.out.splitlines()]
    assert lines[0] == "scan.png"
    # Class and mask contradict each other.
    assert lines[1] == "Undecided, tumor 13 %"
    assert lines[2].split() == ["No", "tumor", "87", "%"]
    assert lines[3].startswith("Classes ")
    assert lines[4].startswith("Doubt ")
    assert any(line.split()[:3] == ["Area", "128", "px"] for line in lines)
    assert any("Nobody has measured how often" in line for line in lines)
    assert lines[-1] == "For research use only. Not a medical device."
    assert said.err == ""


def test_an_answer_without_a_mask_has_a_headline_and_a_second_class(scan, capsys):
    assert main(["analyze", str(scan), "--segmenter", "none", "--turned"]) == 0
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert lines[1] == "No tumor, 87 %"
    assert lines[2].startswith("Second ")


def test_a_refused_scan_is_answered_on_request_and_marked(here, capsys):
    cv2.imwrite("blank.png", np.full((64, 64), 7, np.uint8))
    arguments = ["analyze", "blank.png", "--json", "--segmenter", "none"]
    assert main(arguments) == 1
    assert main([*arguments, "--force"]) == 0
    refused, forced = rows(capsys)
    assert (refused["status"], refused["probabilities"]) == ("refused", None)
    assert (forced["status"], forced["doubts"]) == ("ok", ["unusual"])


def test_json_is_one_object_a_line_with_the_stable_fields(scan, capsys):
    assert main(["analyze", str(scan), str(scan), "--json"]) == 0
    first, second = rows(capsys)
    assert list(first) == FIELDS
    assert first["path"] == second["path"] == "scan.png"
    assert (first["status"], first["predicted_class"]) == ("undecided", None)
    assert first["doubts"] == ["class-and-mask-disagree"]
    assert first["tumor_area_px"] == 128
    assert first["tumor_area_mm2"] is None
    assert sum(first["probabilities"].values()) == pytest.approx(1, abs=1e-5)
    assert first["two_stage"] is False


def test_the_json_has_the_boxes_around_the_mask(scan, capsys):
    assert main(["analyze", str(scan), "--json"]) == 0
    (box,) = rows(capsys)[0]["boxes"]
    place = {name: box[name] for name in ("top", "left", "height", "width")}
    assert place == {"top": 16, "left": 40, "height": 16, "width": 8}
    assert box["class"] == "tumor"
    assert 0.5 < box["score"] <= 1


def test_a_mat_file_is_compared_with_the_mask_it_brings(capsys):
    sample = resources_folder() / "samples" / "meningioma.mat"
    assert main(["analyze", str(sample), "--json"]) == 0
    (row,) = rows(capsys)
    assert row["truth"]["label"] == "meningioma"
    assert 0 <= row["truth"]["dice"] <= 1


def test_two_stages_leave_a_slice_without_a_tumor_unoutlined(scan, capsys):
    arguments = ["analyze", str(scan), "--json", "--two-stage", "--mask-out", "masks"]
    assert main(arguments) == 0
    (row,) = rows(capsys)
    assert (row["predicted_class"], row["tumor_area_px"]) == ("notumor", None)
    assert (row["segmenter"], row["two_stage"]) == ("tiny-segmenter", True)
    assert row["warnings"] == []
    assert list(Path("masks").iterdir()) == []


def test_two_stages_say_why_nothing_is_outlined(scan, capsys):
    assert main(["analyze", str(scan), "--two-stage"]) == 0
    assert (
        "Not outlined: Tiny classifier sees no tumor, so Tiny segmenter was not asked."
    ) in capsys.readouterr().out


def test_two_stages_stand_in_the_row_of_a_file_that_fails(here, capsys):
    assert main(["analyze", "gone.png", "--json", "--two-stage"]) == 1
    assert rows(capsys)[0]["two_stage"] is True


@pytest.fixture
def several(models, tmp_path, monkeypatch):
    """A folder of models with different classes and maps."""
    folder = tmp_path / "several"
    make_classifier_bundle(
        folder / "mlp",
        id="mlp",
        explanation=None,
        explanation_absent="A multi-layer perceptron has no convolution.",
    )
    make_classifier_bundle(folder / "two", id="two", class_names=TUMOR_OR_NOT)
    names = ("glioma", "meningioma")
    make_classifier_bundle(folder / "ill", id="ill", class_names=names)
    make_segmenter_bundle(folder / "tiny-segmenter")
    monkeypatch.setenv("BRAINVIEW_MODELS", str(folder))
    return folder


@pytest.mark.usefixtures("several")
def test_a_model_without_maps_says_why_none_is_written_and_answers(scan, capsys):
    arguments = ["analyze", str(scan), "--model", "mlp", "--heatmap-out", "heat"]
    assert main(arguments) == 0
    said = capsys.readouterr()
    assert said.err == (
        "No heat map is written. This model has no Grad-CAM map. A multi-layer "
        "perceptron has no convolution.\n"
    )
    assert "no tumor, " in said.out
    assert list(Path("heat").iterdir()) == []


def test_a_map_that_shows_little_is_written_with_a_warning(
    scan, tmp_path, monkeypatch, capsys
):
    folder = tmp_path / "weak"
    make_classifier_bundle(folder / "tiny", explanation=WEAK_EXPLANATION)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(folder))
    assert main(["analyze", str(scan), "--heatmap-out", "heat"]) == 0
    assert "It is written all the same, for research." in capsys.readouterr().err
    assert Path("heat/scan_heatmap.png").is_file()


@pytest.mark.usefixtures("several")
def test_a_two_class_model_is_chosen_by_its_id(scan, capsys):
    assert main(["analyze", str(scan), "--json", "--model", "two"]) == 0
    (row,) = rows(capsys)
    assert set(row["probabilities"]) == {"notumor", "tumor"}


@pytest.mark.usefixtures("several")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--segmenter", "none"], "no segmenter is chosen"),
        (["--model", "ill"], "Tiny classifier has no class without a tumor"),
    ],
)
def test_two_stages_with_unsuitable_models_are_wrong_usage(
    scan, capsys, arguments, words
):
    assert main(["analyze", str(scan), "--two-stage", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_no_segmenter_runs_when_none_is_asked(scan, capsys):
    assert main(["analyze", str(scan), "--json", "--segmenter", "none"]) == 0
    assert rows(capsys)[0]["segmenter"] is None


def test_hostile_files_are_refused_and_the_next_one_is_analyzed(scan, here, capsys):
    (here / "empty.png").write_bytes(b"")
    (here / "text.dcm").write_text("not a scan")
    (here / "cut.png").write_bytes(scan.read_bytes()[:90])
    (here / "folder").mkdir()
    hostile = ["empty.png", "text.dcm", "cut.png", "folder", "missing.png"]
    assert main(["analyze", *hostile, str(scan), "--json"]) == 1
    *bad, good = rows(capsys)
    assert [row["status"] for row in bad] == ["error"] * 5
    assert all(row["reason"].count(".") and "Error" not in row["reason"] for row in bad)
    assert good["status"] == "undecided"


def test_an_error_goes_to_stderr_for_a_person(scan, capsys):
    assert main(["analyze", "missing.png", str(scan)]) == 1
    said = capsys.readouterr()
    assert (
        said.err == "Can't open missing.png: there is no such file; check the name.\n"
    )
    assert "scan.png" in said.out


def test_a_folder_is_refused_with_a_hint_to_batch(here, capsys):
    assert main(["analyze", str(here)]) == 1
    assert "it is a folder" in (said := capsys.readouterr().err)
    assert "brainview batch" in said


def test_a_scan_that_the_model_does_not_know_is_refused(
    scan, tmp_path, monkeypatch, capsys
):
    make_classifier_bundle(tmp_path / "picky" / "tiny", typicality_threshold=1e-3)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(tmp_path / "picky"))
    assert main(["analyze", str(scan), "--json", "--report", "page.png"]) == 1
    (row,) = rows(capsys)
    assert row["status"] == "refused"
    assert row["reason"].startswith("The image is unlike")
    assert row["predicted_class"] is None
    assert Path("page.png").is_file()


def test_a_refusal_is_printed_with_its_reason(scan, tmp_path, monkeypatch, capsys):
    make_classifier_bundle(tmp_path / "picky" / "tiny", typicality_threshold=1e-3)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(tmp_path / "picky"))
    assert main(["analyze", str(scan)]) == 1
    assert "Not analyzed. The image is unlike" in capsys.readouterr().out


def test_an_altered_model_is_not_run(scan, models, tmp_path, monkeypatch, capsys):
    shutil.copytree(models, tmp_path / "altered")
    weights = tmp_path / "altered" / "tiny-classifier" / "model.onnx"
    weights.write_bytes(weights.read_bytes()[:-1] + b"\x00")
    monkeypatch.setenv("BRAINVIEW_MODELS", str(tmp_path / "altered"))
    assert main(["analyze", str(scan), "--json"]) == 1
    assert "digest" in rows(capsys)[0]["reason"]


def test_the_frame_is_passed_on(scan, capsys):
    assert main(["analyze", str(scan), "--json", "--frame", "7"]) == 1
    (row,) = rows(capsys)
    assert (row["frame"], row["status"]) == (7, "error")


class Faulty:
    """An analyzer that raises an error with the file name in its message."""

    def analyze(self, *_, **__):
        raise ZeroDivisionError("DOE^JANE")


def test_a_fault_of_the_program_becomes_a_row_that_quotes_nothing(scan):
    item, found = analyze_file(str(scan), 0, Choice(), Faulty(), CancelToken())
    assert found is None
    assert "brainview itself has a fault here (ZeroDivisionError in" in str(item.error)
    assert "DOE" not in str(item.error)


def test_masks_are_written_at_scan_size(scan):
    assert main(["analyze", str(scan), "--mask-out", "out/masks"]) == 0
    mask = cv2.imread("out/masks/scan.png", cv2.IMREAD_UNCHANGED)
    assert mask.shape == (64, 64)
    assert np.unique(mask).tolist() == [0, 255]


def test_files_with_one_stem_get_masks_of_their_own(scan):
    for folder in ("a", "b"):
        Path(folder).mkdir()
        shutil.copy(scan, f"{folder}/x.png")
    assert main(["analyze", "a/x.png", "b/x.png", "--mask-out", "masks"]) == 0
    assert sorted(p.name for p in Path("masks").iterdir()) == ["a__x.png", "b__x.png"]


def test_heat_maps_are_written_at_scan_size(scan):
    assert main(["analyze", str(scan), "--heatmap-out", "heat"]) == 0
    assert cv2.imread("heat/scan_heatmap.png").shape == (64, 64, 3)


def test_a_mask_never_replaces_the_scan(scan, capsys):
    before = scan.read_bytes()
    assert main(["analyze", str(scan), "--mask-out", "."]) == 1
    assert "it would replace the scan" in capsys.readouterr().err
    assert scan.read_bytes() == before


def test_several_scans_get_numbered_reports(scan):
    arguments = ["analyze", str(scan), "missing.png", str(scan), "--report", "r.png"]
    assert main(arguments) == 1
    assert sorted(p.name for p in Path().glob("r*")) == ["r-1.png", "r-3.png"]


def test_a_report_is_written_as_pdf_too(scan):
    assert main(["analyze", str(scan), "--report", "r.pdf"]) == 0
    assert Path("r.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--report", "r.txt"], "a .png or a .pdf file"),
        (["--report", "gone/r.png"], "there is no folder gone"),
        (["--report", "scan.png"], "it would replace a scan"),
        (["--model", "nope"], "choose one of these: "),
        (["--model", "tiny-segmenter"], "it is made for segmentation"),
        (["--segmenter", "tiny-classifier"], "it is made for classification"),
        (["--mask-out", "m", "--segmenter", "none"], "no segmenter is chosen"),
        (["--mask-out", "scan.png"], "Can't make the folder scan.png"),
        (["--frame", "-1"], "frames are counted from 0"),
        (["--engine", "abacus"], "invalid choice"),
    ],
)
def test_wrong_usage_is_reported_before_the_analysis(scan, capsys, arguments, words):
    assert main(["analyze", str(scan), *arguments]) == 2
    said = capsys.readouterr()
    assert words in said.err
    assert said.out == ""


@pytest.mark.data
@pytest.mark.parametrize(
    "pattern",
    [
        "figshare/images/1.jpg",
        "figshare/mat/*.mat",
        "dicom/t1_sagittal/*",
        "lgg/*/*/*_9.tif",
    ],
)
def test_real_scans_give_one_line_each(data_folder, here, pattern, capsys):
    path = min(data_folder.glob(pattern))
    assert main(["analyze", str(path), "--json", "--mask-out", "masks"]) == 0
    (row,) = rows(capsys)
    assert row["status"] in ("ok", "undecided")
    assert (here / "masks" / f"{path.stem}.png").is_file()


def test_what_a_decoder_says_about_a_file_reaches_no_terminal(scan, models, capfd):
    """libpng prints the name of a color profile that it doesn't accept."""
    png = scan.read_bytes()
    profile = np.random.default_rng(0).bytes(4000)
    body = b"iCCP\x1b[31mname\0\0" + zlib.compress(profile)
    chunk = struct.pack(">I", len(body) - 4) + body
    chunk += struct.pack(">I", zlib.crc32(body))
    after_header = 33
    scan.write_bytes(png[:after_header] + chunk + png[after_header:])
    assert main(["analyze", str(scan)]) == 0
    said = capfd.readouterr()
    assert "\x1b" not in said.out + said.err
