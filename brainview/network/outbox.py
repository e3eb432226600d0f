"""Keeps on the disk what still has to be sent, until a node has taken it."""

import os
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec
import platformdirs

from brainview.audit import uid_digest
from brainview.core import BrainviewError, NetworkError
from brainview.core.language import tr
from brainview.core.private_folder import make_private_folder
from brainview.core.replacing import replace_bytes
from brainview.core.sentence import system_reason
from brainview.network.node import send
from brainview.network.objects import DicomFile, read_dicom_file
from brainview.network.store import Delivery
from brainview.readers.boundary import Refusal
from brainview.settings import LoadedSettings

_ENDING = ".json"


class SendRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Files that a node must get.

    Attributes
    ----------
    node : str
        Its name in the settings.
    files : tuple of str
        The files that it hasn't taken yet; they aren't copied.
    """

    node: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of trying to send.

    Attributes
    ----------
    node : str
        Its name.
    delivered : tuple of DicomFile
        What it has taken.
    waiting : int
        How many files still have to be sent.
    problems : tuple of str
        Why, as sentences.
    """

    node: str
    delivered: tuple[DicomFile, ...] = ()
    waiting: int = 0
    problems: tuple[str, ...] = ()

    @property
    def trace(self) -> dict[str, object]:
        """What the audit log says of it: the node, and digests of UIDs."""
        return {
            "node": self.node,
            "objects": [uid_digest(file.sop_instance) for file in self.delivered],
            "waiting": self.waiting,
        }


class Outbox:
    """A folder with a file for each request.

    Files in its folder ``files`` are its own: they are removed once they are taken.

    Parameters
    ----------
    folder : Path, optional
        The folder, which is made when it is needed; the user's own by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        data = platformdirs.user_data_path("brainview", appauthor=False)
        self.folder = data / "outbox" if folder is None else folder

    def add(self, node: str, paths: Sequence[Path], name: str = "") -> Path:
        """Note that a node must get some files.

        Parameters
        ----------
        node : str
            Its name in the settings.
        paths : sequence of Path
            The files.
        name : str
            Of the request, which replaces one of the same name; made from the time
            if empty.

        Returns
        -------
        Path
            The request.

        Raises
        ------
        NetworkError
            If it can't be written.
        """
        name = name or f"{time.time_ns():020}-{secrets.token_hex(4)}"
        files = tuple(os.fspath(path.absolute()) for path in paths)
        request = self.folder / f"{name}{_ENDING}"
        _write(request, SendRequest(node, files))
        return request

    def own_folder(self) -> Path:
        """Make a new folder, for files that are removed once they are taken.

        Raises
        ------
        NetworkError
            If it can't be made.
        """
        folder = self._own / f"{time.time_ns():020}-{secrets.token_hex(4)}"
        with _writing(self.folder):
            make_private_folder(folder)
        return folder

    @property
    def _own(self) -> Path:
        return self.folder / "files"

    def requests(self) -> list[Path]:
        """Return what waits, the oldest first."""
        return sorted(self.folder.glob(f"*{_ENDING}"))

    def deliver(
        self,
        path: Path,
        loaded: LoadedSettings,
        show: Callable[[Delivery], None] = lambda delivery: None,
    ) -> Attempt:
        """Send the files of a request, and remove them from it as they are taken.

        Parameters
        ----------
        path : Path
            The request.
        loaded : LoadedSettings
            With the node.
        show : callable
            Called after each file.

        Returns
        -------
        Attempt
            What came of it; a request without further files is removed.
        """
        try:
            request = msgspec.json.decode(path.read_bytes(), type=SendRequest)
        except (OSError, msgspec.DecodeError):
            problem = tr(
                "Can't read {path}: it is damaged; send the files again.", path=path
            )
            return Attempt(tr("unknown"), problems=(problem,))
        waiting = dict.fromkeys(map(Path, request.files))
        delivered: list[DicomFile] = []
        problems: list[str] = []
        try:
            node = loaded.node(request.node)
            for delivery in send(node, loaded.settings, _readable(waiting, problems)):
                if delivery.refusal:
                    problems.append(_sentence(delivery.file.path, delivery.refusal))
                else:
                    delivered.append(delivery.file)
                    del waiting[delivery.file.path]
                    self._forget(delivery.file.path)
                show(delivery)
        except BrainviewError as error:
            problems.append(str(error))
        finally:
            _keep(path, request.node, waiting, problems)
        return Attempt(request.node, tuple(delivered), len(waiting), tuple(problems))

    def _forget(self, path: Path) -> None:
        """Remove a file of its own, and its folder with the last one."""
        if self._own not in path.parents:
            return
        path.unlink(missing_ok=True)
        with suppress(OSError):  # while others are in it
            path.parent.rmdir()


def _readable(paths: Iterable[Path], problems: list[str]) -> list[DicomFile]:
    files = []
    for path in paths:
        try:
            files.append(read_dicom_file(path))
        except (Refusal, OSError):
            problems.append(
                _sentence(path, tr("it is gone, or is no DICOM file any more"))
            )
    return files


def _keep(path: Path, node: str, waiting: Iterable[Path], problems: list[str]) -> None:
    """Write what still has to be sent; a full disk leaves the request as it was."""
    files = tuple(map(os.fspath, waiting))
    try:
        if files:
            _write(path, SendRequest(node, files))
        else:
            path.unlink(missing_ok=True)
    except NetworkError as error:
        problems.append(str(error))


def _sentence(path: Path, reason: str) -> str:
    return tr(
        "Can't send {name}: {reason}; it waits in the outbox.",
        name=path.name,
        reason=reason,
    )


def _write(path: Path, request: SendRequest) -> None:
    with _writing(path.parent):
        make_private_folder(path.parent)
        replace_bytes(path, msgspec.json.encode(request))


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    """Turn what goes wrong in the folder of the outbox into its error."""
    try:
        yield
    except OSError as error:
        raise NetworkError(
            tr("Can't write the outbox {folder}", folder=folder),
            reason=system_reason(error, tr("the disk refuses")),
            remedy=tr("free space, and send the files again"),
        ) from error
