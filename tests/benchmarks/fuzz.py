"""Tests whether the program survives damaged files.

    python tests/benchmarks/fuzz.py [--files 2000] [--seed 1] [--keep FOLDER]

Damages the samples and pydicom's own test files (DICOM, PNG, JPEG, TIFF, BMP, MATLAB,
NIfTI), always in the same way for the same seed, and reads each through
`IsolatedReader`. Prints crashes of the program, files that ended only the decoder's
process, files that took over ten seconds, the largest memory of both processes, and
how many files were shown or refused. The exit status is 1 if the program crashed,
hung or used more memory than it should.
"""

import argparse
import faulthandler
import gzip
import struct
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import cv2
import numpy as np
import psutil
import pydicom
from damaging import MUTATIONS, with_checksums

from brainview.core import BrainviewError, ScanReadError, resources_folder
from brainview.readers import IsolatedReader, read_catalog
from brainview.readers.isolation.process import DecoderProcess

LIMIT_S = 10.0
LIMIT_BYTES = 1.5e9
LARGEST_SEED = 3 << 20

# Damaged files


def seeds(folder: Path) -> list[Path]:
    """Return the undamaged files in a fixed order."""
    bundled = Path(pydicom.__file__).parent / "data" / "test_files"
    found = [*resources_folder().joinpath("samples").rglob("*"), *bundled.rglob("*")]
    ending = (".dcm", ".png", ".jpg", ".tif", ".bmp", ".mat")
    kept = [p for p in found if p.suffix.lower() in ending and p.is_file()]
    kept = [p for p in kept if p.stat().st_size <= LARGEST_SEED]
    return [*sorted(kept), *made(folder)]


def made(folder: Path) -> list[Path]:
    """Write a picture in every format that the samples lack."""
    ramp = np.add.outer(np.arange(90), np.arange(120)).astype(np.uint8)
    paths = [folder / f"made.{ending}" for ending in ("jpg", "tif", "bmp", "png")]
    for path in paths:
        cv2.imwrite(str(path), ramp)
    jpeg2000 = folder / "made.jp2.tif"
    cv2.imwrite(str(jpeg2000), cv2.merge([ramp.astype(np.uint16) * 200] * 3))
    header = bytearray(352)
    struct.pack_into("<L", header, 0, 348)
    struct.pack_into("<8h", header, 40, 3, 30, 20, 10, 1, 1, 1, 1)
    struct.pack_into("<hh", header, 70, 4, 16)
    struct.pack_into("<8f", header, 76, 1, 1, 1, 3, 1, 1, 1, 1)
    struct.pack_into("<3f", header, 108, 352, 2, 1)
    struct.pack_into("<hh", header, 252, 1, 0)
    header[344:348] = b"n+1\0"
    volume = bytes(header) + np.arange(6000, dtype="<i2").tobytes()
    plain, packed = folder / "made.nii", folder / "made.nii.gz"
    plain.write_bytes(volume)
    packed.write_bytes(gzip.compress(volume, mtime=0))
    return [*paths, jpeg2000, plain, packed]


