"""De-identified copies from the window."""

from dicom_series import IDENTITY, write_series
from pydicom import dcmread
from PySide6.QtCore import Qt
from spheres import slices_at


def test_what_is_open_is_copied_without_identity_and_shown_text_is_refused(
    qtbot, window, settle, tmp_path
):
    def kinds(index):
        return {"BurnedInAnnotation": "YES"} if index else {}

    write_series(tmp_path / "scan", slices_at((0.0, 3.0)), kinds)
    window.open([tmp_path / "scan" / "0.dcm", tmp_path / "scan" / "1.dcm"])
    settle()
    out = tmp_path / "out"
    window.commands.files.ask_export_folder = lambda _folder: out
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = window.commands.copies.dialog
    qtbot.keyClick(dialog.change, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=30_000)
    assert dialog.outcome.text().startswith("1 image copied.")
    assert "text is burned into it" in dialog.problems.text()
    (copy,) = (path for path in out.rglob("*") if path.is_file())
    assert dcmread(copy).PatientID != IDENTITY["PatientID"]


def test_a_region_that_is_none_is_said(qtbot, window, settle, tmp_path):
    window.open([tmp_path / "a.dcm"])
    settle()
    window.actions_by_name["deidentify"].trigger()
    dialog = window.commands.copies.dialog
    dialog.region.setText("1,2")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "is no region" in dialog.problems.text()
    assert not dialog.is_running
