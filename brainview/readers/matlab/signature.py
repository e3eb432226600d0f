"""Recognizes MATLAB files and their version by their first bytes."""

_HDF5 = b"\x89HDF\r\n\x1a\n"
_HDF5_PLACES = (0, 512, 1024, 2048)  # a MATLAB header of 512 bytes may come before it
HEAD_BYTES = 2056
"""How much of a file the functions of this module need."""


def is_matlab(head: bytes) -> bool:
    """Whether a file that starts with `head` is a MATLAB file of version 5 or later."""
    return is_hdf5(head) or _is_v5(head)


def is_hdf5(head: bytes) -> bool:
    """Whether a file that starts with `head` is an HDF5 file, as version 7.3 is."""
    return any(head[place : place + 8] == _HDF5 for place in _HDF5_PLACES)


def _is_v5(head: bytes) -> bool:
    # The format's version 0x0100 and the two letters that show the byte order.
    return head[124:128] in (b"\x00\x01IM", b"\x01\x00MI")
