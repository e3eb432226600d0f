"""Command line of the training package: ``python -m training``."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

# Keras reads its backend when it is first imported, and TensorFlow its log level.
os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

from training.exporting.export import export_run, renew_figures
from training.exporting.results_table import write_results
from training.fitting.fit import fit
from training.measuring.measure import Measurement, measure
from training.recipes import RECIPES
from training.run import Run, folder_name, is_documented
from training.splitting.leaks import LeakingSplitError, audit, refuse_leaks
from training.splitting.protocols import recipe_as_trained, recipe_split


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="list the documented models")
    compare = commands.add_parser(
        "compare", help="write the tables of results in manual and README"
    )
    compare.add_argument("--models", type=Path, default=Path("resources/models"))
    compare.add_argument(
        "--page", type=Path, default=Path("resources/manual/models.md")
    )
    compare.add_argument("--readme", type=Path, default=Path("README.md"))
    search = _command(commands, "audit", "look for copies across a model's split")
    search.add_argument("--json", type=Path, help="write the whole report there")
    train = _command(
        commands, "fit", "train a model, or go on where an earlier run stopped"
    )
    train.add_argument("--init", choices=("imagenet", "random"), default="imagenet")
    train.add_argument(
        "--documented", action="store_true", help="the authors' hyper-parameters"
    )
    train.add_argument("--tensorboard", action="store_true", help="write its logs, too")
    _command(commands, "evaluate", "measure a finished run on images never trained on")
    export = _command(commands, "export", "make a bundle of a measured run")
    export.add_argument("--out", type=Path, default=Path("resources/models"))
    export.add_argument(
        "--figures-only",
        action="store_true",
        help="renew figures and card of a bundle, leave its network",
    )
    return parser


def _command(commands: Any, name: str, text: str) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=text)
    command.add_argument("id", choices=sorted(RECIPES), help="which model")
    command.add_argument("--data", type=Path, help="folder of the image sets")
    command.add_argument("--cache", type=Path, default=Path("runs/cache"))
    command.add_argument(
        "--protocol",
        choices=("grouped", "image"),
        default="grouped",
        help="no patient on two sides, or single images as the authors dealt them",
    )
    if name != "audit":
        command.add_argument("--run", type=Path, help="default: runs/ID[-image]")
    return command


def _root(arguments: argparse.Namespace) -> Path:
    root = arguments.data or os.environ.get("BRAINVIEW_DATA")
    if not root:
        raise FileNotFoundError(
            "no image sets; name their folder with --data or BRAINVIEW_DATA"
        )
    return Path(root)


def _run_of(arguments: argparse.Namespace) -> Run:
    protocol, options = arguments.protocol, vars(arguments)
    folder = arguments.run or Path("runs") / folder_name(arguments.id, protocol)
    documented = options.get("documented", False) or is_documented(folder)
    return Run(
        recipe_as_trained(RECIPES[arguments.id], protocol, documented=documented),
        _root(arguments),
        folder,
        arguments.cache,
        init=options.get("init", "imagenet"),
        documented=documented,
        protocol=protocol,
        tensorboard=options.get("tensorboard", False),
    )


def _audit(arguments: argparse.Namespace) -> None:
    """Write what a split's parts have in common; end with an error if it leaks."""
    split = recipe_split(
        RECIPES[arguments.id],
        _root(arguments),
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


def _table(measurement: Measurement) -> str:
    rows = [
        f"{f.name:28} {f.value:.3f}  {f.low:.3f} to {f.high:.3f}  n={f.n:<5} {f.split}"
        for f in measurement.figures
    ]
    return "\n".join(rows) + "\n"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    argv : sequence of str or None
        Arguments; those of the process if None.

    Returns
    -------
    int
        Exit status.
    """
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    arguments = _parser().parse_args(argv)
    if arguments.command == "list":
        for recipe in RECIPES.values():
            sys.stdout.write(f"{recipe.id:22} {recipe.task:16} {recipe.title}\n")
        return 0
    if arguments.command == "compare":
        sys.stdout.write(
            write_results(arguments.models, arguments.page, arguments.readme)
        )
        return 0
    try:
        _execute(arguments)
    except LeakingSplitError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except FileNotFoundError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


def _execute(arguments: argparse.Namespace) -> None:
    if arguments.command == "audit":
        _audit(arguments)
        return
    run = _run_of(arguments)
    if arguments.command == "fit":
        sys.stdout.write(f"{fit(run)}\n")
    elif arguments.command == "evaluate":
        sys.stdout.write(_table(measure(run)))
    elif arguments.figures_only:
        sys.stdout.write(f"{renew_figures(run, arguments.out)}\n")
    else:
        sys.stdout.write(f"{export_run(run, arguments.out)}\n")


if __name__ == "__main__":
    sys.exit(main())
