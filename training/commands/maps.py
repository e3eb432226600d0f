"""``python -m training maps``."""

import argparse
import sys

import keras

from brainview.core import BrainviewError
from brainview.core.replacing import replace_text
from brainview.models import MANIFEST_NAME, load_manifest
from training.commands.chosen_run import begun_run, chosen_root
from training.explaining.explain import classifier_of
from training.fitting.bundled_network import network_of_bundle
from training.fitting.identity import refuse_changes
from training.measuring.maps import SHIPPED, Interval, MapComparison, compare_maps
from training.measuring.measure import masked_test_samples
from training.measuring.networks import as_shipped, load_model
from training.run import Run, make_run


def run(arguments: argparse.Namespace) -> None:
    """Compare the maps of a network on tumor slices with masks, and print a table.

    Raises
    ------
    BrainviewError
        If the network has no layer to explain.
    """
    chosen, model = _network(arguments)
    recipe = chosen.recipe
    if not recipe.explained_layer or "classification" not in recipe.tasks:
        raise BrainviewError(
            f"Can't compare the maps of {recipe.id}",
            reason="it isn't a classifier with a convolution to explain",
            remedy="choose another one; see python -m training list",
        )
    samples = masked_test_samples(chosen)
    comparison = compare_maps(classifier_of(model), recipe, samples)
    sys.stdout.write(maps_table(comparison))
    if arguments.json:
        replace_text(arguments.json, comparison.to_json())


def _network(arguments: argparse.Namespace) -> tuple[Run, keras.Model]:
    """Return a finished run and its network, or those that a bundle was made of."""
    folder = arguments.run
    if (folder / MANIFEST_NAME).is_file():
        root, recipe = chosen_root(arguments), load_manifest(folder).id
        model = network_of_bundle(folder)
        return make_run(recipe, root, None, arguments.cache), model
    finished = begun_run(arguments, folder)
    refuse_changes(finished)
    return finished, as_shipped(load_model(finished), finished)


def maps_table(comparison: MapComparison) -> str:
    """Return a row per method, and what was measured."""
    rows = [("", "peak in the tumor", "sum in the tumor", "peak, less Grad-CAM's")]
    rows += [
        (
            each.method,
            _text(each.pointing),
            _text(each.energy),
            "" if each.method == SHIPPED else _text(each.pointing_gain, "+"),
        )
        for each in comparison.figures
    ]
    lines = [
        f"{name:20}  {peak:24}  {energy:24}  {gain}".rstrip()
        for name, peak, energy, gain in rows
    ]
    lines.append(
        f"{comparison.slices} correctly answered slices of {comparison.patients} "
        "patients, never trained on; 95 % intervals by patient"
    )
    return "\n".join(lines) + "\n"


def _text(figure: Interval, sign: str = "") -> str:
    value, low, high = (f"{number:{sign}.3f}" for number in figure)
    return f"{value} ({low} to {high})"
