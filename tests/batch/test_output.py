from dataclasses import replace
from pathlib import Path

import pytest
from batch_files import picture, table
from records import make_record
from report_values import analysis_of, classification, scan_of, segmentation

from brainview.batch import BatchRow
from brainview.batch.output import series_rows
from brainview.core import BatchItem, ScanRecord, Series, SliceRef, Status
from brainview.inference import SeriesSummary, SliceAnswer, SliceFinding


def row(place, p_none, *, series="s", status=Status.OK, **changes):
    values = {"predicted_class": None, "probabilities": None}
    if status is Status.OK:
        values["probabilities"] = {"glioma": 1 - p_none, "notumor": p_none}
        values["predicted_class"] = "notumor" if p_none > 0.5 else "glioma"
    record = make_record(status=status, series=series, **values | changes)
    return BatchRow(place, f"{place}.dcm", record=record)


def test_a_series_is_the_slice_in_which_a_tumor_is_most_probable():
    (found,) = series_rows([row(0, 0.9), row(1, 0.1), row(2, 0.4)])
    assert found.name == "1.dcm"


# The class is glioma each time: the probability of no tumor, and the area of the mask.
@pytest.mark.parametrize(
    "slices",
    [
        [(0.9, 1.0), (0.1, 2.0), (0.4, 3.0)],
        # Equal in whole percent: the largest mask decides.
        [(0.0019, 5.0), (0.0011, 1.0), (0.0042, 30.0)],
        [(0.2, 0.0), (0.2, 0.0)],
    ],
)
def test_the_window_and_a_table_name_the_same_slice(slices):
    analyses = [
        analysis_of(
            scan_of(),
            classification=classification((1 - p_none, 0, p_none, 0)),
            segmentation=segmentation(area_mm2),
        )
        for p_none, area_mm2 in slices
    ]
    refs = tuple(SliceRef(Path(f"{k}.dcm")) for k in range(len(slices)))
    findings = [SliceFinding.of(SliceAnswer(k, a)) for k, a in enumerate(analyses)]
    summary = SeriesSummary.of(Series("s", refs), findings)
    rows = [
        BatchRow(k, f"{k}.dcm", record=replace(record, series="s"))
        for k, record in enumerate(
            ScanRecord.of(BatchItem(f"{k}.dcm", analysis=a))
            for k, a in enumerate(analyses)
        )
    ]
    (found,) = series_rows(rows)
    assert found.place == summary.most_suspicious.index


def test_a_series_without_suspicious_slices_is_its_first_analyzed_slice():
    unrated = {"probabilities": {"glioma": 0.9, "pituitary": 0.1}}
    rows = [row(0, 0, status=Status.ERROR), row(1, 0, **unrated)]
    (found,) = series_rows(rows)
    assert found.place == 1


def test_a_series_counts_its_slices():
    (found,) = series_rows([row(0, 0.9), row(1, 0.1), row(2, 0.4)])
    assert (found.record.slices, found.record.tumor_slices) == (3, 2)


def test_slices_that_failed_are_a_warning():
    (found,) = series_rows([row(0, 0.9), row(1, 0, status=Status.ERROR)])
    assert found.record.warnings == ("1 of 2 slices could not be analyzed.",)


def test_slices_without_a_file_are_a_warning():
    rows = [row(0, 0.9, unwritten=("mask",)), row(1, 0.1), row(2, 0.1)]
    (found,) = series_rows(rows)
    assert found.record.unwritten == ("mask",)
    assert found.record.warnings == ("For 1 of 3 slices, a file could not be written.",)


def test_a_series_of_failures_is_one():
    (found,) = series_rows(
        [row(0, 0, status=Status.ERROR), row(1, 0, status=Status.ERROR)]
    )
    assert found.record.status is Status.ERROR


def test_a_file_without_a_series_counts_as_a_series():
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
