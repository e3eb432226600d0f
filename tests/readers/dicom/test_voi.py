import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scan_files import RAMP, dicom_dataset, item, write_dicom

from brainview.core import VoiFunction, Window
from brainview.imaging import apply_window
from brainview.readers import read_scan


def voi_table(entries, first=0, bits=8, vr="US", **elements):
    """Make an item of a VOI LUT Sequence; the bytes of `entries` with VR OW."""
    count = len(entries) if vr == "US" else elements.pop("count")
    table = item(LUTDescriptor=[count, first, bits], LUTData=entries, **elements)
    table["LUTDescriptor"].VR, table["LUTData"].VR = "US" if first >= 0 else "SS", vr
    return table


def windows(path, **elements):
    return read_scan(write_dicom(path / "a.dcm", **elements)).windows


def test_all_windows_come_with_their_names(tmp_path):
    found = windows(
        tmp_path,
        WindowCenter=["2000", "50"],
        WindowWidth=["900", "10"],
        WindowCenterWidthExplanation=["WIDE", "NARROW"],
    )
    assert found == (
        Window(2000, 900, VoiFunction.LINEAR, "WIDE"),
        Window(50, 10, VoiFunction.LINEAR, "NARROW"),
    )


def test_windows_without_names_come_without(tmp_path):
    found = windows(tmp_path, WindowCenter=["2000", "50"], WindowWidth=["900", "10"])
    assert [window.name for window in found] == ["", ""]


def test_a_window_of_no_width_is_left_out(tmp_path):
    found = windows(tmp_path, WindowCenter=["1", "50"], WindowWidth=["0", "10"])
    assert [window.center for window in found] == [50]


def test_a_file_without_windows_suggests_none(tmp_path):
    assert windows(tmp_path) == ()


@pytest.mark.parametrize("function", list(VoiFunction))
def test_the_function_is_the_files(tmp_path, function):
    (window,) = windows(
        tmp_path, WindowCenter="9", WindowWidth="10", VOILUTFunction=function.value
    )
    assert window.function is function


def test_an_unknown_function_is_taken_as_linear(tmp_path):
    (window,) = windows(
        tmp_path, WindowCenter="9", WindowWidth="10", VOILUTFunction="CUBIC"
    )
    assert window.function is VoiFunction.LINEAR


def test_a_width_below_1_is_exact(tmp_path):
    (window,) = windows(tmp_path, WindowCenter="0.5", WindowWidth="0.5")
    assert window.function is VoiFunction.LINEAR_EXACT


def test_the_first_window_that_shows_anything_is_shown_first(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm", WindowCenter=["-9000", "2000"], WindowWidth=["10", "900"]
    )
    scan = read_scan(path)
    assert (scan.window.center, scan.warnings) == (2000, ())


def test_each_frame_has_its_own_window(tmp_path):
    def group(center):
        voi = item(WindowCenter=center, WindowWidth="50", VOILUTFunction="SIGMOID")
        return item(FrameVOILUTSequence=[voi])

    path = write_dicom(
        tmp_path / "a.dcm",
        np.stack([RAMP, RAMP]),
        PerFrameFunctionalGroupsSequence=[group("1000"), group("2000")],
        WindowCenter="7",
        WindowWidth="7",
    )
    assert read_scan(path, 1).windows == (Window(2000, 50, VoiFunction.SIGMOID),)


def test_a_table_spans_its_entries_and_has_a_name(tmp_path):
    table = voi_table(list(range(256)), 1000, LUTExplanation="SOFT")
    (window,) = windows(tmp_path, VOILUTSequence=[table])
    assert (window.center, window.width, window.name) == (1128, 256, "SOFT")


def test_windows_come_before_tables(tmp_path):
    tables = [voi_table([0, 255], 5), voi_table([255, 0], 6)]
    found = windows(tmp_path, VOILUTSequence=tables, WindowCenter="9", WindowWidth="10")
    assert [window.table is None for window in found] == [True, False, False]


@pytest.mark.parametrize("first", [-20, 0, 300])
def test_a_table_gives_its_entries(tmp_path, first):
    stored = np.arange(first - 2, first + 6).reshape(2, 4).astype(np.int16)
    entries = [10, 250, 30, 255]
    path = write_dicom(
        tmp_path / "a.dcm", stored, VOILUTSequence=[voi_table(entries, first)]
    )
    scan = read_scan(path)
    levels = apply_window(scan.pixels, scan.window)
    assert levels.tolist() == [[10, 10, 10, 250], [30, 255, 255, 255]]


