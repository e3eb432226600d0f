"""Reading parts of a gzip file without unpacking all of it again for each."""

import threading
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b"
_CHUNK = 1 << 16
# A mark holds the 32 KiB window of the format and little more, so that these take
# some megabytes however large the file is.
_MARKS = 256
_CLOSEST = 1 << 20
# As many blocks as bgzip makes of the largest volume; each costs time of its own.
_MAX_MEMBERS = 1 << 16


@dataclass(frozen=True, slots=True)
class _Mark:
    """A place from which unpacking can go on.

    Attributes
    ----------
    state : zlib decompressor
        To be copied before use.
    read, unpacked : int
        Packed bytes that it has been given, and bytes that it has given back.
    members : int
        How many gzip members ended before.
    """

    state: Any
    read: int = 0
    unpacked: int = 0
    members: int = 0


class GzipIndex:
    """Marks in a gzip file, set while it is read; several threads may share one.

    The format's checksum comes last, so that it is compared only by who reads so far.

    Parameters
    ----------
    path : Path
        The file; it is opened anew for each part.
    size : int
        How many unpacked bytes are of interest at most.
    """

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._step = max(_CLOSEST, size // _MARKS)
        self._lock = threading.Lock()
        start = _Mark(zlib.decompressobj(_GZIP))
        self._marks = [start]
        self._last = start  # where the part before ended: the next is often behind it

    def part(self, start: int, size: int) -> bytes:
        """Unpack some bytes.

        Parameters
        ----------
        start, size : int
            Which, counted in unpacked bytes.

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
            before = [m for m in (*self._marks, self._last) if m.unpacked <= start]
            mark = max(before, key=lambda each: each.unpacked)
            wanted = bytearray()
            while mark.unpacked < start + size:
                place = mark.unpacked
                limit = min(start + size - place, self._step)
                piece, mark = _unpacked(file, mark, limit)
                if not piece:
                    break
                wanted += piece[max(0, start - place) :]
                if mark.unpacked >= self._marks[-1].unpacked + self._step:
                    self._marks.append(mark)
            self._last = mark
            return bytes(wanted)


def _unpacked(file: BinaryIO, mark: _Mark, limit: int) -> tuple[bytes, _Mark]:
    """Unpack at most `limit` bytes more, or none where the file ends.

    A mark's own state is never used up: the mark may be kept.
    """
    state, read, members, piece = mark.state.copy(), mark.read, mark.members, b""
    while not piece:
        file.seek(read)
        packed = file.read(_CHUNK)
        if state.eof:
            # Behind a member another one may follow; what else does is padding.
            if not packed.startswith(_MAGIC):
                break
            state, members = zlib.decompressobj(_GZIP), members + 1
            if members > _MAX_MEMBERS:
                raise zlib.error("too many members")
        piece = state.decompress(packed, limit)
        # At the end of a member the tail may hold the same bytes once more.
        rest = state.unused_data if state.eof else state.unconsumed_tail
        read += len(packed) - len(rest)
        if not packed and not state.eof:
            break
    return piece, _Mark(state, read, mark.unpacked + len(piece), members)
