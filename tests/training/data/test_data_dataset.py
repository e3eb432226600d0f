"""Datasets of a person's own: folders, masks, tables and dataset files."""

import hashlib
from collections import Counter

import image_sets
import nibabel
import numpy as np
import own_sets
import pytest
from scan_files import write_dicom

from training.data import (
    NO_FOLD,
    DatasetError,
    complete,
    known_files,
    known_sets,
    list_set,
    load_dataset,
    load_mask,
    load_scan,
)


def write_file(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


# ---- class folders


def test_each_folder_is_a_class(tmp_path):
    dataset = load_dataset(own_sets.make_class_folders(tmp_path / "mine", 2))
    assert dataset.class_names == image_sets.CLASS_NAMES
    assert set(Counter(s.label for s in dataset.samples).values()) == {2}


def test_images_may_lie_deeper_in_a_class_folder(tmp_path):
    image_sets.write(tmp_path / "mine" / "a" / "x" / "y" / "1.png", np.eye(9) * 255)
    assert [s.label for s in load_dataset(tmp_path / "mine").samples] == ["a"]


def test_folders_named_as_parts_hold_the_class_folders(tmp_path):
    for part in ("Training", "Testing"):
        own_sets.make_class_folders(tmp_path / "mine" / part, 1, ("a", "b"))
    dataset = load_dataset(tmp_path / "mine")
    assert dataset.class_names == ("a", "b")
    assert {s.official_split for s in dataset.samples} == {"train", "test"}


def test_an_empty_class_folder_is_a_problem_with_its_path(tmp_path):
    root = own_sets.make_class_folders(tmp_path / "mine", 2, ("a", "b"))
    (root / "c").mkdir()
    (problem,) = load_dataset(root).problems
    assert str(root / "c") in problem


def test_a_text_among_the_images_is_left_out_and_listed(tmp_path):
    root = own_sets.make_class_folders(tmp_path / "mine", 2, ("a", "b"))
    note = write_file(root / "a" / "notes.txt", "see the other folder")
    dataset = load_dataset(root)
    assert dataset.ignored == (note,)
    assert len(dataset.samples) == 4


def test_a_volume_is_a_sample_per_slice(tmp_path):
    volume = np.random.default_rng(0).integers(0, 99, (20, 18, 3)).astype(np.int16)
    path = tmp_path / "mine" / "a" / "head.nii.gz"
    path.parent.mkdir(parents=True)
    nibabel.save(nibabel.Nifti1Image(volume, np.eye(4)), path)
    samples = load_dataset(tmp_path / "mine").samples
    assert [s.frame for s in samples] == [0, 1, 2]
    shown = {load_scan(s).pixels.tobytes() for s in samples}
    assert len(shown) == 3


def test_the_slices_of_a_volume_are_one_group(tmp_path):
    for name in ("a", "b"):
        seed = ("a", "b").index(name)
        volume = np.random.default_rng(seed).normal(size=(48, 48, 3)).astype(np.float32)
        path = tmp_path / "mine" / name / "head.nii"
        path.parent.mkdir(parents=True)
        nibabel.save(nibabel.Nifti1Image(volume, np.eye(4)), path)
    samples = complete(load_dataset(tmp_path / "mine")).samples
    assert len({s.group for s in samples}) == 2


# ---- DICOM


def write_slice(path, patient):
    path.parent.mkdir(parents=True, exist_ok=True)
    write_dicom(path, PatientID=patient)


def test_a_dicom_header_names_the_patient(tmp_path):
    for number in range(4):
        write_slice(tmp_path / "mine" / "a" / f"{number}.dcm", f"MR{number // 2}")
    samples = complete(load_dataset(tmp_path / "mine")).samples
    one, two, three, four = (s.group for s in samples)
    assert one == two != three == four


def test_a_patients_identifier_is_in_no_sample(tmp_path):
    write_slice(tmp_path / "mine" / "a" / "1.dcm", "SECRET")
    assert "SECRET" not in repr(complete(load_dataset(tmp_path / "mine")).samples)


# ---- images with masks


def test_a_mask_is_matched_by_name_and_says_whether_there_is_a_tumor(tmp_path):
    dataset = complete(load_dataset(own_sets.make_masks(tmp_path / "mine", 4)))
    assert [s.label for s in dataset.samples] == ["tumor", "notumor"] * 2
    assert [load_mask(s.mask).any() for s in dataset.samples] == [True, False] * 2


def test_a_mask_may_lie_beside_its_image(tmp_path):
    image, mask = image_sets.draw_head(np.random.default_rng(0), "glioma")
    image_sets.write(tmp_path / "mine" / "x.png", image)
    image_sets.write(tmp_path / "mine" / "x_mask.png", mask)
    (sample,) = load_dataset(tmp_path / "mine").samples
    assert (sample.path.name, sample.mask.name) == ("x.png", "x_mask.png")


@pytest.mark.parametrize("folder", ["images", "masks"])
def test_what_lacks_its_image_or_mask_is_a_problem_with_its_path(tmp_path, folder):
    root = own_sets.make_masks(tmp_path / "mine", 2)
    extra = image_sets.write(root / folder / "extra.png", image_sets.picture(0))
    (problem,) = load_dataset(root).problems
    assert problem.startswith(str(extra))


# ---- tables


def test_a_table_names_patients_and_classes_of_its_own(tmp_path):
    dataset = complete(load_dataset(own_sets.make_table(tmp_path)))
    assert dataset.class_names == ("cyst", "scar")
    assert {s.group for s in dataset.samples} == {f"p{n}" for n in range(10)}


def test_the_columns_of_a_table_reach_the_samples(tmp_path):
    path = own_sets.make_table(
        tmp_path,
        2,
        plane=lambda n: "Coronal",
        sequence=lambda n: "T1c",
        fold=lambda n: n // 2,
    )
    sample = load_dataset(path).samples[-1]
    assert (sample.plane, sample.sequence, sample.fold) == ("coronal", "T1c", 1)


def test_a_row_may_have_nothing_but_its_path(tmp_path):
    image_sets.write(tmp_path / "1.png", image_sets.picture(0))
    path = own_sets.write_rows(tmp_path / "t.csv", [{"path": "1.png"}])
    (sample,) = load_dataset(path).samples
    assert (sample.label, sample.patient, sample.fold) == ("", "", NO_FOLD)


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        ({"path": "gone.png"}, "gone.png"),
        ({"path": ""}, "names no path"),
        ({"fold": "7"}, "fold '7'"),
        ({"plane": "oblique"}, "plane 'oblique'"),
        ({"mask": "no.png"}, "no.png"),
    ],
)
def test_a_wrong_cell_is_a_problem_with_its_line(tmp_path, row, wrong):
    image_sets.write(tmp_path / "1.png", image_sets.picture(0))
    whole = {"path": "1.png", "label": "a", "fold": "", "plane": "", "mask": ""} | row
    dataset = load_dataset(own_sets.write_rows(tmp_path / "t.csv", [whole]))
    (problem,) = dataset.problems
    assert "t.csv, line 2" in problem
    assert wrong in problem
    assert not dataset.samples


