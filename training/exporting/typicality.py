"""Fits how far an image lies from the training images, and puts that into a bundle."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from scipy.cluster import vq
from scipy.sparse import linalg

from brainview.core import NO_TUMOR, BrainviewError
from brainview.core.replacing import replacing
from brainview.imaging import prepare
from brainview.imaging.brain import shows_brain
from brainview.models import (
    FeatureSpace,
    Manifest,
    file_sha256,
    load_manifest,
    manifest_from_dict,
    to_dict,
)
from training.data import (
    COMPOSITE,
    TEST_FOLD,
    Sample,
    as_model_input,
    known_sets,
    list_set,
    load_arrays,
    load_scan,
    single_channels,
)
from training.data.shelf import Rows
from training.exporting.block_statistics import (
    OUTPUT,
    add_statistics,
    has_statistics,
    statistics_part,
)
from training.exporting.bundle import GOLDEN_FILE
from training.exporting.golden import write_golden
from training.exporting.picture_score import fit_picture_score
from training.exporting.pictures import KINDS, as_scan, crops, pictures
from training.exporting.texts import write_texts

TYPICALITY_FILE = "typicality.npz"
# The score finds more of the pictures than the distance, of which MR that the model
# doesn't know is what remains. So fewer slices are given up for the distance.
PERCENTILE = 99.5
PICTURE_PERCENTILE = 99.0
_SLICES_PER_PICTURE = 2  # of both there must be many
_PICTURES_SEED = 20261128
_PER_FOLD = 250  # slices of a kind; with 100, more of LGG's channels were refused
_CLUSTERS = 6  # of a kind: planes, heights in the head, whole or stripped
_SMALLEST_CLUSTER = 12
_DIRECTIONS = 64  # in which clusters are looked for
_MOST_VALUES = 2048  # of an image; of more, only the main directions are kept
_SHRINKAGE = 0.02  # so that directions without variance don't dominate
_NARROWEST = 0.1  # of the median deviation: a channel that never varies says little
_BATCH = 8

Graph = Callable[[Mapping[str, NDArray[Any]]], Mapping[str, NDArray[Any]]]
"""A graph that is ready to run: from its inputs by name to its outputs by name."""


@dataclass(frozen=True, slots=True, eq=False)
class FittedTypicality:
    """What a bundle needs to refuse unfamiliar images.

    Attributes
    ----------
    space : FeatureSpace
        Where the training images lie.
    threshold : float
        An image that lies farther is refused.
    statistic : str
        What the threshold is, for people: ``"99.5th percentile of 8000 slices kept
        aside"``.
    picture_limit : float or None
        An image with a higher score as a picture without a brain is refused, too; None
        where there were no pictures.
    """

    space: FeatureSpace
    threshold: float
    statistic: str
    picture_limit: float | None = None


def reference_samples(root: Path, cache: Path) -> list[Sample]:
    """Choose the slices that stand for what a model knows; always the same ones.

    Parameters
    ----------
    root : Path
        Folder of the image sets.
    cache : Path
        Folder for what was read of files.

    Returns
    -------
    list of Sample
        Up to 250 of each kind (set, sequence, for a set of several sequences whether
        there is a tumor) and fold, in every sequence of the sets. None are of fold 0
        or only for testing; each shows a brain.

    Raises
    ------
    FileNotFoundError
        If none of the sets is in the folder.
    """
    there = [name for name, about in known_sets().items() if about.is_in(root)]
    if not there:
        raise FileNotFoundError(f"no image sets in {root}; name their folder")
    return [
        s
        for name in there
        for s in chosen(list(in_sequences(name, list_set(name, root, cache))))
    ]


def chosen(samples: Sequence[Sample]) -> list[Sample]:
    """Choose up to 250 slices of each kind and fold; see `reference_samples`."""
    kinds: defaultdict[tuple[str, int], list[Sample]] = defaultdict(list)
    for sample in samples:
        if sample.fold != TEST_FOLD and not sample.proof and not sample.duplicate:
            kinds[kind_of(sample), sample.fold].append(sample)
    found = []
    for _, members in sorted(kinds.items()):
        few = sorted(members, key=name_order)[:_PER_FOLD]
        found += [s for s in few if shows_brain(load_scan(s).pixels)]
    return found


def kind_of(sample: Sample) -> str:
    """Return the group of a slice: its set and sequence, or whether it has a tumor."""
    sequence = sample.sequence or ("tumor" if sample.has_tumor else NO_TUMOR)
    return f"{sample.source} {sequence}"


def in_sequences(name: str, samples: Sequence[Sample]) -> Iterator[Sample]:
    """Yield the slices of a known set, and each channel of one with several sequences.

    Parameters
    ----------
    name : str
        Of the set.
    samples : sequence of Sample
        Of it, as listed.
    """
    sequences = known_sets()[name].sequences
    if len(sequences) < 2:
        yield from samples
        return
    for sample in samples:
        yield replace(sample, sequence=COMPOSITE)
    yield from single_channels(samples, sequences)


def name_order(sample: Sample) -> str:
    """Return a key by which slices are in a random order, the same on any machine."""
    name = f"{sample.path.parent.name}/{sample.path.name} {sample.frame}"
    return hashlib.sha256(name.encode()).hexdigest()


def renew_typicality(
    bundle: Path,
    samples: Sequence[Sample],
    cache: Path,
    run: Callable[[onnx.ModelProto], Graph],
    photographs: Sequence[Path] = (),
) -> Manifest:
    """Let a bundle measure typicality on middle blocks, and fit it.

    The graph gets the output ``statistics``, unless it has it or has no middle block;
    then the distance is that of its output ``features``. Its other outputs stay the
    same. Statistics, golden answer, card and manifest are written again.

    Parameters
    ----------
    bundle : Path
        Of a classifier.
    samples : sequence of Sample
        As from `reference_samples`; those of planes that the model doesn't know are
        left out.
    cache : Path
        Folder for prepared images.
    run : callable
        Makes a graph ready to run.
    photographs : sequence of Path
        Pictures without a brain, to be refused beside those that are drawn.

    Returns
    -------
    Manifest
        As written.

    Raises
    ------
    BrainviewError
        If the bundle isn't a classifier's, or its graph gives nothing to measure.
    """
    manifest = load_manifest(bundle)
    if manifest.task != "classification" or not manifest.weights.file.endswith("onnx"):
        raise BrainviewError(
            f"Can't fit the typicality of {bundle}",
            reason="it isn't a classifier as ONNX graph",
            remedy="name the folder of another bundle",
        )
    graph = onnx.load_from_string((bundle / manifest.weights.file).read_bytes())
    added = not has_statistics(graph) and add_statistics(
        graph, mirrored=manifest.mirrored
    )
    known = [s for s in samples if _is_known(s, manifest)]
    slices = load_arrays(known, manifest.input, cache).images
    fitted = fit_typicality(
        _values(graph, manifest, slices, run),
        [kind_of(s) for s in known],
        _parts(known),
        _values(graph, manifest, _pictures(manifest, len(known), photographs), run),
    )
    sections: dict[str, Any] = {}
    if added:
        content = graph.SerializeToString()
        with replacing(bundle / manifest.weights.file) as part:
            part.write_bytes(content)
        weights = {
            "sha256": hashlib.sha256(content).hexdigest(),
            "bytes": len(content),
        }
        sections["weights"] = to_dict(manifest)["weights"] | weights
        _add_golden(bundle, graph, run)
    method = "mahalanobis-blocks" if has_statistics(graph) else "mahalanobis"
    sections["typicality"] = _written(fitted, method, bundle / TYPICALITY_FILE)
    renewed = manifest_from_dict({**to_dict(manifest), **sections})
    write_texts(renewed, bundle)
    return renewed


def fit_typicality(
    values: NDArray[np.floating],
    kinds: Sequence[str],
    parts: NDArray[np.bool_],
    pictures: NDArray[np.floating] | None = None,
) -> FittedTypicality:
    """Describe where typical images lie, and how far the unknown ones among them.

    Parameters
    ----------
    values : (N, D) ndarray
        Of the training images.
    kinds : sequence of str
        Their N groups; each is divided into clusters.
    parts : (N,) bool ndarray
        Two halves without a common patient. The distances of each are measured from a
        fit to the other, and the threshold is a percentile of theirs; the fit that is
        returned is one to both. So it is with the scores.
    pictures : (M, D) ndarray or None
        Of pictures without a brain; None for no score.

    Raises
    ------
    ValueError
        If a half has fewer than two images, or the lengths differ.
    """
    if not len(values) == len(kinds) == len(parts) or min(sum(parts), sum(~parts)) < 2:
        raise ValueError(
            f"{len(values)} values, {len(kinds)} groups and halves of {sum(parts)} and "
            f"{sum(~parts)}: each half needs two images, and each image a group"
        )
    exact, names = np.asarray(values, np.float64), np.asarray(kinds)
    distances = [
        _space(exact[~half], names[~half]).distance(exact[half])
        for half in (parts, ~parts)
    ]
    threshold = float(np.percentile(np.concatenate(distances), PERCENTILE))
    statistic = f"{PERCENTILE:g}th percentile of {len(values)} slices kept aside"
    space = _space(exact, names)
    if pictures is None or not len(pictures):
        return FittedTypicality(space, threshold, statistic)
    scores = [
        _with_pictures(space, exact[~half], pictures).picture_score(exact[half])
        for half in (parts, ~parts)
    ]
    limit = float(np.percentile(np.concatenate(scores), PICTURE_PERCENTILE))
    whole = _with_pictures(space, exact, pictures)
    return FittedTypicality(whole, threshold, statistic, limit)


def _with_pictures(
    space: FeatureSpace, values: NDArray[np.float64], pictures: NDArray[np.floating]
) -> FeatureSpace:
    return replace(space, pictures=fit_picture_score(values, pictures))


def _space(values: NDArray[np.float64], kinds: NDArray[np.str_]) -> FeatureSpace:
    mean, deviation = values.mean(axis=0), values.std(axis=0)
    narrowest = _NARROWEST * np.median(deviation)
    scale = np.maximum(deviation, max(narrowest, 1e-9))
    scaled = (values - mean) / scale
    axes = _main_axes(scaled)
    scaled = scaled @ axes
    clusters = _clusters(scaled, kinds)
    counts = np.bincount(clusters)
    centers = np.zeros((len(counts), scaled.shape[1]))
    np.add.at(centers, clusters, scaled)
    centers /= counts[:, None]
    within = scaled - centers[clusters]
    variances, directions = np.linalg.eigh(within.T @ within / len(within))
    sphere = max(float(variances.mean()), 1e-12)
    shrunk = (1 - _SHRINKAGE) * np.maximum(variances, 0) + _SHRINKAGE * sphere
    whitening = directions / np.sqrt(shrunk)
    # A distance of about 1 for a typical image, however many values there are.
    whitening /= np.sqrt(scaled.shape[1])
    return FeatureSpace(mean, axes @ whitening / scale[:, None], centers @ whitening)


def _main_axes(scaled: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the axes that are kept, (D, d): all of them, or the main ones of many.

    A covariance of thousands of values would be larger than the network.
    """
    count = scaled.shape[1]
    if count <= _MOST_VALUES:
        return np.eye(count)
    start = np.ones(min(scaled.shape))
    _, _, axes = linalg.svds(scaled, k=min(_DIRECTIONS, len(scaled) - 1), v0=start)
    return np.asarray(axes.T, np.float64)


