"""Every image that pydicom carries is shown right, or refused with the named cause."""

import numpy as np
import pytest
from pydicom.pixels.processing import (
    apply_color_lut,
    apply_modality_lut,
    apply_voi_lut,
)
from pydicom.pixels.utils import pixel_array
from scan_files import BUNDLED, header

from brainview.core import ScanReadError
from brainview.imaging import apply_window
from brainview.readers import count_frames, read_scan

PIXELS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")
REFUSED = {
    "JPEG2000-embedded-sequence-delimiter.dcm": "disagree about the size",
    "MR_truncated.dcm": r"cut short \(8,130 of 8,192 bytes\)",
    "meta_missing_tsyntax.dcm": "lacks the element Rows",
    "nested_priv_SQ.dcm": "lacks the element Rows",
}
# What pydicom itself doesn't decode; known values of two of them are below.
WITHOUT_REFERENCE = ("JPEG-lossy.dcm", "JPGExtended.dcm", "badVR.dcm")


def holds_pixels(path):
    try:
        return any(key in header(path) for key in PIXELS)
    except Exception:  # noqa: BLE001 - what pydicom can't parse isn't of the 95
        return False


FILES = sorted(path for path in BUNDLED.rglob("*") if path.is_file())
IMAGES = [path for path in FILES if holds_pixels(path)]
SHOWN = [path for path in IMAGES if path.name not in REFUSED]
COMPARED = [path for path in SHOWN if path.name not in WITHOUT_REFERENCE]
WINDOWED = [path for path in COMPARED if header(path).get("WindowWidth") is not None]


def name(path):
    return str(path.relative_to(BUNDLED))


def test_pydicom_carries_95_images():
    assert len(IMAGES) == 95


def test_91_of_them_are_shown():
    assert len([read_scan(path) for path in SHOWN]) == 91


@pytest.mark.parametrize(("file", "cause"), REFUSED.items())
def test_the_others_are_refused_with_their_cause(file, cause):
    with pytest.raises(ScanReadError, match=cause):
        read_scan(BUNDLED / file)


@pytest.mark.parametrize("path", [p for p in FILES if p not in IMAGES], ids=name)
def test_a_file_without_an_image_is_refused_in_a_sentence(path):
    with pytest.raises(ScanReadError) as error:
        read_scan(path)
    assert len(str(error.value)) <= 200


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", COMPARED, ids=name)
def test_pixels_are_what_pydicom_makes_of_them(path):
    dataset = header(path)
    frame = count_frames(path) - 1
    stored = pixel_array(dataset, index=frame)
    scan = read_scan(path, frame)
    if dataset.PhotometricInterpretation == "PALETTE COLOR":
        stored = apply_color_lut(stored, dataset)
    if stored.ndim == 3:
        shown = np.repeat(scan.pixels[..., np.newaxis], 3, axis=-1)
        shown = shown if scan.channels is None else scan.channels
        np.testing.assert_array_equal(shown, stored.astype(np.float32))
        return
    expected = apply_modality_lut(stored, dataset).astype(np.float32)
    padding = dataset.get("PixelPaddingValue")
    is_tissue = np.ones(stored.shape, bool) if padding is None else stored != padding
    shown = scan.pixels if scan.mirror is None else scan.mirror - scan.pixels
    np.testing.assert_allclose(shown[is_tissue], expected[is_tissue], rtol=1e-6)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", WINDOWED, ids=name)
def test_gray_levels_are_what_pydicom_makes_of_them(path):
    dataset, scan = header(path), read_scan(path)
    values = apply_modality_lut(pixel_array(dataset, index=0), dataset)
    levels = apply_voi_lut(values, dataset)
    black, white = apply_voi_lut(np.array([-1e12, 1e12]), dataset)
    expected = (levels - black) / (white - black) * 255
    if dataset.PhotometricInterpretation == "MONOCHROME1":
        expected = 255 - expected
    shown = apply_window(scan.pixels, scan.windows[0])
    padding = dataset.get("PixelPaddingValue")
    is_tissue = scan.pixels > scan.pixels.min() if padding else np.isfinite(values)
    np.testing.assert_allclose(shown[is_tissue], expected[is_tissue], atol=0.51)


