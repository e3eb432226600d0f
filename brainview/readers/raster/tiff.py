"""Lists the pages of a TIFF or BigTIFF file from their headers, without decoding.

Pillow refuses some of the numbers that OpenCV decodes, such as inverted 32-bit ones,
and takes three times as long to list 200 pages.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal
from brainview.readers.limits import MAX_FRAMES

_DAMAGED = (
    translatable("its header is damaged"),
    translatable("copy or export it again"),
)
_CUT_SHORT = (
    translatable("it ends too early"),
    translatable("copy or export it again"),
)
_FORMATS = {1: "B", 3: "H", 4: "L", 16: "Q"}  # TIFF types that hold counts
_ORIENTATION = 274
_WIDTH, _LENGTH, _BITS, _PHOTOMETRIC, _SAMPLES, _EXTRA = 256, 257, 258, 262, 277, 338


@dataclass(frozen=True, slots=True)
class TiffPage:
    """What the header of one page promises.

    Attributes
    ----------
    rows, columns : int
        Pixels.
    bits, samples : int
        Bits per sample and samples per pixel.
    is_inverted : bool
        Whether 0 is white.
    is_transparent : bool
        Whether a fourth sample says how opaque a pixel is and isn't yet multiplied
        into the others.
    """

    rows: int
    columns: int
    bits: int
    samples: int
    is_inverted: bool
    is_transparent: bool


@dataclass(frozen=True, slots=True)
class _Layout:
    """The byte order of a file, and whether its offsets have 32 or 64 bits."""

    order: str
    count: str
    offset: str
    entry: int

    def read(self, data: bytes, code: str, place: int) -> int:
        try:
            (value,) = struct.unpack_from(self.order + code, data, place)
        except (struct.error, OverflowError) as error:
            raise Refusal(*map(tr, _CUT_SHORT)) from error
        return int(value)


def tiff_pages(data: bytes) -> tuple[TiffPage, ...]:
    """List the pages of a TIFF file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    tuple of TiffPage
        At least one.

    Raises
    ------
    Refusal
        If a header is damaged, cut short or linked in a circle.
    """
    order = "<" if data[:2] == b"II" else ">"
    layout = _Layout(order, "H", "L", 12)
    place = layout.read(data, "L", 4)
    if 43 in (data[2], data[3]):
        layout = _Layout(order, "Q", "Q", 20)
        place = layout.read(data, "Q", 8)
    pages: list[TiffPage] = []
    seen: set[int] = set()
    while place:
        if place in seen or len(pages) >= MAX_FRAMES:
            raise Refusal(*map(tr, _DAMAGED))
        seen.add(place)
        tags = dict(_tags(data, layout, place))
        pages.append(_page(tags))
        place = layout.read(data, layout.offset, _next(data, layout, place))
    if not pages:
        raise Refusal(*map(tr, _DAMAGED))
    return tuple(pages)


def exif_orientation(data: bytes) -> int:
    """Return how a picture lies, as its EXIF block says.

    Parameters
    ----------
    data : bytes
        The EXIF block, which is a TIFF file without pixels.

    Returns
    -------
    int
        1 to 8, as in EXIF 2.32, table 6; 1 (upright) if the block is damaged or
        doesn't say.
    """
    if data[:4] not in (b"II*\0", b"MM\0*"):
        return 1
    layout = _Layout("<" if data[:2] == b"II" else ">", "H", "L", 12)
    try:
        tags = dict(_tags(data, layout, layout.read(data, "L", 4)))
    except Refusal:
        return 1  # the pixels don't depend on it
    orientation = tags.get(_ORIENTATION, 1)
    return orientation if 1 <= orientation <= 8 else 1


def _next(data: bytes, layout: _Layout, place: int) -> int:
    entries = layout.read(data, layout.count, place)
    return place + struct.calcsize("<" + layout.count) + entries * layout.entry


def _tags(data: bytes, layout: _Layout, place: int) -> Iterator[tuple[int, int]]:
    """Yield each tag of a page with the first of its values."""
    entries = layout.read(data, layout.count, place)
    if entries > 4096:
        raise Refusal(*map(tr, _DAMAGED))
    first = place + struct.calcsize("<" + layout.count)
    for entry in range(first, first + entries * layout.entry, layout.entry):
        tag = layout.read(data, "H", entry)
        code = _FORMATS.get(layout.read(data, "H", entry + 2))
        if code is None:
            continue
        count = layout.read(data, layout.offset, entry + 4)
        room = struct.calcsize("<" + layout.offset)
        value = entry + 4 + room
        if count * struct.calcsize("<" + code) > room:
            value = layout.read(data, layout.offset, value)
        yield tag, layout.read(data, code, value)


def _page(tags: dict[int, int]) -> TiffPage:
    if _WIDTH not in tags or _LENGTH not in tags:
        raise Refusal(*map(tr, _DAMAGED))
    samples = tags.get(_SAMPLES, 1)
    return TiffPage(
        rows=tags[_LENGTH],
        columns=tags[_WIDTH],
        bits=tags.get(_BITS, 1),
        samples=samples,
        is_inverted=tags.get(_PHOTOMETRIC, 1) == 0,
        is_transparent=samples == 4 and tags.get(_EXTRA, 0) == 2,
    )
