"""Which slices say clearly whether there is a tumor."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from training.data.arrays import Arrays
from training.data.clarity import Clarity, clear_slices
from training.data.sample import Sample

MASK = Path("mask.png")


def sample(number, label, **facts):
    path = Path(f"head_{number}.png")
    return Sample(path, "lgg", label, 2, "head", "head", **facts)


def clear(*samples, marked=(), volumes=()):
    masks = np.zeros((len(samples), 10, 10), np.uint8)
    for each in marked:
        masks[each, :5, :5] = 1
    images = np.zeros((len(samples), 10, 10, 1), np.uint8)
    arrays = Arrays(samples, images, masks)
    return clear_slices(arrays, Clarity(0.1, 13), volumes).tolist()


def test_a_tumor_of_a_few_pixels_is_not_clear():
    tumors = [sample(n, "glioma", mask=MASK) for n in (1, 2)]
    assert clear(*tumors, marked=[1]) == [False, True]


def test_a_tumor_without_an_outline_is_clear():
    assert clear(sample(1, "glioma")) == [True]


@pytest.mark.parametrize(
    ("distance", "is_clear"), [(0, False), (12, False), (13, True), (None, True)]
)
def test_a_tumor_free_slice_near_a_tumor_is_not_clear(distance, is_clear):
    assert clear(sample(1, "notumor", mm_to_tumor=distance)) == [is_clear]


def test_the_neighbors_of_a_tumor_in_a_volume_are_not_clear():
    # Ten slices: as names, 10 would come before 2.
    head = [sample(n, "notumor") for n in range(1, 11)]
    head[8] = sample(9, "glioma", mask=MASK)
    expected = [True] * 7 + [False, True, False]
    assert clear(*head, marked=[8], volumes=["lgg"]) == expected


def test_where_slices_are_missing_neighbors_say_nothing():
    head = [sample(1, "glioma", mask=MASK), sample(2, "notumor")]
    assert clear(*head, marked=[0]) == [True, True]


def test_all_channels_of_a_slice_beside_a_tumor_are_left_out():
    beside = sample(2, "notumor")
    channels = [replace(beside, channel=c) for c in range(3)]
    tumor = sample(1, "glioma", mask=MASK, channel=0)
    assert clear(tumor, *channels, marked=[0], volumes=["lgg"])[1:] == [False] * 3
