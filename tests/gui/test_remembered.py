import json
from pathlib import Path

import pytest

from brainview.core import ManifestError
from brainview.gui.samples import load_samples


def test_the_latest_recent_file_comes_first(settings):
    for name in ("a", "b", "a"):
        settings.add_recent(Path(name))
    assert settings.recent == (Path("a"), Path("b"))


def test_one_recent_file_survives_the_store(settings):
    settings.add_recent(Path("a"))
    assert settings.recent == (Path("a"),)


def test_recent_files_are_limited(settings):
    for index in range(30):
        settings.add_recent(Path(str(index)))
    assert len(settings.recent) == 10


def test_an_unknown_theme_falls_back_to_the_systems(settings):
    settings.keep("theme", "pink")
    assert settings.theme == "system"


@pytest.mark.parametrize("value", [True, False])
def test_a_yes_or_no_survives_the_store(settings, store, value):
    settings.keep("flag", value)
    store.sync()
    assert settings.flag("flag", default=not value) is value


def test_a_number_that_is_none_gives_the_default(settings):
    settings.keep("number", "many")
    assert settings.number("number", 7) == 7


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
