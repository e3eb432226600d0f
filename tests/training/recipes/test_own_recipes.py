"""Recipes of one's own, and what a command line may change."""

import pytest

from brainview.core import BrainviewError
from training.recipes import RECIPES
from training.recipes.find import RecipeError, find_recipe
from training.recipes.options import FitOptions
from training.run import make_run

RECIPE = RECIPES["mobilenetv2"]


def own_recipe(tmp_path, text):
    file = tmp_path / "mine.py"
    file.write_text(text)
    return str(file)


def test_a_recipe_is_found_by_its_id():
    assert find_recipe("mobilenetv2") is RECIPE


def test_an_unknown_id_is_refused_with_the_known_ones():
    with pytest.raises(
        RecipeError, match=r"one of brainview-1, mlp, .* or name a Python"
    ):
        find_recipe("mobilnet")


def test_a_model_of_our_own_has_no_documented_training(tmp_path):
    with pytest.raises(BrainviewError, match="no document describes"):
        make_run("brainview-1", tmp_path, None, tmp_path, documented=True)


def test_a_recipe_is_found_in_a_file(tmp_path):
    file = own_recipe(
        tmp_path,
        "from dataclasses import replace\n"
        "from training.recipes import RECIPES\n"
        "RECIPE = replace(RECIPES['mlp'], id='mine')\n",
    )
    assert find_recipe(file).id == "mine"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1 / 0", "ends with ZeroDivisionError: division by zero"),
        ("recipe = 1", "defines no RECIPE"),
        ("from training.recipes.mlp import RECIPE", "'mlp' is that of a documented"),
    ],
)
def test_a_file_that_can_not_be_used_is_refused(tmp_path, text, reason):
    with pytest.raises(RecipeError, match=reason):
        find_recipe(own_recipe(tmp_path, text))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(RecipeError, match=r"missing\.py: there is no such file"):
        find_recipe(str(tmp_path / "missing.py"))


def test_options_change_each_phase():
    changed = FitOptions(size=64, epochs=2, lr=1e-3).schedule(RECIPE.improved)
    found = {(p.size, p.epochs, p.learning_rate) for p in changed.phases}
    assert found == {(64, 2, 1e-3)}


def test_options_change_the_schedule():
    changed = FitOptions(batch=4, precision="mixed_bfloat16").schedule(RECIPE.improved)
    assert (changed.batch, changed.precision) == (4, "mixed_bfloat16")


def test_options_change_the_size_of_the_network():
    assert FitOptions(size=64).recipe(RECIPE).input.shape == (64, 64)


def test_no_options_change_nothing():
    assert FitOptions().recipe(RECIPE) == RECIPE
    assert FitOptions().schedule(RECIPE.improved) == RECIPE.improved


def test_cross_fitting_leaves_the_validation_patients_out():
    recipe = FitOptions(crossfit=True).recipe(RECIPES["brainview-1"])
    assert not any(phase.refit for phase in recipe.improved.phases)


def test_a_recipe_without_a_schedule_for_cross_fitting_is_refused():
    with pytest.raises(BrainviewError, match="no schedule for it; leave out --cross"):
        FitOptions(crossfit=True).recipe(RECIPES["mlp"])


def test_cross_fitting_needs_a_split_by_patient(tmp_path):
    crossfit = FitOptions(crossfit=True)
    with pytest.raises(BrainviewError, match="decides nothing about unseen patients"):
        make_run(
            "brainview-1", tmp_path, None, tmp_path, protocol="image", options=crossfit
        )


def test_letting_the_whole_network_learn_changes_only_a_schedule_that_freezes():
    whole = FitOptions(whole=True)
    inception = RECIPES["inceptionv3"].documented
    assert whole.schedule(inception).options == {**inception.options, "frozen": False}
    densenet = RECIPES["densenet121"].documented
    assert whole.schedule(densenet) == densenet
