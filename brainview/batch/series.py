"""One row for all slices of a series."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any

from brainview.batch.progress import Record, Row
from brainview.core import NO_TUMOR

FIELDS = ("slices", "tumor_slices")
"""What a series's record says beside what a slice's says."""


def series_rows(rows: Iterable[Row]) -> Iterator[Row]:
    """Sum up each series in its most suspicious slice.

    Parameters
    ----------
    rows : iterable of Row
        Those of a series one after another, as `Journal.rows` gives them.

    Yields
    ------
    Row
        That of the slice in which a tumor is most probable; its record says also how
        many slices were met and in how many a tumor was seen. What belongs to no
        series is one of its own.
    """
    for _, slices in groupby(rows, key=lambda row: row.group):
        yield _summed_up([row for row in slices if row.record is not None])


def _summed_up(rows: list[Row]) -> Row:
    records = [row.record for row in rows if row.record is not None]
    chosen = max(rows, key=lambda row: _suspicion(row.record or {}))
    seen = [r["predicted_class"] for r in records if r["predicted_class"]]
    summary: Record = {
        **(chosen.record or {}),
        "slices": len(records),
        "tumor_slices": sum(name != NO_TUMOR for name in seen),
    }
    failed = sum(record["status"] != "ok" for record in records)
    if failed and summary["status"] == "ok":
        words = f"{failed} of {len(records)} slices could not be analyzed."
        summary["warnings"] = [*summary["warnings"], words]
    return replace(chosen, record=summary)


def _suspicion(record: Record) -> float:
    """Return the probability of any tumor; less than none without an answer."""
    found: dict[str, Any] | None = record.get("probabilities")
    if not found:
        return -1.0
    if NO_TUMOR in found:
        return 1.0 - float(found[NO_TUMOR])
    return max(map(float, found.values()))
