"""Recognizes DICOM files, and compressed ones, by their first bytes."""

import struct

PREAMBLE_BYTES = 132
"""Bytes before the data set of a file: 128 of any content, then the letters DICM."""

_LONG_VRS = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
_VRS = _LONG_VRS | frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split()
)
_UNCOMPRESSED = frozenset(
    (b"1.2.840.10008.1.2", b"1.2.840.10008.1.2.1", b"1.2.840.10008.1.2.2")
)


def is_dicom(head: bytes) -> bool:
    """Whether a file that starts with `head` is a DICOM file.

    The preamble of 132 bytes may be missing. Such files start with an element of group
    0002 or 0008 (DICOM PS3.5 7.1).
    """
    if head[128:132] == b"DICM":
        return True
    if len(head) < 16:
        return False
    for order in "<>":
        group, element = struct.unpack(order + "HH", head[:4])
        if group not in (0x0002, 0x0008) or element > 0x1200:
            continue
        if head[4:6] in _VRS:
            return True
        (length,) = struct.unpack(order + "L", head[4:8])
        if length % 2 == 0 and length <= 256:
            return True
    return False


def is_uncompressed(head: bytes) -> bool:
    """Whether the meta group of a DICOM file (PS3.10 7.1) names an uncompressed syntax.

    False where that isn't certain, such as for a file that names two syntaxes.
    """
    place = 132
    syntaxes: set[bytes] = set()
    if head[128:132] != b"DICM":
        return False
    while place + 12 <= len(head):
        group, element = struct.unpack_from("<HH", head, place)
        if group != 2:
            return bool(syntaxes) and syntaxes <= _UNCOMPRESSED
        vr = head[place + 4 : place + 6]
        if vr not in _VRS:
            return False
        is_long = vr in _LONG_VRS
        form, start = ("<L", place + 12) if is_long else ("<H", place + 8)
        (length,) = struct.unpack_from(form, head, place + (8 if is_long else 6))
        if element == 0x0010:
            syntaxes.add(head[start : start + length].strip(b" \0"))
        place = start + length
    return False
