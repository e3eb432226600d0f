"""A report of a crash in native code."""

import subprocess
import sys

from brainview.gui.workers.crash_report import last_crash, watch_for_crashes

CRASHES = """
import faulthandler, pathlib, sys
from brainview.gui.workers.crash_report import watch_for_crashes
kept = watch_for_crashes(pathlib.Path(sys.argv[1]))
faulthandler._sigabrt()
"""


def test_a_crash_is_told_once_with_its_report(tmp_path):
    subprocess.run([sys.executable, "-c", CRASHES, tmp_path], check=False)
    report = tmp_path / "crash-report.txt"
    assert str(report) in str(last_crash(tmp_path))
    assert "Fatal Python error: Aborted" in report.read_text("utf-8")
    assert last_crash(tmp_path) is None


def test_no_crash_is_told_after_an_end_without_one(tmp_path):
    ends = CRASHES.replace("faulthandler._sigabrt()", "")
    subprocess.run([sys.executable, "-c", ends, tmp_path], check=True)
    assert last_crash(tmp_path) is None


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    assert watch_for_crashes(tmp_path / "file") is None
