"""``python -m training list``."""

import argparse
import sys

from training.recipes import RECIPES


def run(arguments: argparse.Namespace) -> None:
    """Print a line per recipe."""
    for recipe in RECIPES.values():
        sys.stdout.write(f"{recipe.id:22} {recipe.task:16} {recipe.title}\n")
