"""``brainview series --out --export``."""

import cv2
import numpy as np
import pytest
from dicom_series import IDENTITY, write_series
from pydicom import dcmread
from spheres import slices_at

from brainview.__main__ import main

pytestmark = pytest.mark.usefixtures("models")


@pytest.fixture
def scan(tmp_path):
    """A series of a head with a bright block, whose file names name the patient."""

    def pixels(index):
        head = np.zeros((64, 64), np.uint16)
        cv2.ellipse(head, (32, 32), (26, 29), 0, 0, 360, 40, -1)
        head[24:40, 30:44] = 200 if index else 40
        return {"PixelData": head.tobytes()}

    series = write_series(tmp_path / "scan", slices_at((0.0, 3.0, 6.0)), pixels)
    for ref in series.slices:
        ref.path.rename(ref.path.with_stem(f"{IDENTITY['PatientID']}-{ref.path.stem}"))
    return tmp_path / "scan"


def test_every_kind_is_written_and_names_no_patient(scan, tmp_path, capsys):
    out = tmp_path / "out"
    kinds = "seg,sr,sc,pdf,map"
    assert main(["series", str(scan), "--out", str(out), "--export", kinds]) == 0
    found = {path.stem.rsplit("-", 1)[1]: path for path in out.iterdir()}
    assert set(found) == set(kinds.split(","))
    for path in found.values():
        texts = [part for value in IDENTITY.values() for part in value.split("=")]
        assert not [t for t in texts if t.encode() in path.read_bytes()]
    assert capsys.readouterr().err == ""


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
