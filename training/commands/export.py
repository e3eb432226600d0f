"""``python -m training export``."""

import argparse
import sys

from training.commands.chosen_run import chosen_recipe, chosen_run
from training.exporting.export import export_run, renew_figures, renew_texts


def run(arguments: argparse.Namespace) -> None:
    """Write a bundle, or renew its figures or texts, and print where it is."""
    if arguments.texts_only:
        sys.stdout.write(f"{renew_texts(chosen_recipe(arguments), arguments.out)}\n")
        return
    write = renew_figures if arguments.figures_only else export_run
    sys.stdout.write(f"{write(chosen_run(arguments), arguments.out)}\n")
