"""The window as assistive programs on Linux read it, through AT-SPI."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from brainview.core import resources_folder

SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("atspi_reader.py")
WAIT_S = 60
SESSION = f"""
"{sys.executable}" -m brainview "$SCAN" &
program=$!
"{SYSTEM_PYTHON}" "{READER}" {WAIT_S}
kill $program
wait $program
"""


def lacking():
    """Say what the test needs and isn't there; empty if it can run."""
    tools = ("Xvfb", "dbus-run-session", "bash", SYSTEM_PYTHON)
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        return f"{', '.join(missing)} isn't installed"
    ask = "import gi; gi.require_version('Atspi', '2.0')"
    done = subprocess.run([SYSTEM_PYTHON, "-c", ask], capture_output=True, check=False)
    return "the package gir1.2-atspi-2.0 isn't installed" if done.returncode else ""


@pytest.fixture
def display():
    """A screen that isn't there."""
    from_server, to_here = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(to_here), "-screen", "0", "1280x800x24"],
        pass_fds=(to_here,),
        stderr=subprocess.DEVNULL,
    )
    os.close(to_here)
    with os.fdopen(from_server) as numbers:
        yield f":{numbers.readline().strip()}"
    server.terminate()
    server.wait(WAIT_S)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is of Linux")
@pytest.mark.skipif(bool(lacking()), reason=lacking())
def test_a_screen_reader_hears_slice_class_and_probability(display):
    told = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SESSION],
        env=os.environ
        | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "SCAN": str(resources_folder() / "samples" / "glioma"),
            "PYTHONPATH": str(resources_folder().parent),
        },
        capture_output=True,
        text=True,
        timeout=3 * WAIT_S,
        check=False,
    )
    if "Can't open the window" in told.stderr:
        pytest.skip(told.stderr.strip().splitlines()[-1])
    # The bus writes there, too.
    said = [line for line in told.stdout.splitlines() if "Scan viewer" in line]
    assert said, told.stderr
    assert re.fullmatch(r"image: Scan viewer, slice 8 of 14, .+, \d+ %", said[0])
