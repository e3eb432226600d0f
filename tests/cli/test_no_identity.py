"""No file that the program writes by its default options says who was scanned."""

import logging

import pytest
from identity import IDENTITY, leaks
from pydicom import dcmread

from brainview.__main__ import main
from brainview.core.resources import resources_folder


@pytest.fixture
def written(here, models, tmp_path, monkeypatch):
    """The folder that the program can write to, with a scan of a made-up patient."""
    home = tmp_path / "all"
    for name, below in (("HOME", "home"), ("TMPDIR", "tmp")):
        (home / below).mkdir(parents=True)
        monkeypatch.setenv(name, str(home / below))
    monkeypatch.setattr("tempfile.tempdir", None)
    dataset = dcmread(resources_folder() / "samples" / "glioma" / "IM0005.dcm")
    dataset.decompress()  # so that no child process is needed
    for keyword, value in IDENTITY.items():
        setattr(dataset, keyword, value)
    dataset.save_as(here / "scan.dcm")
    monkeypatch.chdir(home)
    return home


def test_the_search_finds_an_identity(tmp_path):
    (tmp_path / "a.txt").write_text("seen by Dr. WINTERBOTTOM")
    assert leaks(tmp_path) == [("a.txt", "Winterbottom")]


def test_nothing_that_analyze_and_info_write_names_the_patient(written, capsys, caplog):
    caplog.set_level(logging.DEBUG, "brainview")
    scan = "../here/scan.dcm"
    folders = ["--mask-out", "masks", "--heatmap-out", "maps", "--force"]
    main(["analyze", scan, "--json", "--report", "report.pdf", *folders])
    main(["info", scan])
    names = {path.suffix for path in written.rglob("*") if path.is_file()}
    assert names >= {".png", ".pdf"}
    printed = capsys.readouterr()
    messages = (printed.out, printed.err, caplog.text)
    assert leaks(written, *(each.encode() for each in messages)) == []


def test_nothing_that_a_batch_writes_names_the_patient(written, capsys, caplog):
    caplog.set_level(logging.DEBUG, "brainview")
    more = ["--mask-out", "masks", "--heatmap-out", "maps", "--reports", "reports"]
    page = ["--page", "page.html", "--jobs", "1"]
    assert main(["batch", "../here", "--out", "table.csv", *more, *page]) == 0
    names = {path.suffix for path in written.rglob("*") if path.is_file()}
    assert names >= {".csv", ".html", ".png", ".journal"}
    printed = capsys.readouterr()
    messages = (printed.out, printed.err, caplog.text)
    assert leaks(written, *(each.encode() for each in messages)) == []


def test_nothing_that_series_writes_names_the_patient(written, capsys, caplog):
    caplog.set_level(logging.DEBUG, "brainview")
    kinds = "sr,sc,pdf,png,csv,json"
    main(["series", "../here/scan.dcm", "--out", "out", "--export", kinds])
    names = {path.suffix for path in written.rglob("*") if path.is_file()}
    assert names >= {".dcm", ".pdf", ".png", ".csv", ".json"}
    printed = capsys.readouterr()
    messages = (printed.out, printed.err, caplog.text)
    # DICOM objects refer to the study by its UID.
    found = leaks(written, *(each.encode() for each in messages))
    assert [f for f in found if not (f[0].endswith(".dcm") and "1.2.826" in f[1])] == []
