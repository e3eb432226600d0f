from pathlib import Path

import cv2
import numpy as np
import pytest
from report_values import SHAPE, analysis_of, refused, scan_of, segmentation

from brainview.core import ReportError, ScanSource, ScanWarning, WarningCode
from brainview.reports import (
    export_stems,
    write_heatmap,
    write_map,
    write_mask,
    write_outline,
    write_slice,
)


def test_a_segmenter_that_was_not_asked_leaves_no_mask_file(tmp_path):
    analysis = analysis_of(
        scan_of(), segmentation=None, skipped_segmenter=segmentation().model
    )
    assert write_mask(analysis, tmp_path, "x") is None
    assert list(tmp_path.iterdir()) == []


def test_a_mask_is_written_as_0_and_255_at_scan_size(tmp_path):
    path = write_mask(analysis_of(scan_of()), tmp_path, "x")
    mask = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert path.name == "x.png"
    assert mask.shape == SHAPE
    assert np.unique(mask).tolist() == [0, 255]
    assert np.count_nonzero(mask) == 120


def test_a_heat_map_is_written_in_color_at_scan_size(tmp_path):
    scan = scan_of()
    path = write_heatmap(scan, analysis_of(scan), tmp_path, "x")
    drawn = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    assert path.name == "x_heatmap.png"
    assert drawn.shape == (*SHAPE, 3)
    hot = drawn[:6, :8].astype(int)  # glioma's map is hot in the first cell
    assert (hot[..., 2] > hot[..., 0]).any()


def test_a_refused_scan_gives_no_images(tmp_path):
    scan = scan_of()
    assert write_mask(refused(scan), tmp_path, "x") is None
    assert write_heatmap(scan, refused(scan), tmp_path, "x") is None


def test_a_mask_never_replaces_the_scan(tmp_path):
    (tmp_path / "x.png").write_bytes(b"the scan")
    scan = scan_of(source=ScanSource(tmp_path / "x.png", "PNG", "0" * 64))
    with pytest.raises(ReportError, match="it would replace the scan"):
        write_mask(analysis_of(scan), tmp_path, "x")
    assert (tmp_path / "x.png").read_bytes() == b"the scan"


def test_different_stems_are_kept():
    assert export_stems([Path("a/x.png"), Path("b/y.dcm")]) == ("x", "y")


def test_equal_stems_get_their_folders():
    paths = [Path("in/a/x.png"), Path("in/b/x.png"), Path("in/b/y.png")]
    assert export_stems(paths) == ("a__x", "b__x", "y")


def test_stems_that_differ_only_in_case_get_their_folders():
    assert export_stems([Path("a/X.png"), Path("b/x.png")]) == ("a__X", "b__x")


def test_equal_stems_in_one_folder_get_their_suffixes():
    assert export_stems([Path("a/x.png"), Path("a/x.dcm")]) == ("x.png", "x.dcm")


def test_a_file_given_twice_has_one_name():
    assert export_stems([Path("a/x.png"), Path("a/../a/x.png")]) == ("x", "x")


def test_no_two_files_share_a_name():
    paths = [Path("a__b/x.png"), Path("a/b__x.png"), Path("a/b/x.png"), Path("c/x.dcm")]
    assert len({name.casefold() for name in export_stems(paths)}) == len(paths)


def test_outline_and_slice_lie_over_each_other(tmp_path):
    scan = scan_of()
    analysis = analysis_of(scan)
    slice_path = write_slice(scan, analysis, tmp_path, "x")
    outline = cv2.imread(
        str(write_outline(analysis, tmp_path, "x")), cv2.IMREAD_UNCHANGED
    )
    assert cv2.imread(str(slice_path)).shape[:2] == outline.shape[:2]
    near = cv2.dilate(analysis.segmentation.mask.astype(np.uint8), np.ones((9, 9)))
    assert outline[..., 3].max() == 255
    assert not outline[near == 0, 3].any()


def test_only_a_doubtful_outline_is_hatched_inside(tmp_path):
    inside = cv2.erode(segmentation().mask.astype(np.uint8), np.ones((7, 7))) > 0
    alpha = {}
    for is_doubtful in (False, True):
        found = segmentation(is_doubtful=is_doubtful)
        analysis = analysis_of(scan_of(), segmentation=found)
        path = write_outline(analysis, tmp_path, "x")
        alpha[is_doubtful] = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)[inside, 3]
    assert not alpha[False].any()
    assert alpha[True].any()


def test_a_map_is_clear_where_there_is_no_heat(tmp_path):
    drawn = cv2.imread(
        str(write_map(analysis_of(scan_of()), tmp_path, "x")), cv2.IMREAD_UNCHANGED
    )
    assert drawn[..., 3].min() == 0
    assert drawn[..., 3].max() > 0


def test_a_picture_that_may_show_a_name_is_not_written(tmp_path):
    suspected = (ScanWarning(WarningCode.TEXT_SUSPECTED),)
    scan = scan_of(warnings=suspected)
    assert write_slice(scan, analysis_of(scan), tmp_path, "x") is None
    assert list(tmp_path.iterdir()) == []
