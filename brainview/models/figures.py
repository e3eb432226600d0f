"""Figures that say how good a model is: measured by us, or published by others."""

from dataclasses import dataclass

HONEST_SPLIT = "grouped hold-out"
HUMAN_READERS = "human readers"


@dataclass(frozen=True, slots=True)
class Metric:
    """One measured figure.

    Attributes
    ----------
    name : str
        ``"accuracy"``, ``"dice_volume"``, ``"dice_slice"``, ``"pointing"`` ...
    split : str
        ``"grouped hold-out"`` (patients never trained on) or ``"official"`` ...
    value, low, high : float
        In [0, 1], with the ends of the 95 % interval.
    n : int
        How many were measured.
    unit : str
        What was counted: ``"slices"``, ``"patients"``.
    """

    name: str
    split: str
    value: float
    low: float
    high: float
    n: int
    unit: str


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """A figure that others have published, for comparison.

    Attributes
    ----------
    name, split : str
        As in `Metric`; the split ``"human readers"`` is no model's.
    value : float
        In [0, 1].
    source : str
        Who says so.
    """

    name: str
    split: str
    value: float
    source: str
