"""Opens DICOM files with pydicom, within limits, and keeps the last one open."""

import io
import logging
import os
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TypeAlias

from pydicom import config, dcmread
from pydicom.dataset import Dataset
from pydicom.filereader import data_element_generator
from pydicom.uid import DeflatedExplicitVRLittleEndian

from brainview.readers.boundary import Refusal, third_party
from brainview.readers.limits import MAX_INFLATED_BYTES

_HARMLESS_BYTES = 1 << 16
_Key: TypeAlias = tuple[Path, int, int]

# Values that break a rule of their VR are common and no reason not to read them.
config.settings.reading_validation_mode = config.IGNORE
# pydicom logs its warnings, too, with the values that it warns about.
config.logger.setLevel(logging.CRITICAL)


def open_dataset(path: Path) -> Dataset:
    """Read a file's header and its coded pixels.

    Parameters
    ----------
    path : Path
        The file, with or without preamble.

    Raises
    ------
    Refusal
        If it is damaged, or would unpack to more than the limit.
    OSError
        If the system doesn't let it be read.
    """
    with (
        BoundedFile(path) as file,
        third_party("its DICOM header is damaged", "export it again from its source"),
    ):
        check_deflated(file)
        file.seek(0)
        return dcmread(file, force=True)


def check_deflated(file: BinaryIO) -> None:
    """Refuse a deflated data set that would fill the memory.

    pydicom unpacks it at once, and it can grow a thousandfold.

    Parameters
    ----------
    file : binary file
        At its beginning.

    Raises
    ------
    Refusal
        If it unpacks to more than `MAX_INFLATED_BYTES`.
    """
    if file.read(132)[128:] != b"DICM":
        return
    meta = data_element_generator(
        file, False, True, stop_when=lambda tag, _vr, _length: tag.group != 2
    )
    syntaxes = [item.value for item in meta if item.tag == 0x00020010]
    names = {bytes(value or b"").strip(b" \0").decode("latin-1") for value in syntaxes}
    if str(DeflatedExplicitVRLittleEndian) not in names:
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    inflater.decompress(file.read(), MAX_INFLATED_BYTES)
    if inflater.unconsumed_tail:
        raise Refusal(
            f"it unpacks to more than {MAX_INFLATED_BYTES >> 20} MiB",
            "export it again without compression",
        )


class BoundedFile(io.BufferedReader):
    """A file from which no read asks for more than is left.

    Python reserves as much memory as `read` is asked for before it reads, and a
    damaged length may ask for four gigabytes.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    OSError
        If it can't be opened.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))
        self._size = os.fstat(self.fileno()).st_size

    def read(self, size: int | None = -1, /) -> bytes:
        """Read as `io.BufferedReader.read` does.

        Parameters
        ----------
        size : int or None
            Bytes at most; negative or None for all that are left.
        """
        if size is not None and size > _HARMLESS_BYTES:
            size = min(size, max(0, self._size - self.tell()))
        return super().read(size)


class KeptDataset:
    """Keeps the data set that was read last, for the next of its frames.

    Without it, going through a file of many frames would read all of it for each.
    Only one thread at a time uses the kept data set; others read their own.

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
        """Give the data set of a file; it is read unless it is the one that was kept.

        Parameters
        ----------
        path : Path
            The file.
        open_ : callable
            Reads it.

        Yields
        ------
        Dataset
            Used by no other thread; kept afterwards if it has several frames and the
            block raised no exception.
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
