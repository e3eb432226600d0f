"""Figures of a classifier, each with its interval."""

from collections.abc import Sequence

import keras
import numpy as np
from numpy.typing import NDArray
from scipy.special import log_softmax

from brainview.imaging import prepare, to_scan
from brainview.measuring.calibration import calibration_error
from brainview.measuring.classification import area_under_roc, rates
from brainview.measuring.intervals import Statistic, average_of, mean_of
from brainview.measuring.maps import inside_mask
from brainview.models import Metric
from training.data import Sample, load_mask, load_scan
from training.measuring.figures import figures_of
from training.measuring.predictions import Predictions
from training.recipes import Recipe


def classification_figures(
    predictions: Predictions, class_names: Sequence[str], split: str, temperature: float
) -> list[Metric]:
    """Measure accuracy, calibration, figures per class and areas under the ROC curve.

    Parameters
    ----------
    predictions : Predictions
        On slices never trained on.
    class_names : sequence of str
        In the order of the outputs.
    split : str
        Name of the split, for the figures.
    temperature : float
        Chosen on validation.

    Returns
    -------
    list of Metric
        ``accuracy``, ``balanced_accuracy``, ``ece`` and ``ece_uncalibrated``; for
        each class that occurs ``sensitivity_``, ``specificity_``, ``precision_`` and
        ``f1_``; where all occur ``f1_macro`` and the areas under the ROC curve:
        ``auc_macro`` and one per class, or, of two classes, ``auc`` of the second
        and ``auc_hard``.
    """
    labels, predicted = predictions.labels, predictions.predicted
    probabilities = predictions.probabilities(temperature)
    present = [k for k in range(len(class_names)) if np.any(labels == k)]
    by_class = {k: rates(labels == k, predicted == k) for k in present}
    sensitivities = [by_class[k]["sensitivity"] for k in present]
    statistics = {
        "accuracy": mean_of(labels == predicted),
        "balanced_accuracy": average_of(sensitivities),
        "ece": calibration_error(probabilities, labels),
        "ece_uncalibrated": calibration_error(predictions.probabilities(1.0), labels),
    }
    if len(present) == len(class_names):
        statistics["f1_macro"] = average_of([by_class[k]["f1"] for k in present])
        statistics |= _areas(labels, probabilities, class_names, sensitivities)
    for k, found in by_class.items():
        statistics |= {f"{name}_{class_names[k]}": s for name, s in found.items()}
    patients = [s.patient for s in predictions.samples]
    return figures_of(statistics, split, patients, "slices")


def accuracy_figures(predictions: Predictions, split: str) -> list[Metric]:
    """Measure only the accuracy, for a part of a split."""
    right = mean_of(predictions.labels == predictions.predicted)
    patients = [s.patient for s in predictions.samples]
    return figures_of({"accuracy": right}, split, patients, "slices")


def loss_figures(predictions: Predictions, split: str) -> list[Metric]:
    """Measure the mean cross-entropy of the probabilities as trained, in nats.

    Parameters
    ----------
    predictions : Predictions
        On slices never trained on.
    split : str
        Name of the split.
    """
    logits = np.asarray(predictions.logits, np.float64)
    rows = np.arange(len(logits))
    entropy = -log_softmax(logits, axis=1)[rows, predictions.labels]
    patients = [s.patient for s in predictions.samples]
    return figures_of({"loss": mean_of(entropy)}, split, patients, "slices")


def pointing_figures(
    explained: keras.Model, recipe: Recipe, samples: Sequence[Sample], split: str
) -> list[Metric]:
    """Measure how often the heat map of the predicted class peaks in the tumor.

    This is the pointing game of Zhang et al., 2016, arXiv 1608.00507, without a
    margin, on slices with a correct prediction. The same figure for the center of the
    head is the baseline.

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
    explained.compile(jit_compile=False)  # a graph, run several times as fast
    hits, centers, patients = [], [], []
    for sample in samples:
        if sample.mask is None:
            continue
        image, placement = prepare(load_scan(sample), recipe.input)
        outputs = explained.predict_on_batch(image[None])
        predicted = int(np.argmax(outputs["probabilities"]))
        if predicted not in recipe.possible_classes(sample.label):
            continue
        heat = to_scan(outputs["heatmaps"][0, ..., predicted], placement)
        mask = load_mask(sample.mask, sample.frame)
        hits.append(inside_mask(heat, mask)[0])
        centers.append(bool(mask[placement.center]))
        patients.append(sample.patient)
    statistics = {
        "pointing": mean_of(np.array(hits, np.bool_)),
        "pointing_center": mean_of(np.array(centers, np.bool_)),
    }
    return figures_of(statistics, split, patients, "slices")


def _areas(
    labels: NDArray[np.intp],
    probabilities: NDArray[np.float32],
    class_names: Sequence[str],
    sensitivities: Sequence[Statistic],
) -> dict[str, Statistic]:
    areas = [
        area_under_roc(probabilities[:, k], labels == k)
        for k in range(len(class_names))
    ]
    if len(areas) == 2:
        # The curve of hard decisions has one corner; its area is the mean of two rates.
        return {"auc": areas[1], "auc_hard": average_of(sensitivities)}
    by_class = {
        f"auc_{name}": area for name, area in zip(class_names, areas, strict=True)
    }
    return {"auc_macro": average_of(areas), **by_class}
