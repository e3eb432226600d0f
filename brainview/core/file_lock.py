"""A lock of the operating system, which ends with the process that holds it."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Windows locks bytes, and others couldn't read a locked one. This one isn't written.
_LOCKED_BYTE = 1 << 30
_PAUSE_S = 0.01
# What a system says while another process holds the lock.
_HELD = (BlockingIOError, PermissionError)


class LockHeldError(Exception):
    """Another process holds the lock."""


@contextmanager
def locked_file(path: Path, patience_s: float = 0.0) -> Iterator[int]:
    """Hold the lock of a file while the block runs.

    The lock ends with its process, however that ends. The file is removed at the end.
    One that a crash left doesn't lock anything.

    Parameters
    ----------
    path : Path
        The lock file; its folder exists.
    patience_s : float
        How long to wait for another process or thread that holds it.

    Yields
    ------
    int
        The descriptor of the file, to write a note for people.

    Raises
    ------
    LockHeldError
        If another process or thread still holds the lock.
    OSError
        If the file can't be made, or its disk has no locks.
    """
    descriptor = _wait_for(path, patience_s)
    try:
        yield descriptor
    finally:
        if sys.platform == "win32":
            # Windows removes no open file. Another process may already lock it again.
            os.close(descriptor)
            with suppress(OSError):
                path.unlink()
        else:
            # Removed while it is locked, so that no other process's lock is removed.
            with suppress(OSError):
                path.unlink()
            os.close(descriptor)


def _wait_for(path: Path, patience_s: float) -> int:
    until = time.monotonic() + patience_s
    while True:
        try:
            return _acquire(path)
        except LockHeldError:
            if time.monotonic() >= until:
                raise
            time.sleep(_PAUSE_S)


def _acquire(path: Path) -> int:
    """Return the descriptor of the locked file."""
    while True:
        # Not inherited by child processes, which would hold the lock after a crash.
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(descriptor)
            if _is_still(descriptor, path):
                return descriptor
        except _HELD as error:
            os.close(descriptor)
            raise LockHeldError(str(path)) from error
        except OSError:
            os.close(descriptor)
            raise
        os.close(descriptor)  # another process removed it in between


def _lock(descriptor: int) -> None:
    """Lock an open file.

    Raises
    ------
    BlockingIOError, PermissionError
        If another process has locked it.
    OSError
        If its disk has no locks.
    """
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(descriptor: int, path: Path) -> bool:
    """Return whether the path still names the open file."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False
