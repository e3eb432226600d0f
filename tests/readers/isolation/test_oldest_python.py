"""Reads the samples with an older patch of this Python, where the machine has one."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import brainview

FOLDERS = ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
NAME = f"python{sys.version_info.major}.{sys.version_info.minor}"
CODE = """
import sys
from pathlib import Path
from brainview.readers import IsolatedReader
with IsolatedReader(120.0) as reader:
    for name in sys.argv[1:]:
        print(reader.read(Path(name)).shape)
        print(reader.describe(Path(name))["format"])
"""


def older_python():
    """Return an interpreter of this version, but an earlier patch of it."""
    question = "import sys; print(sys.version_info.micro)"
    for path in (Path(folder) / NAME for folder in FOLDERS):
        if path.exists():
            command = [path, "-c", question]
            said = subprocess.run(command, capture_output=True, text=True, check=False)
            if said.stdout.strip().isdigit() and int(said.stdout) < sys.version_info[2]:
                return path
    return None


def test_an_older_patch_reads_what_the_child_sends(tmp_path):
    python = older_python()
    if python is None:
        pytest.skip(f"no older {NAME} on this machine")
    root, packages = Path(brainview.__file__).parents[1], Path(np.__file__).parents[1]
    sample = root / "resources" / "samples" / "healthy.dcm"
    done = subprocess.run(
        [python, "-c", CODE, sample],
        env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{packages}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split("\n")[:2] == ["(512, 512)", "DICOM"], done.stderr
