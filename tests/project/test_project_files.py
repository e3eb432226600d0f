"""Tests that the repository is complete and its files agree with each other."""

import hashlib
import os
import re
import runpy
import shutil
import subprocess
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

import brainview

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TOP_FOLDERS = {"brainview", "resources", "training", "tests", "installer"}
CODE_FOLDERS = TOP_FOLDERS | {
    path.name for path in (ROOT / "brainview").iterdir() if path.is_dir()
}
PICTURES = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".dcm", ".mat", ".nii"}
HOMES_OF_PICTURES = ("resources/", "tests/golden/")


def committed() -> list[Path]:
    """Return every file that git tracks; tests that need a checkout skip without."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("needs git and a checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    )
    names = os.fsdecode(listed.stdout).split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def inside(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_top_level_folders_are_the_designed_ones() -> None:
    tops = {inside(path).split("/")[0] for path in committed() if "/" in inside(path)}
    assert {top for top in tops if not top.startswith(".")} <= TOP_FOLDERS


def test_no_committed_file_but_a_network_is_larger_than_20_mb() -> None:
    others = [p for p in committed() if p.suffix != ".onnx"]
    assert not [inside(p) for p in others if p.stat().st_size > 20e6]


def test_all_bundles_together_stay_under_128_mb() -> None:
    bundles = [p for p in committed() if inside(p).startswith("resources/models/")]
    assert sum(p.stat().st_size for p in bundles) <= 128e6


def test_pictures_are_committed_only_as_resources_or_golden_images() -> None:
    pictures = [inside(p) for p in committed() if p.suffix.lower() in PICTURES]
    assert not [name for name in pictures if not name.startswith(HOMES_OF_PICTURES)]


@pytest.mark.data
def test_no_committed_file_is_a_copy_of_a_real_scan(data_folder: Path) -> None:
    by_size = defaultdict(list)
    for path in committed():
        by_size[path.stat().st_size].append(path)
    copies = [
        inside(ours)
        for real in data_folder.rglob("*")
        if real.is_file() and real.stat().st_size
        for ours in by_size.get(real.stat().st_size, ())
        if digest(real) == digest(ours)
    ]
    assert not copies


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_changelog_has_a_section_for_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    latest = re.search(r"^## \[?(\d+\.\d+\.\d+)", changelog, re.MULTILINE)
    assert latest
    assert latest[1] == brainview.__version__


def test_every_file_that_pyproject_names_exists() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    named = [
        PROJECT["project"]["readme"],
        *PROJECT["project"]["license-files"],
        *wheel["packages"],
        *wheel["force-include"],
    ]
    assert not [name for name in named if not (ROOT / name).exists()]


def test_resources_go_where_the_program_looks_for_them() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"]["resources"] == "brainview/_resources"


def test_every_action_of_a_workflow_is_pinned_to_a_commit() -> None:
    workflows = (ROOT / ".github" / "workflows").glob("*.yml")
    text = "\n".join(path.read_text("utf-8") for path in workflows)
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert not [name for name in used if not re.search(r"@[0-9a-f]{40}$", name)]


def test_every_dependency_is_pinned_for_the_launcher() -> None:
    pins = (ROOT / "installer" / "constraints.txt").read_text("utf-8")
    pinned = set(re.findall(r"^([a-z0-9-]+)==", pins, re.MULTILINE))
    groups = PROJECT["dependency-groups"].values()
    wanted = PROJECT["project"]["dependencies"] + [
        entry for group in groups for entry in group if isinstance(entry, str)
    ]
    names = {re.split(r"[^A-Za-z0-9-]", entry)[0].lower() for entry in wanted}
    assert names <= pinned


def test_lock_file_has_the_tested_versions_with_digests() -> None:
    pins = (ROOT / "installer" / "constraints.txt").read_text("utf-8")
    tested = dict(re.findall(r"^([a-z0-9-]+)==([^ ;\n]+)", pins, re.MULTILINE))
    lock = tomllib.loads((ROOT / "installer" / "pylock.toml").read_text("utf-8"))
    locked = {each["name"]: each.get("version") for each in lock["packages"]}
    wanted = PROJECT["project"]["dependencies"]
    names = {re.split(r"[^A-Za-z0-9-]", entry)[0].lower() for entry in wanted}
    assert names <= set(locked)
    assert locked == {name: tested.get(name) for name in locked}
    assert all("sha256" in w["hashes"] for e in lock["packages"] for w in e["wheels"])


def test_launcher_opens_a_sample_that_exists() -> None:
    launcher = runpy.run_path(str(ROOT / "installer" / "run.py"))
    assert launcher["first_sample"]().is_file()


def test_wheel_contains_the_program_its_resources_and_training() -> None:
    files = WheelBuilder(str(ROOT)).recurse_included_files()
    names = {Path(file.distribution_path).as_posix() for file in files}
    resources = {
        "brainview/_" + inside(path)
        for path in committed()
        if inside(path).startswith("resources/")
    }
    assert resources <= names
    assert {"brainview/__main__.py", "training/__main__.py"} <= names
    assert not [name for name in names if name.startswith("tests/")]


def test_no_module_is_named_for_what_it_is_instead_of_its_subject() -> None:
    vague = {"utils", "util", "helpers", "common", "misc", "manager"}
    modules = [path for path in committed() if path.suffix == ".py"]
    assert not [inside(path) for path in modules if path.stem in vague]


def test_citation_names_this_version() -> None:
    citation = (ROOT / "CITATION.cff").read_text("utf-8")
    assert f"\nversion: {brainview.__version__}\n" in citation


def test_every_link_between_the_pages_leads_to_a_file() -> None:
    pages = [path for path in committed() if path.suffix == ".md"]
    broken = [
        f"{inside(page)}: {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert not broken


def test_every_picture_of_the_manual_is_shown() -> None:
    manual = ROOT / "resources" / "manual"
    text = "".join(page.read_text("utf-8") for page in manual.glob("*.md"))
    assert not [
        path.name for path in (manual / "images").iterdir() if path.name not in text
    ]


def test_each_code_file_named_in_the_documents_exists() -> None:
    documents = [ROOT / "CONTRIBUTING.md", *(ROOT / "resources/manual").glob("*.md")]
    named = {
        (document.name, name)
        for document in documents
        for name in re.findall(
            r"`([a-z0-9_/]+/(?:[a-z0-9_]+\.py)?)`", document.read_text("utf-8")
        )
        if name.split("/")[0] in CODE_FOLDERS and "nrrd" not in name
    }
    assert named
    assert not [
        (document, name)
        for document, name in sorted(named)
        if not (ROOT / name).exists() and not (ROOT / "brainview" / name).exists()
    ]
