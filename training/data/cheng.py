"""Lists the figshare set in its publisher's layout: one MATLAB file per slice."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import h5py

from brainview.core import ScanReadError
from brainview.readers.boundary import Refusal
from brainview.readers.matlab import v5, v73
from brainview.readers.matlab.variable import Variable
from training.data.groups import FOLDS, stable_fold
from training.data.sample import Sample

# Cheng 2017, doi 10.6084/m9.figshare.1512427.
_LABELS = {1: "meningioma", 2: "glioma", 3: "pituitary"}
_REMEDY = "download the set again (doi 10.6084/m9.figshare.1512427)"


def mat_slices(folder: Path) -> list[Sample]:
    """List ``1.mat`` to ``3064.mat``; groups are patients.

    Parameters
    ----------
    folder : Path
        The files may be in subfolders, as in the publisher's archives. If
        ``cvind.mat`` is there, it gives the folds; otherwise a digest assigns each
        patient to a fold.

    Returns
    -------
    list of Sample
        In the order of their numbers. The mask of a slice is in the slice's file. A
        digest names the patient, since the number in the file is the hospital's.

    Raises
    ------
    ScanReadError
        If a file isn't one of this set, or doesn't name its patient.
    """
    numbered = {
        int(path.stem): path
        for path in sorted(folder.rglob("*.mat"), reverse=True)
        if path.stem.isdigit()
    }
    numbers = sorted(numbered)
    samples = [_sample(numbered[number]) for number in numbers]
    for path in sorted(folder.rglob("cvind.mat"))[:1]:
        return _with_folds(samples, _folds(path, numbers))
    return samples


def _with_folds(samples: Sequence[Sample], folds: Sequence[int]) -> list[Sample]:
    """Give each patient the lowest fold of its slices, if they differ."""
    lowest: dict[str, int] = {}
    for sample, fold in zip(samples, folds, strict=True):
        lowest[sample.group] = min(fold, lowest.get(sample.group, fold))
    return [replace(sample, fold=lowest[sample.group]) for sample in samples]


def _folds(path: Path, numbers: Sequence[int]) -> list[int]:
    """Return the publisher's fold of each slice; 1 to 5 in the file, here 0 to 4."""
    with _variables(path) as found:
        stored = found.get("cvind")
        values = [] if stored is None else stored.read().ravel().tolist()
    known = all(value in range(1, FOLDS + 1) for value in values)
    if not known or len(values) < max(numbers, default=0):
        raise ScanReadError(
            path, reason="it holds no fold for each of the slices", remedy=_REMEDY
        )
    return [int(values[number - 1]) - 1 for number in numbers]


def _sample(path: Path) -> Sample:
    with _variables(path) as found:
        if "cjdata/label" not in found or "cjdata/PID" not in found:
            raise ScanReadError(
                path, reason="it holds no cjdata with label and PID", remedy=_REMEDY
            )
        label = _LABELS.get(int(found["cjdata/label"].read().flat[0]))
        patient = "".join(map(chr, found["cjdata/PID"].read().ravel().tolist()))
    if label is None:
        raise ScanReadError(path, reason="its label is none of 1 to 3", remedy=_REMEDY)
    # Otherwise, all patients with a removed number would form one group.
    if not patient.strip("0 "):
        raise ScanReadError(
            path, reason="its PID is blank, so its patient is unknown", remedy=_REMEDY
        )
    name = f"figshare-{hashlib.sha256(patient.encode()).hexdigest()[:12]}"
    return Sample(
        path=path,
        source="figshare",
        label=label,
        fold=stable_fold(name),
        group=name,
        patient=name,
        mask=path,
    )


@contextmanager
def _variables(path: Path) -> Iterator[Mapping[str, Variable]]:
    """Open a MATLAB file of version 5 or 7.3, with the errors of `read_scan`."""
    try:
        if h5py.is_hdf5(path):
            with v73.variables(path) as found:
                yield found
        else:
            yield v5.variables(path)
    except Refusal as refusal:
        raise ScanReadError(
            path, reason=refusal.reason, remedy=refusal.remedy
        ) from refusal
