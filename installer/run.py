"""Set brainview up and run it; needs only Python 3.11 to 3.13 and a package index.

    python installer/run.py            open the window on a sample scan
    python installer/run.py test ...   run the tests, in one process more than there are
                                       cores; what follows goes to pytest (-n 0: one)
    python installer/run.py check      lint, types, layers, manual and tests, as CI does
    python installer/run.py manual ... build the manual's site, in build/manual
                                       or in the folder that follows
    python installer/run.py images     make the pictures of the manual again
    python installer/run.py package deb appimage tarball --out DIR
                                       build packages that need no Python
    python installer/run.py trial PYTHON ...
                                       try the built wheel with other interpreters
    python installer/run.py release --out DIR
                                       check, build and describe a release; --dry-run
                                       builds nothing
    python installer/run.py wheelhouse DIR
                                       collect the wheels for a computer offline
    python installer/run.py ...        anything else goes to brainview

Everything is installed into ``.venv`` beside this checkout's ``pyproject.toml``.
"""

import sys

if not (3, 11) <= sys.version_info[:2] < (3, 14):
    sys.exit(
        "brainview needs Python 3.11, 3.12 or 3.13, and this is {}.{}; install one "
        "from python.org and run this file with it.".format(*sys.version_info[:2])
    )

import hashlib
import json
import os
import platform
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "installer" / "constraints.txt"
SAMPLES = ROOT / "resources" / "samples"
MANUAL = ROOT / "resources" / "manual"
BUILD = ROOT / "build"
LINUX = sys.platform.startswith("linux")

QT_PACKAGES = (
    "libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libgssapi-krb5-2 "
    "libwayland-cursor0 libwayland-egl1"
)
LINTERS = {
    "style": ("-m", "ruff", "check"),
    "format": ("-m", "ruff", "format", "--check"),
    "layers": ("-c", "from importlinter.cli import lint_imports_command as c; c()"),
    "types": ("-m", "mypy"),
}


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit status."""
    refuse_platform()
    command, rest = (arguments[0] if arguments else ""), arguments[1:]
    if command == "test":
        prepare("test")
        return run_tests(rest)
    if command == "check":
        prepare("test", "lint", "manual")
        return check(rest)
    if command == "manual":
        prepare("manual")
        return build_manual(Path(rest[0]) if rest else BUILD / "manual")
    if command in {"package", "release", "trial"}:
        prepare("installer")
        script = str(ROOT / "installer" / f"{command}.py")
        return python(script, *rest, folder=Path.cwd())
    if command == "wheelhouse":
        prepare()
        return collect_wheels(Path(rest[0]) if rest else BUILD / "wheelhouse")
    if command == "images":
        prepare()
        return python(str(MANUAL / "make_images.py"), *rest)
    prepare()
    return brainview(*arguments) if command else open_sample()


def refuse_platform() -> None:
    """Stop where a dependency has no build, before anything is downloaded."""
    if sys.maxsize < 2**32:
        sys.exit("brainview needs a 64-bit Python, and this one is 32-bit.")
    if sys.platform == "darwin" and platform.machine() == "x86_64":
        sys.exit(
            "brainview needs a Mac with Apple silicon: TensorFlow and ONNX Runtime "
            "are no longer built for Intel Macs."
        )


def prepare(*groups: str) -> None:
    """Install this checkout's dependencies into ``.venv``, unless they are current."""
    make_venv()
    stamp = VENV / "brainview-installed.txt"
    wanted = fingerprint()
    found, *present = stamp.read_text("utf-8").split() if stamp.is_file() else [""]
    if found == wanted and set(groups) <= set(present):
        return
    groups = tuple(sorted({*present, *groups}))
    say(
        "Bringing the installation up to date."
        if found
        else "Installing brainview and what it needs; this downloads about half a "
        "gigabyte and takes one to ten minutes."
    )
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    # Dependency groups are known to pip from 25.1 on.
    install(*quiet, "--upgrade", "pip>=25.1")
    chosen = [part for group in groups for part in ("--group", group)]
    install(*quiet, "--editable", ".", *chosen, "--constraint", str(CONSTRAINTS))
    stamp.write_text(" ".join((wanted, *groups)), "utf-8")


def make_venv() -> None:
    """Create ``.venv``, or replace it if its Python is missing or has changed."""
    probe = "import pip, sys; print(*sys.version_info[:2])"
    if Path(venv_python()).is_file():
        found = subprocess.run(
            [venv_python(), "-c", probe], capture_output=True, text=True, check=False
        )
        if found.stdout.split() == [str(part) for part in sys.version_info[:2]]:
            return
    say(f"Making a virtual environment in {VENV}.")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False)
    if made.returncode:
        sys.exit(
            "Python could not make a virtual environment; the lines above say why. "
            "On Debian and Ubuntu, apt-get install python3-venv helps."
        )


