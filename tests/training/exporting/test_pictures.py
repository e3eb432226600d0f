"""Drawn pictures without a brain."""

from itertools import groupby

import numpy as np

from training.exporting.pictures import KINDS, SIDE, pictures


def test_a_seed_gives_the_same_pictures():
    one, other = (list(pictures(1, seed=3)) for _ in "ab")
    for (kind, picture), (same, again) in zip(one, other, strict=True):
        assert kind == same
        np.testing.assert_array_equal(picture, again)


def test_every_kind_is_drawn_as_often():
    kinds = [
        (kind, len(list(some)))
        for kind, some in groupby(pictures(2, seed=0), lambda p: p[0])
    ]
    assert kinds == [(kind, 2) for kind in KINDS]


def test_gray_values_are_shares_of_white():
    for _, picture in pictures(2, seed=1):
        assert picture.shape == (SIDE, SIDE)
        assert picture.dtype == np.float32
        assert 0 <= picture.min() <= picture.max() <= 1
