"""Reading slices of a series, and keeping them."""

import threading
import zipfile
from pathlib import Path, PureWindowsPath

import numpy as np
import pytest
from scan_files import RAMP, write_dicom

from brainview.core import Scan, ScanReadError, ScanSource, SliceRef, Window
from brainview.readers import SliceCache, read_slice
from brainview.readers.member import unpacked


def scan(rows=4, columns=8):
    """Make a scan of 4 bytes a pixel."""
    return Scan(
        np.zeros((rows, columns), np.float32),
        ScanSource(Path("a"), "PNG", "0" * 64),
        Window(1, 2),
    )


def ref(number):
    return SliceRef(Path(f"{number}.dcm"), frame=number)


def packed(tmp_path):
    path = write_dicom(tmp_path / "one.dcm")
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(path, "in/one.dcm")
    path.unlink()
    return archive


def test_a_slice_of_an_ordinary_file_is_read(tmp_path):
    path = write_dicom(tmp_path / "one.dcm")
    np.testing.assert_array_equal(read_slice(SliceRef(path)).pixels, RAMP)


def test_a_slice_in_an_archive_is_read(tmp_path):
    found = read_slice(SliceRef(packed(tmp_path), "in/one.dcm"))
    np.testing.assert_array_equal(found.pixels, RAMP)


def test_a_slice_in_an_archive_is_shown_under_its_own_name(tmp_path):
    archive = packed(tmp_path)
    found = read_slice(SliceRef(archive, "in/one.dcm"))
    assert found.source.path == archive / "in/one.dcm"


@pytest.mark.parametrize(
    "member", ["D:one.dcm", "in/a?b*.dcm", "ä" * 300 + ".dcm", "NUL.dcm", "con", "a. "]
)
def test_a_member_is_read_whatever_its_name(tmp_path, member):
    path = write_dicom(tmp_path / "one.dcm")
    archive = tmp_path / "all.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(path, member)
    with unpacked(archive, member) as found:
        assert found.read_bytes() == path.read_bytes()
        assert PureWindowsPath(found.name).name == found.name
        assert not PureWindowsPath(found.name).is_reserved()


def test_nothing_is_left_beside_an_archive(tmp_path):
    archive = packed(tmp_path)
    read_slice(SliceRef(archive, "in/one.dcm"))
    assert list(tmp_path.iterdir()) == [archive]


def test_the_frame_is_handed_to_the_reader():
    asked = []

    def read(path, frame):
        asked.append((path, frame))
        return scan()

    read_slice(SliceRef(Path("a.dcm"), frame=3), read)
    assert asked == [(Path("a.dcm"), 3)]


def test_a_member_that_is_gone_is_said_so(tmp_path):
    with pytest.raises(ScanReadError, match="archive is damaged"):
        read_slice(SliceRef(packed(tmp_path), "elsewhere.dcm"))


def test_an_archive_that_is_gone_is_said_so(tmp_path):
    with pytest.raises(ScanReadError, match=r"one\.dcm"):
        read_slice(SliceRef(tmp_path / "gone.zip", "one.dcm"))


def test_a_kept_slice_is_not_read_again():
    reads = []
    cache = SliceCache(1000, lambda ref: reads.append(ref) or scan())
    assert cache.read(ref(1)) is cache.read(ref(1))
    assert reads == [ref(1)]


def test_the_slice_unused_for_longest_goes_first():
    cache = SliceCache(2 * 128, lambda _: scan())
    for number in (1, 2, 1, 3):
        cache.read(ref(number))
    assert [cache.get(ref(k)) is not None for k in (1, 2, 3)] == [True, False, True]


def test_the_limit_is_kept():
    cache = SliceCache(1000, lambda _: scan())
    for number in range(50):
        cache.read(ref(number))
    assert cache.held_bytes == 7 * 128


def test_a_smaller_limit_takes_effect_at_once():
    cache = SliceCache(1000, lambda _: scan())
    for number in range(5):
        cache.read(ref(number))
    cache.limit_bytes = 200
    assert (cache.held_bytes, cache.limit_bytes) == (128, 200)


def test_a_slice_above_the_limit_is_not_kept():
    cache = SliceCache(100, lambda _: scan())
    cache.read(ref(1))
    assert (cache.get(ref(1)), cache.held_bytes) == (None, 0)


def test_color_counts_too():
    colored = Scan(
        np.zeros((4, 8), np.float32),
        scan().source,
        Window(1, 2),
        channels=np.zeros((4, 8, 3), np.float32),
    )
    cache = SliceCache(10_000)
    cache.put(ref(1), colored)
    assert cache.held_bytes == 4 * 128


def test_putting_a_slice_again_does_not_count_twice():
    cache = SliceCache(1000)
    cache.put(ref(1), scan())
    cache.put(ref(1), scan())
    assert cache.held_bytes == 128


def test_a_cleared_cache_is_empty():
    cache = SliceCache(1000)
    cache.put(ref(1), scan())
    cache.clear()
    assert (cache.get(ref(1)), cache.held_bytes) == (None, 0)


def test_an_error_is_not_remembered():
    results = [ScanReadError(Path("a"), reason="r", remedy="d"), scan()]

    def read(_):
        result = results.pop(0)
        if isinstance(result, ScanReadError):
            raise result
        return result

    cache = SliceCache(1000, read)
    with pytest.raises(ScanReadError):
        cache.read(ref(1))
    assert cache.read(ref(1)) is not None


def test_threads_keep_the_count_right():
    cache = SliceCache(20 * 128, lambda _: scan())

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
