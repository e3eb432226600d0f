"""Recognizes PNG, JPEG, TIFF and BMP files, and reads and checks their headers.

Pillow reads such headers, too, but it doesn't notice a JPEG or BMP that is cut short or
say whether color has 8 or 16 bits, and its import delays a cold start by 0.07 s.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal
from brainview.readers.jpeg import header as jpeg
from brainview.readers.raster.tiff import exif_orientation

_CUT_SHORT = (
    translatable("it ends too early"),
    translatable("copy or export it again"),
)
_DAMAGED = (
    translatable("its header is damaged"),
    translatable("copy or export it again"),
)
_MAX_CHUNKS = 100_000
_BMP_HEADER_BYTES = (12, 16, 40, 52, 56, 64, 108, 124)


@dataclass(frozen=True, slots=True)
class ImageHeader:
    """What the header of an image file promises.

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
    aspect_ratio : float
        The height of a pixel, divided by its width, as a PNG's pHYs chunk says.
    orientation : int
        How a PNG lies, as its EXIF chunk says: 1 to 8, of which 1 is upright. OpenCV
        itself turns a JPEG upright.
    """

    rows: int
    columns: int
    bits: int
    samples: int
    comment: str = ""
    aspect_ratio: float = 1.0
    orientation: int = 1


def is_png(head: bytes) -> bool:
    """Whether a file that starts with `head` is a PNG file."""
    return head.startswith(b"\x89PNG\r\n\x1a\n")


def is_jpeg(head: bytes) -> bool:
    """Whether a file that starts with `head` is a JPEG file."""
    return head.startswith(b"\xff\xd8\xff")


def is_tiff(head: bytes) -> bool:
    """Whether a file that starts with `head` is a TIFF or BigTIFF file."""
    return head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"))


def is_bmp(head: bytes) -> bool:
    """Whether a file that starts with `head` is a BMP file."""
    if not head.startswith(b"BM") or len(head) < 26:
        return False
    return int.from_bytes(head[14:18], "little") in _BMP_HEADER_BYTES


def read_header(data: bytes) -> ImageHeader:
    """Read the header of a PNG, JPEG or BMP file.

    Parameters
    ----------
    data : bytes
        The whole file.

    Returns
    -------
    ImageHeader
        What it promises.

    Raises
    ------
    Refusal
        If the header is damaged or the file is cut short.
    """
    if is_png(data):
        return _png_header(data)
    return _jpeg_header(data) if is_jpeg(data) else _bmp_header(data)


def _png_header(data: bytes) -> ImageHeader:
    """Read the header of a PNG file and check that all its chunks are whole."""
    header: ImageHeader | None = None
    comment, aspect_ratio, orientation = "", 1.0, 1
    for name, body in _png_chunks(data):
        if name == b"IHDR" and len(body) == 13:
            columns, rows, bits, color = struct.unpack(">LLBB", body[:10])
            samples = {0: 1, 2: 3, 3: 3, 4: 2, 6: 4}.get(color, 4)
            header = ImageHeader(rows, columns, max(bits, 8), samples)
        elif name == b"tEXt" and body.startswith(b"Comment\0"):
            comment = body[8:].decode("latin-1")
        elif name == b"iTXt" and body.startswith(b"Comment\0\0"):
            comment = body[9:].decode("utf-8", "replace")
        elif name == b"pHYs" and len(body) == 9:
            aspect_ratio = _aspect_ratio(body)
        elif name == b"eXIf":
            orientation = exif_orientation(body)
    if header is None:
        raise Refusal(*map(tr, _DAMAGED))
    return replace(
        header, comment=comment, aspect_ratio=aspect_ratio, orientation=orientation
    )


def _aspect_ratio(body: bytes) -> float:
    """Read a pHYs chunk: pixels per unit along a row, then along a column."""
    across, down = struct.unpack(">LL", body[:8])
    return across / down if across and down else 1.0


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 8
    for _ in range(_MAX_CHUNKS):
        if place + 12 > len(data):
            raise Refusal(*map(tr, _CUT_SHORT))
        length = int.from_bytes(data[place : place + 4], "big")
        end = place + 12 + length
        if end > len(data):
            raise Refusal(*map(tr, _CUT_SHORT))
        name = data[place + 4 : place + 8]
        # libpng would find a wrong checksum too, but prints it on the terminal.
        checked = zlib.crc32(memoryview(data)[place + 4 : end - 4])
        if checked != int.from_bytes(data[end - 4 : end], "big"):
            raise Refusal(
                tr("a checksum in it is wrong"), tr("copy or export it again")
            )
        yield name, b"" if name == b"IDAT" else data[place + 8 : end - 4]
        if name == b"IEND":
            return
        place = end
    raise Refusal(*map(tr, _DAMAGED))


def _jpeg_header(data: bytes) -> ImageHeader:
    """Read the frame header of a JPEG file and check that the image has an end."""
    frame = jpeg.frame_header(data)
    segments = jpeg.segments(data)
    scan = next(place for marker, place, _ in segments if marker == jpeg.SCAN)
    # Inside the entropy-coded data that follow, the end marker can't occur.
    if data.rfind(b"\xff\xd9", scan) < 0:
        raise Refusal(*map(tr, _CUT_SHORT))
    return ImageHeader(frame.rows, frame.columns, frame.bits, frame.samples)


def _bmp_header(data: bytes) -> ImageHeader:
    """Read the header of a BMP file and check that it holds all its pixels."""
    if len(data) < 54:
        raise Refusal(*map(tr, _CUT_SHORT))
    offset, size = struct.unpack_from("<LL", data, 10)
    if size == 12:
        columns, rows, _, depth = struct.unpack_from("<HHHH", data, 18)
        compression = 0
    else:
        columns, rows, _, depth, compression = struct.unpack_from("<llHHL", data, 18)
    rows = abs(rows)  # negative: stored from the top
    stride = (columns * depth + 31) // 32 * 4
    if compression in (0, 3) and offset + stride * rows > len(data):
        raise Refusal(*map(tr, _CUT_SHORT))
    return ImageHeader(rows, columns, 8, 4 if depth == 32 else 3)
