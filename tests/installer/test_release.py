"""What keeps a version from being released, and the notes of one that may be."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="needs git")


@pytest.fixture(scope="module")
def release():
    """Return the module that makes a release."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "installer"))
        import release

        yield release
        sys.modules.pop("release", None)


@pytest.fixture
def checkout(tmp_path):
    root = tmp_path / "checkout"
    (root / "brainview").mkdir(parents=True)
    (root / "brainview" / "__init__.py").write_text('__version__ = "1.10.0"\n')
    (root / "CITATION.cff").write_text("version: 1.10.0\n")
    (root / "CHANGELOG.md").write_text(
        "# Changelog\n\n## [1.10.0] - 2026-11-29\n\n- New.\n\n"
        "## [1.9.0] - 2026-01-02\n\n- Old.\n"
    )
    git(root, "init", "--quiet")
    git(root, "add", "--all")
    who = ("-c", "user.name=A", "-c", "user.email=a@b.invalid")
    git(root, *who, "commit", "--quiet", "--message", "Begin")
    git(root, "tag", "v1.9.0")
    return root


def git(root, *arguments):
    subprocess.run(["git", "-C", root, *arguments], check=True)


def test_a_version_that_everything_agrees_on_may_be_released(release, checkout):
    assert release.problems(checkout, release.stated_version(checkout)) == []


def test_each_disagreement_is_a_sentence(release, checkout):
    git(checkout, "tag", "v1.11.0")
    (checkout / "CITATION.cff").write_text("version: 1.9.0\n")
    said = "\n".join(release.problems(checkout, "1.10.0"))
    assert "A later release than 1.10.0 exists already: v1.9.0" not in said
    assert "A later release than 1.10.0 exists already: v1.11.0." in said
    assert "CITATION.cff doesn't cite the version 1.10.0." in said
    assert "Some files aren't committed" in said
    assert "The tag" not in said


def test_a_version_is_released_once(release, checkout):
    git(checkout, "tag", "v1.10.0")
    assert release.problems(checkout, "1.10.0") == [
        "The tag v1.10.0 exists already; choose the next version."
    ]


def test_an_unreleased_section_has_no_date_yet(release, checkout):
    path = checkout / "CHANGELOG.md"
    path.write_text(path.read_text().replace("2026-11-29", "Unreleased"))
    assert any("CHANGELOG.md has no" in p for p in release.problems(checkout, "1.10.0"))


def test_the_notes_hold_the_section_and_the_sums(release, checkout, tmp_path):
    (tmp_path / "SHA256SUMS").write_text("abc  brainview.deb\n")
    notes = release.release_notes(checkout, "1.10.0", tmp_path)
    assert "- New." in notes
    assert "Old" not in notes
    assert "abc  brainview.deb" in notes
