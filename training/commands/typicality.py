"""``python -m training typicality``."""

import argparse
import sys

from training.commands.chosen_run import chosen_root
from training.exporting.pictures import pictures_in
from training.exporting.typicality import reference_samples, renew_typicality
from training.importing.runtime import Runner


def run(arguments: argparse.Namespace) -> None:
    """Let bundles refuse what is unlike all known image sets, and print the limits."""
    samples = reference_samples(chosen_root(arguments), arguments.cache)
    photographs = pictures_in(arguments.pictures)
    for bundle in arguments.bundles:
        manifest = renew_typicality(
            bundle, samples, arguments.cache, Runner, photographs
        )
        found = manifest.typicality
        if found is not None:
            sys.stdout.write(
                f"{manifest.id}: {found.method}, limit {found.threshold:.3f} "
                f"({found.statistic})\n"
            )
