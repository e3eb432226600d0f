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
def pool():
    with closing(ReaderPool(2)) as made:
        yield made


def test_what_native_code_decodes_is_read_in_one_child(pool, tmp_path):
    before = children()
    scan = pool.read(COMPRESSED, 0)
    assert np.array_equal(scan.pixels, read_scan(COMPRESSED).pixels)
    for name in ("a.png", "a.jpg", "a.bmp"):
        cv2.imwrite(str(tmp_path / name), np.zeros((40, 40), np.uint8))
        pool.read(tmp_path / name, 0)
    assert 1 <= children() - before <= 2  # one per reader of the pool


def test_two_threads_use_two_children(pool):
    before = children()
    together = threading.Barrier(2)

    def read():
        together.wait()
        for _ in range(20):
            pool.read(COMPRESSED, 0)

    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert children() == before + 2


def test_closing_the_pool_ends_its_children():
    before = children()
    with closing(ReaderPool(1)) as pool:
        pool.read(COMPRESSED, 0)
    assert children() == before


def test_a_closed_pool_refuses_to_read():
    pool = ReaderPool(1)
    pool.close()
    with pytest.raises(ScanReadError):
        pool.read(COMPRESSED, 0)
