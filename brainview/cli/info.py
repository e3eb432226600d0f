"""Implements ``brainview info``, which describes a file but not the patient."""

import argparse
import json
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from brainview.cli.columns import aligned
from brainview.cli.console import complain, say
from brainview.core import BrainviewError, CancelToken
from brainview.core.language import comma_list, tr, translatable
from brainview.core.wording import class_words, number_words
from brainview.readers import IsolatedReader

HELP = translatable("say what a file is")
DESCRIPTION = translatable(
    """\
Say what a file is: format, size, frames, pixel spacing, orientation and more.
Nothing that names the patient is shown.
"""
)

_LABELS = {
    "file": translatable("File"),
    "format": translatable("Format"),
    "bytes": translatable("Bytes"),
    "sha256": "SHA-256",
    "rows": translatable("Rows"),
    "columns": translatable("Columns"),
    "frames": translatable("Frames"),
    "color": translatable("Color"),
    "value_range": translatable("Value range"),
    "window": translatable("Window"),
    "spacing_mm": translatable("Spacing, mm"),
    "position_mm": translatable("Position, mm"),
    "orientation": translatable("Orientation"),
    "plane": translatable("Plane"),
    "modality": translatable("Modality"),
    "sequence": translatable("Sequence"),
    "shows": translatable("Shows"),
    "synthetic": translatable("Synthetic"),
    "truth": translatable("Truth"),
    "transfer_syntax": translatable("Transfer syntax"),
    "bits": translatable("Bits"),
    "signed": translatable("Signed"),
    "photometric": translatable("Photometric"),
    "real_world_values": translatable("Real world values"),
    "philips_scale": translatable("Philips scale"),
    "volumes": translatable("Volumes"),
    "variable": translatable("Variable"),
    "warnings": translatable("Warnings"),
}

# Of fields that have several values.
_PARTS = {
    "center": translatable("center"),
    "width": translatable("width"),
    "slope": translatable("slope"),
    "intercept": translatable("intercept"),
    "label": translatable("label"),
    "mask_px": translatable("mask in pixels"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    parser.add_argument("path", metavar="PATH", help=tr("a scan"))
    parser.add_argument("--json", action="store_true", help=tr("print one JSON object"))


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print the facts; return the exit status."""
    try:
        # Not as a context, which would start a process also for a plain file.
        with closing(IsolatedReader()) as reader, token.on_cancel(reader.close):
            facts = reader.describe(Path(options.path))
    except BrainviewError as error:
        complain(str(error))
        return 1
    if options.json:
        say(json.dumps(facts, default=str))
        return 0
    say(*fact_lines(facts))
    return 0


def fact_lines(facts: Mapping[str, object]) -> list[str]:
    """Return a line for each fact: its label, then its value.

    Parameters
    ----------
    facts : mapping of str to object
        From `brainview.readers.describe`.
    """
    return aligned([(_label(name), _value(name, facts[name])) for name in facts])


def _label(name: str) -> str:
    """Return the label of a field: ``"Spacing, mm"`` for ``"spacing_mm"``."""
    return tr(_LABELS[name]) if name in _LABELS else name


def _value(name: str, value: object) -> str:
    """Return the value of a field; those that are words in the language."""
    if isinstance(value, str) and name in {"plane", "sequence"}:
        return tr(value)
    if isinstance(value, str) and name == "label":
        return class_words(value)
    return _words(value)


def _words(value: object) -> str:
    if value is None or value == "":
        return tr("not stated")
    if value in ([], (), {}):
        return tr("none")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, float):
        return number_words(value)
    if isinstance(value, list | tuple):
        return comma_list(map(_words, value))
    if isinstance(value, dict):
        return comma_list(
            f"{tr(_PARTS[name]) if name in _PARTS else name} {_value(name, part)}"
            for name, part in value.items()
        )
    return str(value)
