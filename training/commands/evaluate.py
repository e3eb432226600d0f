"""``python -m training evaluate``."""

import argparse
import sys

from training.commands.chosen_run import begun_run
from training.fitting.identity import refuse_changes
from training.measuring.measure import Measurement, measure


def run(arguments: argparse.Namespace) -> None:
    """Measure a finished run and print a line per figure."""
    finished = begun_run(arguments, arguments.run)
    refuse_changes(finished)
    if finished.crossfit is not None:
        refuse_changes(finished.crossfit)
    sys.stdout.write(_table(measure(finished)))


def _table(measurement: Measurement) -> str:
    rows = [
        f"{f.name:28} {f.value:.3f}  {f.low:.3f} to {f.high:.3f}  n={f.n:<5} {f.split}"
        for f in measurement.figures
    ]
    return "\n".join(rows) + "\n"