def _clusters(scaled: NDArray[np.float64], kinds: NDArray[np.str_]) -> NDArray[np.intp]:
    """Divide each kind into clusters, and number all of them."""
    variances, directions = np.linalg.eigh(scaled.T @ scaled / len(scaled))
    kept = min(_DIRECTIONS, len(variances))
    main = scaled @ directions[:, -kept:] / np.sqrt(variances[-kept:] + 0.05)
    found, first = np.zeros(len(scaled), np.intp), 0
    for kind in np.unique(kinds):
        members = np.flatnonzero(kinds == kind)
        count = max(1, min(_CLUSTERS, len(members) // _SMALLEST_CLUSTER))
        numbers = np.zeros(len(members), np.intp)
        if count > 1:
            rng = np.random.default_rng(0)
            _, numbers = vq.kmeans2(main[members], count, minit="++", rng=rng, iter=15)
        _, numbers = np.unique(numbers, return_inverse=True)  # some may be empty
        found[members] = first + numbers
        first += int(numbers.max()) + 1
    return found


def _is_known(sample: Sample, manifest: Manifest) -> bool:
    return not sample.plane or sample.plane in [p.value for p in manifest.planes]


def _parts(samples: Sequence[Sample]) -> NDArray[np.bool_]:
    """Divide samples into two halves: by fold, or by group where there is one fold."""
    folds = sorted({s.fold for s in samples})
    if len(folds) > 1:
        first = set(folds[: len(folds) // 2])
        return np.array([s.fold in first for s in samples])
    names = [hashlib.sha256(s.group.encode()).digest()[0] % 2 for s in samples]
    return np.array(names, bool)


def _pictures(
    manifest: Manifest, slices: int, photographs: Sequence[Path]
) -> NDArray[np.uint8]:
    """Make pictures as the network gets them, without those that it never gets."""
    count = max(1, slices // _SLICES_PER_PICTURE // len(KINDS))
    made = [picture for _, picture in pictures(count, _PICTURES_SEED)]
    made += crops(photographs, len(made), _PICTURES_SEED)
    scans = [as_scan(str(number), picture) for number, picture in enumerate(made)]
    seen = [
        np.rint(prepare(scan, manifest.input)[0] * 255)
        for scan in scans
        if shows_brain(scan.pixels)
    ]
    return np.stack(seen).astype(np.uint8)


def _values(
    graph: onnx.ModelProto,
    manifest: Manifest,
    images: NDArray[np.uint8] | Rows,
    run: Callable[[onnx.ModelProto], Graph],
) -> NDArray[np.float32]:
    """Measure images (N, H, W, C), times 255; (N, D)."""
    given, made, part = graph.graph.input[0].name, "features", graph
    if has_statistics(graph):
        part, given, made = statistics_part(graph)
    elif all(value.name != "features" for value in graph.graph.output):
        raise BrainviewError(
            f"Can't fit the typicality of {manifest.title}",
            reason="its graph has no middle block and no output features",
            remedy="choose another model",
        )
    ready = run(part)
    return np.concatenate(
        [
            ready({given: as_model_input(images[i : i + _BATCH])})[made]
            for i in range(0, len(images), _BATCH)
        ]
    )


def _add_golden(
    bundle: Path, graph: onnx.ModelProto, run: Callable[[onnx.ModelProto], Graph]
) -> None:
    """Put the statistics of the golden image into the golden answer."""
    with np.load(bundle / GOLDEN_FILE) as arrays:
        golden = {name: arrays[name] for name in arrays.files}
    image = golden.pop("image")
    answer = run(graph)({graph.graph.input[0].name: as_model_input(image)})
    write_golden(
        bundle / GOLDEN_FILE, image, golden | {OUTPUT: np.asarray(answer[OUTPUT])}
    )


def _written(fitted: FittedTypicality, method: str, path: Path) -> dict[str, Any]:
    space, limit = fitted.space, fitted.picture_limit
    arrays: dict[str, NDArray[Any]] = {
        "mean": space.mean.astype(np.float32),
        "whitening": space.whitening.astype(np.float16),
        "centers": space.centers.astype(np.float16),
    }
    if space.pictures is not None:
        arrays["pictures"] = space.pictures.astype(np.float32)
    with replacing(path) as part:
        np.savez_compressed(part, allow_pickle=False, **arrays)
    return {
        "method": method,
        "file": path.name,
        "sha256": file_sha256(path),
        "threshold": round(fitted.threshold, 4),
        "statistic": fitted.statistic,
        "picture_limit": None if limit is None else round(limit, 4),
    }
