import gzip
import struct

import numpy as np
import pytest

from brainview.core import Plane, ScanReadError, WarningCode
from brainview.readers import count_frames, read_scan
from brainview.readers.boundary import Refusal
from brainview.readers.nifti.load import list_slices

nibabel = pytest.importorskip("nibabel")

VOLUME = np.arange(4 * 5 * 6, dtype=np.int16).reshape(4, 5, 6)
# 2 mm to the right, 3 mm to the front and 4 mm up: i, j, k of the usual file.
RAS = np.array(
    ((2.0, 0, 0, -10), (0, 3.0, 0, -20), (0, 0, 4.0, -30), (0, 0, 0, 1)), float
)


def written(path, volume=VOLUME, affine=RAS, kind=None, change=None):
    image = (kind or nibabel.Nifti1Image)(volume, affine)
    if change:
        change(image.header)
    image.to_filename(path)
    return path


@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz", "a.hdr"])
def test_a_slice_is_shown_with_the_nose_up_and_the_right_of_the_patient_left(
    tmp_path, name
):
    kind = nibabel.Nifti1Pair if name.endswith(".hdr") else nibabel.Nifti1Image
    scan = read_scan(written(tmp_path / name, kind=kind), 2)
    assert scan.orientation is not None
    assert scan.orientation.edges == ("R", "L", "A", "P")
    np.testing.assert_array_equal(scan.pixels, VOLUME[::-1, ::-1, 2].T)
    assert scan.plane is Plane.AXIAL
    assert scan.spacing_mm == (3.0, 2.0)
    assert scan.source.format == "NIfTI"
    assert scan.source.frames == 6


def test_the_position_is_that_of_the_top_left_pixel(tmp_path):
    scan = read_scan(written(tmp_path / "a.nii"), 2)
    # i = 3, j = 4, k = 2: -10 + 6, -20 + 12, -30 + 8; x and y change their sign.
    assert scan.position_mm == (4.0, 8.0, -22.0)


@pytest.mark.parametrize("code", ["sform", "qform"])
@pytest.mark.parametrize("axes", ["RAS", "LPI", "PSR", "AIL", "SRA", "ILP", "RSA"])
def test_a_voxel_keeps_its_place_in_the_patient_however_it_is_stored(
    tmp_path, axes, code
):
    turned = nibabel.as_closest_canonical(nibabel.Nifti1Image(VOLUME, RAS))
    there = nibabel.orientations.axcodes2ornt(tuple(axes))
    image = turned.as_reoriented(
        nibabel.orientations.ornt_transform(
            nibabel.orientations.axcodes2ornt(("R", "A", "S")), there
        )
    )
    (image.set_qform if code == "qform" else image.set_sform)(image.affine, 1)
    image.header[f"{'s' if code == 'qform' else 'q'}form_code"] = 0
    path = tmp_path / "a.nii"
    image.to_filename(path)
    stored = nibabel.load(path)
    for frame in range(image.shape[2]):
        scan = read_scan(path, frame)
        for row, column in ((0, 0), (1, 2), (scan.shape[0] - 1, 0)):
            place = (
                np.array(scan.position_mm)
                + np.array(scan.orientation.row) * column * scan.spacing_mm[1]
                + np.array(scan.orientation.column) * row * scan.spacing_mm[0]
            )
            back = np.linalg.inv(stored.affine) @ (-place[0], -place[1], place[2], 1)
            voxel = np.rint(back[:3]).astype(int)
            np.testing.assert_allclose(back[:3], voxel, atol=1e-3)
            assert scan.pixels[row, column] == stored.get_fdata()[tuple(voxel)]


