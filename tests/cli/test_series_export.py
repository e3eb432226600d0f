"""``brainview series --out --export``."""

import csv
import hashlib
import json
import shutil
from contextlib import closing
from pathlib import Path

import cv2
import nibabel
import numpy as np
import pytest
from bundles import WEAK_EXPLANATION, make_classifier_bundle
from dicom_series import IDENTITY, write_series
from highdicom.seg import segread
from pydicom import dcmread
from spheres import slices_at
from unpacking import unpacked

from brainview.__main__ import main
from brainview.core import CancelToken
from brainview.core.calibration import Calibration
from brainview.core.measures import Measure, MeasureKind
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import Verdict
from brainview.readers import IsolatedReader, find_masks, read_scan, read_slice
from brainview.store import ReaderRecords, StudyStore, default_folder

pytestmark = pytest.mark.usefixtures("models")


@pytest.fixture(scope="module")
def shared_scan(tmp_path_factory):
    """A series of a head with a bright block, whose file names name the patient."""

    def pixels(index):
        head = np.zeros((64, 64), np.uint16)
        cv2.ellipse(head, (32, 32), (26, 29), 0, 0, 360, 40, -1)
        head[24:40, 30:44] = 200 if index else 40
        return {"PixelData": head.tobytes()}

    folder = tmp_path_factory.mktemp("series") / "scan"
    series = write_series(folder, slices_at((0.0, 3.0, 6.0)), pixels)
    for ref in series.slices:
        ref.path.rename(ref.path.with_stem(f"{IDENTITY['PatientID']}-{ref.path.stem}"))
    return folder


@pytest.fixture
def scan(shared_scan, tmp_path):
    """A copy of the series that a test may change."""
    return Path(shutil.copytree(shared_scan, tmp_path / "scan"))


KINDS = "seg,sr,sc,pdf,png,map,nifti,csv,json"
FILES = {
    *("seg.dcm", "sr.dcm", "sc.dcm", "pdf.dcm", "map.dcm", "report.pdf"),
    *("report-1.png", "mask.nii.gz", "slices.csv", "lesions.csv", "result.json"),
}


@pytest.fixture(scope="module")
def written(shared_scan, tiny_models, tmp_path_factory):
    """The folder with every kind of file about a series."""
    out = tmp_path_factory.mktemp("out")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BRAINVIEW_MODELS", str(tiny_models))
        asked = ["--out", str(out), "--export", KINDS]
        assert main(["series", str(shared_scan), *asked]) == 0
    return out


def test_every_kind_is_written_and_names_no_patient(written):
    found = {path.name.removeprefix("series-01-"): path for path in written.iterdir()}
    assert set(found) >= FILES
    for path in found.values():
        texts = [part for value in IDENTITY.values() for part in value.split("=")]
        content = unpacked(path)
        assert not [t for t in texts if t.encode() in content]


def test_a_map_that_shows_little_is_written_with_a_warning(
    scan, tmp_path, monkeypatch, capsys
):
    bundle = tmp_path / "weak" / "tiny"
    make_classifier_bundle(bundle, explanation=WEAK_EXPLANATION)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(bundle.parent))
    asked = ["--out", str(tmp_path / "out"), "--export", "map"]
    assert main(["series", str(scan), *asked]) == 0
    assert "It is written all the same, for research." in capsys.readouterr().err
    found = dcmread(tmp_path / "out" / "series-01-map.dcm")
    assert "Don't rely on this map" in found.ImageComments


def test_the_mask_covers_the_pixels_of_the_segmentation(written):
    mask = nibabel.load(written / "series-01-mask.nii.gz")
    voxels = np.argwhere(np.asarray(mask.dataobj) > 0)
    volume = segread(written / "series-01-seg.dcm").get_volume(combine_segments=True)
    places = volume.map_indices_to_reference(np.argwhere(volume.array > 0))
    to_lps = np.diag((-1, -1, 1, 1)) @ mask.affine
    found = nibabel.affines.apply_affine(to_lps, voxels)
    assert sorted(map(tuple, found.round(3))) == sorted(map(tuple, places.round(3)))


def test_the_record_says_what_is_needed_to_repeat_the_result(
    shared_scan, written, models
):
    record = json.loads((written / "series-01-result.json").read_text("utf-8"))
    for used in record["models"]:
        weights = (models / used["id"] / "model.onnx").read_bytes()
        assert hashlib.sha256(weights).hexdigest() == used["sha256"]
    digests = [
        hashlib.sha256(p.read_bytes()).hexdigest() for p in shared_scan.iterdir()
    ]
    assert sorted(each["sha256"] for each in record["slices"]) == sorted(digests)
    lines = "".join(f"{each['sha256']} 0\n" for each in record["slices"])
    assert record["input"]["sha256"] == hashlib.sha256(lines.encode()).hexdigest()
    assert record["options"]["model_id"] == record["models"][0]["id"]
    assert record["identity"] is None


