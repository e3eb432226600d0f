"""Slices that were read are kept as long as there is room for them."""

import threading
from collections import OrderedDict
from collections.abc import Callable

from brainview.core import Scan, SliceRef
from brainview.readers.slices import read_slice


class SliceCache:
    """The slices used last, bounded by the bytes of their arrays; for any thread.

    Parameters
    ----------
    limit_bytes : int
        How much is kept at most; 0 keeps nothing.
    read : callable
        Reads what isn't kept, as `read_slice` does.
    """

    def __init__(
        self, limit_bytes: int, read: Callable[[SliceRef], Scan] = read_slice
    ) -> None:
        self._lock = threading.Lock()
        self._scans: OrderedDict[SliceRef, Scan] = OrderedDict()
        self._limit = limit_bytes
        self._held = 0
        self._read = read

    @property
    def limit_bytes(self) -> int:
        """How much is kept at most; a smaller limit takes effect at once."""
        return self._limit

    @limit_bytes.setter
    def limit_bytes(self, limit: int) -> None:
        with self._lock:
            self._limit = limit
            self._shrink()

    @property
    def held_bytes(self) -> int:
        """How much is kept now."""
        return self._held

    def get(self, ref: SliceRef) -> Scan | None:
        """Return a slice that is kept, None where it isn't."""
        with self._lock:
            scan = self._scans.get(ref)
            if scan is not None:
                self._scans.move_to_end(ref)
            return scan

    def put(self, ref: SliceRef, scan: Scan) -> None:
        """Keep a slice, in place of those unused for longest."""
        with self._lock:
            self._drop(ref)
            if _size(scan) > self._limit:
                return
            self._scans[ref] = scan
            self._held += _size(scan)
            self._shrink()

    def read(self, ref: SliceRef) -> Scan:
        """Return a slice, read where it isn't kept.

        Raises
        ------
        ScanReadError
            If it can't be read; that isn't remembered.
        """
        scan = self.get(ref)
        if scan is None:
            # Outside the lock: a slow disk must not keep others from what is here.
            scan = self._read(ref)
            self.put(ref, scan)
        return scan

    def clear(self) -> None:
        """Keep nothing of what was read so far."""
        with self._lock:
            self._scans.clear()
            self._held = 0

    def _drop(self, ref: SliceRef) -> None:
        scan = self._scans.pop(ref, None)
        if scan is not None:
            self._held -= _size(scan)

    def _shrink(self) -> None:
        while self._held > self._limit:
            self._drop(next(iter(self._scans)))


def _size(scan: Scan) -> int:
    """Return the bytes of a scan's arrays."""
    channels = 0 if scan.channels is None else scan.channels.nbytes
    mask = None if scan.truth is None else scan.truth.mask
    return scan.pixels.nbytes + channels + (0 if mask is None else mask.nbytes)
