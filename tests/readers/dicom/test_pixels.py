import gdcm
import numpy as np
import pydicom
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
)
from scan_files import RAMP, dicom_dataset, item, write_dicom

from brainview.core import ScanReadError, ScanWarning, WarningCode, Window
from brainview.imaging import apply_window
from brainview.readers import IsolatedReader, describe, read_scan


@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i2", "u4", "i4"])
def test_stored_values_come_out_as_they_are(tmp_path, dtype):
    stored = np.arange(-20, 28).reshape(6, 8).astype(dtype)
    scan = read_scan(write_dicom(tmp_path / "a.dcm", stored))
    assert scan.pixels.dtype == np.float32
    np.testing.assert_array_equal(scan.pixels, stored.astype(np.float32))


@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRBigEndian, RLELossless]
)
def test_each_plain_coding_gives_the_same_values(tmp_path, syntax):
    dataset = dicom_dataset(
        RAMP if syntax != ExplicitVRBigEndian else RAMP.astype(">u2")
    )
    if syntax == RLELossless:
        dataset.compress(syntax)
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    np.testing.assert_array_equal(read_scan(tmp_path / "a.dcm").pixels, RAMP)


@pytest.mark.parametrize("syntax", [JPEG2000Lossless, JPEGLSLossless])
def test_each_lossless_compression_gives_the_same_values(tmp_path, syntax: UID):
    dataset = dicom_dataset(np.tile(RAMP, (6, 5)))
    dataset.compress(syntax)
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    np.testing.assert_array_equal(
        read_scan(tmp_path / "a.dcm").pixels, np.tile(RAMP, (6, 5))
    )


def test_lossless_jpeg_of_16_bits_gives_the_same_values(tmp_path):
    stored = np.tile(RAMP, (6, 5))
    write_dicom(tmp_path / "plain.dcm", stored)
    reader, change, writer = (
        gdcm.ImageReader(), gdcm.ImageChangeTransferSyntax(), gdcm.ImageWriter(),
    )  # fmt: skip
    reader.SetFileName(str(tmp_path / "plain.dcm"))
    assert reader.Read()
    lossless = gdcm.TransferSyntax.JPEGLosslessProcess14_1
    change.SetTransferSyntax(gdcm.TransferSyntax(lossless))
    change.SetInput(reader.GetImage())
    assert change.Change()
    writer.SetFileName(str(tmp_path / "a.dcm"))
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    assert writer.Write()
    np.testing.assert_array_equal(read_scan(tmp_path / "a.dcm").pixels, stored)
    assert "JPEG Lossless" in describe(tmp_path / "a.dcm")["transfer_syntax"]


def test_a_deflated_file_is_read(tmp_path):
    dataset = dicom_dataset()
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    np.testing.assert_array_equal(read_scan(tmp_path / "a.dcm").pixels, RAMP)


@given(
    slope=st.floats(0.001, 100),
    intercept=st.floats(-5000, 5000),
    inverted=st.booleans(),
)
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_rescale_is_linear_and_inversion_only_turns_it(
    tmp_path, slope, intercept, inverted
):
    slope, intercept = float(f"{slope:.6g}"), float(f"{intercept:.6g}")
    scan = read_scan(
        write_dicom(
            tmp_path / "a.dcm",
            RescaleSlope=f"{slope:.6g}",
            RescaleIntercept=f"{intercept:.6g}",
            PhotometricInterpretation="MONOCHROME1" if inverted else "MONOCHROME2",
            BitsStored=13,
            HighBit=12,
        )
    )
    stored = 8191.0 - RAMP if inverted else RAMP.astype(float)
    np.testing.assert_allclose(
        scan.pixels, stored * slope + intercept, rtol=1e-5, atol=1e-2
    )


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_a_large_intercept_keeps_the_digits_of_a_small_slope(tmp_path, photometric):
    path = write_dicom(
        tmp_path / "a.dcm",
        RAMP,
        RescaleSlope="1e-3",
        RescaleIntercept="1000000",
        WindowCenter="1000002",
        WindowWidth="0.5",
        PhotometricInterpretation=photometric,
        BitsStored=13,
        HighBit=12,
    )
    scan = read_scan(path)
    values = [[scan.stored_value(row, c) for c in range(8)] for row in range(6)]
    np.testing.assert_allclose(values, 1e6 + RAMP * 1e-3, rtol=0, atol=1e-6)
    if photometric == "MONOCHROME2":
        assert scan.with_base(scan.window) == Window(1000002, 0.5)
        assert describe(path)["value_range"] == pytest.approx([1e6, 1000004.7])
    levels = apply_window(scan.pixels, scan.window)
    assert 0 < np.count_nonzero(levels == 0) < levels.size
    assert 0 < np.count_nonzero(levels == 255) < levels.size