def test_the_tables_have_a_row_for_each_slice_and_each_lesion(written):
    record = json.loads((written / "series-01-result.json").read_text("utf-8"))
    for kind, rows in (("slices", 3), ("lesions", len(record["result"]["lesions"]))):
        with (written / f"series-01-{kind}.csv").open(encoding="utf-8-sig") as file:
            assert len(list(csv.DictReader(file))) == rows


@pytest.mark.names_patient
def test_a_record_names_the_patient_where_that_is_asked_for(scan, tmp_path):
    out = tmp_path / "out"
    asked = ["--out", str(out), "--export", "json", "--keep-identity"]
    assert main(["series", str(scan), *asked]) == 0
    record = json.loads((out / "series-01-result.json").read_text("utf-8"))
    assert record["identity"]["patient_name"] == IDENTITY["PatientName"]


def test_a_nifti_series_has_all_files_but_dicom_objects(here, tmp_path, capsys):
    head = np.zeros((64, 64, 3), np.int16)
    head[8:56, 6:58] = 40
    head[24:40, 30:44, 1:] = 200
    affine = np.diag((2.0, 1.0, 3.0, 1.0))
    nibabel.save(nibabel.Nifti1Image(head, affine), here / "head.nii.gz")
    asked = ["--out", "out", "--export", "pdf,nifti,json"]
    assert main(["series", "head.nii.gz", *asked]) == 0, capsys.readouterr().err
    assert {path.suffix for path in (here / "out").iterdir()} == {
        ".pdf", ".gz", ".json",
    }  # fmt: skip
    mask = nibabel.load(here / "out" / "series-01-mask.nii.gz")
    assert np.allclose(
        np.abs(np.linalg.det(mask.affine)), np.abs(np.linalg.det(affine))
    )


@pytest.mark.names_patient
def test_measurements_bring_the_segmentation_that_they_refer_to(scan, tmp_path):
    out = tmp_path / "out"
    asked = ["--out", str(out), "--export", "sr", "--keep-identity"]
    assert main(["series", str(scan), *asked]) == 0
    report, masks = (dcmread(out / f"series-01-{kind}.dcm") for kind in ("sr", "seg"))
    assert masks.SOPInstanceUID in str(report)
    assert report.PatientID == IDENTITY["PatientID"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--out", "x"], "--export is missing"),
        (["--export", "seg"], "--out is missing"),
        (["--keep-identity"], "nothing is written"),
    ],
)
def test_options_that_need_each_other_are_named(scan, here, capsys, options, sentence):
    assert main(["series", str(scan), *options]) == 2
    assert sentence in capsys.readouterr().err


def test_a_series_that_nothing_can_refer_to_is_named(scan, tmp_path, capsys):
    for path in scan.iterdir():
        dataset = dcmread(path)
        dataset.FrameOfReferenceUID = f"1.2.{dataset.InstanceNumber}"
        dataset.save_as(path)
    out = tmp_path / "out"
    assert main(["series", str(scan), "--out", str(out), "--export", "seg"]) == 1
    assert "several frames of reference" in capsys.readouterr().err
    assert not list(out.iterdir())


def test_files_say_which_slices_were_answered_on_request(
    scan, tmp_path, monkeypatch, capsys
):
    bundle = tmp_path / "picky" / "tiny"
    make_classifier_bundle(bundle, typicality_threshold=1e-3)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(bundle.parent))
    stem = tmp_path / "out" / "series-01"
    asked = ["--force", "--out", str(stem.parent), "--export", "sr,json"]
    assert main(["series", str(scan), *asked]) == 0, capsys.readouterr().err
    record = json.loads(Path(f"{stem}-result.json").read_text("utf-8"))
    assert record["options"]["force"] is True
    remarks = [each["remarks"][0] for each in record["slices"]]
    assert all(each.startswith("Answered on request.") for each in remarks)
    measured = Path(f"{stem}-sr.dcm").read_bytes()
    assert b"3 slices answered on request." in measured


