"""What a check finds in a dataset; each problem is one sentence with the path."""

import image_sets
import numpy as np
import own_sets
import pytest

from training.data import load_dataset
from training.splitting.check import (
    UnusableDatasetError,
    check_dataset,
    refuse_problems,
)


@pytest.fixture
def root(tmp_path):
    return own_sets.make_class_folders(tmp_path / "mine", 10, ("cyst", "scar"))


def problems_of(path):
    return check_dataset(load_dataset(path)).problems


def test_a_good_dataset_has_no_problems(root):
    report = check_dataset(load_dataset(root))
    assert not report.problems
    assert not report.remarks


def test_images_and_patients_are_counted_by_part_and_class(tmp_path):
    report = check_dataset(load_dataset(own_sets.make_table(tmp_path)))
    assert sum(images for _, _, images, _ in report.counts) == 20
    assert sum(groups for _, _, _, groups in report.counts) == 10
    assert {part for part, _, _, _ in report.counts} == {"train", "validation", "test"}


def test_four_classes_of_forty_images_are_split_60_20_20(tmp_path):
    report = check_dataset(
        load_dataset(own_sets.make_class_folders(tmp_path / "mine", 40))
    )
    by_part = {part: images for part, _, images, _ in report.counts}
    assert by_part == {"train": 24, "validation": 8, "test": 8}
    assert not report.problems


def test_a_broken_file_is_a_problem_with_its_path(root):
    broken = root / "cyst" / "3.png"
    broken.write_bytes(broken.read_bytes()[:60])
    (problem,) = problems_of(root)
    assert str(broken) in problem


def test_a_mask_of_another_size_is_a_problem_with_its_path(tmp_path):
    root = own_sets.make_masks(tmp_path / "mine")
    wrong = image_sets.write(root / "masks" / "4.png", np.zeros((30, 40), np.uint8))
    (problem,) = problems_of(root)
    assert str(wrong) in problem
    assert "40 × 30" in problem
    assert f"{image_sets.SIDE} × {image_sets.SIDE}" in problem


def test_one_patient_only_is_a_problem_with_a_path(tmp_path):
    path = own_sets.make_table(tmp_path, patient=lambda n: "only")
    (problem,) = problems_of(path)
    assert "one patient" in problem
    assert str(tmp_path / "slices" / "0.png") in problem


def test_a_class_of_one_patient_is_a_problem_with_its_path(root):
    for extra in sorted((root / "scar").iterdir())[1:]:
        extra.unlink()
    (problem,) = problems_of(root)
    assert problem.startswith(str(root / "scar"))
    assert "validation and test" in problem


def test_a_patient_in_two_folds_is_a_problem_with_the_paths(tmp_path):
    path = own_sets.make_table(tmp_path, fold=lambda n: n // 2 % 5)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("slices/0.png,cyst,p0,0", "slices/0.png,cyst,p0,3"))
    (problem,) = problems_of(path)
    assert str(tmp_path / "slices" / "0.png") in problem
    assert "folds 0 and 3" in problem


def test_the_same_image_of_two_patients_is_a_problem_with_the_paths(tmp_path):
    path = own_sets.make_table(tmp_path, fold=lambda n: n // 2 % 5)
    # Patients 0 and 2 have the same class and different folds.
    first, copy = tmp_path / "slices" / "0.png", tmp_path / "slices" / "4.png"
    copy.write_bytes(first.read_bytes())
    (problem,) = problems_of(path)
    assert str(first) in problem
    assert str(copy) in problem


def test_the_same_image_with_two_labels_is_a_problem_with_the_paths(root):
    copy = root / "scar" / "copy.png"
    copy.write_bytes((root / "cyst" / "0.png").read_bytes())
    (problem,) = problems_of(root)
    assert str(copy) in problem
    assert "'cyst' and 'scar'" in problem


def test_a_mirrored_copy_of_another_patient_is_left_out_with_a_remark(tmp_path):
    path = own_sets.make_table(tmp_path, fold=lambda n: n // 2 % 5)
    image = image_sets.picture(5)
    # Patient 2 is trained on, patient 0 is the test.
    image_sets.write(tmp_path / "slices" / "4.png", image)
    copy = image_sets.write(tmp_path / "slices" / "0.png", image[:, ::-1])
    report = check_dataset(load_dataset(path))
    assert not report.problems
    assert any(str(copy) in remark for remark in report.remarks)
    assert sum(images for _, _, images, _ in report.counts) == 19


def test_a_file_without_an_image_is_a_remark(root):
    note = root / "cyst" / "notes.txt"
    note.write_text("look again", encoding="utf-8")
    (remark,) = check_dataset(load_dataset(root)).remarks
    assert str(note) in remark


def test_an_empty_folder_is_a_problem(tmp_path):
    (problem,) = problems_of(tmp_path)
    assert str(tmp_path) in problem


def test_a_second_check_reads_no_file_again(root, tmp_path):
    first = check_dataset(load_dataset(root), tmp_path / "cache")
    stored = tmp_path / "cache" / "inspected.npz"
    written = stored.stat().st_mtime_ns
    assert check_dataset(load_dataset(root), tmp_path / "cache") == first
    assert stored.stat().st_mtime_ns == written


def test_a_changed_image_of_the_same_size_and_time_is_read_again(root, tmp_path):
    import os

    path = root / "cyst" / "0.png"
    check_dataset(load_dataset(root), tmp_path / "cache")
    status = path.stat()
    broken = bytearray(path.read_bytes())
    broken[:8] = bytes(8)
    path.write_bytes(broken)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    (problem,) = check_dataset(load_dataset(root), tmp_path / "cache").problems
    assert str(path) in problem


def test_problems_are_refused_in_one_sentence_with_the_path(root):
    (root / "empty").mkdir()
    report = check_dataset(load_dataset(root))
    with pytest.raises(UnusableDatasetError) as refusal:
        refuse_problems(report)
    assert str(root / "empty") in str(refusal.value)
    assert str(refusal.value).count("; ") == 1


def test_nothing_is_refused_without_a_problem(root):
    refuse_problems(check_dataset(load_dataset(root)))


# ---- the command


def test_the_command_prints_the_counts(root, tmp_path, capsys):
    from training.__main__ import main

    assert main(["check", str(root), "--cache", str(tmp_path / "cache")]) == 0
    assert "No problem found." in capsys.readouterr().out


def test_the_command_fails_with_a_problem(root, tmp_path, capsys):
    from training.__main__ import main

    (root / "empty").mkdir()
    with pytest.raises(SystemExit) as status:
        main(["check", str(root), "--cache", str(tmp_path / "cache")])
    assert status.value.code == 1
    assert f"Problem: {root / 'empty'}" in capsys.readouterr().out
