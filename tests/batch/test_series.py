from dataclasses import replace

import pytest
from batch_files import picture, table

from brainview.batch import Row
from brainview.batch.series import series_rows


def row(place, p_none, *, series="s", status="ok", predicted=None):
    found = {"glioma": 1 - p_none, "notumor": p_none} if status == "ok" else None
    best = predicted or ("notumor" if p_none > 0.5 else "glioma")
    record = {
        "status": status,
        "series": series,
        "probabilities": found,
        "predicted_class": best if found else None,
        "warnings": [],
    }
    return Row(place, f"{place}.dcm", record=record)


def test_a_series_is_the_slice_in_which_a_tumor_is_most_probable():
    (found,) = series_rows([row(0, 0.9), row(1, 0.1), row(2, 0.4)])
    assert found.name == "1.dcm"


def test_a_series_counts_its_slices():
    (found,) = series_rows([row(0, 0.9), row(1, 0.1), row(2, 0.4)])
    assert (found.record["slices"], found.record["tumor_slices"]) == (3, 2)


def test_slices_that_failed_are_a_warning():
    (found,) = series_rows([row(0, 0.9), row(1, 0, status="error")])
    assert found.record["warnings"] == ["1 of 2 slices could not be analyzed."]


def test_a_series_of_failures_is_one():
    (found,) = series_rows([row(0, 0, status="error"), row(1, 0, status="error")])
    assert found.record["status"] == "error"


def test_what_is_no_series_stands_for_itself():
    assert (
        len(list(series_rows([row(0, 0.1, series=None), row(1, 0.1, series=None)])))
        == 2
    )


def test_a_file_of_several_frames_is_a_series(run, job, scans):
    cv2 = pytest.importorskip("cv2")
    cv2.imwritemulti(str(scans / "stack.tif"), [picture(30 * n) for n in range(1, 6)])
    run(outputs=replace(job.outputs, by_series=True))
    rows = table(job.outputs.table)
    assert len(rows) == 31
    assert [r["slices"] for r in rows if "stack" in r["path"]] == ["5"]


@pytest.mark.data
def test_a_real_series_is_one_row(run, job, data_folder):
    sources = (data_folder / "dicom",)
    run(sources=sources, outputs=replace(job.outputs, by_series=True))
    rows = table(job.outputs.table)
    assert sorted(int(row["slices"]) for row in rows)[-1] >= 24
