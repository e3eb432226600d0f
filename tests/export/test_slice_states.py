"""How the table and the record of a series say how each slice ended."""

import csv

import pytest
from series_fakes import make_series

from brainview.core import DoubtCode
from brainview.core.reader_notes import NO_STUDY_NOTES
from brainview.export.evidence import SeriesEvidence, SliceEvidence
from brainview.export.reader import ReaderResult
from brainview.export.record import record_json, series_json, states_json
from brainview.export.tables import write_slice_table
from brainview.inference import Outcome, SeriesSummary, SliceFinding

SERIES = make_series(4)
DOUBTS = (DoubtCode.SEQUENCE_WEAK, DoubtCode.MASK_DOUBTFUL)
FINDINGS = [
    SliceFinding(0, Outcome.ANSWERED, "glioma", 0.9, doubts=DOUBTS),
    SliceFinding(1, Outcome.UNDECIDED, doubts=(DoubtCode.UNSTABLE,)),
    SliceFinding(2, Outcome.REFUSED),
    SliceFinding(3, Outcome.FAILED),
]
SUMMARY = SeriesSummary.of(SERIES, FINDINGS)
EVIDENCE = SeriesEvidence(slices={f.index: SliceEvidence(f) for f in FINDINGS})
STATUSES = ["ok", "undecided", "refused", "error"]
CODES = [["sequence-weak", "mask-doubtful"], ["unstable"], [], []]


def rows(folder):
    path = folder / "slices.csv"
    reader = ReaderResult.of(SERIES, EVIDENCE, NO_STUDY_NOTES)
    write_slice_table(path, SERIES, SUMMARY, EVIDENCE, reader)
    with path.open(encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def slices():
    return record_json(SERIES, SUMMARY, EVIDENCE, {}, None)["slices"]


def test_the_table_ends_with_status_and_doubts(tmp_path):
    assert list(rows(tmp_path)[0])[-2:] == ["status", "doubts"]


def test_the_table_has_the_status_of_each_slice(tmp_path):
    assert [row["status"] for row in rows(tmp_path)] == STATUSES


def test_the_table_separates_doubts_by_spaces(tmp_path):
    assert [row["doubts"] for row in rows(tmp_path)] == [" ".join(c) for c in CODES]


@pytest.mark.parametrize("states", [slices, lambda: states_json(EVIDENCE)])
def test_records_have_the_status_of_each_slice(states):
    assert [each["status"] for each in states()] == STATUSES


@pytest.mark.parametrize("states", [slices, lambda: states_json(EVIDENCE)])
def test_records_list_the_doubts_of_each_slice(states):
    assert [each["doubts"] for each in states()] == CODES


def test_the_sums_count_answers_with_a_doubt():
    found = series_json(SERIES, SUMMARY)
    assert found["doubtful"] == 1
    assert found["doubts"] == {"sequence-weak": 1, "mask-doubtful": 1}
