"""Keeps a second batch from writing the same table at the same time."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from brainview.core import ReportError
from brainview.core.file_lock import LockHeldError, locked_file
from brainview.core.language import tr
from brainview.core.sentence import system_reason

_MOST_BYTES = 1000  # of a note in a lock file


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
    with ExitStack() as stack:
        try:
            descriptor = stack.enter_context(locked_file(path))
        except LockHeldError as error:
            raise ReportError(
                tr("Can't write {name}", name=file.name),
                reason=_held_words(path),
                remedy=tr("wait until it has ended, or choose another file"),
            ) from error
        except OSError as error:
            raise _unavailable(file, error) from error
        _write_note(descriptor)
        yield


def _write_note(descriptor: int) -> None:
    """Write who holds the lock, for people and for the other batch's sentence."""
    note = {"process": os.getpid(), "computer": socket.gethostname()}
    # On a full disk, the lock holds without a note.
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(note).encode())


def _held_words(path: Path) -> str:
    """Return who holds the lock, as far as that is written."""
    try:
        with path.open("rb") as file:
            note = json.loads(file.read(_MOST_BYTES))
        return tr(
            "another batch is writing it (process {process} on {computer!r})",
            process=int(note["process"]),
            computer=str(note["computer"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return tr("another batch is writing it")


def _unavailable(file: Path, error: OSError) -> ReportError:
    said = system_reason(error, type(error).__name__.lower())
    return ReportError(
        tr("Can't lock {name} against a second batch", name=file.name),
        reason=tr("the system says “{said}”", said=said),
        remedy=tr("free space, check your rights, or choose a folder on another disk"),
    )
