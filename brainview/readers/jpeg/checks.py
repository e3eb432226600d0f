"""Checks for both kinds of JPEG stream that GDCM decodes (ITU-T T.81).

GDCM is the only decoder of lossless and of 12-bit JPEG with a permissive license. It
ends the whole process at an invalid header, but survives damage in the coded data after
a valid one.
"""

import re
from itertools import accumulate

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal

SOF1, SOF3, DHT, DQT, DRI = 0xC1, 0xC3, 0xC4, 0xDB, 0xDD
"""The second bytes of markers that such streams may have (table B.1)."""

_DAMAGED = (
    translatable("its pixels are damaged"),
    translatable("export it uncompressed or once more"),
)
_COMMENTS = frozenset(range(0xE0, 0xF0)) | {0xFE}
# In coded data, only 00, a restart marker or the end may follow FF.
_FOREIGN = re.compile(rb"\xff[^\x00\xd0-\xd7\xd9\xff]")


def require(is_valid: bool) -> None:
    """Refuse a stream unless `is_valid`."""
    if not is_valid:
        raise Refusal(*map(tr, _DAMAGED))


def components(body: bytes, samples: int, most_bits: int) -> frozenset[int]:
    """Check a frame header (B.2.2).

    Parameters
    ----------
    body : bytes
        The segment after its length.
    samples : int
        Per pixel, as the DICOM header says.
    most_bits : int
        Per sample.

    Returns
    -------
    frozenset of int
        The names of the components.

    Raises
    ------
    Refusal
        If it isn't valid.
    """
    require(len(body) == 6 + 3 * samples and 2 <= body[0] <= most_bits)
    require(body[5] == samples)
    require(all(factors == 0x11 for factors in body[7::3]))
    found = frozenset(body[6::3])
    require(len(found) == samples)
    return found


def huffman_tables(body: bytes, sizes: tuple[int, ...], largest: int) -> set[int]:
    """Check the Huffman tables (B.2.4.2).

    Parameters
    ----------
    body : bytes
        The segment after its length.
    sizes : tuple of int
        How many codes a table may have: of class 0, and of class 1 if there is such.
    largest : int
        Value in a table of class 0.

    Returns
    -------
    set of int
        Class and number of each table, as in the stream.

    Raises
    ------
    Refusal
        If one isn't valid.
    """
    found = set()
    while body:
        kind, number = body[0] >> 4, body[0] & 15
        require(len(body) >= 17 and kind < len(sizes) and number <= 3)
        counts = body[1:17]
        total = sum(counts)
        values = body[17 : 17 + total]
        require(1 <= total <= sizes[kind] and len(values) == total)
        require(kind == 1 or max(values) <= largest)
        # A prefix code has room for so many words of each length (annex C).
        used = accumulate(counts, lambda room, count: 2 * room + count, initial=0)
        require(all(words < 2**bits for bits, words in enumerate(used) if bits))
        found.add(body[0])
        body = body[17 + total :]
    return found


def check_remainder(marker: int, body: bytes, samples: int) -> None:
    """Check a segment other than frame header, tables and scan.

    Parameters
    ----------
    marker : int
        The second byte of its marker.
    body : bytes
        The segment after its length.
    samples : int
        Per pixel.

    Raises
    ------
    Refusal
        If it is neither a restart interval nor a comment, or if it changes colors.
    """
    if marker == DRI:
        require(len(body) == 2)
    elif body.startswith(b"JFIF"):
        require(marker in _COMMENTS and samples == 1)
    elif body.startswith(b"Adobe"):
        require(marker in _COMMENTS and len(body) == 12 and body[11] == 0)
    else:
        require(marker in _COMMENTS)


def check_coded(data: bytes) -> None:
    """Check the coded data after the header of the first scan.

    Parameters
    ----------
    data : bytes
        The rest of the stream.

    Raises
    ------
    Refusal
        If they have no end, or contain other markers.
    """
    end = data.rfind(b"\xff\xd9")
    require(end > 0 and _FOREIGN.search(data, 0, end) is None)
