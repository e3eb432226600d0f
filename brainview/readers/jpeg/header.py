"""Headers of JPEG, JPEG-LS and JPEG 2000 streams: their segments and their size."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal

SCAN = 0xDA
"""The second byte of the marker before the coded data (ITU-T T.81, table B.1)."""

_CUT_SHORT = (
    translatable("it ends too early"),
    translatable("copy or export it again"),
)
_DAMAGED = (
    translatable("its header is damaged"),
    translatable("copy or export it again"),
)

# Start-of-frame markers (T.81, B.1.1.3) of baseline, extended, progressive, lossless
# and JPEG-LS. The others aren't in use, and GDCM ends the whole process at them.
_FRAME_MARKERS = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xF7})
_BARE_MARKERS = frozenset(range(0xD0, 0xD9)) | {0x01}
_JPEG_2000 = b"\xff\x4f\xff\x51"  # start of codestream, then the size (T.800, A.5.1)


@dataclass(frozen=True, slots=True)
class FrameHeader:
    """The frame header of a JPEG or JPEG-LS stream (T.81, B.2.2).

    Attributes
    ----------
    rows, columns : int
        Pixels; the rows are 0 where only the end of the stream tells them.
    bits : int
        Per sample.
    samples : int
        Per pixel.
    """

    rows: int
    columns: int
    bits: int
    samples: int


def frame_header(data: bytes) -> FrameHeader:
    """Read the frame header of a JPEG or JPEG-LS stream.

    Parameters
    ----------
    data : bytes
        From the start-of-image marker on.

    Returns
    -------
    FrameHeader
        The size.

    Raises
    ------
    Refusal
        If there is none, or one of a coding process that decoders don't know.
    """
    for marker, place, length in segments(data):
        if marker in _FRAME_MARKERS and length >= 8:
            bits, rows, columns, samples = struct.unpack_from(">BHHB", data, place + 4)
            return FrameHeader(rows, columns, bits, samples)
    raise Refusal(*map(tr, _DAMAGED))


def segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the segments of a JPEG stream up to its first scan.

    Parameters
    ----------
    data : bytes
        From the start-of-image marker on.

    Yields
    ------
    marker, place, length : int
        The second byte of the marker, the offset of its first byte, and the length
        that follows it, which includes itself.

    Raises
    ------
    Refusal
        If the segments don't lead to a scan.
    """
    place = 2
    while place + 4 <= len(data):
        if data[place] != 0xFF:
            raise Refusal(*map(tr, _DAMAGED))
        marker = data[place + 1]
        if marker == 0xFF:  # a fill byte
            place += 1
            continue
        if marker in _BARE_MARKERS:
            place += 2
            continue
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        if length < 2 or place + 2 + length > len(data):
            raise Refusal(*map(tr, _CUT_SHORT))
        yield marker, place, length
        if marker == SCAN:
            return
        place += 2 + length
    raise Refusal(*map(tr, _CUT_SHORT))


def codestream_size(coded: bytes) -> tuple[int, int] | None:
    """Read the size of a compressed DICOM frame from the frame's own header.

    Decoders allocate what this header says, not what the DICOM header says.

    Parameters
    ----------
    coded : bytes
        One frame.

    Returns
    -------
    tuple of int or None
        Rows and columns; None where the coding has no such header, as in RLE.

    Raises
    ------
    Refusal
        If its header is damaged.
    """
    if coded.startswith(b"\xff\xd8"):
        header = frame_header(coded)
        return (header.rows, header.columns) if header.rows else None
    start = coded.find(_JPEG_2000, 0, 4096)  # behind the boxes of a JP2 file, if any
    if start < 0 or len(coded) < start + 24:
        return None
    right, bottom, left, top = struct.unpack_from(">LLLL", coded, start + 8)
    return bottom - top, right - left
