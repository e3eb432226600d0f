"""Writes files atomically, and says in a sentence why one can't be written."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brainview.core import ReportError
from brainview.core.language import tr
from brainview.core.replacing import replacing
from brainview.core.sentence import system_reason


def write_atomic(path: Path, content: bytes) -> None:
    """Write a file atomically.

    Parameters
    ----------
    path : Path
        The file; an existing one is replaced.
    content : bytes
        The content of the file.

    Raises
    ------
    ReportError
        If the file can't be written; an existing file is then unchanged.
    """
    with atomic_file(path) as part:
        part.write_bytes(content)


@contextmanager
def atomic_file(path: Path) -> Iterator[Path]:
    """Let the block write a temporary file, then rename it to `path`.

    Parameters
    ----------
    path : Path
        The file; an existing one is replaced.

    Yields
    ------
    Path
        The temporary file.

    Raises
    ------
    ReportError
        If the file can't be written; an existing file is then unchanged.
    """
    try:
        with replacing(path) as part:
            yield part
    except (OSError, ValueError) as error:
        raise ReportError(
            tr("Can't write {name}", name=path.name or path),
            reason=_reason(error, path),
            remedy=tr("choose another folder or file name"),
        ) from error


def make_folder(folder: Path, *, parents: bool = True) -> None:
    """Create a folder.

    Parameters
    ----------
    folder : Path
        May exist.
    parents : bool
        Whether to create the folders that it lies in as well.

    Raises
    ------
    ReportError
        If the folder can't be created, for example because a file has that name.
    """
    try:
        folder.mkdir(parents=parents, exist_ok=True)
    except (OSError, ValueError) as error:
        raise ReportError(
            tr("Can't make the folder {folder}", folder=folder),
            reason=_reason(error, folder),
            remedy=tr("choose another folder"),
        ) from error


def _reason(error: Exception, path: Path) -> str:
    """Return why the file or folder can't be written."""
    if not path.parent.is_dir():
        return tr("there is no folder {folder}", folder=path.parent)
    return system_reason(error, tr("the name is not allowed"))
