"""``python -m training maps``."""

import argparse
import json
import sys

from msgspec import to_builtins

from training.commands.chosen_run import UsageError, chosen_run
from training.fitting.bundled_network import network_of_bundle
from training.measuring.maps import SHIPPED, Interval, MapComparison, compare_maps
from training.measuring.measure import masked_test_samples
from training.measuring.networks import as_shipped, load_model


def run(arguments: argparse.Namespace) -> None:
    """Compare the maps of a network on tumor slices with masks, and print a table.

    Raises
    ------
    UsageError
        If the network has no layer to explain.
    """
    chosen = chosen_run(arguments)
    if not chosen.recipe.explained_layer or chosen.recipe.task != "classification":
        raise UsageError(
            f"Can't compare the maps of {chosen.recipe.id}",
            reason="it isn't a classifier with a convolution to explain",
            remedy="choose another one; see python -m training list",
        )
    if arguments.bundle:
        model = network_of_bundle(arguments.bundle)
    else:
        model = as_shipped(load_model(chosen), chosen)
    comparison = compare_maps(model, chosen.recipe, masked_test_samples(chosen))
    sys.stdout.write(_table(comparison))
    if arguments.json:
        text = json.dumps(to_builtins(comparison), indent=2)
        arguments.json.write_text(text + "\n", encoding="utf-8")


def _table(comparison: MapComparison) -> str:
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
