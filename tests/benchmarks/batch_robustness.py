"""Tests whether a batch survives faults; each printed ratio should be 1.

    BRAINVIEW_DATA=... python tests/benchmarks/batch_robustness.py [PART...]

Parts: memory, crash, broken, cluster, each on links to real files, and together and
full_disk, on the samples, which need no data. Each runs ``brainview batch`` in separate
processes. The part full_disk needs Linux and the right to mount a small disk.
"""

import argparse
import csv
import multiprocessing
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random

import cv2
import numpy as np
import psutil

from brainview.cli.command import run_command
from brainview.core import resources_folder

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


def samples(folder: Path, count: int) -> Path:
    """Copy some slices of the sample series to a folder."""
    folder.mkdir()
    for file in sorted((resources_folder() / "samples" / "glioma").glob("*"))[:count]:
        shutil.copy(file, folder)
    return folder


def start_together(
    source: Path, out: Path, delays: Sequence[float]
) -> list[tuple[int, str]]:
    """Start a batch into the same table after each delay, in seconds.

    Returns the exit status and the errors of each.
    """
    # Forked, since starting Python would take longer than the delays between them.
    context = multiprocessing.get_context("fork")
    errors = [out.with_name(f"{out.stem}{n}.txt") for n in range(len(delays))]
    processes = [
        context.Process(target=_batch_after, args=(delay, source, out, error))
        for delay, error in zip(delays, errors, strict=True)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    return [
        (process.exitcode or 0, error.read_text())
        for process, error in zip(processes, errors, strict=True)
    ]


def _batch_after(delay: float, source: Path, out: Path, errors: Path) -> None:
    with errors.open("w") as file:
        os.dup2(file.fileno(), sys.stdout.fileno())
        os.dup2(file.fileno(), sys.stderr.fileno())
    time.sleep(delay)
    options = ("--out", str(out), *NO_MASK, "--jobs", "1")
    os._exit(run_command(["batch", str(source), *options]))


def together(folder: Path) -> None:
    """Check that no row is lost if batches are started into one table at once."""
    source, dice = samples(folder / "scans", 3), Random(1)
    began = time.monotonic()
    ((_, _),) = start_together(source, folder / "alone.csv", [0])
    lasts = time.monotonic() - began
    for batches, rounds in ((2, 10), (10, 2)):
        whole = ended = refused = 0
        others: list[tuple[int, str]] = []
        for number in range(rounds):
            out = folder / f"{batches} {number}.csv"
            delays = [dice.uniform(0, 1.2 * lasts) for _ in range(batches)]
            results = start_together(source, out, delays)
            whole += same(folder / "alone.csv", out) == 1
            busy = [r for r in results if "another batch is writing it" in r[1]]
            ended += sum(status == 0 for status, _ in results)
            refused += len(busy)
            others += [r for r in results if r[0] != 0 and r not in busy]
        starts = batches * rounds
        print(
            f"together {whole / rounds:.3f}  of {rounds} tables of {batches} batches "
            f"at once are whole; of {starts} starts at random moments {ended} ended "
            f"well, {refused} were refused, {starts - ended - refused} neither"
        )
        for _, error in others:
            print(f"         {error.strip()}")


@contextmanager
def small_disk(place: Path, size: int) -> Iterator[Callable[[int], None]]:
    """Mount a disk of so many bytes; yield what changes its size."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    subprocess.run(mount, check=True)

    def resize(size: int) -> None:
        again = ["mount", "-o", f"remount,size={size}", str(place)]
        subprocess.run(again, check=True)

    try:
        yield resize
    finally:
        subprocess.run(["umount", str(place)], check=True)


def written(folder: Path) -> Mapping[str, bytes]:
    """Return the files of a run except table and journal, by name."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith("table.csv")
    }


def alike(name: str, one: bytes, other: bytes) -> bool:
    """Return whether two files are equal except for the minute in which they were made.

    Reports and pages state it; in a report, one line of text may differ.
    """
    if name.endswith(".html"):
        minute = rb"\d{4}-\d\d-\d\d \d\d:\d\d"
        return re.sub(minute, b"", one) == re.sub(minute, b"", other)
    if not name.startswith("reports") or not other:
        return one == other
    first, second = (
        cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
        for data in (one, other)
    )
    if first.shape != second.shape:
        return False
    (rows,) = np.nonzero((first != second).any(axis=1))
    return rows.size == 0 or bool(np.ptp(rows) < first.shape[0] / 50)


def full_disk(folder: Path) -> None:
    """Check that a batch on a full disk, resumed with room, gives the same results."""
    source, whole = samples(folder / "scans", 4), folder / "whole"
    whole.mkdir()
    export_batch(source, whole / "table.csv", whole)
    files = written(whole)
    room = sum(map(len, files.values()))
    for name, has_table in (("results", False), ("all", True)):
        small = folder / name
        with small_disk(small, room // 2) as resize:
            out = (small if has_table else folder) / "table.csv"
            first = export_batch(source, out, small)
            before = len(written(small))
            resize(16 * room)
            second = export_batch(source, out, small, "--resume")
            rows, found = same(whole / "table.csv", out), written(small)
            equal = sum(
                alike(each, data, found.get(each, b"")) for each, data in files.items()
            )
            print(
                f"disk     {rows:.3f}  of the rows are equal with {name} on a disk "
                f"that was full, and {equal / max(len(files), len(found)):.3f} of "
                f"{len(files)} masks, maps and reports ({before} at first); exit "
                f"status {first.returncode}, then {second.returncode}\n"
                f"         {first.stderr.strip().splitlines()[-1]}"
            )


def export_batch(
    source: Path, out: Path, folder: Path, *options: str
) -> subprocess.CompletedProcess[str]:
    """Run a batch that writes masks, maps, reports and a page."""
    command = [*BATCH, str(source), "--out", str(out), "--jobs", "1", *options]
    for option, name in (
        ("--mask-out", "masks"),
        ("--heatmap-out", "maps"),
        ("--reports", "reports"),
        ("--page", "page.html"),
    ):
        command += [option, str(folder / name)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


PARTS = {
    "memory": memory,
    "crash": crash,
    "broken": broken,
    "cluster": cluster,
    "together": together,
    "full_disk": full_disk,
}


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