@pytest.fixture
def reading(scan, monkeypatch, tmp_path):
    """What a reader drew on the second slice of the series, and decided about it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    source = read_scan(next(p for p in scan.iterdir() if p.stem.endswith("1"))).source
    records = ReaderRecords(StudyStore(default_folder()))
    mask = np.zeros((64, 64), bool)
    mask[24:34, 30:40] = True
    line = Measure(MeasureKind.DISTANCE, ((1.0, 1.0), (4.0, 5.0)))
    verdict = Verdict("meningioma", "At the dura", is_reviewed=True)
    for values, key, value in (
        (records.masks, source.slice_key, PackedMask.of(mask)),
        (records.measures, source.slice_key, (line,)),
        (records.verdicts, source.subject, verdict),
    ):
        values.put(source.study, {key: (None, value)})
    return mask


def test_what_a_reader_drew_and_decided_stands_beside_the_model_s(
    scan, reading, tmp_path, capsys
):
    out = tmp_path / "out"
    kinds = "seg,sr,nifti,csv,json"
    assert main(["series", str(scan), "--out", str(out), "--export", kinds]) == 0
    assert "as you wrote them" in capsys.readouterr().err
    stem = out / "series-01"
    both = [segread(f"{stem}-{kind}.dcm") for kind in ("seg", "seg-reader")]
    second = sorted(scan.iterdir())[1]
    model, reader = (
        masks.get_pixels_by_source_instance(
            [dcmread(second).SOPInstanceUID], combine_segments=True
        )[0]
        for masks in both
    )
    assert np.array_equal(reader > 0, reading)
    assert not np.array_equal(model > 0, reading)
    assert "At the dura" in str(dcmread(f"{stem}-sr-reader.dcm"))
    volume = nibabel.load(f"{stem}-mask-reader.nii.gz")
    assert np.count_nonzero(np.asarray(volume.dataobj)[:, :, 1]) == reading.sum()
    record = json.loads(Path(f"{stem}-result.json").read_text("utf-8"))["reader"]
    assert (record["class"], record["corrected_slices"]) == ("meningioma", [2])
    assert record["measures"][0]["values"][0] == {
        "name": "length", "value": 5.0, "unit": "mm",
    }  # fmt: skip
    tables = {}
    for name in ("reader", "lesions", "slices", "measures"):
        with Path(f"{stem}-{name}.csv").open(encoding="utf-8-sig") as file:
            tables[name] = list(csv.DictReader(file))
    assert {row["outlined_by"] for row in tables["lesions"]} == {"model", "reader"}
    assert tables["slices"][1]["reader_area_px"] == "100"
    assert {row["what"] for row in tables["reader"]} >= {"class", "volume_ml"}
    assert tables["measures"][0]["kind"] == "distance"


def test_a_scale_that_a_reader_gave_is_used_and_told(
    scan, reading, tmp_path, monkeypatch
):
    path = tmp_path / "a.png"
    cv2.imwrite(str(path), read_scan(next(scan.iterdir())).pixels.astype(np.uint8))
    source = read_scan(path).source
    records = ReaderRecords(StudyStore(default_folder()))
    records.calibrations.put(source.study, {source.subject: (None, Calibration(0.5))})
    line = Measure(MeasureKind.DISTANCE, ((1.0, 1.0), (4.0, 5.0)))
    records.measures.put(source.study, {source.slice_key: (None, (line,))})
    out = tmp_path / "out"
    main(["series", str(path), "--out", str(out), "--export", "csv"])
    with (out / "series-01-measures.csv").open(encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file)
    assert (row["value"], row["unit"], row["calibrated"]) == ("2.5", "mm", "1")


def test_a_reader_s_work_can_be_left_out(scan, reading, tmp_path):
    out = tmp_path / "out"
    asked = ["--out", str(out), "--export", "seg,json", "--without-reader"]
    assert main(["series", str(scan), *asked]) == 0
    assert {path.name for path in out.iterdir()} == {
        "series-01-seg.dcm", "series-01-result.json",
    }  # fmt: skip


def test_each_volume_of_a_series_has_its_own_objects(models, tmp_path):
    def pixels(index):
        head = np.zeros((64, 64), np.uint16)
        cv2.ellipse(head, (32, 32), (26, 29), 0, 0, 360, 40, -1)
        head[24:40, 30 : 40 + index] = 200
        return {"PixelData": head.tobytes(), "AcquisitionNumber": index // 2}

    twice = slices_at((0.0, 3.0, 0.0, 3.0))
    series = write_series(tmp_path / "scan", twice, pixels)
    assert len(series) == 4
    out = tmp_path / "out"
    asked = ["--out", str(out), "--export", "seg,sr,sc,nifti"]
    assert main(["series", str(tmp_path / "scan"), *asked]) == 0
    uids = [dcmread(ref.path).SOPInstanceUID for ref in series.slices]
    for number, own in ((1, uids[:2]), (2, uids[2:])):
        stem = f"series-01-volume-{number}"
        masks = dcmread(out / f"{stem}-seg.dcm")
        (referenced,) = masks.ReferencedSeriesSequence
        found = {
            each.ReferencedSOPInstanceUID
            for each in referenced.ReferencedInstanceSequence
        }
        assert found <= set(own)
        assert f" {number}. " in masks.SeriesDescription
        assert f"volume {number}" in str(dcmread(out / f"{stem}-sr.dcm"))
        assert (out / f"{stem}-mask.nii.gz").exists()
        with closing(IsolatedReader()) as reader:
            opened = find_masks([out / f"{stem}-seg.dcm"], reader, CancelToken())
        over = opened.on(series, read_slice)
        marked = {index for index, patch in over.items() if patch.pixels.any()}
        assert {uids[index] for index in marked} == found
    assert (out / "series-01-sc.dcm").exists()
