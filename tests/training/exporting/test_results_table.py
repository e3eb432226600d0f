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
from training.splitting.protocols import DOCUMENTED_SPLIT, LEAKING_SPLIT


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
        "| mlp | accuracy | 0.624, 0.600 (random 30 %) | – "
        "| 0.820 (0.810 to 0.830; 1000 slices) "
        "| **0.710** (0.700 to 0.720; 1000 slices) |"
    ) in write_results(models, page).splitlines()


def test_a_figure_of_only_one_protocol_has_a_row(models, page):
    add_model(models, "mlp", figure("accuracy", 0.82, LEAKING_SPLIT))
    row = "| mlp | accuracy | – | – | 0.820 (0.810 to 0.830; 1000 slices) | – |"
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
        "| binary-cnn | accuracy on Navoneel's photographs | – | – | – | **0.770**"
        in table
    )


def reproduced(recipe, *figures, smaller="", loss=None):
    return {
        "recipe": recipe,
        "title": recipe,
        "schedule": "25 epochs",
        "smaller": smaller,
        "figures": figures,
        "loss": loss,
    }


def add_reproduction(models: Path, name: str, *made) -> None:
    add_model(models, name, figure("accuracy", 0.9))
    file = models / name / "manifest.json"
    manifest = json.loads(file.read_text(encoding="utf-8"))
    losses = [{"split": "random 30 %", "value": 1.135692, "source": "README"}]
    manifest |= {"reproductions": made, "published_losses": losses}
    file.write_text(json.dumps(manifest), encoding="utf-8")


def rows_of(models, page):
    return write_results(models, page).splitlines()


def test_the_documents_own_schedule_has_its_own_column(models, page):
    made = reproduced("mlp", figure("accuracy", 0.62, DOCUMENTED_SPLIT))
    add_reproduction(models, "mlp", made)
    assert (
        "| mlp | accuracy | – | 0.620 (0.610 to 0.630; 1000 slices) | – "
        "| **0.900** (0.890 to 0.910; 1000 slices) |"
    ) in rows_of(models, page)


def test_the_column_says_how_a_run_was_smaller(models, page):
    made = reproduced(
        "mlp",
        figure("accuracy", 0.62, DOCUMENTED_SPLIT),
        smaller="64 instead of 128 pixels",
    )
    add_reproduction(models, "mlp", made)
    cell = "0.620 (0.610 to 0.630; 1000 slices); smaller: 64 instead of 128 pixels"
    assert any(cell in row for row in rows_of(models, page))


def test_a_models_other_rows_refer_to_the_first(models, page):
    made = reproduced(
        "binary-cnn",
        figure("accuracy", 0.62, DOCUMENTED_SPLIT),
        figure("f1_tumor", 0.6, DOCUMENTED_SPLIT),
        smaller="64 instead of 128 pixels",
    )
    add_reproduction(models, "binary-cnn", made)
    row = next(row for row in rows_of(models, page) if "F1 of tumor" in row)
    assert "0.600 (0.590 to 0.610; 1000 slices); smaller: as above |" in row


def test_a_figure_of_the_validation_part_says_so(models, page):
    validated = figure("accuracy", 0.62, f"{DOCUMENTED_SPLIT}, validation")
    add_reproduction(models, "mlp", reproduced("mlp", validated))
    row = next(row for row in rows_of(models, page) if "| mlp | accuracy |" in row)
    assert "| validation 0.620 (0.610 to 0.630; 1000 slices) |" in row


def test_a_loss_stands_beside_the_published_one(models, page):
    loss = {"value": 1.1, "low": 1.0, "high": 1.2, "n": 844, "unit": "slices"}
    add_reproduction(models, "mlp", reproduced("mlp", loss=loss))
    assert (
        "| mlp | loss | 1.136 (random 30 %) | 1.100 (1.000 to 1.200; 844 slices) "
        "| – | – |"
    ) in rows_of(models, page)


def test_a_variant_has_rows_of_its_own_without_our_figures(models, page):
    split = DOCUMENTED_SPLIT
    made = reproduced("binary-cnn", figure("accuracy", 0.8, split))
    other = reproduced("binary-cnn-categorical", figure("accuracy", 0.7, split))
    add_reproduction(models, "binary-cnn", made, other)
    assert (
        "| binary-cnn-categorical | accuracy | – "
        "| 0.700 (0.690 to 0.710; 1000 slices) | – | – |"
    ) in rows_of(models, page)


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


def test_a_set_of_one_person_has_no_row_since_it_has_no_interval(models, page):
    alone = figure("dice_slice_lgg", 0.6) | {"low": 0.6, "high": 0.6}
    several = figure("ap50_figshare", 0.7)
    add_model(models, "resunet", alone, several)
    file = models / "resunet" / "manifest.json"
    manifest = json.loads(file.read_text("utf-8"))
    data = manifest["training"]["data"][0]
    manifest["training"]["data"] = [data | {"name": n} for n in ("lgg", "figshare")]
    file.write_text(json.dumps(manifest), "utf-8")
    table = write_results(models, page)
    assert "average precision of boxes, figshare" in table
    assert "LGG" not in table
