"""A report of a crash in native code."""

import subprocess
import sys

from brainview.gui.workers.crash_report import last_crash, watch_for_crashes

CRASHES = """
import faulthandler, os, pathlib, signal, sys
from brainview.gui.workers.crash_report import watch_for_crashes
with watch_for_crashes(pathlib.Path(sys.argv[1])):
    {}
"""


def run(folder, what):
    program = CRASHES.format(what)
    return subprocess.run([sys.executable, "-c", program, folder], check=False)


def test_a_crash_is_told_once_with_its_report(tmp_path):
    run(tmp_path, "faulthandler._sigabrt()")
    report = tmp_path / "crash-report.txt"
    assert str(report) in str(last_crash(tmp_path))
    assert "Fatal Python error: Aborted" in report.read_text("utf-8")
    assert last_crash(tmp_path) is None


def test_an_end_without_a_crash_leaves_no_file(tmp_path):
    assert run(tmp_path, "pass").returncode == 0
    assert not list(tmp_path.iterdir())


def test_a_window_that_was_killed_leaves_no_file_after_the_next_start(tmp_path):
    run(tmp_path, "os.kill(os.getpid(), signal.SIGTERM)")
    assert last_crash(tmp_path) is None
    assert not list(tmp_path.iterdir())


def test_another_window_that_is_open_has_not_crashed(tmp_path):
    open_one = "from brainview.gui.workers.crash_report import last_crash;"
    said = open_one + "sys.exit(last_crash(pathlib.Path(sys.argv[1])) is not None)"
    assert run(tmp_path, said).returncode == 0


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    with watch_for_crashes(tmp_path / "file"):
        pass
