"""Arrays of one shape on disk, in large files that are mapped into memory.

A shard is two files: ``NAME.npy`` with the arrays, one after another, and ``NAME.json``
with the key of each. A shard never changes. The keys are written last and at once, so
a shard without them is one whose writer was interrupted, and it is ignored. Each
writer makes shards of its own, so several processes may write at the same time.
"""

import json
import os
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any, SupportsIndex, cast

import numpy as np
from numpy.typing import DTypeLike, NDArray

from brainview.core.replacing import replace_text

SHARD_BYTES = 256 * 2**20
_NOWHERE = (-1, -1)  # the place of an array of zeros


class Rows:
    """Arrays of one shape, read from their shards when they are asked for.

    It is indexed like an ndarray along the first axis: by a number, a slice, or an
    array of numbers. A copy in another process maps the same files again.

    Parameters
    ----------
    files : sequence of Path
        The shards.
    places : (N, 2) int ndarray
        The number of the shard and the row in it of each array; -1 for zeros.
    shape : tuple of int
        Of one array.
    """

    def __init__(
        self, files: Sequence[Path], places: NDArray[np.intp], shape: tuple[int, ...]
    ) -> None:
        self._files = tuple(files)
        self._places = places
        self._shape = shape
        self._shards = [np.load(file, mmap_mode="r") for file in files]

    def __reduce__(self) -> tuple[Any, ...]:
        return Rows, (self._files, self._places, self._shape)

    @property
    def shape(self) -> tuple[int, ...]:
        """Number of arrays, then the shape of one."""
        return (len(self._places), *self._shape)

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(
        self, index: SupportsIndex | slice | NDArray[np.integer]
    ) -> NDArray[np.uint8]:
        places = self._places[index]
        if places.ndim == 1:
            return self._row(*places)
        stacked = np.empty((len(places), *self._shape), np.uint8)
        for number, place in enumerate(places):
            stacked[number] = self._row(*place)
        return stacked

    def __array__(
        self, dtype: DTypeLike | None = None, copy: bool | None = None
    ) -> NDArray[Any]:
        return self[:].astype(dtype or np.uint8, copy=False)

    def _row(self, shard: int, row: int) -> NDArray[np.uint8]:
        if shard < 0:
            return np.zeros(self._shape, np.uint8)
        return cast("NDArray[np.uint8]", self._shards[shard][row])

    def joined(self, other: "Rows") -> "Rows":
        """Append the arrays of another; no array is read."""
        moved = other._places.copy()
        moved[moved[:, 0] >= 0, 0] += len(self._files)
        files = (*self._files, *other._files)
        return Rows(files, np.concatenate([self._places, moved]), self._shape)


class Shelf:
    """A folder of shards; all arrays in it have one shape.

    Parameters
    ----------
    folder : Path
        Made when something is added.
    shape : tuple of int
        Of one array.
    shard_bytes : int
        Size above which another shard is begun.
    """

    def __init__(
        self, folder: Path, shape: tuple[int, ...], shard_bytes: int = SHARD_BYTES
    ) -> None:
        self._folder = folder
        self._shape = shape
        self._room = max(1, shard_bytes // int(np.prod(shape)))
        self._files: list[Path] = []
        self._places: dict[str, tuple[int, int]] = {}
        self._waiting: dict[str, NDArray[np.uint8]] = {}
        for index in sorted(folder.glob("*.json")):
            keys = json.loads(index.read_text(encoding="utf-8"))
            self._enter(index.with_suffix(".npy"), keys)

    def __contains__(self, key: str) -> bool:
        return key in self._places or key in self._waiting

    def add(self, key: str, array: NDArray[np.uint8]) -> None:
        """Add an array, unless its key is known.

        It is on disk after `flush`, or once a shard is full.
        """
        if key in self:
            return
        self._waiting[key] = array
        if len(self._waiting) == self._room:
            self.flush()

    def flush(self) -> None:
        """Write what was added as a shard."""
        if not self._waiting:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"{uuid.uuid4().hex}.npy"
        with file.open("wb") as stream:
            np.save(stream, np.stack(list(self._waiting.values())))
            stream.flush()
            os.fsync(stream.fileno())  # the keys must not outlive the arrays
        keys = list(self._waiting)
        replace_text(file.with_suffix(".json"), json.dumps(keys))
        self._enter(file, keys)
        self._waiting.clear()

    def rows(self, keys: Sequence[str]) -> Rows:
        """Return the arrays of keys; an empty key stands for zeros.

        Raises
        ------
        KeyError
            If a key was never added, or not flushed.
        """
        places = [self._places[key] if key else _NOWHERE for key in keys]
        used = sorted({shard for shard, _ in places} - {-1})
        number = {shard: n for n, shard in enumerate(used)} | {-1: -1}
        renumbered = [(number[shard], row) for shard, row in places]
        return Rows(
            [self._files[shard] for shard in used],
            np.array(renumbered, np.intp).reshape(-1, 2),
            self._shape,
        )

    def _enter(self, file: Path, keys: Sequence[str]) -> None:
        for row, key in enumerate(keys):
            self._places[key] = len(self._files), row
        self._files.append(file)
