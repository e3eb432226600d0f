"""What was answered about a slice, beside what is true of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from brainview.core import NO_TUMOR, Analysis, Status
from brainview.measuring.calibration import calibration_error
from brainview.measuring.classification import area_under_roc
from brainview.measuring.intervals import (
    Figure,
    figure,
    mean_figure,
    share_figure,
)
from brainview.measuring.overlap import dice_of

SURE = 0.9
"""From this probability on, an answer is called a sure one."""
POOR = 0.5
"""A mask with a smaller Dice than this is called a poor one."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one slice, and the truth; nothing that names a patient or a file.

    Attributes
    ----------
    patient : str
        Of the interval's clusters only; never written.
    status : Status
        How the analysis ended.
    truth : str
        A class name; ``"tumor"`` for a tumor of unknown kind.
    said : str
        The class that was answered; empty where none was.
    probabilities : mapping of str to float
        By class; empty where the slice was refused.
    sequence, plane : str
        Empty where unknown.
    pixels : tuple of int or None
        In both masks, in the model's and in the expert's; 0 and 0 where the model made
        none, None without the expert's.
    confidence : float or None
        Mean probability inside the model's mask; None without one.
    is_marked : bool or None
        Whether the model's mask marks anything; None where no mask was made.
    shows_brain : bool
        Whether a refused slice goes through a brain; True for the others.
    """

    patient: str
    status: Status
    truth: str
    said: str = ""
    probabilities: Mapping[str, float] = field(default_factory=dict)
    sequence: str = ""
    plane: str = ""
    pixels: tuple[int, int, int] | None = None
    confidence: float | None = None
    is_marked: bool | None = None
    shows_brain: bool = True

    @classmethod
    def of(
        cls,
        analysis: Analysis,
        truth: str,
        patient: str,
        *,
        sequence: str = "",
        plane: str = "",
        mask: NDArray[np.bool_] | None = None,
        shows_brain: bool = True,
    ) -> "Answer":
        """Take what counts from an analysis.

        Parameters
        ----------
        analysis : Analysis
            As the program gives it.
        truth, patient, sequence, plane
            As in the attributes.
        mask : (H, W) bool ndarray or None
            The expert's, of the scan's size; False everywhere where there is no tumor.
        shows_brain : bool
            Whether the slice goes through a brain; counts only where it was refused.
        """
        found, marked = analysis.classification, analysis.segmentation
        probabilities: dict[str, float] = {}
        if found is not None:
            names = found.class_names
            probabilities = dict(zip(names, found.probabilities.tolist(), strict=True))
        pixels = None
        if mask is not None:
            ours = np.zeros_like(mask) if marked is None else marked.mask
            pixels = _count(ours & mask), _count(ours), _count(mask)
        return cls(
            patient,
            analysis.status,
            truth,
            said=analysis.predicted_class or "",
            probabilities=probabilities,
            sequence=sequence,
            plane=plane,
            pixels=pixels,
            confidence=None if marked is None else marked.confidence,
            is_marked=None if marked is None else bool(marked.mask.any()),
            shows_brain=shows_brain or analysis.status is not Status.REFUSED,
        )

    @property
    def has_tumor(self) -> bool:
        """Whether there is a tumor."""
        return self.truth != NO_TUMOR

    @property
    def is_given(self) -> bool:
        """Whether an answer was given."""
        return bool(self.said)

    @property
    def says_tumor(self) -> bool:
        """Whether a tumor was answered, of whatever kind."""
        return self.is_given and self.said != NO_TUMOR

    @property
    def tumor_probability(self) -> float | None:
        """The sum of the tumor classes; None where nobody knows it."""
        if NO_TUMOR not in self.probabilities:
            return None
        return min(1.0, max(0.0, 1.0 - self.probabilities[NO_TUMOR]))

    @property
    def dice(self) -> float | None:
        """Dice of both masks; 1 where both are empty, None without both."""
        if self.pixels is None or self.is_marked is None:
            return None
        common, marked, true = (np.array([count]) for count in self.pixels)
        return float(dice_of(common, marked, true)[0])

    @property
    def is_poor(self) -> bool:
        """Whether the model's mask is a poor one."""
        return self.dice is not None and self.dice < POOR


@dataclass(frozen=True, slots=True)
class TumorOrNone:
    """How well tumor was told from none on some slices.

    Attributes
    ----------
    with_tumor, without_tumor : int
        Slices.
    sensitivity : Figure or None
        The part of the slices with a tumor that were called a tumor, of those that got
        an answer.
    specificity : Figure or None
        The part of the slices without a tumor that were called so, of those that got
        an answer.
    missed, alarms : float or None
        The part of all slices with a tumor that were called none, and of all without
        one that were called a tumor.
    refused, undecided : float
        The part of all slices; ``refused`` includes those that failed.
    error : Figure or None
        Expected calibration error of tumor or none, of all slices that weren't refused.
    sure : Figure or None
        The part of the answers with 0.9 and more that are right.
    """

    with_tumor: int
    without_tumor: int
    sensitivity: Figure | None
    specificity: Figure | None
    missed: float | None
    alarms: float | None
    refused: float
    undecided: float
    error: Figure | None
    sure: Figure | None


