"""Implements ``brainview nodes``, which lists the nodes of the settings."""

import argparse

from brainview.cli.console import complain, say
from brainview.cli.user_settings import node_settings
from brainview.core import BrainviewError, CancelToken
from brainview.core.language import tr, translatable
from brainview.settings import Node

HELP = translatable("list the nodes of the settings, or check that one answers")
DESCRIPTION = translatable(
    """\
List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
"""
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("--echo", metavar="NODE", help=tr("ask this node whether it answers"))


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """List the nodes, or ask one; return the exit status."""
    loaded = node_settings()
    if options.echo is None:
        say(f"{tr('Settings')}  {loaded.path}", *map(_line, loaded.settings.nodes))
        return 0
    # Imported only by commands that use the network.
    from brainview.network import echo  # noqa: PLC0415

    try:
        node = loaded.node(options.echo)
    except BrainviewError as error:
        complain(str(error))
        return 2
    try:
        echo(node, loaded.settings)
    except BrainviewError as error:
        complain(str(error))
        return 1
    say(tr("The node {name} at {place} answers.", name=node.name, place=node.place))
    return 0


def _line(node: Node) -> str:
    kind = "DICOMweb" if node.url else f"DICOM {node.ae_title}"
    secure = ", TLS" if node.tls is not None or node.url.startswith("https") else ""
    words = tr("{kind} at {place}", kind=kind, place=node.place)
    return f"{node.name}  {words}{secure}"
