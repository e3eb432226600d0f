"""Build packages that install brainview on a computer without Python.

    python installer/run.py package deb appimage tarball --out DIR   on Linux
    python installer/run.py package setup --out DIR         on Windows, with Inno Setup
    python installer/run.py package dmg --out DIR           on macOS

freezes the program with PyInstaller, runs its smoke program, and writes the packages,
a list of everything inside (CycloneDX) and a file of SHA-256 sums. A package is for the
system and processor that it is built on, and for systems that are as new or newer.
`flatpak` writes a manifest beside the archive of `tarball`, for flatpak-builder.
"""

import argparse
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader
from run import QT_PACKAGES, ROOT, say

from brainview import __version__

APP_ID = "org.brainview.brainview"
SUMMARY = "Take a second look at a brain MRI; for research use only"
LINUX_FILES = ROOT / "installer" / "linux"
ICON = ROOT / "resources" / "icons" / "brainview.svg"
ICON_SIDES = (48, 128, 256)
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

# The program at the beginning of an AppImage, which mounts the rest. Its SHA-256 sums
# are those of the release of 2025-11-08.
RUNTIME = "https://github.com/AppImage/type2-runtime/releases/download/20251108/runtime"
RUNTIME_SUMS = {
    "x86_64": "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d",
    "aarch64": "00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444",
}


def run(command: Sequence[str], **options: object) -> None:
    """Run a command, or stop with the one that failed."""
    if subprocess.run(command, check=False, **options).returncode:  # type: ignore[call-overload]
        sys.exit(f"This command failed: {' '.join(command)}")


@dataclass(frozen=True, slots=True)
class Build:
    """What packages are made of.

    Attributes
    ----------
    frozen : Path
        The folder of the frozen program.
    out : Path
        The folder of the packages.
    work : Path
        A folder for what is needed in between.
    runtime : Path or None
        Of the AppImage; None to download it.
    run : callable
        Runs a command of the system.
    """

    frozen: Path
    out: Path
    work: Path
    runtime: Path | None = None
    run: Callable[[Sequence[str]], None] = run


def main(arguments: Sequence[str]) -> int:
    """Build the packages that are asked for and return the exit status."""
    parser = argparse.ArgumentParser(prog="python installer/run.py package")
    parser.add_argument("kind", nargs="+", choices=PACKAGES)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument(
        "--frozen",
        type=Path,
        metavar="DIR",
        help="a frozen program that exists already",
    )
    parser.add_argument(
        "--runtime",
        type=Path,
        metavar="FILE",
        help="the type-2 runtime of the AppImage; downloaded if it isn't given",
    )
    parser.add_argument(
        "--tensorflow",
        action="store_true",
        help="include TensorFlow, for Keras models; 1.3 GB more",
    )
    chosen = parser.parse_args(arguments)
    foreign = [kind for kind in chosen.kind if SYSTEMS[kind] != sys.platform]
    if foreign:
        parser.error(
            f"{foreign[0]} is built on another system ({SYSTEMS[foreign[0]]})."
        )
    out = chosen.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="brainview-package-") as work:
        frozen = chosen.frozen or freeze(Path(work), chosen.tensorflow)
        smoke(frozen)
        build = Build(frozen, out, Path(work), chosen.runtime)
        made = [PACKAGES[kind](build) for kind in chosen.kind]
        made.append(list_parts(build))
    write_sums(made, out)
    for path in made:
        say(f"{path} ({path.stat().st_size / 1e6:.0f} MB)")
    return 0


def freeze(work: Path, has_tensorflow: bool) -> Path:
    """Freeze the program, also with TensorFlow, and return its folder."""
    say("Freezing the program; this takes a few minutes.")
    spec = str(ROOT / "installer" / "brainview.spec")
    folders = ("--distpath", str(work / "dist"), "--workpath", str(work / "build"))
    options = ("--noconfirm", "--log-level", "WARN")
    extra = ("--", "--tensorflow") if has_tensorflow else ()
    run([sys.executable, "-m", "PyInstaller", *options, *folders, spec, *extra])
    return work / "dist" / "brainview"


def smoke(frozen: Path) -> None:
    """Run the frozen program's own test, as a computer without Python would."""
    say("Testing the frozen program.")
    kept = {"HOME", "LANG", "SYSTEMROOT", "TEMP", "TMPDIR", "USERPROFILE"}
    bare = {name: os.environ[name] for name in kept & set(os.environ)}
    run([str(frozen / program_name("brainview-smoke"))], env=bare)


def program_name(name: str) -> str:
    """Return the file name of a program on this system."""
    return f"{name}.exe" if sys.platform == "win32" else name


