"""What a card says of a bundle's audit."""

import json

import pytest
from bundles import make_classifier_bundle, make_segmenter_bundle

from brainview.models import load_manifest
from training.exporting.texts import AUDIT_FILE, CARD_FILE, write_card


@pytest.fixture
def bundle(tmp_path):
    make_segmenter_bundle(tmp_path / "tiny-segmenter")
    return make_classifier_bundle(tmp_path / "tiny-classifier")


def written(bundle, segmenter):
    audit = {"how": "Measured so.", "segmenter": segmenter, "tables": []}
    (bundle / AUDIT_FILE).write_text(json.dumps(audit), "utf-8")
    write_card(load_manifest(bundle), bundle)
    return (bundle / CARD_FILE).read_text("utf-8")


@pytest.mark.parametrize("segmenter", ["", "Another segmenter"])
def test_an_audit_without_the_default_segmenter_says_so(bundle, segmenter):
    assert (
        "Measured so. The program's default segmenter beside this model is Tiny "
        "segmenter."
    ) in written(bundle, segmenter)


def test_an_audit_with_the_default_segmenter_needs_no_remark(bundle):
    assert "default segmenter" not in written(bundle, "Tiny segmenter")


def test_a_model_that_outlines_itself_needs_no_remark(bundle):
    assert "default segmenter" not in written(bundle, "Tiny classifier")


def test_without_a_segmenter_beside_it_there_is_no_default(tmp_path):
    alone = make_classifier_bundle(tmp_path / "tiny-classifier")
    assert "default segmenter" not in written(alone, "")
