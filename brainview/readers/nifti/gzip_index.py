"""Reads parts of a gzip file without unpacking it from its beginning for each part."""

import threading
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b"
_CHUNK = 1 << 16
# A seek point holds the 32 KiB window of the format and little more, so that all take
# some megabytes, however large the file is.
_MAX_POINTS = 256
_SMALLEST_STEP = 1 << 20
# As many blocks as bgzip makes of the largest volume; each costs time.
_MAX_MEMBERS = 1 << 16


@dataclass(frozen=True, slots=True)
class _SeekPoint:
    """A place in the file from which unpacking can continue.

    Attributes
    ----------
    state : zlib decompressor
        Its state at this point; copy it before use.
    read, unpacked : int
        Compressed bytes before this point, and bytes that they unpack to.
    members : int
        How many gzip members end before this point.
    """

    state: Any
    read: int = 0
    unpacked: int = 0
    members: int = 0


class GzipIndex:
    """Seek points in a gzip file, set while it is read; several threads may share one.

    The checksum comes last in a file, so it is checked only if the end is read.

    Parameters
    ----------
    path : Path
        The file; `read` opens and closes it.
    size : int
        How many unpacked bytes will be read at most.
    """

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._step = max(_SMALLEST_STEP, size // _MAX_POINTS)
        self._lock = threading.Lock()
        start = _SeekPoint(zlib.decompressobj(_GZIP))
        self._points = [start]
        self._last = start  # where the last read ended; the next one often begins there

    def read(self, start: int, size: int) -> bytes:
        """Unpack some bytes.

        Parameters
        ----------
        start, size : int
            Which, as an offset and a number of unpacked bytes.

        Returns
        -------
        bytes
            Fewer than `size` where the file ends.

        Raises
        ------
        zlib.error
            If the file is damaged.
        OSError
            If it can't be read.
        """
        with self._lock, self._path.open("rb") as file:
            before = [p for p in (*self._points, self._last) if p.unpacked <= start]
            point = max(before, key=lambda each: each.unpacked)
            wanted = bytearray()
            while point.unpacked < start + size:
                place = point.unpacked
                limit = min(start + size - place, self._step)
                piece, point = _unpacked(file, point, limit)
                if not piece:
                    break
                wanted += piece[max(0, start - place) :]
                if point.unpacked >= self._points[-1].unpacked + self._step:
                    self._points.append(point)
            self._last = point
            return bytes(wanted)


def _unpacked(
    file: BinaryIO, point: _SeekPoint, limit: int
) -> tuple[bytes, _SeekPoint]:
    """Unpack at most `limit` bytes more, or none where the file ends.

    The state of `point` isn't changed, since the index may keep it.
    """
    state, read, members, piece = point.state.copy(), point.read, point.members, b""
    while not piece:
        file.seek(read)
        packed = file.read(_CHUNK)
        if state.eof:
            # Another member may follow; anything else is padding.
            if not packed.startswith(_MAGIC):
                break
            state, members = zlib.decompressobj(_GZIP), members + 1
            if members > _MAX_MEMBERS:
                raise zlib.error("too many members")
        piece = state.decompress(packed, limit)
        # At the end of a member, the tail may hold the same bytes again.
        rest = state.unused_data if state.eof else state.unconsumed_tail
        read += len(packed) - len(rest)
        if not packed and not state.eof:
            break
    return piece, _SeekPoint(state, read, point.unpacked + len(piece), members)
