"""Runs a subcommand and returns its exit status."""

import argparse
import os
import sys
from collections.abc import Sequence

from brainview import __version__
from brainview.cli import (
    analyze,
    audit,
    batch,
    deidentify,
    demo,
    fetch,
    info,
    listen,
    measure,
    models,
    nodes,
    query,
    selftest,
    send,
    series,
    validate,
)
from brainview.cli.arguments import HelpFormatter, Parser, translate_argparse
from brainview.cli.console import complain, prepare_streams
from brainview.cli.interrupt import interruptible
from brainview.cli.spoken import speak
from brainview.core import RESEARCH_USE
from brainview.core.language import tr, translatable
from brainview.reports.lesion_values import COORDINATES

_MODULES = {
    "analyze": analyze,
    "series": series,
    "measure": measure,
    "batch": batch,
    "validate": validate,
    "models": models,
    "info": info,
    "deidentify": deidentify,
    "nodes": nodes,
    "send": send,
    "query": query,
    "fetch": fetch,
    "listen": listen,
    "audit": audit,
    "demo": demo,
    "selftest": selftest,
}

COMMANDS = tuple(_MODULES)

_INTERRUPTED = 130  # the convention of shells: 128 plus the number of SIGINT

_DESCRIPTION = translatable(
    """\
A second look at a brain MRI: class, Grad-CAM map and tumor mask.
{research_use}

  brainview           opens the window
  brainview FILE      opens the window on a scan, also in the one that is open
                      (write ./analyze for a file that is named like a command)
  brainview --new-window [FILE]
                      opens a window of its own
"""
)
_EPILOG = translatable(
    """\
Results go to stdout, everything else to stderr. The exit status is 0 if all went
well, 1 if a file failed or was refused (the others are still analyzed), and 2 if
the command was used wrongly.

The environment variable BRAINVIEW_MODELS names a further folder of models.
BRAINVIEW_LANGUAGE chooses the language, such as de, before the settings do.
"""
)


def run_command(arguments: Sequence[str]) -> int:
    """Run a subcommand.

    Parameters
    ----------
    arguments : sequence of str
        The arguments after the program's name, such as ``["analyze", "scan.png"]``.

    Returns
    -------
    int
        The exit status: 0 for success, 1 if a file failed or was refused, 2 for wrong
        arguments, 130 after Ctrl+C or SIGTERM.
    """
    prepare_streams()
    speak()
    translate_argparse()
    try:
        chosen = _parser().parse_args(arguments)
        with interruptible() as token:
            status: int = chosen.run(chosen, token)
    except SystemExit as end:  # argparse has printed the error
        return end.code if isinstance(end.code, int) else 0
    except KeyboardInterrupt:
        complain(tr("Stopped."))
        return _INTERRUPTED
    except BrokenPipeError:
        # The program that reads stdout has ended. Stdout is sent to the null device,
        # since otherwise Python would report an error when it flushes stdout at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    research_use = tr(RESEARCH_USE)
    parser = Parser(
        prog="brainview",
        description=tr(_DESCRIPTION, research_use=research_use),
        epilog=tr(_EPILOG),
        formatter_class=HelpFormatter,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"brainview {__version__}",
        help=tr("show program's version number and exit"),
    )
    commands = parser.add_subparsers(
        title=tr("commands"), metavar="COMMAND", required=True
    )
    for name, module in _MODULES.items():
        command = commands.add_parser(
            name,
            help=tr(module.HELP),
            description=tr(
                module.DESCRIPTION, research_use=research_use, coordinates=COORDINATES
            ),
            formatter_class=HelpFormatter,
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser
