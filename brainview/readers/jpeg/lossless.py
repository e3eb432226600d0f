"""Checks a lossless JPEG stream before GDCM sees it (ITU-T T.81, annexes B and H)."""

from brainview.readers.jpeg.checks import (
    DHT,
    SOF3,
    check_coded,
    check_remainder,
    components,
    huffman_tables,
    require,
)
from brainview.readers.jpeg.header import SCAN, segments


def check_lossless_jpeg(coded: bytes, samples: int) -> None:
    """Refuse a stream whose headers contradict the standard or each other.

    Parameters
    ----------
    coded : bytes
        One frame.
    samples : int
        Per pixel, as the DICOM header says.

    Raises
    ------
    Refusal
        If anything in the headers violates the standard.
    """
    names: frozenset[int] = frozenset()
    tables: set[int] = set()
    for marker, place, length in segments(coded):
        body = coded[place + 4 : place + 2 + length]
        if marker == SOF3 and not names:
            names = components(body, samples, most_bits=16)
        elif marker == DHT:
            tables |= huffman_tables(body, sizes=(17,), largest=16)
        elif marker == SCAN:
            require(_is_valid_scan(body, names, tables))
            check_coded(coded[place + 2 + length :])
        else:
            check_remainder(marker, body, samples)


def _is_valid_scan(body: bytes, names: frozenset[int], tables: set[int]) -> bool:
    count = len(names)
    if not count or len(body) != 4 + 2 * count or body[0] != count:
        return False
    named = frozenset(body[1 : 1 + 2 * count : 2])
    used = {choice >> 4 for choice in body[2 : 2 + 2 * count : 2]}
    predictor, end, shift = body[-3:]
    is_plain = 1 <= predictor <= 7 and end == 0 and shift == 0
    return named == names and used <= tables and is_plain
