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


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "dataset",
        help="a folder with a folder per class, a folder with images and masks, a CSV "
        "file, a dataset file (TOML), or the name of a known set",
    )
    parser.add_argument("--data", type=Path, help="folder of the known image sets")
    parser.add_argument("--cache", type=Path, default=Path("runs/cache"))


def _audit(parser: argparse.ArgumentParser) -> None:
    _recipe(parser, "which model; see python -m training list")
    _images(parser)
    _protocol(parser)
    parser.add_argument("--json", type=Path, help="write the whole report there")


def _audit_answers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "bundle", type=Path, help="a classifier's bundle, or the id of an installed one"
    )
    parser.add_argument(
        "--segmenter",
        type=Path,
        metavar="BUNDLE|none",
        help="default: the bundle itself where it draws masks, else the program's own",
    )
    parser.add_argument(
        "--turned",
        action="store_true",
        help="also ask about each slice turned a little and mirrored",
    )
    parser.add_argument(
        "--limit",
        type=_positive(int),
        metavar="N",
        help="at most so many slices of each part, for a quick look",
    )
    parser.add_argument(
        "--write",
        action="store_true",
        help="put the figures into the bundle's manifest and card",
    )
    _images(parser)


def _fit(parser: argparse.ArgumentParser) -> None:
    _recipe(
        parser,
        "which model (see python -m training list), a Python file that defines RECIPE, "
        "or the folder of a run to continue as it was begun",
    )
    _images(parser)
    _protocol(parser)
    parser.add_argument(
        "--dataset", help="other images and classes; see python -m training check"
    )
    parser.add_argument(
        "--run", type=Path, help="its folder; default: runs/ID[-image][-documented]"
    )
    parser.add_argument(
        "--documented", action="store_true", help="the authors' hyper-parameters"
    )
    parser.add_argument(
        "--init",
        default="random",
        metavar="WEIGHTS",
        help="random (the default), imagenet, a bundle, the folder of a finished run, "
        "or a file .keras or .weights.h5",
    )
    _options(parser)
    parser.add_argument(
        "--without",
        choices=("masks", "external-sets", "appearance"),
        help="take a part of the recipe away, to see what it brings",
    )
    parser.add_argument(
        "--crossfit",
        action="store_true",
        help="train the network with which the temperature and the limits are fitted, "
        "without the validation patients; evaluate finds it beside the run",
    )
    parser.add_argument(
        "--folds",
        action="store_true",
        help="train and measure a network per fold, and all together",
    )
    parser.add_argument(
        "--workers",
        type=_not_negative,
        metavar="N",
        help="processes that prepare batches ahead; by default 0 without a GPU. The "
        "results don't depend on it",
    )
    parser.add_argument(
        "--tensorboard", action="store_true", help="also write its logs"
    )


def _ablate(parser: argparse.ArgumentParser) -> None:
    _recipe(parser, "which model; see python -m training list")
    _images(parser)
    parser.add_argument(
        "--run", type=Path, help="folder of all runs; default: runs/ID-ablation"
    )
    parser.add_argument("--init", default="random", metavar="WEIGHTS")
    _options(parser)
    parser.add_argument(
        "--write",
        type=Path,
        metavar="BUNDLE",
        help="put the table on the card of this bundle",
    )


def _options(parser: argparse.ArgumentParser) -> None:
    """Add what a run may change of its recipe."""
    for name, kind, text in (
        ("--size", int, "rows and columns of each phase"),
        ("--epochs", int, "epochs of each phase"),
        ("--batch", int, "images per step"),
        ("--lr", float, "highest learning rate of each phase"),
        ("--limit", int, "most images to learn from; the test part stays whole"),
    ):
        # A number that isn't positive would only fail much later.
        parser.add_argument(name, type=_positive(kind), metavar="N", help=text)
    parser.add_argument(
        "--precision",
        choices=("float32", "mixed_bfloat16", "mixed_float16"),
        help="numbers in which the network computes",
    )
    parser.add_argument(
        "--whole",
        action="store_true",
        help="let a backbone learn that the schedule freezes",
    )


def _not_negative(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text} is negative")
    return value


