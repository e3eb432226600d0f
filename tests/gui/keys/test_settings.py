from pathlib import Path

import pytest


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


def test_an_unknown_theme_falls_back_to_that_of_the_system(settings):
    settings.keep("theme", "pink")
    assert settings.theme == "system"


@pytest.mark.parametrize("value", [True, False])
def test_a_boolean_survives_the_store(settings, store, value):
    settings.keep("flag", value)
    store.sync()
    assert settings.flag("flag", default=not value) is value


def test_text_in_place_of_a_number_gives_the_default(settings):
    settings.keep("number", "many")
    assert settings.number("number", 7) == 7
