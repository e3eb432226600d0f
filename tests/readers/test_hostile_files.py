import os
import struct
import subprocess
import sys
import time
import zlib

import h5py
import numpy as np
import pytest
from pydicom.encaps import encapsulate
from pydicom.uid import DeflatedExplicitVRLittleEndian, JPEG2000Lossless
from scan_files import BUNDLED, RAMP, dicom_dataset, nested_dicom, write_dicom
from scipy.io import savemat

from brainview.core import ScanReadError
from brainview.readers import (
    claims_scan,
    count_frames,
    describe,
    read_catalog,
    read_scan,
    walk,
)
from brainview.readers.dicom.dataset import MAX_ITEMS
from brainview.readers.dicom.quick_header import has_short_header
from brainview.readers.dicom.tags import read_tags
from brainview.readers.formats import FORMATS
from brainview.readers.limits import MAX_INFLATED_BYTES
from brainview.readers.sniff import format_of

DAMAGED = (
    "MR_small.dcm", "MR_small_RLE.dcm", "MR_small_jp2klossless.dcm",
    "MR_small_jpeg_ls_lossless.dcm", "SC_rgb_jpeg_gdcm.dcm", "SC_rgb_jpeg_dcmtk.dcm",
    "image_dfl.dcm", "JPGExtended.dcm",
)  # fmt: skip


def without_pixels(path):
    write_dicom(path, PixelData=None)


def promising(path):
    write_dicom(path, Rows=65535, Columns=65535, NumberOfFrames=100_000)


def many_frames(path):
    write_dicom(path, NumberOfFrames=2_000_000_000)


def no_rows(path):
    write_dicom(path, Rows=None)


def no_syntax(path):
    dataset = dicom_dataset(PixelData=b"\xff\xd8 not plain pixels")
    del dataset.file_meta.TransferSyntaxUID
    dataset.save_as(path, implicit_vr=False, little_endian=True)


def cut_dicom(path):
    write_dicom(path)
    path.write_bytes(path.read_bytes()[:-40])


def huge_codestream(path):
    """Write a JPEG 2000 frame whose own header promises 60000×60000 pixels."""
    size = struct.pack(">HHLLLL", 41, 0, 60_000, 60_000, 0, 0)
    dataset = dicom_dataset(PixelData=None)
    dataset.PixelData = encapsulate([b"\xff\x4f\xff\x51" + size + bytes(40)])
    dataset["PixelData"].VR = "OB"
    dataset.file_meta.TransferSyntaxUID = JPEG2000Lossless
    dataset.save_as(path, enforce_file_format=True)


def deflated_bomb(path):
    dataset = dicom_dataset(PixelData=None)
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    dataset.save_as(path, enforce_file_format=True)
    whole = path.read_bytes()
    meta_length = struct.unpack_from("<L", whole, 140)[0]
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    zeros = bytes(1 << 22)
    packed = b"".join(packer.compress(zeros) for _ in range(40))
    path.write_bytes(whole[: 144 + meta_length] + packed + packer.flush())


def text(path):
    path.write_text("This is no scan.\n" * 20)


def empty(path):
    path.touch()


def folder(path):
    path.mkdir()


def missing(path):
    pass


def no_image(path):
    savemat(path, {"note": "nothing to see", "x": 1.0})


def hdf5_promising(path):
    with h5py.File(path, "w") as file:
        file.create_dataset("image", (10**6, 10**6), "f8", chunks=(100, 100))


def nested_structs(path):
    """Nest 50,000 structs, for which SciPy would call itself in C."""
    head = struct.pack("<LLLL", 6, 8, 2, 0) + struct.pack("<LLll", 5, 8, 1, 1)
    head += struct.pack("<LL", 1, 0) + struct.pack("<HHl", 5, 4, 8)
    head += struct.pack("<LL8s", 1, 8, b"inner")
    lengths = [len(head) + (len(head) + 8) * k for k in range(50_000)]
    structs = b"".join(struct.pack("<LL", 14, n) + head for n in reversed(lengths))
    path.write_bytes(b"MATLAB 5.0".ljust(124) + b"\x00\x01IM" + structs)


def inflating_mat(path):
    packed = zlib.compress(bytes(150 << 20), 1)
    head = b"MATLAB 5.0".ljust(124) + b"\x00\x01IM"
    path.write_bytes(head + struct.pack("<LL", 15, len(packed)) + packed)


def recolored_lossless_jpeg(path):
    """Write color that the JPEG calls YCbCr and DICOM calls RGB, which ends GDCM."""
    data = (BUNDLED / "SC_rgb_jpeg_gdcm.dcm").read_bytes()
    adobe = b"Adobe\0d\0\0\0\0"
    assert data.count(adobe + b"\0") == 1
    path.write_bytes(data.replace(adobe + b"\0", adobe + b"\1"))


