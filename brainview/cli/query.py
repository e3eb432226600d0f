"""Implements ``brainview query``, which asks a node for series."""

import argparse
import json
from dataclasses import asdict

from brainview.cli.console import complain, say
from brainview.cli.trace import record
from brainview.cli.user_settings import node_settings
from brainview.core import BrainviewError, CancelToken
from brainview.core.language import plural, tr, translatable
from brainview.core.remote_series import FoundSeries, Query

HELP = translatable("ask a node of the settings which series it has")
DESCRIPTION = translatable(
    """\
Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
"""
)

_IDENTITY = ("patient_id", "patient_name", "study_date", "description")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("node", metavar="NODE", help=tr("the name of a node"))
    add(
        "--patient",
        metavar="ID",
        default="",
        help=tr("the patient's ID; may have * and ?"),
    )
    add("--name", default="", help=tr("the patient's name, such as 'SMITH*'"))
    add(
        "--date",
        metavar="DATE",
        default="",
        help=tr("of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD"),
    )
    add("--modality", metavar="NAME", default="", help=tr("such as MR"))
    add("--identity", action="store_true", help=tr("also print who the patients are"))
    add(
        "--json",
        action="store_true",
        help=tr("print one JSON object per series, a line"),
    )


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print a line per series; return the exit status."""
    # Imported only by commands that use the network.
    from brainview.network import find  # noqa: PLC0415

    loaded = node_settings()
    query = Query(options.patient, options.name, options.date, options.modality)
    try:
        node = loaded.node(options.node)
    except BrainviewError as error:
        complain(str(error))
        return 2
    try:
        found = find(node, loaded.settings, query, token)
    except BrainviewError as error:
        complain(str(error))
        return 1
    record("query", node=node.name, series=len(found))
    for series in found:
        fields = {
            name: value
            for name, value in asdict(series).items()
            if options.identity or name not in _IDENTITY
        }
        say(json.dumps(fields) if options.json else _line(series, options.identity))
    if not found:
        complain(tr("The node has no such series."))
    elif len(found) == query.most:
        complain(
            plural(
                "Only the first series is listed; ask for less.",
                "Only the first {count} series are listed; ask for less.",
                query.most,
            )
        )
    return 0


def _line(series: FoundSeries, names_patient: bool) -> str:
    number = tr("Series {number}", number=series.number or "–")
    words = [
        number,
        series.modality,
        series.instances and tr("{number} objects", number=series.instances),
    ]
    if names_patient:
        words += [getattr(series, name) for name in _IDENTITY]
    words += [series.study_uid, series.series_uid]
    return "  ".join(word for word in words if word)
