"""``python -m training fit``."""

import argparse
import sys

from training.commands.chosen_run import chosen_run
from training.commands.folds import print_folds
from training.fitting.fit import fit


def run(arguments: argparse.Namespace) -> None:
    """Train a model and print where its final weights are."""
    if arguments.folds:
        print_folds(arguments)
        return
    sys.stdout.write(f"{fit(chosen_run(arguments))}\n")
