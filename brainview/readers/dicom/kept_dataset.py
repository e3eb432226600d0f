"""The data set that was read last, for the next of its frames."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from pydicom.dataset import Dataset

_Key: TypeAlias = tuple[Path, int, int]


class KeptDataset:
    """Lends out one data set to one borrower at a time.

    Going through a file of many frames would otherwise read all of it for each.

    Parameters
    ----------
    limit_bytes : int
        A larger file isn't kept.
    """

    def __init__(self, limit_bytes: int) -> None:
        self._limit_bytes = limit_bytes
        self._lock = threading.Lock()
        self._kept: tuple[_Key, Dataset] | None = None

    @contextmanager
    def opened(self, path: Path, open_: Callable[[Path], Dataset]) -> Iterator[Dataset]:
        """Lend a file's data set, read anew where it isn't the one kept.

        Parameters
        ----------
        path : Path
            The file.
        open_ : callable
            Reads it.

        Yields
        ------
        Dataset
            The borrower's alone; kept afterwards if it has several frames and nothing
            went wrong with it.
        """
        status = path.stat()
        key = path, status.st_size, status.st_mtime_ns
        with self._lock:
            found, self._kept = self._kept, None
        dataset = found[1] if found and found[0] == key else open_(path)
        yield dataset
        if status.st_size <= self._limit_bytes and _has_frames(dataset):
            with self._lock:
                self._kept = key, dataset


def _has_frames(dataset: Dataset) -> bool:
    frames = dataset.get("NumberOfFrames")
    return isinstance(frames, int) and frames > 1
