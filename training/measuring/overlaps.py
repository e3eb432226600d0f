"""How much of a mask is right: pixel counts per slice, and what they add up to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.data import Sample

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7)


@dataclass(frozen=True, slots=True, eq=False)
class Overlaps:
    """Pixel counts per sample and threshold.

    Attributes
    ----------
    samples : tuple of Sample
        N of them.
    common, marked, true : (N, T) int ndarray
        Pixels in both masks, in the model's, and in the expert's, at scan size.
    pixels : (N,) int ndarray
        Of the whole slices.
    soft : (N, 3) float64 ndarray
        The same three sums at the network's size, from its probabilities instead of
        a mask.
    """

    samples: tuple[Sample, ...]
    common: NDArray[np.int64]
    marked: NDArray[np.int64]
    true: NDArray[np.int64]
    pixels: NDArray[np.int64]
    soft: NDArray[np.float64]

    def of(self, keep: Callable[[Sample], bool]) -> "Overlaps":
        """Keep some of the samples."""
        kept = np.array([keep(s) for s in self.samples], np.bool_)
        return self._changed(
            [s for s, is_kept in zip(self.samples, kept, strict=True) if is_kept],
            lambda part: part[kept],
        )

    def where_passed(self, passed: NDArray[np.bool_]) -> "Overlaps":
        """Mark nothing on the slices that a gate, (N,), didn't let pass."""
        kept = passed.astype(np.int64)[:, None]
        return replace(
            self,
            common=self.common * kept,
            marked=self.marked * kept,
            soft=self.soft * np.where(passed[:, None], 1, (0, 0, 1)),
        )

    def volumes(self) -> "Overlaps":
        """Add the slices of each patient up; patients without a tumor are left out."""
        patients = list(dict.fromkeys(s.patient for s in self.samples))
        owner = np.array([patients.index(s.patient) for s in self.samples], np.intp)
        first = [self.samples[int(np.argmax(owner == k))] for k in range(len(patients))]

        def summed(part: NDArray[Any]) -> NDArray[Any]:
            total = np.zeros((len(patients), *part.shape[1:]), part.dtype)
            np.add.at(total, owner, part)
            return total

        whole = self._changed(first, summed)
        truth = dict(zip(patients, whole.true[:, 0], strict=True))
        return whole.of(lambda s: truth[s.patient] > 0)

    def dice(self, column: int) -> NDArray[np.float64]:
        """Dice per slice, (N,); 1 where both masks are empty."""
        both = self.marked[:, column] + self.true[:, column]
        return np.where(
            both == 0, 1.0, 2 * self.common[:, column] / np.maximum(both, 1)
        )

    def iou(self, column: int) -> NDArray[np.float64]:
        """Intersection over union per slice, (N,); 1 where both masks are empty."""
        dice = self.dice(column)
        return dice / (2 - dice)

    def tversky(self, column: int) -> NDArray[np.float64]:
        """Tversky index per slice, (N,), with the documented weights of 0.7 and 0.3."""
        common = self.common[:, column].astype(np.float64)
        missed, false = self.true[:, column] - common, self.marked[:, column] - common
        whole = common + 0.7 * missed + 0.3 * false
        return np.asarray(common / np.maximum(whole, 1e-6), np.float64)

    def right(self, column: int) -> NDArray[np.float64]:
        """Share of pixels that are right per slice, (N,)."""
        wrong = self.marked[:, column] + self.true[:, column]
        wrong = wrong - 2 * self.common[:, column]
        return np.asarray(1 - wrong / self.pixels, np.float64)

    def is_marked(self, column: int) -> NDArray[np.bool_]:
        """Whether anything is marked on a slice, (N,)."""
        return np.asarray(self.marked[:, column] > 0, np.bool_)

    def _changed(
        self, samples: Sequence[Sample], change: Callable[[NDArray[Any]], NDArray[Any]]
    ) -> "Overlaps":
        return Overlaps(
            tuple(samples),
            common=change(self.common),
            marked=change(self.marked),
            true=change(self.true),
            pixels=change(self.pixels),
            soft=change(self.soft),
        )
