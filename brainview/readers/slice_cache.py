"""Keeps slices that were read, up to a limit of memory.

`cachetools.LRUCache` can count the bytes, too, but its limit is fixed when it is made,
while this one follows the settings.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable

from brainview.core import Scan, SliceRef
from brainview.readers.slices import read_slice


class SliceCache:
    """The slices used last, limited by the bytes of their arrays; thread-safe.

    Parameters
    ----------
    limit_bytes : int
        Bytes to keep at most; 0 keeps nothing.
    read : callable
        Reads a slice that isn't kept, as `read_slice` does.
    """

    def __init__(
        self, limit_bytes: int, read: Callable[[SliceRef], Scan] = read_slice
    ) -> None:
        self._lock = threading.Lock()
        self._scans: OrderedDict[SliceRef, Scan] = OrderedDict()
        self._limit = limit_bytes
        self._held = 0
        self._lent: dict[object, int] = {}
        self._read = read

    @property
    def limit_bytes(self) -> int:
        """Bytes to keep at most; a smaller limit takes effect at once."""
        return self._limit

    @limit_bytes.setter
    def limit_bytes(self, limit: int) -> None:
        with self._lock:
            self._limit = limit
            self._shrink()

    @property
    def held_bytes(self) -> int:
        """Bytes that are kept now."""
        return self._held

    def lend(self, holder: object, size_bytes: int) -> None:
        """Let something else take part of the limit, such as the volume of a series.

        Parameters
        ----------
        holder : object
            Who takes it; what it took before is given back.
        size_bytes : int
            How much; 0 gives it back. A quarter of the limit stays for slices.
        """
        with self._lock:
            self._lent[holder] = size_bytes
            if not size_bytes:
                del self._lent[holder]
            self._shrink()

    def get(self, ref: SliceRef) -> Scan | None:
        """Return a slice, or None if it isn't kept."""
        with self._lock:
            scan = self._scans.get(ref)
            if scan is not None:
                self._scans.move_to_end(ref)
            return scan

    def put(self, ref: SliceRef, scan: Scan) -> None:
        """Keep a slice, in place of the least recently used ones."""
        with self._lock:
            self._drop(ref)
            if _size(scan) > self._room:
                return
            self._scans[ref] = scan
            self._held += _size(scan)
            self._shrink()

    def read(self, ref: SliceRef) -> Scan:
        """Return a slice; read it if it isn't kept.

        Raises
        ------
        ScanReadError
            If it can't be read; the next call tries again.
        """
        scan = self.get(ref)
        if scan is None:
            # Outside the lock, so that a slow disk doesn't block other threads.
            scan = self._read(ref)
            self.put(ref, scan)
        return scan

    def clear(self) -> None:
        """Drop all slices."""
        with self._lock:
            self._scans.clear()
            self._held = 0

    def _drop(self, ref: SliceRef) -> None:
        scan = self._scans.pop(ref, None)
        if scan is not None:
            self._held -= _size(scan)

    @property
    def _room(self) -> int:
        """Bytes that are left for slices."""
        return max(self._limit - sum(self._lent.values()), self._limit // 4)

    def _shrink(self) -> None:
        while self._held > self._room:
            self._drop(next(iter(self._scans)))


def _size(scan: Scan) -> int:
    """Return the bytes of a scan's arrays."""
    channels = 0 if scan.channels is None else scan.channels.nbytes
    mask = None if scan.truth is None else scan.truth.mask
    return scan.pixels.nbytes + channels + (0 if mask is None else mask.nbytes)
