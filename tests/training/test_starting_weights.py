import json
import logging
from dataclasses import replace

import pytest

pytestmark = pytest.mark.tensorflow


@pytest.fixture(scope="module")
def recipes():
    pytest.importorskip("tensorflow")
    from training.recipes import RECIPES

    return RECIPES


def test_what_was_asked_for_is_done(recipes, tmp_path):
    from training.start import starting_weights

    assert starting_weights(recipes["mobilenetv2"], "random", tmp_path).name == "random"


def test_a_network_without_published_weights_begins_at_random(recipes, tmp_path):
    from training.start import starting_weights

    assert starting_weights(recipes["resunet"], "imagenet", tmp_path).name == "random"


def test_a_resumed_run_remembers_how_it_began(recipes, tmp_path):
    from training.start import starting_weights

    (tmp_path / "run.json").write_text(json.dumps({"init": "imagenet"}))
    assert starting_weights(recipes["resunet"], "random", tmp_path).name == "imagenet"


def test_weights_that_can_not_be_had_are_no_end_but_a_warning(
    recipes, tmp_path, caplog
):
    from training.start import starting_weights

    recipe = recipes["mobilenetv2"]
    # Keras refuses before it fetches, so that the test needs no network.
    small = replace(recipe, input=replace(recipe.input, height=8, width=8))
    with caplog.at_level(logging.WARNING):
        assert starting_weights(small, "imagenet", tmp_path).name == "random"
    assert "begins with random weights" in caplog.text
