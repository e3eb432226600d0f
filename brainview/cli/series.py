"""Implements ``brainview series``, which analyzes every series of a study whole."""

import argparse
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from brainview.cli.choice import (
    add_answer_arguments,
    add_model_arguments,
    chosen_models,
)
from brainview.cli.columns import aligned
from brainview.cli.console import ProgressLine, complain, say
from brainview.cli.lesion_lines import lesion_rows
from brainview.cli.map_warning import warn_of_weak_map
from brainview.cli.series_export import add_export_arguments, check_export_arguments
from brainview.cli.trace import record
from brainview.cli.user_settings import (
    add_language_argument,
    report_style,
    user_settings,
)
from brainview.core import (
    RESEARCH_USE,
    BrainviewError,
    CancelToken,
    Progress,
    Scan,
    Series,
    SliceRef,
)
from brainview.core.language import comma_list, plural, tr, translatable
from brainview.core.sentence import labeled, sentence
from brainview.core.wording import (
    TEXTS_NOTE,
    class_words,
    doubt_count_words,
    suspicion_words,
    unusual_words,
)
from brainview.export import (
    SeriesAnalyzer,
    SeriesExport,
    series_json,
    states_json,
    trace_json,
    write_series,
)
from brainview.inference import (
    ENGINE_CHOICES,
    Analyzer,
    Choice,
    EngineOptions,
    SeriesSummary,
)
from brainview.models import ModelRegistry, default_folders, file_sha256
from brainview.readers import IsolatedReader, read_catalog, read_slice
from brainview.reports import COORDINATES, ReportStyle
from brainview.settings import DefaultModels
from brainview.store import (
    ReaderRecords,
    StoreError,
    StudyStore,
    default_folder,
    kept_notes,
)

HELP = translatable("analyze every slice of every series: classes, lesions, volume")
DESCRIPTION = translatable(
    """\
Analyze every slice of every series, and join the masks to lesions in three dimensions,
with volume, diameters, extent and place.
{research_use}

Centers are in the coordinates of the patient ({coordinates}), in mm. Slices count
from 1. Slices that are refused, such as those with next to no brain, and specks are in
no sum.
"""
)

