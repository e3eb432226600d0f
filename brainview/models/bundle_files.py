"""Reads the files of a bundle, which may come from a stranger, within limits."""

import io
import math
import stat
import zipfile
import zlib
from pathlib import Path

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from brainview.core.language import tr

MAX_VALUES = 1 << 24
"""Numbers in all arrays of a file: a whitening of 2,048 values takes a quarter."""

MAX_FILE_BYTES = 1 << 30
"""Of a single file; the largest network that a manifest may describe has as many."""

_MAX_ARRAYS = 64
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # those of NumPy


class UnreadableFileError(OSError):
    """A file that isn't read though the system would allow it; the text says why."""


def read_file(path: Path, limit_bytes: int = MAX_FILE_BYTES) -> bytes:
    """Read an ordinary file.

    Parameters
    ----------
    path : Path
        The file.
    limit_bytes : int
        Size above which it isn't read.

    Returns
    -------
    bytes
        All of it.

    Raises
    ------
    UnreadableFileError
        If it is no ordinary file, or too large.
    OSError
        If the system doesn't let it be read.
    """
    # Opening a named pipe would wait for its writer forever, and a device may not end.
    if not stat.S_ISREG(path.stat().st_mode):
        raise UnreadableFileError(tr("it isn't an ordinary file"))
    with path.open("rb") as file:
        content = file.read(limit_bytes + 1)
    if len(content) > limit_bytes:
        raise UnreadableFileError(
            tr("it is larger than {limit:,} bytes", limit=limit_bytes)
        )
    return content


def read_arrays(content: bytes) -> dict[str, NDArray[np.generic]]:
    """Unpack the arrays of an ``.npz`` file.

    Sizes are checked before anything is unpacked: a file of 8 MB can promise 10 GB.

    Parameters
    ----------
    content : bytes
        The file.

    Returns
    -------
    dict of str to ndarray
        Arrays of numbers.

    Raises
    ------
    ValueError
        If it is no such file, is damaged, or holds something else or more than
        `MAX_VALUES`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = archive.infolist()
            if len(infos) > _MAX_ARRAYS:
                raise ValueError(f"it holds {len(infos)} arrays")
            left, arrays = MAX_VALUES, {}
            for info in infos:
                array = _read_array(archive, info, left)
                left -= array.size
                arrays[info.filename.removesuffix(".npy")] = array
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise ValueError("it is no archive of arrays, or damaged") from error
    return arrays


def _read_array(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int
) -> NDArray[np.generic]:
    if info.compress_type not in _PACKINGS or info.flag_bits & 1:
        raise ValueError("it is packed in another way than NumPy does")
    with archive.open(info) as file:
        # A header of the later versions may take gigabytes.
        if npy.read_magic(file) != (1, 0):
            raise ValueError("its arrays have another format")
        shape, is_fortran, dtype = npy.read_array_header_1_0(file)
        count = math.prod(shape)
        if dtype.kind not in "biuf" or not 0 <= count <= most:
            raise ValueError(f"it holds {shape} values of the type {dtype}")
        data = file.read(count * dtype.itemsize)
    array = np.frombuffer(data, dtype, count)
    return array.reshape(shape, order="F" if is_fortran else "C")
