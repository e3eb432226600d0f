from pathlib import Path

from brainview.core import BrainviewError, ScanReadError


def test_a_message_has_what_why_and_what_to_do():
    error = BrainviewError("Can't do it", reason="it broke", remedy="mend it")
    assert str(error) == "Can't do it: it broke; mend it."


def test_a_read_error_names_the_file_but_not_its_folder():
    error = ScanReadError(
        Path("/home/jane-doe/scan.dcm"), reason="it is empty", remedy="copy it again"
    )
    assert "scan.dcm" in str(error)
    assert "jane-doe" not in str(error)


def test_a_read_error_keeps_its_path():
    path = Path("a") / "b.png"
    assert ScanReadError(path, reason="x", remedy="y").path == path
