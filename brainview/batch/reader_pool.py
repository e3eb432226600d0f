"""Reads scans for several threads; a crash of a decoder loses only one file."""

from pathlib import Path
from queue import SimpleQueue

from brainview.core import Scan
from brainview.readers import IsolatedReader


class ReaderPool:
    """One isolated reader per thread, so that no thread waits for another's file.

    A reader starts its child process when the first file needs one.

    Parameters
    ----------
    count : int
        The number of threads.
    """

    def __init__(self, count: int) -> None:
        self._readers = [IsolatedReader() for _ in range(count)]
        self._free: SimpleQueue[IsolatedReader] = SimpleQueue()
        for reader in self._readers:
            self._free.put(reader)

    def read(self, path: Path, frame: int) -> Scan:
        """Read one frame of a file, as `brainview.readers.IsolatedReader.read` does."""
        reader = self._free.get()
        try:
            return reader.read(path, frame)
        finally:
            self._free.put(reader)

    def close(self) -> None:
        """End the child processes; the reads in progress fail."""
        for reader in self._readers:
            reader.close()
