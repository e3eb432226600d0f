"""The packages, made of a small stand-in for the frozen program."""

import json
import os
import plistlib
import re
import shutil
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
    archive = package.write_tarball(package.Build(frozen, tmp_path, tmp_path))
    with tarfile.open(archive) as opened:
        inside = {Path(m.name).name: m for m in opened.getmembers()}
    assert inside["brainview"].isfile()
    assert inside["brainview-gui"].linkname == "brainview"
    assert "brainview-smoke" not in inside
    assert f"{DESKTOP_ID}.desktop" in inside


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a package for Linux")
def test_a_deb_puts_the_programs_where_a_shell_finds_them(package, frozen, tmp_path):
    deb = package.write_deb(package.Build(frozen, tmp_path, tmp_path))
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


def test_every_file_that_the_installer_for_windows_names_exists(package):
    folder = ROOT / "installer" / "windows"
    script = (folder / "brainview.iss").read_text("utf-8")
    named = re.findall(r"\{#SourcePath\}([^;\s]*)", script)
    assert named
    for path in named:
        assert (folder / path.replace("\\", "/").lstrip("/")).is_file()


def test_the_installer_for_windows_reads_as_inno_setup_reads_it():
    script = (ROOT / "installer" / "windows" / "brainview.iss").read_text("utf-8")
    section, seen = "", set()
    lines = [line.strip() for line in script.splitlines()]
    asked = [line for line in lines if line.startswith("#")]
    assert asked == ["#ifdef Signed", "#endif"]
    for line in lines:
        if not line or line.startswith(("#", ";")):
            continue
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            section = heading[1]
            assert section not in seen
            seen.add(section)
        elif section == "Setup":
            assert re.fullmatch(r"[A-Z]\w+=\S.*", line), line
        else:
            # Values in quotes may hold semicolons, and a quote is written twice.
            entry = r'[A-Z]\w+: (?:"(?:[^"]|"")*"|[^";]+)'
            assert re.fullmatch(rf"{entry}(?:; {entry})*", line), line
    assert {"Setup", "Files", "Icons", "Registry", "Run"} <= seen
    assert set(re.findall(r"\{#(\w+)\}", script)) == {
        *("Version", "Frozen", "Out"),
        "SourcePath",
    }


def test_the_installer_for_windows_gets_what_its_script_asks_for(
    package, tmp_path, monkeypatch
):
    monkeypatch.setenv("BRAINVIEW_SIGN_WITH", "signtool sign $f")
    commands = []
    build = package.Build(tmp_path, tmp_path, tmp_path, run=commands.append)
    target = package.write_setup(build)
    ((program, *given, script),) = commands
    assert program == "iscc"
    defined = {w[2:].split("=")[0] for w in given if w.startswith("/D")}
    assert defined == {"Version", "Frozen", "Out", "Signed"}
    assert "/Sbrainview=signtool sign $f" in given
    assert Path(script).is_file()
    name = "OutputBaseFilename=brainview-{#Version}-windows-x86_64"
    assert name in Path(script).read_text("utf-8")
    assert target.name == f"brainview-{package.__version__}-windows-x86_64.exe"


def test_the_disk_image_for_macos_is_signed_before_and_notarized_after(
    package, frozen, tmp_path, monkeypatch
):
    (frozen.parent / "brainview.app" / "Contents" / "MacOS").mkdir(parents=True)
    monkeypatch.setenv("BRAINVIEW_SIGN_AS", "Developer ID")
    monkeypatch.setenv("BRAINVIEW_NOTARIZE_AS", "profile")
    commands = []
    build = package.Build(frozen, tmp_path, tmp_path, run=commands.append)
    target = package.write_dmg(build)
    assert [c[0] for c in commands] == ["codesign", "hdiutil", "xcrun", "xcrun"]
    sign, image, submit, staple = commands
    rights = sign[sign.index("--entitlements") + 1]
    assert plistlib.loads(Path(rights).read_bytes())
    assert Path(sign[-1], "Contents", "MacOS").is_dir()
    assert Path(image[image.index("-srcfolder") + 1], "Applications").is_symlink()
    assert image[-1] == submit[-1] == staple[-1] == str(target)


@pytest.mark.skipif(not shutil.which("mksquashfs"), reason="needs squashfs-tools")
def test_an_appimage_is_its_runtime_and_what_that_mounts(package, frozen, tmp_path):
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"\x7fELF" + bytes(4092))
    image = package.write_appimage(package.Build(frozen, tmp_path, tmp_path, runtime))
    listed = subprocess.run(
        ["unsquashfs", "-l", "-offset", "4096", image],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    for name in ("AppRun", f"{DESKTOP_ID}.desktop", f"{DESKTOP_ID}.png"):
        assert f"squashfs-root/{name}" in listed
    assert "squashfs-root/usr/lib/brainview/brainview" in listed
    assert os.access(image, os.X_OK)


def test_the_manifest_for_flatpak_names_the_archive_and_gives_no_network(
    package, frozen, tmp_path
):
    build = package.Build(frozen, tmp_path, tmp_path)
    (tmp_path / f"{package.linux_name()}.tar.xz").write_bytes(b"a")
    manifest = json.loads(package.write_flatpak(build).read_text("utf-8"))
    assert manifest["id"] == DESKTOP_ID
    assert "--share=network" not in manifest["finish-args"]
    (source,) = manifest["modules"][0]["sources"]
    assert (tmp_path / source["path"]).read_bytes() == b"a"
    assert source["sha256"].startswith("ca978112ca1bbdcafac231b39a23dc4d")


def test_a_package_for_another_system_is_refused(package, capsys):
    other = "setup" if sys.platform != "win32" else "deb"
    with pytest.raises(SystemExit):
        package.main([other])
    assert f"{other} is built on another system" in capsys.readouterr().err
