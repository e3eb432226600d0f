"""Groups similar images, for sets that don't name the patients."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from training.data.duplicates import Fingerprints, fingerprints, near_duplicates
from training.data.sample import Sample

FOLDS = 5


def stable_fold(name: str) -> int:
    """Assign a name to a fold, the same on every machine.

    Parameters
    ----------
    name : str
        The name of a group or a patient.

    Returns
    -------
    int
        0 to 4.
    """
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % FOLDS


def by_likeness(samples: Sequence[Sample], cache: Path | None = None) -> list[Sample]:
    """Put near duplicates into one group, and use the group as the patient.

    The slices of one file are in one group, too.

    Parameters
    ----------
    samples : sequence of Sample
        Of one set; their groups and patients are replaced.
    cache : Path or None
        A folder for fingerprints, so that each file is read only once.

    Returns
    -------
    list of Sample
        In the same order. A group is named by its set and by the smallest digest of
        its files, so the name doesn't depend on the set's folder.
    """
    prints = fingerprints([s.slice for s in samples], cache)
    pairs = near_duplicates(prints.thumbnails)
    first_of = {s.path: n for n, s in reversed(list(enumerate(samples)))}
    beside = np.array([first_of[s.path] for s in samples], np.intp)
    clusters = _components(
        len(samples),
        np.concatenate([pairs.first, beside]),
        np.concatenate([pairs.second, np.arange(len(samples))]),
    )
    names: dict[int, str] = {}
    for cluster, digest in zip(clusters, prints.digests.tolist(), strict=True):
        names[cluster] = min(names.get(cluster, digest), digest)
    grouped = []
    for sample, cluster in zip(samples, clusters, strict=True):
        group = f"{sample.source}-{names[cluster][:16]}"
        grouped.append(replace(sample, group=group, patient=group))
    return grouped


def unite(samples: Sequence[Sample], cache: Path | None = None) -> list[Sample]:
    """Join groups that have near duplicates of each other, also across sets.

    After this, no part of a grouped split has a copy, mirrored or not, of an image of
    another part.

    Parameters
    ----------
    samples : sequence of Sample
        Of one or more sets.
    cache : Path or None
        A folder for fingerprints, so that each file is read only once.

    Returns
    -------
    list of Sample
        In the same order. Joined groups have the first of their names and the fold
        that most of their samples had, so that folds keep their sizes.
    """
    slices = list(dict.fromkeys(s.slice for s in samples))
    clusters = _clusters(fingerprints(slices, cache))
    cluster_of = dict(zip(slices, clusters, strict=True))
    groups = {name: number for number, name in enumerate({s.group for s in samples})}
    # Groups and clusters are the nodes; each sample is an edge between its own two.
    labels = _components(
        len(groups) + len(slices),
        np.array([groups[s.group] for s in samples], np.intp),
        np.array([len(groups) + cluster_of[s.slice] for s in samples], np.intp),
    )
    joined: defaultdict[int, list[Sample]] = defaultdict(list)
    for sample in samples:
        joined[labels[groups[sample.group]]].append(sample)
    first = {label: min(s.group for s in part) for label, part in joined.items()}
    usual = {label: _usual([s.fold for s in part]) for label, part in joined.items()}
    united = []
    for sample in samples:
        label = labels[groups[sample.group]]
        united.append(replace(sample, group=first[label], fold=usual[label]))
    return united


def _usual(folds: Sequence[int]) -> int:
    """Return the most frequent fold, the lowest of several."""
    return max(sorted(set(folds)), key=folds.count)


def mark_copies(
    samples: Sequence[Sample], others: Sequence[Sample], cache: Path | None = None
) -> list[Sample]:
    """Mark the samples that are near duplicates of an image of other sets or parts.

    Parameters
    ----------
    samples : sequence of Sample
        The samples to check; those that are marked already stay marked.
    others : sequence of Sample
        The samples to compare with, such as those that models train on.
    cache : Path or None
        A folder for fingerprints, so that each file is read only once.
    """
    count = len(samples)
    prints = fingerprints([s.slice for s in (*samples, *others)], cache)
    pairs = near_duplicates(prints.thumbnails)
    across = (pairs.first < count) & (pairs.second >= count)
    marked = set(pairs.first[across].tolist())
    return [
        replace(sample, duplicate=sample.duplicate or index in marked)
        for index, sample in enumerate(samples)
    ]


def _clusters(prints: Fingerprints) -> list[int]:
    """Return each image's cluster; a chain of near duplicates is one cluster."""
    pairs = near_duplicates(prints.thumbnails)
    return _components(len(prints.thumbnails), pairs.first, pairs.second)


def _components(
    count: int, first: NDArray[np.intp], second: NDArray[np.intp]
) -> list[int]:
    edges = coo_array((np.ones(len(first)), (first, second)), shape=(count, count))
    _, labels = connected_components(edges, directed=False)
    return [int(label) for label in labels]
