import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from functools import partial
from io import BytesIO
from pathlib import Path

import cv2
import h5py
import msgspec
import numpy as np
import pytest
from misbehaving_child import NO_ANSWERS
from pydicom.uid import UID, ImplicitVRLittleEndian
from pydicom.valuerep import DSfloat
from scan_files import BUNDLED, RAMP, dicom_dataset, write_dicom
from scipy.io import savemat

from brainview.core import ScanReadError, Truth, VoiFunction, VoiTable, Window
from brainview.core.language import in_language, language_of, tr
from brainview.readers import IsolatedReader, count_frames, describe, read_scan
from brainview.readers.dicom.dataset import BoundedFile
from brainview.readers.dicom.tags import read_tags
from brainview.readers.isolation.messages import Receiver, SharedMemory, pack, send
from brainview.readers.isolation.process import CHILD_ARGUMENT, DecoderProcess
from brainview.readers.isolation.questions import Answer, FactsAnswer, Question

MISBEHAVING = partial(DecoderProcess, "misbehaving_child")


@pytest.fixture(scope="module")
def reader():
    with IsolatedReader() as reader:
        yield reader


@pytest.fixture(scope="module")
def misbehaving():
    with IsolatedReader(limit_s=3.0, start_child=MISBEHAVING) as reader:
        yield reader


def needs_child(path):
    """Whether reading a file starts a child; it gets none."""
    asked = []

    def start_child():
        asked.append(path)
        raise OSError

    with suppress(ScanReadError):
        IsolatedReader(start_child=start_child).read(path)
    return bool(asked)


