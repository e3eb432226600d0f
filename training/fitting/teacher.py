"""A finished network whose answers another learns in place of the labels.

Of a slice that looks like two classes, a label says one and a good network says both
(Hinton et al., 2015, arXiv 1503.02531). It is asked about every image as the pupil
sees it, changed and mixed, so that it answers for what lies between the images, too
(Beyer et al., 2022, arXiv 2106.05237).
"""

import keras
from msgspec import structs

from training.fitting.batches import Teacher
from training.fitting.start import Start
from training.measuring.answers import softmax
from training.recipes import RECIPES, Phase, Recipe


def teacher_of(recipe: Recipe, phase: Phase, start: Start) -> Teacher:
    """Build the network that a phase learns from.

    Parameters
    ----------
    recipe, phase
        Who learns, and when.
    start : Start
        The teacher's name and weights.

    Returns
    -------
    Teacher
        For images of the phase's size.

    Raises
    ------
    ValueError
        If the teacher answers other classes, or wants to be fed otherwise.
    """
    teacher = RECIPES[start.name]
    _check(recipe, teacher)
    policy = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float32")
    try:
        network = start.network(teacher, phase.size, teacher.improved)
    finally:
        keras.config.set_dtype_policy(policy)
    return lambda images: softmax(network.predict_on_batch(images), temperature=1)


def _check(recipe: Recipe, teacher: Recipe) -> None:
    height, width = recipe.input.shape
    alike = recipe.input == structs.replace(teacher.input, height=height, width=width)
    same_classes = recipe.class_names == teacher.class_names
    if not alike or not same_classes or recipe.sigmoid or teacher.sigmoid:
        raise ValueError(
            f"{teacher.id} can't teach {recipe.id}: both have to answer the same "
            f"classes with a logit each, from images prepared alike; name another"
        )