def write_deb(build: Build) -> Path:
    """Write a package for Debian, Ubuntu and their relatives."""
    root = build.work / "deb"
    share, documents = root / "usr" / "share", root / "usr/share/doc/brainview"
    copy_program(build.frozen, root / "usr" / "lib" / "brainview")
    (root / "usr" / "bin").mkdir()
    for name in ("brainview", "brainview-gui"):
        (root / "usr" / "bin" / name).symlink_to(f"../lib/brainview/{name}")
    write_desktop_files(share)
    documents.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", documents / "copyright")
    shutil.copy(ROOT / "CHANGELOG.md", documents / "CHANGELOG.md")
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(control_file(root), "utf-8")
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    architecture = ARCHITECTURES[platform.machine()]
    target = build.out / f"brainview_{__version__}_{architecture}.deb"
    options = ("--root-owner-group", "-Zxz", "-z3")
    build.run(["dpkg-deb", "--build", *options, str(root), str(target)])
    return target


def control_file(root: Path) -> str:
    """Return what dpkg reads about a package with these files."""
    kilobytes = sum(p.lstat().st_size for p in root.rglob("*")) // 1024
    libraries = QT_PACKAGES.replace("libglib2.0-0", "libglib2.0-0t64 | libglib2.0-0")
    libraries = re.sub(r" (?!\|)(?<!\| )", ", ", libraries)
    return (
        "Package: brainview\n"
        f"Version: {__version__}\n"
        f"Architecture: {ARCHITECTURES[platform.machine()]}\n"
        "Maintainer: The brainview authors <authors@brainview.invalid>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: libc6 (>= {newest_c_library(root)}), {libraries}\n"
        "Section: science\n"
        "Priority: optional\n"
        f"Description: {SUMMARY}\n"
        " brainview opens DICOM, NIfTI, MATLAB and image files of brain MRI, runs a\n"
        " model on this computer, and shows the most likely class, where the model\n"
        " looked, and an outline of the tumor. It is not a medical device.\n"
    )


def newest_c_library(root: Path) -> str:
    """Return the version of the C library that these files ask for, such as 2.35."""
    asked = {
        int(minor)
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink() and is_elf(path)
        for minor in re.findall(rb"\0GLIBC_2\.(\d+)(?=[.\0])", path.read_bytes())
    }
    return f"2.{max(asked)}"


def is_elf(path: Path) -> bool:
    """Return whether a file is a program or a library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def write_tarball(build: Build) -> Path:
    """Write an archive that runs from any folder."""
    target = build.out / f"{linux_name()}.tar.xz"
    root = build.work / linux_name()
    copy_program(build.frozen, root)
    write_desktop_files(root / "share")
    shutil.copy(ROOT / "LICENSE", root)
    with tarfile.open(target, "w:xz", preset=3) as archive:
        archive.add(root, root.name)
    return target


def linux_name() -> str:
    """Return the name of what any Linux with this processor runs."""
    return f"brainview-{__version__}-linux-{platform.machine()}"


def write_appimage(build: Build) -> Path:
    """Write one file that runs on any Linux: a program that mounts the rest of it.

    Needs ``mksquashfs`` of the package squashfs-tools.
    """
    target = build.out / f"{linux_name()}.AppImage"
    root = build.work / "AppDir"
    copy_program(build.frozen, root / "usr" / "lib" / "brainview")
    share = root / "usr" / "share"
    write_desktop_files(share)
    shutil.copy(ROOT / "LICENSE", root)
    (root / "AppRun").symlink_to("usr/lib/brainview/brainview")
    shutil.copy(share / "applications" / f"{APP_ID}.desktop", root)
    shutil.copy(share / f"icons/hicolor/256x256/apps/{APP_ID}.png", root)
    (root / ".DirIcon").symlink_to(f"{APP_ID}.png")
    image = build.work / "image.squashfs"
    # The runtime knows zlib and zstd.
    options = ("-root-owned", "-noappend", "-quiet", "-no-progress", "-comp", "zstd")
    build.run(
        ["mksquashfs", str(root), str(image), *options, "-Xcompression-level", "15"]
    )
    runtime = build.runtime or download_runtime(build.work)
    with target.open("wb") as file:
        for part in (runtime, image):
            with part.open("rb") as opened:
                shutil.copyfileobj(opened, file)
    target.chmod(0o755)
    return target


def download_runtime(work: Path) -> Path:
    """Download the AppImage's runtime, check it, and return where it is."""
    target, url = work / "runtime", f"{RUNTIME}-{platform.machine()}"
    say(f"Downloading {url}.")
    urllib.request.urlretrieve(url, target)
    if sha256(target) != RUNTIME_SUMS[platform.machine()]:
        sys.exit(f"{url} isn't the file that it was; don't use it.")
    return target


def write_flatpak(build: Build) -> Path:
    """Write the manifest by which flatpak-builder packs the archive beside it."""
    archive = build.out / f"{linux_name()}.tar.xz"
    if not archive.is_file():
        sys.exit("The manifest names the archive; ask for `tarball flatpak`.")
    manifest = json.loads((LINUX_FILES / f"{APP_ID}.json").read_text("utf-8"))
    source = {"type": "archive", "path": archive.name, "sha256": sha256(archive)}
    manifest["modules"][0]["sources"] = [source]
    target = build.out / f"{APP_ID}.json"
    target.write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")
    return target


