"""Implements ``brainview series``, which analyzes every series of a study whole."""

import argparse
import json
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from brainview.cli.choice import add_model_arguments, chosen_models
from brainview.cli.console import ProgressLine, complain, say
from brainview.cli.lesion_lines import COORDINATES, lesion_lines, lesions_json, row
from brainview.cli.series_export import (
    SeriesEvidence,
    add_object_arguments,
    check_object_arguments,
)
from brainview.core import (
    RESEARCH_USE,
    Analysis,
    BrainviewError,
    CancelToken,
    Progress,
    Series,
    SliceRef,
)
from brainview.core.scan import Scan
from brainview.core.wording import class_words, counted, percent_words
from brainview.inference import (
    ENGINE_CHOICES,
    Analyzer,
    Choice,
    EngineOptions,
    SeriesSummary,
    SliceFinding,
    analyze_series,
)
from brainview.models import ModelRegistry, default_folders
from brainview.readers import IsolatedReader, read_catalog, read_slice

HELP = "analyze every slice of every series: classes, lesions, volume"
DESCRIPTION = f"""\
Analyze every slice of every series, and join the masks to lesions in three dimensions,
with volume, diameters, extent and place.
{RESEARCH_USE}

Centers are in the coordinates of the patient ({COORDINATES}), in mm. Slices count
from 1. Slices that are refused, such as those with next to no brain, and specks are in
no sum.
"""

_MASKS = ("SEG",)  # objects with masks of other series, which a study may hold


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("path", metavar="PATH", type=Path, help="a folder, a ZIP archive or a file")
    add_model_arguments(parser)
    add(
        "--engine",
        choices=ENGINE_CHOICES,
        default="auto",
        help="what runs the models (default: what fits each model's file)",
    )
    add("--json", action="store_true", help="print one JSON object per series, a line")
    add_object_arguments(parser)


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print a result per series; return the exit status."""
    registry = ModelRegistry(default_folders())
    try:
        choice = chosen_models(registry, options.model, options.segmenter)
        check_object_arguments(options)
    except BrainviewError as error:
        complain(str(error))
        return 2
    analyzer = Analyzer(registry, EngineOptions(options.engine))
    *_, catalog = read_catalog([options.path], token)
    damaged = [each for each in catalog.unshown if each.is_damaged]
    for each in damaged:
        complain(f"Can't open {each.name}: {each.what}.")
    found = [each for each in catalog.series if each.modality not in _MASKS]
    if not found and not damaged:
        complain(f"Can't analyze {options.path}: it holds no images; give a scan.")
    are_all_answered = bool(found) and not damaged
    with closing(IsolatedReader()) as reader, token.on_cancel(reader.close):
        read = partial(read_slice, read=reader.read)
        for place, series in enumerate(found, start=1):
            evidence = SeriesEvidence()
            try:
                summary = _summary(series, read, analyzer, choice, token, evidence)
            except BrainviewError as error:  # a model that can't be loaded
                complain(str(error))
                return 1
            is_answered = summary.answered + summary.undecided > 0
            are_all_answered &= is_answered and not summary.failed
            if options.json:
                say(json.dumps(_json(options.path, series, summary), allow_nan=False))
            else:
                say(_title(series), *_lines(summary))
            again = partial(_again, series, read, analyzer, choice, token)
            are_all_answered &= _write(
                options, place, series, summary, evidence, again, registry
            )
    if found and not options.json:
        say("", f"Centers are in the coordinates of the patient ({COORDINATES}).")
        say(RESEARCH_USE)
    return 0 if are_all_answered else 1


def _summary(
    series: Series,
    read: Callable[[SliceRef], Scan],
    analyzer: Analyzer,
    choice: Choice,
    token: CancelToken,
    evidence: SeriesEvidence,
) -> SeriesSummary:
    """Analyze the slices of a series, sum them up, and add to the evidence."""
    with ProgressLine(len(series)) as progress:

        def show(done: Progress) -> None:
            if done.done < len(series):
                progress.show(done.done, _title(series))

        findings = []
        for answer in analyze_series(series, read, analyzer, choice, token, show):
            if answer.error is not None:
                progress.clear()
                complain(f"{_title(series)}: {answer.error}")
            finding = SliceFinding.of(answer)
            evidence.add(answer, finding)
            findings.append(finding)
    return SeriesSummary.of(series, findings)


def _write(
    options: argparse.Namespace,
    place: int,
    series: Series,
    summary: SeriesSummary,
    evidence: SeriesEvidence,
    again: Callable[[int], tuple[Scan, Analysis]],
    registry: ModelRegistry,
) -> bool:
    """Write the objects that are asked for; return whether all were written."""
    if options.export is None:
        return True
    # Imported only where it is needed: highdicom takes a second to load.
    from brainview.cli.series_objects import write_objects  # noqa: PLC0415

    failures = write_objects(
        options.export,
        options.out / f"series-{place:02}",
        series,
        summary,
        evidence,
        again,
        registry.manifests,
        keep_identity=options.keep_identity,
    )
    for failure in failures:
        complain(str(failure))
    return not failures


def _again(
    series: Series,
    read: Callable[[SliceRef], Scan],
    analyzer: Analyzer,
    choice: Choice,
    token: CancelToken,
    index: int,
) -> tuple[Scan, Analysis]:
    """Read and analyze a slice whose pixels aren't in memory any more."""
    scan = read(series.slices[index])
    (analysis,) = analyzer.analyze_many([scan], choice, token)
    return scan, analysis


def _json(path: Path, series: Series, summary: SeriesSummary) -> dict[str, object]:
    suspicious = summary.most_suspicious
    found = lesions_json(summary.lesions)
    if summary.volume_ml is None:
        found |= {"volume_ml": None, "volume_reason": summary.volume_note or None}
    return {
        "path": str(path),
        "series": series.key,
        "number": series.number or None,
        "plane": str(series.plane) if series.plane else None,
        "note": series.note,
        "slices": summary.slices,
        "answered": summary.answered,
        "undecided": summary.undecided,
        "refused": summary.refused,
        "failed": summary.failed,
        "classes": dict(summary.counts),
        "most_suspicious": None if suspicious is None else suspicious.index + 1,
        "tumor_probability": (
            None
            if suspicious is None or suspicious.tumor_probability is None
            else round(suspicious.tumor_probability, 6)
        ),
        **found,
    }


def _title(series: Series) -> str:
    """Name a series without what its header says, which may name a person."""
    words = [f"Series {series.number}" if series.number else "Series"]
    if series.plane is not None:
        words.append(str(series.plane))
    words.append(series.note or counted(len(series), "slice"))
    return ", ".join(words)


def _lines(summary: SeriesSummary) -> list[str]:
    counts = {class_words(name): count for name, count in summary.counts.items()}
    counts |= {"undecided": summary.undecided, "refused": summary.refused}
    counts["failed"] = summary.failed
    words = ", ".join(f"{name} {count}" for name, count in counts.items() if count)
    lines = [row("Slices", words)]
    if (suspicious := summary.most_suspicious) is not None:
        place = f"slice {suspicious.index + 1}"
        if suspicious.tumor_probability is not None:
            place += f", tumor {percent_words(suspicious.tumor_probability)}"
        lines.append(row("Most suspicious", place))
    if summary.volume_ml is None and not summary.lesions.lesions:
        return [*lines, row("Volume", summary.volume_note or "unknown")]
    return [*lines, *lesion_lines(summary.lesions)]