@pytest.mark.parametrize(
    ("axes", "edges"),
    [
        ("RAS", ("R", "L", "A", "P")),
        ("LPS", ("R", "L", "A", "P")),
        ("ASR", ("A", "P", "S", "I")),
        ("SAL", ("A", "P", "S", "I")),
        ("RSA", ("R", "L", "S", "I")),
        ("ILP", ("R", "L", "S", "I")),
    ],
)
def test_every_plane_is_shown_as_radiologists_see_it(tmp_path, axes, edges):
    affine = np.zeros((4, 4))
    for axis, letter in enumerate(axes):
        place = ["LR", "PA", "IS"]
        row = next(n for n, pair in enumerate(place) if letter in pair)
        affine[row, axis] = 1 if letter in "RAS" else -1
    affine[3, 3] = 1
    scan = read_scan(written(tmp_path / "a.nii", affine=affine))
    assert scan.orientation.edges == edges


@pytest.mark.parametrize(
    "dtype", ["u1", "i1", "<i2", "<u2", "<i4", "<u4", "<i8", "<u8", "<f4", "<f8"]
)
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("version", [1, 2])
def test_values_are_those_of_nibabel(tmp_path, dtype, order, version):
    volume = (VOLUME % 100).astype(np.dtype(dtype).newbyteorder(order))
    kind = nibabel.Nifti1Image if version == 1 else nibabel.Nifti2Image
    image = kind(volume, RAS, kind.header_class(endianness=order), dtype=volume.dtype)
    image.header.set_slope_inter(2.5, -7)
    path = tmp_path / "a.nii"
    image.to_filename(path)
    expected = nibabel.load(path).get_fdata(dtype=np.float32)
    scan = read_scan(path, 3)
    np.testing.assert_allclose(scan.pixels, expected[::-1, ::-1, 3].T, rtol=1e-6)


