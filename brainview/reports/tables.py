"""A table with a row per scan, for spreadsheets and for programs."""

import csv
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Any

from brainview.core import ReportError
from brainview.reports.atomic import whole_file

Record = Mapping[str, Any]

_GROUP = 10_000  # rows that a Parquet file takes at once


def write_table(
    path: Path,
    records: Iterable[Record],
    class_names: Sequence[str],
    further: Sequence[str] = (),
) -> None:
    """Write a table whole or not at all; rows are not held in memory.

    Parameters
    ----------
    path : Path
        ``.csv``, ``.json`` or ``.jsonl`` (a JSON object a line), or ``.parquet``; an
        existing file is replaced.
    records : iterable of mapping
        From `brainview.reports.record`.
    class_names : sequence of str
        Of the classifier; CSV and Parquet have a column ``probability_NAME`` for each
        and no column ``probabilities``.
    further : sequence of str
        Fields of the records beyond those of a single scan.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    columns = _Columns(tuple(class_names), tuple(further))
    _WRITERS[path.suffix.lower()](path, records, columns)


def check_table_path(path: Path) -> None:
    """Refuse a table that could not be written, before anything is analyzed.

    Raises
    ------
    ReportError
        If the suffix is unknown, or what writes Parquet is not installed.
    """
    if path.suffix.lower() not in _WRITERS:
        raise ReportError(
            f"Can't write the table {path.name}",
            reason=f"its name has to end in {', '.join(_WRITERS)}",
            remedy="choose another file name",
        )
    if path.suffix.lower() == ".parquet":
        _pyarrow()


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns of a flat table."""

    class_names: tuple[str, ...]
    further: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        return list(self.flat(dict.fromkeys(_FIELDS)))

    def flat(self, record: Record) -> dict[str, Any]:
        """Give each probability a column of its own."""
        flat: dict[str, Any] = {}
        for name in (*_FIELDS, *self.further):
            if name != "probabilities":
                flat[name] = record.get(name)
                continue
            given = record[name] or {}
            for each in self.class_names:
                flat[f"probability_{each}"] = given.get(each)
        return flat


def _write_csv(path: Path, records: Iterable[Record], columns: _Columns) -> None:
    # The mark at the start tells Excel that it is Unicode.
    with (
        whole_file(path) as part,
        part.open(
            "w", newline="", encoding="utf-8-sig", errors="backslashreplace"
        ) as file,
    ):
        writer = csv.writer(file)
        writer.writerow(columns.names)
        for record in records:
            flat = columns.flat(record)
            flat["warnings"] = " | ".join(flat["warnings"])
            writer.writerow(flat.values())


def _write_lines(path: Path, records: Iterable[Record], _: _Columns) -> None:
    with whole_file(path) as part, part.open("w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, allow_nan=False) + "\n")


def _write_parquet(path: Path, records: Iterable[Record], columns: _Columns) -> None:
    arrow = _pyarrow()
    schema = _schema(arrow, columns)
    flat = (columns.flat(record) for record in records)
    with whole_file(path) as part, arrow.parquet.ParquetWriter(part, schema) as writer:
        while group := list(islice(flat, _GROUP)):
            writer.write_table(arrow.Table.from_pylist(group, schema))


def _schema(arrow: ModuleType, columns: _Columns) -> Any:
    types = {
        "frame": arrow.int64(),
        "tumor_area_px": arrow.int64(),
        "tumor_area_mm2": arrow.float64(),
        "longest_diameter_mm": arrow.float64(),
        "seconds": arrow.float64(),
        "slices": arrow.int64(),
        "tumor_slices": arrow.int64(),
        "two_stage": arrow.bool_(),
        "warnings": arrow.list_(arrow.string()),
    }
    types |= {f"probability_{name}": arrow.float64() for name in columns.class_names}
    return arrow.schema(
        [(name, types.get(name, arrow.string())) for name in columns.names]
    )


def _pyarrow() -> ModuleType:
    try:
        import pyarrow.parquet  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise ReportError(
            "Can't write Parquet",
            reason="pyarrow isn't installed",
            remedy="install brainview[parquet], or write .csv or .json",
        ) from error
    import pyarrow as pa  # noqa: PLC0415 - see above

    module: ModuleType = pa
    return module


_FIELDS = (
    *("path", "frame", "status", "reason", "model", "predicted_class"),
    *("probabilities", "segmenter", "tumor_area_px", "tumor_area_mm2"),
    *("longest_diameter_mm", "warnings", "seconds", "two_stage", "engine"),
    "series",
)
_WRITERS: dict[str, Callable[[Path, Iterable[Record], _Columns], None]] = {
    ".csv": _write_csv,
    ".json": _write_lines,
    ".jsonl": _write_lines,
    ".parquet": _write_parquet,
}
