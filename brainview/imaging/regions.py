"""What a measure on a slice measures: sizes, and the values inside a region."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan
from brainview.core.language import number, tr, translatable
from brainview.core.measures import (
    Measure,
    MeasureKind,
    Point,
    Spacing,
    angle_deg,
    area,
    axes_of,
    distance,
    ellipse_of,
)
from brainview.core.units import LengthUnit
from brainview.core.wording import number_words
from brainview.imaging.contours import fill_contours

CALIBRATED = translatable("calibrated")
"""Said of sizes whose scale a reader has given."""

# Of a mean or a standard deviation: so many digits tell it well enough.
_DIGITS = 4
_MOST_PLACES = 8


@dataclass(frozen=True, slots=True)
class RegionValues:
    """The values of the pixels in a region, in the file's units.

    Attributes
    ----------
    count : int
        How many pixels.
    mean, sd, low, high : float
        Mean, standard deviation (of all pixels, not of a sample), lowest and highest
        value.
    """

    count: int
    mean: float
    sd: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class MeasureValue:
    """A number that a measure measures.

    Attributes
    ----------
    name : str
        ``"length"``, ``"angle"``, ``"area"``, ``"mean"``, ``"sd"``, ``"min"``,
        ``"max"``, ``"long axis"``, ``"short axis"`` or ``"product"``.
    value : float
        In `unit`.
    unit : str
        ``"mm"``, ``"mm2"``, ``"px"``, ``"deg"``; empty for values of pixels, which are
        in the file's units.
    line : tuple of Point
        Where it is measured; empty for the whole measure.
    """

    name: str
    value: float
    unit: str
    line: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class SliceMeasure:
    """What a reader drew on a slice of a series.

    Attributes
    ----------
    index : int
        The slice, from 0.
    number : int
        On that slice, from 1.
    measure : Measure
        What was drawn.
    values : tuple of MeasureValue
        What it measures.
    is_calibrated : bool
        Whether a reader, and not the file, gave the scale.
    """

    index: int
    number: int
    measure: Measure
    values: tuple[MeasureValue, ...]
    is_calibrated: bool = False


def region_pixels(
    measure: Measure, shape: tuple[int, int]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Find the pixels whose centers lie in a region.

    Parameters
    ----------
    measure : Measure
        An ellipse, a polygon or a freehand region.
    shape : tuple of int
        Rows and columns of the slice.

    Returns
    -------
    rows, columns : (N,) intp ndarray
        Of the pixels inside the slice. Where an outline crosses itself, what it
        encloses twice is outside.
    """
    # The center of pixel (0, 0) is at (0.5, 0.5).
    if measure.kind is not MeasureKind.ELLIPSE:
        outline = np.asarray(measure.corners, np.float64)[:, ::-1] - 0.5
        # Only its box is filled, which may be far smaller than the slice.
        low = np.floor(outline.min(axis=0)).clip(0, shape).astype(np.intp)
        high = np.ceil(outline.max(axis=0) + 1).clip(low, shape).astype(np.intp)
        height, width = (high - low).tolist()
        rows, columns = np.nonzero(fill_contours([outline - low], (height, width)))
        return rows + low[0], columns + low[1]
    (x, y), (right, down) = ellipse_of(measure)
    if not right or not down:
        nothing = np.zeros(0, np.intp)
        return nothing, nothing
    top, bottom = max(0, int(y - down)), min(shape[0], int(y + down) + 1)
    left, end = max(0, int(x - right)), min(shape[1], int(x + right) + 1)
    across = (np.arange(left, end) + 0.5 - x) / right
    along = (np.arange(top, bottom) + 0.5 - y) / down
    inside = along[:, None] ** 2 + across[None] ** 2 <= 1
    rows, columns = np.nonzero(inside)
    return rows + top, columns + left


def region_values(scan: Scan, measure: Measure) -> RegionValues | None:
    """Summarize the values of the pixels whose centers lie in a region.

    Parameters
    ----------
    scan : Scan
        The slice.
    measure : Measure
        An ellipse, a polygon or a freehand region.

    Returns
    -------
    RegionValues or None
        None if the region holds the center of no pixel.
    """
    values = scan.pixels[region_pixels(measure, scan.shape)].astype(np.float64)
    if not values.size:
        return None
    values = scan.base + values if scan.mirror is None else scan.mirror - values
    return RegionValues(
        values.size,
        float(values.mean()),
        float(values.std()),
        float(values.min()),
        float(values.max()),
    )


