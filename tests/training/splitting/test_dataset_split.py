"""How datasets of a person's own are split, and how a recipe is adapted to them."""

from collections import defaultdict

import own_sets
import pytest

from training.data import load_dataset
from training.recipes import RECIPES, recipe_for
from training.recipes.adapted import UnfitDatasetError
from training.splitting.datasets import dataset_split


def parts_of(split):
    return {"train": split.train, "validation": split.validation, "test": split.test}


def names_of(samples):
    return [s.path.name for s in samples]


def test_a_split_is_the_same_each_time_and_wherever_the_folder_lies(tmp_path):
    splits = [
        dataset_split(
            load_dataset(
                own_sets.make_class_folders(tmp_path / place / "mine", 8, ("a", "b"))
            )
        )
        for place in ("here", "there")
    ]
    one, other = ([names_of(p) for p in parts_of(s).values()] for s in splits)
    assert one == other


def test_each_class_is_in_each_part(tmp_path):
    root = own_sets.make_class_folders(tmp_path / "mine", 3, ("a", "b", "c"))
    for part in parts_of(dataset_split(load_dataset(root))).values():
        assert {s.label for s in part} == {"a", "b", "c"}


def test_no_patient_is_in_two_parts(tmp_path):
    split = dataset_split(load_dataset(own_sets.make_table(tmp_path)))
    parts = defaultdict(set)
    for name, part in parts_of(split).items():
        for sample in part:
            parts[sample.patient].add(name)
    assert {len(found) for found in parts.values()} == {1}


def test_the_folds_of_a_table_are_followed(tmp_path):
    path = own_sets.make_table(tmp_path, fold=lambda n: n // 2 % 5)
    split = dataset_split(load_dataset(path))
    assert {s.fold for s in split.test} == {0}
    assert {s.fold for s in split.validation} == {1}
    assert {s.fold for s in split.train} <= {1, 2, 3, 4}


@pytest.mark.parametrize("fold", range(5))
def test_any_fold_can_be_the_test(tmp_path, fold):
    path = own_sets.make_table(tmp_path, fold=lambda n: n // 2 % 5)
    split = dataset_split(load_dataset(path), test_fold=fold)
    expected = {f"{n}.png" for n in range(20) if n // 2 % 5 == fold}
    assert set(names_of(split.test)) == expected


def test_proof_is_the_test_of_every_fold(tmp_path):
    own_sets.make_table(tmp_path)
    file = tmp_path / "d.toml"
    file.write_text(
        '[[set]]\nname = "t"\npath = "slices.csv"\nproof = "every fifth patient"\n',
        encoding="utf-8",
    )
    for fold in range(5):
        split = dataset_split(load_dataset(file), test_fold=fold)
        assert {"p4", "p9"} <= {s.patient for s in split.test}


# ---- a recipe for a dataset


def test_a_recipe_gets_the_classes_and_sets_of_a_dataset(tmp_path):
    dataset = load_dataset(own_sets.make_table(tmp_path / "our study"))
    recipe = recipe_for(RECIPES["mobilenetv2"], dataset)
    assert recipe.class_names == ("cyst", "scar")
    assert [subset.source for subset in recipe.subsets] == ["slices"]
    assert recipe.id == "mobilenetv2-slices"
    assert not recipe.published


@pytest.mark.parametrize("name", RECIPES)
def test_an_adapted_recipe_needs_no_other_run(tmp_path, name):
    dataset = load_dataset(own_sets.make_masks(tmp_path / "mine", 2))
    assert not recipe_for(RECIPES[name], dataset).builds_on


@pytest.mark.parametrize("name", RECIPES)
def test_an_adapted_recipe_says_nothing_of_our_sets(tmp_path, name):
    dataset = load_dataset(own_sets.make_masks(tmp_path / "mine", 2))
    recipe = recipe_for(RECIPES[name], dataset)
    texts = f"{recipe.title} {recipe.intended_use} {recipe.limits}".lower()
    assert not [w for w in ("glioma", "pituitary", "public sets") if w in texts]


def test_one_logit_is_enough_for_two_classes_only(tmp_path):
    two = load_dataset(own_sets.make_class_folders(tmp_path / "two", 1, ("a", "b")))
    four = load_dataset(own_sets.make_class_folders(tmp_path / "four", 1))
    assert recipe_for(RECIPES["binary-cnn"], two).outputs == 1
    assert recipe_for(RECIPES["binary-cnn"], four).outputs == 4


def test_a_segmenter_needs_masks(tmp_path):
    dataset = load_dataset(own_sets.make_class_folders(tmp_path / "mine", 1))
    with pytest.raises(UnfitDatasetError, match="no masks"):
        recipe_for(RECIPES["resunet"], dataset)


def test_a_classifier_needs_two_classes(tmp_path):
    root = own_sets.make_class_folders(tmp_path / "mine", 1, ("a",))
    with pytest.raises(UnfitDatasetError, match="fewer than two"):
        recipe_for(RECIPES["mlp"], load_dataset(root))


def test_masks_alone_make_a_classifier_of_tumor_or_none(tmp_path):
    dataset = load_dataset(own_sets.make_masks(tmp_path / "mine", 2))
    recipe = recipe_for(RECIPES["mlp"], dataset)
    assert recipe.class_names == ("notumor", "tumor")


# ---- what a label leaves open


@pytest.mark.parametrize(
    ("label", "classes"),
    [
        ("meningioma", ("meningioma",)),
        ("tumor", ("glioma", "meningioma", "pituitary")),
        ("", ("glioma", "meningioma", "notumor", "pituitary")),
        ("cyst", ()),
    ],
)
def test_a_label_leaves_classes_open(label, classes):
    recipe = RECIPES["mobilenetv2"]
    found = recipe.possible_classes(label)
    assert tuple(recipe.class_names[n] for n in found) == classes


def test_every_kind_is_a_tumor_for_a_recipe_of_two_classes():
    recipe = RECIPES["binary-cnn"]
    assert recipe.possible_classes("glioma") == recipe.possible_classes("tumor") == (1,)


def test_a_classifier_leaves_out_what_says_nothing(tmp_path):
    path = own_sets.make_table(tmp_path, label=lambda n: ("", "a", "b")[n % 3])
    dataset = load_dataset(path)
    split = dataset_split(dataset, recipe=recipe_for(RECIPES["mlp"], dataset))
    labels = {s.label for part in parts_of(split).values() for s in part}
    assert labels == {"a", "b"}
