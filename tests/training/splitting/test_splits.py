from collections import Counter
from pathlib import Path

import pytest

from training.data import Sample
from training.splitting.splits import Split, grouped_split, image_split, refuse_crossing


def sample(index, fold, group, label="glioma"):
    return Sample(Path(f"{index}.png"), "made", label, fold, group, group)


def made():
    return [sample(i, i // 20, f"patient-{i // 4:02d}") for i in range(100)]


def test_fold_zero_is_held_out():
    split = grouped_split(made())
    assert {s.fold for s in split.test} == {0}
    assert 0 not in {s.fold for s in (*split.train, *split.validation)}


def test_no_patient_is_on_two_sides():
    refuse_crossing(grouped_split(made()))


def test_validation_is_a_share_of_fold_one():
    split = grouped_split(made(), validation_share=0.4)
    assert {s.fold for s in split.validation} == {1}
    assert len(split.validation) == 8


def test_nothing_is_lost():
    split = grouped_split(made())
    assert len(split.train) + len(split.validation) + len(split.test) == 100


def test_a_crossing_patient_is_named():
    one, other = sample(0, 0, "patient-7"), sample(1, 2, "patient-7")
    with pytest.raises(ValueError, match="patient-7"):
        refuse_crossing(Split((other,), (), (one,)))


def test_a_patient_cut_by_the_share_stays_in_validation_whole():
    split = grouped_split(made(), validation_share=0.3)
    refuse_crossing(split)
    assert len(split.validation) == 8


def labeled():
    """A hundred images, 70 of one class and 30 of the other."""
    return [
        sample(i, i % 5, f"patient-{i // 4:02d}", "glioma" if i < 70 else "notumor")
        for i in range(100)
    ]


def test_dealing_images_leaves_none_out_and_takes_none_twice():
    split = image_split(labeled(), 0.2, 0.1, seed=1)
    dealt = [s.path for s in (*split.train, *split.validation, *split.test)]
    assert sorted(dealt) == sorted(s.path for s in labeled())


def test_dealing_images_gives_each_part_its_share_of_each_class():
    split = image_split(labeled(), 0.2, 0.1, seed=1)
    counts = [
        Counter(s.label for s in part)
        for part in (split.train, split.validation, split.test)
    ]
    assert counts == [
        {"glioma": 49, "notumor": 21},
        {"glioma": 14, "notumor": 6},
        {"glioma": 7, "notumor": 3},
    ]


def test_dealing_images_comes_out_alike_with_the_same_seed_only():
    first = image_split(labeled(), 0.2, 0.1, seed=1)
    assert image_split(labeled(), 0.2, 0.1, seed=1) == first
    assert image_split(labeled(), 0.2, 0.1, seed=2) != first


def test_dealing_images_puts_patients_on_two_sides():
    with pytest.raises(ValueError, match="is in both"):
        refuse_crossing(image_split(labeled(), 0.2, 0.1, seed=1))


@pytest.mark.data
@pytest.mark.parametrize("name", ["nickparvar", "figshare", "lgg"])
def test_real_sets_split_without_a_crossing(name, data_folder):
    from training.data import DATASETS

    split = grouped_split(DATASETS[name](data_folder))
    assert len(split.train) > len(split.test) > len(split.validation) > 0


@pytest.mark.data
def test_no_figshare_slice_of_the_held_out_fold_hides_in_nickparvars_training_part(
    data_folder,
):
    import csv

    from training.data import figshare, nickparvar

    with (data_folder / "nickparvar" / "index.csv").open(newline="") as file:
        copies = {r["file"]: r["figshare_id"] for r in csv.DictReader(file)}
    held = {s.path.stem for s in figshare(data_folder) if s.fold == 0}
    root = data_folder / "nickparvar"
    train = grouped_split(nickparvar(data_folder)).train
    seen = {copies[s.path.relative_to(root).as_posix()] for s in train}
    assert not held & seen
