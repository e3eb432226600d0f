import os
import stat
import threading

import pytest

from brainview.core import ReportError
from brainview.reports.atomic import make_folder, write_atomic


def test_a_file_is_replaced_completely(tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(b"a longer file than the new one")
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"


def test_nothing_is_left_beside_the_file(tmp_path):
    write_atomic(tmp_path / "a.png", b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["a.png"]


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ReportError, match="there is no folder"):
        write_atomic(tmp_path / "missing" / "a.png", b"new")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_stays_a_pipe_and_gets_the_content(tmp_path):
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_atomic(pipe, b"new")
    reader.join(timeout=10)
    assert read == [b"new"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_isnt_made_inside_one_that_is_gone(tmp_path):
    with pytest.raises(ReportError):
        make_folder(tmp_path / "gone" / "inside", parents=False)
    assert not (tmp_path / "gone").exists()