def measure_values(scan: Scan, measure: Measure) -> tuple[MeasureValue, ...]:
    """Measure what a reader drew on a slice.

    Parameters
    ----------
    scan : Scan
        The slice.
    measure : Measure
        A measure on it.

    Returns
    -------
    tuple of MeasureValue
        Of a perpendicular pair both axes, the longer one first, and their product. Of a
        region its area and, if it holds the center of a pixel, the values inside.
        Empty for an arrow and for a text.
    """
    spacing = scan.spacing_mm
    if measure.kind is MeasureKind.DISTANCE:
        start, end = measure.points
        length = distance(start, end, spacing)
        return (MeasureValue("length", length, "px" if spacing is None else "mm"),)
    if measure.kind is MeasureKind.ANGLE:
        return (MeasureValue("angle", angle_deg(measure.points, spacing), "deg"),)
    if measure.kind is MeasureKind.PAIR:
        return _pair_values(measure, spacing)
    if not measure.kind.is_region:
        return ()
    size = area(measure, spacing)
    first = MeasureValue("area", size, "px" if spacing is None else "mm2")
    found = region_values(scan, measure)
    if found is None:
        return (first,)
    values = {"mean": found.mean, "sd": found.sd, "min": found.low, "max": found.high}
    return (first, *(MeasureValue(name, each, "") for name, each in values.items()))


def measure_lines(
    scan: Scan, measure: Measure, unit: LengthUnit = LengthUnit.MM
) -> tuple[str, ...]:
    """Say what a measure measures on its slice.

    Parameters
    ----------
    scan : Scan
        The slice.
    measure : Measure
        A measure on it.
    unit : LengthUnit
        Of lengths.

    Returns
    -------
    tuple of str
        Lines such as ``"23.4 mm"`` or ``"87.5°"``; for a perpendicular pair both
        lengths, the longer one first, and their product; for a region its area and the
        values inside, in the file's units. If the spacing is unknown, pixels are
        assumed to be square, and a line says so, as it does where a reader has
        calibrated it. Empty for an arrow.
    """
    if measure.kind is MeasureKind.ARROW:
        return ()
    if measure.kind is MeasureKind.TEXT:
        return (measure.text,)
    if measure.kind is MeasureKind.PAIR:
        return _pair_lines(scan, measure, unit)
    if not measure.kind.is_region:
        words = _line_words(measure, scan.spacing_mm, unit)
        return (_with_origin(words, scan),)
    size = _area_words(area(measure, scan.spacing_mm), scan.spacing_mm, unit)
    first = _with_origin(size, scan)
    found = region_values(scan, measure)
    if found is None:
        return (first,)
    return (
        first,
        tr("mean {mean}  SD {sd}", mean=_rounded(found.mean), sd=_rounded(found.sd)),
        tr("min {low}  max {high}", low=_plain(found.low), high=_plain(found.high)),
    )


def _pair_lines(scan: Scan, measure: Measure, unit: LengthUnit) -> tuple[str, ...]:
    longer, shorter, product = _pair_values(measure, scan.spacing_mm)
    if scan.spacing_mm is None:
        long, short = number(longer.value, ".1f"), number(shorter.value, ".1f")
        size = f"{long} × {short} px"
    else:
        size = f"{unit.number(longer.value)} × {unit.length(shorter.value)}"
    words = _area_words(product.value, scan.spacing_mm, unit)
    return _with_origin(size, scan), tr("product {area}", area=words)


def _pair_values(measure: Measure, spacing_mm: Spacing) -> tuple[MeasureValue, ...]:
    unit, square = ("px", "px") if spacing_mm is None else ("mm", "mm2")
    longer, shorter = (
        MeasureValue(name, distance(*ends, spacing_mm), unit, ends)
        for name, ends in zip(
            ("long axis", "short axis"), axes_of(measure, spacing_mm), strict=True
        )
    )
    product = MeasureValue("product", longer.value * shorter.value, square)
    return longer, shorter, product


def _line_words(measure: Measure, spacing_mm: Spacing, unit: LengthUnit) -> str:
    if measure.kind is MeasureKind.ANGLE:
        return f"{number(angle_deg(measure.points, spacing_mm), '.1f')}°"
    start, end = measure.points
    length = distance(start, end, spacing_mm)
    return f"{number(length, '.1f')} px" if spacing_mm is None else unit.length(length)


def _area_words(size: float, spacing_mm: Spacing, unit: LengthUnit) -> str:
    if spacing_mm is None:
        return f"{number(size, '.1f')} px"
    if unit is LengthUnit.CM:
        return unit.area(size)
    return f"{number(size, '.1f')} mm²"


def _with_origin(words: str, scan: Scan) -> str:
    """Add where the size of a pixel comes from, unless the file states it."""
    if scan.spacing_mm is None:
        return tr("{size}, spacing unknown", size=words)
    return tr("{size}, calibrated", size=words) if scan.is_calibrated else words


def _rounded(value: float) -> str:
    """Write a number with four digits that count, without an exponent."""
    size = math.floor(math.log10(abs(value))) if value else 0
    places = min(max(_DIGITS - 1 - size, 0), _MOST_PLACES)
    return _with_minus(number(value, f".{places}f"))


def _plain(value: float) -> str:
    return _with_minus(number_words(value))


def _with_minus(words: str) -> str:
    # A true minus sign lines up with tabular figures.
    return words.replace("-", "−")
