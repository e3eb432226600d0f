"""Nothing leaves the computer, and nothing foreign is left in the home folder."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCAN = ROOT / "resources" / "samples" / "pituitary.png"
PARTS = ("analyze", "batch", "cluster", "window", "keras")
SECONDS = 30
OWN_NETWORK = ("unshare", "--net", "--mount", "--map-root-user")
OUR_FOLDERS = (".cache/brainview", ".config/brainview", ".local/share/brainview")


def why_no_own_network():
    if missing := [
        each for each in ("unshare", "ip", "mount") if not shutil.which(each)
    ]:
        return f"needs {', '.join(missing)}"
    tried = subprocess.run(
        [*OWN_NETWORK, "true"], capture_output=True, text=True, check=False
    )
    return f"no network of its own: {tried.stderr}" if tried.returncode else ""


def start(part, folder):
    home, work = folder / "home", folder / "work"
    home.mkdir(parents=True)
    work.mkdir()
    # Nothing else of ours: ONNX Runtime is silent where it sees a variable of a CI.
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "BRAINVIEW_MODELS": str(work / "models"),
    }
    program = (HERE / "program_that_stays.py", part, SCAN, work, str(SECONDS))
    command = (HERE / "lonely_network.py", sys.executable, *program)
    return subprocess.Popen(
        [*OWN_NETWORK, sys.executable, *command],
        cwd=work,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def foreign_files(home):
    names = (p.relative_to(home).as_posix() for p in home.rglob("*") if p.is_file())
    return sorted(name for name in names if not name.startswith(OUR_FOLDERS))


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What each part of the program did; they run at the same time."""
    if reason := why_no_own_network():
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("parts")
    running = {part: start(part, folder / part) for part in PARTS}
    seen = {}
    for part, program in running.items():
        out, err = program.communicate()
        assert out, err
        seen[part] = json.loads(out.splitlines()[-1])
        assert seen[part].pop("status") == 0, err
        seen[part]["files"] = foreign_files(folder / part / "home")
    return seen


@pytest.mark.slow
@pytest.mark.tensorflow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", PARTS)
def test_a_part_neither_asks_the_network_nor_litters_the_home_folder(found, part):
    assert found[part] == {"lookups": [], "packets": [], "files": []}
