"""The size budget of CONTRIBUTING.md, which no linter checks."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted(
    path
    for folder in ("brainview", "training", "installer")
    for path in (ROOT / folder).rglob("*.py")
)
FUNCTION = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def nodes(path: Path, kind: type) -> Iterator:
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, kind))


def body_lines(function: ast.FunctionDef) -> int:
    """Count the lines from the first statement after the docstring to the last."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_has_at_most_300_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_functions_have_at_most_40_lines(path: Path) -> None:
    long = {f.name: body_lines(f) for f in nodes(path, FUNCTION) if body_lines(f) > 40}
    assert not long


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_says_what_it_is_about(path: Path) -> None:
    assert ast.get_docstring(tree_of(path))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_module_is_named_after_its_subject(path: Path) -> None:
    assert path.stem not in {"utils", "util", "helpers", "common", "misc", "manager"}
