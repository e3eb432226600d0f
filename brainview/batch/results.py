"""From the journal to the files that a person opens."""

import os
from collections.abc import Iterator
from pathlib import Path

from brainview.batch.job import Outputs
from brainview.batch.journal import Journal
from brainview.batch.progress import Row
from brainview.batch.series import FIELDS, series_rows
from brainview.models import Manifest
from brainview.reports import PageRow, write_page, write_table


def write_results(
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
    further = FIELDS if outputs.by_series else ()
    write_table(outputs.table, records, chosen[0].class_names, further)
    if outputs.page is not None:
        write_page(outputs.page, _page_rows(outputs, journal), chosen)


def _rows(outputs: Outputs, journal: Journal) -> Iterator[Row]:
    rows = journal.rows(by_series=outputs.by_series)
    return series_rows(rows) if outputs.by_series else rows


def _page_rows(outputs: Outputs, journal: Journal) -> Iterator[PageRow]:
    for row in _rows(outputs, journal):
        if row.record is not None:
            yield PageRow(row.record, _links(outputs, row.stem))


def _links(outputs: Outputs, stem: str) -> dict[str, str]:
    """Say where a scan's pictures lie, seen from the page."""
    if outputs.page is None:
        return {}
    places = {
        "thumbnail": (outputs.thumbnails, f"{stem}.jpg"),
        "mask": (outputs.masks, f"{stem}.png"),
        "heatmap": (outputs.heatmaps, f"{stem}_heatmap.png"),
        "report": (outputs.reports, f"{stem}.png"),
    }
    base = Path(os.path.abspath(outputs.page.parent))  # noqa: PTH100 - not resolved
    return {
        kind: Path(os.path.relpath(folder / name, base)).as_posix()
        for kind, (folder, name) in places.items()
        if folder is not None
        and (folder / name).is_file()
        # On Windows there is no way from one drive to another.
        and Path(os.path.abspath(folder)).anchor == base.anchor  # noqa: PTH100
    }
