"""A second start passes its files to the window that is open."""

import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent

from brainview.gui.window.one_window import OneWindow, window_address

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="looks at a socket's file"
)
HAND_OVER = """
import sys
from brainview.gui.window.one_window import hand_over
print(hand_over([], sys.argv[1]))
"""


@pytest.fixture
def runtime_folder(monkeypatch, tmp_path_factory):
    # A socket's path has at most 107 bytes.
    folder = tmp_path_factory.mktemp("r")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def open_window(qapp, runtime_folder):
    is_busy = [False]
    listener = OneWindow(lambda: is_busy[0], qapp)
    assert listener.listen(window_address())
    listener.is_busy = is_busy
    yield listener
    listener.close()
    listener.deleteLater()


def start(qtbot, *arguments, folder=Path()):
    """Run another Python while this process's events go on; return what it says."""
    started = subprocess.Popen(
        [sys.executable, *arguments], cwd=folder, stdout=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: started.poll() is not None, timeout=60_000)
    said, _ = started.communicate()
    return started.returncode, said.strip()


def test_a_second_start_passes_its_files_as_full_paths(qtbot, open_window, tmp_path):
    (tmp_path / "scan.png").touch()
    begin = ("-m", "brainview", "scan.png")
    with qtbot.waitSignal(open_window.asked, timeout=60_000) as asked:
        status, _ = start(qtbot, *begin, folder=tmp_path)
    assert status == 0
    assert asked.args == [[tmp_path / "scan.png"]]


def test_a_window_with_a_question_open_takes_nothing(qtbot, open_window):
    open_window.is_busy[0] = True
    with qtbot.assertNotEmitted(open_window.asked):
        assert start(qtbot, "-c", HAND_OVER, window_address()) == (0, "False")


def test_a_start_that_hung_up_opens_nothing(qtbot, open_window):
    with qtbot.assertNotEmitted(open_window.asked), closing(unix_socket()) as client:
        client.connect(window_address())
        client.sendall(b'{"paths": ["/scan.png"]}\n')
        client.close()
        qtbot.wait(100)


def test_a_file_that_macos_opens_with_the_program_is_passed_on(
    qtbot, qapp, open_window
):
    qapp.installEventFilter(open_window)
    with qtbot.waitSignal(open_window.asked) as asked:
        qapp.sendEvent(qapp, QFileOpenEvent("/scan.dcm"))
    assert asked.args == [[Path("/scan.dcm")]]


def test_only_the_user_may_talk_to_the_window(open_window):
    assert Path(window_address()).stat().st_mode & 0o077 == 0


def test_each_display_and_each_program_has_its_own_window(monkeypatch):
    addresses = {window_address()}
    for name, value in (("DISPLAY", ":7"), ("APPIMAGE", "/a"), ("APPIMAGE", "/b")):
        monkeypatch.setenv(name, value)
        addresses.add(window_address())
    assert len(addresses) == 4


def test_only_one_window_listens(qapp, open_window):
    assert not OneWindow(lambda: False, qapp).listen(window_address())


@pytest.mark.usefixtures("runtime_folder")
def test_what_a_killed_window_left_is_replaced(qapp):
    with closing(unix_socket()) as dead:
        dead.bind(window_address())
    listener = OneWindow(lambda: False, qapp)
    assert listener.listen(window_address())
    listener.close()
    assert not Path(window_address()).exists()


def unix_socket():
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
