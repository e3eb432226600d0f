"""Reads the CSA header, in which Siemens scanners write facts in their own format."""

import struct

_TAG = struct.Struct("<64si4s3i")
_ITEM = struct.Struct("<4i")
_MOST = 1000


def csa_items(header: bytes, name: str) -> tuple[str, ...]:
    """Return the values of a name in a CSA header.

    Parameters
    ----------
    header : bytes
        Value of (0029,xx10) or (0029,xx20) of the private block "SIEMENS CSA HEADER".
    name : str
        Such as ``"SliceNormalVector"``.

    Returns
    -------
    tuple of str
        Its values, without the empty ones; none where the name is missing or the
        header is damaged.

    Notes
    -----
    Both layouts, CSA1 and CSA2, as nibabel documents them (nibabel, "Siemens format
    DICOM with CSA header", https://nipy.org/nibabel/dicom/siemens_csa.html).
    """
    try:
        return _find(header, name)
    except struct.error:
        return ()


def _find(header: bytes, name: str) -> tuple[str, ...]:
    is_second = header.startswith(b"SV10")
    place = 8 if is_second else 0
    (count,) = struct.unpack_from("<I", header, place)
    place += 8
    offset = None  # CSA1 adds the first tag's number of items to each length
    for _ in range(min(count, _MOST)):
        label, *_, items, _ = _TAG.unpack_from(header, place)
        place += _TAG.size
        offset = items if offset is None else offset
        values, place = _values(header, place, items, None if is_second else offset)
        if _text(label) == name:
            return tuple(value for value in values if value)
    return ()


def _values(
    header: bytes, place: int, items: int, offset: int | None
) -> tuple[list[str], int]:
    """Return a tag's items and where the next tag begins."""
    values = []
    for _ in range(min(items, _MOST)):
        first, second, *_ = _ITEM.unpack_from(header, place)
        place += _ITEM.size
        length = second if offset is None else first - offset
        if not 0 <= length <= len(header) - place:
            break
        values.append(_text(header[place : place + length]))
        place += length + -length % 4
    return values, place


def _text(value: bytes) -> str:
    return value.split(b"\0", 1)[0].decode("latin-1").strip()
