"""The networks of a finished run: final, as shipped, and what validation decides by."""

from pathlib import Path

import keras

from training.architectures import build_network, factorized, with_two_logits
from training.data import as_model_input, load_arrays
from training.run import Run


def load_model(run: Run) -> keras.Model:
    """Load a run's final weights into the network at its shipped size.

    Raises
    ------
    FileNotFoundError
        If the run isn't finished.
    """
    if not run.final_weights.is_file():
        raise FileNotFoundError(f"{run.final_weights} is missing; finish the run first")
    return _network(run, run.final_weights)


def as_shipped(model: keras.Model, run: Run) -> keras.Model:
    """Factorize the first dense layer, if the recipe has a rank."""
    rank = run.recipe.rank
    if rank is None:
        return model
    images = load_arrays(run.split.train, run.recipe.input, run.cache).images
    return factorized(model, "dense_1", rank, as_model_input(images))


def deciding_model(final: keras.Model, run: Run) -> keras.Model:
    """Return the network for every choice that is made on the validation part.

    It wasn't trained on the validation patients. It is that of `Run.crossfit`; without
    such a run the shipped network or, if the run ended with a refit, the network before
    the refit.
    """
    if (crossfit := run.crossfit) is not None:
        return as_shipped(load_model(crossfit), crossfit)
    if run.weights_before_refit == run.final_weights:
        return final
    return as_shipped(_network(run, run.weights_before_refit), run)


def _network(run: Run, weights: Path) -> keras.Model:
    recipe = run.recipe
    keras.mixed_precision.set_global_policy("float32")
    model = build_network(recipe, recipe.input.height, run.schedule)
    model.load_weights(weights)
    return with_two_logits(model) if recipe.sigmoid else model
