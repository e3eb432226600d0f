"""Tests whether a batch survives faults; each printed ratio should be 1.

    BRAINVIEW_DATA=... python tests/benchmarks/batch_robustness.py [PART...]

Parts: memory, crash, broken, cluster. Each runs ``brainview batch`` in a
separate process, on links to real files.
"""

import argparse
import csv
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil

BATCH = [sys.executable, "-m", "brainview", "batch"]
NO_MASK = ("--segmenter", "none")


def real_files() -> list[Path]:
    """Return every file of the four-class set."""
    root = Path(os.environ["BRAINVIEW_DATA"]) / "nickparvar"
    return sorted(root.glob("*/*/*.jpg"))


def linked(count: int, folder: Path) -> Path:
    """Create a folder with `count` links to the files, repeated if necessary."""
    folder.mkdir()
    files = real_files()
    for number in range(count):
        link = folder / f"{number % 97:02}" / f"{number:06}.jpg"
        link.parent.mkdir(exist_ok=True)
        link.symlink_to(files[number % len(files)])
    return folder


def table(path: Path) -> list[dict[str, str]]:
    """Return the rows without the fields that differ between runs."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        del row["seconds"], row["engine"]
    return rows


def same(one: Path, other: Path) -> float:
    """Return the fraction of rows that are equal in position and content."""
    first, second = table(one), table(other)
    equal = sum(a == b for a, b in zip(first, second, strict=False))
    return equal / max(len(first), len(second))


def run(source: Path, out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a batch to the end."""
    command = [*BATCH, str(source), "--out", str(out), *NO_MASK, *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def peak_mb(source: Path, out: Path) -> float:
    """Run a batch and return its peak memory in MB."""
    before = os.fork()
    if before == 0:
        run(source, out)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        out.with_suffix(".peak").write_text(str(peak / 1024))
        os._exit(0)
    os.waitpid(before, 0)
    return float(out.with_suffix(".peak").read_text())


def memory(folder: Path) -> None:
    """Check that ten times as many files need the same memory."""
    few = peak_mb(linked(2_000, folder / "few"), folder / "few.csv")
    many = peak_mb(linked(20_000, folder / "many"), folder / "many.csv")
    print(
        f"memory   {many / few:.3f}  peak for 20,000 files over 2,000 ({many:.0f} MB)"
    )


def crash(folder: Path) -> None:
    """Check that a killed and resumed batch gives the same table."""
    source = linked(2_000, folder / "crash")
    run(source, folder / "whole.csv")
    broken = folder / "killed.csv"
    command = [*BATCH, str(source), "--out", str(broken), *NO_MASK]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        time.sleep(4)
        process.send_signal(signal.SIGKILL)
    ended = run(source, broken, "--resume")
    kept = ended.stderr.split(" of them from")[0].rsplit(" ", 1)[-1]
    share = same(folder / "whole.csv", broken)
    print(f"crash    {share:.3f}  of the rows are equal; {kept} of 2,000 were kept")


def broken(folder: Path) -> None:
    """Check that one broken file in a hundred doesn't affect the others."""
    source = linked(1_980, folder / "broken")
    content = real_files()[0].read_bytes()
    damages: Sequence[Callable[[Path], object]] = (
        lambda p: p.write_bytes(b""),
        lambda p: p.write_bytes(content[: len(content) // 2]),
        lambda p: p.write_bytes(b"\xff\xd8\xff" + os.urandom(5000)),
        lambda p: p.write_bytes(b"PK\x03\x04" + os.urandom(500)),
        lambda p: p.symlink_to("nowhere"),
    )
    suffixes = (".jpg", ".png", ".dcm", ".mat", ".tif", ".zip")
    for number in range(20):
        path = source / f"bad{number:02}{suffixes[number % len(suffixes)]}"
        damages[number % len(damages)](path)
    ended = run(source, folder / "broken.csv")
    rows = table(folder / "broken.csv")
    answered = ("ok", "undecided", "refused")
    good = sum(r["status"] in answered for r in rows if "/bad" not in r["path"])
    told = sum(bool(row["reason"]) for row in rows if "/bad" in row["path"])
    print(
        f"broken   {(good + told) / 2_000:.3f}  of the files are rows as they should "
        f"be; exit status {ended.returncode}"
    )


def cluster(folder: Path) -> None:
    """Check that two Dask workers give the same table, even if one is killed."""
    source = linked(2_000, folder / "cluster")
    run(source, folder / "alone.csv")
    run(source, folder / "two.csv", "--cluster", "local", "--jobs", "2")
    share = same(folder / "alone.csv", folder / "two.csv")
    print(f"cluster  {share:.3f}  of the rows are equal with two workers")
    lost = folder / "lost.csv"
    options = ["--cluster", "local", "--jobs", "2"]
    command = [*BATCH, str(source), "--out", str(lost), *NO_MASK, *options]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        time.sleep(5)
        workers = [
            child
            for child in psutil.Process(process.pid).children(recursive=True)
            if "spawn_main" in " ".join(child.cmdline())
        ]
        workers[-1].kill()
        process.wait()
    share = same(folder / "alone.csv", lost)
    print(f"lost     {share:.3f}  of the rows are equal after one of them was killed")


PARTS = {"memory": memory, "crash": crash, "broken": broken, "cluster": cluster}


def main() -> None:
    """Run the named parts, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    # Python 3.11 takes a list of defaults for one of the choices.
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART")
    for name in parser.parse_args().parts or PARTS:
        with tempfile.TemporaryDirectory() as folder:
            PARTS[name](Path(folder))


if __name__ == "__main__":
    main()
