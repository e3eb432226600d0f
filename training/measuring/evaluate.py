"""Running a trained classifier, and its heat maps, on samples."""

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from brainview.imaging import prepare, to_scan
from brainview.models import Metric
from training.data import Sample, load_mask, load_scan
from training.explaining.mirrored import ways_to_ask
from training.exporting.golden import as_model_input
from training.measuring.answers import Answers
from training.measuring.intervals import figures_of, mean_of
from training.recipes import Recipe


def answer(
    model: keras.Model, recipe: Recipe, samples: Sequence[Sample], images: NDArray[Any]
) -> Answers:
    """Run a classifier.

    Parameters
    ----------
    model : keras.Model
        With its logits as output.
    recipe : Recipe
        For the class names.
    samples : sequence of Sample
        Which.
    images : (N, H, W, C) uint8 ndarray
        Their prepared inputs times 255.
    """
    last = model.get_layer("logits")
    both = keras.Model(model.input, [model.output, last.input])
    ask, mean = ways_to_ask(mirrored=recipe.mirrored)
    logits, features = [], []
    for start in range(0, len(samples), 32):
        batch = as_model_input(images[start : start + 32])
        one, other = (mean(each) for each in both(ask(batch), training=False))
        logits.append(keras.ops.convert_to_numpy(one))
        features.append(keras.ops.convert_to_numpy(other))
    labels = [recipe.class_of(s.label) for s in samples]
    return Answers(
        tuple(samples),
        np.concatenate(logits),
        np.array(labels, np.intp),
        np.concatenate(features),
    )


def pointing_figures(
    explained: keras.Model, recipe: Recipe, samples: Sequence[Sample], split: str
) -> list[Metric]:
    """Measure how often the map of the predicted class peaks in the tumor.

    The pointing game of Zhang et al., 2016, arXiv 1608.00507, without a margin, on
    slices whose class is right; beside it the same for the center of the head, which
    any map has to beat.

    Parameters
    ----------
    explained : keras.Model
        With heat maps among its outputs.
    recipe : Recipe
        Which model.
    samples : sequence of Sample
        With masks that aren't empty.
    split : str
        Name of the split.
    """
    hits, centers, patients = [], [], []
    for sample in samples:
        if sample.mask is None:
            continue
        image, placement = prepare(load_scan(sample), recipe.input)
        outputs = explained(image[None], training=False)
        predicted = int(np.argmax(outputs["probabilities"]))
        if predicted != recipe.class_of(sample.label):
            continue
        heat = keras.ops.convert_to_numpy(outputs["heatmaps"])[0, ..., predicted]
        mask = load_mask(sample.mask)
        peak = np.argmax(to_scan(np.asarray(heat, np.float32), placement))
        hits.append(bool(mask.flat[peak]))
        seen = placement.seen
        row, column = seen.top + seen.height // 2, seen.left + seen.width // 2
        centers.append(bool(mask[row, column]))
        patients.append(sample.patient)
    statistics = {
        "pointing": mean_of(np.array(hits, np.bool_)),
        "pointing_center": mean_of(np.array(centers, np.bool_)),
    }
    return figures_of(statistics, split, patients, "slices")
