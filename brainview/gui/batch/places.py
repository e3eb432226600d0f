"""Where a batch's results go: beside the scanned folder, never inside."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from brainview.batch import Outputs


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is written beside the table, and of what the table has rows.

    Attributes
    ----------
    masks, heatmaps, reports, page, by_series : bool
        As in `brainview.batch.Outputs`.
    """

    masks: bool = False
    heatmaps: bool = False
    reports: bool = False
    page: bool = False
    by_series: bool = False


def suggested_table(sources: Sequence[Path], suffix: str) -> Path:
    """Return where the table of some scans goes, unless a person says otherwise.

    Parameters
    ----------
    sources : sequence of Path
        A folder, an archive or several files.
    suffix : str
        For example ``".csv"``.

    Returns
    -------
    Path
        ``FOLDER results.csv`` beside the folder, or in the home folder where nothing
        can be written beside it.
    """
    folder = Path(os.path.abspath(sources[0]))  # noqa: PTH100 - a link keeps its name
    if not folder.is_dir() and folder.suffix.lower() != ".zip":
        folder = folder.parent
    stem = folder.name if folder.is_dir() else folder.stem
    beside = folder.parent
    if folder == beside or not os.access(beside, os.W_OK):
        beside = Path.home()
    return beside / f"{stem or 'brainview'} results{suffix}"


def outputs_for(table: Path, wanted: Wanted) -> Outputs:
    """Name everything that is written after the table.

    Parameters
    ----------
    table : Path
        The table.
    wanted : Wanted
        What goes beside it.
    """
    stem = table.stem
    return Outputs(
        table,
        masks=table.with_name(f"{stem} masks") if wanted.masks else None,
        heatmaps=table.with_name(f"{stem} heat maps") if wanted.heatmaps else None,
        reports=table.with_name(f"{stem} reports") if wanted.reports else None,
        page=table.with_name(f"{stem}.html") if wanted.page else None,
        by_series=wanted.by_series,
    )


def archive_of(path: Path) -> Path | None:
    """Return the archive that a scan lies in; None for an ordinary file."""
    return next((p for p in path.parents if p.is_file()), None)


def common_folder(sources: Sequence[Path]) -> str:
    """Return what all names of results begin with, so that it needn't be shown.

    Parameters
    ----------
    sources : sequence of Path
        As in `brainview.batch.BatchJob`.

    Returns
    -------
    str
        Empty where they share nothing.
    """
    if len(sources) == 1 and sources[0].is_dir():
        return os.fspath(sources[0])
    folders = {path.parent for path in sources}
    return os.fspath(folders.pop()) if len(folders) == 1 else ""
