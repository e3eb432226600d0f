import os
import subprocess
import sys

import pytest

from brainview.batch.lock import lock_path, locked
from brainview.core import ReportError

_HOLD = (
    "import sys; from pathlib import Path; from brainview.batch.lock import locked\n"
    "with locked(Path(sys.argv[1])): print('locked', flush=True); sys.stdin.read()"
)


@pytest.fixture
def other(tmp_path):
    """Another process that holds the lock of ``t.csv``."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path / "t.csv")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() == "locked\n"
        yield process
        process.kill()


def test_a_file_that_another_process_writes_is_refused_by_name(other, tmp_path):
    with (
        pytest.raises(ReportError, match=rf"another batch.*process {other.pid} on"),
        locked(tmp_path / "t.csv"),
    ):
        pass


def test_a_refusal_leaves_the_lock_of_the_other_process(other, tmp_path):
    for _ in range(2):
        with pytest.raises(ReportError), locked(tmp_path / "t.csv"):
            pass


def test_a_process_that_was_killed_holds_no_lock(other, tmp_path):
    other.kill()
    other.wait()
    assert lock_path(tmp_path / "t.csv").exists()
    with locked(tmp_path / "t.csv"):
        pass


def test_at_the_end_the_file_is_free_and_nothing_is_left(tmp_path):
    for _ in range(2):
        with locked(tmp_path / "t.csv"):
            pass
    assert list(tmp_path.iterdir()) == []


def test_a_refused_second_file_frees_the_first(other, tmp_path):
    with pytest.raises(ReportError), locked(tmp_path / "a.csv", tmp_path / "t.csv"):
        pass
    with locked(tmp_path / "a.csv"):
        pass


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"process": "x"}', bytes(99999)])
def test_a_damaged_note_does_not_matter(tmp_path, note):
    with locked(tmp_path / "t.csv"):
        lock_path(tmp_path / "t.csv").write_bytes(note)
        with (
            pytest.raises(ReportError, match="is writing it;"),
            locked(tmp_path / "t.csv"),
        ):
            pass


def test_a_lock_file_that_cannot_be_made_is_a_sentence(tmp_path):
    lock_path(tmp_path / "t.csv").mkdir()
    with (
        pytest.raises(ReportError, match=r"Can't lock t\.csv"),
        locked(tmp_path / "t.csv"),
    ):
        pass


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no open file")
def test_the_lock_of_a_removed_file_does_not_keep_others_out(tmp_path):
    with locked(tmp_path / "t.csv"):
        lock_path(tmp_path / "t.csv").unlink()
        with locked(tmp_path / "t.csv"):
            pass
