from dataclasses import replace

import numpy as np
import pytest
from bundles import make_scan
from msgspec import structs

from brainview.core import Analysis, Status, WarningCode
from brainview.core.language import in_language, language_of
from brainview.gui.panels.answer_pages import refusal_text
from brainview.inference.suitability import cautions, objection
from brainview.models import load_manifest
from brainview.reports.gather import build_document


@pytest.fixture
def manifest(tiny_classifier_bundle):
    return load_manifest(tiny_classifier_bundle)


def photograph():
    return make_scan(np.random.default_rng(0).normal(100, 30, (64, 64)))


def large():
    image = np.zeros((64, 64), np.float32)
    image[8:56, 12:52] = 1000
    return image


def test_a_picture_without_a_dark_border_is_refused_by_a_model_of_heads(manifest):
    heads = structs.replace(
        manifest, input=structs.replace(manifest.input, crop="head")
    )
    assert "no dark border" in objection(photograph(), heads)


def test_a_bright_object_in_air_is_not_refused_by_a_model_of_heads(manifest):
    heads = structs.replace(
        manifest, input=structs.replace(manifest.input, crop="head")
    )
    assert objection(make_scan(large()), heads) == ""


@pytest.mark.parametrize("level", [40, 128, 255])
def test_a_frame_around_a_slice_is_no_reason_to_refuse_it(manifest, level):
    heads = structs.replace(
        manifest, input=structs.replace(manifest.input, crop="head")
    )
    framed = np.pad(large(), 30, constant_values=1000 * level / 255)
    assert objection(make_scan(framed), heads) == ""


def test_a_blank_picture_is_blank_inside_a_frame_too(manifest):
    framed = np.pad(np.zeros((64, 64)), 20, constant_values=255)
    assert "blank" in objection(make_scan(framed), manifest)


@pytest.mark.parametrize(
    ("kind", "words"),
    [("perfusion", "a perfusion image"), ("echo-planar", "an echo-planar image")],
)
def test_mr_that_shows_no_anatomy_is_refused_by_name(manifest, kind, words):
    reason = objection(make_scan(modality="MR", mr_kind=kind), manifest)
    assert reason.startswith(f"This is {words}, and {manifest.title} knows only")


def test_a_refusal_is_said_in_the_language_of_its_report(manifest):
    scan = replace(make_scan(), modality="MR", mr_kind="perfusion")
    refused = Analysis(scan.source, Status.REFUSED, reason=objection(scan, manifest))
    with in_language(language_of("de")):
        german = objection(scan, manifest)
        assert build_document(scan, refused, {}, made_at=None).reason == german
        assert german in refusal_text(refused)
    assert german != refused.reason


def textured():
    random = np.random.default_rng(0)
    pixels = np.zeros((128, 128))
    pixels[24:104, 24:104] = random.uniform(300, 1000, (80, 80))
    return pixels


def test_a_window_that_was_fixed_too_narrow_is_a_warning(manifest):
    narrow = make_scan(np.clip(textured(), 500, 800), spacing_mm=(1, 1))
    found = {
        dict(w.facts)["tone"] for w in cautions(narrow, [manifest], is_measured=False)
    }
    assert found == {"black", "white"}
    assert {w.code for w in cautions(narrow, [manifest], is_measured=False)} == {
        WarningCode.SATURATED
    }


def test_an_answer_about_a_reformat_says_that_it_is_one(manifest):
    scan = replace(make_scan(textured(), spacing_mm=(1, 1)), is_reformat=True)
    found = cautions(scan, [manifest], is_measured=False)
    assert [w.code for w in found] == [WarningCode.REFORMATTED]


def test_a_wide_window_is_none(manifest):
    assert (
        cautions(
            make_scan(textured(), spacing_mm=(1, 1)), [manifest], is_measured=False
        )
        == ()
    )


def test_a_model_of_whole_images_takes_any_border(manifest):
    assert objection(photograph(), manifest) == ""


def test_a_reformat_across_few_thick_slices_counts_by_its_millimeters(manifest):
    few = {"spacing_mm": (6.0, 1.0), "is_reformat": True}
    rows = make_scan().pixels[::6]
    assert len(rows) < 32
    assert objection(make_scan(rows, **few), manifest) == ""
    assert "11 pixels" in objection(
        make_scan(rows, **few | {"is_reformat": False}), manifest
    )
    thin = make_scan(rows, **few | {"spacing_mm": (1.0, 1.0)})
    assert "too few millimeters" in objection(thin, manifest)
