"""``python -m training audit``."""

import argparse
import sys

from training.commands.chosen_run import chosen_root
from training.recipes.find import find_recipe
from training.splitting.leaks import audit, refuse_leaks
from training.splitting.protocols import recipe_split


def run(arguments: argparse.Namespace) -> None:
    """Print what a split's parts have in common.

    Raises
    ------
    LeakingSplitError
        If two parts share a patient or an image.
    """
    split = recipe_split(
        find_recipe(arguments.recipe),
        chosen_root(arguments),
        arguments.protocol,
        arguments.cache,
    )
    parts = {
        "train": split.train,
        "validation": split.validation,
        "test": split.test,
    }
    report = audit(parts, cache=arguments.cache)
    sys.stdout.write(report.text())
    if arguments.json:
        arguments.json.write_text(report.to_json(), encoding="utf-8")
    refuse_leaks(report, documented_leak=arguments.protocol == "image")
