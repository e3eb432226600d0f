"""From the journal to the files that a person opens."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from brainview.batch.job import Outputs, absolute
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
    places = _places(outputs)
    for row in _rows(outputs, journal):
        if row.record is not None:
            yield PageRow(row.record, _links(places, row.stem))


def _places(outputs: Outputs) -> dict[str, tuple[Path, str, str]]:
    """Return each kind's folder, the same seen from the page, and how names end."""
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
        # On Windows there is no way from one drive to another.
        if folder is not None and absolute(folder).anchor == base.anchor
    }


def _links(places: Mapping[str, tuple[Path, str, str]], stem: str) -> dict[str, str]:
    """Say where a scan's pictures lie, seen from the page."""
    return {
        kind: str(PurePosixPath(seen, f"{stem}{ending}"))
        for kind, (folder, seen, ending) in places.items()
        if (folder / f"{stem}{ending}").is_file()
    }
