"""Try the built wheel in an empty environment, as a person without a checkout would.

    python installer/run.py trial [PYTHON...]

builds wheel and sdist, and for each interpreter (this one if none is named) makes an
empty environment, installs the wheel, and runs the commands on samples of every format
and the window offscreen, in a folder that isn't the checkout. ``--wheel FILE`` tries a
wheel that exists already; ``--uv`` installs with uv instead of pip.
"""

import argparse
import csv
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from run import CONSTRAINTS, ROOT, SAMPLES, say

FORMATS = {".dcm", ".mat", ".png"}


def main(arguments: Sequence[str]) -> int:
    """Try the wheel with each interpreter and return the exit status."""
    parser = argparse.ArgumentParser(prog="python installer/run.py trial")
    parser.add_argument("python", nargs="*", default=[sys.executable])
    parser.add_argument("--wheel", type=Path, metavar="FILE")
    parser.add_argument("--uv", action="store_true", help="install with uv, not pip")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="brainview-trial-") as folder:
        wheel = chosen.wheel or build(Path(folder))
        for python in chosen.python:
            with tempfile.TemporaryDirectory(dir=folder) as work:
                try_with(python, wheel.absolute(), Path(work), chosen.uv)
    return 0


def build(folder: Path) -> Path:
    """Build the wheel from the sdist, so that both are complete."""
    run([sys.executable, "-m", "hatchling", "build", "-d", str(folder)], ROOT)
    (sdist,) = folder.glob("*.tar.gz")
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps")
    run([*pip, "--wheel-dir", str(folder / "from-sdist"), str(sdist)], folder)
    (wheel,) = (folder / "from-sdist").glob("*.whl")
    return wheel


def try_with(python: str, wheel: Path, work: Path, has_uv: bool) -> None:
    """Install the wheel into an empty environment and use it."""
    said = run([python, "-c", "import sys; print(sys.version.split()[0])"], work)
    say(f"Trying {wheel.name} with Python {said.strip()}.")
    run([python, "-m", "venv", *(("--without-pip",) if has_uv else ()), "env"], work)
    programs = work / "env" / ("Scripts" if os.name == "nt" else "bin")
    own = str(programs / "python")
    pip = ["uv", "pip", "install", "--python", own] if has_uv else [own, "-m", "pip"]
    install = pip if has_uv else [*pip, "install"]
    run([*install, "--quiet", "--constraint", str(CONSTRAINTS), str(wheel)], work)
    folder = work / "any folder"
    folder.mkdir()
    brainview = str(programs / "brainview")
    run([brainview, "selftest"], folder)
    run([brainview, "demo"], folder)
    scans = [str(path) for path in SAMPLES.iterdir() if path.suffix in FORMATS]
    run([brainview, "batch", *scans, "--out", "table.csv"], folder)
    check_table(folder / "table.csv")
    smoke = run([own, str(ROOT / "installer" / "smoke.py")], folder)
    say(f"Python {said.strip()}: commands, table and window work.\n{smoke}")


def check_table(path: Path) -> None:
    """Stop unless a table has an answer for a file of every format."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    answered = {Path(row["path"]).suffix for row in rows if row["status"] == "ok"}
    if missing := FORMATS - answered:
        sys.exit(f"No answer for {', '.join(sorted(missing))} in {path.name}: {rows}")


def run(command: Sequence[str], folder: Path) -> str:
    """Run a command in a folder and return what it prints, or stop with its words."""
    kept = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONNOUSERSITE": "1"}
    kept.pop("PYTHONPATH", None)
    done = subprocess.run(
        command,
        cwd=folder,
        env=kept,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        sys.exit(f"This command failed: {' '.join(command)}\n{done.stdout}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
