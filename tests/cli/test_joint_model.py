"""Commands with one model that is classifier and segmenter."""

import csv
import json
from pathlib import Path

import pytest
from bundles import figure, make_joint_bundle

from brainview.__main__ import main

JOINT = "tiny-joint"
BOTH = ("--model", JOINT, "--segmenter", JOINT)

pytestmark = pytest.mark.usefixtures("models")


@pytest.fixture(scope="module")
def joint_models(tmp_path_factory):
    folder = tmp_path_factory.mktemp("joint")
    make_joint_bundle(folder / JOINT)
    return folder


@pytest.fixture
def models(joint_models, monkeypatch):
    monkeypatch.setenv("BRAINVIEW_MODELS", str(joint_models))


def test_it_is_listed_once_with_both_figures(capsys):
    assert main(["models"]) == 0
    said = capsys.readouterr().out
    assert "Tiny joint 1.0.0, classification, segmentation (default)" in said
    assert "Right in 90 of 100 slices of unseen patients (89 to 91). Dice 0.80" in said


def test_programs_see_both_tasks(capsys):
    assert main(["models", "--json"]) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert first["id"] == JOINT
    assert first["tasks"] == first["default_for"] == ["classification", "segmentation"]


def test_a_model_that_is_replaced_for_one_task_is_the_default_for_the_other(
    capsys, monkeypatch, tmp_path
):
    make_joint_bundle(tmp_path / JOINT, metrics=[figure("accuracy", 0.9)])
    monkeypatch.setenv("BRAINVIEW_MODELS", str(tmp_path))
    assert main(["models"]) == 0
    assert "(default for classification)" in capsys.readouterr().out


def test_it_is_the_default_for_class_and_mask(scan, capsys):
    assert main(["analyze", str(scan), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["model"] == record["segmenter"] == JOINT
    assert record["tumor_area_px"] == 16 * 8


def test_each_answer_stands_beside_its_own_figure(scan, capsys):
    assert main(["analyze", str(scan), *BOTH]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Model Tiny joint 1.0.0 · Nobody has measured" in said  # on FLAIR
    assert "Segmenter Tiny joint 1.0.0 · Dice 0.80 by volume" in said


def test_without_segmenter_it_gives_the_class_alone(scan, capsys):
    assert main(["analyze", str(scan), "--segmenter", "none", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["model"] == JOINT
    assert record["tumor_area_px"] is None


def test_a_batch_has_class_and_mask_and_names_the_model_once_on_its_page(scan):
    arguments = ["batch", str(scan), "--out", "table.csv", "--page", "page.html"]
    assert main([*arguments, *BOTH]) == 0
    with Path("table.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["segmenter"] == JOINT
    assert row["tumor_area_px"] == "128"
    page = Path("page.html").read_text("utf-8")
    assert page.count("<b>Tiny joint 1.0.0</b>") == 1


def test_a_card_of_own_slices_names_the_model_once(scan, capsys):
    Path("labels.csv").write_text("file,label,patient\nscan.png,notumor,one\n")
    fixed = ("--labels", "labels.csv", "--out", "card")
    assert main(["validate", ".", *fixed, *BOTH]) == 0
    said = capsys.readouterr().out
    assert said.splitlines()[0] == "# Tiny joint 1.0.0, measured here"
    assert said.count("The classification and segmentation model") == 1
