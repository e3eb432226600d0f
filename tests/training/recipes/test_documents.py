"""What the documents state, held against the documented schedules.

Each row is a fact of a document: the recipe, where the fact stands, and its value.
"""

import functools
import operator

import pytest

from brainview.imaging import InputSpec, IntensitySpec
from training.recipes import RECIPES, Stopping
from training.recipes.augmentation import Augmentation, Lighting

STRIKERSPS = ("mlp", "alexnet", "inceptionv3")
BINARY = ("binary-cnn", "binary-cnn-categorical", "binary-cnn-br35h")
COMBINED = ("mobilenetv2", "mobilenetv2-sartaj")
PLANES = ("mobilenetv2-axial", "mobilenetv2-coronal", "mobilenetv2-sagittal")
MOBILE = (*COMBINED, *PLANES)
EVERY = (*STRIKERSPS, *BINARY, *MOBILE, "densenet121", "resunet")

FULL_RANGE = IntensitySpec("full_range")


def whole(side, crop="none"):
    return InputSpec(side, side, 3, "stretch", crop, FULL_RANGE)


# One phase each: (size, epochs, learning rate).
PHASES = {
    **dict.fromkeys(STRIKERSPS, (128, 100, 0.001)),
    **dict.fromkeys(BINARY, (240, 25, 0.001)),
    **dict.fromkeys(MOBILE, (224, 30, 0.001)),
    "densenet121": (256, 20, 0.001),
    "resunet": (256, 5, 0.05),
}
AUGMENTATIONS = {
    **dict.fromkeys(
        STRIKERSPS,
        Augmentation(
            rotation_deg=15,
            shift_width=0.1,
            zoom=0.01,
            shear_deg=0.01,
            exposure=(0.3, 1.5),
            flip_horizontal=True,
            flip_vertical=True,
            border="nearest",
        ),
    ),
    **dict.fromkeys(
        BINARY,
        Augmentation(
            rotation_deg=10,
            shift_width=0.1,
            shift_height=0.1,
            shear_deg=0.1,
            exposure=(0.3, 1.0),
            flip_horizontal=True,
            flip_vertical=True,
            border="nearest",
        ),
    ),
    **dict.fromkeys(COMBINED),
    **dict.fromkeys(
        PLANES,
        Augmentation(
            clahe=0.5, lightings=(Lighting(0.5, 0.2), Lighting(0.5, 0.2, 0.2))
        ),
    ),
    "densenet121": None,
    "resunet": None,
}


def each(names, path, value):
    return [(name, path, value) for name in names]


FACTS = [
    *each(EVERY, "documented.optimizer", "adam"),
    *each(EVERY, "documented.rate", "constant"),
    *each(EVERY, "documented.weight_decay", 0),
    *each(EVERY, "documented.label_smoothing", 0),
    *each(EVERY, "documented.mixup", 0),
    *each(EVERY, "documented.precision", "float32"),
    *each(STRIKERSPS, "documented.batch", 32),
    *each(BINARY, "documented.batch", 32),
    *each(MOBILE, "documented.batch", 32),
    ("densenet121", "documented.batch", 16),
    ("resunet", "documented.batch", 16),
    *each((*STRIKERSPS, *BINARY, "densenet121"), "documented.optimizer_epsilon", 1e-7),
    *each(MOBILE, "documented.optimizer_epsilon", 1e-8),
    ("resunet", "documented.optimizer_epsilon", 0.1),
    *each(STRIKERSPS, "documented.stopping", Stopping("val_accuracy", 10)),
    *each((*BINARY, *MOBILE, "densenet121"), "documented.stopping", None),
    ("resunet", "documented.stopping", Stopping("val_loss", 20)),
    *each([n for n in EVERY if n != "resunet"], "documented.kept", "last"),
    ("resunet", "documented.kept", "best"),
    *each((*STRIKERSPS, *BINARY, "densenet121"), "documented.input_scaling", "unit"),
    *each(MOBILE, "documented.input_scaling", "imagenet"),
    ("resunet", "documented.input_scaling", "standardized"),
    *each(STRIKERSPS, "documented.input", whole(128)),
    *each(BINARY, "documented.input", whole(240, crop="head")),
    *each(MOBILE, "documented.input", whole(224)),
    *each(("densenet121", "resunet"), "documented.input", whole(256)),
    *each([n for n in EVERY if n != "resunet"], "documented.loss", "cross_entropy"),
    ("resunet", "documented.loss", "focal_tversky"),
    ("mlp", "documented.options", {"dropout": 0.2}),
    ("alexnet", "documented.options", {"dropout": 0.5}),
    ("inceptionv3", "documented.options", {"frozen": True}),
    *each(MOBILE, "documented.options", {"dropout": 0.2, "torchvision": True}),
    ("densenet121", "documented.options", {"dropout": 0.3}),
    *each(STRIKERSPS, "image_split.test", 0.30),
    *each(STRIKERSPS, "image_split.validation", 0.14),
    *each(MOBILE, "image_split.test", 0.10),
    *each(MOBILE, "image_split.validation", 0.20),
    ("densenet121", "image_split.test", 0.25),
    ("densenet121", "image_split.validation", 0.25 * 0.75),
    *each(("resunet",), "image_split.test", 0.075),
    *each(("resunet",), "image_split.validation", 0.075),
    *each(BINARY, "image_split.test", 0.15),
    ("binary-cnn", "outputs", 1),
    ("binary-cnn-categorical", "outputs", 2),
    ("binary-cnn-br35h", "external_test", "navoneel"),
    ("binary-cnn-br35h", "image_split.subsets", (("br35h", (), None),)),
    ("mobilenetv2-sartaj", "image_split.subsets", (("sartaj", (), None),)),
    *(
        (name, "documented.augmentation", value)
        for name, value in AUGMENTATIONS.items()
    ),
]

