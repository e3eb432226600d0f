"""What a trained segmenter is worth, at scan size, through the program's own steps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import keras
import numpy as np
from numpy.typing import NDArray

from brainview.imaging import prepare, to_scan, tumor_mask
from brainview.models import HONEST_SPLIT
from training.data import Sample, load_mask, load_scan
from training.intervals import Figure, bootstrap, mean_of
from training.recipes import Recipe

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7)


@dataclass(frozen=True, slots=True, eq=False)
class Overlaps:
    """Pixel counts per sample and threshold.

    Attributes
    ----------
    samples : tuple of Sample
        N of them.
    common, marked, true : (N, T) int ndarray
        Pixels in both masks, in the model's, and in the expert's.
    """

    samples: tuple[Sample, ...]
    common: NDArray[np.int64]
    marked: NDArray[np.int64]
    true: NDArray[np.int64]

    def of(self, keep: Callable[[Sample], bool]) -> "Overlaps":
        """Keep some of the samples."""
        kept = [i for i, s in enumerate(self.samples) if keep(s)]
        return Overlaps(
            tuple(self.samples[i] for i in kept),
            self.common[kept],
            self.marked[kept],
            self.true[kept],
        )

    def dice(self, column: int) -> NDArray[np.float64]:
        """Dice per slice, (N,); 1 where both masks are empty."""
        both = self.marked[:, column] + self.true[:, column]
        return np.where(
            both == 0, 1.0, 2 * self.common[:, column] / np.maximum(both, 1)
        )


def overlaps(
    model: keras.Model,
    recipe: Recipe,
    samples: Sequence[Sample],
) -> Overlaps:
    """Segment samples and count pixels.

    Parameters
    ----------
    model : keras.Model
        ``image`` to ``mask``.
    recipe : Recipe
        Which model.
    samples : sequence of Sample
        With masks.
    """
    counts = np.zeros((3, len(samples), len(THRESHOLDS)), np.int64)
    for index, sample in enumerate(samples):
        scan = load_scan(sample)
        image, placement = prepare(scan, recipe.input)
        output = keras.ops.convert_to_numpy(model(image[None], training=False))
        probability = to_scan(np.asarray(output[0, ..., 0], np.float32), placement)
        # Without a mask there is no tumor: others aren't drawn.
        truth = (
            load_mask(sample.mask) if sample.mask else np.zeros(scan.shape, np.bool_)
        )
        for column, threshold in enumerate(THRESHOLDS):
            marked = tumor_mask(probability, threshold, placement)
            counts[:, index, column] = (
                np.count_nonzero(marked & truth),
                np.count_nonzero(marked),
                np.count_nonzero(truth),
            )
    return Overlaps(tuple(samples), *counts)


def best_threshold(validation: Overlaps) -> int:
    """Choose the threshold with the best mean Dice over tumor slices and volumes.

    Returns
    -------
    int
        Index into `THRESHOLDS`.
    """
    tumor = validation.of(lambda s: s.label != "notumor")
    volumes = _volumes(validation.of(lambda s: s.source == "lgg"))
    scores = [
        float(np.mean(tumor.dice(c))) + float(np.mean(volumes.dice(c)))
        for c in range(len(THRESHOLDS))
    ]
    return int(np.argmax(scores))


def _volumes(slices: Overlaps) -> Overlaps:
    """Add the slices of each patient up; patients without a tumor are left out."""
    patients = list(dict.fromkeys(s.patient for s in slices.samples))
    owner = np.array([patients.index(s.patient) for s in slices.samples], np.intp)
    sums = [np.zeros((len(patients), len(THRESHOLDS)), np.int64) for _ in range(3)]
    for total, part in zip(
        sums, (slices.common, slices.marked, slices.true), strict=True
    ):
        np.add.at(total, owner, part)
    first = [slices.samples[int(np.argmax(owner == k))] for k in range(len(patients))]
    kept = np.flatnonzero(sums[2][:, 0] > 0)
    return Overlaps(tuple(first[k] for k in kept), *(total[kept] for total in sums))


def _tversky(part: Overlaps, column: int) -> NDArray[np.float64]:
    """Per slice, with the documented weights of 0.7 and 0.3."""
    common = part.common[:, column].astype(np.float64)
    missed, false = part.true[:, column] - common, part.marked[:, column] - common
    whole = common + 0.7 * missed + 0.3 * false
    return np.asarray(common / np.maximum(whole, 1e-6), np.float64)


def segmentation_figures(test: Overlaps, column: int) -> list[Figure]:
    """Measure Dice, IoU, Tversky and false alarms, with intervals.

    Parameters
    ----------
    test : Overlaps
        On slices never trained on, of ``lgg`` and ``figshare``.
    column : int
        Index of the threshold chosen on validation.

    Returns
    -------
    list of Figure
        ``dice_volume`` is of lgg patients, ``dice_slice`` of figshare slices; the
        others name their set.
    """
    lgg = test.of(lambda s: s.source == "lgg")
    volumes = _volumes(lgg)
    tumor = lgg.of(lambda s: s.label != "notumor")
    healthy = lgg.of(lambda s: s.label == "notumor")
    figshare = test.of(lambda s: s.source == "figshare")
    others = test.of(lambda s: s.source == "nickparvar")
    rows = (
        ("dice_volume", volumes, volumes.dice(column), "patients"),
        ("dice_slice", figshare, figshare.dice(column), "slices"),
        ("iou_slice", figshare, _iou(figshare, column), "slices"),
        ("dice_slice_lgg", tumor, tumor.dice(column), "slices"),
        ("tversky_slice_lgg", tumor, _tversky(tumor, column), "slices"),
        ("false_alarm_lgg", healthy, _is_marked(healthy, column), "slices"),
        ("false_alarm_nickparvar", others, _is_marked(others, column), "slices"),
    )
    figures = []
    for name, part, values, unit in rows:
        patients = [s.patient for s in part.samples]
        value = bootstrap(mean_of(values), patients)
        figures.append(Figure(name, HONEST_SPLIT, *value, len(patients), unit))
    return figures


def _is_marked(part: Overlaps, column: int) -> NDArray[np.float64]:
    return (part.marked[:, column] > 0).astype(np.float64)


def _iou(part: Overlaps, column: int) -> NDArray[np.float64]:
    union = part.marked[:, column] + part.true[:, column] - part.common[:, column]
    return np.asarray(part.common[:, column] / np.maximum(union, 1), np.float64)
