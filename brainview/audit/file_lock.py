"""Lets one process at a time write, and makes others wait."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Wait until no other process or thread is in such a block for the same file.

    Parameters
    ----------
    path : Path
        The file, which is made if it doesn't exist, and stays empty.

    Raises
    ------
    OSError
        If it can't be opened or locked.
    """
    # The lock belongs to the open file and ends with it, also after a crash.
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