def tumor_or_none(answers: Sequence[Answer]) -> TumorOrNone:
    """Measure how well tumor was told from none.

    Parameters
    ----------
    answers : sequence of Answer
        At least one.
    """
    count = len(answers)
    ill = [each for each in answers if each.has_tumor]
    healthy = [each for each in answers if not each.has_tumor]
    given = [each for each in answers if each.is_given]
    open_ones = sum(each.status is Status.UNDECIDED for each in answers)
    lost = sum(each.status in (Status.REFUSED, Status.ERROR) for each in answers)
    return TumorOrNone(
        len(ill),
        len(healthy),
        _part_of_given(ill, tumor=True),
        _part_of_given(healthy, tumor=False),
        _plain([e.is_given and not e.says_tumor for e in ill]),
        _plain([e.says_tumor for e in healthy]),
        lost / count,
        open_ones / count,
        tumor_calibration(answers),
        _right_when_sure(given),
    )


def tumor_calibration(answers: Sequence[Answer]) -> Figure | None:
    """Measure the expected calibration error of tumor or none, where it is known."""
    known = [each for each in answers if each.tumor_probability is not None]
    if not known:
        return None
    tumor = np.array([each.tumor_probability for each in known], np.float32)
    labels = np.array([each.has_tumor for each in known], np.intp)
    error = calibration_error(np.stack([1 - tumor, tumor], axis=1), labels)
    return figure(error, patients_of(known))


def refused_share(answers: Sequence[Answer]) -> Figure | None:
    """Measure the part of the slices through a brain that were refused."""
    shown = [each for each in answers if each.shows_brain]
    refused = [each.status is Status.REFUSED for each in shown]
    return share_figure(refused, patients_of(shown))


def right_share(answers: Sequence[Answer]) -> Figure | None:
    """Measure the part of the answers with the right class, of known class."""
    known = [each for each in answers if each.is_given]
    return share_figure([each.said == each.truth for each in known], patients_of(known))


def class_recall(answers: Sequence[Answer], name: str) -> Figure | None:
    """Measure the part of a class's answered slices that were called it."""
    known = [each for each in answers if each.is_given and each.truth == name]
    return share_figure([each.said == name for each in known], patients_of(known))


def confusion(answers: Sequence[Answer], names: Sequence[str]) -> list[list[int]]:
    """Count true classes (rows) against answered ones (columns).

    Parameters
    ----------
    answers : sequence of Answer
        Those of other classes are left out.
    names : sequence of str
        The classes.

    Returns
    -------
    list of list of int
        The last column is of slices without an answer.
    """
    said = [*names, ""]
    return [
        [sum(e.truth == row and e.said == column for e in answers) for column in said]
        for row in names
    ]


def volume_dice(answers: Sequence[Answer]) -> Figure | None:
    """Measure Dice over all slices of each patient with a tumor, averaged.

    A slice for which the model made no mask, such as a refused one, counts as unmarked.
    """
    if all(each.is_marked is None for each in answers):
        return None
    sums: dict[str, NDArray[np.int64]] = {}
    for each in answers:
        if each.pixels is not None:
            total = sums.setdefault(each.patient, np.zeros(3, np.int64))
            total += each.pixels
    volumes = {patient: total for patient, total in sums.items() if total[2]}
    if not volumes:
        return None
    counts = np.array(list(volumes.values()))
    return mean_figure(dice_of(*counts.T), list(volumes))


def slice_dice(answers: Sequence[Answer]) -> Figure | None:
    """Measure the mean Dice of the slices on which the expert's mask isn't empty."""
    known = outlined(answers)
    values = np.array([each.dice for each in known], np.float64)
    return mean_figure(values, patients_of(known)) if known else None


def outlined(answers: Sequence[Answer]) -> list[Answer]:
    """Keep the slices with a mask of the model, and an expert's that isn't empty."""
    return [e for e in answers if e.dice is not None and e.pixels and e.pixels[2]]


def doubt_of_poor(answers: Sequence[Answer]) -> Figure | None:
    """Measure how well a low mean probability tells poor masks from the others.

    Returns
    -------
    Figure or None
        The area under the ROC curve; None unless there are masks of both sorts.
    """
    known = _with_confidence(answers)
    if not known:
        return None
    doubt = np.array([-(each.confidence or 0) for each in known], np.float32)
    poor = np.array([each.is_poor for each in known], np.bool_)
    return figure(area_under_roc(doubt, poor), patients_of(known))


def hatched_share(answers: Sequence[Answer], doubtful_below: float) -> Figure | None:
    """Measure the part of the poor masks whose mean probability is below a limit."""
    poor = [each for each in _with_confidence(answers) if each.is_poor]
    hatched = [(each.confidence or 0) < doubtful_below for each in poor]
    return share_figure(hatched, patients_of(poor))


def marked_share(answers: Sequence[Answer]) -> Figure | None:
    """Measure the part of some slices on which the model marks anything."""
    known = [each for each in answers if each.is_marked is not None]
    return share_figure([bool(each.is_marked) for each in known], patients_of(known))


def patients_of(answers: Sequence[Answer]) -> list[str]:
    """Return the patient of each answer."""
    return [each.patient for each in answers]


def _with_confidence(answers: Sequence[Answer]) -> list[Answer]:
    return [each for each in outlined(answers) if each.confidence is not None]


def _right_when_sure(given: Sequence[Answer]) -> Figure | None:
    sure = [
        each
        for each in given
        if each.tumor_probability is not None
        and max(each.tumor_probability, 1 - each.tumor_probability) >= SURE
    ]
    return share_figure(
        [each.says_tumor == each.has_tumor for each in sure], patients_of(sure)
    )


def _part_of_given(answers: Sequence[Answer], *, tumor: bool) -> Figure | None:
    given = [each for each in answers if each.is_given]
    hits = [each.says_tumor is tumor for each in given]
    return share_figure(hits, patients_of(given))


def _plain(hits: Sequence[bool]) -> float | None:
    return sum(hits) / len(hits) if hits else None


def _count(mask: NDArray[np.bool_]) -> int:
    return int(np.count_nonzero(mask))
