"""Tests whether the program survives damaged files, at each of its doors.

    python tests/benchmarks/fuzz.py [--files 5000] [--seed 1] [--keep FOLDER]
                                    [--state FILE]

Damages the samples and pydicom's own test files (DICOM, PNG, JPEG, TIFF, BMP, MATLAB,
NIfTI), always in the same way for the same seed, and hands each to what `info`,
`analyze`, `batch`, the tag browser and the catalog run, in this process, with the child
process for decoders as in the product. Prints for each door how many files it answered
and refused, crashes, files that ended only the decoder's process, and the slowest
answer; then the largest memory of any process. With `--state`, a run that was ended
goes on where it was.

On a busy machine, the wall time says little: the processor time stands beside it. The
exit status is 1 if the program crashed, an answer took more than ten seconds of
processor time or thirty of wall time, or a process used more memory than it should.
"""

import argparse
import faulthandler
import gzip
import json
import os
import resource
import struct
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random

import cv2
import numpy as np
import psutil
import pydicom
from damaging import MUTATIONS, with_checksums

from brainview.batch import BatchJob, BatchProgress, Outputs, run_batch
from brainview.cli.answers import answer_lines
from brainview.cli.choice import chosen_models
from brainview.cli.info import fact_lines
from brainview.cli.onefile import analyze_file
from brainview.core import (
    CancelToken,
    Catalog,
    ScanReadError,
    ScanRecord,
    Status,
    resources_folder,
)
from brainview.gui.dialogs.tag_model import TagModel
from brainview.inference import Analyzer, Choice, EngineOptions
from brainview.models import ModelRegistry, default_folders
from brainview.readers import IsolatedReader, read_catalog
from brainview.readers.isolation.process import DecoderProcess
from brainview.settings import DefaultModels

LIMIT_S = 10.0
LIMIT_BYTES = 1.5e9
LARGEST_SEED = 3 << 20
CHUNK = 50
"""Files in one batch, and between two states."""

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


def damaged(source: Path, number: int, seed: int) -> tuple[str, bytes]:
    """Return the name and content of a damaged file."""
    dice = Random(f"{seed} {number}")
    data = bytearray(source.read_bytes())
    done = []
    for _ in range(dice.choice((1, 1, 2, 3))):
        mutation = dice.choice(MUTATIONS)
        if data:
            data = mutation(data, dice)
        done.append(mutation.__name__)
    content = with_checksums(data) if dice.random() < 0.8 else bytes(data)
    return f"{number:05} {source.name} {'+'.join(done)}", content


# Results


@dataclass
class Results:
    """What happened at one door.

    Attributes
    ----------
    answered, refused : int
        Files.
    crashes : list of str
        Faults of the program, with the file.
    lost : list of str
        Files that ended the decoder's process, and those that it read for too long.
    wall, processor : tuple of float and str
        The slowest answer, in seconds, and its file.
    """

    answered: int = 0
    refused: int = 0
    crashes: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    wall: tuple[float, str] = (0.0, "")
    processor: tuple[float, str] = (0.0, "")

    def add_refusal(self, name: str, reason: str) -> None:
        """Count a file that was refused."""
        if "brainview itself has a fault" in reason:
            self.crashes.append(f"{name}: {reason}")
        if "made the decoder stop" in reason or "took longer" in reason:
            self.lost.append(f"{name}: {reason}")
        self.refused += 1

    def add_time(self, name: str, wall_s: float, processor_s: float) -> None:
        """Keep the slowest answer."""
        self.wall = max(self.wall, (wall_s, name))
        self.processor = max(self.processor, (processor_s, name))


class Watched:
    """Starts the child process, and knows its memory and processor time."""

    def __init__(self) -> None:
        self._child: DecoderProcess | None = None

    def start(self) -> DecoderProcess:
        self._child = DecoderProcess()
        return self._child

    def peak_bytes(self) -> int:
        """Return the peak memory of the current child; 0 if it has ended."""
        return peak_bytes(self._child.pid) if self._child else 0

    def processor_s(self) -> float:
        """Return the processor time of this process and of its children."""
        own = os.times()
        spent = own.user + own.system + own.children_user + own.children_system
        if self._child is not None and self._child.is_alive:
            times = psutil.Process(self._child.pid).cpu_times()
            spent += times.user + times.system
        return spent


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


# Doors


