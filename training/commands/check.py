"""``python -m training check``."""

import argparse
import os
import sys
from pathlib import Path

from training.data import load_dataset
from training.splitting.check import check_dataset


def run(arguments: argparse.Namespace) -> None:
    """Print what a dataset holds and what can't be right, which is exit status 1."""
    root = arguments.data or os.environ.get("BRAINVIEW_DATA")
    dataset = load_dataset(arguments.dataset, Path(root) if root else None)
    report = check_dataset(dataset, arguments.cache)
    sys.stdout.write(report.text())
    if report.problems:
        sys.exit(1)
