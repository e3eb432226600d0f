"""``python -m training fit``."""

import argparse
import sys

from training.commands.chosen_run import run_to_fit
from training.fitting.fit import fit


def run(arguments: argparse.Namespace) -> None:
    """Train a model and print where its final weights are."""
    sys.stdout.write(f"{fit(run_to_fit(arguments), arguments.workers)}\n")
