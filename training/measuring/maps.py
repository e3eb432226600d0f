"""Compares class maps with tumor masks, one method beside another."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from msgspec import to_builtins
from numpy.typing import NDArray

from brainview.core import BrainviewError
from brainview.imaging import prepare, to_scan
from brainview.measuring.intervals import bootstrap_weights, interval, mean_of
from brainview.measuring.maps import center_spot, inside_mask
from training.data import Sample, load_mask, load_scan
from training.explaining.gradient_maps import METHODS, GradientMaps
from training.explaining.mirrored import mirror_averaging
from training.recipes import Recipe

CENTER = "a spot in the center"
SHIPPED = "Grad-CAM"

_BATCH = 16

Interval = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class MapFigures:
    """How well one method's maps show where the tumor is.

    Each figure is a mean over slices, with the ends of its 95 % interval, which
    resamples patients.

    Attributes
    ----------
    method : str
        A key of `training.explaining.gradient_maps.METHODS`, or `CENTER`.
    pointing : tuple of float
        How often the map peaks inside the mask: the pointing game of Zhang et al. 2016,
        arXiv 1608.00507, without a margin.
    energy : tuple of float
        The part of the map's sum that is inside the mask (Wang et al. 2020, arXiv
        1910.01279, section 4.3).
    pointing_gain, energy_gain : tuple of float
        The difference from Grad-CAM on the same slices.
    """

    method: str
    pointing: Interval
    energy: Interval
    pointing_gain: Interval
    energy_gain: Interval


@dataclass(frozen=True, slots=True)
class MapComparison:
    """The figures of all methods on the same slices.

    Attributes
    ----------
    figures : tuple of MapFigures
        One per method.
    slices, patients : int
        How many were measured.
    """

    figures: tuple[MapFigures, ...]
    slices: int
    patients: int

    def to_json(self) -> str:
        """Return all figures as JSON."""
        return json.dumps(to_builtins(self), indent=2) + "\n"


def compare_maps(
    model: keras.Model, recipe: Recipe, samples: Sequence[Sample]
) -> MapComparison:
    """Measure the maps of the predicted class, where the prediction is correct.

    Parameters
    ----------
    model : keras.Model
        With its logits as output.
    recipe : Recipe
        Which model; its explained layer, input and mirror image.
    samples : sequence of Sample
        Never trained on; those without a mask are left out.

    Raises
    ------
    BrainviewError
        If no slice has a mask and a correct prediction.
    """
    maps = GradientMaps(model, recipe.explained_layer)
    masked = [(s, s.mask) for s in samples if s.mask is not None]
    found: dict[str, list[tuple[bool, float]]] = {m: [] for m in (*METHODS, CENTER)}
    patients: list[str] = []
    for start in range(0, len(masked), _BATCH):
        batch = masked[start : start + _BATCH]
        prepared = [prepare(load_scan(sample), recipe.input) for sample, _ in batch]
        images = np.stack([image for image, _ in prepared])
        answers = _answers(model, maps, recipe, images)
        for index, ((sample, file), (_, placement)) in enumerate(
            zip(batch, prepared, strict=True)
        ):
            predicted = int(np.argmax(answers["logits"][index]))
            if predicted not in recipe.possible_classes(sample.label):
                continue
            mask = load_mask(file, sample.frame)
            for method in METHODS:
                heat = to_scan(answers[method][index, ..., predicted], placement)
                found[method].append(inside_mask(heat, mask))
            found[CENTER].append(
                inside_mask(
                    to_scan(center_spot(placement.input_shape), placement), mask
                )
            )
            patients.append(sample.patient)
    if not patients:
        raise BrainviewError(
            f"Can't compare the maps of {recipe.title}",
            reason="no slice has a mask and a correct prediction",
            remedy="use a set with tumor masks",
        )
    return MapComparison(_figures(found, patients), len(patients), len(set(patients)))


def _answers(
    model: keras.Model,
    maps: GradientMaps,
    recipe: Recipe,
    images: NDArray[np.float32],
) -> dict[str, NDArray[np.float32]]:
    """Return the logits (N, K) and the maps (N, h, w, K) of every method."""
    append_mirrored, average = mirror_averaging(enabled=recipe.mirrored)
    both = np.asarray(append_mirrored(images))
    answers: dict[str, Any] = {"logits": model(both, training=False)}
    answers |= {name: method(maps, both) for name, method in METHODS.items()}
    return {
        name: np.asarray(average(keras.ops.convert_to_tensor(values)), np.float32)
        for name, values in answers.items()
    }


def _figures(
    found: Mapping[str, Sequence[tuple[bool, float]]], patients: Sequence[str]
) -> tuple[MapFigures, ...]:
    weights = bootstrap_weights(patients)
    values = {method: np.array(pairs, np.float64) for method, pairs in found.items()}
    return tuple(
        MapFigures(
            method,
            *(interval(mean_of(each[:, k]), weights) for k in (0, 1)),
            *(
                interval(mean_of((each - values[SHIPPED])[:, k]), weights)
                for k in (0, 1)
            ),
        )
        for method, each in values.items()
    )
