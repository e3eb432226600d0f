"""``brainview series``."""

import json
import re

import cv2
import numpy as np
import pytest
from bundles import make_classifier_bundle, make_segmenter_bundle
from scan_files import write_slice

from brainview.__main__ import main

pytestmark = pytest.mark.usefixtures("models")


@pytest.fixture
def study(tmp_path):
    """A series of a head with a bright block, whose first slice is empty."""
    for number in range(1, 5):
        head = np.zeros((64, 64), np.uint8)
        if number > 1:
            cv2.ellipse(head, (32, 32), (26, 29), 0, 0, 360, 40, -1)
            head[24:40, 30:44] = 200 if number > 2 else 40
        write_slice(tmp_path / f"{number}.dcm", number, stored=head)
    return tmp_path


def test_a_series_is_answered_whole(study, capsys):
    assert main(["series", str(study), "--json"]) == 0
    (found,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (found["slices"], found["refused"], found["failed"]) == (4, 1, 0)
    assert found["answered"] + found["undecided"] == 3
    lesion, *specks = found["lesions"]
    assert found["volume_ml"] == lesion["volume_ml"] > 0
    assert all(speck["speck"] for speck in specks)
    assert lesion["slices"][0] > 1
    assert found["most_suspicious"] > 1
    assert [each["slice"] for each in found["states"]] == [1, 2, 3, 4]
    assert found["states"][0]["status"] == "refused"
    assert "Doe" not in json.dumps(found)


def test_without_a_segmenter_there_is_no_volume_and_it_says_why(study, capsys):
    assert main(["series", str(study), "--segmenter", "none"]) == 0
    assert "No segmenter ran, so there is no volume." in capsys.readouterr().out


def test_a_place_without_images_is_named(tmp_path, capsys):
    assert main(["series", str(tmp_path)]) == 1
    assert "it holds no images" in capsys.readouterr().err


@pytest.fixture
def rough_models(models, tmp_path_factory, monkeypatch):
    """Models whose outlines are all doubtful."""
    folder = tmp_path_factory.mktemp("rough")
    make_classifier_bundle(folder / "tiny-classifier")
    rules = {"threshold": 0.5, "doubtful_below": 0.99}
    make_segmenter_bundle(folder / "tiny-segmenter", segmentation=rules)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(folder))


@pytest.mark.usefixtures("rough_models")
def test_a_doubtful_outline_is_told_of_slices_and_lesions(study, capsys):
    assert main(["series", str(study), "--json"]) == 0
    (found,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert "mask-doubtful" in found["states"][3]["doubts"]
    assert found["lesions"][0]["doubtful"]


@pytest.mark.usefixtures("rough_models")
def test_an_asterisk_marks_a_lesion_with_a_doubtful_outline(study, capsys):
    assert main(["series", str(study)]) == 0
    said = capsys.readouterr().out
    assert "Lesion 1 *" in said
    assert "* The outline is doubtful." in said


@pytest.mark.usefixtures("rough_models")
def test_the_doubts_of_answers_are_counted(study, capsys):
    assert main(["series", str(study)]) == 0
    line = r"^  Doubt +\d+ slices?: The outline is doubtful\.$"
    assert re.search(line, capsys.readouterr().out, re.MULTILINE)


@pytest.fixture
def picky(models, tmp_path_factory, monkeypatch):
    """A classifier that refuses every slice."""
    folder = tmp_path_factory.mktemp("picky")
    make_classifier_bundle(folder / "tiny", typicality_threshold=1e-3)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(folder))


@pytest.mark.usefixtures("picky")
def test_refused_slices_are_answered_on_request_but_not_without_a_brain(study, capsys):
    assert main(["series", str(study), "--json"]) == 1
    assert main(["series", str(study), "--json", "--force"]) == 0
    refused, forced = map(json.loads, capsys.readouterr().out.splitlines())
    assert (refused["refused"], refused["unusual"]) == (4, 0)
    assert (forced["refused"], forced["unusual"]) == (1, 3)


@pytest.mark.usefixtures("picky")
def test_the_sums_say_how_many_slices_were_answered_on_request(study, capsys):
    assert main(["series", str(study), "--force"]) == 0
    assert "3 slices answered on request" in capsys.readouterr().out


def test_a_series_is_asked_about_turned_slices_on_request(study, tmp_path_factory):
    out = tmp_path_factory.mktemp("out")
    asked = ["--turned", "--out", str(out), "--export", "json"]
    assert main(["series", str(study), *asked]) == 0
    record = json.loads((out / "series-01-result.json").read_text("utf-8"))
    assert record["options"]["turned"] is True
