"""A file that is never asked for more than it holds."""

import io
import os
from pathlib import Path

_HARMLESS = 1 << 16


class BoundedFile(io.BufferedReader):
    """A file opened for reading, whatever a damaged length in it asks for.

    Python reserves as much memory as `read` is asked for before it reads, and a
    damaged length may well say four gigabytes.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    OSError
        If it can't be opened.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))
        self._size = os.fstat(self.fileno()).st_size

    def read(self, size: int | None = -1, /) -> bytes:
        """Read as `io.BufferedReader.read` does.

        Parameters
        ----------
        size : int or None
            Bytes at most; negative or None for all that are left.
        """
        if size is not None and size > _HARMLESS:
            size = min(size, max(0, self._size - self.tell()))
        return super().read(size)