def write_setup(build: Build) -> Path:
    """Write an installer for one user of Windows; signed where the variable says how.

    ``BRAINVIEW_SIGN_WITH`` is the command of a sign tool, with ``$f`` for the file, as
    Inno Setup takes it.
    """
    values = {"Version": __version__, "Frozen": build.frozen, "Out": build.out}
    script = str(ROOT / "installer" / "windows" / "brainview.iss")
    given = [f"/D{name}={value}" for name, value in values.items()]
    if command := os.environ.get("BRAINVIEW_SIGN_WITH"):
        given += [f"/Sbrainview={command}", "/DSigned"]
    build.run(["iscc", "/Qp", *given, script])
    return build.out / f"brainview-{__version__}-windows-x86_64.exe"


def write_dmg(build: Build) -> Path:
    """Write a disk image for macOS; signed and notarized where the variables say how.

    ``BRAINVIEW_SIGN_AS`` names an identity of the keychain, ``BRAINVIEW_NOTARIZE_AS`` a
    profile that ``xcrun notarytool store-credentials`` has stored.
    """
    image = build.work / "image"
    program = image / "brainview.app"
    shutil.copytree(build.frozen.with_suffix(".app"), program, symlinks=True)
    (image / "Applications").symlink_to("/Applications")
    target = build.out / f"brainview-{__version__}-macos-{platform.machine()}.dmg"
    identity = os.environ.get("BRAINVIEW_SIGN_AS")
    if identity:
        rights = str(ROOT / "installer" / "macos" / "entitlements.plist")
        sign = ("codesign", "--force", "--deep", "--options", "runtime", "--timestamp")
        build.run([*sign, "--entitlements", rights, "--sign", identity, str(program)])
    options = ("-volname", "brainview", "-format", "UDZO", "-ov")
    build.run(["hdiutil", "create", *options, "-srcfolder", str(image), str(target)])
    profile = os.environ.get("BRAINVIEW_NOTARIZE_AS")
    if profile:
        submit = ("xcrun", "notarytool", "submit", "--wait", "--keychain-profile")
        build.run([*submit, profile, str(target)])
        build.run(["xcrun", "stapler", "staple", str(target)])
    return target


def copy_program(frozen: Path, target: Path) -> None:
    """Copy a frozen program without its test, and each of its programs once.

    On Linux, the program with and without a console is the same.
    """
    left_out = shutil.ignore_patterns("brainview-smoke", "brainview-gui")
    shutil.copytree(frozen, target, symlinks=True, ignore=left_out)
    (target / "brainview-gui").symlink_to("brainview")


def write_desktop_files(share: Path) -> None:
    """Write what a desktop needs to list the program and to offer it for DICOM."""
    desktop = share / "applications" / f"{APP_ID}.desktop"
    desktop.parent.mkdir(parents=True)
    shutil.copy(LINUX_FILES / desktop.name, desktop)
    about = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    about.parent.mkdir()
    text = (LINUX_FILES / about.name).read_text("utf-8")
    text = text.replace("@VERSION@", __version__).replace("@DATE@", release_date())
    about.write_text(text, "utf-8")
    icons = share / "icons" / "hicolor"
    scalable = icons / "scalable" / "apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(ICON, scalable)
    for side in ICON_SIDES:
        target = icons / f"{side}x{side}" / "apps" / f"{APP_ID}.png"
        target.parent.mkdir(parents=True)
        draw_icon(side, target)


def draw_icon(side: int, target: Path) -> None:
    """Write the icon as a PNG file of `side` × `side` pixels."""
    reader = QImageReader(str(ICON))
    reader.setScaledSize(QSize(side, side))
    if not reader.read().save(str(target)):
        sys.exit(f"The icon {ICON} can't be drawn.")


def release_date() -> str:
    """Return the date of this version in the changelog, or today's if it has none."""
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    heading = rf"^## \[{re.escape(__version__)}\] - (\d{{4}}-\d\d-\d\d)$"
    found = re.search(heading, changelog, re.MULTILINE)
    return found[1] if found else datetime.now(UTC).date().isoformat()


def list_parts(build: Build) -> Path:
    """Write what a frozen program consists of, in CycloneDX format."""
    target = build.out / f"brainview-{__version__}.cdx.json"
    script = str(ROOT / "installer" / "parts_list.py")
    program = str(build.frozen / program_name("brainview"))
    build.run([sys.executable, script, program, str(target)])
    return target


def write_sums(paths: Sequence[Path], out: Path) -> None:
    """Write the SHA-256 sums of files, as ``sha256sum -c`` reads them."""
    lines = (f"{sha256(path)}  {path.name}\n" for path in paths)
    (out / "SHA256SUMS").write_text("".join(lines), "utf-8")


def sha256(path: Path) -> str:
    """Return a file's digest in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


PACKAGES: dict[str, Callable[[Build], Path]] = {
    "deb": write_deb,
    "appimage": write_appimage,
    "tarball": write_tarball,
    "flatpak": write_flatpak,
    "setup": write_setup,
    "dmg": write_dmg,
}
SYSTEMS = dict.fromkeys(PACKAGES, "linux") | {"setup": "win32", "dmg": "darwin"}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
