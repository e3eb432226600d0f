"""A network per fold, on the smallest network and images made by the tests."""

import csv
import json
from dataclasses import replace

import image_sets
import numpy as np
import pytest

from brainview.core import BrainviewError
from brainview.imaging import InputSpec
from training.recipes import RECIPES, Phase, Subset

pytestmark = [
    pytest.mark.tensorflow,
    pytest.mark.usefixtures("eager"),
    pytest.mark.timeout(400),
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Even though the `tf.config:UserWarning"),
]


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """Twelve slices per class, of one plane, in all folds; and photographs."""
    pytest.importorskip("tensorflow")
    root = tmp_path_factory.mktemp("sets")
    random = np.random.default_rng(0)
    image_sets.make_nickparvar(root, random)
    image_sets.make_figshare(root, random)
    image_sets.make_navoneel(root, random)
    index = root / "nickparvar" / "index.csv"
    with index.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for number, row in enumerate(rows):
        row.update(fold=str(number % 5), plane="axial")
    with index.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    return root


@pytest.fixture(scope="module")
def run(root):
    from training.run import Run

    recipe = RECIPES["binary-cnn"]
    recipe = replace(
        recipe,
        input=InputSpec(32, 32, channels=1),
        subsets=(Subset("nickparvar"),),
        improved=replace(
            recipe.improved, phases=(Phase(32, 1, 1e-2),), precision="float32"
        ),
    )
    return Run(recipe, root, root / "run", root / "cache", init="random")


@pytest.fixture(scope="module")
def measured(run):
    from training.measuring.folds import measure_folds

    return measure_folds(run)


def parts_of(run):
    from training.measuring.folds import fold_runs

    return [{s.path for s in each.split.test} for each in fold_runs(run)]


def test_every_image_is_tested_once(run, root):
    paths = sorted(path for part in parts_of(run) for path in part)
    assert paths == sorted((root / "nickparvar").rglob("*.png"))


def test_the_next_fold_validates(run):
    from training.measuring.folds import fold_runs

    runs = fold_runs(run)
    for each, following in zip(runs, (*runs[1:], runs[0]), strict=True):
        validation = {s.path for s in each.split.validation}
        assert validation
        assert validation <= {s.path for s in following.split.test}


def test_no_patient_of_a_fold_is_learned_from(run):
    from training.measuring.folds import fold_runs

    for each in fold_runs(run):
        learned = {s.group for s in (*each.split.train, *each.split.validation)}
        assert not learned & {s.group for s in each.split.test}


def test_all_folds_together_are_measured_on_every_image(measured):
    accuracy = measured.pooled[0]
    assert (accuracy.name, accuracy.n) == ("accuracy", 48)


def test_the_accuracy_of_all_folds_is_that_of_each_weighed_by_its_size(measured):
    each = [fold.figures[0] for fold in measured.folds]
    right = sum(figure.value * figure.n for figure in each)
    assert measured.pooled[0].value == pytest.approx(right / 48)


def test_the_mean_of_the_networks_is_measured_on_images_of_another_set(measured):
    accuracy = measured.ensemble[0]
    assert (accuracy.split, accuracy.n) == ("navoneel, external", 8)


def test_what_is_finished_is_not_done_again(measured, run):
    from training.measuring.folds import measure_folds

    before = {p: p.stat().st_mtime_ns for p in run.folder.glob("fold-*/*")}
    again = measure_folds(run)
    after = {p: p.stat().st_mtime_ns for p in run.folder.glob("fold-*/*")}
    assert (after, again.pooled) == (before, measured.pooled)


def test_a_folds_folder_says_which_fold_it_tests(measured, run):
    from training.run import open_run

    folds = [open_run(run.folder / f"fold-{k}", run.cache).fold for k in range(5)]
    assert folds == [0, 1, 2, 3, 4]


def test_the_figures_are_written_beside_the_folds(measured, run):
    found = json.loads((run.folder / "folds.json").read_text(encoding="utf-8"))
    assert (len(found["folds"]), len(found["pooled"])) == (5, len(measured.pooled))


def test_the_table_has_a_row_per_figure_and_a_column_per_fold(measured):
    from training.commands.folds_table import folds_table

    head, first, *_ = folds_table(measured).splitlines()
    assert head.split()[-2:] == ["fold", "4"]
    assert len(first.replace(" to ", "-").split()) == 1 + 2 + 1 + 5


def test_without_images_held_out_the_mean_is_said_to_be_unmeasured(measured):
    from training.commands.folds_table import folds_table

    text = folds_table(replace(measured, ensemble=()))
    assert "can't be measured" in text


@pytest.mark.parametrize(
    ("recipe_id", "protocol", "reason"),
    [
        ("mobilenetv2", "image", "splits images at random"),
        ("mobilenetv2-axial", "grouped", "builds on the run of mobilenetv2"),
    ],
)
def test_folds_that_would_leak_are_refused(tmp_path, recipe_id, protocol, reason):
    from training.measuring.folds import fold_runs
    from training.run import Run

    run = Run(RECIPES[recipe_id], tmp_path, tmp_path, tmp_path, protocol=protocol)
    with pytest.raises(BrainviewError, match=reason):
        fold_runs(run)
