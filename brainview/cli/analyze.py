"""Implements ``brainview analyze``, which analyzes the given files."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from brainview.audit import analysis_trace
from brainview.cli.answers import answer_lines
from brainview.cli.choice import (
    add_answer_arguments,
    add_model_arguments,
    check_mask_folder,
    chosen_models,
)
from brainview.cli.console import ProgressLine, complain, say
from brainview.cli.exports import Exports, prepare_exports
from brainview.cli.map_warning import warn_of_map
from brainview.cli.onefile import analyze_file
from brainview.cli.trace import record
from brainview.cli.user_settings import (
    add_language_argument,
    report_style,
    user_settings,
)
from brainview.core import (
    RESEARCH_USE,
    Analysis,
    BatchItem,
    BrainviewError,
    CancelToken,
    Scan,
    ScanRecord,
)
from brainview.core.language import tr, translatable
from brainview.core.sentence import labeled
from brainview.inference import ENGINE_CHOICES, Analyzer, Choice, EngineOptions
from brainview.models import (
    Manifest,
    ModelRegistry,
    default_folders,
    file_sha256,
)
from brainview.readers import IsolatedReader

HELP = translatable("analyze scans: class, Grad-CAM map, tumor mask")
DESCRIPTION = translatable(
    """\
Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
"""
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("paths", metavar="PATH", nargs="+", help=tr("a scan"))
    add_model_arguments(parser)
    add_language_argument(parser)
    add(
        "--two-stage",
        action="store_true",
        help=tr(
            "outline only where the classifier sees a tumor; elsewhere the "
            "segmenter isn't asked and no mask is written"
        ),
    )
    add_answer_arguments(parser)
    add(
        "--engine",
        choices=ENGINE_CHOICES,
        default="auto",
        help=tr("what runs the models (default: what fits each model's file)"),
    )
    add(
        "--frame",
        metavar="N",
        type=_frame,
        default=0,
        help=tr("which frame of a file that holds several, from 0 (default: 0)"),
    )
    add(
        "--json",
        action="store_true",
        help=tr("print one JSON object per scan, a line each"),
    )
    add(
        "--report",
        metavar="FILE",
        type=Path,
        help=tr(
            "write a report page as .png or .pdf; several scans get numbered files"
        ),
    )
    add(
        "--file-names",
        action="store_true",
        help=tr(
            "print the name of the file, which may be the patient's, and the "
            "time on reports"
        ),
    )
    add(
        "--mask-out",
        metavar="DIR",
        type=Path,
        help=tr("write each tumor mask as a PNG of 0 and 255 at the scan's size"),
    )
    add(
        "--heatmap-out",
        metavar="DIR",
        type=Path,
        help=tr(
            "write each Grad-CAM map of the predicted class, over the scan, as a PNG"
        ),
    )


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print a result per file; return the exit status."""
    registry, settings = ModelRegistry(default_folders()), user_settings()
    names, manifests = options.paths, registry.manifests
    try:
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
        exports = prepare_exports(
            [Path(name) for name in names],
            options.report,
            options.file_names,
            options.mask_out,
            options.heatmap_out,
            report_style(settings, options),
        )
    except BrainviewError as error:
        complain(str(error))
        return 2
    if options.heatmap_out:
        warn_of_map(registry, choice)
    analyzer = Analyzer(
        registry, EngineOptions(options.engine, threads=settings.threads)
    )
    any_analyzed, all_ok = False, True
    with IsolatedReader() as reader, ProgressLine(len(names)) as progress:
        for place, name in enumerate(names):

            def show(words: str, place: int = place, name: str = name) -> None:
                progress.show(place, labeled(Path(name).name, words))

            item, scan = analyze_file(
                name,
                options.frame,
                choice,
                analyzer,
                token,
                show,
                reader.read,
            )
            failures: Mapping[str, BrainviewError] = {}
            if item.analysis is not None and scan is not None:
                failures = _write(exports, place, scan, item.analysis, manifests)
            progress.clear()
            _show(item, choice, manifests, failures, as_json=options.json)
            for failure in failures.values():
                complain(str(failure))
            any_analyzed |= item.analysis is not None
            all_ok &= _is_ok(item) and not failures
    if any_analyzed and not options.json:
        say("", tr(RESEARCH_USE))
    return 0 if all_ok else 1


def _write(
    exports: Exports,
    place: int,
    scan: Scan,
    analysis: Analysis,
    manifests: Mapping[str, Manifest],
) -> Mapping[str, BrainviewError]:
    """Write the requested files, and note analysis and files in the audit log."""
    record("analysis", **analysis_trace(analysis))
    files, failures = exports.write(place, scan, analysis, manifests)
    if files:
        record("export", files=[file_sha256(path) for path in files])
    return failures


def _show(
    item: BatchItem,
    choice: Choice,
    manifests: Mapping[str, Manifest],
    failures: Mapping[str, BrainviewError],
    *,
    as_json: bool,
) -> None:
    """Print the result; an error goes to stdout only in the JSON format."""
    if as_json:
        record = ScanRecord.of(
            item,
            model=choice.model_id,
            segmenter=choice.segmenter_id,
            two_stage=choice.two_stage,
        )
        record = record.with_failures(failures)
        say(json.dumps(record.to_json(), allow_nan=False))
    elif item.analysis is not None:
        say(*answer_lines(item, manifests))
    else:
        complain(str(item.error))


def _is_ok(item: BatchItem) -> bool:
    return item.analysis is not None and item.analysis.status.is_analyzed


def _frame(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(
            tr("{text!r} is no frame; frames are counted from 0", text=text)
        )
    return number
