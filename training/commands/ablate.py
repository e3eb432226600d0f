"""``python -m training ablate``."""

import argparse
import sys
from pathlib import Path

from brainview.models import load_manifest
from training.auditing.ablation import ablate, write_ablation
from training.commands.chosen_run import chosen_options, chosen_root
from training.run import make_run


def run(arguments: argparse.Namespace) -> None:
    """Print what each part of a recipe brings.

    Raises
    ------
    BrainviewError
        If there is no such recipe or bundle, or a network can't be trained.
    """
    if arguments.write:
        load_manifest(arguments.write)  # now, not hours later
    whole = make_run(
        arguments.recipe,
        chosen_root(arguments),
        arguments.run or Path("runs") / f"{arguments.recipe}-ablation",
        arguments.cache,
        init=arguments.init,
        options=chosen_options(arguments),
    )
    ablation = ablate(whole, _say)
    sys.stdout.write(ablation.markdown())
    if arguments.write:
        write_ablation(ablation, arguments.write)


def _say(words: str) -> None:
    sys.stderr.write(f"{words} ...\n")
