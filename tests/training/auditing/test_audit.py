"""The audit of a tiny bundle on small sets."""

import json
from dataclasses import replace
from pathlib import Path

import image_sets
import numpy as np
import onnx
import pytest
from bundles import TUMOR_OR_NOT, make_classifier_bundle, make_segmenter_bundle
from onnx import numpy_helper

from brainview.core import BrainviewError, ManifestError, Status
from brainview.measuring.answers import Answer
from brainview.models import load_manifest
from training.auditing.audit import audit_bundle, reliability
from training.auditing.map_audit import shuffled_bundle
from training.auditing.subject import Subject
from training.auditing.writing import write_audit


@pytest.fixture(scope="module")
def bundles(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bundles")
    make_classifier_bundle(folder / "tiny-classifier", class_names=TUMOR_OR_NOT)
    make_segmenter_bundle(folder / "tiny-segmenter")
    return folder


@pytest.fixture(scope="module")
def subject(bundles):
    return Subject.of(
        bundles / "tiny-classifier", bundles / "tiny-segmenter", turned=False
    )


@pytest.fixture(scope="module")
def audit(subject, tmp_path_factory):
    root = image_sets.make_sets(tmp_path_factory.mktemp("sets"))
    return audit_bundle(subject, root, root / "cache", 2, lambda words: None)


def test_every_table_is_there(audit):
    assert [table.title for table in audit.tables] == [
        "Tumor or none, by set",
        "Tumor or none, by sequence and plane",
        "The class",
        "Confusion",
        "Changes of the look",
        "Oblong pixels",
        "Known slices refused",
        "Pictures without a brain",
        "Calibration",
        "The mask",
        "The mask's doubt",
        "The map",
    ]


def test_the_channels_of_a_composite_are_measured_as_their_sequences(audit):
    table = next(t for t in audit.tables if "by sequence" in t.title)
    assert {"T1", "T1c", "FLAIR"} <= {str(row[0]) for row in table.rows}


def answers(people, sequence):
    return [
        Answer(
            f"{sequence}-{person}",
            Status.OK,
            "glioma",
            "glioma",
            {"glioma": 0.9, "notumor": 0.1},
            sequence=sequence,
        )
        for person in range(people)
    ]


def test_a_rate_of_few_people_is_not_written_into_the_manifest():
    found = reliability([*answers(12, "T1c"), *answers(9, "T2")])
    assert [(entry["sequence"], entry["plane"]) for entry in found] == [
        ("", ""),
        ("T1c", ""),
    ]
    assert found[1]["sensitivity"]["n"] == 12


def test_a_quick_look_says_so_and_is_not_written(audit, subject):
    assert "a quick look" in audit.markdown()
    with pytest.raises(BrainviewError, match="part of the slices"):
        write_audit(audit, subject.entry)


def test_what_was_measured_goes_into_manifest_and_card(audit, tmp_path):
    bundle = make_classifier_bundle(tmp_path / "tiny-classifier")
    entry = Subject.of(bundle, Path("none"), turned=False).entry
    write_audit(replace(audit, limit=None), entry)
    manifest = load_manifest(bundle)
    assert len(manifest.reliability) == len(audit.kinds)
    assert manifest.explanation.evidence.pointing.value == pytest.approx(
        audit.maps["pointing"].value, abs=1e-4
    )
    card = (bundle / "CARD.md").read_text(encoding="utf-8")
    assert "## What a person gets" in card
    assert "### Pictures without a brain" in card
    stored = json.loads((bundle / "audit.json").read_text(encoding="utf-8"))
    assert stored["title"] == "Tiny classifier"


def test_a_model_that_does_not_know_no_tumor_is_not_audited(tmp_path):
    names = ("glioma", "meningioma")
    bundle = make_classifier_bundle(tmp_path / "tiny", class_names=names, id="tiny")
    with pytest.raises(ManifestError, match="none of its classes"):
        Subject.of(bundle, Path("none"), turned=False)


def test_shuffled_weights_are_the_same_numbers(subject, tmp_path):
    shuffled = shuffled_bundle(subject.entry, tmp_path)
    before, after = (
        onnx.load(str(folder / "model.onnx")).graph.initializer
        for folder in (subject.entry.folder, shuffled.folder)
    )
    for one, other in zip(before, after, strict=True):
        values = [np.sort(numpy_helper.to_array(each).ravel()) for each in (one, other)]
        assert np.array_equal(*values)
