"""A finished run: its network, and the images that it may be measured on."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import keras

from training.architectures import build_network, with_two_logits
from training.data import Sample, load_arrays
from training.exporting.factorize import factorized
from training.exporting.golden import as_model_input
from training.fitting.fit import FitOptions
from training.fitting.start import FINAL, tuned_weights
from training.measuring.answers import Answers
from training.measuring.evaluate import answer
from training.recipes import Recipe
from training.splitting.protocols import recipe_split
from training.splitting.splits import Split


def load_model(recipe: Recipe, run: Path) -> keras.Model:
    """Load a run's final weights into the network at its shipped size.

    Raises
    ------
    FileNotFoundError
        If the run isn't finished.
    """
    weights = run / FINAL
    if not weights.is_file():
        raise FileNotFoundError(f"{weights} is missing; finish the run first")
    return _network(recipe, weights)


def _network(recipe: Recipe, weights: Path) -> keras.Model:
    keras.mixed_precision.set_global_policy("float32")
    model = build_network(recipe, recipe.input.height)
    model.load_weights(weights)
    return with_two_logits(model) if recipe.sigmoid else model


def shipped(
    model: keras.Model, recipe: Recipe, options: FitOptions, split: Split
) -> keras.Model:
    """Make the network small enough to ship, where the recipe names a rank."""
    if recipe.rank is None:
        return model
    images = load_arrays(split.train, recipe.input, options.cache).images
    return factorized(model, "dense_1", recipe.rank, as_model_input(images))


def tuned_model(
    final: keras.Model, recipe: Recipe, options: FitOptions, split: Split
) -> keras.Model:
    """Return the network that whatever validation decides has to be decided with.

    That is the final one, unless a refit made it learn from validation's patients:
    then it is the one of before.
    """
    weights = tuned_weights(options.run)
    if weights == options.run / FINAL:
        return final
    return shipped(_network(recipe, weights), recipe, options, split)


def run_split(recipe: Recipe, options: FitOptions) -> Split:
    """Split the images as a run did, given the recipe as that run trained it.

    The authors' protocol knows no patients, so under it each image stands for one.
    """
    split = recipe_split(recipe, options.root, options.protocol, options.cache)
    if options.protocol == "grouped":
        return split
    parts = (split.train, split.validation, split.test)
    return Split(*(alone(part) for part in parts))


def alone(samples: Sequence[Sample]) -> tuple[Sample, ...]:
    """Let each image stand for a patient of its own."""
    return tuple(replace(s, patient=str(s.path)) for s in samples)


def answers_to(
    model: keras.Model, recipe: Recipe, options: FitOptions, samples: Sequence[Sample]
) -> Answers:
    """Prepare samples, or take them from the cache, and run a classifier on them."""
    images = load_arrays(samples, recipe.input, options.cache).images
    return answer(model, recipe, samples, images)