@pytest.mark.parametrize("suffix", ["nii", "nii.gz"])
def test_volumes_follow_each_other(tmp_path, suffix):
    volumes = np.stack([VOLUME, VOLUME + 1000, VOLUME + 2000], axis=-1)
    path = written(tmp_path / f"a.{suffix}", volumes)
    assert count_frames(path) == 18
    for frame in (17, 0, 7, 6):  # also backward
        expected = volumes[::-1, ::-1, frame % 6, frame // 6].T
        np.testing.assert_array_equal(read_scan(path, frame).pixels, expected)


def test_colors_are_kept(tmp_path):
    color = np.zeros((4, 5, 6), [("R", "u1"), ("G", "u1"), ("B", "u1")])
    color["R"], color["B"] = VOLUME, 7
    scan = read_scan(written(tmp_path / "a.nii", color), 1)
    np.testing.assert_array_equal(scan.channels[..., 0], VOLUME[::-1, ::-1, 1].T)
    assert (scan.channels[..., 1:] == (0, 7)).all()


def test_a_file_without_orientation_has_none(tmp_path):
    path = written(tmp_path / "a.nii")
    patched(252, "<hh", 0, 0)(path)  # neither qform nor sform
    scan = read_scan(path)
    assert scan.orientation is None
    assert scan.position_mm is None
    assert scan.spacing_mm == (3.0, 2.0)
    assert scan.warnings[0].code is WarningCode.ORIENTATION_UNKNOWN


def test_sheared_axes_leave_the_orientation_out(tmp_path):
    affine = RAS.copy()
    affine[0, 1] = 1.0

    def sheared(header):
        header["qform_code"] = 0

    scan = read_scan(written(tmp_path / "a.nii", affine=affine, change=sheared))
    assert scan.orientation is None
    assert scan.warnings[0].code is WarningCode.AXES_NOT_PERPENDICULAR


def test_a_quaternion_longer_than_1_is_made_as_long_as_1(tmp_path):
    affine = np.eye(4)
    affine[:3, :3] = np.array(((-1, 2, 2), (2, -1, 2), (2, 2, -1))) / 3 * (2, 3, 4)
    path = written(tmp_path / "a.nii", affine=affine)  # half a turn: (1, 1, 1) / √3
    right = read_scan(path)
    data = bytearray(path.read_bytes())
    struct.pack_into("<2h3f", data, 252, 1, 0, 0.9, 0.9, 0.9)
    path.write_bytes(data)
    scan = read_scan(path)
    assert scan.spacing_mm == pytest.approx(right.spacing_mm)
    assert scan.orientation.row == pytest.approx(right.orientation.row)
    assert scan.orientation.column == pytest.approx(right.orientation.column)


@pytest.mark.parametrize(
    "flat",
    [
        ((1.5, 1.5, 0, -96), (0, 0, 0, -96), (0, 0, 4, -10)),
        ((1.5, 0, 1.5, -96), (0, 1.5, 0, -96), (0, 0, 0, -10)),
        ((0, 0, 0, 0), (0, 0, 0, 0), (0, 0, 0, 0)),
    ],
)
def test_a_flat_sform_gives_way_to_the_qform(tmp_path, flat):
    good = written(tmp_path / "good.nii")

    def flattened(header):
        header["srow_x"], header["srow_y"], header["srow_z"] = flat
        header["sform_code"] = 1

    scan = read_scan(written(tmp_path / "a.nii", change=flattened))
    assert scan.orientation == read_scan(good).orientation
    assert scan.position_mm == pytest.approx(read_scan(good).position_mm, abs=1e-4)


def test_infinite_voxels_are_the_brightest_and_the_darkest(tmp_path):
    voxels = np.array([1, np.inf, -np.inf, np.nan, 7, 3], np.float32)
    path = written(tmp_path / "a.nii", voxels.reshape(3, 2, 1))
    pixels = read_scan(path).pixels
    assert sorted(pixels.ravel().tolist()) == [1, 1, 1, 3, 7, 7]


def test_a_large_intercept_keeps_the_digits_of_a_small_slope(tmp_path):
    path = written(
        tmp_path / "a.nii",
    )
    data = bytearray(path.read_bytes())
    struct.pack_into("<2f", data, 112, 1e-3, 1e6)
    path.write_bytes(data[:352] + VOLUME.tobytes(order="F"))
    scan = read_scan(path)
    assert len(np.unique(scan.pixels)) == 20
    assert scan.base == 1e6


@pytest.mark.parametrize(("offset", "is_told"), [(0, False), (1e9, True)])
def test_differences_that_float32_loses_are_told(tmp_path, offset, is_told):
    scan = read_scan(written(tmp_path / "a.nii", VOLUME * 1e-3 + offset))
    assert (WarningCode.VALUES_ROUNDED in [w.code for w in scan.warnings]) is is_told


def test_meters_become_millimeters(tmp_path):
    path = written(
        tmp_path / "a.nii",
        affine=np.diag((0.002, 0.003, 0.004, 1)),
        change=lambda header: header.set_xyzt_units("meter"),
    )
    assert read_scan(path).spacing_mm == pytest.approx((3.0, 2.0))


def test_the_range_to_be_shown_becomes_the_window(tmp_path):
    def shown(header):
        header["cal_min"], header["cal_max"] = 10, 50

    window = read_scan(written(tmp_path / "a.nii", change=shown)).window
    assert (window.center, window.width) == (30, 40)


def test_a_slice_without_numbers_is_black_with_a_warning(tmp_path):
    volume = VOLUME.astype(np.float32)
    volume[..., 0] = np.nan
    scan = read_scan(written(tmp_path / "a.nii", volume))
    assert not scan.pixels.any()
    assert scan.warnings[0].code is WarningCode.NO_PIXEL_A_NUMBER


@pytest.mark.parametrize("suffix", ["nii", "nii.gz"])
def test_the_header_lists_the_slices_as_they_are_read(tmp_path, suffix):
    path = written(tmp_path / f"a.{suffix}")
    slices = list_slices(path)
    assert [each.frame for each in slices] == list(range(6))
    for each in slices:
        scan = read_scan(each.path, each.frame)
        assert (each.shape, each.spacing_mm) == (scan.shape, scan.spacing_mm)
        assert (each.orientation, each.position_mm) == (
            scan.orientation,
            scan.position_mm,
        )


def test_a_large_compressed_volume_is_read_from_any_place(tmp_path):
    dice = np.random.default_rng(1)
    volume = dice.integers(0, 900, (128, 128, 160), dtype=np.int16)  # 5 MiB
    path = written(tmp_path / "a.nii.gz", volume)
    for frame in (80, 159, 3, 81, 79, 0):
        expected = volume[::-1, ::-1, frame].T
        np.testing.assert_array_equal(read_scan(path, frame).pixels, expected)


def test_consecutive_gzip_members_are_one_file(tmp_path):
    whole = written(tmp_path / "a.nii").read_bytes()
    path = tmp_path / "b.nii.gz"
    parts = [gzip.compress(whole[n : n + 550]) for n in range(0, len(whole), 550)]
    path.write_bytes(b"".join(parts) + gzip.compress(b"") + bytes(600))
    np.testing.assert_array_equal(
        read_scan(path, 5).pixels, read_scan(tmp_path / "a.nii", 5).pixels
    )


def patched(place, form, *values):
    def patch(path):
        data = bytearray(path.read_bytes())
        struct.pack_into(form, data, place, *values)
        path.write_bytes(data)

    return patch


def cut(path):
    path.write_bytes(path.read_bytes()[:-1])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (cut, "ends before its last slice"),
        (patched(40, "<8h", 3, 30000, 30000, 6, 1, 1, 1, 1), "above the limit"),
        (patched(40, "<8h", 3, 0, 5, 6, 1, 1, 1, 1), "a side of no length"),
        (patched(40, "<8h", 9, 4, 5, 6, 1, 1, 1, 1), "NIfTI|dimensions"),
        (patched(70, "<h", 32), "complex numbers"),
        (patched(70, "<h", 5), "unknown type 5"),
        (patched(108, "<f", 1e20), "where the voxels begin"),
        (patched(108, "<f", float("nan")), "where the voxels begin"),
        (patched(344, "4s", b"ni1\0"), "a file .img, which is missing"),
    ],
)
def test_an_invalid_header_is_refused(tmp_path, spoil, words):
    path = written(tmp_path / "a.nii")
    spoil(path)
    with pytest.raises(ScanReadError, match=words):
        read_scan(path)
    with pytest.raises(Refusal, match=words):
        list_slices(path)


