"""Keeps a second batch from writing the same table at the same time."""

import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from brainview.core import ReportError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# Windows locks bytes, and others couldn't read a locked one. This one isn't written.
_LOCKED_BYTE = 1 << 30
_MOST_BYTES = 1000  # of a note in a lock file
# What a system says while another process holds the lock.
_HELD = (BlockingIOError, PermissionError)


@contextmanager
def locked(*files: Path) -> Iterator[None]:
    """Let no other process write the same files while the block runs.

    The lock of a file is one of the operating system, on ``FILE.lock`` beside it. It
    ends with its process, however that ends. The lock file names the process and its
    computer, and is removed at the end. One that a crash left doesn't lock anything.

    Parameters
    ----------
    files : Path
        The files; their folders exist.

    Raises
    ------
    ReportError
        If another process holds a lock, or the disk has no locks.
    """
    with ExitStack() as stack:
        for file in files:
            stack.enter_context(_locked(file))
        yield


def lock_path(file: Path) -> Path:
    """Return the path of a file's lock."""
    return file.with_name(f"{file.name}.lock")


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    path = lock_path(file)
    descriptor = _acquire(file, path)
    try:
        _write_note(descriptor)
        yield
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


def _acquire(file: Path, path: Path) -> int:
    """Return the descriptor of the locked file."""
    while True:
        try:
            # Not inherited by child processes, which would hold the lock after a crash.
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise _unavailable(file, error) from error
        try:
            _lock(descriptor)
            if _is_still(descriptor, path):
                return descriptor
        except _HELD as error:
            note = _read_note(descriptor)
            os.close(descriptor)
            raise ReportError(
                f"Can't write {file.name}",
                reason=f"another batch is writing it{note}",
                remedy="wait until it has ended, or choose another file",
            ) from error
        except OSError as error:
            os.close(descriptor)
            raise _unavailable(file, error) from error
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


def _write_note(descriptor: int) -> None:
    """Write who holds the lock, for people and for the other batch's sentence."""
    note = {"process": os.getpid(), "computer": socket.gethostname()}
    # On a full disk, the lock holds without a note.
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(note).encode())


def _read_note(descriptor: int) -> str:
    """Return who holds the lock, in words; empty if that isn't written."""
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        note = json.loads(os.read(descriptor, _MOST_BYTES))
        return f" (process {int(note['process'])} on {str(note['computer'])!r})"
    except (OSError, ValueError, TypeError, KeyError):
        return ""


def _unavailable(file: Path, error: OSError) -> ReportError:
    said = error.strerror or type(error).__name__
    return ReportError(
        f"Can't lock {file.name} against a second batch",
        reason=f"the system says “{said.lower()}”",
        remedy="free space, check your rights, or choose a folder on another disk",
    )
