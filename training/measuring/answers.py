"""What a classifier answered, beside what is true."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from training.data import Sample


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

    def where(self, kept: Sequence[bool]) -> "Answers":
        """Keep the samples for which `kept`, (N,), is true."""
        return Answers(
            tuple(compress(self.samples, kept)),
            self.logits[np.asarray(kept, np.bool_)],
            self.labels[np.asarray(kept, np.bool_)],
            self.features[np.asarray(kept, np.bool_)],
        )

    def of(self, source: str) -> "Answers":
        """Keep the samples of one set."""
        return self.where([s.source == source for s in self.samples])

    def confusion(self) -> tuple[tuple[int, ...], ...]:
        """Count true class (rows) against predicted class (columns)."""
        classes = self.logits.shape[1]
        counts = np.zeros((classes, classes), int)
        np.add.at(counts, (self.labels, self.predicted), 1)
        return tuple(tuple(int(v) for v in row) for row in counts)


def softmax(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float32]:
    """Turn logits into probabilities: (N, K), rows sum to 1."""
    scaled = logits / temperature
    scaled = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return np.asarray(scaled / scaled.sum(axis=1, keepdims=True), np.float32)