def test_the_child_sends_back_what_is_kept_apart(tmp_path):
    dataset = dicom_dataset(RescaleSlope="1e-3", RescaleIntercept="1000000")
    dataset.compress(RLELossless)
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    with IsolatedReader(limit_s=120.0) as reader:
        assert reader.read(tmp_path / "a.dcm").base == 1e6


@pytest.mark.parametrize(("offset", "is_told"), [(0, False), (1_000_000_000, True)])
def test_differences_that_float32_loses_are_told(tmp_path, offset, is_told):
    stored = (RAMP.astype(np.int64) // 100 + offset).astype(np.int32)
    warnings = read_scan(write_dicom(tmp_path / "a.dcm", stored)).warnings
    assert (ScanWarning(WarningCode.VALUES_ROUNDED) in warnings) is is_told


def test_an_ordinary_intercept_is_part_of_the_pixels(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm", RAMP, RescaleSlope="1", RescaleIntercept="-1024"
    )
    scan = read_scan(path)
    assert scan.base == 0
    assert scan.pixels[0, 0] == -1024


def test_a_modality_lut_maps_stored_values(tmp_path):
    stored = np.array([[0, 1], [2, 3]], np.uint8)
    lut = item(LUTDescriptor=[4, 0, 16], ModalityLUTType="US", LUTData=[7, 70, 700, 9])
    lut["LUTDescriptor"].VR = lut["LUTData"].VR = "US"
    path = write_dicom(tmp_path / "a.dcm", stored, ModalityLUTSequence=[lut])
    np.testing.assert_array_equal(read_scan(path).pixels, [[7, 70], [700, 9]])


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_a_modality_lut_may_have_entries_of_any_bits(tmp_path, bits):
    lut = item(LUTDescriptor=[3, -1, bits], LUTData=[5, 6, 7])
    lut["LUTDescriptor"].VR, lut["LUTData"].VR = "SS", "US"
    stored = np.array([[-9, -1], [0, 9]], np.int16)
    path = write_dicom(tmp_path / "a.dcm", stored, ModalityLUTSequence=[lut])
    np.testing.assert_array_equal(read_scan(path).pixels, [[5, 5], [6, 7]])


def test_a_damaged_modality_lut_is_reported(tmp_path):
    lut = item(LUTDescriptor=[9, 0, 16], LUTData=[7])
    lut["LUTDescriptor"].VR = lut["LUTData"].VR = "US"
    path = write_dicom(tmp_path / "a.dcm", ModalityLUTSequence=[lut])
    with pytest.raises(ScanReadError, match="Modality LUT"):
        read_scan(path)


def test_twelve_bits_of_sixteen_are_extended_by_their_sign(tmp_path):
    stored = np.array([[0x0FFF, 0x0001], [0x0800, 0x07FF]], np.uint16)
    path = write_dicom(
        tmp_path / "a.dcm", stored, BitsStored=12, HighBit=11, PixelRepresentation=1
    )
    np.testing.assert_array_equal(read_scan(path).pixels, [[-1, 1], [-2048, 2047]])


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, RLELossless])
@pytest.mark.parametrize("signed", [0, 1])
def test_values_above_the_lowest_bits_of_a_cell_are_read(tmp_path, signed, syntax):
    values = np.array([[-1, 1], [-2048, 2047]]) + (0 if signed else 2048)
    stored = ((values & 0xFFF) << 2 | 0x8003).astype(np.uint16)
    dataset = dicom_dataset(
        stored, BitsStored=12, HighBit=13, PixelRepresentation=signed
    )
    if syntax == RLELossless:
        dataset.compress(syntax)
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    np.testing.assert_array_equal(read_scan(tmp_path / "a.dcm").pixels, values)


