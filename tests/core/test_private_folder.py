import stat
import sys

import pytest

from brainview.core.private_folder import make_private_folder

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no such modes"
)


def mode(folder):
    return stat.S_IMODE(folder.stat().st_mode)


def test_every_folder_that_is_made_is_private_and_others_stay(tmp_path):
    (tmp_path / "shared").mkdir(mode=0o755)
    before = mode(tmp_path / "shared")
    for _ in range(2):
        make_private_folder(tmp_path / "shared" / "a" / "b" / "c")
    made = (tmp_path / "shared" / "a", *(tmp_path / "shared" / "a").rglob("*"))
    assert [mode(folder) for folder in made] == [0o700] * 3
    assert mode(tmp_path / "shared") == before


def test_a_file_in_the_way_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        make_private_folder(tmp_path / "file")
