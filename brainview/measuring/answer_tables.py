"""The tables that any set of answers with their truth gives."""

from collections.abc import Iterable, Sequence

from brainview.core import NO_TUMOR, SOME_TUMOR, Status
from brainview.core.language import translatable
from brainview.core.wording import class_term
from brainview.measuring.answers import (
    Answer,
    TumorOrNone,
    class_recall,
    confusion,
    doubt_of_poor,
    hatched_share,
    marked_share,
    outlined,
    refused_share,
    right_share,
    slice_dice,
    tumor_or_none,
    volume_dice,
)
from brainview.measuring.kinds import kinds
from brainview.measuring.tables import Cell, KindName, Table

_SLICES = translatable("Slices")
HEADS = (
    translatable("With a tumor"),
    translatable("Called a tumor"),
    translatable("Missed"),
    translatable("Without"),
    translatable("Called none"),
    translatable("False alarms"),
    translatable("Refused"),
    translatable("Undecided"),
)
ANSWERED_NOTE = translatable(
    "“Called a tumor” and “Called none” are parts of the slices that got an answer "
    "(sensitivity and specificity), with 95 % intervals by patient, and the number of "
    "slices and of people. “Missed” and “False alarms” are parts of all slices."
)
_NO_NAME = translatable("not stated")
_BY_VOLUME = translatable("Dice by volume (all slices of a patient)")
# Dice below 0.5 is that of masks that are `Answer.is_poor`.
_TELLS_POOR = translatable("Mean probability tells Dice below 0.5 (area under ROC)")
_HATCHED = translatable("Hatched, of the masks with Dice below 0.5")


def kinds_table(answers: Sequence[Answer]) -> Table:
    """Return tumor or none by sequence and plane."""
    rows = [
        (KindName(kind.plane, kind.sequence), *tumor_cells(kind.measured))
        for kind in kinds(answers)
    ]
    title = translatable("Tumor or none, by sequence and plane")
    return Table(title, (_SLICES, *HEADS), tuple(rows), ANSWERED_NOTE)


def groups_table(
    title: str, groups: Iterable[tuple[str, Sequence[Answer]]], note: str = ""
) -> Table:
    """Return tumor or none for named groups of slices; empty ones are left out."""
    rows = [
        (name, *tumor_cells(tumor_or_none(answers)))
        for name, answers in groups
        if answers
    ]
    return Table(title, (_SLICES, *HEADS), tuple(rows), note)


def tumor_cells(found: TumorOrNone) -> tuple[Cell, ...]:
    """Return the cells under `HEADS`."""
    return (
        found.with_tumor,
        found.sensitivity,
        found.missed,
        found.without_tumor,
        found.specificity,
        found.alarms,
        found.refused,
        found.undecided,
    )


def refused_table(groups: Iterable[tuple[str, Sequence[Answer]]]) -> Table:
    """Return what was refused, for named groups of slices; empty ones are left out."""
    rows: list[tuple[Cell, ...]] = []
    for name, answers in groups:
        if answers:
            refused = sum(each.status is Status.REFUSED for each in answers)
            empty = sum(not each.shows_brain for each in answers)
            share = refused / len(answers)
            rows.append((name, len(answers), share, empty, refused_share(answers)))
    return Table(
        translatable("Known slices refused"),
        (
            _SLICES,
            translatable("Number"),
            translatable("Refused"),
            translatable("Too little brain"),
            translatable("Refused, of those through a brain"),
        ),
        tuple(rows),
        translatable(
            "Slices through skin and skull are to be refused; they are counted under "
            "“Too little brain”."
        ),
    )


def calibration_table(groups: Iterable[tuple[str, Sequence[Answer]]]) -> Table:
    """Return how well probabilities fit, for named groups of slices."""
    rows: list[tuple[Cell, ...]] = []
    for name, answers in groups:
        if answers:
            found = tumor_or_none(answers)
            rows.append((name, found.error, found.sure))
    return Table(
        translatable("Calibration"),
        (
            _SLICES,
            translatable("Expected calibration error"),
            translatable("Right where it says 0.9 or more"),
        ),
        tuple(rows),
        translatable(
            "Of tumor or none. The error is of every slice with probabilities, also of "
            "the undecided ones; the share of right answers only of answers."
        ),
    )


