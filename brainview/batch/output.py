"""Writes the table and the page of a batch from its journal."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, groupby
from pathlib import Path

from brainview.batch.job import Outputs, absolute
from brainview.batch.journal import Journal
from brainview.batch.progress import BatchRow
from brainview.core import NO_TUMOR, ScanRecord, SeriesRecord, Status
from brainview.core.language import plural
from brainview.core.sentence import sentence
from brainview.core.wording import unusual_words
from brainview.inference import SliceFinding, most_suspicious
from brainview.models import Manifest
from brainview.reports import PageRow, write_page, write_table


def write_outputs(
    outputs: Outputs, journal: Journal, chosen: tuple[Manifest, ...]
) -> None:
    """Write the table and, if requested, the page; each completely or not at all.

    Parameters
    ----------
    outputs : Outputs
        The files to write.
    journal : Journal
        Contains the rows.
    chosen : tuple of Manifest
        The manifests of the models, the classifier first.

    Raises
    ------
    ReportError
        If a file can't be written.
    """
    records = (row.record for row in _rows(outputs, journal) if row.record is not None)
    kind = SeriesRecord if outputs.by_series else ScanRecord
    write_table(outputs.table, records, chosen[0].class_names, kind)
    if outputs.page is not None:
        with outputs.style.speaking():
            write_page(outputs.page, _page_rows(outputs, journal), chosen)


def series_rows(rows: Iterable[BatchRow]) -> Iterator[BatchRow]:
    """Replace the rows of each series by the row of its most suspicious slice.

    Parameters
    ----------
    rows : iterable of BatchRow
        Grouped by series, as `Journal.rows` yields them.

    Yields
    ------
    BatchRow
        Its record also counts the slices, those in which the classifier predicts a
        tumor, and those that are undecided. A file without a series counts as a series.
        If no slice is suspicious, the row is that of the first analyzed slice.
    """
    for slices in _series(rows):
        records = [record for _, record in slices]
        findings = [SliceFinding.of_record(*each) for each in enumerate(records)]
        found = most_suspicious(findings)
        index = _first_analyzed(records) if found is None else found.index
        row, record = slices[index]
        failed = sum(not each.status.is_analyzed for each in records)
        warnings = record.warnings
        if failed and record.status.is_analyzed:
            warning = plural(
                "{count} of {total} slices could not be analyzed.",
                "{count:,} of {total:,} slices could not be analyzed.",
                failed,
                total=len(records),
            )
            warnings = (*warnings, warning)
        forced = sum(each.is_unusual for each in findings)
        if forced and len(records) > 1:
            warnings = (*warnings, sentence(unusual_words(forced)))
        unwritten = [each.unwritten for each in records]
        if lacking := sum(map(bool, unwritten)):
            warning = plural(
                "For {count} of {total} slices, a file could not be written.",
                "For {count:,} of {total:,} slices, a file could not be written.",
                lacking,
                total=len(records),
            )
            warnings = (*warnings, warning)
        classes = [each.predicted_class for each in records if each.predicted_class]
        counts = {
            "slices": len(records),
            "tumor_slices": sum(name != NO_TUMOR for name in classes),
            "undecided_slices": sum(
                each.status is Status.UNDECIDED for each in records
            ),
        }
        kinds = tuple(dict.fromkeys(chain(*unwritten)))
        sentences = {"warnings": warnings, "unwritten": kinds}
        values = record.to_json() | sentences | counts
        yield replace(row, record=SeriesRecord.from_json(values))


def _series(
    rows: Iterable[BatchRow],
) -> Iterator[list[tuple[BatchRow, ScanRecord]]]:
    """Yield the rows of each series with their records."""
    for _, group in groupby(rows, key=lambda row: row.series_key):
        yield [(row, row.record) for row in group if row.record is not None]


def _first_analyzed(records: list[ScanRecord]) -> int:
    """Return the index of the first analyzed record, or 0 if there is none."""
    analyzed = (k for k, record in enumerate(records) if record.status.is_analyzed)
    return next(analyzed, 0)


def _rows(outputs: Outputs, journal: Journal) -> Iterator[BatchRow]:
    rows = journal.rows(by_series=outputs.by_series)
    return series_rows(rows) if outputs.by_series else rows


def _page_rows(outputs: Outputs, journal: Journal) -> Iterator[PageRow]:
    rows = journal.rows(by_series=outputs.by_series)
    if not outputs.by_series:
        for row in rows:
            if row.record is not None:
                yield PageRow(row.record, _links(outputs, row))
        return
    for slices in _series(rows):
        shown = tuple(PageRow(each, _links(outputs, row)) for row, each in slices)
        for found in series_rows(row for row, _ in slices):
            if found.record is not None:
                yield PageRow(found.record, _links(outputs, found), shown)


def _links(outputs: Outputs, row: BatchRow) -> dict[str, str]:
    """Return the paths of a scan's files relative to the page."""
    if outputs.page is None:
        return {}
    base = absolute(outputs.page.parent)
    paths = {kind: absolute(outputs.file(kind, row.stem)) for kind in row.files}
    return {
        kind: Path(os.path.relpath(path, base)).as_posix()
        for kind, path in paths.items()
        # On Windows, paths on two drives have no relative path.
        if path.anchor == base.anchor
    }
