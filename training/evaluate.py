"""What a trained classifier is worth on slices that it has never seen."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from brainview.imaging import prepare, to_scan
from brainview.models import HONEST_SPLIT
from training.calibrate import expected_calibration_error, fit_temperature
from training.data import Sample, load_mask, load_scan
from training.intervals import Figure, bootstrap, mean_of
from training.recipes import Recipe


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """A classifier's answers to samples.

    Attributes
    ----------
    samples : tuple of Sample
        Which.
    logits : (N, K) float32 ndarray
        Before any temperature.
    labels : (N,) int ndarray
        The true classes.
    features : (N, D) float32 ndarray
        Input of the last layer.
    """

    samples: tuple[Sample, ...]
    logits: NDArray[np.float32]
    labels: NDArray[np.intp]
    features: NDArray[np.float32]

    @property
    def predicted(self) -> NDArray[np.intp]:
        """The most probable classes, (N,)."""
        return np.asarray(np.argmax(self.logits, axis=1), np.intp)

    def of(self, source: str) -> "Answers":
        """Keep the samples of one set."""
        kept = [i for i, s in enumerate(self.samples) if s.source == source]
        return Answers(
            tuple(self.samples[i] for i in kept),
            self.logits[kept],
            self.labels[kept],
            self.features[kept],
        )


def softmax(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float32]:
    """Turn logits into probabilities: (N, K), rows sum to 1."""
    scaled = logits / temperature
    scaled = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return np.asarray(scaled / scaled.sum(axis=1, keepdims=True), np.float32)


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
    logits, features = [], []
    for start in range(0, len(samples), 32):
        batch = np.asarray(images[start : start + 32], np.float32) / 255
        one, other = both(batch, training=False)
        logits.append(keras.ops.convert_to_numpy(one))
        features.append(keras.ops.convert_to_numpy(other))
    labels = [recipe.class_of(s.label) for s in samples]
    return Answers(
        tuple(samples),
        np.concatenate(logits),
        np.array(labels, np.intp),
        np.concatenate(features),
    )


def classification_figures(
    answers: Answers, class_names: Sequence[str], split: str, temperature: float
) -> list[Figure]:
    """Measure accuracy and what belongs to it, with intervals.

    Parameters
    ----------
    answers : Answers
        On slices never trained on.
    class_names : sequence of str
        In the order of the outputs.
    split : str
        Name of the split, for the figures.
    temperature : float
        Chosen on validation.
    """
    labels, predicted = answers.labels, answers.predicted
    probabilities = softmax(answers.logits, temperature)
    present = [k for k in range(len(class_names)) if np.any(labels == k)]
    statistics: dict[str, Callable[[NDArray[np.intp]], float]] = {
        "accuracy": lambda i: float(np.mean(labels[i] == predicted[i])),
        "ece": lambda i: expected_calibration_error(probabilities[i], labels[i]),
        "ece_uncalibrated": lambda i: expected_calibration_error(
            softmax(answers.logits[i], 1.0), labels[i]
        ),
    }
    if len(present) == len(class_names):
        statistics["auc_macro"] = lambda i: _auc(labels[i], probabilities[i])
    for k in present:
        statistics |= _per_class(labels, predicted, k, class_names[k])
    patients = [s.patient for s in answers.samples]
    figures = [
        Figure(name, split, *bootstrap(statistic, patients), len(labels), "slices")
        for name, statistic in statistics.items()
    ]
    # A class that is never answered has no precision.
    return [figure for figure in figures if not math.isnan(figure.value)]


def _auc(labels: NDArray[np.intp], probabilities: NDArray[np.float32]) -> float:
    """Mean over classes of the area under the ROC curve, one class against the rest.

    The area equals the Mann-Whitney statistic (Hanley and McNeil, 1982).
    """
    areas = []
    for k in range(probabilities.shape[1]):
        true = labels == k
        positive, negative = np.count_nonzero(true), np.count_nonzero(~true)
        if not positive or not negative:
            return float("nan")
        ranks = rankdata(probabilities[:, k])
        above = float(ranks[true].sum()) - positive * (positive + 1) / 2
        areas.append(above / (positive * negative))
    return float(np.mean(areas))


def _per_class(
    labels: NDArray[np.intp], predicted: NDArray[np.intp], k: int, name: str
) -> dict[str, Callable[[NDArray[np.intp]], float]]:
    def ratio(part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> float:
        total = np.count_nonzero(whole)
        return np.count_nonzero(part & whole) / total if total else float("nan")

    true, said = labels == k, predicted == k
    return {
        f"sensitivity_{name}": lambda i: ratio(said[i], true[i]),
        f"specificity_{name}": lambda i: ratio(~said[i], ~true[i]),
        f"precision_{name}": lambda i: ratio(true[i], said[i]),
    }


def confusion(answers: Answers, classes: int) -> list[list[int]]:
    """Count true class (rows) against predicted class (columns)."""
    counts = np.zeros((classes, classes), int)
    np.add.at(counts, (answers.labels, answers.predicted), 1)
    return [[int(v) for v in row] for row in counts]


def temperature_of(answers: Answers) -> float:
    """Choose the temperature on validation."""
    return fit_temperature(answers.logits, answers.labels)


def pointing_figures(
    explained: keras.Model, recipe: Recipe, samples: Sequence[Sample]
) -> list[Figure]:
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
        With masks.
    """
    hits, centers, patients = [], [], []
    for sample in samples:
        if sample.mask is None:
            continue
        image, placement = prepare(load_scan(sample), recipe.input)
        outputs = explained(image[None], training=False)
        predicted = int(np.argmax(outputs["probabilities"]))
        if recipe.class_names[predicted] != sample.label:
            continue
        heat = keras.ops.convert_to_numpy(outputs["heatmaps"])[0, ..., predicted]
        mask = load_mask(sample.mask)
        peak = np.argmax(to_scan(np.asarray(heat, np.float32), placement))
        hits.append(bool(mask.flat[peak]))
        seen = placement.seen
        row, column = seen.top + seen.height // 2, seen.left + seen.width // 2
        centers.append(bool(mask[row, column]))
        patients.append(sample.patient)
    return [
        Figure(
            name,
            HONEST_SPLIT,
            *bootstrap(mean_of(np.array(values, np.float64)), patients),
            len(values),
            "slices",
        )
        for name, values in (("pointing", hits), ("pointing_center", centers))
    ]