def fingerprint() -> str:
    """Return a digest of everything that the installation depends on."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (ROOT / "pyproject.toml", CONSTRAINTS):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def install(*arguments: str) -> None:
    """Install with the environment's own pip, or stop with a message."""
    if python("-m", "pip", "install", "--disable-pip-version-check", *arguments):
        sys.exit(
            "The installation did not finish; the lines above say why. "
            "Check the connection to the package index and run the same command again."
        )


def open_sample() -> int:
    """Open the window on a sample; without a display, answer on the command line."""
    reason = no_display()
    if reason:
        say(f"{reason} The samples are analyzed on the command line instead.")
        return brainview("demo")
    say("Opening the window; close it to come back here.")
    return brainview(str(first_sample()))


def first_sample() -> Path:
    """Return the first scan in the list of samples."""
    listing = json.loads((SAMPLES / "samples.json").read_text("utf-8"))
    return SAMPLES / str(listing[0]["file"])


def no_display() -> str:
    """Return why no window can be shown; empty if one can."""
    if os.environ.get("CI"):
        return "CI is set, so nobody is watching."
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return "QT_QPA_PLATFORM asks for no display."
    if LINUX and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "There is no display."
    # Qt aborts its process when it can't reach the display, so a child tries first.
    if works("from PySide6.QtWidgets import QApplication; QApplication([])"):
        return ""
    return f"Qt can't open a window here.{qt_hint()}"


def qt_hint() -> str:
    """Return which system packages Qt needs, where that is the likely cause."""
    return f" On Debian and Ubuntu: apt-get install {QT_PACKAGES}." if LINUX else ""


def run_tests(arguments: Sequence[str]) -> int:
    """Run the tests; those of the window only where Qt can be loaded."""
    # Many tests wait for a child process or a timer, so one more fills the cores.
    processes = str((os.cpu_count() or 1) + 1)
    pytest = ("-m", "pytest", "--numprocesses", processes, "--dist", "loadfile")
    if works("import PySide6.QtTest, PySide6.QtWidgets"):
        return python(*pytest, *arguments)
    say(f"Qt can't be loaded, so the window is not tested.{qt_hint()}")
    return python(*pytest, "-p", "no:pytest-qt", *arguments)


def check(pytest_arguments: Sequence[str]) -> int:
    """Run the linters, the manual and the tests, and fail if any of them fails."""
    checks = {**LINTERS, "manual": manual_command(BUILD / "manual")}
    failed = []
    # Types and manual take longest, and each needs one core only.
    with ThreadPoolExecutor(2) as pool:
        ran = pool.map(run_quietly, checks.values())
        for name, ended in zip(checks, ran, strict=True):
            say(f"Checking {name}.")
            sys.stdout.write(ended.stdout)
            if ended.returncode:
                failed.append(name)
    say("Running the tests.")
    status = run_tests(pytest_arguments)
    if failed:
        say(f"Failed before the tests: {', '.join(failed)}.")
    return status or bool(failed)


def build_manual(folder: Path) -> int:
    """Write the manual as a site into `folder`; every warning is an error."""
    folder = folder.absolute()
    say(f"Building the manual in {folder}.")
    status = python(*manual_command(folder))
    if not status:
        say(f"The manual begins at {folder / 'index.html'}.")
    return status


def manual_command(folder: Path) -> tuple[str, ...]:
    """Return the arguments of Python that write the manual's site into `folder`."""
    options = ("--fail-on-warning", "--keep-going", "--quiet")
    places = ("-c", str(MANUAL / "site"), "-d", str(BUILD / "manual-cache"))
    return ("-m", "sphinx", *options, *places, str(MANUAL), str(folder))


def collect_wheels(folder: Path) -> int:
    """Write brainview and everything that it needs into `folder`, as wheels."""
    folder = folder.absolute()
    say(f"Collecting wheels in {folder}.")
    options = ("--quiet", "--wheel-dir", str(folder), "--constraint", str(CONSTRAINTS))
    status = python("-m", "pip", "wheel", *options, ".")
    if not status:
        say(
            "On a computer of the same kind, with the same version of Python: "
            f"pip install --no-index --find-links {folder.name} brainview"
        )
    return status


def run_quietly(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run the environment's Python here, and keep what it prints."""
    return subprocess.run(
        [venv_python(), *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def brainview(*arguments: str) -> int:
    """Run the program in the current folder, so that relative paths work."""
    return python("-m", "brainview", *arguments, folder=Path.cwd())


def python(*arguments: str, folder: Path = ROOT) -> int:
    """Run the environment's Python in `folder` and return its exit status."""
    command = [venv_python(), *arguments]
    try:
        status = subprocess.run(command, cwd=folder, check=False).returncode
    except KeyboardInterrupt:
        return 130
    # A negative number is the signal that ended it; shells report 128 + signal.
    return status if status >= 0 else 128 - status


def works(code: str) -> bool:
    """Return whether the environment's Python runs `code` to its end."""
    tried = subprocess.run(
        [venv_python(), "-c", code], capture_output=True, check=False
    )
    return tried.returncode == 0


def venv_python() -> str:
    """Return the environment's interpreter."""
    return str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def say(sentence: str) -> None:
    """Tell the user what happens next."""
    print(f"brainview: {sentence}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