def test_a_table_without_paths_is_a_problem(tmp_path):
    path = own_sets.write_rows(tmp_path / "t.csv", [{"file": "1.png"}])
    (problem,) = load_dataset(path).problems
    assert "no column 'path'" in problem


# ---- dataset files

FILE = """
title = "two hospitals"
classes = ["cyst", "scar"]

[[set]]
name = "first"
path = "first"
license = "CC BY 4.0"

[[set]]
name = "second"
path = "second/table.csv"
knows = "tumor"
columns = { path = "file", label = "lesion" }
classes = { yes = "tumor", no = "notumor" }
proof = "all"
"""


@pytest.fixture
def two_sets(tmp_path):
    own_sets.make_class_folders(tmp_path / "first", 3, ("cyst", "scar"))
    rows = []
    for number in range(2):
        name = f"{number}.png"
        image_sets.write(tmp_path / "second" / name, image_sets.picture(number))
        rows.append({"file": name, "lesion": ("yes", "no")[number]})
    own_sets.write_rows(tmp_path / "second" / "table.csv", rows)
    return write_file(tmp_path / "both.toml", FILE)


def test_a_dataset_file_joins_sets(two_sets):
    dataset = load_dataset(two_sets)
    assert (dataset.name, dataset.title) == ("both", "two hospitals")
    assert Counter(s.source for s in dataset.samples) == {"first": 6, "second": 2}
    assert dataset.class_names == ("cyst", "scar")
    assert not dataset.problems


