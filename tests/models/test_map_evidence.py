"""Whether a map may be offered, by what was measured of it."""

import pytest
from bundles import make_classifier_bundle, read_manifest

from brainview.models import load_manifest, weak_map_reason

GOOD = {
    "pointing": {"value": 0.6, "low": 0.5, "high": 0.7, "n": 400},
    "pointing_spot": 0.2,
    "pointing_gain": 0.3,
    "energy": 0.3,
    "energy_spot": 0.1,
    "class_likeness": 0.2,
}


def manifest_with(folder, evidence):
    bundle = make_classifier_bundle(folder / "tiny-classifier")
    explanation = {**read_manifest(bundle)["explanation"], "evidence": evidence}
    make_classifier_bundle(bundle, explanation=explanation)
    return load_manifest(bundle)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"pointing_gain": -0.01}, False),
        ({"class_likeness": 0.95}, False),
        ({"class_likeness": -0.8}, True),
    ],
)
def test_a_map_convinces_if_it_beats_the_spot_and_depends_on_the_class(
    tmp_path, changes, expected
):
    reason = weak_map_reason(manifest_with(tmp_path, {**GOOD, **changes}))
    assert (not reason) is expected


def test_a_map_that_nobody_measured_is_offered(tmp_path):
    assert not weak_map_reason(manifest_with(tmp_path, None))


def test_of_a_model_without_a_map_nothing_is_said(tmp_path):
    bundle = make_classifier_bundle(
        tmp_path / "tiny", explanation=None, explanation_absent="it has none"
    )
    assert not weak_map_reason(load_manifest(bundle))
