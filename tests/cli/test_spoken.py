"""The language in which commands speak."""

import io
import json

import pytest

from brainview.__main__ import main
from brainview.cli.spoken import speak
from brainview.core import LanguageError
from brainview.core.language import Catalog, current, read_catalog, use_catalog
from brainview.settings import language_setting, load_settings, settings_path

_GERMAN = """\
<TS language="de"><context><name>cli</name>
<message><source>usage:</source><translation>Aufruf:</translation></message>
<message><source>say what a file is</source>
<translation>sagt, was eine Datei ist</translation></message>
<message><source>the following arguments are required: %s</source>
<translation>es fehlt: %s</translation></message>
<message><source>There is no settings file {path}, so the default settings are used.\
</source><translation>{path} fehlt.</translation></message>
</context></TS>
"""


@pytest.fixture
def german(tmp_path, monkeypatch):
    path = tmp_path / "de.ts"
    path.write_text(_GERMAN, "utf-8")
    monkeypatch.setattr(current, "_read", lambda code: read_catalog(path))
    monkeypatch.setenv("BRAINVIEW_LANGUAGE", "de")
    yield
    use_catalog(Catalog())


@pytest.mark.usefixtures("german")
def test_commands_and_argparse_speak_the_language_of_the_environment(capsys):
    assert main(["--help"]) == 0
    assert "Aufruf: brainview" in (said := capsys.readouterr().out)
    assert "sagt, was eine Datei ist" in said
    assert main(["info"]) == 2
    assert "es fehlt: PATH" in capsys.readouterr().err
    assert main(["nodes"]) == 0
    assert capsys.readouterr().err == f"{settings_path()} fehlt.\n"


@pytest.mark.usefixtures("german")
def test_commands_speak_english_where_the_language_is_damaged(monkeypatch, capsys):
    def read(code):
        if code == "de":
            raise LanguageError("Deutsch")
        return Catalog()

    monkeypatch.setattr(current, "_read", read)
    assert main(["--help"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("usage:")
    assert said.err == f"{LanguageError('Deutsch')}\n"


def test_a_terminal_that_cannot_show_a_language_gets_english(monkeypatch):
    letters = []
    for code in ("ar", "de"):
        monkeypatch.setenv("BRAINVIEW_LANGUAGE", code)
        terminal = io.TextIOWrapper(io.BytesIO(), "ascii")
        monkeypatch.setattr("sys.stdout", terminal)
        speak()
        letters.append(current.current_language().code)
    use_catalog(Catalog())
    assert letters == ["en", "de"]


@pytest.mark.parametrize(
    ("content", "language"),
    [
        (json.dumps({"language": "fr", "thema": 1}), "fr"),
        (json.dumps({"language": 1}), "system"),
        ("{", "system"),
    ],
)
def test_the_language_is_found_in_a_file_that_cannot_be_used(
    tmp_path, content, language
):
    path = tmp_path / "settings.json"
    path.write_text(content)
    assert language_setting(path) == language
    assert load_settings(path).error is not None
