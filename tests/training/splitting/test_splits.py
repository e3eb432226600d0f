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


def test_no_patient_is_in_two_parts():
    refuse_crossing(grouped_split(made()))


def test_validation_is_a_share_of_fold_one():
    split = grouped_split(made(), validation_share=0.4)
    assert {s.fold for s in split.validation} == {1}
    assert len(split.validation) == 8


def test_every_sample_is_in_a_part():
    split = grouped_split(made())
    assert len(split.train) + len(split.validation) + len(split.test) == 100


def test_a_patient_in_two_parts_is_named():
    one, other = sample(0, 0, "patient-7"), sample(1, 2, "patient-7")
    with pytest.raises(ValueError, match="patient-7"):
        refuse_crossing(Split((other,), (), (one,)))


def test_a_patient_divided_by_the_share_is_wholly_in_validation():
    split = grouped_split(made(), validation_share=0.3)
    refuse_crossing(split)
    assert len(split.validation) == 8


def labeled():
    """A hundred images, 70 of one class and 30 of the other."""
    return [
        sample(i, i % 5, f"patient-{i // 4:02d}", "glioma" if i < 70 else "notumor")
        for i in range(100)
    ]


def test_an_image_split_uses_each_image_once():
    split = image_split(labeled(), 0.2, 0.1, seed=1)
    assigned = [s.path for s in (*split.train, *split.validation, *split.test)]
    assert sorted(assigned) == sorted(s.path for s in labeled())


def test_an_image_split_gives_each_part_its_share_of_each_class():
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


def test_an_image_split_depends_on_the_seed_only():
    first = image_split(labeled(), 0.2, 0.1, seed=1)
    assert image_split(labeled(), 0.2, 0.1, seed=1) == first
    assert image_split(labeled(), 0.2, 0.1, seed=2) != first


def test_an_image_split_puts_patients_into_several_parts():
    with pytest.raises(ValueError, match="is in both"):
        refuse_crossing(image_split(labeled(), 0.2, 0.1, seed=1))


@pytest.mark.data
@pytest.mark.parametrize("name", ["nickparvar", "figshare", "lgg"])
def test_real_sets_have_no_patient_in_two_parts(name, data_folder):
    from training.data import list_set

    split = grouped_split(list_set(name, data_folder))
    assert len(split.train) > len(split.test) > len(split.validation) > 0


@pytest.mark.data
def test_no_figshare_slice_of_fold_zero_is_in_nickparvars_training_part(
    data_folder,
):
    import csv

    from training.data import list_set

    with (data_folder / "nickparvar" / "index.csv").open(newline="") as file:
        copies = {r["file"]: r["figshare_id"] for r in csv.DictReader(file)}
    held = {s.path.stem for s in list_set("figshare", data_folder) if s.fold == 0}
    root = data_folder / "nickparvar"
    train = grouped_split(list_set("nickparvar", data_folder)).train
    seen = {copies[s.path.relative_to(root).as_posix()] for s in train}
    assert not held & seen