def by_sequence(answers: Sequence[Answer]) -> list[tuple[str, Sequence[Answer]]]:
    """Return the answers of each sequence, under its name, and first all."""
    parts = dict.fromkeys(each.sequence for each in answers)
    groups: list[tuple[str, Sequence[Answer]]] = [(translatable("all"), answers)]
    groups += [
        (name or _NO_NAME, [e for e in answers if e.sequence == name])
        for name in sorted(parts, key=lambda name: (not name, name))
    ]
    return groups if len(groups) > 2 else groups[:1]


def classes_table(answers: Sequence[Answer], names: Sequence[str]) -> Table:
    """Return how often the class was right; no row unless the truth is of classes.

    Parameters
    ----------
    answers : sequence of Answer
        Those whose class isn't known are left out.
    names : sequence of str
        The classes of the model.
    """
    known = known_classes(answers, names)
    rows: list[tuple[Cell, ...]] = []
    if known:
        rows.append((translatable("all classes"), len(known), right_share(known)))
        for name in names:
            count = sum(each.truth == name for each in known)
            if count:
                rows.append((class_term(name), count, class_recall(known, name)))
    return Table(
        translatable("The class"),
        (translatable("Class"), _SLICES, translatable("Right, of the answered")),
        tuple(rows),
    )


def confusion_table(answers: Sequence[Answer], names: Sequence[str]) -> Table:
    """Return true classes against answered ones; see `classes_table`."""
    known = known_classes(answers, names)
    counts = confusion(known, names) if known else []
    rows: list[tuple[Cell, ...]] = [
        (class_term(name), *row) for name, row in zip(names, counts, strict=False)
    ]
    heads = translatable("True class"), *map(class_term, names)
    heads = (*heads, translatable("No answer"))
    return Table(translatable("Confusion"), heads, tuple(rows))


def known_classes(answers: Sequence[Answer], names: Sequence[str]) -> list[Answer]:
    """Keep the answers whose true class the model knows by name.

    None are kept if only tumor or none is known, unless that is all the model tells.
    """
    known = [each for each in answers if each.truth in names]
    if SOME_TUMOR in names or any(each.truth != NO_TUMOR for each in known):
        return known
    return []


def masks_table(groups: Iterable[tuple[str, Sequence[Answer]]]) -> Table:
    """Return how well masks fit, for named groups of slices."""
    rows: list[tuple[Cell, ...]] = []
    for name, answers in groups:
        with_mask = outlined(answers)
        healthy = [e for e in answers if e.is_marked is not None and not e.has_tumor]
        if with_mask or healthy:
            rows.append(
                (
                    name,
                    slice_dice(with_mask),
                    marked_share(with_mask),
                    marked_share(healthy),
                )
            )
    return Table(
        translatable("The mask"),
        (
            _SLICES,
            translatable("Dice by slice"),
            translatable("Tumors marked"),
            translatable("Marked without a tumor"),
        ),
        tuple(rows),
        translatable(
            "Dice is of the slices with an expert's mask that weren't refused."
        ),
    )


def doubt_table(
    volumes: Sequence[Answer],
    answers: Sequence[Answer],
    doubtful_below: float | None,
    by_volume: str = _BY_VOLUME,
) -> Table:
    """Return how well masks fit volumes, and whether they show where they don't fit.

    Parameters
    ----------
    volumes : sequence of Answer
        All slices of some patients.
    answers : sequence of Answer
        Those whose masks are compared slice by slice.
    doubtful_below : float or None
        The mean probability below which a mask is hatched; None if none is.
    by_volume : str
        Names the row of the volumes.
    """
    rows = [
        (by_volume, volume_dice(volumes)),
        (_TELLS_POOR, doubt_of_poor(answers)),
    ]
    if doubtful_below:
        rows.append((_HATCHED, hatched_share(answers, doubtful_below)))
    return Table(
        translatable("The mask's doubt"),
        (translatable("Measure"), translatable("Value")),
        tuple(row for row in rows if row[1] is not None),
    )
