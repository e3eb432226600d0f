"""Implements ``brainview send``, which sends DICOM files to a node."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from brainview.cli.console import ProgressLine, complain, say
from brainview.cli.trace import record
from brainview.cli.user_settings import node_settings
from brainview.core import BrainviewError, CancelToken
from brainview.core.language import plural, tr, translatable
from brainview.settings import LoadedSettings

if TYPE_CHECKING:
    from brainview.network import Attempt, Delivery, Outbox

HELP = translatable("send DICOM files to a node of the settings")
DESCRIPTION = translatable(
    """\
Send DICOM files to a node of the settings, over DICOM (C-STORE) or DICOMweb (STOW).
What the node doesn't take waits in the outbox, and is sent with --again.
"""
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("path", metavar="PATH", type=Path, nargs="?", help=tr("a folder or a file"))
    add("node", metavar="NODE", nargs="?", help=tr("the name of a node"))
    add("--again", action="store_true", help=tr("send what waits in the outbox"))


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Send files; return the exit status."""
    if options.again == (options.node is not None) or (
        options.again and options.path is not None
    ):
        complain(tr("Can't send: name PATH and NODE, or --again alone."))
        return 2
    # Imported only by commands that use the network.
    from brainview.network import Outbox  # noqa: PLC0415

    loaded, outbox = node_settings(), Outbox()
    if options.again:
        requests = outbox.requests()
        if not requests:
            say(tr("Nothing waits in the outbox."))
        return _deliver(outbox, requests, loaded, token)
    try:
        loaded.node(options.node)
    except BrainviewError as error:
        complain(str(error))
        return 2
    paths, are_all_sendable = _sendable(options.path, token)
    if not paths:
        complain(
            tr(
                "Can't send {path}: it holds no DICOM files; give others.",
                path=options.path,
            )
        )
        return 1
    try:
        request = outbox.add(options.node, paths)
    except BrainviewError as error:
        complain(str(error))
        return 1
    status = _deliver(outbox, [request], loaded, token)
    return status if are_all_sendable else 1


def _sendable(source: Path, token: CancelToken) -> tuple[list[Path], bool]:
    """Return the DICOM files, and whether there were no others."""
    from brainview.network import DicomFile, dicom_files  # noqa: PLC0415

    paths, are_all_sendable = [], True
    for found in dicom_files(source):
        token.check()
        if isinstance(found, DicomFile):
            paths.append(found.path)
        else:
            are_all_sendable = False
            complain(
                tr(
                    "Can't send {name}: {reason}; the others are sent.",
                    name=found.name,
                    reason=found.reason,
                )
            )
    return paths, are_all_sendable


def _deliver(
    outbox: "Outbox",
    requests: Sequence[Path],
    loaded: LoadedSettings,
    token: CancelToken,
) -> int:
    attempts: list[Attempt] = []
    with ProgressLine() as progress:

        def show(delivery: "Delivery") -> None:
            token.check()
            progress.overwrite(tr("Sent {name}", name=delivery.file.path.name))

        for request in requests:
            attempts.append(outbox.deliver(request, loaded, show))
    for attempt in attempts:
        if attempt.delivered:
            record("send", **attempt.trace)
        for problem in attempt.problems:
            complain(problem)
        say(
            plural(
                "{node}: {count} file sent.",
                "{node}: {count:,} files sent.",
                len(attempt.delivered),
                node=attempt.node,
            )
        )
    waiting = sum(attempt.waiting for attempt in attempts)
    if waiting:
        complain(
            plural(
                "{count} file in the outbox; send again with 'brainview send --again'.",
                "{count:,} files in the outbox; send again with 'brainview send "
                "--again'.",
                waiting,
            )
        )
    return 1 if any(attempt.problems for attempt in attempts) else 0
