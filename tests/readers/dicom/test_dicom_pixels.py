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
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
)
from scan_files import RAMP, dicom_dataset, item, write_dicom

from brainview.core import (
    ScanReadError,
    ScanWarning,
    VoiFunction,
    WarningCode,
    Window,
)
from brainview.imaging import apply_window
from brainview.readers import describe, read_scan


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


def test_monochrome1_becomes_bright_where_it_was_dark(tmp_path):
    scan = read_scan(
        write_dicom(tmp_path / "a.dcm", PhotometricInterpretation="MONOCHROME1")
    )
    assert scan.pixels[0, 0] > scan.pixels[-1, -1]


def test_the_window_of_monochrome1_shows_the_same_tissue(tmp_path):
    plain = read_scan(
        write_dicom(tmp_path / "a.dcm", WindowCenter="1000", WindowWidth="400")
    )
    turned = read_scan(
        write_dicom(
            tmp_path / "b.dcm",
            PhotometricInterpretation="MONOCHROME1",
            WindowCenter="1000",
            WindowWidth="400",
        )
    )

    levels = apply_window(plain.pixels, plain.window)
    np.testing.assert_array_equal(
        apply_window(turned.pixels, turned.window), 255 - levels
    )


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


def test_a_damaged_modality_lut_is_told(tmp_path):
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


def test_the_first_of_several_windows_is_taken(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm", WindowCenter=["2000", "50"], WindowWidth=["900", "10"]
    )
    assert read_scan(path).window == Window(2000, 900, VoiFunction.LINEAR)


def test_without_a_window_in_the_file_one_is_found(tmp_path):
    window = read_scan(write_dicom(tmp_path / "a.dcm")).window
    assert 0 < window.center < RAMP.max()


def test_a_window_that_shows_nothing_is_replaced_and_said_so(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", WindowCenter="-9000", WindowWidth="100")
    scan = read_scan(path)
    assert scan.window.center > 0
    assert ScanWarning(WarningCode.WINDOW_REPLACED) in scan.warnings


def test_a_voi_table_gives_the_range_it_covers(tmp_path):
    table = item(LUTDescriptor=[256, 1000, 8], LUTData=list(range(256)))
    table["LUTDescriptor"].VR = table["LUTData"].VR = "US"
    path = write_dicom(tmp_path / "a.dcm", VOILUTSequence=[table])
    window = read_scan(path).window
    assert (window.center, window.width) == (1128, 256)


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


def test_the_window_of_float_pixels_outlives_what_is_no_number(tmp_path):
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


def test_more_pixels_than_promised_are_left_out_and_said_so(tmp_path):
    data = RAMP.tobytes() * 2
    scan = read_scan(write_dicom(tmp_path / "a.dcm", PixelData=data))
    np.testing.assert_array_equal(scan.pixels, RAMP)
    assert ScanWarning(WarningCode.PIXEL_DATA_LEFT_OUT) in scan.warnings


def test_describe_tells_how_the_pixels_are_coded(tmp_path):
    facts = describe(write_dicom(tmp_path / "a.dcm", BitsStored=13, HighBit=12))
    assert facts["transfer_syntax"] == "Explicit VR Little Endian"
    assert facts["bits"] == 13
