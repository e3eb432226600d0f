"""The pixel under a point of a scan."""

import pytest

from brainview.core import Orientation
from brainview.gui.viewer.probe import position_mm, probe


def test_the_value_is_the_stored_one(make_scan):
    found = probe(make_scan(), 7.9, 3.1)
    assert (found.row, found.column, found.value) == (3, 7, 307.0)


@pytest.mark.parametrize(("x", "y"), [(-0.1, 5), (60, 5), (5, -0.1), (5, 40)])
def test_outside_the_scan_there_is_no_probe(make_scan, x, y):
    assert probe(make_scan(), x, y) is None


def test_the_first_pixel_lies_at_the_scans_position(make_scan):
    assert position_mm(make_scan(), 0, 0) == (-30.0, -20.0, 26.0)


def test_columns_run_along_the_row_direction_at_the_column_spacing(make_scan):
    scan = make_scan(
        orientation=Orientation((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
        spacing_mm=(0.5, 2.0),
        position_mm=(10.0, 20.0, 30.0),
    )
    # DICOM PS3.3 C.7.6.2.1.1, equation C.7.6.2.1-1: P = S + X Δi i + Y Δj j.
    assert position_mm(scan, row=4, column=3) == (10.0, 26.0, 28.0)


@pytest.mark.parametrize("unknown", ["spacing_mm", "orientation", "position_mm"])
def test_a_position_is_never_guessed(make_scan, unknown):
    assert probe(make_scan(**{unknown: None}), 1, 1).position_mm is None
