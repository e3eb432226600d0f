"""The card of a model."""

import pytest
from msgspec.structs import replace

from brainview.models import manifest_from_dict
from training.exporting.card import card
from training.splitting.protocols import DOCUMENTED_SPLIT, LEAKING_SPLIT

FACTS = {
    "schema_version": 1,
    "id": "toy",
    "version": "1.0.0",
    "title": "Toy",
    "architecture": "toy",
    "task": "classification",
    "class_names": ["glioma", "meningioma", "notumor"],
    "input": {
        "height": 24,
        "width": 20,
        "channels": 1,
        "fit": "letterbox",
        "crop": "head",
        "intensity": {"kind": "percentile", "low": 0.5, "high": 99.5},
        "planes": ["axial", "coronal"],
        "modality": "MR",
    },
    "explanation": {"method": "grad-cam", "layer": "last", "size": [9, 7]},
    "calibration": {"temperature": 1.31},
    "typicality": {
        "method": "mahalanobis",
        "file": "typicality.npz",
        "sha256": "0" * 64,
        "threshold": 9.25,
        "statistic": "99th percentile of validation",
    },
    "weights": {
        "file": "model.onnx",
        "sha256": "0" * 64,
        "bytes": 4_500_000,
        "dtype": "float16",
    },
    "training": {
        "recipe": "toy",
        "data": [{"name": "scans", "train": 100, "validation": 20, "test": 30}],
        "split": "by patient",
        "initialization": "random weights",
        "backend": "tensorflow",
        "seed": 1,
        "epochs": 3,
        "date": "2026-11-21",
    },
    "metrics": [
        {
            "name": "accuracy",
            "split": "grouped hold-out",
            "value": 0.9612,
            "low": 0.95,
            "high": 0.97,
            "n": 1400,
            "unit": "slices",
        },
        {
            "name": "pointing",
            "split": "grouped hold-out",
            "value": 0.87,
            "low": 0.84,
            "high": 0.9,
            "n": 600,
            "unit": "slices",
        },
    ],
    "published": [
        {
            "name": "accuracy",
            "split": "image-level | random",
            "value": 0.9297,
            "source": "README",
        }
    ],
    "intended_use": "Teaching.",
    "limits": "Adults only.",
    "licence": "Apache-2.0",
}


def metric(name, value, split="grouped hold-out"):
    return {
        "name": name,
        "split": split,
        "value": value,
        "low": value - 0.01,
        "high": value + 0.01,
        "n": 1038,
        "unit": "slices",
    }


@pytest.fixture
def manifest():
    return manifest_from_dict(FACTS)


def test_figures_have_interval_split_and_number(manifest):
    row = "| Accuracy | grouped hold-out | **0.961** | 0.950 to 0.970 | 1400 slices |"
    assert row in card(manifest).splitlines()


def test_vertical_bar_does_not_end_a_cell(manifest):
    row = r"| Accuracy | 0.930 | image-level \| random | README |"
    assert row in card(manifest).splitlines()


@pytest.mark.parametrize(
    "fact",
    [
        "For research use only",
        "axial and coronal slices",
        "their 0.5 to 99.5 percentiles",
        "4.5 MB as float16",
        "random weights",
        "| scans | 100 | 20 | 30 |",
        "temperature 1.31",
        "Points into the tumor in 87 of 100 test slices.",
        "is above 9.25 (99th percentile of validation)",
        "Adults only.",
        "Apache-2.0",
    ],
)
def test_card_contains(manifest, fact):
    assert fact in card(manifest)


def test_model_without_map_has_a_reason(manifest):
    blind = replace(
        manifest, explanation=None, explanation_absent="It has no convolution."
    )
    assert "No heat map: It has no convolution." in card(blind)


def test_model_without_figures_says_so(manifest):
    assert "No honest figure is known" in card(replace(manifest, metrics=()))


def test_segmenter_has_no_sections_for_classifiers(manifest):
    segmenter = replace(
        manifest, task="segmentation", class_names=("tumor",), typicality=None
    )
    text = card(segmenter)
    assert "from 0.5 on a pixel is in the mask" in text
    assert "Calibration" not in text
    assert "Explanation" not in text


def with_metrics(*metrics):
    return manifest_from_dict(FACTS | {"metrics": [*FACTS["metrics"], *metrics]})


def test_figures_of_single_classes_have_their_own_table():
    text = card(
        with_metrics(metric("sensitivity_glioma", 0.9), metric("f1_glioma", 0.8))
    )
    assert "| Class | Sensitivity | F1 |" in text
    assert "| glioma | 0.900 (0.890 to 0.910) | 0.800 (0.790 to 0.810) |" in text


def test_a_mean_over_classes_is_in_the_table_of_overall_figures():
    text = card(with_metrics(metric("f1_macro", 0.8)))
    assert "| F1, mean of the classes | grouped hold-out | **0.800** |" in text


def test_the_authors_own_protocol_has_its_own_section():
    text = card(with_metrics(metric("accuracy", 0.98, LEAKING_SPLIT)))
    before, after = text.split("## Under the authors' own protocol")
    assert "0.980" not in before
    assert "| Accuracy | 0.930 | **0.980** | 0.970 to 0.990 | 1038 slices |" in after
    assert "slices of one patient" in after


def test_without_the_authors_protocol_there_is_no_such_section(manifest):
    assert "own protocol" not in card(manifest)


