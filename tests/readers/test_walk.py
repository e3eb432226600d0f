import os
import struct
import sys
import zipfile

import pytest
from scan_files import zipped

from brainview.core import ScanReadError
from brainview.readers import opened, walk


def make(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return folder


def names(*sources, **options):
    return [found.name for found in walk(sources, **options)]


def below(folder, **options):
    return [name[len(str(folder)) + 1 :] for name in names(folder, **options)]


def test_files_are_found_by_name_however_deep(tmp_path):
    make(tmp_path, "b.png", "a/z.png", "a/c/x.dcm", "c.png")
    assert below(tmp_path) == ["a/c/x.dcm", "a/z.png", "b.png", "c.png"]


def test_hidden_files_and_index_files_are_left_out(tmp_path):
    make(tmp_path, ".hidden", ".git/x.png", "DICOMDIR", "Thumbs.db", "a.png")
    assert below(tmp_path) == ["a.png"]


def test_excluded_files_and_folders_are_skipped(tmp_path):
    make(tmp_path, "a.png", "masks/a.png", "out.csv")
    omitted = {tmp_path / "masks", tmp_path / "out.csv"}
    assert below(tmp_path, leave_out=omitted) == ["a.png"]


def test_sources_come_in_the_order_in_which_they_are_given(tmp_path):
    make(tmp_path, "b/1.png", "a/2.png")
    found = names(tmp_path / "b", tmp_path / "a")
    assert [name[-7:] for name in found] == ["b/1.png", "a/2.png"]


def test_stems_of_several_sources_begin_with_their_names(tmp_path):
    make(tmp_path, "b/1.png", "a/1.png")
    stems = [found.stem for found in walk([tmp_path / "b", tmp_path / "a"])]
    assert stems == ["b/1", "a/1"]


def test_a_stem_keeps_the_suffix_where_a_neighbor_has_the_same(tmp_path):
    make(tmp_path, "a.png", "A.jpg", "b.png")
    assert [found.stem for found in walk([tmp_path])] == ["A.jpg", "a.png", "b"]


def test_a_name_is_the_path_as_it_was_given(tmp_path, monkeypatch):
    make(tmp_path, "in/a.png")
    monkeypatch.chdir(tmp_path)
    assert names(tmp_path.__class__("in")) == ["in/a.png"]


def test_members_of_an_archive_are_found(tmp_path):
    zipped(tmp_path / "a.zip", "x/2", "x/1", "__MACOSX/1")
    assert below(tmp_path) == ["a.zip/x/1", "a.zip/x/2"]


def test_a_damaged_archive_is_a_problem(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and no more")
    (found,) = walk([tmp_path])
    assert found.problem is not None
    with pytest.raises(ScanReadError, match="damaged ZIP archive"), opened(found):
        pass


def test_an_archive_of_too_many_files_is_a_problem(tmp_path):
    contents = (b"PK\x01\x02" + bytes(42)) * 100_001
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0, 0, len(contents), 0, 0)
    (tmp_path / "a.zip").write_bytes(contents + end)
    (found,) = walk([tmp_path])
    assert found.problem.reason == "it is a ZIP archive of more than 100,000 files"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_only_the_last_of_two_members_of_one_name_can_be_read(tmp_path):
    """As in https://github.com/dcm4che/dcm4chee-arc-light/issues/4536."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for content in ("first", "last"):
            archive.writestr("x", content)
    first, last = walk([tmp_path])
    with pytest.raises(ScanReadError, match="another file of the same name"):
        opened(first).__enter__()
    with opened(last) as path:
        assert path.read_text() == "last"


def test_an_encrypted_member_is_a_problem(tmp_path):
    path = zipped(tmp_path / "a.zip", "x")
    data = bytearray(path.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    (found,) = walk([tmp_path])
    with pytest.raises(ScanReadError, match="it is encrypted"), opened(found):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_followed(tmp_path):
    make(tmp_path, "real/a.png")
    (tmp_path / "real" / "b.png").symlink_to("a.png")
    assert below(tmp_path) == ["real/a.png", "real/b.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_a_circle_end(tmp_path):
    make(tmp_path, "a/x.png")
    (tmp_path / "a" / "again").symlink_to(tmp_path)
    assert below(tmp_path) == ["a/x.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_broken_link_is_a_problem(tmp_path):
    (tmp_path / "a.png").symlink_to("nowhere")
    (found,) = walk([tmp_path])
    assert found.problem is not None


def test_folders_too_deep_are_a_problem(tmp_path):
    make(tmp_path, "/".join(["a"] * 130) + "/x.png")
    (found,) = walk([tmp_path])
    assert "more than 100 folders" in found.problem.reason


def test_a_folder_that_cannot_be_opened_is_a_problem(tmp_path):
    make(tmp_path, "in/x.png")
    (tmp_path / "in").chmod(0)
    try:
        if os.access(tmp_path / "in", os.R_OK):
            pytest.skip("nothing is forbidden to this user")
        (found,) = walk([tmp_path])
        assert found.problem is not None
    finally:
        (tmp_path / "in").chmod(0o755)
