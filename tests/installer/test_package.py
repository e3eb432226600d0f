"""The packages, made of a small stand-in for the frozen program."""

import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from brainview.gui.window.app import DESKTOP_ID

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def package():
    """Return the module that builds packages."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "installer"))
        import package

        yield package
        sys.modules.pop("package", None)


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder as PyInstaller writes it, with one library."""
    folder = tmp_path_factory.mktemp("frozen") / "brainview"
    (folder / "_internal").mkdir(parents=True)
    for name in ("brainview", "brainview-gui", "brainview-smoke"):
        (folder / name).write_text("#!/bin/sh\n", "utf-8")
        (folder / name).chmod(0o755)
    library = b"\x7fELF\0GLIBC_2.4\0GLIBC_2.31\0GLIBC_2.2.5\0"
    (folder / "_internal" / "library.so").write_bytes(library)
    return folder


def test_an_archive_holds_the_program_once_and_not_its_test(package, frozen, tmp_path):
    archive = package.write_tarball(frozen, tmp_path, tmp_path)
    with tarfile.open(archive) as opened:
        inside = {Path(m.name).name: m for m in opened.getmembers()}
    assert inside["brainview"].isfile()
    assert inside["brainview-gui"].linkname == "brainview"
    assert "brainview-smoke" not in inside
    assert f"{DESKTOP_ID}.desktop" in inside


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a package for Linux")
def test_a_deb_puts_the_programs_where_a_shell_finds_them(package, frozen, tmp_path):
    deb = package.write_deb(frozen, tmp_path, tmp_path)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", deb], capture_output=True, text=True, check=True
    ).stdout
    assert "./usr/bin/brainview-gui -> ../lib/brainview/brainview-gui" in listed
    assert f"./usr/share/icons/hicolor/256x256/apps/{DESKTOP_ID}.png" in listed


def test_a_deb_asks_for_the_c_library_that_its_files_ask_for(package, frozen):
    assert "Depends: libc6 (>= 2.31), libegl1, " in package.control_file(frozen)


def test_a_deb_names_one_of_two_names_of_a_library(package, frozen):
    assert ", libglib2.0-0t64 | libglib2.0-0, " in package.control_file(frozen)


def test_the_sums_are_those_of_the_files(package, tmp_path):
    (tmp_path / "a.deb").write_bytes(b"a")
    package.write_sums([tmp_path / "a.deb"], tmp_path)
    digest, name = (tmp_path / "SHA256SUMS").read_text("utf-8").split()
    assert name == "a.deb"
    assert digest == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"


def test_the_desktop_offers_the_program_for_dicom_files():
    entry = (ROOT / "installer" / "linux" / f"{DESKTOP_ID}.desktop").read_text("utf-8")
    assert "Exec=brainview-gui %F\n" in entry
    assert "MimeType=application/dicom;\n" in entry


def test_the_installer_for_windows_needs_no_administrator():
    script = (ROOT / "installer" / "windows" / "brainview.iss").read_text("utf-8")
    assert "\nPrivilegesRequired=lowest\n" in script
    assert "HKLM" not in script


def test_the_installer_for_windows_deletes_only_what_it_installed():
    script = (ROOT / "installer" / "windows" / "brainview.iss").read_text("utf-8")
    deleted = [line for line in script.splitlines() if line.startswith("Type: ")]
    assert deleted == ['Type: filesandordirs; Name: "{app}\\_internal"']
    assert "\nDisableDirPage=yes\n" in script  # so the folder is always its own


def test_a_package_for_another_system_is_refused(package, capsys):
    other = "setup" if sys.platform != "win32" else "deb"
    with pytest.raises(SystemExit):
        package.main([other])
    assert f"{other} is built on another system" in capsys.readouterr().err
