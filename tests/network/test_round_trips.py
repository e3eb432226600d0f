"""Round trips to an Orthanc, with the commands that a person uses."""

import pytest
from orthanc import free_ports, running_orthanc
from pydicom import dcmread

from brainview.__main__ import main


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
def test_a_node_answers(capsys):
    for way in ("get", "web"):
        assert main(["nodes", "--echo", way]) == 0
    assert capsys.readouterr().out.count("answers.") == 2
