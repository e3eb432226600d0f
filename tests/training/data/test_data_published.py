import cv2
import numpy as np
import pytest
from image_sets import SIDE, picture, write, write_folds, write_slice
from scipy.io import savemat

from brainview.core import ScanReadError
from training.data import list_set, load_mask, load_scan

PUBLIC = ("nickparvar", "sartaj", "figshare", "lgg", "navoneel", "br35h")

# ---- figshare, a MATLAB file a slice


def write_figshare(root, patients="AAB"):
    for number, patient in enumerate(patients, start=1):
        folder = root / "figshare" / f"part-{number % 2}"
        write_slice(folder / f"{number}.mat", f"MR{patient}", label=number, seed=number)
    return root


def test_matlab_slices_are_found_in_subfolders_in_the_order_of_their_numbers(tmp_path):
    for number in (10, 2, 1):
        write_slice(tmp_path / "figshare" / f"p{number}" / f"{number}.mat", "A")
    assert [s.path.stem for s in list_set("figshare", tmp_path)] == ["1", "2", "10"]


def test_matlab_labels_are_class_names(tmp_path):
    labels = [s.label for s in list_set("figshare", write_figshare(tmp_path))]
    assert labels == ["meningioma", "glioma", "pituitary"]


def test_slices_of_one_pid_are_one_group_and_one_patient(tmp_path):
    one, two, three = list_set("figshare", write_figshare(tmp_path))
    assert (one.group, one.patient) == (two.group, two.patient)
    assert one.group != three.group


def test_the_hospitals_number_is_not_in_the_group(tmp_path):
    assert all(
        "MR" not in s.group for s in list_set("figshare", write_figshare(tmp_path))
    )


def test_without_published_folds_a_patient_has_one_fold(tmp_path):
    one, two, _ = list_set("figshare", write_figshare(tmp_path))
    assert one.fold == two.fold
    assert one.fold in range(5)


def test_published_folds_count_from_0(tmp_path):
    write_folds(write_figshare(tmp_path) / "figshare" / "cvind.mat", [5, 5, 1])
    assert [s.fold for s in list_set("figshare", tmp_path)] == [4, 4, 0]


def test_published_folds_of_an_older_matlab_version_are_read_too(tmp_path):
    root = write_figshare(tmp_path)
    savemat(root / "figshare" / "cvind.mat", {"cvind": np.array([[2.0], [2.0], [3.0]])})
    assert [s.fold for s in list_set("figshare", root)] == [1, 1, 2]


def test_a_patient_in_two_published_folds_goes_to_the_lower_one(tmp_path):
    write_folds(write_figshare(tmp_path) / "figshare" / "cvind.mat", [3, 2, 5])
    assert [s.fold for s in list_set("figshare", tmp_path)] == [1, 1, 4]


@pytest.mark.parametrize("folds", [[1, 2], [1, 2, 9]])
def test_published_folds_that_do_not_fit_are_refused(tmp_path, folds):
    write_folds(write_figshare(tmp_path) / "figshare" / "cvind.mat", folds)
    with pytest.raises(ScanReadError, match="no fold for each"):
        list_set("figshare", tmp_path)


def test_blanked_pids_are_refused(tmp_path):
    write_slice(tmp_path / "figshare" / "1.mat", "000000")
    with pytest.raises(ScanReadError, match="PID is blank"):
        list_set("figshare", tmp_path)


def test_an_unknown_label_is_refused(tmp_path):
    write_slice(tmp_path / "figshare" / "1.mat", "A", label=7)
    with pytest.raises(ScanReadError, match="label is none"):
        list_set("figshare", tmp_path)


def test_a_mask_is_read_out_of_the_slices_own_file(tmp_path):
    sample = list_set("figshare", write_figshare(tmp_path))[0]
    mask = load_mask(sample.mask)
    assert mask.shape == load_scan(sample).shape
    assert mask[10:20, 30:50].all()
    assert mask.sum() == 200


