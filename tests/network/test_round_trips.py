"""Round trips to an Orthanc, with the commands that a person uses."""

import errno

import pytest
import unclosed
from orthanc import free_ports, running_orthanc
from pydicom import dcmread

from brainview.__main__ import main

pytestmark = unclosed.ALLOWED


@pytest.fixture(scope="module")
def orthanc(tmp_path_factory):
    """The port of an Orthanc, the address of its DICOMweb, and our listener's port."""
    (listener,) = free_ports(1)
    with running_orthanc(tmp_path_factory.mktemp("orthanc"), listener) as (port, url):
        yield port, url, listener


@pytest.fixture
def nodes(orthanc, configure):
    port, url, listener = orthanc
    dicom = {"ae_title": "ORTHANC", "host": "127.0.0.1", "port": port}
    configure(
        nodes=[
            {"name": "get", **dicom},
            {"name": "move", "retrieve": "move", **dicom},
            {"name": "web", "url": url},
        ],
        listener={"port": listener},
    )


def contents(folder):
    found = [dcmread(path) for path in folder.iterdir()]
    return {
        each.SOPInstanceUID: (each.file_meta.TransferSyntaxUID, each.PixelData)
        for each in found
    }


@pytest.mark.names_patient
@pytest.mark.usefixtures("nodes")
@pytest.mark.parametrize("way", ["get", "web"])
def test_what_is_sent_comes_back_with_identical_pixels(scan, way, tmp_path, capsys):
    assert main(["send", str(scan), way]) == 0
    header = dcmread(scan / "0.dcm", stop_before_pixels=True)
    uids = [header.StudyInstanceUID, header.SeriesInstanceUID]
    for back in ("get", "move", "web"):
        assert main(["fetch", back, *uids, "--out", str(tmp_path / back)]) == 0
        assert contents(tmp_path / back) == contents(scan)
    assert not capsys.readouterr().err


@pytest.mark.usefixtures("nodes")
@pytest.mark.parametrize("way", ["get", "web"])
def test_series_are_found_by_patient_date_and_modality(scan, way, capsys):
    assert main(["send", str(scan), way]) == 0
    capsys.readouterr()
    header = dcmread(scan / "0.dcm", stop_before_pixels=True)
    asked = ["--patient", header.PatientID, "--date", "20240101-20241231"]
    assert main(["query", way, *asked, "--modality", "MR"]) == 0
    said = capsys.readouterr().out
    assert header.SeriesInstanceUID in said
    assert header.PatientID not in said
    assert main(["query", way, *asked, "--modality", "CT"]) == 0
    assert header.SeriesInstanceUID not in capsys.readouterr().out


@pytest.mark.usefixtures("nodes")
@pytest.mark.parametrize("way", ["get", "web"])
@pytest.mark.parametrize(
    ("asked", "is_found"),
    [
        (["--patient", "QX-*"], True),
        (["--patient", "?X-77881?"], True),
        (["--patient", "QX-7"], False),
        (["--name", "W*"], True),
        (["--name", "Y*"], False),
    ],
)
def test_wildcards_are_understood(scan, way, asked, is_found, capsys):
    assert main(["send", str(scan), way]) == 0
    capsys.readouterr()
    header = dcmread(scan / "0.dcm", stop_before_pixels=True)
    assert main(["query", way, *asked]) == 0
    assert (header.SeriesInstanceUID in capsys.readouterr().out) is is_found


@pytest.mark.usefixtures("nodes")
def test_a_fetch_to_a_full_disk_is_said(scan, tmp_path, monkeypatch, capsys):
    def full(path, content):
        raise OSError(errno.ENOSPC, "No space left on device")

    assert main(["send", str(scan), "get"]) == 0
    monkeypatch.setattr("brainview.network.retrieve.replace_bytes", full)
    header = dcmread(scan / "0.dcm", stop_before_pixels=True)
    uids = [header.StudyInstanceUID, header.SeriesInstanceUID]
    for way in ("get", "move", "web"):
        assert main(["fetch", way, *uids, "--out", str(tmp_path / way)]) == 1
        said = capsys.readouterr().err
        assert "no space left on device" in said, way
        assert not list((tmp_path / way).iterdir())


@pytest.mark.usefixtures("nodes")
def test_a_node_answers(capsys):
    for way in ("get", "web"):
        assert main(["nodes", "--echo", way]) == 0
    assert capsys.readouterr().out.count("answers.") == 2
