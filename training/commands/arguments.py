"""The arguments of each command; imports nothing slow, so that help answers at once."""

import argparse
from collections.abc import Callable
from pathlib import Path

_MODELS = Path("resources/models")


def make_parser() -> argparse.ArgumentParser:
    """Make the parser of ``python -m training``.

    Returns
    -------
    argparse.ArgumentParser
        After parsing, ``command`` is the name of a module in `training.commands`.
    """
    parser = argparse.ArgumentParser(
        prog="python -m training",
        description="Train, measure and export the networks that brainview runs.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (text, add) in _COMMANDS.items():
        add(commands.add_parser(name, help=text, description=f"{text}."))
    return parser


def _no_arguments(parser: argparse.ArgumentParser) -> None:
    """Add nothing."""


def _compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--models", type=Path, default=_MODELS)
    parser.add_argument("--page", type=Path, default=Path("resources/manual/models.md"))
    parser.add_argument("--readme", type=Path, default=Path("README.md"))


def _audit(parser: argparse.ArgumentParser) -> None:
    _recipe(parser)
    parser.add_argument("--json", type=Path, help="write the whole report there")


def _fit(parser: argparse.ArgumentParser) -> None:
    _recipe(parser)
    _run_folder(parser)
    parser.add_argument("--init", choices=("imagenet", "random"), default="imagenet")
    parser.add_argument(
        "--documented", action="store_true", help="the authors' hyper-parameters"
    )
    parser.add_argument(
        "--folds",
        action="store_true",
        help="train and measure a network per fold, and all together",
    )
    parser.add_argument(
        "--tensorboard", action="store_true", help="also write its logs"
    )


def _evaluate(parser: argparse.ArgumentParser) -> None:
    _recipe(parser)
    _run_folder(parser)


def _maps(parser: argparse.ArgumentParser) -> None:
    _recipe(parser)
    _run_folder(parser)
    parser.add_argument(
        "--bundle", type=Path, help="measure the network of a bundle instead of a run"
    )
    parser.add_argument("--json", type=Path, help="also write the figures there")


def _export(parser: argparse.ArgumentParser) -> None:
    _recipe(parser)
    _run_folder(parser)
    parser.add_argument("--out", type=Path, default=_MODELS)
    parser.add_argument(
        "--figures-only",
        action="store_true",
        help="renew figures and card of a bundle, leave its network",
    )


def _recipe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", help="which model; see python -m training list")
    parser.add_argument("--data", type=Path, help="folder of the image sets")
    parser.add_argument("--cache", type=Path, default=Path("runs/cache"))
    parser.add_argument(
        "--protocol",
        choices=("grouped", "image"),
        default="grouped",
        help="no patient in two parts, or single images split at random as the "
        "authors did",
    )


def _run_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--run", type=Path, help="default: runs/ID[-image]")


_Add = Callable[[argparse.ArgumentParser], None]
_COMMANDS: dict[str, tuple[str, _Add]] = {
    "list": ("List the documented models", _no_arguments),
    "audit": ("Look for copies of images across a model's split", _audit),
    "fit": ("Train a model, or continue where an earlier run stopped", _fit),
    "evaluate": ("Measure a finished run on images never trained on", _evaluate),
    "maps": ("Compare Grad-CAM, SmoothGrad-CAM++ and Layer-CAM on masks", _maps),
    "export": ("Make a bundle of a measured run", _export),
    "compare": ("Write the tables of results in manual and README", _compare),
}
