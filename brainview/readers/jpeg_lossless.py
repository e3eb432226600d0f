"""Checks a lossless JPEG stream before GDCM sees it (ITU-T T.81, annexes B and H).

GDCM is the one permissive decoder of 16-bit lossless JPEG, but ends the whole process
at a header that makes no sense. Damage in the coded data behind a sound header it
survives.
"""

import re
from itertools import accumulate

from brainview.readers.boundary import Refusal
from brainview.readers.raster_header import jpeg_segments

_DAMAGED = ("its pixels are damaged", "export it uncompressed or once more")
_SOF3, _DHT, _DRI, _SOS = 0xC3, 0xC4, 0xDD, 0xDA
_COMMENTS = frozenset(range(0xE0, 0xF0)) | {0xFE}
# In coded data, FF is followed by 00 or is a restart; all else but the end is damage.
_FOREIGN = re.compile(rb"\xff[^\x00\xd0-\xd7\xd9\xff]")


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
        If anything in the headers isn't as the standard wants it.
    """
    components: frozenset[int] = frozenset()
    tables: set[int] = set()
    for marker, place, length in jpeg_segments(coded):
        body = coded[place + 4 : place + 2 + length]
        if marker == _SOF3 and not components:
            components = _components(body, samples)
        elif marker == _DHT:
            tables |= _tables(body)
        elif marker == _SOS:
            _require(_is_sound_scan(body, components, tables))
            _check_data(coded[place + 2 + length :])
        elif marker == _DRI:
            _require(len(body) == 2)
        else:
            _require(marker in _COMMENTS and _is_plain_comment(body, samples))


def _is_plain_comment(body: bytes, samples: int) -> bool:
    """Tell whether a comment leaves color as it is: no turn into YCbCr."""
    if body.startswith(b"JFIF"):
        return samples == 1
    return not body.startswith(b"Adobe") or (len(body) == 12 and body[11] == 0)


def _require(is_sound: bool) -> None:
    if not is_sound:
        raise Refusal(*_DAMAGED)


def _components(body: bytes, samples: int) -> frozenset[int]:
    _require(len(body) == 6 + 3 * samples and 2 <= body[0] <= 16)
    _require(body[5] == samples)
    _require(all(factors == 0x11 for factors in body[7::3]))
    found = frozenset(body[6::3])
    _require(len(found) == samples)
    return found


def _tables(body: bytes) -> set[int]:
    found = set()
    while body:
        _require(len(body) >= 17 and body[0] <= 3)
        counts = body[1:17]
        total = sum(counts)
        values = body[17 : 17 + total]
        _require(1 <= total <= 17 and len(values) == total and max(values) <= 16)
        # A prefix code has room for so many words of each length (annex C).
        used = accumulate(counts, lambda room, count: 2 * room + count, initial=0)
        _require(all(words < 2**bits for bits, words in enumerate(used) if bits))
        found.add(body[0])
        body = body[17 + total :]
    return found


def _is_sound_scan(body: bytes, components: frozenset[int], tables: set[int]) -> bool:
    count = len(components)
    if not count or len(body) != 4 + 2 * count or body[0] != count:
        return False
    named = frozenset(body[1 : 1 + 2 * count : 2])
    used = {choice >> 4 for choice in body[2 : 2 + 2 * count : 2]}
    predictor, end, shift = body[-3:]
    is_plain = 1 <= predictor <= 7 and end == 0 and shift == 0
    return named == components and used <= tables and is_plain


def _check_data(data: bytes) -> None:
    end = data.rfind(b"\xff\xd9")
    _require(end > 0 and _FOREIGN.search(data, 0, end) is None)
