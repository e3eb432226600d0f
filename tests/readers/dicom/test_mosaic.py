import gzip
import struct
from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scan_files import dicom_dataset

from brainview.core import ScanReadError, ScanWarning, WarningCode
from brainview.readers import count_frames, read_scan
from brainview.readers.dicom.csa import csa_items
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.mosaic import mosaic_tiles

TILES = np.arange(5, dtype=np.uint16)[:, None, None] * 100 + np.arange(12).reshape(3, 4)
"""Five slices of 3 rows and 4 columns."""


def tiles_of(dataset):
    return mosaic_tiles(DatasetHeader(dataset))


def csa(**tags):
    """Make the bytes of a CSA2 header."""
    header = b"SV10\4\3\2\1" + struct.pack("<2I", len(tags), 77)
    for name, values in tags.items():
        header += struct.pack("<64si4s3i", name.encode(), 1, b"DS", 4, len(values), 77)
        for value in values:
            text = value.encode() + b"\0"
            header += struct.pack("<4i", len(text), len(text), 77, len(text))
            header += text + bytes(-len(text) % 4)
    return header


def mosaic(tiles=TILES, **elements):
    """Make a mosaic of 3 by 3 tiles without a word on how many there are."""
    blank = np.zeros((9 - len(tiles), 3, 4), np.uint16)
    square = np.concatenate([tiles, blank]).reshape(3, 3, 3, 4)
    image = np.ascontiguousarray(square.transpose(0, 2, 1, 3).reshape(9, 12))
    return dicom_dataset(
        image,
        ImageType=["ORIGINAL", "PRIMARY", "M", "ND", "MOSAIC"],
        ImageOrientationPatient=["1", "0", "0", "0", "1", "0"],
        ImagePositionPatient=["-12", "-30", "5"],
        PixelSpacing=["4", "2"],
        SpacingBetweenSlices="3",
        **elements,
    )


def counted(dataset, count=5):
    dataset.private_block(0x0019, "SIEMENS MR HEADER", create=True).add_new(
        0x0A, "US", count
    )
    return dataset


def with_csa(dataset, header):
    dataset.private_block(0x0029, "SIEMENS CSA HEADER", create=True).add_new(
        0x10, "OB", header
    )
    return dataset


def saved(dataset, path):
    dataset.save_as(path / "a.dcm", enforce_file_format=True)
    return path / "a.dcm"


def test_tiles_are_frames(tmp_path):
    assert count_frames(saved(counted(mosaic()), tmp_path)) == 5


@pytest.mark.parametrize("tile", range(5))
def test_each_tile_has_its_pixels(tmp_path, tile):
    scan = read_scan(saved(counted(mosaic()), tmp_path), tile)
    np.testing.assert_array_equal(scan.pixels, TILES[tile])


def test_a_tile_knows_which_of_how_many_it_is(tmp_path):
    source = read_scan(saved(counted(mosaic()), tmp_path), 3).source
    assert (source.frame, source.frames) == (3, 5)


def test_there_are_no_more_tiles_than_slices(tmp_path):
    path = saved(counted(mosaic()), tmp_path)
    with pytest.raises(ScanReadError, match="5 frames"):
        read_scan(path, 5)


def test_the_csa_header_tells_the_count_too():
    header = csa(NumberOfImagesInMosaic=["5", ""])
    assert tiles_of(with_csa(mosaic(), header)).count == 5


def test_the_first_tile_lies_in_the_middle_of_the_image():
    place = tiles_of(counted(mosaic())).geometry[0].position_mm
    assert place == (-12 + 2 * (12 - 4) / 2, -30 + 4 * (9 - 3) / 2, 5)


def test_tiles_follow_each_other_along_the_normal():
    places = tiles_of(counted(mosaic())).geometry
    assert [place.position_mm[2] for place in places] == [5, 8, 11, 14, 17]


def test_the_csa_header_can_turn_the_normal():
    header = csa(SliceNormalVector=["0.0", "0.0", "-1.0"])
    places = tiles_of(counted(with_csa(mosaic(), header))).geometry
    assert places[4].position_mm[2] == 5 - 4 * 3


def test_without_a_spacing_the_thickness_counts():
    dataset = counted(mosaic(SliceThickness="2.5"))
    del dataset.SpacingBetweenSlices
    first, second, *_ = tiles_of(dataset).geometry
    assert second.position_mm[2] - first.position_mm[2] == 2.5


def test_without_both_only_the_first_place_is_known():
    dataset = counted(mosaic())
    del dataset.SpacingBetweenSlices
    first, second, *_ = tiles_of(dataset).geometry
    assert first.position_mm is not None
    assert second.position_mm is None


def test_a_mosaic_without_a_count_is_one_picture_and_says_so(tmp_path):
    scan = read_scan(saved(mosaic(), tmp_path))
    assert scan.shape == (9, 12)
    assert ScanWarning(WarningCode.MOSAIC_NOT_CUT) in scan.warnings


def test_an_image_of_another_type_has_no_tiles():
    dataset = counted(mosaic())
    dataset.ImageType = ["ORIGINAL", "PRIMARY"]
    assert tiles_of(dataset) is None


@pytest.mark.parametrize("count", [0, 17, 60_000])
def test_an_impossible_count_gives_no_tiles(count):
    assert tiles_of(counted(mosaic(), count)) is None


def test_the_same_element_of_another_maker_is_left_alone():
    dataset = mosaic()
    block = dataset.private_block(0x0019, "GEMS_ACQU_01", create=True)
    block.add_new(0x0A, "US", 5)
    assert tiles_of(dataset) is None


def test_a_name_that_is_missing_has_no_items():
    assert csa_items(csa(Other=["1"]), "NumberOfImagesInMosaic") == ()


@given(st.binary(max_size=400))
def test_any_bytes_are_a_csa_header_without_names(damage):
    assert csa_items(b"SV10" + damage, "NumberOfImagesInMosaic") == ()


@pytest.mark.parametrize("name", ["siemens_dwi_0.dcm.gz", "csa_slice_norm.dcm"])
@pytest.mark.filterwarnings("ignore")
def test_tiles_lie_where_nibabel_has_them(name):
    nibabel = pytest.importorskip("nibabel")
    wrappers = pytest.importorskip("nibabel.nicom.dicomwrappers")
    path = Path(nibabel.__file__).parent / "nicom/tests/data" / name
    if not path.exists():
        pytest.skip("nibabel came without its test files")
    with (gzip.open if name.endswith("gz") else open)(path, "rb") as file:
        dataset = pydicom.dcmread(file, force=True)
    tiles, reference = tiles_of(dataset), wrappers.wrapper_from_data(dataset)
    assert (tiles.rows, tiles.columns, tiles.count) == reference.image_shape
    for index, place in enumerate(tiles.geometry):
        expected = reference.affine @ [0, 0, index, 1]
        np.testing.assert_allclose(place.position_mm, expected[:3], atol=1e-4)


@pytest.mark.filterwarnings("ignore")
def test_tiles_hold_what_nibabel_finds_in_them(tmp_path):
    nibabel = pytest.importorskip("nibabel")
    wrappers = pytest.importorskip("nibabel.nicom.dicomwrappers")
    packed = Path(nibabel.__file__).parent / "nicom/tests/data/siemens_dwi_0.dcm.gz"
    if not packed.exists():
        pytest.skip("nibabel came without its test files")
    path = tmp_path / "a.dcm"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    expected = wrappers.wrapper_from_file(path).get_data()
    for tile in (0, 7, 47):
        np.testing.assert_array_equal(read_scan(path, tile).pixels, expected[..., tile])
