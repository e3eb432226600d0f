"""Writes tables with one row per scan or series, as CSV, JSON Lines or Parquet."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

from brainview.core import ReportError, ScanRecord
from brainview.core.foreign_text import in_cell
from brainview.core.language import comma_list, tr
from brainview.reports.atomic import atomic_file

_GROUP = 10_000  # rows per write to a Parquet file


def write_table(
    path: Path,
    records: Iterable[ScanRecord],
    class_names: Sequence[str],
    kind: type[ScanRecord] = ScanRecord,
) -> None:
    """Write a table atomically, without keeping the rows in memory.

    Parameters
    ----------
    path : Path
        A ``.csv``, ``.json``, ``.jsonl`` (both with one JSON object per line) or
        ``.parquet`` file; an existing one is replaced.
    records : iterable of ScanRecord
        The rows, all of type `kind`.
    class_names : sequence of str
        The classes of the classifier. CSV and Parquet tables have a column
        ``probability_NAME`` for each, instead of ``probabilities``. They also have
        ``box_count`` before ``boxes``, and ``truth_label`` and ``truth_dice`` instead
        of ``truth``.
    kind : type
        The type of the records: `ScanRecord` or `SeriesRecord`.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    columns = _Columns(kind.names(), tuple(class_names))
    _WRITERS[path.suffix.lower()](path, records, columns)


def write_rows(
    path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Write a small table as CSV, which spreadsheets open as it is meant.

    Parameters
    ----------
    path : Path
        The file; an existing one is replaced.
    columns : sequence of str
        The names of the columns.
    rows : iterable of sequence
        Values in this order; None for an empty cell.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    with _csv_rows(path) as write_row:
        write_row(columns)
        for row in rows:
            write_row(row)


def check_table_path(path: Path) -> None:
    """Check that a table can have this file name.

    Raises
    ------
    ReportError
        If the suffix is unknown, or pyarrow is needed and isn't installed.
    """
    if path.suffix.lower() not in _WRITERS:
        raise ReportError(
            tr("Can't write the table {name}", name=path.name),
            reason=tr("its name has to end in {endings}", endings=comma_list(_WRITERS)),
            remedy=tr("choose another file name"),
        )
    if path.suffix.lower() == ".parquet":
        _pyarrow()


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns of a flat table."""

    fields: tuple[str, ...]
    class_names: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        return list(self._flat(dict.fromkeys(self.fields)))

    def row(self, record: ScanRecord) -> dict[str, Any]:
        """Return a record's values by column."""
        return self._flat(record.to_json())

    def _flat(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Put each single value in a separate column."""
        flat: dict[str, Any] = {}
        for field in self.fields:
            flat |= self._cells(field, values[field])
        return flat

    def _cells(self, field: str, value: Any) -> dict[str, Any]:
        if field == "probabilities":
            known = value or {}
            return {f"probability_{name}": known.get(name) for name in self.class_names}
        if field == "boxes":
            return {"box_count": None if value is None else len(value), "boxes": value}
        if field == "truth":
            known = value or {}
            return {f"truth_{name}": known.get(name) for name in ("label", "dice")}
        return {field: value}


def _write_csv(path: Path, records: Iterable[ScanRecord], columns: _Columns) -> None:
    with _csv_rows(path) as write_row:
        write_row(columns.names)
        for record in records:
            row = columns.row(record)
            row["doubts"] = " ".join(row["doubts"])
            row["warnings"] = " | ".join(row["warnings"])
            row["unwritten"] = " ".join(row["unwritten"])
            row["boxes"] = row["boxes"] and json.dumps(row["boxes"])
            write_row(row.values())


@contextmanager
def _csv_rows(path: Path) -> Iterator[Callable[[Iterable[object]], None]]:
    """Open a CSV file for rows of values, and put it in place at the end."""
    # The byte order mark tells Excel that the file is Unicode.
    with (
        atomic_file(path) as part,
        part.open(
            "w", newline="", encoding="utf-8-sig", errors="backslashreplace"
        ) as file,
    ):
        writer = csv.writer(file)

        def write_row(values: Iterable[object]) -> None:
            writer.writerow(map(in_cell, values))

        yield write_row


def _write_lines(path: Path, records: Iterable[ScanRecord], _: _Columns) -> None:
    with atomic_file(path) as part, part.open("w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record.to_json(), allow_nan=False) + "\n")


def _write_parquet(
    path: Path, records: Iterable[ScanRecord], columns: _Columns
) -> None:
    arrow = _pyarrow()
    schema = _schema(arrow, columns)
    rows = (columns.row(record) for record in records)
    with atomic_file(path) as part, arrow.parquet.ParquetWriter(part, schema) as writer:
        while group := list(islice(rows, _GROUP)):
            writer.write_table(arrow.Table.from_pylist(group, schema))


def _schema(arrow: ModuleType, columns: _Columns) -> Any:
    types = {
        "frame": arrow.int64(),
        "tumor_area_px": arrow.int64(),
        "tumor_area_mm2": arrow.float64(),
        "tumor_area_low_px": arrow.int64(),
        "tumor_area_high_px": arrow.int64(),
        "tumor_area_low_mm2": arrow.float64(),
        "tumor_area_high_mm2": arrow.float64(),
        "mask_confidence": arrow.float64(),
        "longest_diameter_mm": arrow.float64(),
        "box_count": arrow.int64(),
        "boxes": arrow.list_(_box(arrow)),
        "truth_dice": arrow.float64(),
        "seconds": arrow.float64(),
        "slices": arrow.int64(),
        "tumor_slices": arrow.int64(),
        "undecided_slices": arrow.int64(),
        "tumor_probability": arrow.float64(),
        "doubts": arrow.list_(arrow.string()),
        "two_stage": arrow.bool_(),
        "warnings": arrow.list_(arrow.string()),
        "unwritten": arrow.list_(arrow.string()),
    }
    types |= {f"probability_{name}": arrow.float64() for name in columns.class_names}
    return arrow.schema(
        [(name, types.get(name, arrow.string())) for name in columns.names]
    )


def _box(arrow: ModuleType) -> Any:
    sides = ((side, arrow.int64()) for side in ("top", "left", "height", "width"))
    return arrow.struct([*sides, ("score", arrow.float64()), ("class", arrow.string())])


def _pyarrow() -> ModuleType:
    try:
        import pyarrow.parquet  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise ReportError(
            tr("Can't write Parquet"),
            reason=tr("pyarrow isn't installed"),
            remedy=tr("install brainview[parquet], or write .csv or .json"),
        ) from error
    import pyarrow as pa  # noqa: PLC0415 - see above

    module: ModuleType = pa
    return module


_WRITERS: dict[str, Callable[[Path, Iterable[ScanRecord], _Columns], None]] = {
    ".csv": _write_csv,
    ".json": _write_lines,
    ".jsonl": _write_lines,
    ".parquet": _write_parquet,
}
