"""Reads scans for several threads, so that a crash of a decoder costs only one file."""

from pathlib import Path
from queue import SimpleQueue

from brainview.core import Scan
from brainview.readers import IsolatedReader


class ReaderPool:
    """As many isolated readers as threads, so that no thread waits for another's file.

    A reader starts its child process with the first file that needs one.

    Parameters
    ----------
    count : int
        How many threads read.
    """

    def __init__(self, count: int) -> None:
        self._all = [IsolatedReader(isolates_simple=False) for _ in range(count)]
        self._free: SimpleQueue[IsolatedReader] = SimpleQueue()
        for reader in self._all:
            self._free.put(reader)

    def read(self, path: Path, frame: int) -> Scan:
        """Read one frame of a file, as `brainview.readers.IsolatedReader.read` does."""
        reader = self._free.get()
        try:
            return reader.read(path, frame)
        finally:
            self._free.put(reader)

    def close(self) -> None:
        """End the child processes; what they were reading is refused."""
        for reader in self._all:
            reader.close()
