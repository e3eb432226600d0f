"""Pictures without a brain, drawn and from photographs."""

from itertools import groupby

import cv2
import numpy as np
import pytest

from brainview.core import BrainviewError
from training.exporting.pictures import KINDS, SIDE, crops, pictures, pictures_in


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


@pytest.fixture
def photographs(tmp_path):
    """Two files: one that gets brighter to the right, and an even one."""
    ramp = np.tile(np.arange(0, 250, 2, np.uint8), (90, 1))
    for name, image in (("a.png", ramp), ("b.jpg", np.full((70, 50), 90, np.uint8))):
        cv2.imwrite(str(tmp_path / name), image)
    (tmp_path / "notes.txt").write_text("no picture")
    return pictures_in(tmp_path)


def test_parts_of_photographs_are_as_many_as_asked_and_the_same_for_a_seed(photographs):
    first, again = (list(crops(photographs, 5, 1)) for _ in range(2))
    assert len(first) == 5
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert all(part.shape == (256, 256) and part.min() >= 0 for part in first)
    assert max(part.max() for part in first) <= 1


def test_without_photographs_there_are_no_parts_of_them():
    assert list(crops(pictures_in(None), 5, 1)) == []


def test_a_folder_without_pictures_is_refused(tmp_path):
    with pytest.raises(BrainviewError, match="holds no PNG or JPEG file"):
        pictures_in(tmp_path)
