"""Lets the memory of slices that were dropped go back to the system."""

import ctypes
import sys

_MMAP_THRESHOLD = -3  # `M_MMAP_THRESHOLD` of glibc's malloc.h
_LARGE_BYTES = 1 << 18


def return_freed_memory() -> None:
    """Give arrays of 256 KiB and more back to the system when they are freed.

    glibc raises the size from which it does so up to 32 MB (mallopt(3)), and then keeps
    dropped slices: after 300 slices, two studies and three planes, 837 against 659 MB.
    Other systems do so by themselves.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none
        mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
