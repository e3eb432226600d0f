"""Measures the time from process start to the visible window and the first answer.

    python tests/benchmarks/window_start.py [SCAN] [--runs N]

A run is a fresh process that opens a scan; the times are medians over the runs. It
draws on the display, if there is one, and offscreen otherwise.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

TARGETS_S = {"window visible": 1.0, "first answer": 2.0}


def main() -> int:
    """Print the medians; fail when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scan", type=Path, nargs="?")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--child", type=float, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.child is not None:
        return watch(wanted.scan, wanted.child)
    runs = [measure(wanted.scan or first_sample()) for _ in range(wanted.runs)]
    seconds = {name: median(run[name] for run in runs) for name in runs[0]}
    for name, reached in seconds.items():
        target = f"  target {TARGETS_S[name]:.0f} s" if name in TARGETS_S else ""
        print(f"{name:15} {reached:6.2f} s{target}")
    return int(any(seconds[name] > target for name, target in TARGETS_S.items()))


def first_sample() -> Path:
    """Return the first sample."""
    from brainview.core import resources_folder
    from brainview.readers.samples import load_samples

    return load_samples(resources_folder() / "samples")[0].path


def measure(scan: Path) -> dict[str, float]:
    """Open `scan` in a separate process; return the seconds until each event."""
    environment = dict(os.environ)
    if sys.platform.startswith("linux") and "DISPLAY" not in environment:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, __file__, str(scan), "--child", str(time.time())]
    with tempfile.TemporaryDirectory() as home:  # not the user's remembered choices
        environment["XDG_CONFIG_HOME"] = home
        told = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, text=True, check=True
        )
    lines = [line.rsplit(maxsplit=1) for line in told.stdout.splitlines()]
    return {name: float(seconds) for name, seconds in lines}


def watch(scan: Path, started: float) -> int:
    """Run the program, and print the time of each event."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from brainview.gui.window.app import build_window

    def tell(name: str) -> None:
        print(name, time.time() - started, flush=True)

    def follow(state: object) -> None:
        if state.failure or state.analysis:
            app.processEvents()  # so that the answer is on the screen
            tell("first answer" if state.analysis else "failure")
            app.exit(int("tensorflow" in sys.modules or state.failure is not None))

    app = QApplication([])
    window = build_window(app, QSettings("brainview", "benchmark"))
    window.painted.connect(lambda: tell("window visible"))
    window.painted.connect(lambda: window.open([scan]))
    window.session.scan_changed.connect(lambda _: tell("scan shown"))
    window.session.changed.connect(follow)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
