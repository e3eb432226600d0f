import zipfile
from pathlib import PureWindowsPath

import pytest
from scan_files import write_dicom, zipped

from brainview.core import ScanReadError
from brainview.readers import Found, opened, walk
from brainview.readers.member import unpacked


def test_a_member_can_be_opened_by_its_name(tmp_path):
    zipped(tmp_path / "a.zip", "x/scan")
    (found,) = walk([tmp_path])
    with opened(found) as path:
        assert (path.name, path.read_bytes()) == ("scan", b"content")


def test_an_unpacked_member_is_gone_afterwards(tmp_path):
    zipped(tmp_path / "a.zip", "x")
    (found,) = walk([tmp_path])
    with opened(found) as path:
        pass
    assert not path.exists()


def test_a_member_cannot_leave_its_folder(tmp_path):
    zipped(tmp_path / "a.zip", "in/../../evil")
    for found in walk([tmp_path]):
        with opened(found) as path:
            assert path.name == "evil"
    assert not (tmp_path.parent.parent / "evil").exists()


def test_a_member_that_promises_too_much_is_refused(tmp_path):
    found = Found("a.zip/x", tmp_path / "a.zip", "x", member="x", size=1 << 40)
    with pytest.raises(ScanReadError, match="is the limit"), opened(found):
        pass


@pytest.mark.parametrize(
    "member", ["D:one.dcm", "in/a?b*.dcm", "ä" * 300 + ".dcm", "NUL.dcm", "con", "a. "]
)
def test_a_member_is_read_whatever_its_name(tmp_path, member):
    path = write_dicom(tmp_path / "one.dcm")
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(path, member)
    with unpacked(archive, member) as found:
        assert found.read_bytes() == path.read_bytes()
        assert PureWindowsPath(found.name).name == found.name
        assert not PureWindowsPath(found.name).is_reserved()
