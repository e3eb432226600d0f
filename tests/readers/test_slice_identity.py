"""What tells a slice and its study from all others, wherever their files lie."""

import shutil

import pydicom
import pytest

from brainview.core import resources_folder
from brainview.readers import read_scan

SAMPLES = resources_folder() / "samples"
SERIES = sorted((SAMPLES / "glioma").glob("*.dcm"))


@pytest.mark.parametrize("path", [SERIES[0], SAMPLES / "pituitary.png"])
def test_a_copy_elsewhere_is_the_same_slice(path, tmp_path):
    copy = shutil.copy(path, tmp_path / f"renamed{path.suffix}")
    first, other = read_scan(path).source, read_scan(copy).source
    assert (first.study, first.instance) == (other.study, other.instance)
    assert first.study
    assert first.instance


def test_a_file_with_another_header_is_the_same_slice_by_its_uids(tmp_path):
    dataset = pydicom.dcmread(SERIES[0])
    dataset.PatientName = "Somebody^Else"
    dataset.save_as(tmp_path / "renamed.dcm")
    first, other = (
        read_scan(SERIES[0]).source,
        read_scan(tmp_path / "renamed.dcm").source,
    )
    assert first.sha256 != other.sha256
    assert (first.study, first.instance) == (other.study, other.instance)


def test_slices_of_a_study_have_identities_of_their_own():
    one, other = (read_scan(path).source for path in SERIES[:2])
    assert one.study == other.study
    assert one.instance != other.instance


def test_identities_are_digests_without_uid_name_or_number_of_a_patient():
    source = read_scan(SERIES[0]).source
    for digest in (source.study, source.instance):
        assert len(digest) == 64
        int(digest, 16)
