import json
from pathlib import Path

import pytest
from bundles import figure, make_classifier_bundle

from brainview.models import load_manifest
from training.exporting.results_table import (
    BEGIN,
    END,
    SHORT_ROWS,
    results_table,
    write_results,
)
from training.splitting.protocols import LEAKING_SPLIT


@pytest.fixture
def page(tmp_path):
    return make_page(tmp_path / "models.md")


def make_page(path: Path) -> Path:
    path.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    return path


def add_model(models: Path, name: str, *metrics, published=()) -> None:
    folder = make_classifier_bundle(models / name)
    file = folder / "manifest.json"
    manifest = json.loads(file.read_text(encoding="utf-8"))
    facts = {"id": name, "title": name, "metrics": metrics, "published": published}
    file.write_text(json.dumps(manifest | facts), encoding="utf-8")


@pytest.fixture
def models(tmp_path) -> Path:
    add_model(tmp_path / "models", "tiny", figure("accuracy", 0.91))
    return tmp_path / "models"


def test_the_table_replaces_the_old_one_only(models, page):
    write_results(models, page)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "old" not in text


def test_a_figure_has_its_interval(models, page):
    assert "**0.910**" in write_results(models, page)


def test_a_page_without_markers_is_refused(models, tmp_path):
    page = tmp_path / "page.md"
    page.write_text("nothing", encoding="utf-8")
    with pytest.raises(ValueError, match="must hold"):
        write_results(models, page)


def printed(value, split):
    return {"name": "accuracy", "split": split, "value": value, "source": "README"}


def test_both_protocols_are_beside_the_published_figures(models, page):
    add_model(
        models,
        "mlp",
        figure("accuracy", 0.71),
        figure("accuracy", 0.82, LEAKING_SPLIT),
        published=[printed(0.624, "random 30 %"), printed(0.6, "random 30 %")],
    )
    assert (
        "| mlp | accuracy | 0.624, 0.600 (random 30 %) "
        "| 0.820 (0.810 to 0.830; 1000 slices) "
        "| **0.710** (0.700 to 0.720; 1000 slices) |"
    ) in write_results(models, page).splitlines()


def test_a_figure_of_only_one_protocol_has_a_row(models, page):
    add_model(models, "mlp", figure("accuracy", 0.82, LEAKING_SPLIT))
    row = "| mlp | accuracy | – | 0.820 (0.810 to 0.830; 1000 slices) | – |"
    assert row in write_results(models, page).splitlines()


def test_models_have_the_order_of_the_recipes(models, page):
    for name in ("alexnet", "binary-cnn", "mlp"):
        add_model(models, name, figure("accuracy", 0.8))
    rows = write_results(models, page).splitlines()[2:]
    names = [row.split(" | ")[0].removeprefix("| ") for row in rows]
    assert names == ["mlp", "alexnet", "binary-cnn", "tiny"]


def test_external_photographs_have_their_own_rows(models, page):
    outside = figure("accuracy", 0.77, "navoneel, external")
    add_model(models, "binary-cnn", figure("accuracy", 0.9), outside)
    table = write_results(models, page)
    assert (
        "| binary-cnn | accuracy on Navoneel's photographs | – | – | **0.770**" in table
    )


def test_the_readme_gets_the_chosen_rows_only(models, page, tmp_path):
    for model, name in SHORT_ROWS:
        outside = figure("accuracy", 0.77, "navoneel, external")
        add_model(models, model, figure(name, 0.9), figure("auc", 0.95), outside)
    readme = make_page(tmp_path / "README.md")
    write_results(models, page, readme)
    rows = [line for line in readme.read_text("utf-8").splitlines() if "**" in line]
    assert len(rows) == len({model for model, _name in SHORT_ROWS})
    assert all("**0.900**" in row for row in rows)


def test_the_chosen_rows_of_the_readme_exist():
    bundles = Path(__file__).parents[3] / "resources" / "models"
    manifests = [
        load_manifest(folder) for folder in bundles.iterdir() if folder.is_dir()
    ]
    rows = results_table(manifests, SHORT_ROWS).splitlines()[2:]
    assert len(rows) == len(SHORT_ROWS)
