"""What stands in the corners, and what doesn't."""

import pytest

from brainview.core import Identity, Orientation, Window
from brainview.gui.viewer.corner_text import (
    patient_lines,
    series_lines,
    slice_position,
    view_lines,
    zoom_text,
)


def texts(lines):
    return [line.text for line in lines]


def test_patient_study_and_file_are_named(make_scan):
    lines = texts(patient_lines(make_scan(), identity_hidden=False))
    assert lines == ["Doe Jane", "ID 0042", "Brain MRI", "head.dcm"]


def test_a_hidden_identity_leaves_no_trace_even_in_the_file_name(make_scan):
    scan = make_scan(name="Doe_Jane.dcm")
    assert texts(patient_lines(scan, identity_hidden=True)) == ["Identity hidden"]


@pytest.mark.parametrize("hidden", [True, False])
def test_a_synthetic_scan_says_so_as_a_warning(make_scan, hidden):
    lines = patient_lines(make_scan(synthetic=True), identity_hidden=hidden)
    assert [line.text for line in lines if line.warns] == ["SYNTHETIC"]


def test_series_and_plane_stand_on_one_line(make_scan):
    assert texts(series_lines(make_scan())) == ["T1 contrast, axial"]


def test_a_plane_that_the_series_names_is_not_said_twice(make_scan):
    scan = make_scan(identity=Identity(series="AXIAL T1"))
    assert texts(series_lines(scan)) == ["AXIAL T1"]


def test_the_frame_is_counted_from_one(make_scan):
    scan = make_scan(frame=2, frames=25)
    assert texts(series_lines(scan))[1] == "frame 3 of 25"


def test_a_picture_without_facts_has_no_series(make_scan):
    scan = make_scan(plane=None, modality="", identity=Identity())
    assert series_lines(scan) == ()


def test_the_view_is_described_from_slice_to_zoom(make_scan):
    lines = view_lines(make_scan(), Window(198, 412), 1.6, inverted=True)
    assert texts(lines) == ["S 26.0 mm", "W 412  L 198  inverted", "zoom 1.6×"]


def test_a_small_zoom_keeps_its_figures():
    assert zoom_text(0.25) == "zoom 0.25×"


def test_a_slice_below_the_origin_lies_toward_the_feet(make_scan):
    scan = make_scan(position_mm=(0.0, 0.0, -12.0))
    assert slice_position(scan) == "I 12.0 mm"


def test_a_sagittal_slice_lies_to_the_left_or_right(make_scan):
    sagittal = Orientation((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
    scan = make_scan(orientation=sagittal, position_mm=(12.0, 0.0, 0.0))
    assert slice_position(scan) == "L 12.0 mm"


def test_an_unknown_position_is_not_guessed(make_scan):
    assert slice_position(make_scan(position_mm=None)) == ""