class Doors:
    """Hands a file to each door.

    Parameters
    ----------
    reader : IsolatedReader
        As in the product.
    """

    def __init__(self, reader: IsolatedReader) -> None:
        self._reader = reader
        self._registry = ModelRegistry(default_folders())
        # The batch gets no masks, since `analyze` has drawn them already.
        self._choice = chosen_models(
            self._registry, None, None, defaults=DefaultModels()
        )
        self._classes = Choice(self._choice.model_id)
        self._analyzer = Analyzer(self._registry, EngineOptions(threads=1))

    def info(self, path: Path) -> None:
        facts = self._reader.describe(path)
        json.dumps(facts, default=str, allow_nan=False)
        fact_lines(facts)

    def analyze(self, path: Path) -> None:
        item, _ = analyze_file(
            str(path),
            0,
            self._choice,
            self._analyzer,
            CancelToken(),
            read=self._reader.read,
        )
        if item.error is not None:
            raise item.error
        record = ScanRecord.of(item, model=self._choice.model_id)
        json.dumps(record.to_json(), allow_nan=False)
        answer_lines(item, self._registry.manifests)

    def tags(self, path: Path) -> None:
        model = TagModel()
        model.show_rows(self._reader.read_tags(path))
        model.set_search("na")
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                model.data(model.index(row, column))

    def catalog(self, folder: Path, token: CancelToken) -> Catalog:
        *_, last = read_catalog([folder], token)
        return last

    def batch(self, folder: Path, table: Path, report: Callable[..., None]) -> None:
        job = BatchJob((folder,), Outputs(table), self._classes, workers=1)
        run_batch(job, self._registry, CancelToken(), report)


def hand_over(
    results: Results, name: str, watched: Watched, work: Callable[[], None]
) -> None:
    """Hand one file to a door."""
    began, spent = time.monotonic(), watched.processor_s()
    try:
        work()
        results.answered += 1
    except ScanReadError as error:
        results.add_refusal(name, error.reason)
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        results.crashes.append(f"{name}: {traceback.format_exc(limit=-9)}")
    results.add_time(name, time.monotonic() - began, watched.processor_s() - spent)


def hand_over_all(
    results: Results, doors: Doors, watched: Watched, folder: Path, names: list[str]
) -> None:
    """Hand a folder to a batch; the time of an answer is that between two reports.

    So it is an upper bound: the first one includes loading the models, and each may
    include several files.
    """
    last = [time.monotonic(), watched.processor_s()]
    done = 0

    def take(progress: BatchProgress) -> None:
        nonlocal done
        for row in progress.rows:
            record = row.record
            assert record is not None
            name = names[row.place]
            if record.status is Status.ERROR:
                results.add_refusal(name, record.reason or "")
            else:
                results.answered += 1
        if progress.done > done:
            now = [time.monotonic(), watched.processor_s()]
            wall, processor = now[0] - last[0], now[1] - last[1]
            name = names[min(done, len(names) - 1)]
            results.add_time(f"{name} and what follows", wall, processor)
            last[:], done = now, progress.done

    table = folder.with_name("table.csv")
    try:
        doors.batch(folder, table, take)
        assert done == len(names), f"{done} of {len(names)} files"
        assert table.stat().st_size > 0
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        results.crashes.append(f"{names[0]} ...: {traceback.format_exc(limit=-9)}")


class Clock(CancelToken):
    """Notes when the catalog goes on to the next file."""

    def __init__(self, watched: Watched) -> None:
        super().__init__()
        self._watched = watched
        self.times: list[tuple[float, float]] = []

    def check(self) -> None:
        self.times.append((time.monotonic(), self._watched.processor_s()))


def list_all(
    results: Results, doors: Doors, watched: Watched, folder: Path, names: list[str]
) -> None:
    """Look at a folder; damaged files are parts of series there."""
    clock = Clock(watched)
    try:
        found = doors.catalog(folder, clock)
        clock.check()
        assert found.files == len(names), f"{found.files} of {len(names)} files"
    except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
        results.crashes.append(f"{names[0]} ...: {traceback.format_exc(limit=-9)}")
        return
    steps = zip(names, pairwise(clock.times), strict=True)
    for name, ((began, spent), (ended, total)) in steps:
        results.add_time(name, ended - began, total - spent)
    for each in found.unshown:
        results.add_refusal(names[int(Path(each.name).stem) % CHUNK], each.what)
    results.answered += len(names) - len(found.unshown)


# The run


