"""Writes the table and the page of a batch from its journal."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from pathlib import Path, PurePosixPath

from brainview.batch.job import Outputs, absolute
from brainview.batch.journal import Journal
from brainview.batch.progress import BatchRow
from brainview.core import NO_TUMOR, ScanRecord, SeriesRecord, Status
from brainview.inference import SliceFinding, most_suspicious
from brainview.models import Manifest
from brainview.reports import PageRow, write_page, write_table


def write_outputs(
    outputs: Outputs, journal: Journal, chosen: tuple[Manifest, ...]
) -> None:
    """Write the table and, where it is wanted, the page; each whole or not at all.

    Parameters
    ----------
    outputs : Outputs
        Where to.
    journal : Journal
        The rows.
    chosen : tuple of Manifest
        The classifier first.

    Raises
    ------
    ReportError
        If a file can't be written.
    """
    records = (row.record for row in _rows(outputs, journal) if row.record is not None)
    kind = SeriesRecord if outputs.by_series else ScanRecord
    write_table(outputs.table, records, chosen[0].class_names, kind)
    if outputs.page is not None:
        write_page(outputs.page, _page_rows(outputs, journal), chosen)


def series_rows(rows: Iterable[BatchRow]) -> Iterator[BatchRow]:
    """Replace the rows of each series by that of its most suspicious slice.

    Parameters
    ----------
    rows : iterable of BatchRow
        Those of a series one after another, as `Journal.rows` gives them.

    Yields
    ------
    BatchRow
        Its record says also how many slices were found and in how many of them the
        classifier sees a tumor. A file that belongs to no series is a series of its
        own. Where no slice is suspicious, the first one that was analyzed stands for
        the series.
    """
    for _, group in groupby(rows, key=lambda row: row.series_key):
        slices = [(row, row.record) for row in group if row.record is not None]
        records = [record for _, record in slices]
        found = most_suspicious(
            SliceFinding.of_record(index, record)
            for index, record in enumerate(records)
        )
        index = _first_analyzed(records) if found is None else found.index
        row, record = slices[index]
        failed = sum(each.status is not Status.OK for each in records)
        warnings = record.warnings
        if failed and record.status is Status.OK:
            sentence = f"{failed} of {len(records)} slices could not be analyzed."
            warnings = (*warnings, sentence)
        seen = [each.predicted_class for each in records if each.predicted_class]
        counts = {
            "slices": len(records),
            "tumor_slices": sum(name != NO_TUMOR for name in seen),
        }
        values = record.to_json() | {"warnings": warnings} | counts
        yield replace(row, record=SeriesRecord.from_json(values))


def _first_analyzed(records: list[ScanRecord]) -> int:
    """Return the first record with an answer, or 0 where none has one."""
    answers = (k for k, record in enumerate(records) if record.status is Status.OK)
    return next(answers, 0)


def _rows(outputs: Outputs, journal: Journal) -> Iterator[BatchRow]:
    rows = journal.rows(by_series=outputs.by_series)
    return series_rows(rows) if outputs.by_series else rows


def _page_rows(outputs: Outputs, journal: Journal) -> Iterator[PageRow]:
    folders = _folders(outputs)
    for row in _rows(outputs, journal):
        if row.record is not None:
            yield PageRow(row.record, _links(folders, row.stem))


def _folders(outputs: Outputs) -> dict[str, tuple[Path, str, str]]:
    """Return the folder of each kind of file, its path from the page, and a suffix."""
    if outputs.page is None:
        return {}
    base = absolute(outputs.page.parent)
    folders = {
        "thumbnail": (outputs.thumbnails, ".jpg"),
        "mask": (outputs.masks, ".png"),
        "heatmap": (outputs.heatmaps, "_heatmap.png"),
        "report": (outputs.reports, ".png"),
    }
    return {
        kind: (folder, Path(os.path.relpath(folder, base)).as_posix(), ending)
        for kind, (folder, ending) in folders.items()
        # On Windows no relative path leads from one drive to another.
        if folder is not None and absolute(folder).anchor == base.anchor
    }


def _links(folders: Mapping[str, tuple[Path, str, str]], stem: str) -> dict[str, str]:
    """Return the paths of a scan's files from the page."""
    return {
        kind: str(PurePosixPath(from_page, f"{stem}{ending}"))
        for kind, (folder, from_page, ending) in folders.items()
        if (folder / f"{stem}{ending}").is_file()
    }
