"""``python -m training export``."""

import argparse
import sys

from training.commands.chosen_run import chosen_run
from training.exporting.export import export_run, renew_figures


def run(arguments: argparse.Namespace) -> None:
    """Write a bundle, or renew its figures, and print where it is."""
    write = renew_figures if arguments.figures_only else export_run
    sys.stdout.write(f"{write(chosen_run(arguments), arguments.out)}\n")
