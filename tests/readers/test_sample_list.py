import json

import pytest

from brainview.core import ManifestError, resources_folder
from brainview.readers.samples import load_samples


@pytest.fixture
def samples_folder():
    return resources_folder() / "samples"


def test_samples_come_from_their_list(tmp_path):
    (tmp_path / "a.png").touch()
    entry = {"file": "a.png", "title": "A", "expected_class": None, "description": "B"}
    listing = json.dumps([entry, entry | {"file": "missing.png"}])
    (tmp_path / "samples.json").write_text(listing, "utf-8")
    (sample,) = load_samples(tmp_path)
    assert (sample.title, sample.description, sample.expected_class) == ("A", "B", "")


def test_a_sample_that_is_a_slice_names_its_series(samples_folder):
    folders = [sample.folder for sample in load_samples(samples_folder)]
    assert folders == [samples_folder / "glioma", None, None, None]


def test_an_installation_without_samples_has_none(tmp_path):
    assert load_samples(tmp_path) == ()


def test_a_broken_list_of_samples_is_named(tmp_path):
    (tmp_path / "samples.json").write_text("{", "utf-8")
    with pytest.raises(ManifestError, match="sample"):
        load_samples(tmp_path)
