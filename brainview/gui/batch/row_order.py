"""Filters and sorts the rows of a batch."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from brainview.core import Status
from brainview.core.language import translatable
from brainview.gui.batch.columns import Columns


class Column(IntEnum):
    """The table's columns from left to right."""

    FILE = 0
    FRAME = 1
    STATUS = 2
    CLASS = 3
    PROBABILITY = 4
    TUMOR = 5
    AREA = 6
    NOTE = 7


DOUBTFUL = "doubtful"
"""Stands, in a filter, for an answer with a stated doubt."""

DOUBTFUL_WORDS = translatable("Answered, doubt")

STATUS_WORDS = {
    Status.OK: translatable("Answered"),
    Status.UNDECIDED: translatable("Undecided"),
    Status.REFUSED: translatable("Refused"),
    Status.ERROR: translatable("Failed"),
}
"""The name of each status in the window, in English."""


@dataclass(frozen=True, slots=True)
class RowFilter:
    """The conditions for a row to be shown.

    Attributes
    ----------
    class_name : str
        The predicted class, as in the manifest; empty for any.
    status : str
        A `Status`, or `DOUBTFUL`; empty for any.
    low, high : int or None
        The bounds of the displayed probability in percent. A row without a probability
        is shown only if both are None.
    """

    class_name: str = ""
    status: str = ""
    low: int | None = None
    high: int | None = None

    def keeps(self, columns: Columns) -> NDArray[np.bool_]:
        """Return whether each row is shown.

        Returns
        -------
        (n,) bool ndarray
            One value per row, in the order in which the rows were added.
        """
        kept = np.ones(len(columns), np.bool_)
        for field, wanted in (
            ("predicted_class", self.class_name),
            ("status", "" if self.status == DOUBTFUL else self.status),
        ):
            if wanted:
                words = columns.words[field]
                kept &= words.codes == words.code(wanted)
        if self.status == DOUBTFUL:
            kept &= columns.is_doubtful
        percent = np.rint(100 * columns.best)  # comparisons with NaN are false
        if self.low is not None:
            kept &= percent >= self.low
        if self.high is not None:
            kept &= percent <= self.high
        return kept


def arrange(
    columns: Columns, shown: RowFilter, column: Column, *, is_descending: bool
) -> NDArray[np.int64]:
    """Return the rows to show, in order.

    Parameters
    ----------
    columns : Columns
        The rows.
    shown : RowFilter
        The filter for the rows.
    column : Column
        The column to sort by. Equal rows keep their order; rows without a value come
        last.
    is_descending : bool
        Whether the greatest value comes first.

    Returns
    -------
    (m,) int64 ndarray
        The indices of the rows, from 0.
    """
    chosen = np.flatnonzero(shown.keeps(columns))
    key, is_empty = _key(columns, column)
    key, is_empty = key[chosen], is_empty[chosen]
    order = np.argsort(-key if is_descending else key, kind="stable")
    if is_empty.any():
        order = order[np.argsort(is_empty[order], kind="stable")]
    return chosen[order]


def _key(
    columns: Columns, column: Column
) -> tuple[NDArray[np.float64] | NDArray[np.int64], NDArray[np.bool_]]:
    """Return each row's sort key, and whether the row has no value."""
    none_empty = np.zeros(len(columns), np.bool_)
    if column is Column.FILE:
        return columns.places, none_empty
    if column is Column.FRAME:
        return columns.frames, none_empty
    if column is Column.PROBABILITY:
        return columns.best, np.isnan(columns.best)
    if column is Column.TUMOR:
        tumor = columns.numbers("tumor_probability")
        return tumor, np.isnan(tumor)
    if column is Column.AREA:
        return _areas(columns)
    if column is Column.NOTE:
        notes = columns.notes
        return notes.ranks().astype(np.int64), notes.codes == notes.code("")
    words = columns.words["status" if column is Column.STATUS else "predicted_class"]
    ranks = words.ranks().astype(np.int64)
    if column is Column.STATUS:
        ranks = 2 * ranks + columns.is_doubtful
    return ranks, words.codes == words.code(None)


def _areas(columns: Columns) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the areas in mm² or, if the spacing is unknown, in pixels."""
    pixels, millimeters = (
        columns.numbers(field) for field in ("tumor_area_px", "tumor_area_mm2")
    )
    return np.where(np.isnan(millimeters), pixels, millimeters), np.isnan(pixels)