def noise_after(head):
    def make(path):
        path.write_bytes(head + np.random.default_rng(1).bytes(5000))

    make.__name__ = f"noise_after_{head[:3].hex()}"
    return make


def lying_mat(path):
    """Write an array that says it is larger than its data."""
    savemat(path, {"cjdata": {"image": RAMP > 9, "label": 1.0}})
    sides = struct.pack("<LLll", 5, 8, *RAMP.shape)
    longer = struct.pack("<LLll", 5, 8, RAMP.shape[0], 0x2008)
    path.write_bytes(path.read_bytes().replace(sides, longer))


HOSTILE = [
    empty, text, folder, missing, without_pixels, promising, many_frames, no_rows,
    no_syntax, cut_dicom, huge_codestream, deflated_bomb, no_image, hdf5_promising,
    nested_structs, inflating_mat, lying_mat, recolored_lossless_jpeg,
    noise_after(b""), noise_after(b"\x89PNG\r\n\x1a\n"), noise_after(b"\xff\xd8\xff"),
    noise_after(b"II*\0"), noise_after(b"II+\0"), noise_after(b"\x89HDF\r\n\x1a\n"),
    noise_after(b"\0" * 128 + b"DICM"),
    noise_after(b"MATLAB 5.0".ljust(124) + b"\x00\x01IM"),
    noise_after(b"BM" + bytes(12) + b"\x28\0\0\0"),
]  # fmt: skip


@pytest.fixture(scope="module")
def imported_readers():
    """Import all readers, so that no test measures the time of an import."""
    for each in FORMATS:
        each.import_reader()


@pytest.fixture(scope="module")
def unpacking_seconds():
    """How long this machine takes to unpack as much as a reader unpacks at most."""
    packed = zlib.compress(bytes(MAX_INFLATED_BYTES), 9)
    began = time.thread_time()
    zlib.decompress(packed)
    return time.thread_time() - began


@pytest.mark.usefixtures("imported_readers")
@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
@pytest.mark.parametrize("ask", [read_scan, describe], ids=lambda ask: ask.__name__)
def test_each_is_refused_in_one_short_sentence_and_the_next_file_works(
    tmp_path, make, ask, unpacking_seconds
):
    path = tmp_path / "a.dcm"
    make(path)
    good = write_dicom(tmp_path / "good.dcm")
    read_scan(good)
    # Time of the thread, since other processes may keep the machine busy.
    began = time.thread_time()
    with pytest.raises(ScanReadError) as caught:
        ask(path)
    seconds = time.thread_time() - began
    sentence = str(caught.value)
    assert sentence.count("\n") == 0
    assert sentence.endswith(".")
    assert len(sentence) <= 200
    assert seconds < 4 * unpacking_seconds
    np.testing.assert_array_equal(read_scan(good).pixels, RAMP)


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_read_or_refused_but_never_fails_otherwise(tmp_path, name):
    whole = (BUNDLED / name).read_bytes()
    pixels = whole.rfind(b"\xe0\x7f\x10\x00")
    dice = np.random.default_rng(len(whole))
    path = tmp_path / name
    answers = []
    for attempt in range(60):
        data = bytearray(whole)
        first = 0 if attempt % 2 else max(0, pixels)
        last = min(len(data), first + (300 if attempt % 3 else 100_000))
        for place in dice.integers(first, last, 3):
            data[place] = dice.integers(0, 256)
        path.write_bytes(data)
        try:
            answers.append(read_scan(path).shape)
        except ScanReadError as error:
            answers.append(len(str(error)))
    assert len(answers) == 60


def test_the_tags_of_a_deflated_bomb_are_refused(tmp_path):
    deflated_bomb(tmp_path / "a.dcm")
    with pytest.raises(ScanReadError, match="unpacks to more than 128 MiB"):
        read_tags(tmp_path / "a.dcm")


def test_the_tags_of_a_deflated_bomb_without_preamble_are_refused(tmp_path):
    path = tmp_path / "a.dcm"
    deflated_bomb(path)
    path.write_bytes(path.read_bytes()[132:])
    with pytest.raises(ScanReadError, match="unpacks to more than 128 MiB"):
        read_tags(path)


def wide_dicom(path, items):
    """A plain file with a sequence of empty items, as an attacker would make it."""
    data = write_dicom(path).read_bytes()
    place = data.index(b"\x08\0\x60\0")  # Modality
    sequence = b"\x08\0\x40\0SQ\0\0\xff\xff\xff\xff"
    empty = b"\xfe\xff\0\xe0\0\0\0\0" * items + b"\xfe\xff\xdd\xe0\0\0\0\0"
    path.write_bytes(data[:place] + sequence + empty + data[place:])
    return path


