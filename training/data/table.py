"""Lists a set by a table: a CSV file with a row per image."""

import csv
import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from brainview.core import Plane
from training.data.folders import slices_of
from training.data.groups import FOLDS
from training.data.image_set import ImageSet
from training.data.listing import Listing, joined
from training.data.sample import NO_FOLD, Sample

COLUMNS = (
    "path",
    "label",
    "patient",
    "mask",
    "plane",
    "sequence",
    "fold",
    "frame",
    "duplicate",
    "mm_to_tumor",
)
"""What a table may say; only the path is necessary."""

_PLANES = ("", *(plane.value for plane in Plane))


def rows_of(table: Path) -> list[dict[str, str]]:
    """Read a CSV file with a header."""
    # Spreadsheets put a byte order mark first.
    with table.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file, restval=""))


def table(path: Path, about: ImageSet) -> Listing:
    """List the rows of a CSV file.

    Parameters
    ----------
    path : Path
        The paths in it are relative to its folder. A row of a file with several frames
        stands for all of them, unless it names one.
    about : ImageSet
        The set.
    """
    try:
        rows = rows_of(path)
    except (UnicodeDecodeError, csv.Error) as error:
        sentence = f"{path} can't be read: {error}; save it as CSV in UTF-8."
        return Listing((), problems=(sentence,))
    names = {name: about.columns.get(name, name) for name in COLUMNS}
    if not rows or names["path"] not in rows[0]:
        return Listing(
            (),
            problems=(
                f"{path} has no column {names['path']!r} with a path in each row; its "
                f"first line must name the columns, out of {', '.join(COLUMNS)}.",
            ),
        )
    # The header is line 1.
    return joined(
        _row(
            _renamed(row, names, about),
            f"{path}, line {number}",
            path.parent,
            about,
        )
        for number, row in enumerate(rows, start=2)
    )


def _renamed(
    row: Mapping[str, str], names: Mapping[str, str], about: ImageSet
) -> dict[str, str]:
    """Return a row by our names, with the mask that belongs to its sequence."""
    known = {name: row.get(column, "").strip() for name, column in names.items()}
    if known["mask"] and known["sequence"] in about.mask_columns:
        known["mask"] = row.get(about.mask_columns[known["sequence"]], "").strip()
    return known


def _row(row: Mapping[str, str], place: str, folder: Path, about: ImageSet) -> Listing:
    problems = _problems(row, place, folder)
    if problems:
        return Listing((), problems=problems)
    samples = slices_of(
        folder / row["path"],
        about,
        label=about.class_of(row["label"]),
        patient=row["patient"],
        plane=row["plane"].lower(),
        mask=folder / row["mask"] if row["mask"] else None,
    )
    if row["frame"]:
        samples = [replace(samples[0], frame=int(row["frame"]))]
    return Listing(
        tuple(_finished(sample, row) for sample in samples),
        labels=(about.class_of(row["label"]),) if row["label"] else (),
    )


def _finished(sample: Sample, row: Mapping[str, str]) -> Sample:
    return replace(
        sample,
        sequence=row["sequence"],
        fold=int(row["fold"]) if row["fold"] else NO_FOLD,
        duplicate=row["duplicate"] == "1",
        mm_to_tumor=float(row["mm_to_tumor"]) if row["mm_to_tumor"] else None,
    )


def _problems(row: Mapping[str, str], place: str, folder: Path) -> tuple[str, ...]:
    if not row["path"]:
        return (f"{place} names no path; fill it in, or remove the row.",)
    missing = [row[name] for name in ("path", "mask") if row[name]]
    found = [
        f"{place}: {folder / name} doesn't exist; correct the path, or remove the row."
        for name in missing
        if not (folder / name).is_file()
    ]
    if row["fold"] and row["fold"] not in map(str, range(FOLDS)):
        found.append(
            f"{place}: the fold {row['fold']!r} is none of 0 to {FOLDS - 1}; "
            "correct it, or leave it empty."
        )
    if row["frame"] and not row["frame"].isdigit():
        found.append(
            f"{place}: the frame {row['frame']!r} is no number from 0; correct it, or "
            "leave it empty."
        )
    if row["mm_to_tumor"] and not _is_distance(row["mm_to_tumor"]):
        found.append(
            f"{place}: mm_to_tumor is {row['mm_to_tumor']!r}, no distance in "
            "millimeters; correct it, or leave it empty."
        )
    if row["plane"].lower() not in _PLANES:
        found.append(
            f"{place}: the plane {row['plane']!r} is none of axial, coronal and "
            "sagittal; correct it, or leave it empty."
        )
    return tuple(found)


def _is_distance(text: str) -> bool:
    try:
        return 0 <= float(text) < math.inf
    except ValueError:
        return False