PUBLISHED = [
    ("mlp", "accuracy", 0.624277),
    ("mlp", "loss", 0.926313),
    ("alexnet", "accuracy", 0.607900),
    ("alexnet", "loss", 1.135692),
    ("inceptionv3", "accuracy", 0.825626),
    ("inceptionv3", "loss", 0.452249),
    ("densenet121", "accuracy", 0.9456967213),
    ("densenet121", "precision_tumor", 0.9606557377),
    ("densenet121", "sensitivity_tumor", 0.8772455090),
    ("densenet121", "f1_tumor", 0.9170579030),
    ("densenet121", "auc_hard", 0.929),
    ("binary-cnn", "accuracy", 0.989),
    ("binary-cnn", "f1_tumor", 0.98),
    ("binary-cnn", "accuracy", 0.946),
    ("binary-cnn", "f1_tumor", 0.93),
    ("binary-cnn", "accuracy", 0.8871),
    ("binary-cnn", "f1_tumor", 0.8829),
    ("binary-cnn", "loss", 0.3339),
    ("mobilenetv2", "accuracy", 0.9297),
    ("mobilenetv2", "accuracy", 0.9235),
    ("mobilenetv2", "accuracy", 0.8807),
    ("mobilenetv2", "loss", 0.3987),
    ("mobilenetv2", "loss", 0.5679),
    ("mobilenetv2-axial", "accuracy", 0.8702),
    ("mobilenetv2-axial", "loss", 0.7121),
    ("mobilenetv2-coronal", "accuracy", 0.9474),
    ("mobilenetv2-coronal", "loss", 0.2796),
    ("mobilenetv2-sagittal", "accuracy", 0.9278),
    ("mobilenetv2-sagittal", "loss", 0.2037),
    ("resunet", "tversky_batch_lgg", 0.7029),
    ("resunet", "loss", 0.4021),
]


def at(recipe, path):
    return functools.reduce(getattr, path.split("."), recipe)


def plain(value):
    """Subsets as tuples, which are shorter to write in a table."""
    if isinstance(value, tuple) and value and hasattr(value[0], "source"):
        take = operator.attrgetter("source", "labels", "count")
        return tuple(take(subset) for subset in value)
    return value


@pytest.mark.parametrize(("name", "path", "value"), FACTS)
def test_a_documented_schedule_states_what_its_document_states(name, path, value):
    assert plain(at(RECIPES[name], path)) == value


@pytest.mark.parametrize(("name", "phase"), PHASES.items())
def test_a_documented_schedule_has_one_phase_and_nothing_in_it(name, phase):
    (only,) = RECIPES[name].documented.phases
    assert (only.size, only.epochs, only.learning_rate) == phase
    extras = (only.localization, only.averaging, only.refit, only.teacher)
    assert not any(extras)
    assert only.augmentation is None


@pytest.mark.parametrize(("name", "figure", "value"), PUBLISHED)
def test_a_published_figure_stands_in_its_recipe(name, figure, value):
    assert (figure, value) in {(p.name, p.value) for p in RECIPES[name].published}


def test_the_tversky_index_is_said_to_be_that_of_the_best_validation_epoch():
    figures = {p.name: p for p in RECIPES["resunet"].published}
    assert figures["tversky_batch_lgg"].split.startswith("validation at its best epoch")


def test_every_recipe_has_its_facts_in_the_tables():
    described = {name for name, recipe in RECIPES.items() if recipe.follows_document}
    assert described == set(EVERY) == set(PHASES)


@pytest.mark.parametrize("name", EVERY)
def test_each_difference_from_the_documents_has_a_reason(name):
    differences = RECIPES[name].differences
    assert differences
    for each in differences:
        assert each.what
        assert each.documented != each.ours
        assert each.reason.endswith(".")


@pytest.mark.parametrize("name", EVERY)
def test_no_difference_is_named_twice(name):
    names = [difference.what for difference in RECIPES[name].differences]
    assert len(names) == len(set(names))
