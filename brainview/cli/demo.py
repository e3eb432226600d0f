"""Implements ``brainview demo``, which analyzes the bundled samples."""

import argparse
from datetime import datetime
from pathlib import Path

from brainview.cli.answers import answer_lines
from brainview.cli.choice import chosen_models
from brainview.cli.columns import padded, width
from brainview.cli.console import ProgressLine, complain, say
from brainview.cli.onefile import analyze_file
from brainview.core import (
    RESEARCH_USE,
    BatchItem,
    BrainviewError,
    CancelToken,
    Scan,
    resources_folder,
)
from brainview.core.language import tr, translatable
from brainview.core.wording import class_words, headline
from brainview.inference import Analyzer
from brainview.models import ModelRegistry, default_folders
from brainview.readers.samples import Sample, load_samples
from brainview.reports import build_document, write_png
from brainview.settings import DefaultModels

HELP = translatable("analyze the bundled samples and write a report")
DESCRIPTION = translatable(
    """\
Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
"""
)

_REPORT = Path("brainview-demo-report.png")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no arguments, since the command takes none."""
    del parser


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print a result per sample and write a report; return the exit status."""
    del options
    folder = resources_folder() / "samples"
    try:
        samples = load_samples(folder)
    except BrainviewError as error:
        complain(str(error))
        return 1
    if not samples:
        complain(
            tr("Can't run the demo: no samples are there; install brainview again.")
        )
        return 1
    registry = ModelRegistry(default_folders())
    analyzer = Analyzer(registry)
    choice = chosen_models(registry, None, None, defaults=DefaultModels())
    results: list[tuple[BatchItem, Scan | None]] = []
    names = [sample.path.relative_to(folder).as_posix() for sample in samples]
    widest = max(map(width, names))
    with ProgressLine(len(samples)) as progress:
        for place, (name, sample) in enumerate(zip(names, samples, strict=True)):
            progress.show(place, name)
            item, scan = analyze_file(str(sample.path), 0, choice, analyzer, token)
            progress.clear()
            columns = (
                padded(name, widest),
                padded(_outcome(item), 20),
                _expected(sample),
            )
            say("  ".join(columns).rstrip())
            results.append((item, scan))
    all_ok = all(
        item.analysis and item.analysis.status.is_analyzed for item, _ in results
    )
    return 0 if _report(results, registry) and all_ok else 1


def _outcome(item: BatchItem) -> str:
    if item.analysis is None:
        return str(item.error)
    if not item.analysis.status.is_analyzed:
        return tr("Not analyzed. {reason}", reason=item.analysis.reason)
    return headline(item.analysis)


def _expected(sample: Sample) -> str:
    shown = class_words(sample.expected_class)
    return tr("expected: {expected}", expected=shown) if shown else ""


def _report(
    results: list[tuple[BatchItem, Scan | None]], registry: ModelRegistry
) -> bool:
    """Write a report on the first analyzed sample; return whether that worked."""
    manifests = registry.manifests
    for item, scan in results:
        if item.analysis is None or scan is None:
            continue
        name = Path(item.source_name).name
        shown = BatchItem(name, item.frame, analysis=item.analysis)
        say("", *answer_lines(shown, manifests), "", tr(RESEARCH_USE))
        now = datetime.now().astimezone()
        document = build_document(
            scan, item.analysis, manifests, made_at=now, names_file=True
        )
        try:
            write_png(document, _REPORT)
        except BrainviewError as error:
            complain(str(error))
            return False
        say(tr("The report is in {resolve}", resolve=_REPORT.resolve()))
        return True
    return False
