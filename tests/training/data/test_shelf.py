"""Arrays kept in shards on disk."""

import json
import pickle
import subprocess
import sys

import numpy as np
import pytest

from training.data.shelf import Shelf

SHAPE = (2, 3)


def array(value):
    return np.full(SHAPE, value, np.uint8)


@pytest.fixture
def filled(tmp_path):
    """Five arrays, two in a shard."""
    shelf = Shelf(tmp_path, SHAPE, shard_bytes=12)
    for value in range(5):
        shelf.add(str(value), array(value))
    shelf.flush()
    return tmp_path


def values(rows):
    return np.asarray(rows)[:, 0, 0].tolist()


def test_arrays_are_found_by_their_keys_in_any_order(filled):
    assert values(Shelf(filled, SHAPE).rows(["4", "0", "3", "0"])) == [4, 0, 3, 0]


def test_a_full_shard_is_followed_by_another(filled):
    assert len(list(filled.glob("*.npy"))) == 3


def test_an_empty_key_stands_for_zeros(filled):
    assert values(Shelf(filled, SHAPE).rows(["2", ""])) == [2, 0]


@pytest.mark.parametrize(
    ("index", "expected"),
    [(slice(1, 3), [1, 2]), (np.array([3, 0]), [3, 0]), (slice(9, 9), [])],
)
def test_rows_are_indexed_like_an_array(filled, index, expected):
    rows = Shelf(filled, SHAPE).rows(["0", "1", "2", "3"])
    assert values(rows[index]) == expected
    assert rows[index].shape[1:] == SHAPE


def test_one_row_is_read_without_a_copy(filled):
    row = Shelf(filled, SHAPE).rows(["3"])[0]
    assert isinstance(row, np.memmap)
    np.testing.assert_array_equal(row, array(3))


def test_joined_rows_follow_one_another(filled):
    shelf = Shelf(filled, SHAPE)
    joined = shelf.rows(["4", ""]).joined(shelf.rows(["", "1"]))
    assert joined.shape == (4, *SHAPE)
    assert values(joined) == [4, 0, 0, 1]


def test_a_copy_for_another_process_names_the_files_and_not_their_contents(tmp_path):
    shelf = Shelf(tmp_path, (1000, 1000))
    shelf.add("a", np.full((1000, 1000), 7, np.uint8))
    shelf.flush()
    copied = pickle.dumps(shelf.rows(["a"]))
    assert len(copied) < 2000
    assert pickle.loads(copied)[0].max() == 7


def test_what_an_interrupted_writer_left_is_ignored(filled):
    lost = next(filled.glob("*.json"))
    keys = json.loads(lost.read_text())
    lost.unlink()
    shelf = Shelf(filled, SHAPE)
    assert [str(n) in shelf for n in range(5)] == [str(n) not in keys for n in range(5)]


def test_an_array_is_stored_once(tmp_path):
    for _ in range(2):
        shelf = Shelf(tmp_path, SHAPE)
        shelf.add("a", array(1))
        shelf.add("a", array(2))
        shelf.flush()
    assert len(list(tmp_path.glob("*.npy"))) == 1
    assert values(shelf.rows(["a"])) == [1]


def test_processes_that_write_at_once_lose_nothing(tmp_path):
    code = (
        "import sys, numpy as np; from pathlib import Path;"
        "from training.data.shelf import Shelf;"
        "shelf = Shelf(Path(sys.argv[1]), (2, 3), shard_bytes=12);"
        "[shelf.add(f'{sys.argv[2]}-{n}', np.full((2, 3), n, np.uint8))"
        " for n in range(20)];"
        "shelf.flush()"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name])
        for name in "ab"
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    keys = [f"{name}-{n}" for name in "ab" for n in range(20)]
    assert values(Shelf(tmp_path, SHAPE).rows(keys)) == [*range(20)] * 2
