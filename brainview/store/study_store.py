"""Files about studies in the user's data folder, which no two windows overwrite."""

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from brainview.core import BrainviewError
from brainview.core.file_lock import LockHeldError, locked_file
from brainview.core.language import tr, translatable
from brainview.core.private_folder import make_private_folder
from brainview.core.replacing import replace_bytes
from brainview.core.sentence import system_reason

# Another window needs the lock for some milliseconds.
_PATIENCE_S = 2.0
_REMEDY = translatable("free space or check your rights, then draw it again")


class StoreError(BrainviewError):
    """What a reader drew or decided can't be read or kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The content of a file.

    Attributes
    ----------
    content : bytes
        All of it; empty if there is no file.
    tag : str
        Changes with the content.
    """

    content: bytes
    tag: str

    @classmethod
    def of(cls, content: bytes) -> "Kept":
        """Return a content with its tag."""
        return cls(content, hashlib.sha256(content).hexdigest())


class StoreConflictError(StoreError):
    """Another window has changed the file in between; nothing was written.

    Parameters
    ----------
    kept : Kept
        What the other window wrote.
    """

    def __init__(self, kept: Kept) -> None:
        super().__init__(
            tr("Can't keep the last change"),
            reason=tr("another window has changed the same slice"),
            remedy=tr("look at what it drew, which is shown now, and draw yours again"),
        )
        self.kept = kept


class StudyStore:
    """Reads and writes the files about studies.

    Each study has a folder, named by the digest of its UID, that only this user may
    read. Nothing is ever written beside the scans.

    Parameters
    ----------
    folder : Path
        The folder of all studies; it is made when the first file is written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, study: str, name: str) -> Kept:
        """Read a file about a study.

        Parameters
        ----------
        study : str
            As in `ScanSource`.
        name : str
            Of the file.

        Returns
        -------
        Kept
            Empty if there is no such file.

        Raises
        ------
        StoreError
            If it can't be read.
        """
        try:
            return _read(self._path(study, name))
        except OSError as error:
            raise _failed(tr("Can't read what was drawn earlier"), error) from error

    def write(self, study: str, name: str, content: bytes, replaces: str) -> Kept:
        """Replace a file about a study as a whole.

        Parameters
        ----------
        study : str
            As in `ScanSource`.
        name : str
            Of the file.
        content : bytes
            What to write.
        replaces : str
            The tag of what was read or written last.

        Returns
        -------
        Kept
            What is kept now.

        Raises
        ------
        StoreConflictError
            If the file has another tag by now.
        StoreError
            If it can't be written; an existing file is then unchanged.
        """
        path = self._path(study, name)
        try:
            make_private_folder(path.parent)
            with _locked(path.with_name(f"{path.name}.lock")):
                found = _read(path)
                if found.tag != replaces:
                    raise StoreConflictError(found)
                replace_bytes(path, content)
        except OSError as error:
            raise _failed(tr("Can't keep the last change"), error) from error
        return Kept.of(content)

    def set_aside(self, study: str, name: str) -> Path:
        """Rename a file that can't be understood, so that it is neither used nor lost.

        Returns
        -------
        Path
            Its new path.

        Raises
        ------
        StoreError
            If it can't be renamed.
        """
        path = self._path(study, name)
        aside = path.with_name(f"{path.name}.damaged-{time.time_ns()}")
        try:
            return path.rename(aside)
        except OSError as error:
            raise _failed(tr("Can't set a damaged file aside"), error) from error

    def _path(self, study: str, name: str) -> Path:
        return self._folder / study / name


def default_folder() -> Path:
    """Return the folder of all studies of this user."""
    return platformdirs.user_data_path("brainview", appauthor=False) / "studies"


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a lock, for which another window may have to be waited."""
    try:
        with locked_file(path, _PATIENCE_S):
            yield
    except LockHeldError as error:
        raise StoreError(
            tr("Can't keep the last change"),
            reason=tr("another window keeps writing about this study"),
            remedy=tr("close that window, then draw it again"),
        ) from error


def _read(path: Path) -> Kept:
    return Kept.of(path.read_bytes() if path.exists() else b"")


def _failed(what: str, error: OSError) -> StoreError:
    said = system_reason(error, type(error).__name__)
    return StoreError(
        what, reason=tr("the system says “{said}”", said=said), remedy=tr(_REMEDY)
    )
