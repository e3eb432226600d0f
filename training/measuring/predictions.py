"""Runs a classifier on samples, and pairs its predictions with the true classes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import compress

import keras
import numpy as np
from numpy.typing import NDArray
from scipy.special import logsumexp, softmax

from brainview.core import NO_TUMOR
from training.data import Arrays, Sample, as_model_input, load_arrays
from training.explaining.explain import classifier_of
from training.explaining.mirrored import mirror_averaging
from training.recipes import Recipe
from training.run import Run

_BATCH = 32


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """A classifier's predictions for samples.

    Attributes
    ----------
    samples : tuple of Sample
        N of them.
    logits : (N, K) float32 ndarray
        Before any temperature.
    labels : (N,) int ndarray
        The true classes; -1 for a tumor of unknown kind.
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

    def probabilities(self, temperature: float) -> NDArray[np.float32]:
        """Return the softmax of the logits divided by a temperature, (N, K)."""
        return np.asarray(softmax(self.logits / temperature, axis=1), np.float32)

    def where(self, kept: Sequence[bool]) -> "Predictions":
        """Keep the samples for which `kept`, (N,), is true."""
        return Predictions(
            tuple(compress(self.samples, kept)),
            self.logits[np.asarray(kept, np.bool_)],
            self.labels[np.asarray(kept, np.bool_)],
            self.features[np.asarray(kept, np.bool_)],
        )

    def from_sets(self, sources: Sequence[str]) -> "Predictions":
        """Keep the samples of some image sets."""
        return self.where([s.source in sources for s in self.samples])

    def of_known_class(self) -> "Predictions":
        """Keep the samples whose class is known."""
        return self.where((self.labels >= 0).tolist())

    def as_tumor_or_not(self, class_names: Sequence[str]) -> "Predictions":
        """Sum the probabilities of all tumors: class 0 is no tumor, class 1 is one.

        Parameters
        ----------
        class_names : sequence of str
            Of the logits; one of them is "no tumor".
        """
        none = class_names.index(NO_TUMOR)
        tumors = [n for n in range(len(class_names)) if n != none]
        both = [self.logits[:, none], logsumexp(self.logits[:, tumors], axis=1)]
        return replace(
            self,
            logits=np.stack(both, axis=1).astype(np.float32),
            labels=np.asarray(self.labels != none, np.intp),
        )

    def confusion(self) -> tuple[tuple[int, ...], ...]:
        """Count true class (rows) against predicted class (columns)."""
        classes = self.logits.shape[1]
        counts = np.zeros((classes, classes), int)
        np.add.at(counts, (self.labels, self.predicted), 1)
        return tuple(tuple(int(v) for v in row) for row in counts)


def predict(model: keras.Model, recipe: Recipe, arrays: Arrays) -> Predictions:
    """Run a classifier.

    Parameters
    ----------
    model : keras.Model
        With its logits as output, or among its outputs.
    recipe : Recipe
        For the class names and the mirror image.
    arrays : Arrays
        Samples, and their images as the recipe prepares them.
    """
    samples, images = arrays.samples, arrays.images
    logits = classifier_of(model).output
    both = keras.Model(model.input, [logits, model.get_layer("logits").input])
    both.compile(jit_compile=False)  # a graph, run several times as fast as by layers
    append_mirrored, average = mirror_averaging(enabled=recipe.mirrored)
    found, features = [], []
    for start in range(0, len(samples), _BATCH):
        batch = as_model_input(images[start : start + _BATCH])
        one, other = (
            average(out) for out in both.predict_on_batch(append_mirrored(batch))
        )
        found.append(keras.ops.convert_to_numpy(one))
        features.append(keras.ops.convert_to_numpy(other))
    possible = [recipe.possible_classes(s.label) for s in samples]
    labels = [found[0] if len(found) == 1 else -1 for found in possible]
    return Predictions(
        samples,
        np.concatenate(found),
        np.array(labels, np.intp),
        np.concatenate(features),
    )


def predict_samples(
    model: keras.Model, run: Run, samples: Sequence[Sample]
) -> Predictions:
    """Prepare samples as a run's recipe does, and run a classifier on them."""
    arrays = load_arrays(samples, run.recipe.input, run.cache)
    return predict(model, run.recipe, arrays)
