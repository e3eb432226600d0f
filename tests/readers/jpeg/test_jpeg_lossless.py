import struct

import pytest

from brainview.readers.boundary import Refusal
from brainview.readers.jpeg.lossless import check_lossless_jpeg


def segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


FRAME = segment(0xC3, struct.pack(">BHHB3B", 12, 4, 4, 1, 1, 0x11, 0))
TABLE = segment(0xC4, b"\0" + bytes([0, 2, 1]) + bytes(13) + bytes([0, 1, 2]))
SCAN = segment(0xDA, bytes([1, 1, 0, 1, 0, 0]))
DATA = b"\x12\xff\x00\x34\xff\xd9"


def stream(*segments: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(segments)


def test_a_valid_stream_passes():
    check_lossless_jpeg(stream(FRAME, TABLE, SCAN, DATA), samples=1)


@pytest.mark.parametrize(
    "coded",
    [
        stream(FRAME, TABLE, SCAN, DATA[:-2]),  # no end
        stream(TABLE, SCAN, DATA),  # no frame header
        stream(FRAME, SCAN, DATA),  # no table
        stream(FRAME, FRAME, TABLE, SCAN, DATA),  # two frame headers
        stream(FRAME, TABLE, SCAN, b"\x12\xff\xcf\x34\xff\xd9"),  # a foreign marker
        stream(
            FRAME, TABLE, SCAN.replace(b"\1\1\0\1", b"\1\1\0\x09"), DATA
        ),  # predictor
        stream(FRAME, TABLE, SCAN.replace(b"\1\1\0\1", b"\1\2\0\1"), DATA),  # component
        stream(FRAME.replace(b"\x0c\0\4", b"\x48\0\4"), TABLE, SCAN, DATA),  # 72 bits
        stream(FRAME.replace(b"\x11", b"\x71"), TABLE, SCAN, DATA),  # sampling factors
        stream(FRAME, TABLE.replace(b"\0\0\2\1", b"\0\3\2\1"), SCAN, DATA),  # no code
        stream(segment(0xDB, bytes(65)), FRAME, TABLE, SCAN, DATA),  # quantization
    ],
)
def test_a_stream_that_contradicts_the_standard_is_refused(coded):
    with pytest.raises(Refusal):
        check_lossless_jpeg(coded, samples=1)


def test_a_stream_with_other_samples_than_the_header_is_refused():
    with pytest.raises(Refusal):
        check_lossless_jpeg(stream(FRAME, TABLE, SCAN, DATA), samples=3)
