"""Fits, on validation images, when an answer is undecided and an outline doubtful."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import isotonic_regression

from brainview.imaging import dice, tumor_mask
from brainview.measuring.answers import POOR
from training.measuring.overlaps import SegmentedSlice

# An answer that is wrong in more than one of three such slices isn't given.
RIGHT = 2 / 3
# A class that is wrong in more than one of five such slices is said to be uncertain.
RIGHT_CLASS = 0.8
# The share of wrong outlines, whose Dice is below `POOR`, that must be hatched.
_FOUND = 0.8
# The share of tumor slices whose true area lies in the range.
COVERED = 0.8
_THRESHOLDS = (
    *(0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6),
    *(0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99),
)


def fit_limit(
    probability: NDArray[np.floating],
    right: NDArray[np.bool_],
    least: float,
    lowest: float,
) -> float:
    """Find the probability from which answers are right often enough.

    Parameters
    ----------
    probability : (N,) float ndarray
        Of what is answered, calibrated; of images that the network wasn't trained on.
    right : (N,) bool ndarray
        Whether the answer is right.
    least : float
        The share of such answers that must be right.
    lowest : float
        The least that an answer can have, such as a half for one of two sides.

    Returns
    -------
    float
        From `lowest` to 0.95, rounded up to whole percent: the lowest probability from
        which isotonic regression of `right` says that at least the share `least` of
        such answers are.

    Raises
    ------
    ValueError
        If there are no answers.
    """
    if len(probability) == 0 or len(probability) != len(right):
        raise ValueError(
            f"{len(probability)} answers can't be compared with {len(right)}"
        )
    values, place = np.unique(probability, return_inverse=True)
    counts = np.bincount(place)
    shares = np.bincount(place, weights=right) / counts
    share = isotonic_regression(shares, weights=counts).x
    enough = np.flatnonzero(share >= least)
    if not len(enough):
        return 0.95
    if enough[0] == 0:
        return lowest
    found = float(np.ceil(100 * values[enough[0]] - 1e-6) / 100)
    return min(max(found, lowest), 0.95)


@dataclass(frozen=True, slots=True)
class MaskDoubts:
    """When an outline is doubtful, and how far its area may be wrong.

    Attributes
    ----------
    doubtful_below : float
        Mean probability inside the mask.
    area_thresholds : tuple of float
        Probabilities from which a pixel counts for the largest and the smallest area.
    statistic : str
        How they were fitted, in words.
    """

    doubtful_below: float
    area_thresholds: tuple[float, float]
    statistic: str


@dataclass(frozen=True, slots=True, eq=False)
class MaskFacts:
    """What is known of N masks that aren't empty.

    Attributes
    ----------
    confidence, dice : (N,) float ndarray
        Mean probability inside, and Dice with the expert's mask (0 without a tumor).
    areas : (N, T) int ndarray
        Pixels at each of `_THRESHOLDS`.
    truth : (N,) int ndarray
        Pixels of the expert's mask.
    """

    confidence: NDArray[np.float64]
    dice: NDArray[np.float64]
    areas: NDArray[np.int64]
    truth: NDArray[np.int64]

    @classmethod
    def of(cls, slices: Iterable[SegmentedSlice], threshold: float) -> "MaskFacts":
        """Gather the facts about a segmenter's answers.

        Parameters
        ----------
        slices : iterable of SegmentedSlice
            Of tumors and of healthy heads.
        threshold : float
            Probability from which a pixel is in the mask.
        """
        rows = []
        for each in slices:
            probability = each.at_scan_size
            mask = tumor_mask(probability, threshold, each.placement)
            if not mask.any():
                continue
            sizes = [
                np.count_nonzero(tumor_mask(probability, t, each.placement))
                for t in _THRESHOLDS
            ]
            rows.append(
                (
                    float(probability[mask].mean()),
                    dice(mask, each.truth),
                    sizes,
                    np.count_nonzero(each.truth),
                )
            )
        return cls(
            np.array([row[0] for row in rows], np.float64),
            np.array([row[1] for row in rows], np.float64),
            np.array([row[2] for row in rows], np.int64).reshape(-1, len(_THRESHOLDS)),
            np.array([row[3] for row in rows], np.int64),
        )

    @property
    def has_both_kinds(self) -> bool:
        """Whether some outlines are wrong, and others are good."""
        is_wrong = self.dice < POOR
        return bool(is_wrong.any() and not is_wrong.all())

    def hatched(self, doubtful_below: float) -> tuple[float, float]:
        """Return which share of wrong and of good outlines a limit hatches."""
        is_wrong, is_hatched = self.dice < POOR, self.confidence < doubtful_below
        return float(is_hatched[is_wrong].mean()), float(is_hatched[~is_wrong].mean())

    def covered(self, area_thresholds: tuple[float, float]) -> float:
        """Return in which share of tumor slices the true area lies in the range."""
        largest, smallest = (_THRESHOLDS.index(each) for each in area_thresholds)
        shown = self.truth > 0
        low, high = self.areas[shown, smallest], self.areas[shown, largest]
        return float(((low <= self.truth[shown]) & (self.truth[shown] <= high)).mean())


def fit_mask_doubts(facts: MaskFacts, threshold: float, images: str) -> MaskDoubts:
    """Fit a segmenter's doubts.

    Parameters
    ----------
    facts : MaskFacts
        Of images that the network wasn't tuned on.
    threshold : float
        Probability from which a pixel is in the mask.
    images : str
        What the images are, for `MaskDoubts.statistic`.

    Returns
    -------
    MaskDoubts
        The limit is the one that tells outlines with Dice below 0.5 from the others
        best (Youden's index) among those that hatch at least 80 % of them; the range is
        the narrowest one that covers the true area in at least 80 % of tumor slices.

    Raises
    ------
    ValueError
        If no outline is wrong or none is good.
    """
    if not facts.has_both_kinds:
        raise ValueError("outlines of both kinds, good and wrong, are needed")
    limits = np.round(np.arange(0.3, 1.0, 0.01), 2)
    shares = np.array([facts.hatched(limit) for limit in limits])
    index = np.where(shares[:, 0] >= _FOUND, shares[:, 0] - shares[:, 1], -1.0)
    limit = float(limits[int(np.argmax(index))])
    thresholds = _narrowest(facts, threshold)
    wrong, good = facts.hatched(limit)
    statistic = (
        f"On {len(facts.dice):,} outlines of {images}: the limit hatches {wrong:.0%} "
        f"of those with Dice below {POOR:g} and {good:.0%} of the others; the "
        f"range covers the true area in {facts.covered(thresholds):.0%} of the slices "
        "with a tumor."
    )
    return MaskDoubts(limit, thresholds, statistic)


def _narrowest(facts: MaskFacts, threshold: float) -> tuple[float, float]:
    """Return the pair of thresholds with the narrowest range that covers enough."""
    shown = facts.truth > 0
    # One pixel more, so that an area of 0 has a logarithm.
    sizes = np.log(facts.areas[shown] + 1).mean(axis=0)
    pairs = [
        (low, high)
        for low in _THRESHOLDS
        for high in _THRESHOLDS
        if low <= threshold <= high and facts.covered((low, high)) >= COVERED
    ]
    if not pairs:
        return _THRESHOLDS[0], _THRESHOLDS[-1]

    def width(pair: tuple[float, float]) -> float:
        low, high = (_THRESHOLDS.index(each) for each in pair)
        return float(sizes[low] - sizes[high])

    return min(pairs, key=width)
