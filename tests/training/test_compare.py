import json
from pathlib import Path

import pytest
from bundles import figure, make_classifier_bundle

from training.compare import BEGIN, END, write_results


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "README.md"
    path.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    return path


@pytest.fixture
def models(tmp_path) -> Path:
    folder = make_classifier_bundle(tmp_path / "models" / "tiny")
    file = folder / "manifest.json"
    manifest = json.loads(file.read_text(encoding="utf-8"))
    manifest["id"] = "tiny"
    manifest["metrics"] = [figure("accuracy", 0.91)]
    file.write_text(json.dumps(manifest), encoding="utf-8")
    return tmp_path / "models"


def test_the_table_replaces_the_old_one_only(models, page):
    write_results(models, page)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "old" not in text


def test_a_figure_stands_with_its_interval(models, page):
    assert "**0.910**" in write_results(models, page)


def test_a_page_without_marks_is_left_alone(models, tmp_path):
    page = tmp_path / "page.md"
    page.write_text("nothing", encoding="utf-8")
    with pytest.raises(ValueError, match="must hold"):
        write_results(models, page)
