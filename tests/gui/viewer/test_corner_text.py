"""The text in the corners."""

import pytest

from brainview.core import Acquisition, Identity, Orientation, Plane, Window
from brainview.gui.viewer.corner_text import (
    CornerText,
    Line,
    acquisition_lines,
    at_level,
    distance_text,
    fitting,
    patient_lines,
    series_lines,
    slice_position,
    view_lines,
    zoom_text,
)
from brainview.gui.viewer.place import Place


def texts(lines):
    return [line.text for line in lines]


def test_patient_study_and_file_are_named(make_scan):
    lines = texts(patient_lines(make_scan(), identity_hidden=False))
    assert lines == ["Doe Jane", "ID 0042", "Brain MRI", "head.dcm"]


def test_a_hidden_identity_hides_the_file_name_too(make_scan):
    scan = make_scan(name="Doe_Jane.dcm")
    assert texts(patient_lines(scan, identity_hidden=True)) == ["Identity hidden"]


@pytest.mark.parametrize("hidden", [True, False])
def test_a_synthetic_scan_is_marked_as_a_warning(make_scan, hidden):
    lines = patient_lines(make_scan(synthetic=True), identity_hidden=hidden)
    assert [line.text for line in lines if line.warns] == ["SYNTHETIC"]


def test_series_and_plane_are_on_one_line(make_scan):
    assert texts(series_lines(make_scan(), Place())) == ["T1 contrast, axial"]


def test_a_plane_in_the_name_of_the_series_is_not_repeated(make_scan):
    scan = make_scan(identity=Identity(series="AXIAL T1"))
    assert texts(series_lines(scan, Place())) == ["AXIAL T1"]


def test_the_slice_is_counted_from_one(make_scan):
    place = Place(index=2, count=25)
    assert texts(series_lines(make_scan(), place))[1] == "slice 3 of 25"


def test_the_volume_is_counted_beside_the_slice(make_scan):
    place = Place(index=7, count=15, volumes=3)
    lines = texts(series_lines(make_scan(), place))
    assert lines[1] == "slice 3 of 5, volume 2 of 3"


def test_a_picture_without_data_has_no_series_lines(make_scan):
    scan = make_scan(plane=None, modality="", identity=Identity())
    assert series_lines(scan, Place()) == ()


def test_the_view_is_described_by_window_and_zoom():
    lines = view_lines(Window(198, 412), 1.6, inverted=True)
    assert texts(lines) == ["W 412  L 198  inverted", "zoom 1.6×"]


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


def test_the_distance_of_slices_is_written():
    assert distance_text(Place(gap_mm=5.0)) == "slices 5.0 mm apart"


def test_an_unknown_distance_of_slices_is_left_out():
    assert distance_text(Place()) == ""


def test_the_highest_rank_is_left_out_first():
    lines = (Line("a", rank=1), Line("b"), Line("c", rank=2))
    assert texts(fitting(lines, 2)) == ["a", "b"]


def test_among_equal_ranks_the_lowest_line_is_left_out_first():
    assert texts(fitting((Line("a"), Line("b"), Line("c")), 2)) == ["a", "b"]


def test_a_synthetic_scan_is_marked_in_the_smallest_pane(make_scan):
    lines = patient_lines(make_scan(synthetic=True), identity_hidden=False)
    assert texts(fitting(lines, 1)) == ["SYNTHETIC"]


def test_a_reformat_is_called_one(make_scan):
    scan = make_scan(plane=Plane.CORONAL, is_reformat=True)
    words = texts(series_lines(scan, Place(4, 20)))
    assert words == ["T1 contrast", "coronal", "reformat", "layer 5 of 20"]


def test_how_the_slice_was_taken_is_said_as_far_as_it_is_known(make_scan):
    taken = Acquisition(8000, 90.5, 2500, 5.0, 1.494, "*tir2d1")
    lines = acquisition_lines(make_scan(acquisition=taken))
    assert texts(lines) == [
        "TR 8000  TE 90.5  TI 2500 ms",
        "5.0 mm thick",
        "1.494 T  *tir2d1",
    ]
    assert acquisition_lines(make_scan()) == ()


@pytest.mark.parametrize(
    ("age", "words"), [("054Y", "54 years, F"), ("001M", "1 month, F"), ("", "F")]
)
def test_age_and_sex_are_shown_unless_the_identity_is_hidden(make_scan, age, words):
    scan = make_scan(identity=Identity("Doe^Jane", age=age, sex="F"))
    assert words in texts(patient_lines(scan, identity_hidden=False))
    assert words not in texts(patient_lines(scan, identity_hidden=True))


def test_the_corners_have_all_few_or_no_lines_but_always_warnings(make_scan):
    lines = patient_lines(make_scan(synthetic=True), identity_hidden=False)
    assert at_level(lines, CornerText.ALL) == lines
    assert texts(at_level(lines, CornerText.FEW)) == ["Doe Jane", "SYNTHETIC"]
    assert texts(at_level(lines, CornerText.NONE)) == ["SYNTHETIC"]


def test_an_unknown_orientation_is_said_at_every_level():
    line = Line("Orientation unknown", rank=-1)
    assert at_level((line, Line("zoom")), CornerText.NONE) == (line,)
