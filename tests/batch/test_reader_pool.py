"""Reading for several threads, here or in child processes."""

import threading
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest
from pydicom.data import get_testdata_file

from brainview.batch.reader_pool import ReaderPool
from brainview.core import ScanReadError
from brainview.readers import read_scan

COMPRESSED = Path(get_testdata_file("MR_small_jp2klossless.dcm"))


def children():
    return len(psutil.Process().children())


@pytest.fixture
def readers():
    with closing(ReaderPool(2)) as made:
        yield made


def test_pictures_need_no_child(readers, tmp_path):
    before = children()
    for name in ("a.png", "a.jpg", "a.bmp"):
        cv2.imwrite(str(tmp_path / name), np.zeros((40, 40), np.uint8))
        readers.read(tmp_path / name, 0)
    assert children() == before


def test_compressed_dicom_is_read_in_a_child(readers):
    before = children()
    scan = readers.read(COMPRESSED, 0)
    assert np.array_equal(scan.pixels, read_scan(COMPRESSED).pixels)
    assert children() == before + 1


def test_two_threads_have_a_child_each(readers):
    before = children()
    together = threading.Barrier(2)

    def read():
        together.wait()
        for _ in range(20):
            readers.read(COMPRESSED, 0)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert children() == before + 2


def test_no_child_is_left_behind():
    before = children()
    with closing(ReaderPool(1)) as readers:
        readers.read(COMPRESSED, 0)
    assert children() == before


def test_nothing_is_read_after_the_end():
    readers = ReaderPool(1)
    readers.close()
    with pytest.raises(ScanReadError):
        readers.read(COMPRESSED, 0)
