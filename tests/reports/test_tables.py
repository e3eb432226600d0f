import csv
import json
import sys

import pytest
from records import make_record

from brainview.core import Box, Detection, ReportError, TruthComparison
from brainview.reports import check_table_path, write_table

CLASSES = ("glioma", "notumor")
FOUND = Detection(Box(1, 2, 3, 4), 0.5, "glioma")


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_class_has_a_column(tmp_path):
    write_table(tmp_path / "t.csv", [make_record()], CLASSES)
    (row,) = rows(tmp_path / "t.csv")
    assert (row["probability_glioma"], row["probability_notumor"]) == ("0.75", "0.25")
    assert "probabilities" not in row


def test_a_row_without_an_answer_has_empty_columns(tmp_path):
    record = make_record(status="error", probabilities=None, predicted_class=None)
    write_table(tmp_path / "t.csv", [record], CLASSES)
    (row,) = rows(tmp_path / "t.csv")
    assert (row["probability_glioma"], row["predicted_class"]) == ("", "")


def test_boxes_are_counted_and_share_a_cell(tmp_path):
    record = make_record(boxes=(FOUND, FOUND))
    write_table(tmp_path / "t.csv", [record], CLASSES)
    (row,) = rows(tmp_path / "t.csv")
    assert row["box_count"] == "2"
    assert json.loads(row["boxes"]) == record.to_json()["boxes"]


def test_no_box_found_and_none_looked_for_differ(tmp_path):
    records = [make_record(boxes=()), make_record(boxes=None)]
    write_table(tmp_path / "t.csv", records, CLASSES)
    assert [row["box_count"] for row in rows(tmp_path / "t.csv")] == ["0", ""]


def test_label_and_dice_of_the_truth_have_a_column_each(tmp_path):
    record = make_record(truth=TruthComparison("glioma", 0.75))
    write_table(tmp_path / "t.csv", [record, make_record()], CLASSES)
    known, unknown = rows(tmp_path / "t.csv")
    assert (known["truth_label"], known["truth_dice"]) == ("glioma", "0.75")
    assert (unknown["truth_label"], unknown["truth_dice"]) == ("", "")


def test_parquet_keeps_boxes_as_values(tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    record = make_record(boxes=(FOUND,))
    write_table(tmp_path / "t.parquet", [record, make_record()], CLASSES)
    table = parquet.read_table(tmp_path / "t.parquet")
    assert table["boxes"].to_pylist() == [record.to_json()["boxes"], None]


def test_warnings_share_a_cell(tmp_path):
    record = make_record(warnings=("one", "two"))
    write_table(tmp_path / "t.csv", [record], CLASSES)
    assert rows(tmp_path / "t.csv")[0]["warnings"] == "one | two"


def test_an_empty_table_has_a_header(tmp_path):
    write_table(tmp_path / "t.csv", [], CLASSES)
    header = (tmp_path / "t.csv").read_text("utf-8-sig")
    assert header.startswith("path,frame,status,reason,model,predicted_class,prob")


def test_a_csv_file_is_marked_as_unicode(tmp_path):
    write_table(tmp_path / "t.csv", [], CLASSES)
    assert (tmp_path / "t.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_name_that_is_not_unicode_is_written(tmp_path):
    write_table(tmp_path / "t.csv", [make_record(path="\udcff.png")], CLASSES)
    assert rows(tmp_path / "t.csv")[0]["path"] == "\\udcff.png"


@pytest.mark.parametrize("name", ["t.json", "t.jsonl", "T.JSON"])
def test_json_lines_are_the_records(tmp_path, name):
    record = make_record()
    write_table(tmp_path / name, [record, record], CLASSES)
    lines = (tmp_path / name).read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [record.to_json(), record.to_json()]


def test_parquet_contains_every_row(tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    records = (make_record(frame=n) for n in range(25_000))
    write_table(tmp_path / "t.parquet", records, CLASSES)
    frames = parquet.read_table(tmp_path / "t.parquet")["frame"].to_pylist()
    assert frames == list(range(25_000))


def test_parquet_without_pyarrow_names_what_is_missing(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(ReportError, match=r"install brainview\[parquet\]"):
        check_table_path(tmp_path / "t.parquet")


def test_a_table_that_fails_leaves_the_old_one(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("old")

    def records():
        yield make_record()
        raise RuntimeError("the source ended badly")

    with pytest.raises(RuntimeError):
        write_table(path, records(), CLASSES)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named_in_the_error(tmp_path):
    with pytest.raises(ReportError, match="there is no folder"):
        write_table(tmp_path / "none" / "t.csv", [], CLASSES)


def test_no_cell_of_a_csv_is_a_formula_or_holds_an_escape(tmp_path):
    record = make_record(path="=1+1\x1b[2J.png", predicted_class="@SUM(A1)")
    write_table(tmp_path / "t.csv", [record], ("@SUM(A1)", "a\nb"))
    (row,) = rows(tmp_path / "t.csv")
    assert row["path"] == "'=1+1\\x1b[2J.png"
    assert row["predicted_class"] == "'@SUM(A1)"
    assert "probability_a\\x0ab" in row
