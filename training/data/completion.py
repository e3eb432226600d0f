"""Finds what the files of a dataset don't state: labels, patients, groups and folds."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from brainview.core import NO_TUMOR
from training.data.dataset import Dataset, known_sets, load_dataset
from training.data.groups import FOLDS, by_likeness, mark_copies, stable_fold
from training.data.image_set import TUMOR, ImageSet
from training.data.inspection import read_all
from training.data.sample import NO_FOLD, Sample

TEST_FOLD = 0
# The folds of each part. The first group of a class is trained on, the second tested
# on, and the third validates.
_PARTS = ((2, 3, 4), (TEST_FOLD,), (1,))
_EVERY = 5


def list_set(name: str, root: Path, cache: Path | None = None) -> list[Sample]:
    """List a known set, complete.

    Parameters
    ----------
    name : str
        A key of `known_sets`.
    root : Path
        The folder of image sets.
    cache : Path or None
        A folder for what was read of files, so that each is read only once.

    Raises
    ------
    FileNotFoundError
        If the set isn't in the folder.
    """
    samples = list(complete(load_dataset(name, root), cache).samples)
    about = known_sets()[name]
    for other in about.copies_of:
        is_there = known_sets()[other].is_in(root)
        if is_there and not any(s.duplicate for s in samples):
            samples = mark_copies(samples, list_set(other, root, cache), cache)
    return samples


def complete(dataset: Dataset, cache: Path | None = None) -> Dataset:
    """Give every sample of a dataset a label, a group and a fold.

    Parameters
    ----------
    dataset : Dataset
        As loaded.
    cache : Path or None
        A folder for what was read of files, so that each is read only once.

    Returns
    -------
    Dataset
        A slice with a mask and no label shows a tumor if its mask isn't empty. A group
        is a patient, from the table or the DICOM header; near duplicates where the
        patient is unknown; and the slices of one file in any case.

    Raises
    ------
    ScanReadError
        If a file that must be read for this can't be.
    """
    samples: list[Sample] = []
    for about in dataset.sets:
        own = [s for s in dataset.samples if s.source == about.name]
        own = _with_labels(own, dataset.class_names, cache)
        own = _with_sequence(own, about)
        samples += _with_stated_folds(_with_groups(own, cache), about)
    return replace(dataset, samples=tuple(_with_balanced_folds(samples)))


def _with_labels(
    samples: Sequence[Sample], class_names: Sequence[str], cache: Path | None
) -> list[Sample]:
    # A volume has one label, but not each of its slices shows the tumor.
    volumes = _of_volumes(samples) if NO_TUMOR in class_names else set()

    def is_open(sample: Sample) -> bool:
        return sample.mask is not None and (not sample.label or sample in volumes)

    masks = [(s.mask, s.frame) for s in samples if s.mask is not None and is_open(s)]
    found = dict(zip(masks, read_all(masks, cache), strict=True))

    def labeled(sample: Sample) -> Sample:
        if sample.mask is None or not is_open(sample):
            return sample
        if not found[sample.mask, sample.frame].is_marked:
            return replace(sample, label=NO_TUMOR)
        return replace(sample, label=sample.label or TUMOR)

    return [labeled(s) for s in samples]


def _with_sequence(samples: Sequence[Sample], about: ImageSet) -> list[Sample]:
    """Give all slices the one sequence that their set states."""
    if len(about.sequences) != 1:
        return list(samples)
    return [replace(s, sequence=s.sequence or about.sequences[0]) for s in samples]


def _of_volumes(samples: Sequence[Sample]) -> set[Sample]:
    """Return the samples whose file holds other samples, too."""
    count = Counter(s.path for s in samples if s.channel is None)
    return {s for s in samples if count[s.path] > 1}


def _with_groups(samples: Sequence[Sample], cache: Path | None) -> list[Sample]:
    samples = _with_patients(samples, cache)
    named = [
        replace(s, group=s.patient) if s.patient and not s.group else s for s in samples
    ]
    unknown = [s for s in named if not s.group]
    alike = dict(zip(unknown, by_likeness(unknown, cache), strict=True))
    return [alike.get(s, s) for s in named]


def _with_patients(samples: Sequence[Sample], cache: Path | None) -> list[Sample]:
    unknown = [s for s in samples if not s.patient and not s.group]
    found = {
        sample: f"{sample.source}-{each.patient}"
        for sample, each in zip(
            unknown, read_all([s.slice for s in unknown], cache), strict=True
        )
        if each.patient
    }
    return [replace(s, patient=found.get(s, s.patient)) for s in samples]


def _with_proof(samples: Sequence[Sample]) -> list[Sample]:
    """Keep the 5th, the 10th and so on of the sorted groups for testing only."""
    numbers = {g: n for n, g in enumerate(sorted({s.group for s in samples}), start=1)}
    return [
        replace(
            s,
            fold=numbers[s.group] % _EVERY,
            proof=numbers[s.group] % _EVERY == TEST_FOLD,
        )
        for s in samples
    ]


def _with_stated_folds(samples: Sequence[Sample], about: ImageSet) -> list[Sample]:
    if about.proof == "all":
        return [replace(s, fold=TEST_FOLD, proof=True) for s in samples]
    if about.proof == "every fifth patient":
        return _with_proof(samples)
    if about.folds == "digest":
        return [
            replace(s, fold=stable_fold(s.group)) if s.fold == NO_FOLD else s
            for s in samples
        ]
    return list(samples)


def _with_balanced_folds(samples: Sequence[Sample]) -> list[Sample]:
    # A patient may be in several sets, and in one of them with a fold.
    folds = {s.group: s.fold for s in samples if s.fold != NO_FOLD}
    folds |= balanced_folds([s for s in samples if s.group not in folds])
    return [
        replace(s, fold=folds[s.group]) if s.fold == NO_FOLD else s for s in samples
    ]


def balanced_folds(samples: Sequence[Sample]) -> dict[str, int]:
    """Assign groups to folds so that each class is in each fold, as far as it can be.

    Parameters
    ----------
    samples : sequence of Sample
        With groups.

    Returns
    -------
    dict of str to int
        The fold of each group, 0 to 4; the same each time.
    """
    groups: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for sample in samples:
        groups[sample.group][sample.label] += 1
    # The rarest class first, since its groups leave the least choice.
    spread = Counter(label for count in groups.values() for label in count)
    filled: defaultdict[int, Counter[str]] = defaultdict(Counter)
    folds: dict[str, int] = {}
    for name in sorted(groups, key=lambda g: _priority(g, groups[g], spread)):
        rarest = min(groups[name], key=lambda label: (spread[label], label))

        lacking = [p for p in _PARTS if not any(filled[f][rarest] for f in p)]
        folds_left = lacking[0] if lacking else range(FOLDS)
        fold = _emptiest(folds_left, filled, rarest)
        filled[fold] += groups[name]
        folds[name] = fold
    return folds


def _emptiest(
    folds: Iterable[int], filled: Mapping[int, Counter[str]], label: str
) -> int:
    """Return the fold with the fewest samples of a label, or the fewest in all."""
    return min(folds, key=lambda fold: (filled[fold][label], filled[fold].total()))


def _priority(
    name: str, count: Counter[str], spread: Counter[str]
) -> tuple[int, str, int, str]:
    rarest = min(count, key=lambda label: (spread[label], label))
    mixed = hashlib.sha256(name.encode()).hexdigest()
    return spread[rarest], rarest, -count.total(), mixed
