import io
import os
import struct
import zipfile

import numpy as np
import pytest

from brainview.core import ManifestError
from brainview.models import load_manifest
from brainview.models.bundle_files import MAX_VALUES, read_arrays, read_file


def packed(**arrays):
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file.getvalue()


def archive_of(content, name="mean.npy"):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return file.getvalue()


def header(shape, descr="<f8", version=b"\1\0"):
    text = f"{{'descr': {descr!r}, 'fortran_order': False, 'shape': {shape}}}\n"
    form = "<H" if version == b"\1\0" else "<L"
    return b"\x93NUMPY" + version + struct.pack(form, len(text)) + text.encode()


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("dtype", [np.float64, np.float32, np.float16, np.uint8])
def test_arrays_are_those_that_numpy_reads(order, dtype):
    content = packed(a=np.arange(6, dtype=dtype).reshape((2, 3), order=order))
    with np.load(io.BytesIO(content)) as wanted:
        np.testing.assert_array_equal(read_arrays(content)["a"], wanted["a"])


@pytest.mark.parametrize(
    "content",
    [
        header((MAX_VALUES + 1,)),
        header((1 << 40, 1 << 40)),
        header((-1, -1)),
        header((3,)),  # and no values
        header((3,), "|O") + b"cos\nsystem\n",
        header((3,), version=b"\2\0") + bytes(24),
        b"\x93NUMPY\2\0" + struct.pack("<L", 0xFFFFFFFF),
        b"nothing",
    ],
)
def test_a_file_that_promises_too_much_is_refused_before_it_is_unpacked(content):
    with pytest.raises(ValueError, match=r"it |its |EOF|buffer|shape"):
        read_arrays(archive_of(content))


def test_arrays_that_are_too_many_together_are_refused():
    half = np.broadcast_to(np.zeros(1, np.int8), MAX_VALUES // 2 + 1)
    with pytest.raises(ValueError, match="it holds"):
        read_arrays(packed(a=half, b=half))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_place_of_a_manifest_is_refused(tmp_path):
    os.mkfifo(tmp_path / "manifest.json")
    with pytest.raises(ManifestError, match="isn't an ordinary file"):
        load_manifest(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="this system has no device files")
def test_a_device_in_place_of_a_file_is_refused(tmp_path):
    (tmp_path / "a").symlink_to("/dev/zero")
    with pytest.raises(OSError, match="isn't an ordinary file"):
        read_file(tmp_path / "a")


def test_a_file_above_the_limit_is_refused(tmp_path):
    (tmp_path / "a").write_bytes(bytes(11))
    assert read_file(tmp_path / "a", 11) == bytes(11)
    with pytest.raises(OSError, match="larger than 10 bytes"):
        read_file(tmp_path / "a", 10)
