import re
import sys
from pathlib import Path

import pytest

from brainview.__main__ import COMMAND_NAMES, main
from brainview.cli.command import COMMANDS
from brainview.cli.display import QT_LIBRARIES, display_problem, library_problem

linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems always have a display"
)


@pytest.fixture
def no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_the_start_knows_every_command():
    assert COMMAND_NAMES == COMMANDS


@linux_only
@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize(
    "arguments", [[], ["scan.png"], ["./analyze"], ["--new-window", "a"]]
)
def test_without_a_display_one_sentence_points_to_the_command_line(arguments, capsys):
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert "there is no display" in said.err
    assert "brainview analyze" in said.err
    assert said.out == ""


@linux_only
@pytest.mark.usefixtures("no_display")
def test_a_wayland_display_is_one(monkeypatch):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert display_problem(lambda name: True) is None


@linux_only
@pytest.mark.usefixtures("no_display")
def test_without_the_libraries_for_wayland_x11_is_used_where_it_is(monkeypatch):
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    said = display_problem(lambda name: "wayland" not in name)
    assert "packages libwayland-client0, libwayland-cursor0 or," in said
    monkeypatch.setenv("DISPLAY", ":0")
    assert display_problem(lambda name: "wayland" not in name) is None


@linux_only
def test_the_package_of_each_library_that_qt_loads_is_known():
    qt = Path(pytest.importorskip("PySide6").__file__).parent / "Qt"
    used = ("Core", "DBus", "Gui", "Network", "Svg", "WaylandClient", "Widgets")
    files = [qt / "lib" / f"libQt6{name}.so.6" for name in (*used, "XcbQpa")]
    files += (qt / "plugins" / "platforms" / f"libq{n}.so" for n in ("xcb", "wayland"))
    needed = {
        name.decode()
        for file in files
        for name in re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", file.read_bytes())
    }
    own = {path.name for path in (qt / "lib").iterdir()}
    c_libraries = re.compile(r"lib(c|dl|gcc_s|m|pthread|resolv|rt|stdc\+\+)\.so")
    missing = needed - own - set(QT_LIBRARIES)
    assert not {name for name in missing if not c_libraries.match(name)}


def test_a_chosen_qt_platform_is_trusted(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display_problem() is None


@linux_only
@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("platform", ["", "xcb"])
def test_the_libraries_that_x11_lacks_are_named_with_their_packages(
    monkeypatch, platform
):
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    absent = {"libxcb-cursor.so.0", "libxcb-icccm.so.4"}
    said = display_problem(lambda name: name not in absent)
    assert (
        "the system libraries libxcb-cursor.so.0, libxcb-icccm.so.4 are missing; "
        "install the packages libxcb-cursor0, libxcb-icccm4 or," in said
    )


@linux_only
@pytest.mark.usefixtures("no_display")
def test_a_missing_cursor_library_is_one_sentence(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    said = display_problem(lambda name: name != "libxcb-cursor.so.0")
    assert "libxcb-cursor.so.0 is missing; install the package libxcb-cursor0" in said


@linux_only
@pytest.mark.usefixtures("no_display")
def test_with_all_libraries_the_window_opens(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    assert display_problem(lambda name: True) is None


def test_a_missing_system_library_is_named_with_its_package():
    error = ImportError(
        "libEGL.so.1: cannot open shared object file: No such file or directory"
    )
    said = library_problem(error)
    assert "libEGL.so.1 is missing; install the package libegl1" in said


def test_an_unknown_library_is_named_too():
    said = library_problem(ImportError("libodd-2.so.7: cannot open shared object file"))
    assert "the package with libodd-2.so.7" in said


def test_a_missing_qt_is_said():
    said = library_problem(ImportError("No module named 'PySide6'"))
    assert said.startswith("Can't open the window: Qt can't be loaded")


def test_a_misspelled_command_does_not_open_a_window(capsys):
    assert main(["analyse", "b.png"]) == 2
    said = capsys.readouterr().err
    assert "'analyse' is neither a command nor a file" in said
    assert "analyze, series, measure, batch" in said


def test_an_unknown_option_is_wrong_usage(capsys):
    assert main(["--nonsense"]) == 2
    assert "usage: brainview" in capsys.readouterr().err
