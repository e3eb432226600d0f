"""Chooses the paths of a batch's results, beside the folder of scans."""

import os
from collections.abc import Sequence
from pathlib import Path

from brainview.batch import Outputs


def suggested_table(sources: Sequence[Path], suffix: str) -> Path:
    """Return the suggested path of the table for some scans.

    Parameters
    ----------
    sources : sequence of Path
        A folder, an archive or several files.
    suffix : str
        The suffix of the table, such as ``".csv"``.

    Returns
    -------
    Path
        ``FOLDER results.csv`` beside the folder, or in the home folder if the folder's
        parent isn't writable.
    """
    folder = Path(os.path.abspath(sources[0]))  # noqa: PTH100 - must not resolve links
    if not folder.is_dir() and folder.suffix.lower() != ".zip":
        folder = folder.parent
    stem = folder.name if folder.is_dir() else folder.stem
    beside = folder.parent
    if folder == beside or not os.access(beside, os.W_OK):
        beside = Path.home()
    return beside / f"{stem or 'brainview'} results{suffix}"


def outputs_for(
    table: Path,
    *,
    masks: bool = False,
    heatmaps: bool = False,
    reports: bool = False,
    page: bool = False,
    by_series: bool = False,
) -> Outputs:
    """Name all outputs after the table.

    Parameters
    ----------
    table : Path
        The path of the table.
    masks, heatmaps, reports, page, by_series : bool
        Whether to write each output; as in `brainview.batch.Outputs`.
    """
    stem = table.stem
    return Outputs(
        table,
        masks=table.with_name(f"{stem} masks") if masks else None,
        heatmaps=table.with_name(f"{stem} heat maps") if heatmaps else None,
        reports=table.with_name(f"{stem} reports") if reports else None,
        page=table.with_name(f"{stem}.html") if page else None,
        by_series=by_series,
    )


def archive_of(path: Path) -> Path | None:
    """Return the archive that contains a scan; None for an ordinary file."""
    return next((p for p in path.parents if p.is_file()), None)


def common_folder(sources: Sequence[Path]) -> str:
    """Return the folder that contains all sources.

    Parameters
    ----------
    sources : sequence of Path
        The sources of the batch.

    Returns
    -------
    str
        The path of the folder; empty if there is none.
    """
    if len(sources) == 1 and sources[0].is_dir():
        return os.fspath(sources[0])
    folders = {path.parent for path in sources}
    return os.fspath(folders.pop()) if len(folders) == 1 else ""
