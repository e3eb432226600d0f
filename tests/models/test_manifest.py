"""Manifests: what is accepted, what is refused and in which words."""

import copy
import json

import jsonschema
import pytest
from bundles import figure, make_joint_bundle, manifest_data

from brainview.core import ManifestError, Plane, resources_folder
from brainview.models import (
    load_manifest,
    manifest_from_dict,
    to_dict,
)
from brainview.models.schema import manifest_schema

CLASSES = ("glioma", "notumor")


@pytest.fixture(scope="module")
def validator():
    return jsonschema.Draft202012Validator(manifest_schema())


def test_the_committed_schema_is_what_the_program_makes():
    path = resources_folder() / "models" / "manifest.schema.json"
    made = json.dumps(manifest_schema(), indent=2, ensure_ascii=False) + "\n"
    assert path.read_text("utf-8") == made, (
        f"write it again: python -m brainview.models.schema > {path}"
    )


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(manifest_schema())


def data(task="classification"):
    return manifest_data("tiny", task, CLASSES if task == "classification" else ("t",))


def changed(path, value):
    """A valid manifest but for one value; ``"input.height"`` names it."""
    whole = data()
    *sections, name = path.split(".")
    place = whole
    for section in sections:
        place = place[section]
    if value is MISSING:
        del place[name]
    else:
        place[name] = value
    return whole


MISSING = object()
LONG = "x" * 20_001
GOOD_FIGURE = figure("accuracy", 0.9)
EXPLANATION = {"method": "grad-cam", "layer": "x", "size": [7, 7], "evidence": None}
TYPICALITY = {
    "method": "mahalanobis",
    "file": "typicality.npz",
    "sha256": "0" * 64,
    "threshold": 3.5,
    "statistic": "99th percentile",
    "picture_limit": 1.5,
}

WRONG = [
    ("mirrored", "yes"),
    ("channels_apart", 1),
    ("schema_version", 2),
    ("schema_version", MISSING),
    ("schema_version", True),
    ("id", "../elsewhere"),
    ("id", "a/b"),
    ("id", "a\\b"),
    ("id", ".hidden"),
    ("id", ""),
    ("id", 7),
    ("id", "line-break\n"),
    ("version", "1.0"),
    ("title", " "),
    ("title", LONG),
    ("title", None),
    ("task", "detection"),
    ("task", ["classification"]),
    ("class_names", []),
    ("class_names", ["one"]),
    ("class_names", ["same", "same"]),
    ("class_names", ["one", 2]),
    ("class_names", "glioma"),
    ("input", None),
    ("input", []),
    ("input.height", -3),
    ("input.height", 224.5),
    ("input.height", True),
    ("input.height", "224"),
    ("input.channels", 2),
    ("input.channels", 4),
    ("input.fit", "fill"),
    ("input.fit", MISSING),
    ("input.intensity.kind", MISSING),
    ("input.crop", "brain"),
    ("input.intensity.kind", "zscore"),
    ("input.intensity.low", -1),
    ("input.planes", []),
    ("input.planes", ["oblique"]),
    ("input.modality", "mr"),
    ("input.colour", "red"),
    ("weights.file", "../model.onnx"),
    ("weights.file", "sub/model.onnx"),
    ("weights.file", "C:\\model.onnx"),
    ("weights.file", "/etc/passwd.onnx"),
    ("weights.file", "model.h5"),
    ("weights.sha256", "0" * 63),
    ("weights.sha256", "G" * 64),
    ("weights.bytes", 0),
    ("weights.dtype", "int8"),
    ("explanation_absent", ""),
    ("explanation", EXPLANATION),
    ("explanation", EXPLANATION | {"method": "lime"}),
    ("explanation", EXPLANATION | {"size": [7]}),
    ("calibration.temperature", 0),
    ("typicality", TYPICALITY | {"file": "../typicality.npz"}),
    ("typicality", TYPICALITY | {"threshold": -1}),
    ("training.epochs", -1),
    ("training.date", "yesterday"),
    ("training.data", [{"name": "x", "train": 1}]),
    ("metrics", None),
    ("metrics", [GOOD_FIGURE | {"value": 1.2}]),
    ("metrics", [GOOD_FIGURE | {"n": 0}]),
    ("metrics", [GOOD_FIGURE | {"unit": ""}]),
    ("published", [{"name": "accuracy", "value": 0.9}]),
    ("licence", MISSING),
    ("weight", {}),
]


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_a_wrong_value_is_refused_by_name(path, value):
    with pytest.raises(ManifestError) as refusal:
        manifest_from_dict(changed(path, value))
    # A wrong item of a section is named below the section.
    assert path.split(".")[-1] in str(refusal.value)
    assert "tiny" in str(refusal.value) or path == "id"


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_the_schema_refuses_what_the_program_refuses(validator, path, value):
    assert not validator.is_valid(changed(path, value))