def with_reproduction(**facts):
    made = {
        "recipe": "toy",
        "title": "Toy",
        "schedule": "42 epochs of at most 100",
        "smaller": "",
        "figures": [metric("accuracy", 0.62, DOCUMENTED_SPLIT)],
        "loss": {"value": 1.1, "low": 1.0, "high": 1.2, "n": 844, "unit": "slices"},
    }
    return manifest_from_dict(FACTS | {"reproductions": [made | facts]})


def test_the_documents_schedule_has_its_own_section():
    before, after = card(with_reproduction()).split("## By the document's schedule")
    assert "0.620" not in before
    assert "Toy: 42 epochs of at most 100." in after
    assert "| 0.930 | **0.620** | 0.610 to 0.630 | 1038 slices |" in after
    assert "| Loss | documented schedule and split | – | **1.100** |" in after


def test_a_smaller_run_of_the_documents_schedule_says_so():
    text = card(with_reproduction(smaller="64 instead of 128 pixels"))
    assert "Smaller than documented: 64 instead of 128 pixels." in text


def test_the_curves_of_the_documents_schedule_are_shown_in_its_section():
    text = card(with_reproduction(), ["curves.png", "documented-toy.png"])
    _, after = text.split("## By the document's schedule")
    assert "(figures/documented-toy.png)" in after
    assert "(figures/curves.png)" not in after


def test_each_difference_from_the_documents_is_on_the_card_with_its_reason():
    difference = {
        "what": "crop",
        "documented": "contour",
        "ours": "head",
        "reason": "It fails.",
    }
    text = card(manifest_from_dict(FACTS | {"differences": [difference]}))
    assert "None without a reason." in text
    assert "| crop | contour | head | It fails. |" in text


def test_a_published_loss_is_among_what_others_published():
    loss = {"split": "random", "value": 1.135692, "source": "README"}
    text = card(manifest_from_dict(FACTS | {"published_losses": [loss]}))
    assert "| Loss | 1.136 | random | README |" in text


def test_pictures_have_alternative_texts(manifest):
    text = card(manifest, ["curves.png"])
    assert "![Learning curves: loss and score by epoch](figures/curves.png)" in text


def without_spread(name, value):
    return metric(name, value) | {"low": value, "high": value}


def of_known_set(*metrics):
    data = [{"name": "btp-glioblastoma", "train": 9, "validation": 0, "test": 4}]
    training = FACTS["training"] | {"data": data}
    return manifest_from_dict(FACTS | {"training": training, "metrics": metrics})


def test_a_figure_of_one_person_is_marked_and_has_the_whole_range():
    text = card(
        of_known_set(
            without_spread("dice_slice_btp-glioblastoma", 0.372),
            without_spread("false_alarm_btp-glioblastoma", 0.0),
        )
    )
    name = "Dice by slice, treated glioblastoma, BTP"
    assert f"| {name} | grouped hold-out | **0.372**\\* | 0.000 to 1.000 |" in text
    assert r"| **0.000**\* | 0.000 to 1.000 |" in text
    assert "marked with * is of one person" in text
    assert "is unknown where" not in text


def test_a_figure_that_resampling_never_changes_has_no_interval():
    text = card(
        of_known_set(
            metric("accuracy", 0.9),
            without_spread("false_alarm_btp-glioblastoma", 0.0),
            without_spread("sensitivity_glioma", 1.0),
        )
    )
    assert "| **0.000** | unknown | 1038 slices |" in text
    assert "| glioma | 1.000 (unknown) |" in text
    assert "An interval is unknown where" in text
    assert "one person" not in text


def test_figures_with_an_interval_need_no_note(manifest):
    text = card(manifest)
    assert "one person" not in text
    assert "is unknown where" not in text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (
            "ap50_btp-glioblastoma",
            "Average precision of boxes at IoU 0.5, treated glioblastoma, BTP",
        ),
        ("ap50_figshare", "Average precision of boxes at IoU 0.5, figshare"),
        ("specificity_tumor", "Specificity of tumor"),
        ("sensitivity_tumor", "Sensitivity of tumor"),
        ("f1_tumor", "F1 of tumor"),
        ("tumor_rate", "Tumor rate"),
    ],
)
def test_figures_have_names_for_people(name, shown):
    assert f"| {shown} | grouped hold-out |" in card(with_metrics(metric(name, 0.5)))


def with_evidence(**facts):
    evidence = {
        "pointing": {"value": 0.92, "low": 0.9, "high": 0.94, "n": 400},
        "pointing_spot": 0.2,
        "pointing_gain": 0.6,
        "energy": 0.1,
        "energy_spot": 0.05,
        "class_likeness": 0.3,
    }
    explanation = FACTS["explanation"] | {"evidence": evidence}
    return manifest_from_dict(FACTS | {"explanation": explanation} | facts)


def test_an_audits_figure_of_the_map_is_said_to_be_of_other_slices():
    text = card(with_evidence())
    assert "87 of 100 test slices. The audit's figure, 92 of 100, is of other" in text
    assert "of its own planes only." in text


def test_a_model_for_every_plane_was_tested_on_every_plane():
    planes = {"planes": ["axial", "coronal", "sagittal"]}
    text = card(with_evidence(input=FACTS["input"] | planes))
    assert "own planes" not in text


def test_an_ablation_is_said_to_be_of_short_trainings(manifest):
    text = card(manifest, ablated="| without masks | 0.5 |")
    before, after = text.split("short training of a small network")
    assert "| without masks |" in after
    assert "## What each part of the training brings" in before
    assert "short training" not in card(manifest)
