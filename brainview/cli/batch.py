"""Implements ``brainview batch``, which writes a table with a row per scan."""

import argparse
import os
from pathlib import Path
from typing import Any

from brainview.batch import (
    BatchJob,
    BatchProgress,
    ClusterTls,
    Outputs,
    Tally,
    batch_trace,
    run_batch,
)
from brainview.cli.choice import (
    add_answer_arguments,
    add_model_arguments,
    check_mask_folder,
    chosen_models,
)
from brainview.cli.console import ProgressLine, complain, say
from brainview.cli.map_warning import warn_of_map
from brainview.cli.trace import record
from brainview.cli.user_settings import (
    add_language_argument,
    report_style,
    user_settings,
)
from brainview.core import (
    RESEARCH_USE,
    BrainviewError,
    Cancelled,
    CancelToken,
    ScanReadError,
    Status,
)
from brainview.core.language import comma_list, number, plural, tr, translatable
from brainview.core.sentence import semicolon_list, sentence
from brainview.core.wording import clock
from brainview.inference import DEVICES, ENGINE_CHOICES, EngineOptions
from brainview.models import ModelRegistry, default_folders

HELP = translatable("analyze every scan in a folder: a table with a row each")
DESCRIPTION = translatable(
    """\
Analyze every scan in folders and ZIP archives, however deep, and write a table with
a row per scan (every frame of a file that holds several).
{research_use}

A file that can't be analyzed is a row with its reason. What is done is kept in
FILE.journal beside the table: after a crash or a stop, --resume goes on from there,
and later it analyzes only what is new.
"""
)

