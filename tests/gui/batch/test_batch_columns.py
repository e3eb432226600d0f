import time

import numpy as np
import pytest
from batch_fakes import make_row
from bundles import CLASS_NAMES

from brainview.core import Box, Detection, DoubtCode, TruthComparison
from brainview.gui.batch.columns import Columns
from brainview.gui.batch.row_order import DOUBTFUL, Column, RowFilter, arrange


def columns_of(*rows):
    made = Columns(CLASS_NAMES)
    made.add(rows)
    return made


def order(columns, column, shown=None, *, is_descending=False):
    filtered = shown or RowFilter()
    return list(arrange(columns, filtered, column, is_descending=is_descending))


MIXED = (
    make_row(0, best=0.7, tumor_area_px=90, tumor_area_mm2=45.5),
    make_row(1, status="error", reason="Can't open 1.png: it is torn; copy it again."),
    make_row(2, best=0.95, predicted_class="notumor", tumor_area_px=0),
    make_row(3, status="refused", reason="The image is blank."),
    make_row(4, best=0.8, predicted_class="pituitary", warnings=("Hm.",)),
)


def test_boxes_and_truth_are_kept():
    found = Detection(Box(1, 2, 3, 4), 0.5, "glioma")
    truth = TruthComparison("glioma", 0.75)
    rows = (make_row(0, boxes=(found, found), truth=truth), make_row(1, boxes=()))
    columns = columns_of(*rows)
    assert [columns.record(k) for k in range(2)] == [row.record for row in rows]


@pytest.mark.parametrize("index", range(len(MIXED)))
def test_a_record_is_kept(index):
    assert columns_of(*MIXED).record(index) == MIXED[index].record


def test_a_name_that_is_not_unicode_is_kept():
    row = make_row(0, "/scans/\udcff.png")
    assert columns_of(row).name(0) == row.name


def test_rows_are_kept_when_the_arrays_grow():
    columns = Columns(CLASS_NAMES)
    for start in range(0, 5000, 500):
        columns.add([make_row(place) for place in range(start, start + 500)])
    assert columns.name(4321) == "/scans/4321.png"


def test_a_file_that_is_not_a_scan_is_left_out():
    row = make_row(0)
    assert len(columns_of(type(row)(0, "readme.txt"), row)) == 1


def test_equal_reasons_of_different_files_are_stored_once():
    rows = [
        make_row(n, status="error", reason=f"Can't open {n}.png: it is torn; go.")
        for n in range(50)
    ]
    assert len(set(columns_of(*rows).notes.codes)) == 1


def test_the_note_leaves_out_the_name_of_the_file():
    assert columns_of(*MIXED).notes[1] == "It is torn; copy it again."


@pytest.mark.parametrize(
    ("reason", "note"),
    [
        ("20.pngは壊れています。", "the fileは壊れています。"),
        ("文件20.png已损坏。", "文件the file已损坏。"),
        ("120.png is torn, not 20.png", "120.png is torn, not the file"),
    ],
)
def test_the_note_leaves_out_the_name_beside_any_script(reason, note):
    row = make_row(20, status="error", reason=reason)
    assert columns_of(row).notes[0] == note


def test_a_warning_is_noted():
    assert columns_of(*MIXED).notes[4] == "Hm."


def test_files_are_sorted_in_the_order_in_which_they_were_found():
    rows = [make_row(place, f"/z/{9 - place}.png") for place in (2, 0, 1)]
    assert order(columns_of(*rows), Column.FILE) == [1, 2, 0]


def test_frames_are_sorted_within_their_file():
    rows = [make_row(0, frame=frame, frames=3) for frame in (2, 0, 1)]
    assert order(columns_of(*rows), Column.FILE) == [1, 2, 0]


def test_probabilities_are_sorted_as_numbers():
    assert order(columns_of(*MIXED), Column.PROBABILITY) == [0, 4, 2, 1, 3]


def test_rows_without_a_probability_come_last():
    falling = order(columns_of(*MIXED), Column.PROBABILITY, is_descending=True)
    assert falling == [2, 4, 0, 1, 3]


def test_classes_are_sorted_by_name():
    assert order(columns_of(*MIXED), Column.CLASS) == [0, 2, 4, 1, 3]


def test_areas_are_sorted_by_size():
    assert order(columns_of(*MIXED), Column.AREA) == [2, 0, 1, 3, 4]


def test_reasons_come_before_rows_without_one():
    assert order(columns_of(*MIXED), Column.NOTE) == [4, 1, 3, 0, 2]


def test_equal_rows_keep_their_order():
    rows = [make_row(place) for place in range(4)]
    falling = order(columns_of(*rows), Column.PROBABILITY, is_descending=True)
    assert falling == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("shown", "kept"),
    [
        (RowFilter(), [0, 1, 2, 3, 4]),
        (RowFilter(class_name="notumor"), [2]),
        (RowFilter(class_name="meningioma"), []),
        (RowFilter(status="error"), [1]),
        (RowFilter(status="refused"), [3]),
        (RowFilter(low=80), [2, 4]),
        (RowFilter(high=80), [0, 4]),
        (RowFilter(class_name="glioma", low=80), []),
    ],
)
def test_a_filter_keeps(shown, kept):
    assert order(columns_of(*MIXED), Column.FILE, shown) == kept


UNDECIDED = make_row(
    0,
    status="undecided",
    probabilities={"glioma": 0.5, "meningioma": 0.02, "notumor": 0.48},
    doubts=(DoubtCode.LOW_PROBABILITY,),
)
DOUBTFUL_ROW = make_row(1, best=0.8, doubts=(DoubtCode.SEQUENCE_WEAK,))


@pytest.mark.parametrize(
    ("shown", "kept"),
    [
        (RowFilter(status="ok"), [1, 2]),
        (RowFilter(status=DOUBTFUL), [1]),
        (RowFilter(status="undecided"), [0]),
        (RowFilter(class_name="glioma"), [1, 2]),
    ],
)
def test_a_filter_knows_undecided_rows_and_doubtful_answers(shown, kept):
    columns = columns_of(UNDECIDED, DOUBTFUL_ROW, make_row(2))
    assert order(columns, Column.FILE, shown) == kept


def test_an_undecided_row_keeps_its_probabilities_but_has_no_best_one():
    columns = columns_of(UNDECIDED)
    assert np.isnan(columns.best[0])
    record = columns.record(0)
    assert record.probabilities["glioma"] == 0.5
    assert record.doubts == (DoubtCode.LOW_PROBABILITY,)
    assert columns.notes[0] == "The probability is too low."


def test_rows_are_sorted_by_the_probability_of_a_tumor():
    columns = columns_of(UNDECIDED, DOUBTFUL_ROW, make_row(2, best=0.9))
    assert order(columns, Column.TUMOR) == [0, 1, 2]


def test_a_bound_applies_to_the_shown_percentage():
    row = make_row(0, best=0.796)  # "80 %"
    assert order(columns_of(row), Column.FILE, RowFilter(low=80)) == [0]


def test_fifty_thousand_rows_are_sorted_quickly():
    columns = Columns(CLASS_NAMES)
    rng = np.random.default_rng(0)
    some = [make_row(n, best=float(p)) for n, p in enumerate(rng.random(2000))]
    for _ in range(25):
        columns.add(some)
    began = time.perf_counter()
    order = arrange(columns, RowFilter(low=50), Column.PROBABILITY, is_descending=True)
    assert time.perf_counter() - began < 1
    assert np.all(np.diff(columns.best[order]) <= 0)