@pytest.mark.parametrize("syntax", [JPEG2000Lossless, JPEGLSLossless])
@pytest.mark.parametrize("mask", [0xFFF, 0xFFFF])
def test_signed_12_bits_in_a_stream_of_16_are_signed(tmp_path, syntax, mask):
    values = np.tile(np.array([[-1, 1, 0, 300], [-2048, 2047, 7, -7]]), (18, 9))
    dataset = dicom_dataset((values & mask).astype(np.uint16))
    dataset.compress(syntax)
    dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 12, 11, 1
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    np.testing.assert_array_equal(read_scan(tmp_path / "a.dcm").pixels, values)


def test_signed_values_of_more_bits_than_the_header_says_are_left_alone(tmp_path):
    values = np.tile(np.array([[-1, 3000, 0, 9000]]), (36, 9))
    dataset = dicom_dataset((values & 0xFFFF).astype(np.uint16))
    dataset.compress(JPEG2000Lossless)
    dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 12, 11, 1
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    np.testing.assert_array_equal(read_scan(tmp_path / "a.dcm").pixels, values)


def test_overlay_bits_beside_the_value_are_dropped(tmp_path):
    stored = np.array([[0x1005, 0x8006], [0xF007, 0x0008]], np.uint16)
    path = write_dicom(tmp_path / "a.dcm", stored, BitsStored=12, HighBit=11)
    np.testing.assert_array_equal(read_scan(path).pixels, [[5, 6], [7, 8]])


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_padding_is_as_dark_as_the_darkest_tissue(tmp_path, photometric):
    stored = np.full((4, 4), 500, np.int16)
    stored[0], stored[1] = -2000, 100
    path = write_dicom(
        tmp_path / "a.dcm",
        stored,
        PixelPaddingValue=-2000,
        PhotometricInterpretation=photometric,
    )
    pixels = read_scan(path).pixels
    assert (pixels[0] == pixels[1:].min()).all()


def test_a_padding_range_is_dark_throughout(tmp_path):
    stored = np.full((4, 4), 500, np.int16)
    stored[0] = [-2000, -1999, -1998, -1997]
    path = write_dicom(
        tmp_path / "a.dcm",
        stored,
        PixelPaddingValue=-2000,
        PixelPaddingRangeLimit=-1997,
    )
    assert (read_scan(path).pixels == 500).all()


def test_without_a_window_in_the_file_one_is_found(tmp_path):
    window = read_scan(write_dicom(tmp_path / "a.dcm")).window
    assert 0 < window.center < RAMP.max()