_STATUS_COUNTS = {
    Status.OK: translatable("{number:,} ok"),
    Status.UNDECIDED: translatable("{number:,} undecided"),
    Status.REFUSED: translatable("{number:,} refused"),
    Status.ERROR: translatable("{number:,} error"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("paths", metavar="PATH", nargs="+", type=Path, help=tr("a folder, ZIP or scan"))
    add(
        "--out",
        metavar="FILE",
        type=Path,
        required=True,
        help=tr("the table: .csv, .json (an object a line) or .parquet"),
    )
    add_model_arguments(parser)
    add(
        "--two-stage",
        action="store_true",
        help=tr("outline only where the classifier sees a tumor"),
    )
    add_answer_arguments(parser)
    add(
        "--resume",
        action="store_true",
        help=tr(
            "go on from an earlier run with the same models and options; files "
            "that haven't changed since keep their rows"
        ),
    )
    add(
        "--by",
        choices=("slice", "series"),
        default="slice",
        help=tr(
            "a row per slice, or one per DICOM series (and per file of several "
            "frames): its most suspicious slice, and how many show a tumor"
        ),
    )
    add(
        "--mask-out",
        metavar="DIR",
        type=Path,
        help=tr("write each tumor mask as a PNG"),
    )
    add("--heatmap-out", metavar="DIR", type=Path, help=tr("write each Grad-CAM map"))
    add("--reports", metavar="DIR", type=Path, help=tr("write a report page per scan"))
    add(
        "--file-names",
        action="store_true",
        help=tr(
            "print the name of the file, which may be the patient's, and the "
            "time on reports"
        ),
    )
    add(
        "--page",
        metavar="FILE.html",
        type=Path,
        help=tr("write one page with a thumbnail per scan, to be opened in a browser"),
    )
    add(
        "--jobs",
        metavar="N",
        type=_positive,
        help=tr("workers side by side (default: what the processors suggest)"),
    )
    add(
        "--cluster",
        metavar="ADDRESS|local",
        default="",
        help=tr(
            "work on a Dask cluster: its scheduler's address, or one of this "
            "machine's own"
        ),
    )
    add(
        "--cluster-tls",
        metavar=("CA", "CERT", "KEY"),
        nargs=3,
        type=Path,
        help=tr(
            "encrypt what goes to the cluster, and accept only one that proves "
            "who it is: three files in PEM format, the certificate of the "
            "authority and the certificate and key of this computer"
        ),
    )
    add_language_argument(parser)
    add(
        "--engine",
        choices=ENGINE_CHOICES,
        default="auto",
        help=tr("what runs the models"),
    )
    add(
        "--device",
        choices=("auto", *DEVICES),
        default="auto",
        help=tr("where ONNX models run (default: the best that is there)"),
    )


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Write the table; return the exit status.

    It is 1 if a row wasn't analyzed or lacks a file, and 2 if the batch couldn't begin
    or go on.
    """
    registry = ModelRegistry(default_folders())
    try:
        job = _job(options, registry)
        if options.heatmap_out:
            warn_of_map(registry, job.choice)
        with ProgressLine() as line:
            tally = run_batch(
                job, registry, token, lambda progress: _show(progress, line)
            )
    except BrainviewError as error:
        complain(str(error))
        return 2
    except (KeyboardInterrupt, Cancelled):
        complain(
            tr(
                "{out} holds what was done; --resume goes on from there.",
                out=options.out,
            )
        )
        raise
    record("batch", **batch_trace(job, tally, registry.manifests))
    _print_summary(job, tally)
    is_whole = tally.analyzed == tally.rows and not tally.incomplete
    return 0 if tally.rows and is_whole else 1


def _job(options: argparse.Namespace, registry: ModelRegistry) -> BatchJob:
    for path in options.paths:
        # A wrong path is an error, not a row in the table.
        if not path.exists():
            raise ScanReadError(
                path,
                reason=tr("there is no such file or folder"),
                remedy=tr("check the name"),
            )
    settings = user_settings()
    choice = chosen_models(
        registry,
        options.model,
        options.segmenter,
        two_stage=options.two_stage,
        turned=options.turned,
        force=options.force,
        defaults=settings.models,
    )
    check_mask_folder(options.mask_out, choice)
    outputs = Outputs(
        options.out,
        options.mask_out,
        options.heatmap_out,
        options.reports,
        options.page,
        options.by == "series",
        options.file_names,
        report_style(settings, options),
    )
    return BatchJob(
        tuple(options.paths),
        outputs,
        choice,
        EngineOptions(options.engine, options.device),
        options.jobs,
        options.resume,
        options.cluster,
        ClusterTls(*options.cluster_tls) if options.cluster_tls else None,
    )


def _show(progress: BatchProgress, line: ProgressLine) -> None:
    if progress.note:
        line.clear()
        complain(progress.note)
    found = number(progress.found, ",")
    facts: dict[str, Any] = {
        "done": progress.done,
        "found": found if progress.is_all_found else f"{found}+",
        "speed": progress.per_second,
        "engine": progress.engine,
    }
    if progress.remaining_s is None:
        words = tr("{done:,} of {found} files, {speed:.0f} a second, {engine}", **facts)
    else:
        words = tr(
            "{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}",
            time=clock(progress.remaining_s),
            **facts,
        )
    line.overwrite(words)


def _print_summary(job: BatchJob, tally: Tally) -> None:
    """Print the output files to stdout and the counts to stderr."""
    if not tally.rows:
        complain(tr("No scan was found; name a folder that holds some."))
    counts = comma_list(
        tr(_STATUS_COUNTS[status], number=tally.statuses[status])
        for status in Status
        if status in tally.statuses
    )
    details = []
    if counts:
        details.append(
            plural(
                "{count} scan: {counts}",
                "{count:,} scans: {counts}",
                tally.rows,
                counts=counts,
            )
        )
    if tally.reused:
        details.append(
            tr("{number:,} of them from an earlier run", number=tally.reused)
        )
    if tally.incomplete:
        details.append(
            tr("for {number:,} a file could not be written", number=tally.incomplete)
        )
    if tally.left_out:
        details.append(
            plural(
                "{count} other file left out",
                "{count:,} other files left out",
                tally.left_out,
            )
        )
    if details:
        complain(sentence(semicolon_list(details)))
        if tally.incomplete:
            complain(
                tr("The column “unwritten” names these files; --resume writes them.")
            )
        complain(tr(RESEARCH_USE))
    say(*(os.fspath(p) for p in (job.outputs.table, job.outputs.page) if p))


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(
            tr("{text!r} is no number from 1 on", text=text)
        )
    return int(text)
