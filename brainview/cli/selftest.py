"""Implements ``brainview selftest``, which checks the results of all models."""

import argparse

from brainview.cli.console import complain, say
from brainview.core import CancelToken
from brainview.core.language import tr, translatable
from brainview.core.sentence import labeled
from brainview.inference import run_selftest
from brainview.inference.computer import describe_computer
from brainview.models import ModelRegistry, default_folders

HELP = translatable("check every model on this computer")
DESCRIPTION = translatable(
    """\
Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
"""
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument(
        "--computer",
        action="store_true",
        help=tr("also describe this computer, for a report of a problem"),
    )


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print one line per model; return the exit status."""
    del token  # not needed: a model's test takes a second
    if options.computer:
        for name, words in describe_computer().items():
            say(labeled(name, words))
    results = run_selftest(ModelRegistry(default_folders()))
    if not results:
        complain(tr("Can't test: no model is installed; install brainview again."))
        return 1
    for result in results:
        word = tr("passed") if result.ok else tr("FAILED")
        say(f"{word}  {labeled(result.id, result.message)}")
    return 0 if all(result.ok for result in results) else 1
