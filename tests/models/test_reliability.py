"""The sentence beside an answer: how reliable the model is on such slices."""

from pathlib import Path

import numpy as np
import pytest
from bundles import CLASS_NAMES, manifest_data

from brainview.core import (
    Analysis,
    Box,
    Classification,
    Doubt,
    DoubtCode,
    ModelUse,
    Placement,
    Plane,
    ScanSource,
    Status,
)
from brainview.models import manifest_from_dict, reliability_sentences

RATE = {"value": 0.9, "low": 0.8, "high": 0.95, "n": 120}
FALSE_ALARMS = {"value": 0.51, "low": 0.33, "high": 0.67, "n": 310}


def entry(sequence, plane="", **rates):
    return {"sequence": sequence, "plane": plane, "unit": "slices"} | rates


MEASURED = [
    entry("T1c", sensitivity=RATE, specificity=FALSE_ALARMS),
    entry("T1c", "axial", sensitivity=RATE | {"n": 70}),
    entry("", sensitivity=RATE | {"n": 900}),
]


def sentences(sequence=None, plane=None, *, tumor=0.1, measured=MEASURED, **facts):
    data = manifest_data("namer", "classification", CLASS_NAMES)
    manifest = manifest_from_dict(data | {"reliability": measured})
    whole = Box(0, 0, 4, 4)
    found = Classification(
        ModelUse("namer", "1", "Namer", "0" * 64),
        CLASS_NAMES,
        np.array([tumor, 0, 1 - tumor, 0], np.float32),
        None,
        Placement((4, 4), whole, (4, 4), whole),
    )
    known = {"status": Status.OK, "sequence": sequence, "plane": plane}
    source = ScanSource(Path("a.png"), "PNG", "0" * 64)
    analysis = Analysis(source, classification=found, **known | facts)
    return reliability_sentences(manifest, analysis)


def test_an_answer_of_no_tumor_says_how_many_tumors_are_found():
    assert sentences("T1c") == (
        "On T1 with contrast, Namer finds 90 of 100 tumors (80 to 95, 120 slices).",
    )


def test_an_answer_of_a_tumor_says_how_often_there_is_none():
    assert sentences("T1c", tumor=0.9) == (
        "On T1 with contrast, Namer sees a tumor in 49 of 100 slices without one "
        "(33 to 67, 310 slices).",
    )


def test_an_undecided_slice_has_both_sentences():
    assert len(sentences("T1c", status=Status.UNDECIDED)) == 2


def test_what_was_measured_on_the_same_plane_comes_first():
    (sentence,) = sentences("T1c", Plane.AXIAL)
    assert "On axial T1 with contrast" in sentence
    assert "70 slices" in sentence


@pytest.mark.parametrize("plane", [Plane.AXIAL, None])
def test_an_unknown_sequence_has_the_figure_of_all_together(plane):
    (sentence,) = sentences(None, plane)
    assert sentence.startswith("On all sequences together, Namer finds 90 of 100")


def test_a_sequence_that_was_not_measured_is_said_to_be_so():
    assert sentences("FLAIR") == (
        "Nobody has measured how often Namer is right on FLAIR.",
    )


def test_without_any_measurement_that_is_said():
    assert sentences(measured=[]) == (
        "Nobody has measured how often Namer is right on slices of unknown sequence.",
    )


def test_what_a_doubt_says_is_not_said_again():
    doubt = Doubt.of(DoubtCode.SEQUENCE_UNMEASURED, model="Namer", sequence="FLAIR")
    assert sentences("FLAIR", doubts=(doubt,)) == ()
