"""Measures the time from process start to the visible window and the first answer.

    python tests/benchmarks/window_start.py [--frozen DIR] [--runs N]

A run is a fresh process: the smoke program of the checkout or of a frozen program. It
opens a sample, and is ended after its answer. The times are medians over the runs. On a
busy computer, look at the processor time: it is what two idle cores would take at most,
apart from reading the disk.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
TARGETS_S = {"window visible": 1.0, "answer in the window": 2.0}


def main() -> int:
    """Print the medians; fail when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--frozen", type=Path, metavar="DIR")
    parser.add_argument("--runs", type=int, default=5)
    wanted = parser.parse_args()
    command = [sys.executable, str(ROOT / "installer" / "smoke.py")]
    if wanted.frozen:
        command = [str(wanted.frozen / "brainview-smoke")]
    runs = [measure(command) for _ in range(wanted.runs)]
    print(f"{'':22}{'elapsed':>9}{'processor':>11}{'target':>8}{'ratio':>7}")
    slow = False
    for event, target in TARGETS_S.items():
        elapsed, used = (median(run[event][i] for run in runs) for i in (0, 1))
        ratio = used / target
        print(f"{event:22}{elapsed:7.2f} s{used:9.2f} s{target:6.1f} s{ratio:7.2f}")
        slow |= elapsed > target
    return int(slow)


def measure(command: list[str]) -> dict[str, tuple[float, float]]:
    """Return the seconds until each event: elapsed, and of the processor."""
    with tempfile.TemporaryDirectory() as home:  # not the user's remembered choices
        kept = {**os.environ, "HOME": home, "PYTHONPATH": str(ROOT)}
        started = time.perf_counter()
        program = subprocess.Popen(command, env=kept, stdout=subprocess.PIPE, text=True)
        seen = {}
        for line in program.stdout:
            elapsed = time.perf_counter() - started
            event = next((name for name in TARGETS_S if name in line), None)
            if event:
                seen[event] = elapsed, float(line.split()[2])
            if len(seen) == len(TARGETS_S):
                break
        program.kill()
        program.communicate()
    return seen


if __name__ == "__main__":
    sys.exit(main())
