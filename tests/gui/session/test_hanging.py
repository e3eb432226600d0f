"""Tests which series of an earlier study is set beside a series."""

from pathlib import Path

import pytest
from gui_fakes import make_scan

from brainview.core import Catalog, Identity, Plane, Sequence, Series, SliceRef
from brainview.gui.session.hanging import best_prior, prior_candidates

DATES = {"now": "2026-04-12", "then": "2025-10-03", "older": "2024-01-01"}


def series(key, study, name="", plane=Plane.AXIAL, slices=1, patient="doe", **facts):
    refs = tuple(SliceRef(Path(key), frame=frame) for frame in range(slices))
    who = Identity(series=name, study_date=DATES.get(study, ""))
    return Series(
        key, refs, study, patient, identity=who, plane=plane, modality="MR", **facts
    )


def scan_of(kind):
    return make_scan(Path("a"), sequence=kind)


NOW = series("now", "now", "T1 post")


def test_the_latest_earlier_study_of_the_patient_comes_first():
    then, older = series("b", "then"), series("a", "older")
    found = prior_candidates(Catalog((older, NOW, then)), NOW)
    assert found == (then, older)


@pytest.mark.parametrize(
    "other",
    [
        series("x", "then", patient="roe"),
        series("x", "then", plane=Plane.CORONAL),
        series("x", "now"),
        series("x", "undated"),
        series("x", "then", is_localizer=True),
    ],
    ids=["patient", "plane", "study", "date", "localizer"],
)
def test_no_other_patient_plane_or_date_is_compared(other):
    assert prior_candidates(Catalog((NOW, other)), NOW) == ()


def test_the_prior_has_the_same_kind_of_sequence():
    flair, post = series("flair", "then"), series("post", "then", slices=9)
    scans = {"flair": scan_of(Sequence.FLAIR), "post": scan_of(Sequence.T1C)}
    shown = scan_of(Sequence.T1C)
    assert best_prior(NOW, shown, (flair, post), scans) is post
    assert best_prior(NOW, shown, (flair,), scans) is None


def test_an_older_study_counts_if_the_latest_lacks_the_sequence():
    flair, post = series("flair", "then"), series("post", "older")
    scans = {"flair": scan_of(Sequence.FLAIR), "post": scan_of(Sequence.T1C)}
    assert best_prior(NOW, scan_of(Sequence.T1C), (flair, post), scans) is post


def test_a_sequence_that_no_header_tells_is_known_by_its_name():
    same, other = series("a", "then", "t1  POST"), series("b", "then", "T1 pre")
    scans = {"a": scan_of(None), "b": scan_of(None)}
    assert best_prior(NOW, scan_of(None), (other, same), scans) is same
    assert best_prior(NOW, scan_of(None), (other,), scans) is None