@pytest.mark.parametrize(
    ("data", "bits"),
    [
        (np.array([0, 128, 255, 64], "<u2").tobytes(), 8),
        (bytes([0, 128, 255, 64]), 8),
        (np.array([0, 0x8080, 0xFFFF, 0x4040], "<u2").tobytes(), 16),
    ],
)
def test_entries_as_words_or_bytes_are_read(tmp_path, data, bits):
    table = voi_table(data, vr="OW", bits=bits, count=4)
    (window,) = windows(tmp_path, VOILUTSequence=[table])
    levels = np.rint(window.table.levels * 255)
    assert levels.tolist() == [0, 128, 255, 64]


def test_a_start_below_0_written_as_unsigned_is_understood(tmp_path):
    stored = np.array([[-3, -2], [-1, 0]], np.int16)
    table = voi_table([0, 100, 200, 255], first=65536 - 3)
    path = write_dicom(tmp_path / "a.dcm", stored, VOILUTSequence=[table])
    scan = read_scan(path)
    levels = apply_window(scan.pixels, scan.window)
    assert levels.tolist() == [[0, 100], [200, 255]]


@pytest.mark.parametrize(
    "table",
    [
        item(LUTData=[1, 2]),
        item(LUTDescriptor=[9, 0, 8], LUTData=[1, 2]),
        item(LUTDescriptor=[2, 0, 99], LUTData=[1, 2]),
        item(LUTDescriptor=[2, 0, 8]),
    ],
)
def test_a_damaged_table_is_left_out(tmp_path, table):
    for element in table:
        element.VR = "US"
    assert windows(tmp_path, VOILUTSequence=[table]) == ()


@given(
    center=st.integers(0, 5000),
    width=st.integers(2, 4000),
    function=st.sampled_from(VoiFunction),
    slope=st.sampled_from(["1", "2", "0.5"]),
)
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_turned_image_shows_the_inverse_of_its_levels(
    tmp_path, center, width, function, slope
):
    suggested = {
        "WindowCenter": str(center),
        "WindowWidth": str(width),
        "VOILUTFunction": function.value,
        "RescaleSlope": slope,
        "RescaleIntercept": "-100",
    }
    plain = read_scan(write_dicom(tmp_path / "a.dcm", **suggested))
    turned = read_scan(
        write_dicom(
            tmp_path / "b.dcm", PhotometricInterpretation="MONOCHROME1", **suggested
        )
    )
    levels = apply_window(plain.pixels, plain.windows[0]).astype(int)
    inverse = apply_window(turned.pixels, turned.windows[0])
    np.testing.assert_allclose(inverse, 255 - levels, atol=1)


def test_a_turned_table_shows_the_inverse_of_its_entries(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm",
        np.arange(6, dtype=np.uint8).reshape(3, 2),
        PhotometricInterpretation="MONOCHROME1",
        VOILUTSequence=[voi_table([0, 50, 255], first=2)],
    )
    scan = read_scan(path)
    levels = apply_window(scan.pixels, scan.window)
    assert levels.tolist() == [[255, 255], [255, 205], [0, 0]]


@pytest.mark.parametrize(
    "elements",
    [
        {"PhotometricInterpretation": "MONOCHROME1"},
        {"PresentationLUTShape": "INVERSE"},
        {
            "PhotometricInterpretation": "MONOCHROME1",
            "PresentationLUTShape": "INVERSE",
        },
    ],
)
def test_an_inverse_image_is_turned_once(tmp_path, elements):
    scan = read_scan(write_dicom(tmp_path / "a.dcm", **elements))
    assert scan.pixels[0, 0] > scan.pixels[-1, -1]


def test_a_turned_image_still_tells_what_is_stored(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm",
        PhotometricInterpretation="MONOCHROME1",
        RescaleSlope="2",
        RescaleIntercept="-1024",
    )
    assert read_scan(path).stored_value(5, 7) == 4700 * 2 - 1024


def test_an_image_that_is_not_turned_has_no_mirror(tmp_path):
    assert read_scan(write_dicom(tmp_path / "a.dcm")).mirror is None


def test_a_big_endian_table_is_read(tmp_path):
    table = voi_table(
        np.array([0, 1000, 4095], ">u2").tobytes(), vr="OW", bits=12, count=3
    )
    dataset = dicom_dataset(RAMP.astype(">u2"), VOILUTSequence=[table])
    dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.2"
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    (window,) = read_scan(tmp_path / "a.dcm").windows
    assert (window.table.levels * 4095).tolist() == [0, 1000, 4095]