@pytest.mark.parametrize("read", [read_scan, describe, count_frames, read_tags])
def test_a_sequence_of_too_many_items_is_refused(tmp_path, read):
    path = wide_dicom(tmp_path / "a.dcm", MAX_ITEMS + 1)
    with pytest.raises(ScanReadError, match="more than 500,000 items"):
        read(path)


@pytest.mark.parametrize(
    ("items", "is_short"), [(0, True), (100, True), (40_000, False)]
)
def test_a_plain_file_with_a_long_header_is_isolated(tmp_path, items, is_short):
    path = wide_dicom(tmp_path / "a.dcm", items)
    assert has_short_header(path) == is_short
    file_format, head = format_of(path)
    assert file_format.is_isolated(path, head) != is_short


def test_pixels_cut_short_are_isolated(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", np.zeros((600, 600), np.uint16))
    assert has_short_header(path)
    path.write_bytes(path.read_bytes()[:-400_000])
    assert not has_short_header(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("name", ["pipe", "a.zip", "a.dcm"])
def test_a_pipe_in_a_folder_makes_nobody_wait(tmp_path, name):
    os.mkfifo(tmp_path / name)
    (found,) = walk([tmp_path])
    assert claims_scan(found.path) == (name == "a.dcm")
    assert not list(read_catalog([tmp_path]))[-1].series


@pytest.mark.parametrize("depth", [200, 2000])
def test_deeply_nested_sequences_are_refused(tmp_path, depth):
    path = tmp_path / "a.dcm"
    path.write_bytes(nested_dicom(depth))
    with pytest.raises(ScanReadError, match="nested too deeply"):
        read_scan(path)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (empty, "the file is empty"),
        (text, "it is a text file"),
        (folder, "it is a folder"),
        (missing, "there is no such file"),
        (without_pixels, "it holds no pixels (MR Image Storage)"),
        (promising, "its header promises 65535×65535×100000 pixels"),
        (no_rows, "its header lacks the element Rows"),
        (no_syntax, "no transfer syntax"),
        (cut_dicom, "cut short"),
        (huge_codestream, "disagree about the size"),
        (deflated_bomb, "it unpacks to more than 128 MiB"),
        (hdf5_promising, "its header promises 1000000×1000000 pixels"),
        (nested_structs, "nested too deeply"),
        (lying_mat, "damaged"),
        (recolored_lossless_jpeg, "damaged"),
        (inflating_mat, "it unpacks to more than 128 MiB"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_the_reason_names_the_cause(tmp_path, make, words):
    path = tmp_path / "a.dcm"
    make(path)
    with pytest.raises(ScanReadError) as caught:
        read_scan(path)
    assert words in caught.value.reason


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (b"\x1f\x8b\x08", "gzip"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04", "ZIP"),
    ],
)
def test_an_unsupported_format_is_named(tmp_path, head, words):
    path = tmp_path / "a.png"
    path.write_bytes(head)
    with pytest.raises(ScanReadError, match=words):
        read_scan(path)


def test_a_named_pipe_does_not_stop_the_program(tmp_path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ScanReadError, match="ordinary file"):
        read_scan(tmp_path / "pipe")


def test_a_file_above_the_limit_is_refused_unread(tmp_path):
    path = tmp_path / "a.dcm"
    with path.open("wb") as file:
        file.truncate(3 << 30)
    began = time.thread_time()
    with pytest.raises(ScanReadError, match=r"3\.0 GiB"):
        count_frames(path)
    assert time.thread_time() - began < 0.5


@pytest.mark.parametrize("frame", [-1, 1, 10**12])
def test_a_missing_frame_is_refused(tmp_path, frame):
    path = write_dicom(tmp_path / "a.dcm")
    with pytest.raises(ScanReadError, match="only one frame"):
        read_scan(path, frame)


def test_a_refusal_does_not_quote_the_patient(tmp_path):
    path = tmp_path / "a.dcm"
    write_dicom(path, Rows=None, PatientName="Doe^Jane", PatientID="4711")
    with pytest.raises(ScanReadError) as caught:
        read_scan(path)
    assert "Doe" not in str(caught.value)


def test_reading_leaves_the_folder_as_it_was(tmp_path):
    path = write_dicom(tmp_path / "a.dcm")
    before = path.read_bytes()
    read_scan(path)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == before


def test_a_picture_is_read_without_the_libraries_for_dicom_and_matlab(tmp_path):
    import cv2

    path = tmp_path / "a.png"
    cv2.imwrite(str(path), RAMP)
    code = (
        "import sys; from pathlib import Path; from brainview.readers import read_scan;"
        f"read_scan(Path({str(path)!r}));"
        "print([m for m in ('pydicom', 'h5py', 'scipy') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
