"""What makes an answer uncertain, as values with a code."""

from dataclasses import dataclass
from enum import StrEnum


class DoubtCode(StrEnum):
    """What a doubt is about; `brainview.core.wording` has the sentence of each."""

    LOW_PROBABILITY = "low-probability"
    UNSTABLE = "unstable"
    CLASS_AND_MASK_DISAGREE = "class-and-mask-disagree"
    CLASS_UNCERTAIN = "class-uncertain"
    SEQUENCE_WEAK = "sequence-weak"
    SEQUENCE_UNMEASURED = "sequence-unmeasured"
    UNUSUAL = "unusual"
    MASK_DOUBTFUL = "mask-doubtful"

    @property
    def leaves_undecided(self) -> bool:
        """Whether the answer isn't given because of it."""
        return self in _DECISIVE


_DECISIVE = (
    DoubtCode.LOW_PROBABILITY,
    DoubtCode.UNSTABLE,
    DoubtCode.CLASS_AND_MASK_DISAGREE,
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt that is shown with an answer, or instead of one.

    Attributes
    ----------
    code : DoubtCode
        What it is about.
    facts : tuple of (str, value)
        What its sentence names, such as a model's title or a probability.
    """

    code: DoubtCode
    facts: tuple[tuple[str, str | int | float], ...] = ()

    @classmethod
    def of(cls, code: DoubtCode, **facts: str | int | float) -> "Doubt":
        """Make a doubt with facts, given by the names that its sentence uses."""
        return cls(code, tuple(facts.items()))