def picture(path, rows=6):
    cv2.imwrite(str(path), np.tile(RAMP, (rows // 6, 1)))
    return path


def mat(path):
    savemat(path, {"cjdata": {"image": RAMP, "label": 1.0}})


def mat73(path):
    with h5py.File(path, "w", userblock_size=512) as file:
        file["image"] = RAMP


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.png", picture),
        ("a.tif", picture),
        ("a.bmp", lambda path: cv2.imwrite(str(path), np.uint8(RAMP // 20))),
        ("a.jpg", lambda path: cv2.imwrite(str(path), np.uint8(RAMP // 20))),
        ("color.png", lambda path: cv2.imwrite(str(path), np.eye(9, 6) * 9)),
        ("a.mat", mat),
        ("b.mat", mat73),
    ],
)
def test_a_picture_is_the_same_as_without_a_child(tmp_path, reader, name, make):
    path = tmp_path / name
    make(path)
    assert_same(reader.read(path), read_scan(path))


@pytest.mark.parametrize(
    "name",
    [
        "MR_small_jp2klossless.dcm", "MR_small_RLE.dcm", "SC_rgb_jpeg_dcmtk.dcm",
        "MR_small_jpeg_ls_lossless.dcm", "rtdose_rle.dcm",
    ],
)  # fmt: skip
def test_a_compressed_dicom_file_is_the_same_as_without_a_child(reader, name):
    path = BUNDLED / name
    assert needs_child(path)
    assert_same(reader.read(path), read_scan(path))


def assert_same(one, other):
    assert not one.pixels.flags.writeable
    np.testing.assert_array_equal(one.pixels, other.pixels)
    assert (one.channels is None) == (other.channels is None)
    for name in ("source", "window", "spacing_mm", "orientation", "position_mm"):
        assert getattr(one, name) == getattr(other, name)
    assert one.warnings == other.warnings
    assert one.identity.patient_name == other.identity.patient_name


def test_an_image_larger_than_the_shared_memory_comes_whole(tmp_path, reader):
    large = np.random.default_rng(1).integers(0, 9, (3000, 3000), np.uint8)
    cv2.imwrite(str(tmp_path / "a.png"), large)
    np.testing.assert_array_equal(reader.read(tmp_path / "a.png").pixels, large)


def test_a_scan_is_not_changed_by_the_next_one(tmp_path, reader):
    first = reader.read(picture(tmp_path / "a.png"))
    reader.read(picture(tmp_path / "b.png", rows=12))
    np.testing.assert_array_equal(first.pixels, RAMP)


def test_another_frame_can_be_read(reader):
    path = BUNDLED / "rtdose_rle.dcm"
    assert reader.read(path, 3).source.frame == 3


def test_plain_dicom_needs_no_child(tmp_path):
    def no_child():
        raise AssertionError("a child was started")

    path = write_dicom(tmp_path / "a.dcm")
    dataset = dicom_dataset()
    dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    dataset.save_as(tmp_path / "b.dcm", enforce_file_format=True)
    reader = IsolatedReader(start_child=no_child)
    np.testing.assert_array_equal(reader.read(path).pixels, RAMP)
    np.testing.assert_array_equal(reader.read(tmp_path / "b.dcm").pixels, RAMP)


def without_preamble(data):
    return data[132:]


def with_two_syntaxes(data):
    place = data.index(b"\x02\0\x10\0UI")
    length = int.from_bytes(data[place + 6 : place + 8], "little")
    jpeg = b"1.2.840.10008.1.2.4.90"
    element = b"\x02\0\x10\0UI" + len(jpeg).to_bytes(2, "little") + jpeg
    return data[: place + 8 + length] + element + data[place + 8 + length :]


def with_long_meta_group(data):
    place = data.index(b"\x02\0\x10\0UI")
    private = b"\x02\0\x02\1OB\0\0" + (9000).to_bytes(4, "little") + bytes(9000)
    return data[:place] + private + data[place:]


@pytest.mark.parametrize(
    "change", [without_preamble, with_two_syntaxes, with_long_meta_group]
)
def test_a_file_that_may_be_compressed_is_read_in_the_child(tmp_path, change):
    path = write_dicom(tmp_path / "a.dcm")
    assert not needs_child(path)
    path.write_bytes(change(path.read_bytes()))
    assert needs_child(path)


def test_a_refusal_has_the_same_words(tmp_path, reader):
    path = tmp_path / "a.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    with pytest.raises(ScanReadError) as direct:
        read_scan(path)
    with pytest.raises(ScanReadError) as isolated:
        reader.read(path)
    assert str(isolated.value) == str(direct.value)
    assert isolated.value.path == path


@pytest.mark.parametrize("name", ["missing.png", "", "pipe"])
def test_a_path_that_is_not_a_file_is_refused(tmp_path, reader, name):
    if name == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("this system has no named pipes")
        os.mkfifo(tmp_path / name)
    with pytest.raises(ScanReadError):
        reader.read(tmp_path / name)


def test_a_crash_costs_one_file(tmp_path, misbehaving):
    bad, good = picture(tmp_path / "crash.png"), picture(tmp_path / "good.png")
    with pytest.raises(ScanReadError, match="made the decoder stop"):
        misbehaving.read(bad)
    np.testing.assert_array_equal(misbehaving.read(good).pixels, RAMP)


def test_an_endless_loop_costs_one_file_and_the_limit(tmp_path, misbehaving):
    bad, good = picture(tmp_path / "loop.png"), picture(tmp_path / "good.png")
    misbehaving.read(good)
    began = time.monotonic()
    with pytest.raises(ScanReadError, match="took longer than 3 seconds"):
        misbehaving.read(bad)
    assert 3 <= time.monotonic() - began < 9
    np.testing.assert_array_equal(misbehaving.read(good).pixels, RAMP)


def test_the_import_of_a_reader_is_not_part_of_the_time_of_a_file(tmp_path):
    with IsolatedReader(start_child=MISBEHAVING) as reader:
        assert reader.count_frames(picture(tmp_path / "imported.png")) == 1


@pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="memory can't be limited here"
)
def test_memory_is_limited(tmp_path, misbehaving):
    with pytest.raises(ScanReadError, match="there is a limit"):
        misbehaving.read(picture(tmp_path / "greed.png"))


def test_a_length_of_gigabytes_is_not_reported_as_lack_of_memory(tmp_path, reader):
    path = tmp_path / "a.dcm"
    data = (BUNDLED / "MR_small_RLE.dcm").read_bytes()
    element = b"\x08\0\x16\0"
    place = data.index(element + b"UI")
    length = (0xFFFFFFF0).to_bytes(4, "little")
    path.write_bytes(data[:place] + element + b"OB\0\0" + length + data[place:])
    with pytest.raises(ScanReadError, match=r"holds no pixels|damaged"):
        reader.read(path)


def test_facts_frames_and_tags_are_the_same_as_without_a_child(reader):
    path = BUNDLED / "rtdose_rle.dcm"
    assert reader.describe(path) == describe(path)
    assert reader.count_frames(path) == count_frames(path)
    assert reader.read_tags(path) == read_tags(path)


def test_tags_are_read_while_the_child_imports_its_readers(tmp_path):
    path = write_dicom(tmp_path / "a.dcm")
    with IsolatedReader() as reader:
        reader.count_frames(picture(tmp_path / "a.png"))  # waits until it has started
        time.sleep(0.5)
        assert reader.read_tags(path) == read_tags(path)


def test_facts_of_a_file_that_keeps_its_decoder_busy_take_no_longer_than_the_limit(
    tmp_path,
):
    # OpenJPEG never returns from a stream with one byte before it.
    data = bytearray((BUNDLED / "GDCMJ2K_TextGBR.dcm").read_bytes())
    data[1065:1065] = b"\xb5"
    path = tmp_path / "a.dcm"
    path.write_bytes(data)
    with (
        closing(IsolatedReader(1.0)) as reader,
        pytest.raises(ScanReadError, match=r"made the decoder stop|took longer"),
    ):
        reader.describe(path)


def test_tags_of_a_plain_file_are_read_in_the_child(tmp_path, misbehaving):
    with pytest.raises(ScanReadError, match="made the decoder stop"):
        misbehaving.read_tags(write_dicom(tmp_path / "crash.dcm"))


def test_the_output_of_a_decoder_does_not_damage_its_answer(tmp_path, misbehaving):
    scan = misbehaving.read(picture(tmp_path / "print.png"))
    np.testing.assert_array_equal(scan.pixels, RAMP)


@pytest.mark.parametrize("name", NO_ANSWERS)
def test_what_is_no_answer_is_refused(tmp_path, misbehaving, name):
    with pytest.raises(ScanReadError, match="made the decoder stop"):
        misbehaving.read(picture(tmp_path / f"{name}.png"))


def test_a_child_that_ended_in_between_is_replaced(tmp_path):
    children = []

    def start():
        children.append(DecoderProcess())
        return children[-1]

    with IsolatedReader(start_child=start) as reader:
        path = picture(tmp_path / "a.png")
        reader.read(path)
        children[0].kill()
        while children[0].is_alive:
            time.sleep(0.01)
        np.testing.assert_array_equal(reader.read(path).pixels, RAMP)
    assert len(children) == 2


def test_several_threads_may_read(tmp_path, reader):
    paths = [tmp_path / f"{number}.png" for number in range(12)]
    for number, path in enumerate(paths):
        cv2.imwrite(str(path), np.full((9, 9), number, np.uint8))
    with ThreadPoolExecutor(3) as threads:
        values = [scan.pixels[0, 0] for scan in threads.map(reader.read, paths)]
    assert values == list(range(12))


def test_closing_does_not_wait_for_a_decoder(tmp_path):
    reader = IsolatedReader(limit_s=60, start_child=MISBEHAVING)
    reader.read(picture(tmp_path / "a.png"))
    errors = []

    def read():
        try:
            reader.read(picture(tmp_path / "loop.png"))
        except ScanReadError as error:
            errors.append(str(error))

    thread = threading.Thread(target=read)
    thread.start()
    time.sleep(0.3)
    began = time.monotonic()
    reader.close()
    thread.join()
    assert time.monotonic() - began < 3
    assert "the program is closing" in errors[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such timer")
def test_a_signal_that_closes_a_reader_in_the_middle_of_a_file_ends_it(tmp_path):
    reader = IsolatedReader(limit_s=60, start_child=MISBEHAVING)
    reader.read(picture(tmp_path / "a.png"))

    def stop(number, frame):
        reader.close()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        with pytest.raises(KeyboardInterrupt):
            reader.read(picture(tmp_path / "loop.png"))
    finally:
        signal.signal(signal.SIGALRM, before)
    reader.close()


def test_closing_a_reader_ends_its_child(tmp_path):
    child = DecoderProcess()
    with IsolatedReader(start_child=lambda: child) as reader:
        reader.read(picture(tmp_path / "a.png"))
        assert child.is_alive
    assert not child.is_alive
    reader.close()  # and once more


def test_a_relative_path_stays_relative(tmp_path, reader, monkeypatch):
    picture(tmp_path / "a.png")
    monkeypatch.chdir(tmp_path)
    assert reader.read(Path("a.png")).source.path == Path("a.png")


@pytest.mark.skipif(sys.platform == "win32", reason="asks for processes as POSIX does")
def test_the_child_ends_with_a_program_that_is_killed(tmp_path):
    code = (
        "import os, sys; "
        "from brainview.readers.isolation.process import DecoderProcess;"
        "child = DecoderProcess(); print(child.pid, flush=True); os._exit(9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=False
    )
    child = int(done.stdout)
    until = time.monotonic() + 30
    while time.monotonic() < until and is_running(child):
        time.sleep(0.05)
    assert not is_running(child)


def is_running(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")  # nobody may have waited for it
    return not (state.exists() and ") Z " in state.read_text())


def test_the_program_itself_can_be_the_child(tmp_path):
    shared = SharedMemory()
    command = [sys.executable, "-m", "brainview", CHILD_ARGUMENT, shared.name]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        pass_fds=shared.inherited,
        cwd=Path(__file__).parents[3],
    ) as process:
        question = Question("scan", picture(tmp_path / "a.png"), 30.0)
        send(process.stdin, pack(question))
        answer = Receiver(process.stdout, Answer, shared.memory).receive()
        assert answer.scan.shape == RAMP.shape
        process.stdin.close()
        assert process.wait(30) == 0
    shared.close()


def test_the_child_speaks_the_language_of_the_question(reader, tmp_path):
    path = write_dicom(tmp_path / "a.dcm", np.zeros((32, 32), np.uint16))
    english = reader.read_tags(path)
    with in_language(language_of("de")):
        german = reader.read_tags(path)
        assert german == read_tags(path)
        with pytest.raises(ScanReadError) as error:
            reader.read(picture(tmp_path / "a.png"), 1)
        told = tr("it holds only one frame and no frame {frame}", frame=1)
        assert error.value.reason == told
    assert german != english


def received(value, kind):
    stream = BytesIO()
    send(stream, pack(value))
    stream.seek(0)
    return Receiver(stream, kind).receive()


@pytest.mark.parametrize("value", [os.system, object(), {1j}])
def test_a_message_cannot_contain_code(value):
    with pytest.raises(TypeError):
        pack(value)


def test_a_window_keeps_its_table_and_its_curve():
    table = VoiTable(-3.0, np.linspace(0, 1, 9, dtype=np.float32))
    found = received(Window(4.0, 9.0, VoiFunction.SIGMOID, "Kopf – α", table), Window)
    assert (found.function, found.name) == (VoiFunction.SIGMOID, "Kopf – α")
    np.testing.assert_array_equal(found.table.levels, table.levels)


@pytest.mark.parametrize("levels", [np.zeros(3), np.zeros(3, np.int32), [1.0], "x"])
def test_an_array_of_another_type_is_refused(levels):
    window = {"first": 0.0, "levels": levels}
    with pytest.raises((msgspec.DecodeError, TypeError, ValueError)):
        received(window, VoiTable)


def test_an_array_keeps_its_order_whatever_its_strides():
    turned = np.arange(12, dtype=np.float32).reshape(3, 4).T[::-1]
    truth = received(Truth("glioma", turned > 4), Truth)
    np.testing.assert_array_equal(truth.mask, turned > 4)


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
def test_a_path_need_not_be_valid_text():
    path = Path(os.fsdecode(b"/scans/M\xfcller.dcm"))
    assert received(Question("scan", path, 1.0), Question).path == path


def test_numbers_of_pydicom_and_numpy_are_plain_numbers():
    facts = {"a": DSfloat("1.50"), "b": np.float32(2), "c": UID("1.2"), "d": None}
    found = received(FactsAnswer(facts), Answer).facts
    assert found == {"a": 1.5, "b": 2.0, "c": "1.2", "d": None}
    assert {type(each) for each in found.values()} == {float, str, type(None)}


@pytest.mark.skipif(sys.platform != "linux", reason="counts descriptors as Linux does")
def test_a_child_that_cannot_start_leaves_nothing_open(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(3):
        with pytest.raises(OSError, match="nowhere"):
            DecoderProcess()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


@pytest.mark.parametrize(
    "head", [b"", b"\1", b"\xff" * 40, b"\1\0\0\0\0" + b"\xff" * 8]
)
def test_random_bytes_are_not_a_message(head):
    with pytest.raises((EOFError, msgspec.DecodeError)):
        Receiver(BytesIO(head), Answer).receive()


@pytest.mark.parametrize("size", [0, 5, 70_000, 2**40, -1, None])
def test_a_bounded_file_reads_like_an_ordinary_file(tmp_path, size):
    path = tmp_path / "a"
    path.write_bytes(bytes(range(250)) * 400)
    with BoundedFile(path) as bounded, path.open("rb") as plain:
        for place in (0, 99_990, 100_000, 100_010):
            bounded.seek(place)
            plain.seek(place)
            wanted = size if size != 2**40 else 200_000
            assert bounded.read(size) == plain.read(wanted)
