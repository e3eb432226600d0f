"""Groups by likeness, for sets that don't say which patient an image is of."""

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
    """Deal a name into a fold, the same one on every machine.

    Parameters
    ----------
    name : str
        Of a group or a patient.

    Returns
    -------
    int
        0 to 4.
    """
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % FOLDS


def by_likeness(samples: Sequence[Sample], cache: Path | None = None) -> list[Sample]:
    """Let near duplicates share a group, which stands for the patient too.

    Parameters
    ----------
    samples : sequence of Sample
        Of one set; their groups and patients are replaced.
    cache : Path or None
        A folder to remember fingerprints in.

    Returns
    -------
    list of Sample
        In the same order. A group is named by its set and by the smallest digest of
        its files, so it doesn't depend on where the set lies.
    """
    prints = fingerprints([s.path for s in samples], cache)
    clusters = _clusters(prints)
    names: dict[int, str] = {}
    for cluster, digest in zip(clusters, prints.digests.tolist(), strict=True):
        names[cluster] = min(names.get(cluster, digest), digest)
    grouped = []
    for sample, cluster in zip(samples, clusters, strict=True):
        group = f"{sample.source}-{names[cluster][:16]}"
        grouped.append(replace(sample, group=group, patient=group))
    return grouped


def unite(samples: Sequence[Sample], cache: Path | None = None) -> list[Sample]:
    """Join groups that hold near duplicates of each other, across sets too.

    After this a grouped split has no image on one side whose copy, mirrored or not,
    is on another.

    Parameters
    ----------
    samples : sequence of Sample
        Of one or more sets.
    cache : Path or None
        A folder to remember fingerprints in.

    Returns
    -------
    list of Sample
        In the same order. Joined groups have the first of their names and the fold
        that most of their samples had, so that folds keep their sizes.
    """
    paths = list(dict.fromkeys(s.path for s in samples))
    cluster_of = dict(zip(paths, _clusters(fingerprints(paths, cache)), strict=True))
    groups = {name: number for number, name in enumerate({s.group for s in samples})}
    # Groups and clusters are the nodes; each sample ties its own two together.
    labels = _components(
        len(groups) + len(paths),
        np.array([groups[s.group] for s in samples], np.intp),
        np.array([len(groups) + cluster_of[s.path] for s in samples], np.intp),
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
        Whose ``duplicate`` is to be found out; a mark that is there stays.
    others : sequence of Sample
        What models train on.
    cache : Path or None
        A folder to remember fingerprints in.
    """
    count = len(samples)
    prints = fingerprints([s.path for s in (*samples, *others)], cache)
    pairs = near_duplicates(prints.thumbnails)
    across = (pairs.first < count) & (pairs.second >= count)
    marked = set(pairs.first[across].tolist())
    return [
        replace(sample, duplicate=sample.duplicate or index in marked)
        for index, sample in enumerate(samples)
    ]


def _clusters(prints: Fingerprints) -> list[int]:
    """Give near duplicates, and theirs in turn, the same number."""
    pairs = near_duplicates(prints.thumbnails)
    return _components(len(prints.thumbnails), pairs.first, pairs.second)


def _components(
    count: int, first: NDArray[np.intp], second: NDArray[np.intp]
) -> list[int]:
    edges = coo_array((np.ones(len(first)), (first, second)), shape=(count, count))
    _, labels = connected_components(edges, directed=False)
    return [int(label) for label in labels]