def test_a_matlab_file_without_a_mask_is_refused(tmp_path):
    savemat(tmp_path / "1.mat", {"image": np.eye(4)})
    with pytest.raises(ScanReadError, match="no tumor mask"):
        load_mask(tmp_path / "1.mat")


# ---- Kaggle, four classes


@pytest.fixture
def four_class(tmp_path):
    names = ("glioma", "meningioma", "notumor", "pituitary")
    for part in range(2):
        for number, name in enumerate(names):
            folder = tmp_path / "nickparvar" / ("Training", "Testing")[part] / name
            write(folder / "Tr-1.jpg", picture(part * 4 + number))
    return tmp_path


def test_four_folders_are_four_classes(four_class):
    labels = [s.label for s in list_set("nickparvar", four_class)]
    assert sorted(set(labels)) == ["glioma", "meningioma", "notumor", "pituitary"]
    assert len(labels) == 8


def test_the_publishers_split_is_kept(four_class):
    samples = list_set("nickparvar", four_class)
    assert [s.official_split for s in samples] == ["test"] * 4 + ["train"] * 4


def test_images_that_resemble_no_other_have_separate_groups(four_class):
    assert len({s.group for s in list_set("nickparvar", four_class)}) == 8


def test_a_copy_and_a_mirror_image_share_group_and_fold_with_the_first(four_class):
    classes = four_class / "nickparvar"
    write(classes / "Testing" / "glioma" / "copy.jpg", picture(0))
    write(classes / "Testing" / "glioma" / "turned.png", picture(0)[:, ::-1])
    copies = [
        s
        for s in list_set("nickparvar", four_class)
        if s.path.stem in ("copy", "turned")
    ]
    first = next(
        s
        for s in list_set("nickparvar", four_class)
        if s.path.parts[-3:-1] == ("Training", "glioma")
    )
    assert {(s.group, s.fold) for s in copies} == {(first.group, first.fold)}


def test_groups_and_folds_do_not_depend_on_the_folder_of_a_set(four_class, tmp_path):
    before = [(s.group, s.fold) for s in list_set("nickparvar", four_class)]
    (tmp_path / "nickparvar").rename(tmp_path / "moved")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "moved").rename(tmp_path / "elsewhere" / "nickparvar")
    assert [
        (s.group, s.fold) for s in list_set("nickparvar", tmp_path / "elsewhere")
    ] == before


def test_the_older_names_of_the_classes_are_understood(tmp_path):
    for name in ("glioma_tumor", "no_tumor"):
        write(tmp_path / "sartaj" / "x" / "Training" / name / "1.jpg", picture(1))
        write(tmp_path / "sartaj" / "x" / "Testing" / name / "1.jpg", picture(2))
    assert {s.label for s in list_set("sartaj", tmp_path)} == {"glioma", "notumor"}


def test_our_own_layout_has_priority_over_the_published_one(four_class):
    write(four_class / "nickparvar" / "a.png", picture(1))
    (four_class / "nickparvar" / "index.csv").write_text(
        "file,label,official_split,fold,near_duplicate_cluster,figshare_id,plane\n"
        "a.png,glioma,test,3,7,,axial\n"
    )
    assert [s.path.name for s in list_set("nickparvar", four_class)] == ["a.png"]


# ---- Kaggle, yes and no


def write_yes_no(folder, seed=100):
    write(folder / "yes" / "Y1.jpg", picture(seed))
    write(folder / "no" / "1 no.jpeg", picture(seed + 1))


def test_yes_is_a_tumor_and_no_is_none(tmp_path):
    write_yes_no(tmp_path / "br35h")
    assert {s.path.name: s.label for s in list_set("br35h", tmp_path)} == {
        "Y1.jpg": "tumor",
        "1 no.jpeg": "notumor",
    }


def test_a_set_that_occurs_twice_in_its_archive_is_listed_once(tmp_path):
    write_yes_no(tmp_path / "navoneel")
    write_yes_no(tmp_path / "navoneel" / "brain_tumor_dataset")
    assert len(list_set("navoneel", tmp_path)) == 2


