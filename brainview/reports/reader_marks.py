"""Turns what a reader drew on slices into marks of a report."""

import math
from collections.abc import Sequence

from brainview.core import Scan
from brainview.core.measures import Measure, MeasureKind, Point
from brainview.core.units import LengthUnit
from brainview.imaging.regions import measure_lines
from brainview.reports.document import ReaderMark

_BARB = 0.03  # of the shorter side of the slice
_TURN = math.radians(150)  # from the direction of the arrow to its barbs


def marks_of(
    scan: Scan, measures: Sequence[Measure], unit: LengthUnit = LengthUnit.MM
) -> tuple[ReaderMark, ...]:
    """Return what a reader drew on a slice.

    Parameters
    ----------
    scan : Scan
        The slice; nothing is told of a reformat.
    measures : sequence of Measure
        On it.
    unit : LengthUnit
        Of lengths.
    """
    if scan.is_reformat:
        return ()
    return tuple(_mark(scan, measure, unit) for measure in measures)


def _mark(scan: Scan, measure: Measure, unit: LengthUnit) -> ReaderMark:
    line = measure.outline
    if measure.kind is MeasureKind.ARROW:
        line = _arrow(line[0], line[1], _BARB * min(scan.shape))
    return ReaderMark(line, measure_lines(scan, measure, unit))


def _arrow(tail: Point, tip: Point, barb: float) -> tuple[Point, ...]:
    """Return an arrow as one line, which goes back from each barb to the tip."""
    direction = math.atan2(tip[1] - tail[1], tip[0] - tail[0])
    one, other = (
        (tip[0] + barb * math.cos(turned), tip[1] + barb * math.sin(turned))
        for turned in (direction + _TURN, direction - _TURN)
    )
    return tail, tip, one, tip, other
