from pathlib import Path

import pytest


def test_the_latest_recent_file_comes_first(remembered):
    for name in ("a", "b", "a"):
        remembered.add_recent(Path(name))
    assert remembered.recent == (Path("a"), Path("b"))


def test_one_recent_file_survives_the_store(remembered):
    remembered.add_recent(Path("a"))
    assert remembered.recent == (Path("a"),)


def test_recent_files_are_limited(remembered):
    for index in range(30):
        remembered.add_recent(Path(str(index)))
    assert len(remembered.recent) == 10


@pytest.mark.parametrize("value", [True, False])
def test_a_boolean_survives_the_store(remembered, store, value):
    remembered.keep("flag", value)
    store.sync()
    assert remembered.flag("flag", default=not value) is value


def test_text_in_place_of_a_number_gives_the_default(remembered):
    remembered.keep("number", "many")
    assert remembered.number("number", 7) == 7


def test_no_file_and_no_folder_is_remembered_where_that_is_off(remembered):
    remembered.keeps_places = False
    remembered.add_recent(Path("Doe.dcm"))
    remembered.keep("report_folder", "/scans/Doe")
    remembered.keep("batch/suffix", ".json")
    assert remembered.recent == ()
    assert remembered.text("report_folder") == ""
    assert remembered.text("batch/suffix") == ".json"