MR_SMALL = {(0, 31): 422, (0, 33): 361, (31, 0): 366, (63, 61): 1369, (63, 63): 862}
DOSE = {(0, 0): 1249000, (0, 2): 1250000, (4, 4): 1029000, (9, 9): 798000}
LAST_DOSE = {(0, 1): 1250000, (4, 3): 1031000, (9, 9): 799000}
LIVER = {(155, 180): 0, (155, 181): 1, (254, 78): 0, (254, 79): 1, (254, 309): 0}


@pytest.mark.parametrize(
    ("file", "frame", "known"),
    [  # values from pydicom's own reference table
        ("MR_small.dcm", 0, MR_SMALL),
        ("MR_small_RLE.dcm", 0, MR_SMALL),
        ("MR_small_bigendian.dcm", 0, MR_SMALL),
        ("MR_small_expb.dcm", 0, MR_SMALL),
        ("MR_small_implicit.dcm", 0, MR_SMALL),
        ("MR_small_jp2klossless.dcm", 0, MR_SMALL),
        ("MR_small_jpeg_ls_lossless.dcm", 0, MR_SMALL),
        ("MR_small_padded.dcm", 0, MR_SMALL),
        ("JPEG-lossy.dcm", 0, {(420, 140): 244, (230, 120): 95}),
        ("JPGExtended.dcm", 0, {(420, 140): 244, (230, 120): 95}),
        ("J2K_pixelrep_mismatch.dcm", 0, {(47, 279): 621, (337, 106): 1732}),
        ("image_dfl.dcm", 0, {(300, 255): 138, (300, 256): 65, (300, 262): 35}),
        ("liver_1frame.dcm", 0, LIVER),
    ],
)
def test_known_values_of_known_files(file, frame, known):
    dataset, scan = header(BUNDLED / file), read_scan(BUNDLED / file, frame)
    slope = float(dataset.get("RescaleSlope") or 1)
    intercept = float(dataset.get("RescaleIntercept") or 0)
    shown = {place: (scan.pixels[place] - intercept) / slope for place in known}
    assert shown == known


@pytest.mark.parametrize("file", ["rtdose.dcm", "rtdose_expb.dcm", "rtdose_rle.dcm"])
@pytest.mark.parametrize(("frame", "known"), [(0, DOSE), (14, LAST_DOSE)])
def test_known_values_of_known_frames(file, frame, known):
    pixels = read_scan(BUNDLED / file, frame).pixels
    assert {place: pixels[place] for place in known} == known


@pytest.mark.parametrize(
    ("file", "scale"),
    [
        ("SC_rgb_dcmtk_+eb+cr.dcm", 1),
        ("SC_rgb_rle.dcm", 1),
        ("SC_rgb_rle_16bit.dcm", 257),
        ("SC_rgb_rle_32bit.dcm", 16843009),
    ],
)
def test_known_colors_of_known_files(file, scale):
    channels = read_scan(BUNDLED / file).channels[5:100:10, 50] / scale
    expected = [
        [255, 0, 0], [255, 128, 128], [0, 255, 0], [128, 255, 128], [0, 0, 255],
        [128, 128, 255], [0, 0, 0], [64, 64, 64], [192, 192, 192], [255, 255, 255],
    ]  # fmt: skip
    np.testing.assert_allclose(channels, expected, rtol=1e-6)


def test_colors_behind_the_header_of_a_jp2_file_are_known():
    channels = read_scan(BUNDLED / "GDCMJ2K_TextGBR.dcm").channels
    assert channels[[45, 46, 350], [140, 140, 195]].tolist() == [
        [223, 32, 32], [255, 0, 0], [128, 128, 128],
    ]  # fmt: skip
