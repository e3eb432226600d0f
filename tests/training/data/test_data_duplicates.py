import subprocess
import sys

import numpy as np
import pytest
from image_sets import SIDE, picture, write

from brainview.core import ScanReadError
from training.data import (
    Sample,
    fingerprints,
    mark_copies,
    near_duplicates,
    unite,
)
from training.data.groups import by_likeness


def pairs_of(tmp_path, *images):
    paths = [write(tmp_path / f"{n}.png", image) for n, image in enumerate(images)]
    return near_duplicates(fingerprints([(path, 0) for path in paths]).thumbnails)


def sample(path, *, source="s", fold=0, group=""):
    return Sample(path, source, "glioma", fold, group or path.stem, "")


# ---- the search


def test_a_product_of_thumbnails_is_their_correlation(tmp_path):
    paths = [write(tmp_path / f"{n}.png", picture(n)) for n in range(2)]
    one, other = fingerprints([(path, 0) for path in paths]).thumbnails
    assert one @ other == pytest.approx(np.corrcoef(one, other)[0, 1], abs=1e-4)


def test_a_copy_in_another_size_and_contrast_is_found(tmp_path):
    image = picture(0)
    duller = (np.kron(image, np.ones((2, 2))) * 0.6 + 30).astype(np.uint8)
    found = pairs_of(tmp_path, image, duller)
    assert (found.first.tolist(), found.second.tolist()) == ([0], [1])
    assert not found.mirrored.any()


@pytest.mark.parametrize("axes", [0, 1, (0, 1)])
def test_a_mirror_image_is_found_and_told_apart(tmp_path, axes):
    found = pairs_of(tmp_path, picture(0), picture(1), np.flip(picture(0), axes))
    assert (found.first.tolist(), found.second.tolist()) == ([0], [2])
    assert found.mirrored.all()
    assert found.correlation[0] == pytest.approx(1, abs=1e-3)


def test_a_copy_of_a_symmetric_image_is_not_a_mirror_image(tmp_path):
    half = picture(0)
    image = np.hstack([half, half[:, ::-1]])
    assert not pairs_of(tmp_path, image, image).mirrored.any()


def test_a_rotated_image_is_not_a_copy(tmp_path):
    assert not len(pairs_of(tmp_path, picture(0), np.rot90(picture(0))).first)


def test_different_images_are_not_a_pair(tmp_path):
    assert not len(pairs_of(tmp_path, *map(picture, range(6))).first)


def test_empty_images_are_not_copies(tmp_path):
    empty = np.zeros((SIDE, SIDE), np.uint8)
    assert not len(pairs_of(tmp_path, empty, empty).first)


def test_pairs_are_found_across_the_blocks_of_a_long_list():
    thumbnails = np.random.default_rng(0).normal(size=(1100, 48 * 48))
    thumbnails -= thumbnails.mean(axis=1, keepdims=True)
    thumbnails /= np.linalg.norm(thumbnails, axis=1, keepdims=True)
    thumbnails[1090] = thumbnails[3]
    found = near_duplicates(thumbnails.astype(np.float32))
    assert (found.first.tolist(), found.second.tolist()) == ([3], [1090])


def test_no_images_have_no_pairs():
    assert not len(near_duplicates(fingerprints([]).thumbnails).first)


def test_a_file_that_is_not_an_image_is_refused(tmp_path):
    (tmp_path / "a.png").write_bytes(b"no image")
    with pytest.raises(ScanReadError):
        fingerprints([(tmp_path / "a.png", 0)])


# ---- what is remembered


