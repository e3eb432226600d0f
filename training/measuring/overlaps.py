"""Runs a segmenter, and counts how its masks overlap with the experts' masks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from brainview.core import Placement
from brainview.imaging import prepare, to_input, to_scan, tumor_mask
from brainview.measuring.overlap import dice_of
from training.data import Sample, load_mask, load_scan
from training.explaining.explain import segmentation_model
from training.measuring.channels_apart import answers_apart
from training.recipes import Recipe

_BATCH = 8
THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7)


@dataclass(frozen=True, slots=True, eq=False)
class Overlaps:
    """Pixel counts per sample and threshold.

    Attributes
    ----------
    samples : tuple of Sample
        N of them.
    common, marked, true : (N, T) int ndarray
        Pixels in both masks, in the model's mask, and in the expert's, at scan size.
    pixels : (N,) int ndarray
        Pixels of the whole slices.
    soft : (N, 3) float64 ndarray
        The same three sums at the network's size, with its probabilities in place of
        a mask.
    """

    samples: tuple[Sample, ...]
    common: NDArray[np.int64]
    marked: NDArray[np.int64]
    true: NDArray[np.int64]
    pixels: NDArray[np.int64]
    soft: NDArray[np.float64]

    def where(self, keep: Callable[[Sample], bool]) -> "Overlaps":
        """Keep the samples for which `keep` is true."""
        kept = np.array([keep(s) for s in self.samples], np.bool_)
        return self._changed(
            [s for s, is_kept in zip(self.samples, kept, strict=True) if is_kept],
            lambda part: part[kept],
        )

    def with_gate(self, passed: NDArray[np.bool_]) -> "Overlaps":
        """Clear the masks of the slices that a classifier, (N,), didn't let pass."""
        kept = passed.astype(np.int64)[:, None]
        return replace(
            self,
            common=self.common * kept,
            marked=self.marked * kept,
            soft=self.soft * np.where(passed[:, None], 1, (0, 0, 1)),
        )

    def volumes(self) -> "Overlaps":
        """Sum the slices of each patient; leave out patients without a tumor."""
        patients = list(dict.fromkeys(s.patient for s in self.samples))
        owner = np.array([patients.index(s.patient) for s in self.samples], np.intp)
        first = [self.samples[int(np.argmax(owner == k))] for k in range(len(patients))]

        def summed(part: NDArray[Any]) -> NDArray[Any]:
            total = np.zeros((len(patients), *part.shape[1:]), part.dtype)
            np.add.at(total, owner, part)
            return total

        whole = self._changed(first, summed)
        truth = dict(zip(patients, whole.true[:, 0], strict=True))
        return whole.where(lambda s: truth[s.patient] > 0)

    def dice(self, column: int) -> NDArray[np.float64]:
        """Dice per slice, (N,); 1 where both masks are empty."""
        return dice_of(
            self.common[:, column], self.marked[:, column], self.true[:, column]
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


@dataclass(frozen=True, slots=True, eq=False)
class SegmentedSlice:
    """A slice with a segmenter's answer and the expert's mask.

    Attributes
    ----------
    sample : Sample
        The slice.
    probability : (h, w) float32 ndarray
        Per pixel of the network's input, in [0, 1].
    placement : Placement
        From that input to the scan's pixels.
    truth : (H, W) bool ndarray
        The expert's mask at scan size; empty for a sample without a mask, which has no
        tumor.
    """

    sample: Sample
    probability: NDArray[np.float32]
    placement: Placement
    truth: NDArray[np.bool_]

    @classmethod
    def of(
        cls, sample: Sample, probability: NDArray[np.float32], placement: Placement
    ) -> "SegmentedSlice":
        """Add the expert's mask to an answer."""
        truth = np.zeros(placement.scan_shape, np.bool_)
        if sample.mask:
            truth = load_mask(sample.mask, sample.frame)
        return cls(sample, probability, placement, truth)

    @property
    def at_scan_size(self) -> NDArray[np.float32]:
        """Probability per pixel of the scan, (H, W)."""
        return to_scan(self.probability, self.placement)


def segmented(
    model: keras.Model, recipe: Recipe, samples: Sequence[Sample]
) -> Iterator[SegmentedSlice]:
    """Run a segmenter on samples as the program does, a few at a time.

    Parameters
    ----------
    model : keras.Model
        ``image`` to ``mask``, or to a dictionary with it.
    recipe : Recipe
        Which model.
    samples : sequence of Sample
        Those without a mask have no tumor.
    """
    if recipe.channels_apart:
        for sample, placement, answer in answers_apart(model, recipe, samples):
            probability = np.asarray(answer["mask"][..., 0], np.float32)
            yield SegmentedSlice.of(sample, probability, placement)
        return
    segmenter = segmentation_model(model, mirrored=recipe.mirrored)
    segmenter.compile(jit_compile=False)  # a graph, run several times as fast
    for start in range(0, len(samples), _BATCH):
        batch = samples[start : start + _BATCH]
        prepared = [prepare(load_scan(sample), recipe.input) for sample in batch]
        images = np.stack([image for image, _ in prepared])
        masks = segmenter.predict_on_batch(images)["mask"]
        for sample, (_, placement), mask in zip(batch, prepared, masks, strict=True):
            probability = np.asarray(mask[..., 0], np.float32)
            yield SegmentedSlice.of(sample, probability, placement)


def count_overlaps(slices: Iterable[SegmentedSlice]) -> Overlaps:
    """Count how a segmenter's masks overlap with the experts' at each threshold."""
    samples, counts, pixels, soft = [], [], [], []
    for each in slices:
        truth, placement = each.truth, each.placement
        seen = to_input(truth.astype(np.float32), placement) > 0.5
        inside = each.probability[seen].sum()
        at_scan_size = each.at_scan_size
        masks = [tumor_mask(at_scan_size, t, placement) for t in THRESHOLDS]
        samples.append(each.sample)
        pixels.append(truth.size)
        soft.append((inside, each.probability.sum(), seen.sum()))
        counts.append(
            (
                [np.count_nonzero(mask & truth) for mask in masks],
                [np.count_nonzero(mask) for mask in masks],
                [np.count_nonzero(truth)] * len(masks),
            )
        )
    size = len(samples)
    common, marked, true = (
        np.array(counts, np.int64).reshape(size, 3, -1).swapaxes(0, 1)
    )
    return Overlaps(
        tuple(samples),
        common,
        marked,
        true,
        np.array(pixels, np.int64),
        np.array(soft, np.float64).reshape(size, 3),
    )
