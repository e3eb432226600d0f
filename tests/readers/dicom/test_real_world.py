"""Measured values beside the rescale are named."""

import pydicom
import pytest
from scan_files import dicom_dataset, item, write_dicom

from brainview.core import WarningCode
from brainview.core.wording import warning_sentence
from brainview.readers import describe, read_scan


def real_world(slope=1e-6, intercept=0.0, unit="mm2/s") -> pydicom.Dataset:
    return item(
        RealWorldValueSlope=slope,
        RealWorldValueIntercept=intercept,
        MeasurementUnitsCodeSequence=[item(CodeValue=unit)],
    )


def test_a_real_world_map_is_named_with_its_unit(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", RealWorldValueMappingSequence=[real_world()])
    facts = describe(path)
    assert facts["real_world_values"] == ["1e-06 × stored + 0 mm2/s"]
    (warning,) = read_scan(path).warnings
    assert warning.code is WarningCode.REAL_WORLD_VALUES
    assert "1e-06 × stored + 0 mm2/s" in warning_sentence(warning)


def test_the_map_of_a_frame_is_in_its_functional_group(tmp_path):
    group = item(RealWorldValueMappingSequence=[real_world(slope=0.5)])
    path = write_dicom(tmp_path / "a.dcm", SharedFunctionalGroupsSequence=[group])
    assert describe(path)["real_world_values"] == ["0.5 × stored + 0 mm2/s"]


def test_a_map_that_is_the_rescale_needs_no_warning(tmp_path):
    path = write_dicom(
        tmp_path / "a.dcm",
        RescaleSlope="2",
        RescaleIntercept="-3",
        RealWorldValueMappingSequence=[real_world(2.0, -3.0, "1")],
    )
    assert read_scan(path).warnings == ()


@pytest.mark.parametrize("unit", ["\x1b[31m", "x" * 25])
def test_a_unit_that_no_line_can_show_is_left_out(tmp_path, unit):
    path = write_dicom(
        tmp_path / "a.dcm", RealWorldValueMappingSequence=[real_world(unit=unit)]
    )
    assert describe(path)["real_world_values"] == ["1e-06 × stored + 0"]


def test_the_private_scale_of_philips_is_named(tmp_path):
    dataset = dicom_dataset()
    block = dataset.private_block(0x2005, "Philips MR Imaging DD 001", create=True)
    block.add_new(0x0D, "FL", 0.0)
    block.add_new(0x0E, "FL", 0.25)
    dataset.save_as(tmp_path / "a.dcm", enforce_file_format=True)
    facts = describe(tmp_path / "a.dcm")
    assert facts["philips_scale"] == {"slope": 0.25, "intercept": 0.0}
