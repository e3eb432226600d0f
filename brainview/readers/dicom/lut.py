"""Reads the lookup tables of a DICOM file (PS3.3 C.11.1.1 and C.11.2.1.1)."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.readers.dicom.header import DatasetHeader


@dataclass(frozen=True, slots=True, eq=False)
class LookupTable:
    """A table that maps whole numbers to new values.

    Attributes
    ----------
    first : int
        The value that the first entry replaces; the next entry replaces 1 more.
    entries : (N,) float32 ndarray
        At least one. Values below `first` get the first entry, values beyond the end
        the last.
    bits : int
        Bits of an entry, 1 to 16.
    """

    first: int
    entries: NDArray[np.float32]
    bits: int

    def look_up(self, values: NDArray[Any]) -> NDArray[np.float32]:
        """Replace each value by its entry.

        Parameters
        ----------
        values : (H, W) ndarray of any integer type
            As stored.

        Returns
        -------
        (H, W) float32 ndarray
            Entries.
        """
        places = values.astype(np.int64) - self.first
        return np.asarray(self.entries[places.clip(0, self.entries.size - 1)])


def read_table(
    item: DatasetHeader, header: DatasetHeader, highest: float
) -> LookupTable | None:
    """Read an item of a Modality or VOI LUT Sequence.

    Parameters
    ----------
    item : DatasetHeader
        The item, with the descriptor and the entries.
    header : DatasetHeader
        The whole header, which knows the byte order.
    highest : float
        The highest value to look up. Many files write a negative start as a large
        positive one; a start above all values is taken as negative.

    Returns
    -------
    LookupTable or None
        None where it is damaged.
    """
    descriptor = item.numbers("LUTDescriptor")
    if len(descriptor) != 3:
        return None
    length, first, bits = map(int, descriptor)
    if first > 0x7FFF and first > highest:
        first -= 1 << 16
    length = length or 1 << 16
    entries = _entries(item, header)
    if bits == 8 and length <= 2 * entries.size < 2 * length:
        # Two entries of 8 bits share a word.
        entries = entries.astype("<u2").view(np.uint8)
    is_sound = 1 <= bits <= 16 and entries.size >= length > 0
    if not is_sound or entries[:length].min() < 0:
        return None
    return LookupTable(first, entries[:length].astype(np.float32), bits)


def _entries(item: DatasetHeader, header: DatasetHeader) -> NDArray[Any]:
    stored = item.element("LUTData")
    if not isinstance(stored, bytes):
        return np.array(item.numbers("LUTData"))
    _, is_little = header.dataset.original_encoding
    order = ">" if is_little is False else "<"
    return np.frombuffer(stored[: len(stored) // 2 * 2], order + "u2")
