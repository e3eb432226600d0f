"""Lets a second start of the program pass its files to the window that is open."""

import hashlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
import platformdirs
from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from brainview.core import resources_folder
from brainview.core.private_folder import make_private_folder

_TAKEN, _BUSY = b"taken\n", b"busy\n"
_CONNECTION_MS = 500
# A window that was started a moment before first builds itself.
_ANSWER_MS = 10_000
# What a desktop asks for before one program may bring another's window to the front.
_ACTIVATION = "XDG_ACTIVATION_TOKEN"
_DISPLAYS = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")


class _Start(msgspec.Struct):
    """What a second start says: full paths, and the desktop's permission."""

    paths: list[str]
    activation: str = ""


def window_address() -> str:
    """Return where this user's window of this program on this display listens."""
    shown_on = (os.environ.get(name, "") for name in _DISPLAYS)
    # An AppImage is mounted somewhere else each time.
    program = os.environ.get("APPIMAGE") or str(resources_folder())
    parts = (str(Path.home()), program, *shown_on)
    digest = hashlib.sha256("\n".join(parts).encode("utf-8", "surrogateescape"))
    name = f"brainview-{digest.hexdigest()[:16]}"
    if sys.platform == "win32":
        return name  # a named pipe
    # Never the shared folder for temporary files, where somebody else could listen.
    own = platformdirs.user_data_path("brainview", appauthor=False)
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or own) / name)


def hand_over(paths: Sequence[Path], address: str) -> bool:
    """Ask the window that is open to come to the front and to open files.

    Parameters
    ----------
    paths : sequence of Path
        Files and folders; none to show only the window.
    address : str
        As `window_address` returns it.

    Returns
    -------
    bool
        Whether it does; False if no window is open, or it is busy with a question.
    """
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_CONNECTION_MS):
        return False
    full = [os.fspath(path.absolute()) for path in paths]
    said = _Start(full, os.environ.get(_ACTIVATION, ""))
    socket.write(msgspec.json.encode(said) + b"\n")
    deadline = QDeadlineTimer(_ANSWER_MS)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(deadline.remainingTime()):
            return False
    return socket.readLine().data() == _TAKEN


class OneWindow(QObject):
    """Listens to further starts of the program, and to macOS, which has none.

    Parameters
    ----------
    is_busy : callable
        Returns whether the window can't take files now.
    parent : QObject
        The application.

    Signals
    -------
    asked(paths)
        Another start passed these paths, a list of Path.
    """

    asked = Signal(list)

    def __init__(self, is_busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self, address: str) -> bool:
        """Listen, unless another window does; return whether this one does."""
        if sys.platform != "win32":
            try:
                make_private_folder(Path(address).parent)
            except OSError:
                return False  # each start then opens its own window
        probe = QLocalSocket()
        probe.connectToServer(address)
        if probe.waitForConnected(_CONNECTION_MS):
            return False
        # A killed window leaves its socket. A living one would be replaced as well.
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def close(self) -> None:
        """Stop listening, so that the next start opens a window."""
        self._server.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open what macOS passes to the application instead of starting it again."""
        if isinstance(event, QFileOpenEvent):
            self.asked.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)

    def _welcome(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._hear(socket))
        self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            said = msgspec.json.decode(socket.readLine().data(), type=_Start)
        except msgspec.DecodeError:
            socket.abort()
            return
        is_busy = self._is_busy()
        socket.write(_BUSY if is_busy else _TAKEN)
        # Who has hung up meanwhile has opened a window of its own.
        if not socket.flush() or is_busy:
            return
        if said.activation:
            os.environ[_ACTIVATION] = said.activation  # Qt looks for it there
        self.asked.emit([Path(path) for path in said.paths])
