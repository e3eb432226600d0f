"""A file is replaced as a whole, or not at all."""

import pytest

from brainview.core.replacing import remove_leftovers, replace_text, replacing


def fail_after_writing(path, text):
    with replacing(path) as part:
        part.write_text(text)
        raise RuntimeError


def test_a_text_replaces_a_file(tmp_path):
    file = tmp_path / "run.json"
    file.write_text("a longer text than the new one")
    replace_text(file, "é")
    assert file.read_text(encoding="utf-8") == "é"


def test_a_failure_leaves_the_old_file(tmp_path):
    file = tmp_path / "run.json"
    file.write_text("old")
    with pytest.raises(RuntimeError):
        fail_after_writing(file, "new")
    assert file.read_text() == "old"


def test_a_failure_leaves_nothing_else(tmp_path):
    with pytest.raises(RuntimeError):
        fail_after_writing(tmp_path / "run.json", "new")
    assert list(tmp_path.iterdir()) == []


def test_the_temporary_file_ends_like_the_file(tmp_path):
    with replacing(tmp_path / "final.weights.h5") as part:
        part.touch()
        assert part.name.endswith(".weights.h5")


def test_leftovers_of_a_killed_process_are_removed(tmp_path):
    (tmp_path / "kept.part").touch()
    with replacing(tmp_path / "a.csv") as part:
        part.touch()
        part.with_name(".brainview-0123456789abcdef.part.csv").touch()
    remove_leftovers(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"a.csv", "kept.part"}
