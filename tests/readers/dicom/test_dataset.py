import os
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from brainview.readers.dicom.dataset import KeptDataset


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "frames.dcm"
    path.write_bytes(bytes(100))
    return path


class Opener:
    """Counts how often it is called."""

    def __init__(self, frames: int) -> None:
        self.frames = frames
        self.calls = 0

    def __call__(self, path: Path) -> Dataset:
        self.calls += 1
        dataset = Dataset()
        dataset.NumberOfFrames = self.frames
        return dataset


def read(kept, path, opener, times=2):
    for _ in range(times):
        with kept.opened(path, opener):
            pass
    return opener.calls


def test_a_file_of_frames_is_opened_once(path):
    assert read(KeptDataset(1000), path, Opener(5)) == 1


def test_a_file_of_one_frame_is_not_kept(path):
    assert read(KeptDataset(1000), path, Opener(1)) == 2


def test_a_file_above_the_limit_is_not_kept(path):
    assert read(KeptDataset(99), path, Opener(5)) == 2


def test_a_changed_file_is_opened_again(path):
    kept, opener = KeptDataset(1000), Opener(5)
    read(kept, path, opener, times=1)
    os.utime(path, ns=(1, 1))
    assert read(kept, path, opener, times=1) == 2


def test_two_users_at_once_get_a_data_set_each(path):
    kept, opener = KeptDataset(1000), Opener(5)
    read(kept, path, opener)
    with kept.opened(path, opener) as first, kept.opened(path, opener) as second:
        assert first is not second


def test_a_data_set_that_raised_an_error_is_not_kept(path):
    kept, opener = KeptDataset(1000), Opener(5)
    with pytest.raises(ZeroDivisionError), kept.opened(path, opener):
        _ = 1 / 0
    assert read(kept, path, opener, times=1) == 2
