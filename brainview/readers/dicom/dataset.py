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
from pydicom.filereader import _read_file_meta_info, read_preamble
from pydicom.uid import DeflatedExplicitVRLittleEndian

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.limits import MAX_INFLATED_BYTES

MAX_ITEMS = 500_000
"""Items of all sequences of a file; pydicom takes 10 to 20 µs and 1 KB for each."""

_HARMLESS_BYTES = 1 << 16
_ITEM_BYTES = 8
_ITEM_TAGS = (b"\xfe\xff\x00\xe0", b"\xff\xfe\xe0\x00")
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
        If it is damaged, would unpack to more than the limit, or has too many items.
    OSError
        If the system doesn't let it be read.
    """
    with (
        BoundedFile(path) as file,
        third_party(
            translatable("its DICOM header is damaged"),
            translatable("export it again from its source"),
        ),
    ):
        check_header(file)
        return dcmread(file, force=True)


def check_header(file: BinaryIO) -> None:
    """Refuse what would keep pydicom busy, or fill the memory.

    Parameters
    ----------
    file : binary file
        At its beginning, where it is left.

    Raises
    ------
    Refusal
        If the data set unpacks to more than `MAX_INFLATED_BYTES`, or its sequences have
        more than `MAX_ITEMS` together.
    """
    _check_deflated(file)
    file.seek(0)
    _check_items(file)
    file.seek(0)


def _check_items(file: BinaryIO) -> None:
    size = file.seek(0, io.SEEK_END)
    if size <= MAX_ITEMS * _ITEM_BYTES:
        return  # as of any ordinary slice
    file.seek(0)
    counts = dict.fromkeys(_ITEM_TAGS, 0)
    # Counting bytes is a thousand times faster than stepping through the elements. The
    # few items that lie across two blocks, or pixels that look like one, don't matter.
    while block := file.read(1 << 20):
        for tag in _ITEM_TAGS:
            counts[tag] += block.count(tag)
    if max(counts.values()) > MAX_ITEMS:
        raise Refusal(
            tr("its header has more than {max_items:,} items", max_items=MAX_ITEMS),
            tr("export it again from its source"),
        )


def _check_deflated(file: BinaryIO) -> None:
    """Refuse a deflated data set that would fill the memory.

    pydicom unpacks it at once, and it can grow a thousandfold.
    """
    # As `dcmread` does it: files without preamble and with odd encodings count, too.
    read_preamble(file, force=True)
    meta = _read_file_meta_info(file)
    if meta.get("TransferSyntaxUID") != DeflatedExplicitVRLittleEndian:
        return
    packed = file.read()
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    inflated = inflater.decompress(packed, MAX_INFLATED_BYTES)
    if inflater.unconsumed_tail:
        raise Refusal(
            tr("it unpacks to more than {size} MiB", size=MAX_INFLATED_BYTES >> 20),
            tr("export it again without compression"),
        )
    _check_items(io.BytesIO(inflated))


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
