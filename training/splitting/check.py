"""Looks for what can't be right in a dataset, before anything learns from it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from brainview.core import BrainviewError, ScanReadError
from brainview.core.wording import counted
from training.data import TUMOR, Dataset, Sample, complete, inspect
from training.data.inspection import Inspected, Slice
from training.splitting.datasets import has_folds, split_by_folds
from training.splitting.splits import Split

_SHOWN = 20


class UnusableDatasetError(BrainviewError, ValueError):
    """A dataset has problems, so nothing is trained on it."""


@dataclass(frozen=True, slots=True)
class Report:
    """The findings of a check.

    Attributes
    ----------
    name : str
        Of the dataset.
    counts : tuple of (str, str, int, int)
        Part, class, and the number of its images and of its groups, which are patients
        where these are known. Empty if the dataset can't be split.
    problems : tuple of str
        What can't be right, a sentence each, with the path and what to do.
    remarks : tuple of str
        What is worth knowing.
    """

    name: str
    counts: tuple[tuple[str, str, int, int], ...]
    problems: tuple[str, ...]
    remarks: tuple[str, ...]

    def text(self) -> str:
        """Return a page for a terminal."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        width = max((len(label) for _, label, _, _ in self.counts), default=5)
        yield f"Dataset {self.name}"
        if self.counts:
            yield f"  {'part':10}  {'class':{width}}  images  groups"
        for part, label, images, groups in self.counts:
            yield f"  {part:10}  {label:{width}}  {images:6}  {groups:6}"
        for title, found in (("Problem", self.problems), ("Remark", self.remarks)):
            yield from (f"{title}: {sentence}" for sentence in found[:_SHOWN])
            if (rest := len(found) - _SHOWN) > 0:
                yield f"{title}: {rest} more of this kind."
        yield "Nothing trains on it as it is." if self.problems else "No problem found."


def refuse_problems(report: Report) -> None:
    """Raise an error if a dataset has problems.

    Raises
    ------
    UnusableDatasetError
        With the first of them.
    """
    if not report.problems:
        return
    first, *others = report.problems
    # Each is a sentence: the path and what is wrong; what to do.
    reason, _, remedy = first.removesuffix(".").rpartition("; ")
    raise UnusableDatasetError(
        f"Can't train on {report.name}",
        reason=reason + (f" (and {len(others)} more problems)" if others else ""),
        remedy=f"{remedy}; python -m training check lists all" if others else remedy,
    )


def check_dataset(dataset: Dataset, cache: Path | None = None) -> Report:
    """Count what a dataset holds, and find what can't be right.

    Parameters
    ----------
    dataset : Dataset
        As loaded.
    cache : Path or None
        A folder for what was read of files, so that each is read only once.

    Returns
    -------
    Report
        Without counts if there are files that can't be read, since a split needs them.
    """
    read, broken = _read(dataset, cache)
    problems = [*dataset.problems, *broken, *_wrong_masks(dataset, read)]
    if not dataset.samples and not problems:
        problems.append(
            f"{dataset.path} holds no images; put a folder of images per class there, "
            "or images and masks."
        )
    remarks = list(_ignored(dataset))
    if broken or not dataset.samples:
        return Report(dataset.title, (), tuple(problems), tuple(remarks))
    whole = complete(dataset, cache)
    if crossing := _two_folds(whole):
        return Report(dataset.title, (), (*problems, *crossing), tuple(remarks))
    split = split_by_folds(whole.samples, cache, all_validate=not has_folds(dataset))
    problems += _empty_parts(whole, split)
    problems += _identical(whole, read)
    remarks += _left_out(whole, split)
    remarks += _partial(whole)
    return Report(dataset.title, tuple(_counts(split)), tuple(problems), tuple(remarks))


def _read(
    dataset: Dataset, cache: Path | None
) -> tuple[Mapping[Slice, Inspected], list[str]]:
    """Read all images and masks; return them, and a sentence per broken file."""
    wanted = dict.fromkeys(
        each for s in dataset.samples for each in (s.slice, _mask_of(s)) if each
    )
    found = dict(zip(wanted, inspect(list(wanted), cache), strict=True))
    broken = {
        path: error
        for (path, _), error in found.items()
        if isinstance(error, ScanReadError)
    }
    sentences = [
        f"{path} can't be read: {error.reason}; {error.remedy}, or remove it."
        for path, error in broken.items()
    ]
    good = {k: each for k, each in found.items() if isinstance(each, Inspected)}
    return good, sentences


def _mask_of(sample: Sample) -> Slice | None:
    return None if sample.mask is None else (sample.mask, sample.frame)


