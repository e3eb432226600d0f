"""Figures of a segmenter, from its overlaps with the experts' masks."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from brainview.measuring.intervals import Statistic, mean_of
from brainview.models import Metric
from training.data import ImageSet, Sample
from training.measuring.figures import figures_of
from training.measuring.overlaps import THRESHOLDS, Overlaps

_BATCH = 16  # as documented for the Tversky index
_SMOOTH = 1e-6


def best_threshold(
    validation: Overlaps, sets: Mapping[str, ImageSet], *, whole_patients: bool = True
) -> int:
    """Choose the threshold with the best mean Dice over tumor slices and volumes.

    Parameters
    ----------
    validation : Overlaps
        Of one or more sets.
    sets : mapping of str
        What is stated about each set, by name.
    whole_patients : bool
        Whether all slices of the patients are there, in the sets that have volumes;
        else volumes don't count.

    Returns
    -------
    int
        Index into `THRESHOLDS`.
    """
    parts = [validation.where(_has_tumor)]
    volumes = validation.where(lambda s: sets[s.source].volumes)
    if whole_patients and volumes.samples:
        parts.append(volumes.volumes())
    scores = [
        sum(float(np.mean(part.dice(c))) for part in parts)
        for c in range(len(THRESHOLDS))
    ]
    return int(np.argmax(scores))


def segmentation_figures(
    test: Overlaps,
    column: int,
    split: str,
    sets: Mapping[str, ImageSet],
    *,
    whole_patients: bool = True,
) -> list[Metric]:
    """Measure Dice, IoU, Tversky, pixel accuracy and false alarms, with intervals.

    Parameters
    ----------
    test : Overlaps
        On slices never trained on.
    column : int
        Index of the threshold chosen on validation.
    split : str
        Name of the split.
    sets : mapping of str
        What is stated about each set, by name.
    whole_patients : bool
        Whether all slices of the patients are there, in the sets that have volumes;
        else there are no figures of volumes.

    Returns
    -------
    list of Metric
        ``dice_volume`` and ``iou_volume`` are of patients, in sets that have their
        volumes; ``dice_slice`` and ``iou_slice`` of slices with a tumor, in the first
        set that has masks but no volumes; the others name their set. Figures for which
        the test has no slices are left out.
    """
    names = list(dict.fromkeys(s.source for s in test.samples))
    with_volumes = [name for name in names if sets[name].volumes]
    masked = {s.source for s in test.samples if s.mask is not None}
    with_slices = [n for n in names if n in masked and n not in with_volumes]
    whole = test.where(lambda s: s.source in with_volumes)
    figures = _volume_figures(whole.volumes(), column, split) if whole_patients else []
    for name in with_slices:
        main = name == with_slices[0]
        figures += _slice_figures(of_set(test, name), name, column, split, main=main)
    for name in with_volumes:
        figures += _slice_figures(of_set(test, name), name, column, split)
    for name in names:
        if name not in (*with_volumes, *with_slices):
            healthy = of_set(test, name).where(lambda s: not s.has_tumor)
            figures += _false_alarms(healthy, name, column, split)
    return figures


def of_set(part: Overlaps, source: str) -> Overlaps:
    """Keep the slices of one image set."""
    return part.where(lambda s: s.source == source)


def _slice_figures(
    part: Overlaps, name: str, column: int, split: str, *, main: bool = False
) -> list[Metric]:
    """Measure the slices of one set that has masks."""
    tumor, healthy = part.where(_has_tumor), part.where(lambda s: not s.has_tumor)
    of_set = "" if main else f"_{name}"
    values = {
        f"dice_slice{of_set}": tumor.dice(column),
        f"iou_slice{of_set}": tumor.iou(column),
    }
    if not main:
        values[f"tversky_slice_{name}"] = tumor.tversky(column)
    figures = _figures(tumor, split, **values)
    if not main and tumor.samples:
        batches = {f"tversky_batch_{name}": tversky_of_batches(tumor)}
        figures += _named(tumor, split, batches)
    right: dict[str, NDArray[np.float64 | np.bool_]] = {
        f"pixel_accuracy_{name}": part.right(column)
    }
    figures += _figures(part, split, **right)
    return figures + _false_alarms(healthy, name, column, split)


def _false_alarms(
    healthy: Overlaps, name: str, column: int, split: str
) -> list[Metric]:
    return _figures(
        healthy, split, **{f"false_alarm_{name}": healthy.is_marked(column)}
    )


def documented_figures(part: Overlaps, split: str) -> list[Metric]:
    """Measure what the documents print: Tversky index and focal Tversky loss.

    Parameters
    ----------
    part : Overlaps
        On slices with a tumor.
    split : str
        Name of the split.
    """
    loss = tversky_of_batches(part, lambda index: (1 - index) ** 0.75)
    known = {"loss": loss}
    if split.endswith("validation"):
        for name in {s.source for s in part.samples}:
            known[f"tversky_batch_{name}"] = tversky_of_batches(of_set(part, name))
    return _named(part, split, known)


def gated_figures(
    part: Overlaps, passed: NDArray[np.bool_], column: int, split: str
) -> list[Metric]:
    """Measure the documented two stages: a classifier, then the segmenter.

    Parameters
    ----------
    part : Overlaps
        On all test slices of one set that has volumes.
    passed : (N,) bool ndarray
        Whether the classifier saw a tumor.
    column : int
        Index of the threshold chosen on validation.
    split : str
        Name of the split.

    Returns
    -------
    list of Metric
        With the names of `segmentation_figures` and ``_gated`` behind them.
    """
    gated = part.with_gate(passed)
    tumor = gated.where(_has_tumor)
    healthy = gated.where(lambda s: not s.has_tumor)
    volumes = gated.volumes()
    name = part.samples[0].source
    return [
        *figures_of(
            {"dice_volume_gated": mean_of(volumes.dice(column))},
            split,
            _patients(volumes.samples),
            "patients",
        ),
        *_figures(tumor, split, **{f"dice_slice_{name}_gated": tumor.dice(column)}),
        *_false_alarms(healthy, f"{name}_gated", column, split),
    ]


def tversky_of_batches(
    part: Overlaps,
    of: Callable[[NDArray[np.float64]], NDArray[np.float64]] | None = None,
) -> Statistic:
    """Make the statistic of the Tversky index as the documented model measures it.

    It is computed from probabilities, over the pixels of batches of 16 shuffled
    slices, and averaged over the batches. The last batch counts even if it is smaller;
    the documented code leaves it out.

    Parameters
    ----------
    part : Overlaps
        On slices with a tumor.
    of : callable or None
        What of each batch's index is averaged; None for the index itself.
    """
    order = np.random.default_rng(0).permutation(len(part.samples))
    common, marked, true = part.soft[order].T
    whole = common + 0.7 * (true - common) + 0.3 * (marked - common)

    def index(counts: NDArray[np.float64]) -> float:
        # Each sampled slice once, then again those sampled twice, and so on.
        sampled = np.concatenate(
            [np.flatnonzero(counts >= k) for k in range(1, int(counts.max()) + 1)]
        )
        starts = np.arange(0, len(sampled), _BATCH)
        above = np.add.reduceat(common[sampled], starts) + _SMOOTH
        indices = above / (np.add.reduceat(whole[sampled], starts) + _SMOOTH)
        return float(np.mean(indices if of is None else of(indices)))

    return lambda weights: np.array([index(row) for row in weights[:, order]])


def _volume_figures(volumes: Overlaps, column: int, split: str) -> list[Metric]:
    statistics: dict[str, Statistic] = {
        "dice_volume": mean_of(volumes.dice(column)),
        "iou_volume": mean_of(volumes.iou(column)),
    }
    return figures_of(statistics, split, _patients(volumes.samples), "patients")


def _figures(
    part: Overlaps, split: str, **values: NDArray[np.float64 | np.bool_]
) -> list[Metric]:
    return _named(part, split, {name: mean_of(v) for name, v in values.items()})


def _named(
    part: Overlaps, split: str, statistics: dict[str, Statistic]
) -> list[Metric]:
    return figures_of(statistics, split, _patients(part.samples), "slices")


def _patients(samples: Sequence[Sample]) -> list[str]:
    return [s.patient for s in samples]


def _has_tumor(sample: Sample) -> bool:
    return sample.has_tumor
