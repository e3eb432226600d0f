import h5py
import numpy as np
import pytest
from scipy.io import savemat

from brainview.core import ScanReadError
from brainview.readers import count_frames, describe, read_scan

IMAGE = (np.arange(48, dtype=np.int16).reshape(6, 8)) * 10
MASK = np.zeros((6, 8), bool)
MASK[1:3, 4:7] = True
BORDER = np.array([[1.0, 2.0, 3.0, 4.0]])


def write_v5(path, *, compress=False, label=2, **more):
    fields = {"image": IMAGE, "tumorMask": MASK, "tumorBorder": BORDER}
    fields |= {"label": float(label), "PID": "123"}
    savemat(path, {"cjdata": fields, **more}, do_compression=compress)
    return path


def write_v73(path, *, label=2, image=IMAGE, mask=MASK, **more):
    """Write as MATLAB does: column by column, so that h5py shows it transposed."""
    with h5py.File(path, "w", userblock_size=512) as file:
        group = file.create_group("cjdata")
        group["image"] = image.T
        group["tumorMask"] = mask.T.astype(np.uint8)
        group["tumorMask"].attrs["MATLAB_class"] = np.bytes_("logical")
        group["tumorBorder"] = BORDER.T
        group["label"] = np.array([[float(label)]])
        group["PID"] = np.frombuffer(b"123", np.uint8).astype(np.uint16)[:, None]
        group["PID"].attrs["MATLAB_class"] = np.bytes_("char")
        for name, value in more.items():
            file[name] = value
    with path.open("r+b") as file:
        file.write(b"MATLAB 7.3 MAT-file".ljust(124) + b"\x00\x02IM")
    return path


@pytest.mark.parametrize("write", [write_v5, write_v73])
def test_the_image_is_upright(tmp_path, write):
    scan = read_scan(write(tmp_path / "a.mat"))
    assert scan.source.format == "MATLAB"
    np.testing.assert_array_equal(scan.pixels, IMAGE)


@pytest.mark.parametrize("write", [write_v5, write_v73])
def test_the_mask_has_the_axes_of_the_image(tmp_path, write):
    np.testing.assert_array_equal(read_scan(write(tmp_path / "a.mat")).truth.mask, MASK)


@pytest.mark.parametrize("write", [write_v5, write_v73])
@pytest.mark.parametrize(
    ("number", "name"),
    [(0, "notumor"), (1, "meningioma"), (2, "glioma"), (3, "pituitary")],
)
def test_the_label_has_a_name(tmp_path, write, number, name):
    assert read_scan(write(tmp_path / "a.mat", label=number)).truth.label == name


def test_an_unknown_label_is_left_out_with_a_warning(tmp_path):
    scan = read_scan(write_v73(tmp_path / "a.mat", label=7))
    assert scan.truth.label is None
    assert len(scan.warnings) == 1


def test_a_mask_of_another_size_is_left_out_with_a_warning(tmp_path):
    scan = read_scan(write_v73(tmp_path / "a.mat", mask=MASK[:3]))
    assert scan.truth.mask is None
    assert len(scan.warnings) == 1


def test_a_compressed_v7_file_is_read(tmp_path):
    scan = read_scan(write_v5(tmp_path / "a.mat", compress=True))
    np.testing.assert_array_equal(scan.pixels, IMAGE)


@pytest.mark.parametrize("write", [write_v5, write_v73])
def test_spacing_and_plane_are_unknown(tmp_path, write):
    scan = read_scan(write(tmp_path / "a.mat"))
    assert scan.spacing_mm is None
    assert scan.plane is None


@pytest.mark.parametrize("write", [write_v5, write_v73])
def test_a_variable_can_give_the_spacing(tmp_path, write):
    spacing = np.array([[0.9, 0.45]])
    scan = read_scan(write(tmp_path / "a.mat", PixelSpacing=spacing))
    assert scan.spacing_mm == (0.9, 0.45)


@pytest.mark.parametrize("spacing", [[0.9], [0.9, -1], [np.nan, 1], [1, 1, 1]], ids=str)
def test_an_impossible_spacing_is_left_out(tmp_path, spacing):
    path = write_v5(tmp_path / "a.mat", PixelSpacing=np.array([spacing]))
    assert read_scan(path).spacing_mm is None


@pytest.mark.parametrize("write", [write_v5, write_v73])
@pytest.mark.parametrize("flag", [True, False])
def test_a_variable_can_say_that_it_is_synthetic(tmp_path, write, flag):
    scan = read_scan(write(tmp_path / "a.mat", synthetic=np.array([[flag]])))
    assert scan.synthetic is flag


@pytest.mark.parametrize("write", [write_v5, write_v73])
def test_a_file_is_not_synthetic_by_default(tmp_path, write):
    assert not read_scan(write(tmp_path / "a.mat")).synthetic


def test_the_only_matrix_of_numbers_is_the_image(tmp_path):
    path = tmp_path / "a.mat"
    savemat(path, {"x": 3.0, "axis": np.arange(9), "slice": IMAGE, "roi": MASK})
    scan = read_scan(path)
    np.testing.assert_array_equal(scan.pixels, IMAGE)
    assert scan.truth is None
    assert describe(path)["variable"] == "slice"


def test_the_only_matrix_of_a_v73_file_is_the_image(tmp_path):
    path = tmp_path / "a.mat"
    with h5py.File(path, "w") as file:
        file["slice"] = IMAGE.T.astype(np.float64)
        file["volume"] = np.zeros((3, 4, 5))
    np.testing.assert_array_equal(read_scan(path).pixels, IMAGE)


def test_several_matrices_are_named_and_refused(tmp_path):
    path = tmp_path / "a.mat"
    savemat(path, {"before": IMAGE, "after": IMAGE + 1})
    with pytest.raises(ScanReadError, match=r"2 matrices \(before, after\)"):
        read_scan(path)


@pytest.mark.parametrize("content", [{"t": "text"}, {"v": np.zeros((3, 4, 5))}])
def test_a_file_without_an_image_is_refused(tmp_path, content):
    path = tmp_path / "a.mat"
    savemat(path, content)
    with pytest.raises(ScanReadError, match="no two-dimensional array"):
        read_scan(path)
    with pytest.raises(ScanReadError, match="no two-dimensional array"):
        count_frames(path)


def test_a_link_to_another_file_is_not_followed(tmp_path):
    with h5py.File(tmp_path / "other.mat", "w") as file:
        file["secret"] = IMAGE
    path = tmp_path / "a.mat"
    with h5py.File(path, "w") as file:
        file["image"] = h5py.ExternalLink("other.mat", "secret")
    with pytest.raises(ScanReadError, match="no two-dimensional array"):
        read_scan(path)


def test_describe_reports_label_and_mask(tmp_path):
    facts = describe(write_v73(tmp_path / "a.mat"))
    assert facts["truth"] == {"label": "glioma", "mask_px": 6}
    assert facts["matlab_version"] == "7.3"
