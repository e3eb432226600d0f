"""Measures class maps on slices with masks, against a spot in the center."""

import hashlib
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnx
from msgspec import structs
from numpy.typing import NDArray
from onnx import numpy_helper

from brainview.core import NO_TUMOR, Analysis, CancelToken, Classification
from brainview.imaging import prepare, to_scan
from brainview.inference import LoadedModel, choose_engine
from brainview.measuring.intervals import Figure, mean_figure
from brainview.measuring.maps import (
    area_under,
    center_spot,
    inside_mask,
    likeness,
    uncovered,
)
from brainview.measuring.tables import Table
from brainview.models import Manifest, ModelEntry
from training.data import Sample, load_mask, load_scan

_UNCOVERED = 40  # slices for insertion and deletion, of 22 runs each

ROWS = (
    ("pointing", "Peak in the tumor (pointing game)"),
    ("pointing_spot", "The same, of a spot in the center"),
    ("pointing_gain", "How much more often than the spot"),
    ("energy", "Sum in the tumor (energy inside)"),
    ("energy_spot", "The same, of the spot"),
    ("insertion", "Probability as the image is uncovered (insertion, high is good)"),
    ("insertion_spot", "The same, by the spot"),
    ("deletion", "Probability as the image is covered (deletion, low is good)"),
    ("deletion_spot", "The same, by the spot"),
    ("class_likeness", "Likeness of the maps of two classes (low is good)"),
    ("random_likeness", "Likeness to the map of random weights (low is good)"),
)


