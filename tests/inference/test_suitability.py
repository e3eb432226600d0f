import numpy as np
import pytest
from bundles import make_scan
from msgspec import structs

from brainview.inference.suitability import objection
from brainview.models import load_manifest


@pytest.fixture
def manifest(tiny_classifier_bundle):
    return load_manifest(tiny_classifier_bundle)


def photograph():
    return make_scan(np.random.default_rng(0).normal(100, 30, (64, 64)))


def test_a_picture_without_a_dark_border_is_refused_by_a_model_of_heads(manifest):
    heads = structs.replace(
        manifest, input=structs.replace(manifest.input, crop="head")
    )
    assert "no dark border" in objection(photograph(), heads)


def test_a_bright_object_in_air_is_not_refused_by_a_model_of_heads(manifest):
    heads = structs.replace(
        manifest, input=structs.replace(manifest.input, crop="head")
    )
    assert objection(make_scan(), heads) == ""


def test_a_model_of_whole_images_takes_any_border(manifest):
    assert objection(photograph(), manifest) == ""
