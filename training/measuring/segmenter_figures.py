"""Figures of a segmenter, from its overlaps with the experts' masks."""

from collections.abc import Callable, Sequence

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
        Of ``lgg``, and perhaps of other sets.
    whole_patients : bool
        Whether all slices of the lgg patients are there; else volumes don't count.

    Returns
    -------
    int
        Index into `THRESHOLDS`.
    """
    parts = [validation.where(_has_tumor)]
    if whole_patients:
        parts.append(validation.where(_is_lgg).volumes())
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
        Whether all slices of the lgg patients are there; else there are no figures
        of volumes.

    Returns
    -------
    list of Metric
        ``dice_volume`` and ``iou_volume`` are of lgg patients, ``dice_slice`` and
        ``iou_slice`` of figshare slices; the others name their set. Figures for which
        the test has no slices are left out.
    """
    lgg = test.where(_is_lgg)
    tumor = lgg.where(_has_tumor)
    figshare = test.where(lambda s: s.source == "figshare")
    others = test.where(lambda s: s.source == "nickparvar")
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
    healthy = lgg.where(lambda s: not _has_tumor(s))
    figures += _figures(healthy, split, false_alarm_lgg=healthy.is_marked(column))
    figures += _figures(others, split, false_alarm_nickparvar=others.is_marked(column))
    return figures


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
        known["tversky_batch_lgg"] = tversky_of_batches(part)
    return _named(part, split, known)


def gated_figures(
    lgg: Overlaps, passed: NDArray[np.bool_], column: int, split: str
) -> list[Metric]:
    """Measure the documented two stages: a classifier, then the segmenter.

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
    gated = lgg.with_gate(passed)
    tumor = gated.where(_has_tumor)
    healthy = gated.where(lambda s: not _has_tumor(s))
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


def _is_lgg(sample: Sample) -> bool:
    return sample.source == "lgg"


def _has_tumor(sample: Sample) -> bool:
    return sample.has_tumor
