"""How far an answer moves where the same head was taken with oblong pixels.

A slice is taken at half of its rows and columns, as a square one, and with a half or a
third as many rows or columns, as an oblong one. Nobody has measured the same heads
twice, and here nothing but the grid differs.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Analysis, CancelToken, Scan
from brainview.imaging import auto_window
from brainview.measuring.intervals import share_figure
from brainview.measuring.tables import Cell, Table
from training.auditing.subject import Subject
from training.data import Sample

PROBABILITY_POINTS = 0.03
"""The probability of a class may differ by so much."""
AREA_SHARE = 0.05
"""The area of a mask may differ by so much."""
_SMALLEST = 0.004  # of the slice, about 2 cm²
_SQUARE = (0.5, 0.5)
_GRIDS: Mapping[str, tuple[float, float]] = {
    "rows 2 : 1 apart": (0.25, 0.5),
    "columns 2 : 1 apart": (0.5, 0.25),
    "rows 3 : 1 apart": (0.5 / 3, 0.5),
    "columns 3 : 1 apart": (0.5, 0.5 / 3),
}


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """What was said of one slice on one grid.

    Attributes
    ----------
    probabilities : (K,) float ndarray
        Empty where the slice was refused.
    area : float
        Of the mask, as a share of the slice; NaN where none was made.
    """

    probabilities: NDArray[np.float32]
    area: float


def oblong(scan: Scan, rows: float, columns: float) -> Scan:
    """Take a slice on a coarser grid, by means over its pixels.

    Parameters
    ----------
    scan : Scan
        A gray slice with square pixels.
    rows, columns : float
        The share of rows and columns that is kept, in (0, 1].

    Returns
    -------
    Scan
        With pixels of another shape, and the spacing where it is known.
    """
    high, wide = scan.shape
    few = max(1, round(wide * columns)), max(1, round(high * rows))
    pixels = cv2.resize(scan.pixels, few, interpolation=cv2.INTER_AREA)
    pixels = np.ascontiguousarray(pixels, np.float32)
    height, width = scan.pixel_size
    height, width = height * high / few[1], width * wide / few[0]
    known = scan.spacing_mm is not None
    return replace(
        scan,
        pixels=pixels,
        channels=None,
        spacing_mm=(height, width) if known else None,
        aspect_ratio=1.0 if known else height / width,
        window=auto_window(pixels),
        windows=(),
        truth=None,
    )


def oblong_table(
    subject: Subject, samples: Sequence[Sample], token: CancelToken
) -> Table:
    """Compare answers on oblong grids with those on a square one of half the detail.

    Parameters
    ----------
    subject : Subject
        The bundle.
    samples : sequence of Sample
        Slices with a tumor.
    token : CancelToken
        Stops the work.

    Raises
    ------
    BrainviewError
        If a file can't be read, or a model gives no answer.
    """
    square = _answers(subject, samples, _SQUARE, token)
    owners = [sample.owner for sample in samples]
    rows: list[tuple[Cell, ...]] = []
    for name, grid in _GRIDS.items():
        pairs = list(zip(square, _answers(subject, samples, grid, token), strict=True))
        shifts, areas = [_shift(*pair) for pair in pairs], [_change(*p) for p in pairs]
        known = np.array([each for each in shifts if each is not None])
        rows.append(
            (
                name,
                len(known),
                f"{np.median(known):.3f}" if known.size else None,
                _share_within(shifts, PROBABILITY_POINTS, owners),
                _share_within(areas, AREA_SHARE, owners),
            )
        )
    heads = (
        "Pixels",
        "Slices answered",
        "Median difference",
        "Class within 3 points",
        "Area within 5 %",
    )
    note = (
        "Beside the same slice with square pixels. The class is that of the square "
        "one; areas are of masks of 0.4 % of the slice and more, about 2 cm²."
    )
    return Table("Oblong pixels", heads, tuple(rows), note)


def _answers(
    subject: Subject,
    samples: Sequence[Sample],
    grid: tuple[float, float],
    token: CancelToken,
) -> list[_Found]:
    found: list[_Found] = []

    def see(_: Sample, analysis: Analysis) -> None:
        said, marked = analysis.classification, analysis.segmentation
        found.append(
            _Found(
                np.zeros(0, np.float32) if said is None else said.probabilities,
                float("nan") if marked is None else float(marked.mask.mean()),
            )
        )

    def change(scan: Scan) -> Scan:
        return oblong(scan, *grid)

    subject.ask(samples, token, see, change)
    return found


def _shift(square: _Found, other: _Found) -> float | None:
    """Return how far the probability of the first answer's class moved."""
    if not square.probabilities.size or not other.probabilities.size:
        return None
    first = int(np.argmax(square.probabilities))
    return abs(float(other.probabilities[first] - square.probabilities[first]))


def _change(square: _Found, other: _Found) -> float | None:
    """Return by which share an area changed; None for small ones."""
    if not square.area >= _SMALLEST or np.isnan(other.area):
        return None
    return abs(other.area / square.area - 1)


def _share_within(
    values: Sequence[float | None], limit: float, owners: Sequence[str]
) -> Cell:
    known = [
        (v <= limit, o) for v, o in zip(values, owners, strict=True) if v is not None
    ]
    if not known:
        return None
    inside, people = zip(*known, strict=True)
    return share_figure(inside, people)
