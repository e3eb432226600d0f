"""Unpacks what files compress, so that a search sees all of it."""

import gzip
import re
import zlib
from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def unpacked(path: Path) -> bytes:
    """Return the bytes of a file, and what an archive or the streams of a PDF hold."""
    data = path.read_bytes()
    if path.suffix == ".gz":
        return data + gzip.decompress(data)
    packed = _STREAM.findall(data)
    return data + b"".join(zlib.decompressobj().decompress(each) for each in packed)
