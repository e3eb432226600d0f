"""Which folder is first offered for a report."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from brainview.gui.window.result_folder import result_folder

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


@pytest.mark.parametrize("kept", ["scans", "scans/inside", ""])
def test_it_never_belongs_to_the_scans(tmp_path, kept):
    scans = tmp_path / "scans"
    (scans / "inside").mkdir(parents=True)
    documents = Path(QStandardPaths.writableLocation(DOCUMENTS))
    assert result_folder(kept and str(tmp_path / kept), [scans]) == documents


def test_it_is_the_one_that_was_chosen_last(tmp_path):
    scans = tmp_path / "scans"
    scans.mkdir()
    assert result_folder(str(tmp_path / "out"), [scans]) == tmp_path / "out"


def test_scans_among_the_documents_are_left_alone():
    documents = Path(QStandardPaths.writableLocation(DOCUMENTS))
    assert result_folder("", [documents / "scan.dcm"]) != documents
