"""``python -m training fit``."""

import argparse
import sys

from training.commands.chosen_run import run_to_fit
from training.commands.folds_table import folds_table
from training.fitting.fit import fit
from training.measuring.folds import measure_folds


def run(arguments: argparse.Namespace) -> None:
    """Train a model and print where its final weights are, or the figures of folds."""
    chosen = run_to_fit(arguments)
    if arguments.folds:
        sys.stdout.write(folds_table(measure_folds(chosen, arguments.workers)))
    else:
        sys.stdout.write(f"{fit(chosen, arguments.workers)}\n")
