from pathlib import Path

import pytest

from brainview.core import Catalog, Identity, Plane, Series, SliceRef
from brainview.gui.panels.study_rows import Level, StudyRow, study_rows


def make_series(key, patient="p", study="s", count=3, **facts):
    refs = tuple(
        SliceRef(Path(f"{key}{number}"), spacing_mm=(1.0, 0.5))
        for number in range(count)
    )
    identity = Identity("Doe^Jane", f"ID{patient}", f"Head {study}", f"T1 {key}")
    known = {"identity": identity, "plane": Plane.AXIAL, "gap_mm": 5.0} | facts
    return Series(key, refs, study_key=study, patient_key=patient, **known)


def titles(*series, is_hidden=False):
    return [row.title for row in study_rows(Catalog(series), is_hidden=is_hidden)]


def test_patients_are_above_their_studies_and_studies_above_their_series():
    rows = study_rows(Catalog((make_series("a"), make_series("b"))), is_hidden=False)
    kinds = [row.level for row in rows]
    assert kinds == [Level.PATIENT, Level.STUDY, Level.SERIES, Level.SERIES]


def test_two_patients_of_one_name_are_kept_apart():
    one, other = make_series("a"), make_series("b", patient="q", study="t")
    assert titles(one, other).count("Doe Jane") == 2


def test_a_series_row_shows_plane_slices_and_spacing():
    row = study_rows(Catalog((make_series("a"),)), is_hidden=False)[-1]
    assert row.title == "T1 a"
    assert row.lines == ("Axial · 3 slices", "0.5 × 1.0 × 5.0 mm")


def test_a_localizer_is_marked():
    catalog = Catalog((make_series("a", is_localizer=True),))
    assert study_rows(catalog, is_hidden=False)[-1].lines[-1] == "Localizer"


def test_slices_of_another_kind_are_marked():
    series = make_series("a", note="2 slices of another size")
    row = study_rows(Catalog((series,)), is_hidden=False)[-1]
    assert "of another size" in row.words


def test_a_hidden_identity_leaves_no_name():
    rows = study_rows(Catalog((make_series("a"),)), is_hidden=True)
    words = " ".join(row.words for row in rows)
    assert [row.title for row in rows[:2]] == ["Patient 1", "Study 1"]
    assert "Jane" not in words
    assert "ID" not in words
    assert "Head" not in words


def test_a_picture_is_titled_by_its_file_unless_identity_is_hidden():
    picture = Series("k", (SliceRef(Path("folder/Jane.png")),))
    assert titles(picture) == ["Jane.png"]
    assert titles(picture, is_hidden=True) == ["Series 1"]


@pytest.mark.parametrize("is_hidden", [True, False])
def test_no_two_rows_share_a_key(is_hidden):
    series = [make_series(f"{n}", f"p{n % 3}", f"s{n % 5}") for n in range(15)]
    rows = study_rows(Catalog(tuple(series)), is_hidden=is_hidden)
    assert len({row.key for row in rows}) == len(rows)


def test_an_unknown_plane_is_left_out():
    bare = make_series("a", plane=None, gap_mm=None)
    assert study_rows(Catalog((bare,)), is_hidden=False)[-1].lines[0] == "3 slices"


def test_a_header_s_text_stays_in_its_line():
    row = StudyRow(Level.SERIES, "key", "T1\x1b[31m\naxial", ("\u202eenibla",))
    assert (row.title, row.lines) == ("T1?[31m?axial", ("?enibla",))