RIGHT = [
    ("explanation_absent", "an MLP has no convolution"),
    ("calibration", None),
    ("calibration", MISSING),
    ("segmentation", {"threshold": 0.3}),
    ("typicality", TYPICALITY),
    ("training", None),
    ("explanation_absent", "it has none"),
    ("input.intensity", {"kind": "percentile", "low": None, "high": None}),
    ("training.data", []),
    ("metrics", [GOOD_FIGURE]),
    ("published", []),
    ("input.intensity", {"kind": "percentile"}),
    ("input.planes", ["axial", "coronal", "sagittal"]),
    ("weights.file", "model.keras"),
]


@pytest.mark.parametrize(("path", "value"), RIGHT)
def test_a_right_value_is_accepted_by_program_and_schema(validator, path, value):
    whole = changed(path, value)
    manifest_from_dict(whole)
    validator.validate(whole)


@pytest.mark.parametrize("task", ["classification", "segmentation"])
def test_going_through_values_and_back_changes_nothing(validator, task):
    manifest = manifest_from_dict(data(task))
    again = to_dict(manifest)
    validator.validate(again)
    assert again == data(task)
    assert manifest_from_dict(again) == manifest


def test_an_explained_manifest_survives_the_way_there_and_back(validator):
    whole = data() | {
        "explanation": EXPLANATION,
        "explanation_absent": "",
        "typicality": TYPICALITY,
        "metrics": [GOOD_FIGURE],
    }
    again = to_dict(manifest_from_dict(whole))
    validator.validate(again)
    assert again == whole


def test_checking_does_not_change_the_given_data():
    whole = data()
    before = copy.deepcopy(whole)
    manifest_from_dict(whole)
    assert whole == before


def test_percentiles_in_the_wrong_order_are_refused():
    whole = data()
    whole["input"]["intensity"] = {"kind": "percentile", "low": 60, "high": 40}
    with pytest.raises(ManifestError, match=r"input\.intensity\.high is 40"):
        manifest_from_dict(whole)


def test_an_interval_in_the_wrong_order_is_refused():
    whole = data() | {"metrics": [GOOD_FIGURE | {"low": 0.9, "high": 0.1}]}
    with pytest.raises(ManifestError, match=r"metrics\[0\]\.high"):
        manifest_from_dict(whole)


def test_a_number_that_is_none_is_refused():
    whole = data() | {"calibration": {"temperature": float("nan")}}
    with pytest.raises(ManifestError, match="temperature"):
        manifest_from_dict(whole)


def test_a_message_says_what_is_allowed():
    with pytest.raises(ManifestError) as refusal:
        manifest_from_dict(changed("input.fit", "fill"))
    assert str(refusal.value) == (
        "Can't use the model tiny: in its manifest, input.fit is 'fill', but must be "
        "one of 'letterbox', 'stretch'; correct manifest.json or get the bundle again."
    )


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[1]", b"null", b"[" * 100_000, b" " * 1_000_001],
)
def test_a_file_that_is_not_a_manifest_is_refused_in_one_sentence(tmp_path, content):
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(ManifestError) as refusal:
        load_manifest(tmp_path)
    assert "\n" not in str(refusal.value)


def test_a_folder_without_manifest_is_refused(tmp_path):
    with pytest.raises(ManifestError, match=r"manifest\.json can't be read"):
        load_manifest(tmp_path)


