"""The table that says what is true of each scan."""

from pathlib import Path

import pytest

from brainview.validation import read_labels, read_names
from brainview.validation.labels import LabelsError

NAMES = ("glioma", "meningioma", "notumor", "pituitary")


@pytest.fixture
def read(tmp_path):
    """Read a table of some lines; its folder has ``a.png``."""
    (tmp_path / "a.png").write_bytes(b"")

    def read(*lines, names=(), classes=NAMES, encoding="utf-8"):
        table = tmp_path / "labels.csv"
        table.write_text("\n".join(lines) + "\n", encoding=encoding)
        return read_labels(table, tmp_path, classes, read_names(names))

    return read


def test_two_columns_are_enough(read, tmp_path):
    (found,) = read("file,label", "a.png,glioma").files
    assert (found.path, found.label) == (tmp_path / "a.png", "glioma")
    assert found.place == "labels.csv, line 2"


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("No tumour", "notumor"),
        ("NoTumor", "notumor"),
        ("Tumor", "tumor"),
        ("kein Tumor", "notumor"),
        ("GLIOM", "glioma"),
    ],
)
def test_a_label_is_known_however_it_is_written(read, label, expected):
    names = ["Gliom=glioma,kein Tumor=notumor"]
    (found,) = read("file,label", f"a.png,{label}", names=names).files
    assert found.label == expected


def test_an_unknown_label_is_a_sentence_that_says_how_to_map_it(read):
    found = read("file,label", "a.png,Lymphom", "a.png,glioma")
    assert len(found.files) == 1
    (sentence,) = found.problems
    assert sentence.startswith("labels.csv, line 2: the label 'Lymphom' is none of")
    assert '--names "Lymphom=tumor"' in sentence


def test_a_missing_file_is_a_sentence_and_the_rest_goes_on(read):
    found = read("file,label", "b.png,glioma", "a.png,glioma")
    assert len(found.files) == 1
    assert "there is no file" in found.problems[0]


def test_a_sequence_that_is_not_understood_counts_as_not_stated(read):
    found = read("file,label,sequence,plane", "a.png,glioma,T9,oblique")
    assert [(f.sequence, f.plane) for f in found.files] == [("", "")]
    assert len(found.problems) == 2


@pytest.mark.parametrize(
    ("word", "plane"),
    [("AX", "axial"), ("transversal", "axial"), ("koronar", "coronal")],
)
def test_a_plane_is_known_by_its_beginning(read, word, plane):
    (found,) = read("file,label,plane", f"a.png,glioma,{word}").files
    assert found.plane == plane


def test_a_table_of_a_german_spreadsheet_is_read(read):
    lines = ("File;Label;Patient", "a.png;Gliom;Müller")
    found = read(*lines, names=["Gliom=glioma"], encoding="cp1252")
    assert found.files[0].patient == "Müller"


def test_a_kind_of_tumor_is_a_tumor_to_a_model_that_tells_no_more(read):
    (found,) = read("file,label", "a.png,glioma", classes=("notumor", "tumor")).files
    assert found.label == "tumor"


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("name,label", "a.png,glioma"), "no column file"),
        (("file,label",), "no row"),
    ],
)
def test_a_table_without_its_columns_cannot_be_used(read, lines, reason):
    with pytest.raises(LabelsError, match=reason):
        read(*lines)


def test_a_name_must_stand_for_a_class(read):
    with pytest.raises(LabelsError, match="no such class"):
        read("file,label", "a.png,glioma", names=["Gliom=gliomas"])
    with pytest.raises(LabelsError, match="which class is meant"):
        read_names(["Gliom"])


def test_a_missing_table_is_named(tmp_path):
    with pytest.raises(LabelsError, match="no such file"):
        read_labels(Path("nowhere.csv"), tmp_path, NAMES, {})
