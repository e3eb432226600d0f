"""How a recipe's images are split, on image sets drawn by the tests."""

from collections import Counter
from dataclasses import replace

import image_sets
import pytest

from training.recipes import RECIPES, Subset
from training.splitting.protocols import recipe_as_trained, recipe_split

PLANES = ("axial", "coronal", "sagittal")
PROTOCOLS = ("grouped", "image")
DOCUMENTED = [r.id for r in RECIPES.values() if r.follows_document]
CLASSIFIERS = [r.id for r in RECIPES.values() if r.task == "classification"]


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return image_sets.make_sets(tmp_path_factory.mktemp("sets"))


def paths(samples):
    return {(sample.path, sample.channel) for sample in samples}


def everything(split):
    return (*split.train, *split.validation, *split.test)


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("name", RECIPES)
def test_no_image_is_in_two_parts(root, name, protocol):
    split = recipe_split(RECIPES[name], root, protocol)
    assert split.train
    counts = Counter((s.path, s.channel) for s in everything(split))
    assert set(counts.values()) == {1}


@pytest.mark.parametrize("name", RECIPES)
def test_the_grouped_protocol_holds_fold_zero_out(root, name):
    split = recipe_split(RECIPES[name], root)
    assert {s.fold for s in split.test} == {0}
    assert 0 not in {s.fold for s in (*split.train, *split.validation)}


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("plane", PLANES)
def test_a_recipe_for_a_plane_gets_no_other_plane(root, plane, protocol):
    split = recipe_split(RECIPES[f"mobilenetv2-{plane}"], root, protocol)
    assert {s.plane for s in everything(split)} == {plane}


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("plane", PLANES)
def test_the_test_slices_of_a_plane_are_test_slices_of_the_combined_model(
    root, plane, protocol
):
    combined = recipe_split(RECIPES["mobilenetv2"], root, protocol)
    split = recipe_split(RECIPES[f"mobilenetv2-{plane}"], root, protocol)
    assert paths(split.test) <= paths(combined.test)
    assert paths(split.validation) <= paths(combined.validation)


def test_the_tests_of_the_planes_add_up_to_that_of_the_combined_model(root):
    combined = recipe_split(RECIPES["mobilenetv2"], root, "image").test
    parts = [
        recipe_split(RECIPES[f"mobilenetv2-{p}"], root, "image").test for p in PLANES
    ]
    assert paths(sample for part in parts for sample in part) == paths(combined)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_split_is_the_same_each_time(root, protocol):
    recipe = RECIPES["densenet121"]
    assert recipe_split(recipe, root, protocol) == recipe_split(recipe, root, protocol)


def test_a_subset_of_documented_size_is_chosen_once(root):
    recipe = RECIPES["mlp"]
    named = replace(
        recipe.image_split,
        subsets=(Subset("figshare"), Subset("nickparvar", ("notumor",), 5)),
    )
    split = recipe_split(replace(recipe, image_split=named), root, "image")
    counts = Counter(s.source for s in everything(split))
    assert counts == {"figshare": 12, "nickparvar": 5}


def test_a_documented_set_of_one_class_has_that_class_only(root):
    split = recipe_split(RECIPES["resunet"], root, "image")
    assert {(s.source, s.label) for s in everything(split)} == {("lgg", "glioma")}


def test_each_sequence_is_a_separate_sample_if_the_recipe_says_so(root):
    split = recipe_split(RECIPES["mobilenetv2"], root)
    channels = {(s.source, s.channel) for s in everything(split)}
    assert channels == {
        ("nickparvar", None),
        ("figshare", None),
        ("lgg", 0),
        ("lgg", 1),
        ("lgg", 2),
    }


def test_three_sequences_are_one_sample_where_the_network_takes_three(root):
    split = recipe_split(RECIPES["densenet121"], root)
    assert {s.channel for s in everything(split)} == {None}


def test_our_protocol_uses_the_recipe_unchanged():
    recipe = RECIPES["mobilenetv2"]
    assert recipe_as_trained(recipe, "grouped") == recipe


@pytest.mark.parametrize("name", RECIPES)
def test_the_documented_protocol_takes_every_image_each_epoch(name):
    recipe = recipe_as_trained(RECIPES[name], "image")
    assert {draw.count for draw in recipe.subsets} == {None}


@pytest.mark.parametrize("name", RECIPES)
def test_the_documented_protocol_has_a_separate_schedule(name):
    recipe = recipe_as_trained(RECIPES[name], "image")
    assert recipe.improved.phases == RECIPES[name].image_split.phases
    assert recipe.documented == RECIPES[name].documented


@pytest.mark.parametrize("name", RECIPES)
def test_the_documented_protocol_is_measured_at_the_size_of_its_last_phase(name):
    recipe = recipe_as_trained(RECIPES[name], "image")
    last = RECIPES[name].image_split.phases[-1].size
    assert recipe.input.shape == (last, last)
    assert recipe.input.crop == RECIPES[name].input.crop


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("name", RECIPES)
def test_the_authors_hyper_parameters_are_measured_at_their_size(name, protocol):
    recipe = recipe_as_trained(RECIPES[name], protocol, documented=True)
    last = RECIPES[name].documented.phases[-1].size
    assert recipe.input.shape == (last, last)


@pytest.mark.parametrize("name", RECIPES)
def test_the_authors_hyper_parameters_use_no_mirror_image(name):
    assert not recipe_as_trained(RECIPES[name], "grouped", documented=True).mirrored


@pytest.mark.parametrize("name", DOCUMENTED)
def test_the_authors_hyper_parameters_use_their_input(name):
    recipe = recipe_as_trained(RECIPES[name], "image", documented=True)
    assert recipe.input == RECIPES[name].documented.input


@pytest.mark.parametrize("name", RECIPES)
def test_the_authors_networks_begin_with_no_run_and_are_kept_whole(name):
    recipe = recipe_as_trained(RECIPES[name], "image", documented=True)
    assert (recipe.starts_from, recipe.rank) == ("", None)


@pytest.mark.parametrize("name", CLASSIFIERS)
def test_the_training_part_of_a_recipe_has_each_of_its_classes(root, name):
    recipe = RECIPES[name]
    for protocol in PROTOCOLS:
        train = recipe_split(recipe, root, protocol).train
        classes = {n for s in train for n in recipe.possible_classes(s.label)}
        assert classes == set(range(len(recipe.class_names)))


def test_each_image_stands_for_a_patient_under_the_documented_protocol(root):
    split = recipe_split(RECIPES["mlp"], root, "image")
    assert {s.patient for s in split.test} == {str(s.path) for s in split.test}