def test_planes_become_values():
    assert manifest_from_dict(data()).planes == tuple(Plane)


def with_metrics(*metrics, task="classification", published=()):
    whole = data(task) | {"metrics": list(metrics), "published": list(published)}
    return manifest_from_dict(whole)


def test_a_classifier_is_described_in_whole_numbers_of_a_hundred():
    metric = figure("accuracy", 0.958) | {"low": 0.9512, "high": 0.9688}
    assert with_metrics(metric).honest_sentence == (
        "Right in 96 of 100 slices of unseen patients (95 to 97)."
    )


def test_nearly_always_right_is_not_called_always_right():
    manifest = with_metrics(figure("accuracy", 0.998))
    assert manifest.honest_sentence.startswith("Right in 99 of 100")


def test_a_figure_of_the_leaking_split_is_not_an_honest_one():
    manifest = with_metrics(figure("accuracy", 0.99, split="official"))
    assert manifest.honest_sentence == "No honest figure is known for this model."


def test_a_segmenter_is_compared_with_human_readers():
    readers = {
        "name": "dice_volume",
        "split": "human readers",
        "value": 0.84,
        "source": "Buda 2019",
    }
    manifest = with_metrics(
        figure("dice_volume", 0.83), task="segmentation", published=[readers]
    )
    assert manifest.honest_sentence == "Dice 0.83 by volume; human readers 0.84."


def test_a_segmenter_measured_twice_says_both():
    manifest = with_metrics(
        figure("dice_slice", 0.7), figure("dice_volume", 0.8), task="segmentation"
    )
    assert manifest.honest_sentence == "Dice 0.80 by volume, 0.70 by slice."


def test_a_model_for_both_tasks_has_a_sentence_for_each(tmp_path):
    manifest = load_manifest(make_joint_bundle(tmp_path / "tiny-joint"))
    right = "Right in 90 of 100 slices of unseen patients (89 to 91)."
    dice = "Dice 0.80 by volume; human readers 0.84."
    assert manifest.sentence_for("classification") == right
    assert manifest.sentence_for("segmentation") == dice
    assert manifest.honest_sentence == f"{right} {dice}"


def test_pointing_is_said_where_it_was_measured():
    manifest = with_metrics(figure("pointing", 0.871))
    assert manifest.pointing_sentence == (
        "Points into the tumor in 87 of 100 test slices."
    )


def test_nothing_is_said_of_pointing_where_it_was_not_measured():
    assert with_metrics().pointing_sentence == ""


RATE = {"value": 0.17, "low": 0.06, "high": 0.3, "n": 35}


def test_decision_and_reliability_survive_the_way_there_and_back(validator):
    whole = data() | {
        "decision": {
            "undecided_below": 0.7,
            "class_uncertain_below": 0.6,
            "turn_deg": 8.0,
            "statistic": "by hand",
        },
        "reliability": [
            {
                "sequence": "T2",
                "plane": "",
                "sensitivity": RATE,
                "specificity": None,
                "ece": 0.04,
                "unit": "slices",
            }
        ],
    }
    again = to_dict(manifest_from_dict(whole))
    validator.validate(again)
    assert again == whole


def test_a_rate_with_its_ends_swapped_is_refused():
    entry = {"sequence": "", "plane": "", "sensitivity": RATE | {"low": 0.5}}
    with pytest.raises(ManifestError, match=r"high is 0\.3, but must be at least low"):
        manifest_from_dict(data() | {"reliability": [entry]})


def test_no_answer_is_undecided_without_the_section():
    assert manifest_from_dict(data()).undecided_below == 0.5


@pytest.mark.parametrize("name", ["a\x1b[31m", "a\nb", "glioma\n", "\u202egnp", " "])
def test_a_name_that_steers_what_shows_it_is_refused(name, validator):
    for field, value in (("title", name), ("class_names", [name, "notumor"])):
        data = manifest_data("own", "classification", CLASSES) | {field: value}
        assert not validator.is_valid(data)
        with pytest.raises(ManifestError, match=r"must be (a list|text in one line)"):
            manifest_from_dict(data)
