import threading
from pathlib import Path

import numpy as np
import pytest
from scan_files import made_scan

from brainview.core import Scan, ScanReadError, SliceRef, Window
from brainview.readers import SliceCache


def ref(number):
    return SliceRef(Path(f"{number}.dcm"), frame=number)


def test_a_kept_slice_is_not_read_again():
    reads = []
    cache = SliceCache(1000, lambda ref: reads.append(ref) or made_scan())
    assert cache.read(ref(1)) is cache.read(ref(1))
    assert reads == [ref(1)]


def test_the_slice_unused_for_longest_goes_first():
    cache = SliceCache(2 * 128, lambda _: made_scan())
    for number in (1, 2, 1, 3):
        cache.read(ref(number))
    assert [cache.get(ref(k)) is not None for k in (1, 2, 3)] == [True, False, True]


def test_the_limit_is_kept():
    cache = SliceCache(1000, lambda _: made_scan())
    for number in range(50):
        cache.read(ref(number))
    assert cache.held_bytes == 7 * 128


def test_a_smaller_limit_takes_effect_at_once():
    cache = SliceCache(1000, lambda _: made_scan())
    for number in range(5):
        cache.read(ref(number))
    cache.limit_bytes = 200
    assert (cache.held_bytes, cache.limit_bytes) == (128, 200)


def test_a_slice_above_the_limit_is_not_kept():
    cache = SliceCache(100, lambda _: made_scan())
    cache.read(ref(1))
    assert (cache.get(ref(1)), cache.held_bytes) == (None, 0)


def test_color_counts_too():
    colored = Scan(
        np.zeros((4, 8), np.float32),
        made_scan().source,
        Window(1, 2),
        channels=np.zeros((4, 8, 3), np.float32),
    )
    cache = SliceCache(10_000)
    cache.put(ref(1), colored)
    assert cache.held_bytes == 4 * 128


def test_putting_a_slice_again_does_not_count_twice():
    cache = SliceCache(1000)
    cache.put(ref(1), made_scan())
    cache.put(ref(1), made_scan())
    assert cache.held_bytes == 128


def test_a_cleared_cache_is_empty():
    cache = SliceCache(1000)
    cache.put(ref(1), made_scan())
    cache.clear()
    assert (cache.get(ref(1)), cache.held_bytes) == (None, 0)


def test_a_failed_read_is_tried_again():
    results = [ScanReadError(Path("a"), reason="r", remedy="d"), made_scan()]

    def read(_):
        result = results.pop(0)
        if isinstance(result, ScanReadError):
            raise result
        return result

    cache = SliceCache(1000, read)
    with pytest.raises(ScanReadError):
        cache.read(ref(1))
    assert cache.read(ref(1)) is not None


def test_several_threads_may_use_the_cache():
    cache = SliceCache(20 * 128, lambda _: made_scan())

    def work(seed):
        for number in np.random.default_rng(seed).integers(0, 40, 300):
            cache.read(ref(int(number)))

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    held = sum(cache.get(ref(k)) is not None for k in range(40))
    assert cache.held_bytes == held * 128 == 20 * 128


def test_what_is_lent_leaves_less_for_slices_until_it_is_given_back():
    cache = SliceCache(8 * 128, lambda _: made_scan())
    for lent, kept in ((3 * 128, 5), (7 * 128, 2), (0, 8)):
        cache.lend("a volume", lent)
        for number in range(9):
            cache.read(ref(number))
        assert cache.held_bytes == kept * 128