def test_a_window_that_shows_nothing_is_replaced_with_a_warning(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", WindowCenter="-9000", WindowWidth="100")
    scan = read_scan(path)
    assert scan.window.center > 0
    assert ScanWarning(WarningCode.WINDOW_REPLACED) in scan.warnings


def test_rgb_gives_channels_and_their_mean(tmp_path):
    stored = np.zeros((4, 5, 3), np.uint8)
    stored[..., 0], stored[..., 1] = 90, 30
    scan = read_scan(write_dicom(tmp_path / "a.dcm", stored))
    np.testing.assert_array_equal(scan.channels, stored)
    assert (scan.pixels == 40).all()


def test_ybr_is_turned_into_rgb(tmp_path):
    stored = np.zeros((4, 4, 3), np.uint8)
    stored[...] = (128, 128, 255)  # gray with much red
    path = write_dicom(tmp_path / "a.dcm", stored, PhotometricInterpretation="YBR_FULL")
    red, green, blue = read_scan(path).channels[0, 0]
    assert red > 250
    assert green < blue


def test_a_palette_gives_its_colors(tmp_path):
    dataset = dicom_dataset(np.array([[0, 1], [2, 3]], np.uint8))
    dataset.PhotometricInterpretation = "PALETTE COLOR"
    for color, values in (
        ("Red", [0, 100, 200, 250]),
        ("Green", [0, 0, 10, 20]),
        ("Blue", [0, 5, 6, 7]),
    ):
        setattr(dataset, f"{color}PaletteColorLookupTableDescriptor", [4, 0, 8])
        dataset[f"{color}PaletteColorLookupTableDescriptor"].VR = "US"
        setattr(dataset, f"{color}PaletteColorLookupTableData", bytes(values))
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    scan = read_scan(tmp_path / "a.dcm")
    np.testing.assert_array_equal(scan.channels[1], [[200, 10, 6], [250, 20, 7]])


def test_one_bit_pixels_are_read(tmp_path):
    dataset = dicom_dataset(np.zeros((8, 8), np.uint8))
    dataset.BitsAllocated = dataset.BitsStored = 1
    dataset.HighBit = 0
    dataset.PixelData = bytes([0b00000011] * 8)
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    np.testing.assert_array_equal(
        read_scan(tmp_path / "a.dcm").pixels[0], [1, 1, 0, 0, 0, 0, 0, 0]
    )


def test_float_pixels_are_read(tmp_path):
    stored = np.linspace(-1, 1, 12, dtype=np.float32).reshape(3, 4)
    dataset = dicom_dataset(np.zeros((3, 4), np.uint32))
    del dataset.PixelData
    dataset.FloatPixelData = stored.tobytes()
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    np.testing.assert_array_equal(read_scan(tmp_path / "a.dcm").pixels, stored)


def test_infinite_pixels_are_the_brightest_and_the_darkest(tmp_path):
    stored = np.array([[1, np.inf], [-np.inf, np.nan], [5, 3]], np.float32)
    dataset = dicom_dataset(np.zeros((3, 2), np.uint32))
    del dataset.PixelData
    dataset.FloatPixelData = stored.tobytes()
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    scan = read_scan(tmp_path / "a.dcm")
    np.testing.assert_array_equal(scan.pixels, [[1, 5], [1, 1], [5, 3]])


def test_a_window_of_float_pixels_is_kept_beside_nan(tmp_path):
    stored = np.linspace(-1, 1, 12, dtype=np.float32).reshape(3, 4)
    stored[1, 1] = np.nan
    dataset = dicom_dataset(np.zeros((3, 4), np.uint32))
    del dataset.PixelData
    dataset.FloatPixelData = stored.tobytes()
    dataset.WindowCenter, dataset.WindowWidth = "0", "0.5"
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    assert read_scan(tmp_path / "a.dcm").window == Window(0, 0.5)


def test_the_frame_asked_for_is_decoded(tmp_path):
    frames = np.stack([RAMP, RAMP + 1, RAMP + 2])
    path = write_dicom(tmp_path / "a.dcm", frames)
    scan = read_scan(path, 2)
    np.testing.assert_array_equal(scan.pixels, RAMP + 2)
    assert (scan.source.frame, scan.source.frames) == (2, 3)


def test_a_file_without_preamble_or_syntax_is_read_as_plain(tmp_path):
    dataset = dicom_dataset()
    with (tmp_path / "a").open("wb") as file:
        pydicom.filewriter.write_dataset(
            pydicom.filebase.DicomFileLike(file), _implicit(dataset)
        )
    scan = read_scan(tmp_path / "a")
    np.testing.assert_array_equal(scan.pixels, RAMP)
    assert ScanWarning(WarningCode.CODING_ASSUMED) in scan.warnings


def _implicit(dataset):
    plain = pydicom.Dataset(dataset)
    plain.set_original_encoding(True, True)
    return plain


def test_elements_with_an_obvious_value_may_be_missing(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm",
        PhotometricInterpretation=None,
        SamplesPerPixel=None,
        PixelRepresentation=None,
        HighBit=None,
        BitsStored=None,
    )
    np.testing.assert_array_equal(read_scan(path).pixels, RAMP)


def test_more_pixels_than_promised_are_left_out_with_a_warning(tmp_path):
    data = RAMP.tobytes() * 2
    scan = read_scan(write_dicom(tmp_path / "a.dcm", PixelData=data))
    np.testing.assert_array_equal(scan.pixels, RAMP)
    assert ScanWarning(WarningCode.PIXEL_DATA_LEFT_OUT) in scan.warnings


def test_describe_says_how_the_pixels_are_coded(tmp_path):
    facts = describe(write_dicom(tmp_path / "a.dcm", BitsStored=13, HighBit=12))
    assert facts["transfer_syntax"] == "Explicit VR Little Endian"
    assert facts["bits"] == 13
