"""What a reader drew, in a report."""

from dataclasses import replace
from pathlib import Path

import pytest
from gui_fakes import make_scan

from brainview.core.measures import Measure, MeasureKind
from brainview.reports.reader_marks import marks_of

SCAN = make_scan(Path("head.dcm"))
LINE = Measure(MeasureKind.DISTANCE, ((10.0, 10.0), (40.0, 50.0)))
ARROW = Measure(MeasureKind.ARROW, ((10.0, 10.0), (40.0, 10.0)))
TEXT = Measure(MeasureKind.TEXT, ((5.0, 5.0),), "look here")


DRAWN = (LINE, ARROW, TEXT)


def test_marks_say_what_the_viewer_says():
    line, arrow, text = marks_of(SCAN, DRAWN)
    assert (line.points, line.lines) == (LINE.points, ("60.0 mm",))
    assert (text.points, text.lines) == (TEXT.points, ("look here",))
    assert arrow.lines == ()


def test_the_barbs_of_an_arrow_end_behind_its_tip():
    _, arrow, _ = marks_of(SCAN, DRAWN)
    tail, tip, one, again, other = arrow.points
    assert (tail, tip) == ARROW.points
    assert again == tip
    assert one[0] == pytest.approx(other[0])
    assert one[0] < tip[0]
    assert one[1] - tip[1] == pytest.approx(tip[1] - other[1])


def test_a_reformat_has_no_marks_of_the_slice():
    assert marks_of(replace(SCAN, is_reformat=True), DRAWN) == ()