@pytest.mark.parametrize("place", [252, 256, 280, 76])
def test_coordinates_that_are_not_numbers_are_ignored(tmp_path, place):
    path = written(tmp_path / "a.nii")
    patched(254, "<h", 1)(path)
    patched(280, "<f", float("nan"))(path)
    patched(place, "<f", float("nan"))(path)
    scan = read_scan(path)
    assert np.isfinite(scan.pixels).all()


def test_a_gzip_bomb_is_refused_by_its_header(tmp_path):
    path = written(tmp_path / "a.nii")
    patched(40, "<8h", 4, 512, 512, 512, 5, 1, 1, 1)(path)
    head = path.read_bytes()[:352]
    path = tmp_path / "b.nii.gz"
    path.write_bytes(gzip.compress(head + bytes(1 << 24)))
    with pytest.raises(ScanReadError, match="unpacks to more than"):
        read_scan(path)


def test_damaged_compressed_data_are_refused(tmp_path):
    dice = np.random.default_rng(1)
    path = written(tmp_path / "a.nii.gz", dice.integers(0, 99, (64, 64, 9), np.int16))
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = b"\xff" * 9
    path.write_bytes(data)
    with pytest.raises(ScanReadError, match=r"damaged|ends before"):
        read_scan(path, 8)


def test_a_gzip_file_without_nifti_is_named_as_gzip(tmp_path):
    path = tmp_path / "a.gz"
    path.write_bytes(gzip.compress(b"a letter" * 100))
    with pytest.raises(ScanReadError, match="compressed with gzip"):
        read_scan(path)


def test_the_img_file_of_a_pair_points_to_the_hdr_file(tmp_path):
    written(tmp_path / "a.hdr", kind=nibabel.Nifti1Pair)
    with pytest.raises(ScanReadError, match=r"open the \.hdr file"):
        read_scan(tmp_path / "a.img")


def test_an_analyze_volume_is_named(tmp_path):
    image = nibabel.AnalyzeImage(VOLUME, RAS)
    image.to_filename(tmp_path / "a.hdr")
    with pytest.raises(ScanReadError, match="Analyze"):
        read_scan(tmp_path / "a.hdr")
