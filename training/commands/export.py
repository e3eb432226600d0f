"""``python -m training export``."""

import argparse
import sys
from pathlib import Path

from training.commands.chosen_run import begun_run, shipped_folder
from training.exporting.export import export_run, renew_figures, renew_texts
from training.exporting.pictures import pictures_in
from training.exporting.reproduction import is_reproduction
from training.exporting.typicality import (
    chosen,
    reference_samples,
    renew_typicality,
)
from training.fitting.identity import refuse_changes
from training.importing.runtime import Runner
from training.recipes.find import find_recipe
from training.run import Run


def run(arguments: argparse.Namespace) -> None:
    """Write a bundle, or renew its figures or texts, and print where it is."""
    if arguments.texts_only:
        recipe = find_recipe(str(arguments.run))
        bundle = renew_texts(recipe, arguments.out or arguments.models)
    else:
        finished = begun_run(arguments, arguments.run)
        refuse_changes(finished)
        bundle = _write(finished, arguments)
    sys.stdout.write(f"{bundle}\n")


def _write(finished: Run, arguments: argparse.Namespace) -> Path:
    if arguments.figures_only and is_reproduction(finished):
        out = arguments.out or arguments.models  # the network there stays
    else:
        out = arguments.out or shipped_folder(finished, arguments.models)
    if arguments.figures_only:
        return renew_figures(finished, out)
    bundle = export_run(finished, out)
    if finished.recipe.task != "segmentation":
        split = finished.split
        samples = chosen((*split.train, *split.validation))
        if finished.listed is None:
            # What a model of ours needn't refuse is more than what it learned from.
            samples = reference_samples(finished.root, finished.cache)
        photographs = pictures_in(arguments.pictures)
        renew_typicality(bundle, samples, finished.cache, Runner, photographs)
    return bundle
