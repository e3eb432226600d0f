"""Figures of a segmenter, from its overlaps with the experts' masks."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from brainview.models import Metric
from training.data import Sample
from training.measuring.intervals import Statistic, figures_of, mean_of
from training.measuring.overlaps import THRESHOLDS, Overlaps

_BATCH = 16  # as documented for the Tversky index
_SMOOTH = 1e-6


def best_threshold(validation: Overlaps, *, whole_patients: bool = True) -> int:
    """Choose the threshold with the best mean Dice over tumor slices and volumes.

    Parameters
    ----------
    validation : Overlaps
        Of ``lgg``, and of others perhaps.
    whole_patients : bool
        Whether all slices of the lgg patients are there; else volumes don't count.

    Returns
    -------
    int
        Index into `THRESHOLDS`.
    """
    parts = [validation.of(_has_tumor)]
    if whole_patients:
        parts.append(validation.of(_is_lgg).volumes())
    scores = [
        sum(float(np.mean(part.dice(c))) for part in parts)
        for c in range(len(THRESHOLDS))
    ]
    return int(np.argmax(scores))


def segmentation_figures(
    test: Overlaps, column: int, split: str, *, whole_patients: bool = True
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
    whole_patients : bool
        Whether all slices of the lgg patients are there; else nothing is said of
        volumes.

    Returns
    -------
    list of Metric
        ``dice_volume`` and ``iou_volume`` are of lgg patients, ``dice_slice`` and
        ``iou_slice`` of figshare slices; the others name their set. What the test
        has no slices for is left out.
    """
    lgg = test.of(_is_lgg)
    tumor = lgg.of(_has_tumor)
    figshare = test.of(lambda s: s.source == "figshare")
    others = test.of(lambda s: s.source == "nickparvar")
    figures = _volume_figures(lgg.volumes(), column, split) if whole_patients else []
    figures += _figures(
        figshare,
        split,
        dice_slice=figshare.dice(column),
        iou_slice=figshare.iou(column),
        pixel_accuracy_figshare=figshare.right(column),
    )
    figures += _figures(
        tumor,
        split,
        dice_slice_lgg=tumor.dice(column),
        iou_slice_lgg=tumor.iou(column),
        tversky_slice_lgg=tumor.tversky(column),
    )
    figures += _named(tumor, split, {"tversky_batch_lgg": tversky_of_batches(tumor)})
    figures += _figures(lgg, split, pixel_accuracy_lgg=lgg.right(column))
    healthy = lgg.of(lambda s: not _has_tumor(s))
    figures += _figures(healthy, split, false_alarm_lgg=healthy.is_marked(column))
    figures += _figures(others, split, false_alarm_nickparvar=others.is_marked(column))
    return figures


def gated_figures(
    lgg: Overlaps, passed: NDArray[np.bool_], column: int, split: str
) -> list[Metric]:
    """Measure the documented two stages: a classifier lets slices pass to be marked.

    Parameters
    ----------
    lgg : Overlaps
        On all test slices of ``lgg``.
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
    gated = lgg.where_passed(passed)
    tumor = gated.of(_has_tumor)
    healthy = gated.of(lambda s: not _has_tumor(s))
    volumes = gated.volumes()
    return [
        *figures_of(
            {"dice_volume_gated": mean_of(volumes.dice(column))},
            split,
            _patients(volumes.samples),
            "patients",
        ),
        *_figures(tumor, split, dice_slice_lgg_gated=tumor.dice(column)),
        *_figures(healthy, split, false_alarm_lgg_gated=healthy.is_marked(column)),
    ]


def tversky_of_batches(part: Overlaps) -> Statistic:
    """Make the statistic of the Tversky index as the seed measures it.

    From probabilities, over the flattened pixels of batches of 16 shuffled slices,
    averaged over the batches; the last batch, smaller perhaps, counts too. The seed
    leaves it out.

    Parameters
    ----------
    part : Overlaps
        On slices with a tumor.
    """
    order = np.random.default_rng(0).permutation(len(part.samples))
    common, marked, true = part.soft[order].T
    whole = common + 0.7 * (true - common) + 0.3 * (marked - common)

    def index(times: NDArray[np.float64]) -> float:
        # First every drawn slice once, then those drawn twice again, and so on.
        drawn = np.concatenate(
            [np.flatnonzero(times >= k) for k in range(1, int(times.max()) + 1)]
        )
        starts = np.arange(0, len(drawn), _BATCH)
        above = np.add.reduceat(common[drawn], starts) + _SMOOTH
        return float(np.mean(above / (np.add.reduceat(whole[drawn], starts) + _SMOOTH)))

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


def _is_lgg(sample: Sample) -> bool:
    return sample.source == "lgg"


def _has_tumor(sample: Sample) -> bool:
    return sample.has_tumor
