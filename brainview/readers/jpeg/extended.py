"""Decodes gray JPEG of 12 bits (ITU-T T.81, process 4) with GDCM.

No other decoder of it has a permissive license. pydicom doesn't give such frames to
GDCM, since earlier versions of GDCM couldn't decode them.
"""

import gdcm
import numpy as np
from numpy.typing import NDArray
from pydicom.uid import JPEGExtended12Bit

from brainview.readers.jpeg.checks import (
    DHT,
    DQT,
    SOF1,
    check_coded,
    check_remainder,
    components,
    huffman_tables,
    require,
)
from brainview.readers.jpeg.header import SCAN, segments

_BITS = 12


def decode_extended_jpeg(coded: bytes, rows: int, columns: int) -> NDArray[np.uint16]:
    """Decode one gray frame of 12 bits.

    Parameters
    ----------
    coded : bytes
        The frame.
    rows, columns : int
        As the DICOM header and the frame's own header say.

    Returns
    -------
    (rows, columns) uint16 ndarray
        From 0 to 4095.

    Raises
    ------
    Refusal
        If its headers violate the standard, or it can't be decoded.
    """
    _check(coded)
    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(coded)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((columns, rows, 1))
    image.SetDataElement(element)
    gray = gdcm.PhotometricInterpretation.GetPIType("MONOCHROME2")
    image.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(gray))
    syntax = gdcm.TransferSyntax.GetTSType(str(JPEGExtended12Bit))
    image.SetTransferSyntax(gdcm.TransferSyntax(syntax))
    image.SetPixelFormat(gdcm.PixelFormat(1, 16, _BITS, _BITS - 1, 0))
    cells = image.GetBuffer()
    require(cells is not None)
    # GDCM returns its bytes as a string.
    values = np.frombuffer(cells.encode("utf-8", "surrogateescape"), np.uint16)
    require(values.size == rows * columns)
    return values.reshape(rows, columns)


def _check(coded: bytes) -> None:
    """Refuse a stream whose headers contradict the standard or each other."""
    names: frozenset[int] = frozenset()
    tables: set[int] = set()
    steps: set[int] = set()
    chosen = 0
    for marker, place, length in segments(coded):
        body = coded[place + 4 : place + 2 + length]
        if marker == SOF1 and not names:
            names = components(body, 1, most_bits=_BITS)
            require(body[0] == _BITS)
            chosen = body[8]
        elif marker == DQT:
            steps |= _quantization(body)
        elif marker == DHT:
            tables |= huffman_tables(body, sizes=(17, 256), largest=16)
        elif marker == SCAN:
            require(chosen in steps and _is_valid_scan(body, names, tables))
            check_coded(coded[place + 2 + length :])
        else:
            check_remainder(marker, body, samples=1)


def _quantization(body: bytes) -> set[int]:
    """Check the quantization tables (B.2.4.1) and return their numbers."""
    found = set()
    while body:
        is_wide, number = body[0] >> 4, body[0] & 15
        size = 65 + 64 * is_wide
        require(is_wide <= 1 and number <= 3 and len(body) >= size)
        found.add(number)
        body = body[size:]
    return found


def _is_valid_scan(body: bytes, names: frozenset[int], tables: set[int]) -> bool:
    # The last three bytes mean nothing in a sequential stream, and are often wrong.
    if len(body) != 6 or body[0] != 1 or body[1] not in names:
        return False
    direct, alternating = body[2] >> 4, body[2] & 15 | 0x10
    return {direct, alternating} <= tables
