"""Trains a model without each part of its recipe, and measures what that costs."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras

from brainview.core.replacing import replace_text
from brainview.measuring.intervals import Figure, mean_figure, share_figure
from brainview.measuring.tables import Cell, Table, markdown
from brainview.models import load_manifest
from training.auditing.parts import (
    FOUR_CLASSES,
    MASKED,
    PHOTOGRAPHS,
    VOLUMES,
    channels,
    clear,
    evenly,
    four_classes,
    masked,
    photographs,
    proof_parts,
    volumes,
)
from training.data import Sample, known_sets
from training.exporting.card import SHORT_TRAINING
from training.exporting.texts import ABLATION_FILE, write_card
from training.fitting.fit import fit
from training.measuring.networks import load_model
from training.measuring.overlaps import THRESHOLDS, count_overlaps, segmented
from training.measuring.predictions import Predictions, predict_samples
from training.recipes.ablations import ABLATIONS, without, without_refit
from training.run import Run

SEQUENCES = ("T1c", "T1", "T2", "FLAIR")
_HEADS = (
    "Network",
    "Four classes",
    *(f"Tumor found, {name}" for name in (*SEQUENCES, "photographs")),
    *(f"None found, {name}" for name in SEQUENCES),
    "Dice, figshare",
)
_WHOLE = "everything"
_RANDOM = "from random weights"
_ROWS = {
    "masks": "without masks",
    "external-sets": "without the sets of other hospitals",
    "appearance": "without changes of the look and pasted tumors",
}
_LARGEST = 400  # slices of a part

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Ablation:
    """What each part of a recipe brings.

    Attributes
    ----------
    table : Table
        A row per network.
    how : str
        How they were trained and measured, as sentences.
    """

    table: Table
    how: str

    def markdown(self, level: int = 2) -> str:
        """Return the table as Markdown."""
        words = f"{SHORT_TRAINING}\n\n{self.how}"
        return f"{words}\n\n{markdown([self.table], level)}"

    def to_json(self) -> str:
        """Return everything as JSON."""
        values: dict[str, Any] = {"how": self.how, "tables": [self.table.to_json()]}
        return json.dumps(values, indent=2, ensure_ascii=False) + "\n"


def ablate(whole: Run, say: Say) -> Ablation:
    """Train and measure a recipe whole, then without each of its parts.

    Each network has a folder of its own below the run's. One that is finished isn't
    trained again, and one that was stopped goes on. None learns from the validation
    patients.

    Parameters
    ----------
    whole : Run
        With everything; its initial weights are those of all but one.
    say : callable
        Told which network is next.

    Raises
    ------
    BrainviewError
        If a network can't be trained.
    """
    parts = measured_parts(whole.root, whole.cache)
    rows = []
    for name, run in ablated_runs(whole).items():
        say(name)
        if not run.final_weights.is_file():
            fit(run)
        rows.append((name, *measured(run, parts)))
    table = Table("What each part brings", _HEADS, tuple(rows))
    return Ablation(table, _how(whole))


def ablated_runs(whole: Run) -> dict[str, Run]:
    """Return the runs of an ablation, by what people call them."""
    runs = {_WHOLE: _run(whole, "everything")}
    if whole.init != "random":
        runs[_RANDOM] = replace(_run(whole, "random"), init="random")
    for part, change in ABLATIONS.items():
        if change(whole.recipe) != whole.recipe:
            runs[_ROWS[part]] = _run(whole, part)
    return runs


def _run(whole: Run, part: str) -> Run:
    taken = part if part in ABLATIONS else None
    return replace(
        whole,
        folder=whole.folder / part,
        recipe=without(without_refit(whole.recipe), taken or ""),
        options=replace(whole.options, without=taken),
    )


def measured_parts(root: Path, cache: Path) -> Mapping[str, Sequence[Sample]]:
    """Return the slices that every network is measured on, by name.

    None of them was trained or tuned on. Sets that aren't there are left out.
    """

    def is_there(name: str) -> bool:
        return known_sets()[name].is_in(root)

    parts: dict[str, Sequence[Sample]] = {}
    if is_there(FOUR_CLASSES):
        parts[FOUR_CLASSES] = four_classes(root, cache)
        if is_there(MASKED):
            parts[MASKED] = clear(masked(root, cache))
    if is_there(VOLUMES):
        parts[VOLUMES] = channels(clear(volumes(root, cache)))
    if is_there(PHOTOGRAPHS):
        parts[PHOTOGRAPHS] = photographs(root, cache)
    for part in proof_parts(root, cache):
        parts[part.name] = clear(part.samples)
    return {name: evenly(samples, _LARGEST) for name, samples in parts.items()}


def measured(run: Run, parts: Mapping[str, Sequence[Sample]]) -> tuple[Cell, ...]:
    """Return a network's cells under the heads of the table, without the first.

    Tumor or none is decided on the sum of the tumor classes, and every slice gets an
    answer: it is the network that is measured, not the program.

    Parameters
    ----------
    run : Run
        Finished.
    parts : mapping of str to sequence of Sample
        From `measured_parts`.
    """
    model = load_model(run)
    found = {
        name: predict_samples(model, run, samples)
        for name, samples in parts.items()
        if samples
    }
    told = [
        each
        for predictions in found.values()
        for each in _told(predictions, run.recipe.class_names)
    ]
    return (
        _right_class(found.get(FOUR_CLASSES)),
        *(_right(_of_sequence(told, name), tumor=True) for name in SEQUENCES),
        _right(_of_set(told, PHOTOGRAPHS), tumor=True),
        *(_right(_of_sequence(told, name), tumor=False) for name in SEQUENCES),
        _dice(model, run, parts.get(MASKED, ())),
    )


def write_ablation(ablation: Ablation, bundle: Path) -> None:
    """Put the table on the card of a bundle of the same recipe.

    Raises
    ------
    ManifestError
        If the folder holds no bundle.
    """
    manifest = load_manifest(bundle)
    replace_text(bundle / ABLATION_FILE, ablation.to_json())
    write_card(manifest, bundle)


@dataclass(frozen=True, slots=True)
class _Told:
    """Whether a tumor was told in a slice, and whether there is one."""

    sample: Sample
    said_tumor: bool


def _told(found: Predictions, class_names: Sequence[str]) -> list[_Told]:
    said = found.as_tumor_or_not(class_names).predicted == 1
    return [
        _Told(sample, bool(tumor))
        for sample, tumor in zip(found.samples, said, strict=True)
    ]


def _of_sequence(told: Sequence[_Told], name: str) -> list[_Told]:
    return [each for each in told if each.sample.sequence == name]


def _of_set(told: Sequence[_Told], name: str) -> list[_Told]:
    return [each for each in told if each.sample.source == name]


def _right(told: Sequence[_Told], *, tumor: bool) -> Figure | None:
    """Measure the part that was told right, of the slices with a tumor or without."""
    kept = [each for each in told if each.sample.has_tumor is tumor]
    return share_figure(
        [each.said_tumor is tumor for each in kept], [e.sample.owner for e in kept]
    )


def _right_class(found: Predictions | None) -> Figure | None:
    if found is None:
        return None
    hits = (found.predicted == found.labels).tolist()
    return share_figure(hits, [s.owner for s in found.samples])


def _dice(model: keras.Model, run: Run, samples: Sequence[Sample]) -> Figure | None:
    """Measure the mean Dice; None for a network that learned no masks."""
    outlines = any(phase.outlining for phase in run.schedule.phases)
    if "segmentation" not in run.recipe.tasks or not outlines or not samples:
        return None
    overlaps = count_overlaps(segmented(model, run.recipe, samples))
    return mean_figure(overlaps.dice(THRESHOLDS.index(0.5)), [s.owner for s in samples])


def _how(whole: Run) -> str:
    phases = [phase for phase in whole.schedule.phases if not phase.refit]
    sizes = " and ".join(dict.fromkeys(f"{p.size} × {p.size}" for p in phases))
    epochs = sum(phase.epochs for phase in phases)
    start = "all begin with random weights"
    if whole.init != "random":
        weights = "ImageNet's weights" if whole.init == "imagenet" else whole.init
        start = f"all but one begin with {weights}"
    limit = whole.options.limit
    images = "" if limit is None else f" on at most {limit:,} images"
    return (
        f"Small networks of this recipe, trained for {epochs} epochs at {sizes} pixels"
        f"{images} with one seed; {start}. Measured without refusal and "
        "doubt, on slices that none of them learned from. The shipped network is "
        "trained longer and at its full size."
    )