@dataclass(slots=True)
class MapMeasures:
    """What was measured of the maps, slice by slice.

    Attributes
    ----------
    values : dict of str to list of float
        By the names in `ROWS`.
    patients : dict of str to list of str
        Of the same slices.
    answered : list of (Sample, Classification)
        The slices that were answered right.
    """

    values: dict[str, list[float]] = field(default_factory=dict)
    patients: dict[str, list[str]] = field(default_factory=dict)
    answered: list[tuple[Sample, Classification]] = field(default_factory=list)

    def see(self, sample: Sample, analysis: Analysis) -> None:
        """Measure the map of the answered class where that is right."""
        found = analysis.classification
        if found is None or found.heatmaps is None or sample.mask is None:
            return
        right = found.predicted_class
        if right == NO_TUMOR or right not in (sample.label, "tumor"):
            return
        first, *others = found.ranking
        second = max(others, key=lambda k: found.probabilities[k])
        mask = load_mask(sample.mask, sample.frame)
        heat = to_scan(found.heatmaps[..., first], found.placement)
        spot = to_scan(center_spot(found.placement.input_shape), found.placement)
        peak, energy = inside_mask(heat, mask)
        spot_peak, spot_energy = inside_mask(spot, mask)
        like = likeness(found.heatmaps[..., first], found.heatmaps[..., second])
        self._add(
            sample,
            pointing=peak,
            pointing_spot=spot_peak,
            pointing_gain=float(peak) - float(spot_peak),
            energy=energy,
            energy_spot=spot_energy,
            class_likeness=like,
        )
        self.answered.append((sample, found))

    def compare_random(self, entry: ModelEntry, token: CancelToken) -> None:
        """Compare each map with that of the same network with shuffled weights."""
        if not self.answered:
            return
        manifest = entry.usable_manifest()
        with tempfile.TemporaryDirectory() as folder:
            shuffled = shuffled_bundle(entry, Path(folder))
            model = choose_engine(shuffled).load(shuffled)
            for sample, found in self.answered:
                image, _ = prepare(load_scan(sample), manifest.input)
                heats = model.run(image[None], token).heatmaps
                if heats is None or found.heatmaps is None:
                    return
                first = found.ranking[0]
                like = likeness(found.heatmaps[..., first], heats[0, ..., first])
                self._add(sample, random_likeness=like)

    def uncover(self, entry: ModelEntry, token: CancelToken) -> None:
        """Show and hide the hottest parts first, and see what the class does."""
        if not self.answered:
            return
        manifest = entry.usable_manifest()
        model = choose_engine(entry).load(entry)
        step = max(1, len(self.answered) // _UNCOVERED)
        for sample, found in self.answered[::step][:_UNCOVERED]:
            image, _ = prepare(load_scan(sample), manifest.input)
            first = found.ranking[0]
            if found.heatmaps is None:
                continue
            heat = cv2.resize(
                np.ascontiguousarray(found.heatmaps[..., first]), image.shape[1::-1]
            )
            scores = _scores(model, image, heat, first, token)
            scores |= {
                f"{name}_spot": value
                for name, value in _scores(
                    model, image, center_spot(manifest.input.shape), first, token
                ).items()
            }
            self._add(sample, **scores)

    def figures(self) -> dict[str, Figure]:
        """Return the mean of each measure, with its interval."""
        found = {
            name: mean_figure(np.array(values, np.float64), self.patients[name])
            for name, values in self.values.items()
        }
        return {name: each for name, each in found.items() if each is not None}

    def table(self) -> Table:
        """Return a row per measure."""
        known = self.figures()
        rows = tuple((words, known[name]) for name, words in ROWS if name in known)
        return Table(
            "The map",
            ("Measure", "Mean"),
            rows,
            "On held-out slices with a mask and a right class, whose tumor covers at "
            "least 0.4 % of the slice, unless they are refused. The figures of the "
            "test part are of other slices, smaller tumors among them. A map that "
            "doesn't beat the spot, or is nearly the same for two classes, shows "
            "nothing.",
        )

    def _add(self, sample: Sample, **values: float) -> None:
        for name, value in values.items():
            self.values.setdefault(name, []).append(float(value))
            self.patients.setdefault(name, []).append(sample.patient)


def evidence_of(figures: Mapping[str, Figure]) -> dict[str, Any] | None:
    """Return the manifest's section ``evidence``; None if nothing was measured."""
    if "pointing" not in figures:
        return None
    pointing, gain = figures["pointing"], figures["pointing_gain"]
    ends = {"value": pointing.value, "low": pointing.low, "high": pointing.high}
    plain = ("pointing_spot", "energy", "energy_spot", "class_likeness")
    more = (
        "random_likeness",
        "insertion",
        "insertion_spot",
        "deletion",
        "deletion_spot",
    )
    named = (*plain, *(name for name in more if name in figures))
    return {
        "pointing": {**{k: round(v, 4) for k, v in ends.items()}, "n": pointing.n},
        "pointing_gain": round(gain.low, 4),
        **{name: round(figures[name].value, 4) for name in named},
    }


def _scores(
    model: LoadedModel,
    image: NDArray[np.float32],
    heat: NDArray[np.float32],
    k: int,
    token: CancelToken,
) -> dict[str, float]:
    """Return insertion and deletion score of one map, for class `k`."""
    blurred = cv2.GaussianBlur(image, (0, 0), image.shape[0] / 12).reshape(image.shape)
    scores = {}
    for name, (shown, hidden) in {
        "insertion": (image, blurred),
        "deletion": (blurred, image),
    }.items():
        steps = uncovered(shown, hidden, heat)
        probabilities = model.run(steps.astype(np.float32), token).probabilities
        if probabilities is not None:
            scores[name] = area_under(probabilities[:, k])
    return scores


def shuffled_bundle(entry: ModelEntry, folder: Path) -> ModelEntry:
    """Write a bundle whose network has its weights shuffled within each layer.

    This is the check of Adebayo et al. 2018, arXiv 1810.03292, with all layers at once.
    Shuffled, the weights keep their mean and their spread, so that the network still
    answers.

    Parameters
    ----------
    entry : ModelEntry
        A bundle in ONNX.
    folder : Path
        An empty one.
    """
    manifest: Manifest = entry.usable_manifest()
    graph = onnx.load(str(entry.folder / manifest.weights.file))
    random = np.random.default_rng(0)
    for weights in graph.graph.initializer:
        values = numpy_helper.to_array(weights)
        if values.ndim >= 2 and np.issubdtype(values.dtype, np.floating):
            mixed = random.permutation(values.ravel()).reshape(values.shape)
            weights.CopyFrom(numpy_helper.from_array(mixed, weights.name))
    content = graph.SerializeToString()
    (folder / "model.onnx").write_bytes(content)
    changed = structs.replace(
        manifest,
        weights=structs.replace(
            manifest.weights,
            file="model.onnx",
            sha256=hashlib.sha256(content).hexdigest(),
            bytes=len(content),
        ),
    )
    return ModelEntry(manifest.id, folder, changed)
