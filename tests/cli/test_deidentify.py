import shutil

import pytest
from pydicom import dcmread

from brainview.__main__ import main
from brainview.core.resources import resources_folder
from brainview.readers import CopyRules
from brainview.readers.dicom.copying import write_copy

SAMPLES = resources_folder() / "samples"


@pytest.fixture
def study(here):
    """A folder of two slices, one of them suspected to show text, and a note."""
    folder = here / "Doe^Jane"
    folder.mkdir()
    shutil.copy(SAMPLES / "healthy.dcm", folder / "a.dcm")
    dataset = dcmread(folder / "a.dcm")
    dataset.BurnedInAnnotation, dataset.SOPInstanceUID = "YES", "1.2.3"
    dataset.save_as(folder / "b.dcm")
    (folder / "note.txt").write_text("Jane Doe")
    return folder


def test_a_refused_image_does_not_end_the_copying(study, capsys):
    assert main(["deidentify", "Doe^Jane", "--out", "copies"]) == 1
    said = capsys.readouterr()
    assert said.out == "copies\n"
    assert "Can't open b.dcm: its header says that text is burned into it" in said.err
    assert "1 image copied; 1 file refused; 1 other file left out." in said.err
    (copy,) = (study.parent / "copies").rglob("*.dcm")
    assert "Jane" not in str(copy.relative_to(study.parent))


def test_an_archive_is_copied_with_blanked_regions(study, capsys):
    shutil.make_archive("scans", "zip", study)
    places = ["scans.zip", "--out", "copies", "--blank", "0,0,8,200"]
    assert main(["deidentify", *places]) == 0
    copies = [dcmread(path) for path in (study.parent / "copies").rglob("*.dcm")]
    assert len(copies) == 2
    assert not any(copy.pixel_array[:8, :200].any() for copy in copies)


def test_a_key_gives_the_same_copies_again(study):
    (study.parent / "key").write_bytes(bytes(range(32)))
    main(["deidentify", "Doe^Jane/a.dcm", "--out", "copies", "--key", "key"])
    (copy,) = (study.parent / "copies").rglob("*.dcm")
    rules = CopyRules(bytes(range(32)))
    again = write_copy(study / "a.dcm", study.parent / "again", rules)
    assert copy.relative_to(study.parent / "copies").as_posix() == again


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["Doe^Jane", "--out", "Doe^Jane/copies"], "belongs to the scans"),
        (["Doe^Jane/a.dcm", "--out", "Doe^Jane"], "belongs to the scans"),
        (["absent", "--out", "copies"], "there is no such file or folder"),
        (["Doe^Jane", "--out", "copies", "--blank", "1,2,3"], "is no region"),
        (["Doe^Jane", "--out", "copies", "--key", "Doe^Jane/note.txt"], "16 to 65,536"),
    ],
)
def test_wrong_use_copies_nothing(study, capsys, arguments, words):
    before = sorted(study.parent.rglob("*"))
    assert main(["deidentify", *arguments]) == 2
    assert words in capsys.readouterr().err
    assert sorted(study.parent.rglob("*")) == before
