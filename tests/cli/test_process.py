"""Tests that need a separate process: imports, signals and pipes."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    *("PySide6", "tensorflow", "keras", "pydicom", "h5py", "scipy", "matplotlib"),
    *("pynetdicom", "requests"),
)
START = f"""\
import sys
from brainview.__main__ import main
status = main(sys.argv[1:])
sys.stderr.write("loaded " + ",".join(n for n in {HEAVY} if n in sys.modules) + "|")
sys.exit(status)
"""
# A background job of a shell ignores Ctrl+C, and so do the processes it starts.
OBEY = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"


def command(*arguments, obey=False):
    return [sys.executable, "-c", (OBEY if obey else "") + START, *arguments]


@pytest.fixture
def environment(models):
    paths = [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def loaded(arguments, environment):
    done = subprocess.run(
        command(*arguments), capture_output=True, text=True, env=environment, check=True
    )
    return done.stderr.split("loaded ")[1].split("|")[0]


def test_analyzing_a_png_loads_nothing_heavy(scan, environment):
    written = ["--mask-out", "masks", "--heatmap-out", "heat"]
    assert loaded(["analyze", str(scan), *written], environment) == ""


def test_a_report_loads_matplotlib_and_nothing_else(scan, environment):
    arguments = ["analyze", str(scan), "--report", "r.png"]
    assert loaded(arguments, environment) == "matplotlib"


@pytest.mark.parametrize("name", ["models", "selftest"])
def test_other_commands_load_nothing_heavy(name, environment):
    done = subprocess.run(
        command(name), capture_output=True, text=True, env=environment, check=False
    )
    assert "loaded |" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_with_130_and_no_traceback(scan, environment):
    with subprocess.Popen(
        command("analyze", "--json", *[str(scan)] * 20_000, obey=True),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert said.startswith("Stopped.\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows reports a closed pipe otherwise")
def test_a_closed_pipe_causes_no_traceback(scan, environment):
    with subprocess.Popen(
        command("analyze", "--json", *[str(scan)] * 500),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
        process.wait(timeout=30)
    assert process.returncode == 1
    assert "Error" not in said
