"""``python -m training compare``."""

import argparse
import sys

from training.exporting.results_table import write_results


def run(arguments: argparse.Namespace) -> None:
    """Write and print the table of results."""
    table = write_results(arguments.models, arguments.page, arguments.readme)
    sys.stdout.write(table)
