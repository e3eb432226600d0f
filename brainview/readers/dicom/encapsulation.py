"""Finds the coded bytes of a frame in encapsulated pixels (DICOM PS3.5, annex A.4).

Files in use have offset tables of zeros, tables that count from another byte, frames in
several fragments beside a table that allows one, and bytes before the coded image. A
table that is wrong would show one frame in place of another. So it only counts where
the fragments agree with it.
"""

import struct
from collections.abc import Sequence
from itertools import pairwise

from brainview.core.language import tr
from brainview.readers.boundary import Refusal

_ITEM = 0xE000FFFE
_END = 0xE0DDFFFE
_FILL = b"\x00\xff"  # zeros are padding, and T.81 B.1.1.2 allows 0xFF before a marker
# Of images in JPEG and JPEG-LS, and in JPEG 2000.
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51")
_MOST_FILL = 64


def coded_frame(pixels: bytes, frame: int, frames: int, extended: bytes = b"") -> bytes:
    """Return the coded bytes of one frame.

    Parameters
    ----------
    pixels : bytes
        The value of Pixel Data: items, the first of which is the basic offset table.
    frame, frames : int
        Which one, from 0, and of how many.
    extended : bytes
        The extended offset table (PS3.3 C.7.6.3.1.8); empty where there is none.

    Returns
    -------
    bytes
        From the first marker of the coded image on, where it has markers.

    Raises
    ------
    Refusal
        If nothing tells where the frame begins, or it is missing.
    """
    table, *fragments = _items(pixels)
    # Where each frame has one fragment, an empty one is a frame that is missing.
    is_each = len(fragments) == frames
    parts = [part for part in fragments if is_each or part[1]]
    starts = _first_fragments(table[1].tobytes(), extended, parts, frames)
    if frame >= len(starts):
        raise Refusal(
            tr(
                "its pixels are cut short ({held:,} of {frames:,} frames)",
                held=len(starts),
                frames=frames,
            ),
            tr("copy or export it again from its source"),
        )
    ends = [*starts[1:], len(parts)]
    coded = b"".join(data for _, data in parts[starts[frame] : ends[frame]])
    if not coded:
        raise Refusal(
            tr("the pixels of frame {frame:,} are missing", frame=frame + 1),
            tr("copy or export it again from its source"),
        )
    return coded[_fill_length(coded) :]


def _items(pixels: bytes) -> list[tuple[int, memoryview]]:
    """Return the start of each item, from the end of the first one, and its bytes."""
    view, found, place = memoryview(pixels), [], 0
    while place + 8 <= len(view):
        tag, length = struct.unpack_from("<II", view, place)
        if tag == _END:
            break
        if tag != _ITEM or length == 0xFFFFFFFF:
            raise _unknown()
        found.append((place, view[place + 8 : place + 8 + length]))
        place += 8 + length
    if len(found) < 2:
        raise _unknown()
    first = found[1][0]
    return [(start - first, data) for start, data in found]


def _first_fragments(
    basic: bytes,
    extended: bytes,
    parts: Sequence[tuple[int, memoryview]],
    frames: int,
) -> list[int]:
    """Return which fragment is the first of each frame that is there."""
    if frames == 1:
        return [0]
    if len(parts) == frames:
        return list(range(frames))
    marked = [number for number, (_, data) in enumerate(parts) if _is_start(data)]
    if marked[:1] == [0] and len(marked) == frames:
        return marked
    places = {start: number for number, (start, _) in enumerate(parts)}
    for table, code in ((extended, "Q"), (basic, "I")):
        count = len(table) // struct.calcsize(code)
        offsets = struct.unpack_from(f"<{count}{code}", table)
        begins = [places.get(offset, -1) for offset in offsets]
        if len(begins) == frames and begins[0] == 0 and _is_rising(begins):
            return begins
    if marked[:1] != [0]:
        raise _unknown()
    return marked


def _is_rising(numbers: Sequence[int]) -> bool:
    return all(first < second for first, second in pairwise(numbers))


def _is_start(data: memoryview) -> bool:
    head = bytes(data[: _MOST_FILL + 4])
    return head[_fill_length(head) :].startswith(_STARTS)


def _fill_length(coded: bytes) -> int:
    """Return how many bytes of fill stand before the first marker."""
    head = coded[: _MOST_FILL + 4]
    found = [place for start in _STARTS if (place := head.find(start)) > 0]
    place = min(found, default=0)
    return 0 if head[:place].strip(_FILL) else place


def _unknown() -> Refusal:
    return Refusal(
        tr("its pixels are coded, and nothing tells where a frame begins"),
        tr("export it uncompressed (Explicit VR Little Endian)"),
    )
