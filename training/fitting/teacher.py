"""Knowledge distillation: a network learns the probabilities of a finished network.

If a slice looks like two classes, its label names only one of them, but a good network
gives both a probability (Hinton et al., 2015, arXiv 1503.02531). The teacher gets the
same augmented and mixed images as the student (Beyer et al., 2022, arXiv 2106.05237).
"""

import keras
from msgspec import structs
from scipy.special import softmax

from training.fitting.batches import Teacher
from training.fitting.start import Start, finished_run
from training.recipes import RECIPES, Phase, Recipe
from training.run import Run


def find_teacher(run: Run, phase: Phase) -> Start:
    """Return the teacher of a phase; only in a refit may it know validation patients.

    Raises
    ------
    FileNotFoundError
        If the teacher's run is missing, unfinished or of another protocol.
    """
    other = finished_run(run, phase.teacher)
    weights = other.final_weights if phase.refit else other.weights_before_refit
    return Start(phase.teacher, weights)


def load_teacher(recipe: Recipe, phase: Phase, start: Start) -> Teacher:
    """Build the network that a phase learns from.

    Parameters
    ----------
    recipe, phase
        The student's recipe and its phase.
    start : Start
        The teacher's name and weights.

    Returns
    -------
    Teacher
        For images of the phase's size.

    Raises
    ------
    ValueError
        If the teacher has other classes, or its images are prepared differently.
    """
    teacher = RECIPES[start.name]
    _check(recipe, teacher)
    policy = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float32")
    try:
        network = start.network(teacher, phase.size, teacher.improved)
    finally:
        keras.config.set_dtype_policy(policy)
    return lambda images: softmax(network.predict_on_batch(images), axis=1)


def _check(recipe: Recipe, teacher: Recipe) -> None:
    height, width = recipe.input.shape
    same_input = recipe.input == structs.replace(
        teacher.input, height=height, width=width
    )
    same_classes = recipe.class_names == teacher.class_names
    if not same_input or not same_classes or recipe.sigmoid or teacher.sigmoid:
        raise ValueError(
            f"{teacher.id} can't teach {recipe.id}: both have to answer the same "
            f"classes with a logit each, from images prepared alike; name another"
        )
