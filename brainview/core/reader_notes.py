"""What a reader drew and decided, beside what the models answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from brainview.core.measures import Measure
from brainview.core.packed_mask import PackedMask
from brainview.core.scan import ScanSource

MOST_COMMENT = 2000
"""Characters of a comment."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reader decided about a series, or about a picture that is none.

    Attributes
    ----------
    class_name : str
        The class in the reader's opinion, named as models do; empty for none.
    comment : str
        In the reader's words.
    is_reviewed : bool
        Whether the reader signed it as reviewed.
    was_blind : bool
        Whether the class was chosen before the models' answers were shown.
    blind_class_name : str
        The class that was chosen before; it stays when the reader changes the class
        afterward. Empty for none.

    Raises
    ------
    ValueError
        If the comment is too long.
    """

    class_name: str = ""
    comment: str = ""
    is_reviewed: bool = False
    was_blind: bool = False
    blind_class_name: str = ""

    def __post_init__(self) -> None:
        if len(self.comment) > MOST_COMMENT:
            raise ValueError(f"a comment can't have more than {MOST_COMMENT} letters")

    @property
    def is_answer(self) -> bool:
        """Whether it says what the reader thinks: a class, or a comment."""
        return bool(self.class_name or self.comment)


@dataclass(frozen=True, slots=True)
class ReaderNotes:
    """What a reader drew on a slice, and decided about its series.

    Attributes
    ----------
    measures : tuple of Measure
        On the slice.
    mask : PackedMask or None
        The reader's mask of the slice; None where the model's holds.
    verdict : Verdict or None
        About the series.
    """

    measures: tuple[Measure, ...] = ()
    mask: PackedMask | None = None
    verdict: Verdict | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether anything was drawn on the slice."""
        return bool(self.measures) or self.mask is not None


NO_NOTES = ReaderNotes()
"""Of a slice on which nothing was drawn, and about which nothing was decided."""


@dataclass(frozen=True, slots=True)
class StudyNotes:
    """What a reader drew and decided in a study.

    Attributes
    ----------
    measures : mapping of str to tuple of Measure
        By the slice's ``ScanSource.slice_key``.
    masks : mapping of str to PackedMask
        The reader's masks, by the same.
    verdicts : mapping of str to Verdict
        By ``ScanSource.subject``.
    """

    measures: Mapping[str, tuple[Measure, ...]] = field(default_factory=dict)
    masks: Mapping[str, PackedMask] = field(default_factory=dict)
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)

    def on(self, source: ScanSource) -> ReaderNotes:
        """Return what was drawn on a slice, and decided about its series."""
        return ReaderNotes(
            self.measures.get(source.slice_key, ()),
            self.masks.get(source.slice_key),
            self.verdicts.get(source.subject),
        )

    @property
    def without_text(self) -> "StudyNotes":
        """The same without what the reader wrote, which may name the patient."""
        measures = {
            key: tuple(each for each in drawn if not each.text)
            for key, drawn in self.measures.items()
        }
        verdicts = {
            key: replace(verdict, comment="") for key, verdict in self.verdicts.items()
        }
        return StudyNotes(
            {key: drawn for key, drawn in measures.items() if drawn},
            self.masks,
            verdicts,
        )

    @property
    def has_text(self) -> bool:
        """Whether the reader wrote something."""
        drawn = (each for measures in self.measures.values() for each in measures)
        said = (verdict.comment for verdict in self.verdicts.values())
        return any(each.text for each in drawn) or any(said)


NO_STUDY_NOTES = StudyNotes()
"""Of a study in which nothing was drawn or decided."""
