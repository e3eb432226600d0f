"""The size that a compressed DICOM frame itself promises."""

import struct

from brainview.readers.raster.header import jpeg_frame_header

_JPEG_2000 = b"\xff\x4f\xff\x51"  # start of codestream, then the size (T.800, A.5.1)


def codestream_size(coded: bytes) -> tuple[int, int] | None:
    """Read the size of a frame from its own header.

    Decoders fill memory by what the codestream says, not by what DICOM says.

    Parameters
    ----------
    coded : bytes
        One frame.

    Returns
    -------
    tuple of int or None
        Rows and columns; None where the coding has no such header, as in RLE.

    Raises
    ------
    Refusal
        If its header is damaged.
    """
    if coded.startswith(b"\xff\xd8"):
        header = jpeg_frame_header(coded)
        return (header.rows, header.columns) if header.rows else None
    start = coded.find(_JPEG_2000, 0, 4096)  # behind the boxes of a JP2 file, if any
    if start < 0 or len(coded) < start + 24:
        return None
    right, bottom, left, top = struct.unpack_from(">LLLL", coded, start + 8)
    return bottom - top, right - left
