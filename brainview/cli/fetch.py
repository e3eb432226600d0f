"""Implements ``brainview fetch``, which fetches a series from a node."""

import argparse
import re
from pathlib import Path

from brainview.audit import uid_digest
from brainview.cli.console import complain, say
from brainview.cli.trace import record
from brainview.cli.user_settings import node_settings
from brainview.core import BrainviewError, CancelToken
from brainview.core.language import plural, tr, translatable
from brainview.reports import make_folder

HELP = translatable("fetch a series from a node of the settings")
DESCRIPTION = translatable(
    """\
Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
"""
)

_UID = re.compile(r"[0-9]+(\.[0-9]+)*")
_LONGEST_UID = 64


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("node", metavar="NODE", help=tr("the name of a node"))
    add("study", metavar="STUDY", type=_uid, help=tr("the UID of the study"))
    add("series", metavar="SERIES", type=_uid, help=tr("the UID of the series"))
    add("--out", metavar="DIR", type=Path, required=True, help=tr("where to write"))


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Fetch a series; return the exit status."""
    # Imported only by commands that use the network.
    from brainview.network import fetch  # noqa: PLC0415

    loaded = node_settings()
    try:
        node = loaded.node(options.node)
        make_folder(options.out)
    except BrainviewError as error:
        complain(str(error))
        return 2
    try:
        paths = fetch(
            node, loaded.settings, options.study, options.series, options.out, token
        )
    except BrainviewError as error:
        complain(str(error))
        return 1
    record(
        "fetch", node=node.name, series=uid_digest(options.series), objects=len(paths)
    )
    say(
        plural(
            "{count} file in {folder}.",
            "{count:,} files in {folder}.",
            len(paths),
            folder=options.out,
        )
    )
    return 0


def _uid(text: str) -> str:
    if len(text) > _LONGEST_UID or not _UID.fullmatch(text):
        raise argparse.ArgumentTypeError(tr("{text!r} is no UID", text=text))
    return text