def test_metadata_files_of_macos_are_not_images(tmp_path):
    write_yes_no(tmp_path / "br35h")
    (tmp_path / "br35h" / "yes" / "._Y1.jpg").write_bytes(b"ghost")
    assert len(list_set("br35h", tmp_path)) == 2


def test_nothing_trains_on_navoneel(tmp_path):
    write_yes_no(tmp_path / "navoneel")
    assert [s.fold for s in list_set("navoneel", tmp_path)] == [0, 0]


def test_navoneel_images_that_nickparvar_has_too_are_marked(four_class):
    write_yes_no(four_class / "navoneel")
    write(four_class / "navoneel" / "yes" / "Y2.png", picture(0)[:, ::-1])
    marks = {s.path.name: s.duplicate for s in list_set("navoneel", four_class)}
    assert marks == {"Y1.jpg": False, "Y2.png": True, "1 no.jpeg": False}


def test_our_own_navoneel_takes_the_marks_of_its_index(tmp_path):
    write_yes_no(tmp_path / "navoneel")
    (tmp_path / "navoneel" / "index.csv").write_text(
        "file,label,near_duplicate_of_nickparvar\nyes/Y1.jpg,yes,0\nno/1 no.jpeg,no,1\n"
    )
    listed = [(s.label, s.fold, s.duplicate) for s in list_set("navoneel", tmp_path)]
    assert listed == [("tumor", 0, False), ("notumor", 0, True)]


def test_copies_within_our_own_navoneel_share_a_group(tmp_path):
    write_yes_no(tmp_path / "navoneel")
    write(tmp_path / "navoneel" / "yes" / "Y2.jpg", picture(100))
    (tmp_path / "navoneel" / "index.csv").write_text(
        "file,label,near_duplicate_of_nickparvar\n"
        "yes/Y1.jpg,yes,0\nyes/Y2.jpg,yes,0\nno/1 no.jpeg,no,0\n"
    )
    one, two, other = list_set("navoneel", tmp_path)
    assert one.group == two.group == two.patient != other.group


# ---- kaggle_3m


@pytest.fixture
def kaggle_3m(tmp_path):
    for patient in ("TCGA_A", "TCGA_B"):
        for number in (1, 2):
            color = cv2.merge([picture(number), picture(3), picture(4)])
            mask = np.zeros((SIDE, SIDE), np.uint8)
            mask[5:9, 5:9] = 255 * (number == 2)
            folder = tmp_path / "lgg" / "archive" / "kaggle_3m" / patient
            write(folder / f"{patient}_{number}.tif", color)
            write(folder / f"{patient}_{number}_mask.tif", mask)
    return tmp_path


def test_a_slice_has_a_tumor_if_its_mask_is_not_empty(kaggle_3m):
    assert [s.label for s in list_set("lgg", kaggle_3m)] == ["notumor", "glioma"] * 2


def test_folders_are_patients_and_groups_with_one_fold_each(kaggle_3m):
    one, two, three, four = list_set("lgg", kaggle_3m)
    assert (one.group, one.fold) == (two.group, two.fold)
    assert (one.patient, three.patient) == ("TCGA_A", "TCGA_B")
    assert three.group == four.group


def test_masks_are_beside_the_slices(kaggle_3m):
    assert [load_mask(s.mask).sum() for s in list_set("lgg", kaggle_3m)] == [
        0,
        16,
        0,
        16,
    ]


# ---- what isn't there


@pytest.mark.parametrize("name", PUBLIC)
def test_a_missing_set_is_named(tmp_path, name):
    with pytest.raises(FileNotFoundError, match=f"{name} is missing"):
        list_set(name, tmp_path)


@pytest.mark.parametrize("name", PUBLIC)
def test_the_error_for_an_empty_folder_says_what_is_missing(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(FileNotFoundError, match=r"holds neither index\.csv nor"):
        list_set(name, tmp_path)
