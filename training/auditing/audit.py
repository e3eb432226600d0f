"""The audit of a bundle: what a person gets from it, in tables."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeGuard

from brainview.core import NO_TUMOR, CancelToken, Scan
from brainview.measuring.answer_tables import (
    ANSWERED_NOTE,
    by_sequence,
    calibration_table,
    classes_table,
    confusion_table,
    doubt_table,
    groups_table,
    kinds_table,
    masks_table,
    refused_table,
)
from brainview.measuring.answers import Answer, tumor_or_none
from brainview.measuring.intervals import Figure
from brainview.measuring.kinds import SEQUENCES, kinds
from brainview.measuring.tables import Cell, Table, markdown
from brainview.models import Manifest
from training.auditing.appearance import CHANGES, Change, changed
from training.auditing.map_audit import MapMeasures
from training.auditing.oblong import oblong_table
from training.auditing.parts import (
    FOUR_CLASSES,
    MASKED,
    PHOTOGRAPHS,
    VOLUMES,
    channels,
    clear,
    evenly,
    first_patients,
    four_classes,
    masked,
    photographs,
    proof_parts,
    volumes,
)
from training.auditing.strangers import strangers
from training.auditing.subject import Subject
from training.data import Sample, known_sets

_APPEARANCES = 200  # slices; each is changed in every way
_OBLONG = 100  # slices; each is asked on five grids
_TOGETHER = 8

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Audit:
    """What was measured of a bundle.

    Attributes
    ----------
    tables : tuple of Table
        The figures.
    kinds : tuple of dict
        The manifest's list ``reliability``.
    maps : dict of str to Figure
        By the names in `training.auditing.map_audit.ROWS`; empty without maps.
    title, segmenter : str
        Of the classifier and of the segmenter; the latter empty without one.
    limit : int or None
        At most so many slices of each part were taken.
    turned : bool
        Whether turned slices were asked, too.
    """

    tables: tuple[Table, ...]
    kinds: tuple[dict[str, Any], ...]
    maps: dict[str, Figure]
    title: str
    segmenter: str
    limit: int | None
    turned: bool

    @property
    def how(self) -> str:
        """How it was measured, as sentences."""
        parts = [
            "Measured through the program's own analysis, with "
            + (self.segmenter or "no segmenter")
            + (" and with turned slices" if self.turned else "")
            + ", on slices that nothing is trained on: fold 0 of the public sets, and "
            "the people of the others who are only for testing. A tumor covers at "
            "least 0.4 % of its slice (about 2 cm²)."
        ]
        if self.limit is not None:
            parts.append(f"At most {self.limit} slices of each part: a quick look.")
        return " ".join(parts)

    def markdown(self, level: int = 2) -> str:
        """Return the tables as Markdown."""
        return f"{self.how}\n\n{markdown(self.tables, level)}"

    def to_json(self) -> str:
        """Return everything as JSON."""
        values = {
            "how": self.how,
            "title": self.title,
            "segmenter": self.segmenter,
            "limit": self.limit,
            "turned": self.turned,
            "tables": [table.to_json() for table in self.tables],
            "reliability": list(self.kinds),
            "maps": {name: asdict(each) for name, each in self.maps.items()},
        }
        return json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def audit_bundle(
    subject: Subject, root: Path, cache: Path, limit: int | None, say: Say
) -> Audit:
    """Measure a bundle.

    Parameters
    ----------
    subject : Subject
        The bundle.
    root : Path
        Folder of the image sets; those that aren't there are left out.
    cache : Path
        A folder for fingerprints, so that each file is read only once.
    limit : int or None
        At most so many slices of each part; None for all.
    say : callable
        Told what is measured next.

    Raises
    ------
    BrainviewError
        If a file can't be read, or a model gives no answer.
    """
    found = _Asked(subject, root, cache, limit, say)
    found.ask_all()
    answers, names = found.of_one_sequence, subject.manifest.class_names
    tables = [
        groups_table("Tumor or none, by set", found.groups.items(), ANSWERED_NOTE),
        kinds_table(answers),
        classes_table(found.four, names),
        confusion_table(found.four, names),
    ]
    if found.masked:
        say("changes of the look")
        most = min(_APPEARANCES, limit or _APPEARANCES)
        tables.append(_appearance(subject, evenly(found.masked, most), found.token))
        say("oblong pixels")
        most = min(_OBLONG, limit or _OBLONG)
        tables.append(oblong_table(subject, evenly(found.masked, most), found.token))
    tables.append(refused_table(found.groups.items()))
    say("pictures without a brain")
    tables.append(_refusal(subject, limit, found.token))
    groups = [*by_sequence(answers)[1:], ("the four classes", found.four)]
    tables.append(calibration_table(groups))
    if subject.segmenter is not None:
        tables += _masks(found, subject.segmenter)
    say("maps")
    found.maps.compare_random(subject.entry, found.token)
    found.maps.uncover(subject.entry, found.token)
    tables.append(found.maps.table())
    return Audit(
        tuple(table for table in tables if table.rows),
        reliability(answers),
        found.maps.figures(),
        subject.manifest.title,
        subject.segmenter.title if subject.segmenter else "",
        limit,
        subject.choice.turned,
    )


@dataclass(slots=True)
class _Asked:
    """The slices that were asked, and the answers.

    Attributes
    ----------
    groups : dict of str to sequence of Answer
        By their names, for the table of sets.
    four : list of Answer
        Of the set with four classes.
    whole : list of Answer
        Of whole volumes.
    masked : tuple of Sample
        Slices with a tumor and its mask.
    maps : MapMeasures
        Of the maps on those.
    """

    subject: Subject
    root: Path
    cache: Path
    limit: int | None
    say: Say
    token: CancelToken = field(default_factory=CancelToken)
    groups: dict[str, Sequence[Answer]] = field(default_factory=dict)
    four: list[Answer] = field(default_factory=list)
    whole: list[Answer] = field(default_factory=list)
    masked: tuple[Sample, ...] = ()
    maps: MapMeasures = field(default_factory=MapMeasures)

    def ask_all(self) -> None:
        """Ask about every set that is there."""
        for names, ask in (
            ((MASKED, FOUR_CLASSES), self._masked),
            ((VOLUMES,), self._volumes),
            ((), self._proof),
            ((PHOTOGRAPHS,), self._photographs),
            ((FOUR_CLASSES,), self._four),
        ):
            folders = [self.root / known_sets()[name].path for name in names]
            missing = [folder for folder in folders if not folder.is_dir()]
            if missing:
                self.say(f"{missing[0]} is missing, so it is left out")
            else:
                ask()

    @property
    def of_one_sequence(self) -> list[Answer]:
        """The answers to slices of which the sequence is known."""
        every = (each for answers in self.groups.values() for each in answers)
        return [each for each in every if each.sequence in SEQUENCES]

    def _masked(self) -> None:
        self.say("figshare")
        self.masked = clear(masked(self.root, self.cache))
        self.groups["figshare, T1c"] = self.subject.ask(
            evenly(self.masked, self.limit), self.token, self.maps.see
        )

    def _volumes(self) -> None:
        self.say("LGG")
        every = volumes(self.root, self.cache)
        sure = clear(every)
        is_sure = frozenset(sure)
        chosen = first_patients(every, self.limit)
        self.whole = self.subject.ask(chosen, self.token)
        self.groups["LGG, composites as read"] = [
            answer
            for answer, sample in zip(self.whole, chosen, strict=True)
            if sample in is_sure
        ]
        single = channels(sure)
        for sequence in dict.fromkeys(s.sequence for s in single):
            part = [s for s in single if s.sequence == sequence]
            answers = self.subject.ask(evenly(part, self.limit), self.token)
            self.groups[f"LGG, {sequence}"] = answers

    def _proof(self) -> None:
        for part in proof_parts(self.root, self.cache):
            self.say(part.name)
            samples = evenly(clear(part.samples), self.limit)
            self.groups[part.name] = self.subject.ask(samples, self.token)

    def _photographs(self) -> None:
        self.say("photographs")
        samples = evenly(photographs(self.root, self.cache), self.limit)
        answers = self.subject.ask(samples, self.token)
        self.groups["photographs of unknown sequence"] = answers

    def _four(self) -> None:
        self.say("four classes")
        samples = evenly(four_classes(self.root, self.cache), self.limit)
        self.four = self.subject.ask(samples, self.token)
        healthy = [each for each in self.four if not each.has_tumor]
        self.groups["Nickparvar, no tumor"] = healthy


def reliability(answers: Sequence[Answer]) -> tuple[dict[str, Any], ...]:
    """Return the manifest's list ``reliability``.

    A rate of few people is left out: the sentence beside an answer is then that of all
    planes, or says that nobody measured it.

    Parameters
    ----------
    answers : sequence of Answer
        Of known sequence.
    """
    entries = []
    for kind in kinds(answers):
        found = kind.measured
        entry = {
            "sequence": kind.sequence,
            "plane": kind.plane,
            "sensitivity": _rate(found.sensitivity),
            "specificity": _rate(found.specificity),
            "ece": round(found.error.value, 4) if _is_of_many(found.error) else None,
            "unit": "slices",
        }
        if entry["sensitivity"] or entry["specificity"]:
            entries.append(entry)
    return tuple(entries)


def _is_of_many(found: Figure | None) -> TypeGuard[Figure]:
    return found is not None and not found.is_of_few


def _rate(found: Figure | None) -> dict[str, Any] | None:
    if not _is_of_many(found):
        return None
    ends = {"value": found.value, "low": found.low, "high": found.high}
    return {**{name: round(value, 4) for name, value in ends.items()}, "n": found.n}


def _appearance(
    subject: Subject, samples: Sequence[Sample], token: CancelToken
) -> Table:
    """Return what each change does to slices with a tumor."""
    rows: list[tuple[Cell, ...]] = []
    for name, change in CHANGES.items():
        seeds = iter(range(len(samples)))

        def look(scan: Scan, change: Change = change, seeds: Any = seeds) -> Scan:
            return changed(scan, change, next(seeds))

        found = tumor_or_none(subject.ask(samples, token, change=look))
        rows.append(
            (
                name,
                found.with_tumor,
                found.sensitivity,
                found.missed,
                found.refused,
                found.undecided,
            )
        )
    return Table(
        "Changes of the look",
        (
            "Change",
            "With a tumor",
            "Called a tumor",
            "Missed",
            "Refused",
            "Undecided",
        ),
        tuple(rows),
        "Of T1 slices with contrast, each changed in the same way.",
    )


def _refusal(subject: Subject, limit: int | None, token: CancelToken) -> Table:
    """Return what is said of pictures without a brain."""
    pictures: dict[str, list[Scan]] = {}
    for kind, scan in strangers():
        pictures.setdefault(kind, []).append(scan)
    kept = {kind: scans[: limit or len(scans)] for kind, scans in pictures.items()}
    found = {kind: _said(subject, scans, token) for kind, scans in kept.items()}
    every = [words for said in found.values() for words in said]
    rows: list[tuple[Cell, ...]] = [
        (kind, len(said), *(said.count(word) / len(said) for word in _ENDS))
        for kind, said in (("all", every), *found.items())
    ]
    heads = ("Pictures", "Number", "Refused", "Undecided", "No tumor", "A tumor")
    return Table("Pictures without a brain", heads, tuple(rows))


_ENDS = ("refused", "undecided", "none", "tumor")


def _said(subject: Subject, scans: Sequence[Scan], token: CancelToken) -> list[str]:
    said = []
    for start in range(0, len(scans), _TOGETHER):
        part = scans[start : start + _TOGETHER]
        for analysis in subject.analyses(part, token):
            if analysis.predicted_class is None:
                said.append(str(analysis.status))
            else:
                is_tumor = analysis.predicted_class != NO_TUMOR
                said.append("tumor" if is_tumor else "none")
    return said


def _masks(found: _Asked, segmenter: Manifest) -> list[Table]:
    """Return how well masks fit, and whether they show where they don't."""
    figshare = found.groups.get("figshare, T1c", ())
    gliomas = [e for e in figshare if e.truth == "glioma" and e.plane == "axial"]
    return [
        masks_table([*found.groups.items(), ("figshare, axial glioma", gliomas)]),
        doubt_table(
            found.whole,
            figshare,
            segmenter.doubtful_below,
            "Dice by volume, LGG, as a person gets it",
        ),
    ]
