"""Which bytes are a frame's, in the ways in which files get it wrong.

After dcm2niix#1030 (frames without a JPEG signature, Siemens XA60).
"""

import struct

import cv2
import numpy as np
import pytest
from pydicom.uid import JPEGBaseline8Bit
from scan_files import dicom_dataset

from brainview.core import ScanReadError
from brainview.readers import read_scan
from brainview.readers.boundary import Refusal
from brainview.readers.dicom.encapsulation import coded_frame

END = struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
GRAYS = (60, 120, 180)


def item(data):
    return struct.pack("<HHI", 0xFFFE, 0xE000, len(data)) + data


def jpeg(gray):
    done, coded = cv2.imencode(".jpg", np.full((16, 16), gray, np.uint8))
    assert done
    data = coded.tobytes()
    return data + bytes(len(data) % 2)


WHOLE = [[jpeg(gray)] for gray in GRAYS]
HALVES = [[data[:100], data[100:]] for (data,) in WHOLE]


def items(frames):
    return b"".join(item(part) for frame in frames for part in frame)


def starts(frames, moved=0):
    sizes = [sum(8 + len(part) for part in frame) for frame in frames]
    return [moved + sum(sizes[:number]) for number in range(len(frames))]


def table(offsets, code="I"):
    return struct.pack(f"<{len(offsets)}{code}", *offsets)


PIXELS = {
    "no table": item(b"") + items(WHOLE) + END,
    "no table, halves": item(b"") + items(HALVES) + END,
    "a table, halves": item(table(starts(HALVES))) + items(HALVES) + END,
    "counted from the table": item(table(starts(HALVES, 20))) + items(HALVES) + END,
    "a table of zeros": item(bytes(12)) + items(WHOLE) + END,
    "a table of zeros, halves": item(bytes(12)) + items(HALVES) + END,
    "empty fragments": item(b"") + items([[b"", *w] for w in WHOLE]) + item(b"") + END,
    "a table of fragments": item(table(starts([[p] for h in HALVES for p in h])[:3]))
    + items(HALVES)
    + END,
    "no end": item(table(starts(WHOLE))) + items(WHOLE),
    "zeros before": item(b"") + items([[bytes(2) + w] for (w,) in WHOLE]) + END,
    "fill before": item(b"") + items([[b"\xff\xff" + w] for (w,) in WHOLE]) + END,
}


@pytest.mark.parametrize("pixels", PIXELS.values(), ids=PIXELS)
@pytest.mark.parametrize("frame", range(3))
def test_a_frame_is_its_own_image(pixels, frame):
    coded = coded_frame(pixels, frame, 3)
    image = cv2.imdecode(np.frombuffer(coded, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert coded.startswith(b"\xff\xd8")
    assert np.all(np.abs(image.astype(int) - GRAYS[frame]) <= 1)


@pytest.mark.parametrize("moved", [0, 8])
def test_an_extended_table_counts_where_fragments_agree(moved):
    extended = table(starts(HALVES, moved), "Q")
    pixels = item(b"") + items(HALVES) + END
    assert coded_frame(pixels, 1, 3, extended) == b"".join(HALVES[1])


@pytest.mark.parametrize("basic", [b"", table(starts(HALVES))])
def test_of_fewer_frames_than_promised_those_that_are_there_are_read(basic):
    pixels = item(basic) + items(HALVES) + END
    assert coded_frame(pixels, 2, 5) == b"".join(HALVES[2])
    with pytest.raises(Refusal, match=r"cut short \(3 of 5 frames\)"):
        coded_frame(pixels, 3, 5)


def test_after_an_empty_frame_each_frame_is_its_own_image():
    frames = [WHOLE[0], [b""], WHOLE[2]]
    pixels = item(table(starts(frames))) + items(frames) + END
    assert coded_frame(pixels, 2, 3) == WHOLE[2][0]
    with pytest.raises(Refusal, match="frame 2 are missing"):
        coded_frame(pixels, 1, 3)


@pytest.mark.parametrize(
    "pixels",
    [
        item(table(starts(HALVES)[::2])) + items([[b"\x01" * 9] * 2] * 3) + END,
        item(b"") + items([[b"\x01" * 20]] * 4) + END,
        item(b"") + END,
        b"",
        struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF),
        b"\x00" * 64,
    ],
    ids=[
        "a short table",
        "4 for 3 frames",
        "no fragment",
        "nothing",
        "no length",
        "no items",
    ],
)
def test_fragments_that_tell_nothing_are_refused(pixels):
    with pytest.raises(Refusal, match="nothing tells where a frame begins"):
        coded_frame(pixels, 1, 3)


def test_a_file_with_a_table_of_zeros_shows_each_frame(tmp_path):
    images = np.stack([np.full((16, 16), gray, np.uint8) for gray in GRAYS])
    dataset = dicom_dataset(images, PixelData=PIXELS["a table of zeros, halves"])
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    shown = [read_scan(tmp_path / "a.dcm", frame).pixels.mean() for frame in range(3)]
    assert shown == pytest.approx(GRAYS, abs=1)


def test_a_file_whose_frames_cannot_be_told_apart_says_so(tmp_path):
    images = np.zeros((3, 16, 16), np.uint8)
    dataset = dicom_dataset(images, PixelData=item(b"") + item(b"\x01" * 20) + END)
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    with pytest.raises(ScanReadError, match="nothing tells where a frame begins"):
        read_scan(tmp_path / "a.dcm", 1)
