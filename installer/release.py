"""Make a release: check it, build it, write its notes.

    python installer/run.py release --out DIR

checks that version, changelog, citation and tags agree and that everything is
committed, builds the wheel, the sdist and the packages of this system, and writes
``NOTES.md`` with the changelog's section and the SHA-256 sums. ``--dry-run`` checks and
writes the notes, but builds nothing. Tags and uploads are left to a person; the last
lines say how.
"""

import argparse
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from run import ROOT, say

PACKAGES = {
    "linux": ("deb", "appimage", "tarball", "flatpak"),
    "win32": ("setup",),
    "darwin": ("dmg",),
}


def main(arguments: Sequence[str]) -> int:
    """Make the release and return the exit status."""
    parser = argparse.ArgumentParser(prog="python installer/run.py release")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="DIR")
    parser.add_argument("--dry-run", action="store_true", help="build nothing")
    chosen = parser.parse_args(arguments)
    version = stated_version(ROOT)
    found = problems(ROOT, version)
    for problem in found:
        say(problem)
    if found:
        return 1
    out = chosen.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    if not chosen.dry_run:
        build(out)
    notes = out / "NOTES.md"
    notes.write_text(release_notes(ROOT, version, out), "utf-8")
    say(f"The notes are in {notes}. To publish:")
    say(f"    git tag --sign v{version} --message 'brainview {version}'")
    say(f"    git push origin v{version}")
    return 0


def build(out: Path) -> None:
    """Build everything that this system can, or stop with what failed."""
    package = str(ROOT / "installer" / "package.py")
    for command in (
        ("-m", "hatchling", "build", "-d", str(out)),
        (package, *PACKAGES[sys.platform], "--out", str(out)),
    ):
        if subprocess.run([sys.executable, *command], cwd=ROOT, check=False).returncode:
            sys.exit(f"This command failed: python {' '.join(command)}")


def stated_version(root: Path) -> str:
    """Return the version that the program states."""
    text = (root / "brainview" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    return found[1] if found else ""


def problems(root: Path, version: str) -> list[str]:
    """Return what keeps a version from being released, a sentence each.

    Parameters
    ----------
    root : Path
        The checkout.
    version : str
        To be released.
    """
    tags = git(root, "tag", "--list", "v*").split()
    newest = max(tags, key=numbers, default="v0")
    citation = (root / "CITATION.cff").read_text("utf-8").splitlines()
    checks = (
        (
            re.fullmatch(r"\d+\.\d+\.\d+", version),
            "brainview/__init__.py states no version MAJOR.MINOR.PATCH.",
        ),
        (
            f"v{version}" not in tags,
            f"The tag v{version} exists already; choose the next version.",
        ),
        (
            numbers(newest) <= numbers(version),
            f"A later release than {version} exists already: {newest}.",
        ),
        (
            changes(root, version),
            f"CHANGELOG.md has no section '## [{version}] - YYYY-MM-DD' at its top; "
            "write the day of the release there.",
        ),
        (
            f"version: {version}" in citation,
            f"CITATION.cff doesn't cite the version {version}.",
        ),
        (
            not git(root, "status", "--porcelain"),
            "Some files aren't committed; commit or remove them.",
        ),
    )
    return [problem for is_fine, problem in checks if not is_fine]


def numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, which compare as versions do."""
    return tuple(int(part) for part in re.findall(r"\d+", version))


def changes(root: Path, version: str) -> str:
    """Return the changelog's first section, if it is the dated one of a version."""
    changelog = (root / "CHANGELOG.md").read_text("utf-8")
    _, *sections = re.split(r"^## ", changelog, flags=re.MULTILINE)
    heading, _, text = (sections[0] if sections else "").partition("\n")
    is_its = re.fullmatch(rf"\[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d", heading)
    return text.strip() if is_its else ""


def release_notes(root: Path, version: str, out: Path) -> str:
    """Return the notes: what changed, and the sums of what was built."""
    sums = out / "SHA256SUMS"
    parts = [
        f"# brainview {version}",
        "For research use only. Not a medical device.",
        changes(root, version),
    ]
    if sums.is_file():
        parts.append(f"## SHA-256 sums\n\n```\n{sums.read_text('utf-8')}```")
    return "\n\n".join(parts) + "\n"


def git(root: Path, *arguments: str) -> str:
    """Return what git prints about a checkout."""
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