def _positive(kind: Callable[[str], float]) -> Callable[[str], float]:
    def positive(text: str) -> float:
        value = kind(text)
        if not 0 < value < float("inf"):
            raise argparse.ArgumentTypeError(f"{text} isn't positive")
        return value

    return positive


def _evaluate(parser: argparse.ArgumentParser) -> None:
    _finished_run(parser)
    _images(parser)


def _maps(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "run",
        type=Path,
        help="folder of a finished run, or its name in the folder runs; or a bundle of "
        "one of our own classifiers, which is measured without its run",
    )
    _images(parser)
    parser.add_argument("--json", type=Path, help="also write the figures there")


def _export(parser: argparse.ArgumentParser) -> None:
    _finished_run(parser)
    _images(parser)
    parser.add_argument(
        "--out",
        type=Path,
        help="parent folder of the bundle; the models of the program by default, for "
        "runs of its own recipes",
    )
    parser.set_defaults(models=_MODELS)
    _photographs(parser)
    part = parser.add_mutually_exclusive_group()
    part.add_argument(
        "--figures-only",
        action="store_true",
        help="renew figures and card of a bundle, leave its network",
    )
    part.add_argument(
        "--texts-only",
        action="store_true",
        help="renew texts, published figures and card; needs no run, but a recipe's id",
    )


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", type=Path, help=".keras, .h5, .onnx, or .pt")
    parser.add_argument(
        "--classes", required=True, help="names in the order of the outputs: A,B,C"
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="folder in which the bundle is made"
    )
    parser.add_argument(
        "--task",
        choices=("classification", "segmentation"),
        default="classification",
    )
    parser.add_argument(
        "--size", help="of the input, where the file leaves it free: 224 or 192x256"
    )
    parser.add_argument(
        "--range",
        choices=("0..1", "0..255", "-1..1", "imagenet"),
        default="0..1",
        help="values that the model was trained on (default: 0..1)",
    )
    parser.add_argument("--layer", help="to explain; default: the last convolutional")
    parser.add_argument("--id", help="default: from the file's name")
    parser.add_argument("--title", help="default: the file's name")
    parser.add_argument("--planes", default="axial,coronal,sagittal")
    parser.add_argument("--fit", choices=("stretch", "letterbox"), default="stretch")
    parser.add_argument("--crop", choices=("none", "head"), default="none")


def _typicality(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("bundles", type=Path, nargs="+", metavar="BUNDLE")
    _images(parser)
    _photographs(parser)


def _recipe(parser: argparse.ArgumentParser, text: str) -> None:
    parser.add_argument("recipe", help=text)


def _finished_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "run",
        type=Path,
        help="folder of a finished run, or its name in the folder runs, such as the "
        "id of its recipe",
    )


def _images(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, help="folder of the image sets")
    parser.add_argument("--cache", type=Path, default=Path("runs/cache"))


def _photographs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pictures",
        type=Path,
        metavar="FOLDER",
        help="pictures without a brain, such as photographs, which the model shall "
        "refuse, too",
    )


def _protocol(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--protocol",
        choices=("grouped", "image"),
        default="grouped",
        help="no patient in two parts, or single images split at random as the "
        "authors did",
    )


_Add = Callable[[argparse.ArgumentParser], None]
_COMMANDS: dict[str, tuple[str, _Add]] = {
    "list": ("List the documented models", _no_arguments),
    "check": ("Look for what can't be right in a dataset", _check),
    "audit": ("Look for copies of images across a model's split", _audit),
    "audit-answers": (
        "Measure what a person gets from a bundle: answers, refusals, masks and maps",
        _audit_answers,
    ),
    "ablate": (
        "Train a model without each part of its recipe, to see what each brings",
        _ablate,
    ),
    "fit": ("Train a model, or continue where an earlier run stopped", _fit),
    "evaluate": ("Measure a finished run on images never trained on", _evaluate),
    "maps": ("Compare Grad-CAM, SmoothGrad-CAM++ and Layer-CAM on masks", _maps),
    "export": ("Make a bundle of a measured run", _export),
    "typicality": ("Fit what a bundle refuses to the image sets", _typicality),
    "import": ("Make a bundle of a model that was trained elsewhere", _import),
    "compare": ("Write the tables of results in manual and README", _compare),
}
