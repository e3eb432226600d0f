"""``brainview measure``."""

import json

import nibabel as nib
import numpy as np
import pytest
from heads import GAP, SPACING, head_study, motion
from mask_files import write_ball, write_nifti, write_pictures
from spheres import Ball, heights, slices_at

from brainview.__main__ import main
from brainview.imaging.rigid import Rigid

SLICES = slices_at(heights(6.0), spacing=(2.0, 1.3), side_mm=40)
FIELDS = [
    "id",
    "volume_ml",
    "longest_mm",
    "perpendicular_mm",
    "extent_mm",
    "slices",
    "center_mm",
    "speck",
    "doubtful",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("measure")
    write_ball(folder / "scan", SLICES, SliceThickness=5)
    write_ball(folder / "other", SLICES, PatientID="8", StudyInstanceUID="1.9")
    write_nifti(folder / "mask.nii.gz", SLICES, "kJi")
    write_pictures(folder / "masks", SLICES)
    return folder


def measured(folder, capsys, *options):
    arguments = [str(folder / "scan"), "--mask", str(folder / "mask.nii.gz")]
    assert main(["measure", *arguments, *options, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_mask_is_measured_in_the_coordinates_of_the_patient(folder, capsys):
    found = measured(folder, capsys)
    assert found["volume_ml"] == pytest.approx(10, rel=0.03)
    assert (found["volume_reason"], found["coordinates"]) == (None, "DICOM LPS")
    assert (found["thickness_mm"], found["distance_mm"]) == (5, 6)
    (lesion,) = found["lesions"]
    assert list(lesion) == FIELDS
    assert lesion["center_mm"] == pytest.approx(Ball().center, abs=0.5)
    assert (lesion["id"], lesion["slices"], lesion["speck"]) == (1, [4, 8], False)


def test_the_change_since_a_prior_study_is_told(folder, capsys):
    prior = ["--prior", str(folder / "other"), "--prior-mask", str(folder / "masks")]
    found = measured(folder, capsys, *prior)
    assert found["change"] == [
        {"id": 1, "prior_id": 1, "volume_percent": 0.0, "longest_mm": 0.0}
    ]
    (warning,) = found["warnings"]
    assert "different patients" in warning
    assert "Doe" not in json.dumps(found)


def write_volume(path, voxels):
    affine = np.diag((-SPACING[1], -SPACING[0], GAP, 1.0))
    affine[:3, 3] = 110.0, 110.0, -75.0
    nib.save(nib.Nifti1Image(voxels.T.astype(np.int16), affine), path)
    return str(path)


@pytest.fixture(scope="module")
def heads(tmp_path_factory):
    """A head, and half a year later turned, shifted, and with larger lesions."""
    folder, files = tmp_path_factory.mktemp("heads"), {}
    for name, back, growth in (
        ("then", Rigid.identity(), 1.0),
        ("now", motion().inverse, 1.2),
    ):
        _, voxels, inside = head_study(back, growth)
        files[name] = write_volume(folder / f"{name}.nii.gz", voxels)
        files[f"{name} mask"] = write_volume(folder / f"{name}-mask.nii.gz", inside)
    return files


def test_a_prior_study_in_other_coordinates_is_registered(heads, capsys):
    arguments = [heads["now"], "--mask", heads["now mask"], "--json"]
    prior = ["--prior", heads["then"], "--prior-mask", heads["then mask"]]
    assert main(["measure", *arguments, *prior]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["alignment"]["degrees"] == pytest.approx(5, abs=0.5)
    assert [(c["id"], c["prior_id"]) for c in found["change"]] == [(1, 1), (2, 2)]
    volumes = found["volume_ml"], found["prior"]["volume_ml"]
    assert 100 * (volumes[0] / volumes[1] - 1) == pytest.approx(20, abs=3)
    (warning,) = found["warnings"]
    assert "don't say whether scan and prior scan are of one patient" in warning


def test_pictures_are_not_aligned_and_it_is_said(folder, capsys):
    arguments = [str(folder / "masks"), "--mask", str(folder / "masks"), "--json"]
    prior = ["--prior", str(folder / "scan"), "--prior-mask", str(folder / "masks")]
    assert main(["measure", *arguments, *prior]) == 0
    found = json.loads(capsys.readouterr().out)
    _, warning = found["warnings"]
    assert "isn't aligned" in warning
    assert (found["alignment"], len(found["change"])) == (None, 1)


def test_lines_for_a_person_say_thickness_distance_and_coordinates(folder, capsys):
    arguments = [str(folder / "scan"), "--mask", str(folder / "masks")]
    assert main(["measure", *arguments]) == 0
    said = capsys.readouterr().out
    assert "Slices are 5 mm thick and 6 mm apart; the distance counts." in said
    assert "DICOM LPS" in said
    assert "For research use only." in said


def test_a_prior_scan_needs_its_mask(folder, capsys):
    arguments = [str(folder / "scan"), "--mask", str(folder / "masks")]
    assert main(["measure", *arguments, "--prior", str(folder / "other")]) == 2
    assert "together" in capsys.readouterr().err


def test_a_missing_file_is_named(folder, capsys):
    arguments = [str(folder / "none"), "--mask", str(folder / "masks")]
    assert main(["measure", *arguments]) == 1
    assert capsys.readouterr().err.startswith("Can't open none: ")
