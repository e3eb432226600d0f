"""Implements ``brainview deidentify``, which copies studies without the identity."""

import argparse
import os
from collections import Counter
from pathlib import Path

from brainview.cli.console import ProgressLine, complain, say
from brainview.cli.trace import record
from brainview.core import BrainviewError, CancelToken, ScanReadError
from brainview.core.language import plural, tr, translatable
from brainview.core.sentence import semicolon_list, sentence
from brainview.core.wording import COPIES_NOTE
from brainview.readers import (
    CopyRules,
    Region,
    check_copy_folder,
    copy_studies,
    new_key,
    read_key,
)

HELP = translatable("copy studies as DICOM that doesn't name the patient")
DESCRIPTION = translatable(
    """\
Copy the DICOM images of files, folders, ZIP archives or a DICOMDIR without what
identifies the patient (DICOM PS3.15, Basic Profile). The pixels stay as they are.

An image that may show text, such as a capture of a screen, is refused unless a region
of it is blanked; reports and documents are refused. No file is replaced, and the scans
themselves are only read.

Faces can be recognized in scans of a whole head, and the profile doesn't change that.
"""
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add(
        "paths",
        metavar="PATH",
        nargs="+",
        type=Path,
        help=tr("a scan or a place of some"),
    )
    add(
        "--out",
        metavar="DIR",
        type=Path,
        required=True,
        help=tr("the folder for the copies, which is made if necessary"),
    )
    add(
        "--keep-dates-shifted",
        action="store_true",
        help=tr(
            "keep dates, all of a patient earlier by the same unknown number "
            "of days; without it they are removed"
        ),
    )
    add(
        "--keep-descriptors",
        action="store_true",
        help=tr(
            "keep the words of descriptions that name sequences, planes and "
            "the like; without it descriptions are removed"
        ),
    )
    add(
        "--keep-characteristics",
        action="store_true",
        help=tr("keep sex, age (up to 89 years), size and weight"),
    )
    add(
        "--keep-safe-private",
        action="store_true",
        help=tr(
            "keep the private attributes of MR scanners that the standard "
            "lists as safe, such as the diffusion weighting"
        ),
    )
    add(
        "--blank",
        metavar="ROW,COLUMN,HEIGHT,WIDTH",
        type=_region,
        action="append",
        default=[],
        help=tr(
            "make a rectangle of pixels black in every image, counted from 0 "
            "at the top left; may be given several times"
        ),
    )
    add(
        "--key",
        metavar="FILE",
        type=Path,
        help=tr(
            "a file of at least 16 secret bytes: with it, later runs give the "
            "same pseudonyms, UIDs and shifts (default: a secret that nobody "
            "keeps)"
        ),
    )


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Write the copies; return the exit status."""
    try:
        for path in options.paths:
            if not path.exists():
                raise ScanReadError(
                    path,
                    reason=tr("there is no such file or folder"),
                    remedy=tr("check the name"),
                )
        check_copy_folder(options.paths, options.out)
        rules = CopyRules(
            read_key(options.key) if options.key else new_key(),
            options.keep_dates_shifted,
            options.keep_descriptors,
            options.keep_characteristics,
            tuple(options.blank),
            options.keep_safe_private,
        )
    except BrainviewError as error:
        complain(str(error))
        return 2
    counts: Counter[str] = Counter()
    with ProgressLine() as line:
        for step in copy_studies(options.paths, options.out, rules, token):
            if step.error is not None:
                line.clear()
                complain(str(step.error))
            outcome = "refused" if step.error else "copied" if step.copy else "others"
            counts[outcome] += 1
            line.overwrite(_copied_words(counts["copied"]))
    record("deidentify", images=counts["copied"], refused=counts["refused"])
    _print_summary(counts, options.out)
    return 0 if counts["copied"] and not counts["refused"] else 1


def _print_summary(counts: Counter[str], folder: Path) -> None:
    """Print the folder to stdout and the counts to stderr."""
    parts = [_copied_words(counts["copied"])]
    if counts["refused"]:
        parts.append(
            plural("{count} file refused", "{count:,} files refused", counts["refused"])
        )
    if counts["others"]:
        parts.append(
            plural(
                "{count} other file left out",
                "{count:,} other files left out",
                counts["others"],
            )
        )
    complain(sentence(semicolon_list(parts)))
    if counts["copied"]:
        complain(tr(COPIES_NOTE))
        say(os.fspath(folder))


def _copied_words(copied: int) -> str:
    return plural("{count} image copied", "{count:,} images copied", copied)


def _region(text: str) -> Region:
    try:
        return Region.of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
