"""Documents about studies: kept, versioned, and never overwritten silently."""

import stat
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from brainview.core.measures import Measure, MeasureKind
from brainview.core.packed_mask import PackedMask
from brainview.store import ReaderRecords, StoreConflictError, StoreError, StudyStore
from brainview.store.documents import (
    DamagedDocumentError,
    MasksDocument,
    MeasuresDocument,
    NewerDocumentError,
    decode,
    encode,
)

STUDY, FILE = "5" * 64, "measures.json"


@pytest.fixture
def store(tmp_path):
    return StudyStore(tmp_path / "studies")


def test_what_is_written_is_read_again(store, tmp_path):
    first = store.write(STUDY, FILE, b"one", store.read(STUDY, FILE).tag)
    store.write(STUDY, FILE, b"two", first.tag)
    assert StudyStore(tmp_path / "studies").read(STUDY, FILE).content == b"two"
    assert [path.name for path in (tmp_path / "studies" / STUDY).iterdir()] == [FILE]


def test_a_change_of_another_window_is_not_overwritten(store):
    nothing = store.read(STUDY, FILE).tag
    store.write(STUDY, FILE, b"theirs", nothing)
    with pytest.raises(StoreConflictError) as conflict:
        store.write(STUDY, FILE, b"ours", nothing)
    assert conflict.value.kept == store.read(STUDY, FILE)
    assert conflict.value.kept.content == b"theirs"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_may_read_the_folder_of_a_study(store, tmp_path):
    store.write(STUDY, FILE, b"one", store.read(STUDY, FILE).tag)
    mode = stat.S_IMODE((tmp_path / "studies" / STUDY).stat().st_mode)
    assert mode == 0o700


def test_a_folder_that_can_not_be_made_is_reported_in_a_sentence(tmp_path):
    (tmp_path / "studies").write_text("a file")
    store = StudyStore(tmp_path / "studies")
    with pytest.raises(StoreError, match="Can't keep the last change"):
        store.write(STUDY, FILE, b"one", store.read(STUDY, FILE).tag)


def test_measures_survive_bit_for_bit():
    drawn = {
        "a" * 64: (
            Measure(MeasureKind.ELLIPSE, ((0.1, 1 / 3), (1e-9, 511.9))),
            Measure(MeasureKind.TEXT, ((1.0, 2.0),), "“Rand”, ä"),
        )
    }
    content = encode(MeasuresDocument(slices=drawn))
    assert decode(content, MeasuresDocument).slices == drawn


def test_a_document_of_a_newer_version_is_refused():
    with pytest.raises(NewerDocumentError, match="a newer version"):
        decode(b'{"version": 2, "slices": "in another form"}', MeasuresDocument)


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"\xff",
        b'{"version": 1, "slices": {"a": [{"kind": "angle", "points": [[0, 0]]}]}}',
    ],
)
def test_a_damaged_document_is_refused(content):
    with pytest.raises(DamagedDocumentError, match="damaged"):
        decode(content, MeasuresDocument)


@given(arrays(bool, st.tuples(st.integers(1, 20), st.integers(1, 20))))
def test_a_mask_survives_bit_for_bit(mask):
    content = encode(MasksDocument(slices={"a": PackedMask.of(mask)}))
    found = decode(content, MasksDocument).slices["a"].unpacked()
    np.testing.assert_array_equal(found, mask)


def test_a_mask_with_the_bits_of_another_shape_is_damaged():
    packed = PackedMask((9, 9), PackedMask.of(np.zeros((8, 8), bool)).bits)
    with pytest.raises(DamagedDocumentError):
        decode(encode(MasksDocument(slices={"a": packed})), MasksDocument)


_PAINT = """
import sys
from pathlib import Path
import numpy as np
from brainview.core.packed_mask import PackedMask
from brainview.store import ReaderRecords, StudyStore
masks = ReaderRecords(StudyStore(Path(sys.argv[1]))).masks
before = None
for count in range(1, 100_000):
    mask = np.zeros((512, 512), bool)
    mask.reshape(-1)[:count] = True
    after = PackedMask.of(mask)
    masks.put("5" * 64, {"a": (before, after)})
    before = after
    print(count, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_process_that_is_killed_loses_at_most_the_last_stroke(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", _PAINT, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as process:
        while int(process.stdout.readline()) < 20:
            pass
        process.kill()
        told = [int(line) for line in process.stdout if line.endswith("\n")]
    mask = ReaderRecords(StudyStore(tmp_path)).masks.slices(STUDY)["a"].unpacked()
    kept = np.count_nonzero(mask)
    assert kept - max((20, *told)) in (0, 1)
    assert mask.reshape(-1)[:kept].all()