def _wrong_masks(dataset: Dataset, read: Mapping[Slice, Inspected]) -> Iterator[str]:
    for sample in dataset.samples:
        image = read.get(sample.slice)
        mask = read.get(_mask_of(sample) or sample.slice)
        if image is None or mask is None or sample.mask == sample.path:
            continue
        if image.shape != mask.shape:
            yield (
                f"{sample.mask} is {_size(mask)}, but its image {sample.path.name} is "
                f"{_size(image)}; export both at the same size."
            )


def _size(image: Inspected) -> str:
    rows, columns = image.shape
    return f"{columns} × {rows}"


def _two_folds(whole: Dataset) -> list[str]:
    folds: defaultdict[str, dict[int, Sample]] = defaultdict(dict)
    for sample in whole.samples:
        folds[sample.group].setdefault(sample.fold, sample)
    return [
        f"{one.path} and {other.path} are of the same patient, but in the folds "
        f"{one.fold} and {other.fold}; give all images of a patient the same fold."
        for found in folds.values()
        if len(found) > 1
        for one, other in [sorted(found.values(), key=lambda s: s.fold)[:2]]
    ]


def _empty_parts(whole: Dataset, split: Split) -> Iterator[str]:
    groups: defaultdict[str, set[str]] = defaultdict(set)
    first: dict[str, Sample] = {}
    for sample in whole.samples:
        groups[sample.label].add(sample.group)
        first.setdefault(sample.label, sample)
    if len({s.group for s in whole.samples}) == 1:
        yield (
            f"{whole.samples[0].path} and all other images are of one patient, or "
            "copies of each other, so none is left to test on; add images of other "
            "patients."
        )
        return
    for label in sorted(first):
        missing = [
            name for name, part in _parts(split) if label not in {s.label for s in part}
        ]
        if missing and _is_needed(label, whole):
            yield (
                f"{first[label].path.parent}: the class {label!r} has images of "
                f"{counted(len(groups[label]), 'patient')} (near duplicates count as "
                f"one), and none is left for {' and '.join(missing)}; add images of "
                "other patients."
            )


def _is_needed(label: str, whole: Dataset) -> bool:
    """Whether a label must be in each part: of a class, in a set that isn't proof."""
    return label in whole.class_names and any(
        s.label == label and not s.proof for s in whole.samples
    )


def _identical(whole: Dataset, read: Mapping[Slice, Inspected]) -> Iterator[str]:
    """Find images that are there twice, with two labels or in two folds."""
    same: defaultdict[str, dict[Slice, Sample]] = defaultdict(dict)
    for sample in whole.samples:
        same[read[sample.slice].digest][sample.slice] = sample
    for copies in same.values():
        for one, other in combinations(copies.values(), 2):
            if one.label != other.label:
                yield (
                    f"{one.path} and {other.path} are the same image, but labeled "
                    f"{one.label!r} and {other.label!r}; remove the wrong one."
                )
            elif one.fold != other.fold:
                yield (
                    f"{one.path} and {other.path} are the same image, but of two "
                    "patients or folds, so that one could be trained on and the other "
                    "tested; remove one, or give both the same patient and fold."
                )


def _left_out(whole: Dataset, split: Split) -> Iterator[str]:
    kept = {s.slice for _, part in _parts(split) for s in part}
    lost = [s for s in whole.samples if s.slice not in kept]
    if lost:
        yield (
            f"{counted(len(lost), 'image')}, such as {lost[0].path}, are near "
            "duplicates of an image of another patient or fold in an earlier part; "
            "they are left out of validation and test."
        )


def _partial(whole: Dataset) -> Iterator[str]:
    count = Counter(s.label for s in whole.samples)
    if count[TUMOR] and TUMOR not in whole.class_names:
        yield (
            f"{counted(count[TUMOR], 'image')} show a tumor of unknown kind; a "
            "classifier learns from them only that there is one."
        )
    if count[""]:
        yield (
            f"{counted(count[''], 'image')} have neither a label nor a mask; nothing "
            "is learned from them."
        )


def _ignored(dataset: Dataset) -> Iterator[str]:
    if dataset.ignored:
        count = counted(len(dataset.ignored), "file")
        yield f"{count}, such as {dataset.ignored[0]}, hold no image and are left out."


def _parts(split: Split) -> tuple[tuple[str, tuple[Sample, ...]], ...]:
    return (
        ("train", split.train),
        ("validation", split.validation),
        ("test", split.test),
    )


def _counts(split: Split) -> Iterator[tuple[str, str, int, int]]:
    for name, part in _parts(split):
        for label in sorted({s.label for s in part}):
            own = [s for s in part if s.label == label]
            yield name, label, len(own), len({s.group for s in own})
