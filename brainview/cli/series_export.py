"""Arguments of ``brainview series`` that write files."""

import argparse
from pathlib import Path

from brainview.core import ReportError
from brainview.core.language import comma_list, tr
from brainview.core.sentence import semicolon_list
from brainview.export import KINDS
from brainview.reports import make_folder


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say what is written, and where."""
    add = parser.add_argument
    add(
        "--out",
        metavar="DIR",
        type=Path,
        help=tr("write files about each series into this folder"),
    )
    add(
        "--export",
        metavar="KIND,...",
        type=_kinds,
        help=tr(
            "which ones: {kinds}",
            kinds=semicolon_list(
                tr("{name}, {what}", name=name, what=tr(what))
                for name, what in KINDS.items()
            ),
        ),
    )
    add(
        "--keep-identity",
        action="store_true",
        help=tr(
            "name patient and study in the files; by default they are de-identified"
        ),
    )
    add(
        "--without-reader",
        action="store_true",
        help=tr(
            "leave out what you drew and decided in the window, which is "
            "otherwise written beside the models' answers"
        ),
    )


def check_export_arguments(options: argparse.Namespace) -> None:
    """Check that the arguments fit each other, and make the folder.

    Raises
    ------
    ReportError
        If one is missing, or the folder can't be made.
    """
    if options.out is None and options.export is None:
        if options.keep_identity:
            raise ReportError(
                tr("Can't keep the identity"),
                reason=tr("nothing is written"),
                remedy=tr("name a folder with --out and what to write with --export"),
            )
        return
    if options.out is None or options.export is None:
        missing = "--out" if options.out is None else "--export"
        raise ReportError(
            tr("Can't write files about the series"),
            reason=tr("{missing} is missing", missing=missing),
            remedy=tr("name a folder with --out and what to write with --export"),
        )
    make_folder(options.out)


def _kinds(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(text.split(",")))
    for kind in found:
        if kind not in KINDS:
            raise argparse.ArgumentTypeError(
                tr(
                    "{kind!r} can't be written; choose from {kinds}",
                    kind=kind,
                    kinds=comma_list(KINDS),
                )
            )
    return found