def test_a_set_that_is_proof_is_for_testing_only(two_sets):
    samples = complete(load_dataset(two_sets)).samples
    assert {s.proof for s in samples if s.source == "second"} == {True}
    assert {s.fold for s in samples if s.proof} == {0}


def test_every_fifth_patient_can_be_proof(tmp_path):
    own_sets.make_table(tmp_path)
    text = '[[set]]\nname = "t"\npath = "slices.csv"\nproof = "every fifth patient"\n'
    samples = complete(load_dataset(write_file(tmp_path / "d.toml", text))).samples
    assert {s.patient for s in samples if s.proof} == {"p4", "p9"}


def test_a_renamed_class_folder_is_a_problem_with_its_path(two_sets):
    folder = two_sets.with_name("first") / "scar"
    folder.rename(folder.with_name("scars"))
    unknown, missing = load_dataset(two_sets).problems
    assert str(folder.with_name("scars")) in unknown
    assert "none of cyst, scar" in unknown
    assert "no image of the class 'scar'" in missing


def test_samples_of_an_unknown_class_are_left_out(two_sets):
    folder = two_sets.with_name("first") / "scar"
    folder.rename(folder.with_name("scars"))
    assert "scars" not in {s.label for s in load_dataset(two_sets).samples}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[[set]\n", "both.toml"),
        ('[[set]]\nname = "a"\nlicence = "x"\n', "licence"),
        ('[[set]]\nname = "a"\nknows = "all"\n', "knows"),
        ('title = "x"\n', "names no set"),
        ('[[set]]\nname = "a"\n[[set]]\nname = "a"\n', "same name"),
    ],
)
def test_a_wrong_dataset_file_is_refused_in_one_sentence(tmp_path, text, wrong):
    with pytest.raises(DatasetError, match=wrong):
        load_dataset(write_file(tmp_path / "both.toml", text))


def test_a_dataset_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(DatasetError, match="known set of that name"):
        load_dataset(tmp_path / "nowhere")


# ---- the sets that the package describes


def test_each_known_set_is_a_file_of_its_name():
    assert set(known_sets()) == set(known_files())


@pytest.mark.parametrize("name", known_files())
def test_each_known_set_states_its_license_and_source(name):
    about = known_sets()[name]
    assert about.license
    assert about.url.startswith("https://")


@pytest.mark.data
def test_every_fifth_person_of_the_external_sets_is_proof(data_folder):
    for name, about in known_sets().items():
        if not about.path.startswith("external/"):
            continue
        samples = complete(load_dataset(name, data_folder)).samples
        people = sorted({s.patient for s in samples})
        assert {s.patient for s in samples if s.proof} == set(people[4::5])


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "count", "digest"),
    [
        ("nickparvar", 5663, "ab984d928894edf7"),
        ("figshare", 2419, "9967e5b2be380632"),
        ("lgg", 3156, "3a136291e30c61af"),
        ("navoneel", 170, "1abf2638349147b2"),
    ],
)
def test_a_known_set_is_listed_as_the_shipped_models_were_trained_on_it(
    data_folder, name, count, digest
):
    def within(path):
        return path and path.relative_to(data_folder).as_posix()

    rows = [
        (
            *(within(s.path), s.source, s.label, s.fold, s.group, s.patient, s.plane),
            *(within(s.mask), s.official_split, s.channel, s.duplicate),
        )
        for s in list_set(name, data_folder)
    ]
    assert len(rows) == count
    assert hashlib.sha256(repr(rows).encode()).hexdigest()[:16] == digest
