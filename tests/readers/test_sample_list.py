import json

import pytest

from brainview.core import ManifestError
from brainview.readers.samples import load_samples


def test_samples_come_from_their_list(tmp_path):
    (tmp_path / "a.png").touch()
    entry = {"file": "a.png", "title": "A", "expected_class": None, "description": "B"}
    listing = json.dumps([entry, entry | {"file": "missing.png"}])
    (tmp_path / "samples.json").write_text(listing, "utf-8")
    (sample,) = load_samples(tmp_path)
    assert (sample.title, sample.description, sample.expected_class) == ("A", "B", "")


def test_an_installation_without_samples_has_none(tmp_path):
    assert load_samples(tmp_path) == ()


def test_a_broken_list_of_samples_is_named(tmp_path):
    (tmp_path / "samples.json").write_text("{", "utf-8")
    with pytest.raises(ManifestError, match="sample"):
        load_samples(tmp_path)