@dataclass
class State:
    """How far a run has come.

    Attributes
    ----------
    seed : int
        Of the run.
    done : int
        Files.
    bytes : int
        The largest memory of any process.
    doors : dict of str to Results
        By door.
    """

    seed: int
    done: int = 0
    bytes: int = 0
    doors: dict[str, Results] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path | None, seed: int) -> "State":
        """Return the state in a file, or a new one."""
        names = ("info", "analyze", "batch", "tags", "catalog")
        state = cls(seed, doors={name: Results() for name in names})
        if path is None or not path.exists():
            return state
        kept = json.loads(path.read_text())
        if kept["seed"] != seed:
            raise SystemExit(f"{path} belongs to the seed {kept['seed']}")
        for name, values in kept["doors"].items():
            wall, processor = tuple(values["wall"]), tuple(values["processor"])
            values |= {"wall": wall, "processor": processor}
            state.doors[name] = Results(**values)
        state.done, state.bytes = kept["done"], kept["bytes"]
        return state

    def save(self, path: Path) -> None:
        """Write the state to a file."""
        new = path.with_suffix(".new")
        new.write_text(json.dumps(asdict(self)))
        new.replace(path)

    @property
    def harm(self) -> int:
        """The number of files that did harm."""
        return sum(len(each.crashes) + len(each.lost) for each in self.doors.values())


def chunks(options: argparse.Namespace, state: State) -> Iterator[range]:
    for first in range(state.done, options.files, CHUNK):
        yield range(first, min(first + CHUNK, options.files))


def run(options: argparse.Namespace) -> State:
    state = State.load(options.state, options.seed)
    watched = Watched()
    with (
        tempfile.TemporaryDirectory() as place,
        IsolatedReader(start_child=watched.start) as reader,
    ):
        sources = seeds(Path(place))
        sample = next(path for path in sources if path.suffix == ".png")
        reader.read(sample)
        doors = Doors(reader)
        doors.analyze(sample)  # loads the models
        for numbers in chunks(options, state):
            with tempfile.TemporaryDirectory() as folder:
                paths = write_chunk(numbers, sources, Path(folder), options.seed)
                hand_over_chunk(paths, doors, watched, state, options.keep)
            ended = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
            here = peak_bytes(os.getpid())
            state.bytes = max(state.bytes, here, ended, watched.peak_bytes())
            state.done = numbers.stop
            if options.state:
                state.save(options.state)
    return state


def write_chunk(
    numbers: range, sources: list[Path], folder: Path, seed: int
) -> dict[str, Path]:
    """Write damaged files; return their paths by name."""
    (folder / "damaged").mkdir()
    paths = {}
    for number in numbers:
        source = sources[number % len(sources)]
        name, data = damaged(source, number, seed)
        path = folder / "damaged" / f"{number:06}{source.suffix}"
        path.write_bytes(data)
        paths[name] = path
    return paths


def hand_over_chunk(
    paths: dict[str, Path],
    doors: Doors,
    watched: Watched,
    state: State,
    keep: Path | None,
) -> None:
    """Hand files of one folder to all doors."""
    for name, path in paths.items():
        if keep:  # there still if the program crashes
            (keep / "last.bin").write_bytes(path.read_bytes())
        before = state.harm
        for door in ("info", "analyze", "tags"):
            work = getattr(doors, door)
            hand_over(state.doors[door], name, watched, lambda w=work, p=path: w(p))
        if keep and state.harm > before:
            (keep / name.replace(" ", "_")).write_bytes(path.read_bytes())
    folder = next(iter(paths.values())).parent
    hand_over_all(state.doors["batch"], doors, watched, folder, list(paths))
    list_all(state.doors["catalog"], doors, watched, folder, list(paths))


def main() -> int:
    """Print the results."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--files", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where files that do harm are kept")
    parser.add_argument("--state", type=Path, help="where a run notes how far it is")
    options = parser.parse_args()
    faulthandler.enable()
    if options.keep:
        options.keep.mkdir(exist_ok=True)
    state = run(options)
    doors = state.doors.items()
    for name, door in doors:
        for line in (*door.crashes, *door.lost):
            print(f"{name}: {line}")
    print(f"files {state.done}, seed {state.seed}")
    print("door     answered refused crashes decoder ended  slowest, s (processor, s)")
    for name, door in doors:
        print(
            f"{name:8} {door.answered:8} {door.refused:7} "
            f"{len(door.crashes):7} {len(door.lost):13}  "
            f"{door.wall[0]:10.2f} ({door.processor[0]:.2f})"
        )
    crashes = sum(len(door.crashes) for _, door in doors)
    wall_s, slow = max(door.wall for _, door in doors)
    processor_s, busy = max(door.processor for _, door in doors)
    print(f"crashes                        {crashes}")
    print(f"slowest answer, wall time      {wall_s:.2f} s ({slow})")
    print(f"slowest answer, processor time {processor_s:.2f} s ({busy})")
    print(f"largest memory of any process  {state.bytes / 1e6:.0f} MB")
    is_late = processor_s > LIMIT_S or wall_s > 3 * LIMIT_S
    return int(crashes > 0 or is_late or state.bytes > LIMIT_BYTES)


if __name__ == "__main__":
    sys.exit(main())