def test_nothing_is_written_without_a_cache(tmp_path):
    fingerprints([(write(tmp_path / "a.png", picture(0)), 0)])
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_cache_gives_the_same_fingerprints_as_the_files(tmp_path):
    paths = [write(tmp_path / f"{n}.png", picture(n)) for n in range(3)]
    fingerprints([(path, 0) for path in paths][:2], tmp_path / "cache")
    fresh, kept = (
        fingerprints([(path, 0) for path in paths]),
        fingerprints([(path, 0) for path in paths], tmp_path / "cache"),
    )
    again = fingerprints([(path, 0) for path in paths], tmp_path / "cache")
    for other in (kept, again):
        assert other.digests.tolist() == fresh.digests.tolist()
        assert np.array_equal(other.thumbnails, fresh.thumbnails)


def test_a_changed_file_is_read_again(tmp_path):
    path = write(tmp_path / "a.png", picture(0))
    before = fingerprints([(path, 0)], tmp_path / "cache").digests[0]
    write(path, picture(1)[:, :40])
    assert fingerprints([(path, 0)], tmp_path / "cache").digests[0] != before


def test_a_cache_names_no_files(tmp_path):
    fingerprints(
        [(write(tmp_path / "somebody.png", picture(0)), 0)], tmp_path / "cache"
    )
    with np.load(tmp_path / "cache" / "inspected.npz") as stored:
        assert "somebody" not in "".join(stored["keys"].tolist())


# ---- groups


def test_copies_of_copies_are_one_group(tmp_path):
    images = (picture(0), picture(0)[:, ::-1], picture(0), picture(1))
    paths = [write(tmp_path / f"{n}.png", image) for n, image in enumerate(images)]
    groups = [s.group for s in by_likeness([sample(path) for path in paths])]
    assert groups[0] == groups[1] == groups[2] != groups[3]


def test_united_groups_have_the_first_name(tmp_path):
    one = sample(write(tmp_path / "b.png", picture(0)))
    two = sample(write(tmp_path / "a.png", picture(0)[:, ::-1]), source="t")
    assert {s.group for s in unite([one, two])} == {"a"}


@pytest.mark.parametrize(("folds", "fold"), [((3, 3, 1), 3), ((3, 1), 1)])
def test_united_groups_have_the_usual_fold_the_lower_of_two(tmp_path, folds, fold):
    samples = [
        sample(write(tmp_path / f"{n}.png", picture(0)), fold=given)
        for n, given in enumerate(folds)
    ]
    assert {s.fold for s in unite(samples)} == {fold}


def test_uniting_moves_whole_groups(tmp_path):
    paths = [write(tmp_path / f"{n}.png", picture(n)) for n in range(3)]
    copy = write(tmp_path / "copy.png", picture(1))
    samples = [sample(path, fold=2, group="patient") for path in paths]
    united = unite([*samples, sample(copy, fold=0)])
    assert [(s.group, s.fold) for s in united] == [("copy", 2)] * 4


def test_uniting_leaves_a_clean_set_as_it_is(tmp_path):
    samples = [
        sample(write(tmp_path / f"{n}.png", picture(n)), fold=n) for n in range(4)
    ]
    assert unite(samples) == samples


def test_single_channels_of_a_file_stay_together_when_united(tmp_path):
    from dataclasses import replace

    one = sample(write(tmp_path / "a.png", picture(0)))
    assert unite([one, replace(one, channel=1)]) == [one, replace(one, channel=1)]


def test_uniting_nothing_gives_nothing():
    assert unite([]) == []


def test_only_copies_of_the_others_are_marked(tmp_path):
    paths = [write(tmp_path / f"{n}.png", picture(n)) for n in (0, 1)]
    twins = [write(tmp_path / f"twin-{n}.png", picture(2)) for n in (0, 1)]
    other = write(tmp_path / "other.png", picture(1)[:, ::-1])
    asked = [sample(path) for path in (*paths, *twins)]
    marked = mark_copies(asked, [sample(other)])
    assert [s.duplicate for s in marked] == [False, True, False, False]


# ---- what must not change, or not be loaded


def test_neither_sets_nor_audit_load_a_backend():
    code = (
        "import sys, training.data, training.splitting; print('keras' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
