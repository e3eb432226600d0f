"""Implements ``brainview audit``, which shows and checks the audit log."""

import argparse
import json
from collections.abc import Mapping
from typing import Any

from brainview.audit import AuditLog
from brainview.cli.console import complain, say
from brainview.core import CancelToken
from brainview.core.language import plural, tr, translatable
from brainview.core.sentence import labeled

HELP = translatable("show the audit log, or check that no line was changed or removed")
DESCRIPTION = translatable(
    """\
Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
"""
)

_SHOWN = ("number", "time", "event")
_HIDDEN = (*_SHOWN, "previous", "brainview")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add(
        "--event",
        metavar="NAME",
        help=tr("only these, such as analysis, export or send"),
    )
    add(
        "--since",
        metavar="DATE",
        default="",
        help=tr("from this day on: YYYY-MM-DD, UTC"),
    )
    add(
        "--until",
        metavar="DATE",
        default="~",
        help=tr("up to this day, which is included"),
    )
    add(
        "--find",
        metavar="DIGEST",
        default="",
        help=tr("only lines that hold this text"),
    )
    add(
        "--json",
        action="store_true",
        help=tr("print the lines as they are in the file"),
    )
    add("--verify", action="store_true", help=tr("check the whole log"))


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print lines, or check them; return the exit status."""
    log = AuditLog()
    if options.verify:
        return _verify(log)
    for entry in log.entries():
        token.check()
        text = json.dumps(entry)
        day = str(entry.get("time", ""))[: len("YYYY-MM-DD")]
        if (
            options.since <= day <= options.until
            and options.event in (None, entry.get("event"))
            and options.find in text
        ):
            say(text if options.json else _line(entry))
    return 0


def _verify(log: AuditLog) -> int:
    problems = log.verify()
    for problem in problems:
        complain(labeled(problem.file, problem.what))
    count = sum(1 for _ in log.entries())
    lines = plural("{count} line", "{count:,} lines", count)
    if problems:
        say(
            plural(
                "{lines} in {folder}: {count} problem.",
                "{lines} in {folder}: {count:,} problems.",
                len(problems),
                lines=lines,
                folder=log.folder,
            )
        )
        return 1
    say(
        tr(
            "{lines} in {folder}: all as they were written.",
            lines=lines,
            folder=log.folder,
        )
    )
    return 0


def _line(entry: Mapping[str, Any]) -> str:
    head = "  ".join(str(entry.get(name, "")) for name in _SHOWN)
    rest = {name: value for name, value in entry.items() if name not in _HIDDEN}
    return f"{head}  {json.dumps(rest)}"