def damaged(sources: list[Path], count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Yield the name and content of damaged files, from each source in turn."""
    dice = Random(seed)
    for number in range(count):
        source = sources[number % len(sources)]
        data = bytearray(source.read_bytes())
        done = []
        for _ in range(dice.choice((1, 1, 2, 3))):
            mutation = dice.choice(MUTATIONS)
            if data:
                data = mutation(data, dice)
            done.append(mutation.__name__)
        content = with_checksums(data) if dice.random() < 0.8 else bytes(data)
        yield f"{number:05} {source.name} {'+'.join(done)}", content


# Results


@dataclass
class Tally:
    """Counts the results so far."""

    counts: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    here_bytes: int = 0
    child_bytes: int = 0


class Watched:
    """Starts the child process and measures its memory."""

    def __init__(self) -> None:
        self.children: list[DecoderProcess] = []

    def start(self) -> DecoderProcess:
        self.children.append(DecoderProcess())
        return self.children[-1]

    def peak_bytes(self) -> int:
        """Return the peak memory of the current child; 0 if it has ended."""
        return peak_bytes(self.children[-1].pid) if self.children else 0


def peak_bytes(pid: int) -> int:
    status = Path(f"/proc/{pid}/status")
    try:
        lines = status.read_text().splitlines()
    except OSError:  # gone, or a system without /proc
        try:
            return psutil.Process(pid).memory_info().rss
        except psutil.Error:
            return 0
    return next((int(x.split()[1]) * 1024 for x in lines if x.startswith("VmHWM")), 0)


def read_one(reader: IsolatedReader, path: Path, name: str, tally: Tally) -> None:
    began = time.monotonic()
    try:
        for catalog in read_catalog([path]):  # as the window does first
            assert catalog.files == 1
        scan = reader.read(path, 0)
        if not np.isfinite(scan.pixels).all():
            tally.faults.append(f"{name}: pixels that are no numbers")
        tally.counts["shown"] += 1
    except ScanReadError as error:
        tally.counts["refused"] += 1
        tally.reasons[error.reason.split("(")[0]] += 1
        if "made the decoder stop" in error.reason or "took longer" in error.reason:
            tally.lost.append(f"{name}: {error.reason}")
    except BrainviewError as error:
        tally.faults.append(f"{name}: {error}")
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        tally.faults.append(f"{name}: {traceback.format_exc(limit=-9)}")
    seconds = time.monotonic() - began
    tally.slowest = max(tally.slowest, (seconds, name))


def run(options: argparse.Namespace) -> Tally:
    tally, watched = Tally(), Watched()
    with (
        tempfile.TemporaryDirectory() as folder,
        IsolatedReader(LIMIT_S, watched.start) as reader,
    ):
        sources = seeds(Path(folder))
        reader.read(next(path for path in sources if path.suffix == ".png"))
        for name, data in damaged(sources, options.files, options.seed):
            # Kept if the program crashes.
            path = (options.keep or Path(folder)) / "damaged.bin"
            path.write_bytes(data)
            before = len(tally.faults) + len(tally.lost)
            read_one(reader, path, name, tally)
            tally.child_bytes = max(tally.child_bytes, watched.peak_bytes())
            if options.keep and len(tally.faults) + len(tally.lost) > before:
                (options.keep / name.replace(" ", "_")).write_bytes(data)
    tally.here_bytes = peak_bytes(psutil.Process().pid)
    return tally


def main() -> int:
    """Print the results."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where files that do harm are kept")
    options = parser.parse_args()
    faulthandler.enable()
    if options.keep:
        options.keep.mkdir(exist_ok=True)
    began = time.monotonic()
    tally = run(options)
    seconds, name = tally.slowest
    late = [line for line in tally.lost if "took longer" in line]
    for line in (*tally.faults, *tally.lost):
        print(line)
    print(
        f"files                     {options.files} in {time.monotonic() - began:.0f} s"
    )
    print(
        f"shown, refused            {tally.counts['shown']}, {tally.counts['refused']}"
    )
    for reason, number in tally.reasons.most_common(12):
        print(f"{number:>8}  {reason}")
    print(f"faults of the program     {len(tally.faults)}")
    print(f"crashes of the child      {len(tally.lost) - len(late)}")
    print(f"over {LIMIT_S:.0f} s in the child     {len(late)}")
    print(f"slowest                   {seconds:.2f} s ({name})")
    print(f"peak memory, program      {tally.here_bytes / 1e6:.0f} MB")
    print(f"peak memory, child        {tally.child_bytes / 1e6:.0f} MB")
    most = tally.here_bytes + tally.child_bytes
    print(f"memory over the limit     {most / LIMIT_BYTES:.2f} (should be below 1)")
    # Ending the child after the limit and starting a new one takes time too.
    return int(bool(tally.faults) or seconds > 2 * LIMIT_S or most > LIMIT_BYTES)


if __name__ == "__main__":
    sys.exit(main())
