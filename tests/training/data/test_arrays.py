"""Prepared images and masks, and when they are prepared again."""

import os
from dataclasses import replace

import cv2
import numpy as np
import pytest
from image_sets import picture, write

from brainview.core import ScanReadError
from brainview.imaging import InputSpec
from training.data import Sample, load_arrays
from training.data.digests import digests

SPEC = InputSpec(24, 24, channels=1)


def sample(path, mask=None, channel=None):
    return Sample(path, "set", "glioma", 1, "g", "p", mask=mask, channel=channel)


def square(top):
    """A mask (72, 72) of a square, as a file holds it."""
    mask = np.zeros((72, 72), np.uint8)
    mask[top : top + 20, 20:40] = 255
    return mask


@pytest.fixture
def one(tmp_path):
    path = write(tmp_path / "a.png", picture(0))
    return sample(path, write(tmp_path / "a_mask.png", square(10)))


def shards(cache, kind="images"):
    return sorted(cache.glob(f"prepared/*/{kind}/*.npy"))


def test_an_image_is_prepared_once_whatever_list_it_is_in(one, tmp_path):
    cache = tmp_path / "cache"
    other = sample(write(tmp_path / "b.png", picture(1)))
    both = load_arrays([one, other], SPEC, cache)
    written = shards(cache)
    again = load_arrays([other, one, other], SPEC, cache)
    assert shards(cache) == written
    np.testing.assert_array_equal(np.asarray(again.images), both.images[[1, 0, 1]])


def test_a_changed_image_under_the_same_name_is_prepared_again(one, tmp_path):
    before = load_arrays([one], SPEC, tmp_path / "cache").images[0]
    write(one.path, picture(5))
    after = load_arrays([one], SPEC, tmp_path / "cache").images[0]
    fresh = load_arrays([one], SPEC, tmp_path / "fresh").images[0]
    assert not np.array_equal(before, after)
    np.testing.assert_array_equal(after, fresh)


def test_a_changed_mask_under_the_same_name_is_prepared_again(one, tmp_path):
    def mask():
        return load_arrays([one], SPEC, tmp_path / "cache", masks=True).masks[0]

    before = mask().copy()
    write(one.mask, square(40))
    assert not np.array_equal(before, mask())


def test_a_mask_is_added_to_an_image_that_is_prepared_already(one, tmp_path):
    load_arrays([one], SPEC, tmp_path / "cache")
    arrays = load_arrays([one], SPEC, tmp_path / "cache", masks=True)
    assert arrays.masks[0].max() == 1
    assert len(shards(tmp_path / "cache")) == 1


def test_a_sample_without_a_mask_has_an_empty_one(one, tmp_path):
    bare = replace(one, mask=None)
    masks = load_arrays([one, bare], SPEC, tmp_path / "cache", masks=True).masks
    assert [int(mask.max()) for mask in masks] == [1, 0]


def test_a_renamed_image_is_not_prepared_again(one, tmp_path):
    load_arrays([one], SPEC, tmp_path / "cache")
    moved = replace(one, path=one.path.rename(tmp_path / "moved.png"))
    load_arrays([moved], SPEC, tmp_path / "cache")
    assert len(shards(tmp_path / "cache")) == 1


def test_the_channels_of_an_image_are_kept_apart(tmp_path):
    color = np.stack([picture(n) for n in range(3)], axis=-1)
    path = write(tmp_path / "c.png", color)
    images = load_arrays(
        [sample(path, channel=c) for c in range(3)], SPEC, tmp_path / "cache"
    ).images
    assert len({images[n].tobytes() for n in range(3)}) == 3


def test_inputs_are_kept_apart(one, tmp_path):
    small = load_arrays([one], SPEC, tmp_path / "cache").images
    large = load_arrays([one], InputSpec(48, 48, 1), tmp_path / "cache").images
    assert (small.shape[1:], large.shape[1:]) == ((24, 24, 1), (48, 48, 1))


def test_a_cache_may_be_deleted(one, tmp_path):
    first = np.asarray(load_arrays([one], SPEC, tmp_path / "cache").images)
    for file in shards(tmp_path / "cache"):
        file.unlink()
        file.with_suffix(".json").unlink()
    np.testing.assert_array_equal(
        np.asarray(load_arrays([one], SPEC, tmp_path / "cache").images), first
    )


def test_a_file_that_is_no_image_is_named(tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no image")
    with pytest.raises(ScanReadError, match=r"broken\.png"):
        load_arrays([sample(broken)], SPEC, tmp_path / "cache")


def test_a_digest_is_kept_until_size_or_time_change(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"one")
    time = file.stat().st_mtime_ns
    first = digests([file], tmp_path / "cache")[file]
    file.write_bytes(b"two")
    os.utime(file, ns=(time, time))  # as if it hadn't changed
    assert digests([file], tmp_path / "cache")[file] == first
    os.utime(file, ns=(time, time + 1))
    assert digests([file], tmp_path / "cache")[file] != first


def test_the_cache_of_digests_names_no_file(tmp_path):
    file = tmp_path / "Jane Doe.png"
    cv2.imwrite(str(file), picture(0))
    digests([file], tmp_path / "cache")
    assert "Jane" not in (tmp_path / "cache" / "digests.json").read_text()
