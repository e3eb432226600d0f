"""Sizes of PNG, JPEG and BMP pictures from their headers, without decoding."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from brainview.readers.boundary import Refusal

_CUT_SHORT = ("it ends too early", "copy or export it again")
_DAMAGED = ("its header is damaged", "copy or export it again")
_MAX_CHUNKS = 100_000

# Start-of-frame markers (T.81, B.1.1.3) of baseline, extended, progressive, lossless
# and JPEG-LS. At the others, which nobody writes, GDCM ends the whole process.
_FRAME_MARKERS = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xF7})
_SCAN = 0xDA
_BARE_MARKERS = frozenset(range(0xD0, 0xD9)) | {0x01}


@dataclass(frozen=True, slots=True)
class Header:
    """What a picture's header promises.

    Attributes
    ----------
    rows, columns : int
        Pixels.
    bits : int
        Per sample.
    samples : int
        Per pixel, after a palette was applied.
    comment : str
        Text under the keyword "Comment" of a PNG; empty elsewhere.
    """

    rows: int
    columns: int
    bits: int
    samples: int
    comment: str = ""


def png_header(data: bytes) -> Header:
    """Read a PNG's header and check that all its chunks are whole.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Header
        What it promises.

    Raises
    ------
    Refusal
        If it is cut short or a checksum is wrong.
    """
    header: Header | None = None
    comment = ""
    for name, body in _png_chunks(data):
        if name == b"IHDR" and len(body) == 13:
            columns, rows, bits, color = struct.unpack(">LLBB", body[:10])
            samples = {0: 1, 2: 3, 3: 3, 4: 2, 6: 4}.get(color, 4)
            header = Header(rows, columns, max(bits, 8), samples)
        elif name == b"tEXt" and body.startswith(b"Comment\0"):
            comment = body[8:].decode("latin-1")
        elif name == b"iTXt" and body.startswith(b"Comment\0\0"):
            comment = body[9:].decode("utf-8", "replace")
    if header is None:
        raise Refusal(*_DAMAGED)
    return Header(header.rows, header.columns, header.bits, header.samples, comment)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 8
    for _ in range(_MAX_CHUNKS):
        if place + 12 > len(data):
            raise Refusal(*_CUT_SHORT)
        length = int.from_bytes(data[place : place + 4], "big")
        end = place + 12 + length
        if end > len(data):
            raise Refusal(*_CUT_SHORT)
        name = data[place + 4 : place + 8]
        # libpng would find a wrong checksum too, but prints it on the terminal.
        checked = zlib.crc32(memoryview(data)[place + 4 : end - 4])
        if checked != int.from_bytes(data[end - 4 : end], "big"):
            raise Refusal("a checksum in it is wrong", "copy or export it again")
        yield name, b"" if name == b"IDAT" else data[place + 8 : end - 4]
        if name == b"IEND":
            return
        place = end
    raise Refusal(*_DAMAGED)


def jpeg_header(data: bytes) -> Header:
    """Read a JPEG's frame header and check that the picture has an end.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Header
        What it promises.

    Raises
    ------
    Refusal
        If it is cut short or has no frame header.
    """
    header = jpeg_frame_header(data)
    scans = (place for marker, place, _ in jpeg_segments(data) if marker == _SCAN)
    # Inside the entropy-coded data that follow, the end marker can't occur.
    if data.rfind(b"\xff\xd9", next(scans)) < 0:
        raise Refusal(*_CUT_SHORT)
    return header


def jpeg_frame_header(data: bytes) -> Header:
    """Read the frame header of a JPEG or JPEG-LS stream.

    Parameters
    ----------
    data : bytes
        From the start-of-image marker on.

    Returns
    -------
    Header
        What it promises.

    Raises
    ------
    Refusal
        If there is none, or one of a process that decoders don't know.
    """
    for marker, place, length in jpeg_segments(data):
        if marker in _FRAME_MARKERS and length >= 8:
            bits, rows, columns, samples = struct.unpack_from(">BHHB", data, place + 4)
            return Header(rows, columns, bits, samples)
    raise Refusal(*_DAMAGED)


def jpeg_segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Walk through a JPEG stream up to its first scan.

    Parameters
    ----------
    data : bytes
        From the start-of-image marker on.

    Yields
    ------
    marker, place, length : int
        The marker's second byte, where its first byte is, and the length that
        follows it, which counts itself.

    Raises
    ------
    Refusal
        If the segments don't lead to a scan.
    """
    place = 2
    while place + 4 <= len(data):
        if data[place] != 0xFF:
            raise Refusal(*_DAMAGED)
        marker = data[place + 1]
        if marker == 0xFF:  # a fill byte
            place += 1
            continue
        if marker in _BARE_MARKERS:
            place += 2
            continue
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        if length < 2 or place + 2 + length > len(data):
            raise Refusal(*_CUT_SHORT)
        yield marker, place, length
        if marker == _SCAN:
            return
        place += 2 + length
    raise Refusal(*_CUT_SHORT)


def bmp_header(data: bytes) -> Header:
    """Read a BMP's header.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Header
        What it promises.

    Raises
    ------
    Refusal
        If the header or the pixels are cut short.
    """
    if len(data) < 54:
        raise Refusal(*_CUT_SHORT)
    offset, size = struct.unpack_from("<LL", data, 10)
    if size == 12:
        columns, rows, _, depth = struct.unpack_from("<HHHH", data, 18)
        compression = 0
    else:
        columns, rows, _, depth, compression = struct.unpack_from("<llHHL", data, 18)
    rows = abs(rows)  # negative: stored from the top
    stride = (columns * depth + 31) // 32 * 4
    if compression in (0, 3) and offset + stride * rows > len(data):
        raise Refusal(*_CUT_SHORT)
    return Header(rows, columns, 8, 4 if depth == 32 else 3)