_MASKS = ("SEG",)  # objects with masks of other series, which a study may hold


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("path", metavar="PATH", type=Path, help=tr("a folder, a ZIP archive or a file"))
    add_model_arguments(parser)
    add_answer_arguments(parser)
    add(
        "--engine",
        choices=ENGINE_CHOICES,
        default="auto",
        help=tr("what runs the models (default: what fits each model's file)"),
    )
    add(
        "--json",
        action="store_true",
        help=tr("print one JSON object per series, a line"),
    )
    add_export_arguments(parser)
    add_language_argument(parser)


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print a result per series; return the exit status."""
    registry, settings = ModelRegistry(default_folders()), user_settings()
    try:
        choice = _choice(options, registry, settings.models)
    except BrainviewError as error:
        complain(str(error))
        return 2
    style = report_style(settings, options)
    analyzer = Analyzer(
        registry, EngineOptions(options.engine, threads=settings.threads)
    )
    *_, catalog = read_catalog([options.path], token)
    damaged = [each for each in catalog.unshown if each.is_damaged]
    for each in damaged:
        complain(tr("Can't open {name}: {what}.", name=each.name, what=each.what))
    found = [each for each in catalog.series if each.modality not in _MASKS]
    if not found and not damaged:
        complain(
            tr(
                "Can't analyze {path}: it holds no images; give a scan.",
                path=options.path,
            )
        )
    are_all_answered = bool(found) and not damaged
    with closing(IsolatedReader()) as reader, token.on_cancel(reader.close):
        read = _reading(reader, with_reader=not options.without_reader)
        notes_of = None if options.without_reader else kept_notes
        series_analyzer = SeriesAnalyzer(
            read, analyzer, registry, choice, options.engine, token, notes_of
        )
        for place, series in enumerate(found, start=1):
            try:
                export = _analyzed(
                    series, series_analyzer, style, options.keep_identity
                )
            except BrainviewError as error:  # a model that can't be loaded
                complain(str(error))
                return 1
            summary = export.summary
            record("analysis", **trace_json(summary, export.evidence))
            is_answered = summary.answered + summary.undecided > 0
            are_all_answered &= is_answered and not summary.failed
            if options.json:
                line = {
                    "path": str(options.path),
                    **series_json(series, summary),
                    "states": states_json(export.evidence),
                }
                say(json.dumps(line, allow_nan=False))
            else:
                say(_title(series), *_lines(summary))
            are_all_answered &= _write(options, place, export)
    if found and not options.json:
        say(
            "",
            tr(
                "Centers are in the coordinates of the patient ({coordinates}).",
                coordinates=COORDINATES,
            ),
        )
        say(tr(RESEARCH_USE))
    return 0 if are_all_answered else 1


def _choice(
    options: argparse.Namespace, registry: ModelRegistry, defaults: DefaultModels
) -> Choice:
    """Check the arguments, and return the chosen models."""
    choice = chosen_models(
        registry,
        options.model,
        options.segmenter,
        turned=options.turned,
        force=options.force,
        defaults=defaults,
    )
    check_export_arguments(options)
    if "map" in (options.export or ()):
        warn_of_weak_map(registry, choice)
    return choice


def _reading(
    reader: IsolatedReader, *, with_reader: bool
) -> Callable[[SliceRef], Scan]:
    """Return what reads a slice, with the scale that the reader gave it, if any."""
    records = ReaderRecords(StudyStore(default_folder()) if with_reader else None)

    def read(ref: SliceRef) -> Scan:
        scan = read_slice(ref, reader.read)
        try:
            return records.calibrated(scan)
        except StoreError as error:
            complain(str(error))
            return scan

    return read


def _analyzed(
    series: Series,
    series_analyzer: SeriesAnalyzer,
    style: ReportStyle,
    keep_identity: bool,
) -> SeriesExport:
    """Analyze the slices of a series, and show the progress."""
    with ProgressLine(len(series)) as progress:

        def show(done: Progress) -> None:
            if done.done < len(series):
                progress.show(done.done, _title(series))

        def failed(error: BrainviewError) -> None:
            progress.clear()
            complain(labeled(_title(series), str(error)))

        return series_analyzer.analyze(
            series,
            keep_identity=keep_identity,
            style=style,
            show=show,
            failed=failed,
        )


def _write(options: argparse.Namespace, place: int, export: SeriesExport) -> bool:
    """Write the files that are asked for; return whether all were written."""
    if options.export is None:
        return True
    stem = options.out / f"series-{place:02}"
    written = write_series(export, options.export, stem)
    record("export", files=[file_sha256(path) for path in written.paths])
    for failure in written.failures:
        complain(str(failure))
    if export.notes.has_text:
        complain(tr(TEXTS_NOTE))
    return not written.failures


def _title(series: Series) -> str:
    """Name a series without what its header says, which may name a person."""
    words = [
        tr("Series {number}", number=series.number) if series.number else tr("Series")
    ]
    if series.plane is not None:
        words.append(tr(series.plane.value))
    words.append(
        series.note or plural("{count} slice", "{count:,} slices", len(series))
    )
    return comma_list(words)


def _lines(summary: SeriesSummary) -> list[str]:
    counts = {class_words(name): count for name, count in summary.counts.items()}
    counts |= {
        tr("undecided"): summary.undecided,
        tr("refused"): summary.refused,
        tr("failed"): summary.failed,
    }
    words = comma_list(f"{name} {count}" for name, count in counts.items() if count)
    rows = [(tr("Slices"), words)]
    if summary.unusual:
        rows.append((tr("Doubt"), sentence(unusual_words(summary.unusual))))
    rows += [(tr("Doubt"), words) for words in doubt_count_words(summary.doubts)]
    if (suspicious := summary.most_suspicious) is not None:
        words = suspicion_words(suspicious.index, suspicious.tumor_probability)
        rows.append((tr("Most suspicious"), words))
    if summary.volume_ml is None and not summary.lesions.lesions:
        rows.append((tr("Volume"), summary.volume_note or tr("unknown")))
    else:
        rows += lesion_rows(summary.lesions)
    return aligned(rows, indent="  ")
