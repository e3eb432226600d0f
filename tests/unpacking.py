"""Unpacks what files compress, so that a search sees all of it."""

import gzip
import io
import re
import zipfile
import zlib
from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_ZIP, _GZIP, _PNG = b"PK\3\4", b"\x1f\x8b", b"\x89PNG"
_CHUNK = 12  # bytes around the data of a chunk of PNG: length, name, and checksum


def unpacked(path: Path) -> bytes:
    """Return the bytes of a file, and what is packed in them.

    That is what an archive or a gzip file holds, the streams of a PDF, also of one in a
    DICOM file, and the texts of a PNG.
    """
    data = path.read_bytes()
    if data.startswith(_GZIP):
        return data + gzip.decompress(data)
    if data.startswith(_ZIP):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return data + b"".join(map(archive.read, archive.namelist()))
    if data.startswith(_PNG):
        return data + b"".join(_texts(data))
    packed = _STREAM.findall(data)
    return data + b"".join(map(_inflated, packed))


def _inflated(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed)
    except zlib.error:
        return b""  # it isn't packed


def _texts(data: bytes) -> list[bytes]:
    """Return the compressed texts of a PNG."""
    found, place = [], 8
    while place < len(data):
        size = int.from_bytes(data[place : place + 4], "big")
        name, body = data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        if name in (b"zTXt", b"iTXt"):
            start = body.find(b"x")  # the first byte of a zlib stream
            found.append(_inflated(body[start:]))
        place += size + _CHUNK
    return found
