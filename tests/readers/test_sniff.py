"""Files of other kinds are named for what they are, and empty ones are empty."""

import gzip
import io
import struct
import zipfile

import numpy as np
import pytest
from scan_files import last_catalog, write_slice

from brainview.core import ScanReadError
from brainview.readers import claims_scan, read_scan

RAW = bytes(2 * 16 * 16)


def packed(save) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


ARRAY = np.zeros((16, 16), np.uint16)
FREESURFER = struct.pack(">6i", 1, 16, 16, 1, 1, 4) + bytes(260) + RAW
FOREIGN = {
    "a.npy": (packed(lambda file: np.save(file, ARRAY)), "a NumPy array"),
    "a.npz": (packed(lambda file: np.savez(file, a=ARRAY)), "of NumPy arrays"),
    "b.npz": (packed(lambda f: np.savez_compressed(f, a=ARRAY)), "of NumPy arrays"),
    "a.mha": (b"ObjectType = Image\nNDims = 2\n" + RAW, "MetaImage"),
    "b.mha": (b"NDims = 2\nDimSize = 16 16\n" + RAW, "MetaImage"),
    "a.nrrd": (b"NRRD0004\ntype: ushort\n" + RAW, "NRRD"),
    "a.mgh": (FREESURFER, "FreeSurfer"),
    "a.mgz": (gzip.compress(FREESURFER), "FreeSurfer"),
    "a.mnc": (b"CDF\1" + RAW, "MINC"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_scan_of_a_foreign_format_is_named_for_what_it_is(tmp_path, name):
    data, words = FOREIGN[name]
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ScanReadError) as error:
        read_scan(tmp_path / name)
    assert words in error.value.reason
    assert "NIfTI" in error.value.remedy
    assert error.value.remedy.startswith("save it")


@pytest.mark.parametrize("name", FOREIGN)
def test_a_scan_of_a_foreign_format_is_listed_and_counted(tmp_path, name):
    data, words = FOREIGN[name]
    (tmp_path / name).write_bytes(data)
    (unshown,) = last_catalog(tmp_path).unshown
    assert words in unshown.what
    assert claims_scan(tmp_path / name)


@pytest.mark.parametrize("name", ["a.dcm", "a.png", "IM0001", "notes.txt"])
def test_an_empty_file_is_empty_wherever_it_lies(tmp_path, name):
    (tmp_path / "folder").mkdir()
    path = tmp_path / "folder" / name
    path.write_bytes(b"")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(name, b"")
    with pytest.raises(ScanReadError, match="the file is empty"):
        read_scan(path)
    assert claims_scan(path)
    found = last_catalog(tmp_path).unshown
    assert [each.what for each in found] == ["the file is empty"] * 2


def test_litter_of_systems_is_left_out_without_a_word(tmp_path):
    write_slice(tmp_path / "IM1", 1)
    names = (
        "._IM1", "__MACOSX/IM1", ".DS_Store", "Icon\r", "Thumbs.db", "ehthumbs.db",
        "desktop.ini", "autorun.inf", "~$report.docx", "$RECYCLE.BIN/IM1",
    )  # fmt: skip
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in (*names, "IM1:Zone.Identifier"):
            archive.writestr(name, b"")
    catalog = last_catalog(tmp_path)
    assert (len(catalog.series), catalog.unshown, catalog.files) == (1, (), 1)
