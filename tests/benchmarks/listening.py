"""Measures ``brainview listen``: soak, broken series, SIGKILL, flood.

    python tests/benchmarks/listening.py [--series 200] [--slices 30] [--flood 500]
                                         [--shipped]

Series of a synthetic head are sent to the listener in a process of its own, and its
results to an archive in this process. Each part prints what it found, and the script
ends with 1 if one of them isn't as it must be:

- soak: memory and open files from the 20th to the last series, series a minute, and
  those of a batch of the same series;
- broken: 20 series arrive while two are broken; all others are answered;
- kill: the listener is killed while it analyzes, and started again; each series has
  exactly one result;
- flood: connections of strangers, of half an object, and of gigabytes by their
  headers, before a good series is answered.

With ``--shipped`` the default models answer, about slices of the sample with a glioma;
otherwise tiny models answer about ellipses of 64 × 64 pixels.
"""

import argparse
import io
import json
import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import cv2
import numpy as np
import psutil

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "network")]

QUIET_S = 1.0
PATIENCE_S = 900.0
MOST_AHEAD = 4  # series that wait for their analysis at the same time
LEVEL = 1.15  # memory at the end, as a multiple of that at the 20th series
FILES = 20  # more that may be open at the end


def main() -> int:
    """Run all parts; return 1 if one of them isn't as it must be."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--series", type=int, default=200)
    parser.add_argument("--slices", type=int, default=30)
    parser.add_argument("--flood", type=int, default=500)
    parser.add_argument("--shipped", action="store_true")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), wanted.slices, wanted.shipped)
        with bench.archive:
            good = [
                bench.soak(wanted.series),
                bench.broken(),
                bench.kill(),
                bench.flood(wanted.flood),
            ]
    return 0 if all(good) else 1


class Bench:
    """The listener, the archive, and the series."""

    def __init__(self, folder: Path, slices: int, is_shipped: bool) -> None:
        from bundles import make_classifier_bundle, make_segmenter_bundle
        from orthanc import free_ports

        from brainview.network import Endpoint, Receiver
        from brainview.settings import Caller

        self.folder, self.slices = folder, slices
        self.pixels = sample if is_shipped else head
        self.environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            **{f"XDG_{n}_HOME": str(folder / n) for n in ("CONFIG", "DATA", "CACHE")},
        }
        if not is_shipped:
            make_classifier_bundle(folder / "models" / "tiny-classifier")
            make_segmenter_bundle(folder / "models" / "tiny-segmenter")
            self.environment["BRAINVIEW_MODELS"] = str(folder / "models")
        # The UIDs of the results by their study: what comes again has the same UIDs.
        self.results: defaultdict[str, set[str]] = defaultdict(set)
        own = Caller(ae_title="BRAINVIEW", addresses=("127.0.0.1",))
        self.archive = Receiver(
            Endpoint("ARCHIVE", "127.0.0.1", 0, [own]), self._take, print
        )
        (self.port,) = free_ports(1)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the listener, and wait until it listens."""
        scanner = {"ae_title": "SCANNER", "addresses": ["127.0.0.1"]}
        node = {"ae_title": "ARCHIVE", "host": "127.0.0.1", "port": self.archive.port}
        settings = {
            "version": 1,
            "nodes": [{"name": "archive", **node}],
            "listener": {
                "port": self.port,
                "callers": [scanner],
                "destinations": ["archive"],
                "kinds": ["seg", "sr"],
                "quiet_s": QUIET_S,
            },
        }
        path = self.folder / "CONFIG" / "brainview" / "settings.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(settings))
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "brainview", "listen"],
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        assert self.process.stdout.readline()

    def stop(self, number: int = signal.SIGTERM) -> None:
        """End the listener."""
        self.process.send_signal(number)
        self.process.wait(60)
        self.process.stdout.close()

    def send(self, name: str, *, is_broken: bool = False) -> str:
        """Send a new series; return the UID of its study."""
        from dicom_series import write_series
        from pydicom import dcmread
        from spheres import slices_at

        from brainview.core import NetworkError
        from brainview.network import dicom_files, send
        from brainview.settings import Node, Settings

        folder = self.folder / "series" / name
        folder.parent.mkdir(exist_ok=True)
        heights = [3.0 * number for number in range(self.slices)]
        write_series(folder, slices_at(heights), self.pixels)
        for path in folder.iterdir() if is_broken else ():
            path.write_bytes(path.read_bytes()[:-1000])
        node = Node(
            name="listener", ae_title="BRAINVIEW", host="127.0.0.1", port=self.port
        )
        files = list(dicom_files(folder))
        settings = Settings(ae_title="SCANNER")
        try:
            refused = [each.refusal for each in send(node, settings, files)]
        except NetworkError as error:
            refused = [str(error)]
        assert not any(refused), (refused, (self.folder / "log").read_text()[-2000:])
        return str(dcmread(files[0].path, stop_before_pixels=True).StudyInstanceUID)

    def wait(self, studies: list[str], count: int) -> None:
        """Wait until so many of the studies have both results."""
        end = time.monotonic() + PATIENCE_S
        while sum(len(self.results[study]) >= 2 for study in studies) < count:
            assert time.monotonic() < end, (self.folder / "log").read_text()[-2000:]
            time.sleep(0.05)

    def soak(self, count: int) -> bool:
        """Send series in a row, and watch the listener."""
        self.start()
        listener = psutil.Process(self.process.pid)
        marks = {20, count // 2, count}
        seen: dict[int, tuple[float, int]] = {}
        began, studies = time.monotonic(), []
        for number in range(1, count + 1):
            studies.append(self.send(f"soak-{number:04}"))
            self.wait(studies, number - MOST_AHEAD)
            if number in marks:
                self.wait(studies, number)
                seen[number] = listener.memory_info().rss / 1e6, listener.num_fds()
        minutes = (time.monotonic() - began) / 60
        self.stop()
        for number, (memory, files) in sorted(seen.items()):
            print(f"soak: after {number} series {memory:.0f} MB, {files} open files")
        batch = self._batch()
        print(f"soak: {count / minutes:.1f} series a minute; batch: {batch:.1f}")
        first, last = seen[min(seen)], seen[max(seen)]
        return last[0] <= first[0] * LEVEL and last[1] <= first[1] + FILES

    def broken(self) -> bool:
        """Send 20 series, two of them broken."""
        self.start()
        studies = [self.send(f"b-{n}", is_broken=n in (5, 11)) for n in range(20)]
        self.wait(studies, 18)
        self._wait_for("has no answer", 2)
        self.stop()
        answered = sum(len(self.results[study]) == 2 for study in studies)
        print(
            f"broken: {answered} of 18 good series answered once, 2 broken ones named"
        )
        return answered == 18

    def kill(self) -> bool:
        """Kill the listener while it works, several times."""
        self.start()
        studies = [self.send(f"kill-{number}") for number in range(5)]
        for number in (1, 2, 3):
            self.wait(studies, number)
            self.stop(signal.SIGKILL)
            self.start()
        self.wait(studies, 5)
        self.stop()
        counts = [len(self.results[study]) for study in studies]
        print(f"kill: results at the archive for each of 5 series: {counts}")
        return counts == [2] * 5

    def flood(self, count: int) -> bool:
        """Flood the port, then send a good series."""
        self.start()
        listener = psutil.Process(self.process.pid)
        most, sockets = 0, []
        for number in range(count):
            stranger = socket.create_connection(("127.0.0.1", self.port))
            if number % 3 == 0:
                stranger.sendall(struct.pack(">BBL", 4, 0, 0xFFFFFFFF))
            elif number % 3 == 1:
                stranger.sendall(struct.pack(">BBL", 1, 0, 1000) + bytes(500))
            sockets.append(stranger)
            most = max(most, listener.num_threads())
        for stranger in sockets:
            stranger.close()
        end = time.monotonic() + 60
        while listener.num_fds() > 60 and time.monotonic() < end:
            time.sleep(0.1)
        study = self.send("after-the-flood")
        self.wait([study], 1)
        print(
            f"flood: {count} connections, at most {most} threads, "
            f"{listener.memory_info().rss / 1e6:.0f} MB; the next series is answered"
        )
        self.stop()
        return True

    def _take(self, incoming: object) -> int:
        from pydicom import dcmread

        dataset = dcmread(io.BytesIO(incoming.content), stop_before_pixels=True)
        self.results[str(dataset.StudyInstanceUID)].add(dataset.SOPInstanceUID)
        return 0

    def _wait_for(self, words: str, count: int) -> None:
        end = time.monotonic() + PATIENCE_S
        while (self.folder / "log").read_text().count(words) < count:
            assert time.monotonic() < end
            time.sleep(0.1)

    def _batch(self) -> float:
        """Return how many of the same series a batch analyzes in a minute."""
        series = self.folder / "series"
        table = ("--out", self.folder / "table.csv", "--by", "series")
        count, began = len(list(series.iterdir())), time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "brainview", "batch", series, *table],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        return count / ((time.monotonic() - began) / 60)


def head(index: int) -> dict[str, bytes]:
    """Return the pixels of a head with a bright block."""
    pixels = np.zeros((64, 64), np.uint16)
    cv2.ellipse(pixels, (32, 32), (26, 29), 0, 0, 360, 40, -1)
    pixels[24:40, 30:44] = 200 + index
    return {"PixelData": pixels.tobytes()}


def sample(index: int) -> dict[str, object]:
    """Return the pixels of a slice of the sample with a glioma."""
    from pydicom import dcmread

    paths = sorted((ROOT / "resources" / "samples" / "glioma").glob("*.dcm"))
    found = dcmread(paths[index % len(paths)])
    found.decompress()
    names = ("Rows", "Columns", "PixelSpacing", "WindowCenter", "WindowWidth")
    return {name: found[name].value for name in (*names, "PixelData")}


if __name__ == "__main__":
    sys.exit(main())
