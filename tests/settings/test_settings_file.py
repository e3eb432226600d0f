import json
from typing import get_args

import msgspec
import pytest

from brainview.core import SettingsError
from brainview.core.language import LANGUAGES
from brainview.settings import Settings, load_settings
from brainview.settings.sections import ProgramLanguage, ReportLanguage

PACS = {"name": "pacs", "ae_title": "PACS", "host": "10.0.0.1", "port": 11112}


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.json"


def test_nodes_are_read(file):
    file.write_text(json.dumps({"version": 1, "nodes": [PACS]}))
    loaded = load_settings(file)
    assert not loaded.note
    assert loaded.node("pacs").place == "10.0.0.1:11112"
    with pytest.raises(SettingsError, match="the settings know pacs; add it in"):
        loaded.node("other")


def test_nobody_is_let_in_and_nothing_is_sent_by_default(file):
    settings = load_settings(file).settings
    assert settings.nodes == ()
    assert settings.listener.callers == settings.listener.destinations == ()
    assert settings.listener.host == "127.0.0.1"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "no valid JSON"),
        ('{"version": 2}', "the version 2, not 1"),
        ("[]", "must be an object"),
        ('{"colour": 1}', "colour is no known field"),
        ('{"ae_title": "LONGER THAN SIXTEEN"}', "1 to 16 characters"),
        (
            json.dumps({"nodes": [PACS | {"port": 0}]}),
            "nodes[0].port is 0, but must be",
        ),
        (json.dumps({"nodes": [PACS, PACS]}), "must have different names"),
        (json.dumps({"nodes": [PACS | {"url": "http://x"}]}), "nodes[0].url must be"),
        ('{"listener": {"destinations": ["x"]}}', "'x' is none of the nodes"),
        ('{"listener": {"quiet_s": 0}}', "listener.quiet_s is 0, but must be a number"),
    ],
)
def test_what_cannot_be_used_gives_defaults_a_sentence_and_is_kept(file, text, why):
    file.write_text(text)
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert why in loaded.note
    assert file.with_name("settings.damaged-1.json").read_text() == text


def fields(kind, place=()):
    """The places of all fields of the file, also of those inside of others."""
    for field in msgspec.structs.fields(kind):
        here = (*place, field.name)
        yield here
        if isinstance(field.type, type) and issubclass(field.type, msgspec.Struct):
            yield from fields(field.type, here)


@pytest.mark.parametrize("place", list(fields(Settings)), ids=".".join)
def test_each_setting_that_is_damaged_gives_defaults_and_is_named(file, place):
    data = 1.5 if place != ("listener", "quiet_s") else "soon"
    for name in reversed(place):
        data = {name: data}
    file.write_text(json.dumps(data))
    loaded = load_settings(file)
    assert loaded.settings == Settings()
    assert place[-1] in loaded.note
    assert "a copy is kept as settings.damaged-1.json" in loaded.note
    file.write_text("{}")
    assert load_settings(file).settings == Settings()
    assert not load_settings(file).note


def test_each_damaged_file_is_kept_once(file):
    for text in ("1", "2", "2"):
        file.write_text(text)
        load_settings(file)
    kept = sorted(path.read_text() for path in file.parent.glob("*.damaged-*"))
    assert kept == ["1", "2"]
    assert file.read_text() == "2"


def test_a_missing_file_is_said(file):
    assert "There is no settings file" in load_settings(file).note


def test_program_and_reports_may_be_in_each_language():
    codes = [each.code for each in LANGUAGES]
    assert get_args(ProgramLanguage) == ("system", *codes)
    assert get_args(ReportLanguage) == ("program", *codes)
