"""What can be written about a series, and under which names."""

from pathlib import Path

import numpy as np
import pytest
from spheres import slices_at

from brainview.core import ReportError, Series
from brainview.core.packed_mask import PackedMask
from brainview.export import free_stem, unavailable_kinds
from brainview.imaging import MaskPatch
from brainview.inference import Outcome, SliceFinding

SERIES = Series("key", slices_at((0.0, 3.0, 6.0)), gap_mm=3.0)
FULL = MaskPatch.of(np.ones((2, 2), np.bool_))


def refused(series=SERIES, mask=FULL, *, is_dicom=True, no_map="", own=None):
    findings = [SliceFinding(0, Outcome.ANSWERED, mask=mask, instance="i0")]
    return unavailable_kinds(
        series, findings, own or {}, is_dicom=is_dicom, no_map=no_map
    )


def test_everything_can_be_written_about_a_whole_dicom_series():
    assert refused() == {}


def test_what_the_reader_drew_can_be_written_without_a_segmenter():
    own = {"i0": PackedMask.of(np.ones((2, 2), bool))}
    assert refused(mask=None, own=own) == {}


@pytest.mark.parametrize(
    ("changes", "kinds", "reason"),
    [
        ({"is_dicom": False}, {"seg", "sr", "sc", "map"}, "isn't DICOM"),
        ({"no_map": "It is weak."}, {"map"}, "It is weak"),
        ({"mask": None}, {"seg", "nifti"}, "a segmenter"),
        ({"mask": MaskPatch.empty()}, {"seg"}, "No tumor is outlined"),
        ({"series": Series("key", SERIES.slices[:1])}, {"nifti"}, "a single slice"),
    ],
)
def test_what_cannot_be_written_has_a_reason(changes, kinds, reason):
    reasons = refused(**changes)
    assert set(reasons) == kinds
    assert all(reason in words for words in reasons.values())


def test_no_file_that_is_there_is_replaced(tmp_path):
    (tmp_path / "brainview-01-report.pdf").touch()
    assert free_stem(tmp_path) == tmp_path / "brainview-02"


def test_a_folder_that_is_gone_is_named():
    with pytest.raises(ReportError, match="choose another folder"):
        free_stem(Path("gone"))
