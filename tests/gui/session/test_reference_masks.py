"""Masks that are opened over a series."""

from pathlib import Path

import numpy as np
import pytest
from gui_fakes import SIDE, make_analysis, make_scan
from mask_files import write_ball, write_nifti, write_seg
from scan_files import last_catalog
from spheres import Ball, heights, slices_at

from brainview.core import Series, SliceRef
from brainview.gui.session.reference_masks import ReferenceMasks, SeriesMasks
from brainview.gui.session.state import State
from brainview.imaging import MaskPatch, dice
from brainview.imaging.lesions import series_dice
from brainview.inference import Outcome, SliceFinding

SLICES = slices_at(heights(6.0), side_mm=40)


@pytest.fixture(scope="module")
def scans(tmp_path_factory):
    """Two series, of which the second is drawn where the mask is."""
    folder = tmp_path_factory.mktemp("scans")
    for name, height in (("far", 90.0), ("near", 0.0)):
        (folder / name).mkdir()
        refs = slices_at([height + z for z in heights(6.0)], side_mm=40)
        write_ball(
            folder / name,
            refs,
            SeriesInstanceUID=f"1.2.3.{int(height)}",
            FrameOfReferenceUID="1.2.5",
        )
    return {s.slices[0].path.parent.name: s for s in last_catalog(folder).series}


def opened(qtbot, references, path, scans, shown="far"):
    with qtbot.waitSignal(references.opened, timeout=30_000) as signal:
        references.open([path], scans[shown], tuple(scans.values()))
    return signal.args[0]


def test_a_segmentation_opens_over_the_series_that_it_lies_on(
    qtbot, runner, scans, tmp_path
):
    references = ReferenceMasks(runner)
    path = write_seg(tmp_path / "seg.dcm", SLICES, 6.0)
    found = opened(qtbot, references, path, scans)
    assert found.series is scans["near"]
    masks = references.of(scans["near"])
    for index, ref in enumerate(scans["near"].slices):
        assert (masks[index].full(ref.shape) == Ball().on(ref)).all()
    assert not references.of(scans["far"])


def test_a_mask_that_lies_on_no_slice_is_refused(qtbot, runner, scans, tmp_path):
    references = ReferenceMasks(runner)
    path = write_nifti(tmp_path / "mask.nii", SLICES)
    with qtbot.waitSignal(references.failed, timeout=30_000) as signal:
        references.open([path], scans["far"], (scans["far"],))
    assert "no slice of the scan" in str(signal.args[0])


@pytest.fixture
def shown(runner):
    """References with a mask on slice 1 of two, and the state that shows slice 1."""
    path = Path("head.dcm")
    series = Series("key", (SliceRef(path), SliceRef(path, frame=1)))
    references = ReferenceMasks(runner)
    reference = np.zeros((SIDE, SIDE), bool)
    reference[50:70, 85:105] = True
    masks = {0: MaskPatch.empty(), 1: MaskPatch.of(reference)}
    references._keep(SeriesMasks(series, masks))
    scan = make_scan(path, 1)
    state = State(scan=scan, series=series, index=1, analysis=make_analysis(scan))
    return references, state, reference


def test_the_shown_slice_gets_the_mask_and_its_dice(shown):
    references, state, reference = shown
    applied = references.applied(state)
    assert (applied.scan.truth.mask == reference).all()
    own = state.analysis.segmentation.mask
    assert applied.analysis.truth.dice == pytest.approx(dice(own, reference))
    assert references.applied(state).scan is applied.scan


def test_the_dice_of_a_series_is_that_of_all_its_pixels(shown):
    references, state, reference = shown
    own = state.analysis.segmentation.mask
    findings = {
        k: SliceFinding(k, Outcome.ANSWERED, mask=MaskPatch.of(own)) for k in (0, 1)
    }
    both = np.stack((own, own)), np.stack((np.zeros_like(own), reference))
    expected = dice(*both)
    assert references.dice(state.series, findings) == pytest.approx(expected)


def test_masks_that_do_not_meet_have_no_overlap():
    one = {0: MaskPatch(0, 0, np.ones((2, 2), bool))}
    other = {0: MaskPatch(5, 1, np.ones((2, 2), bool))}
    assert series_dice(one, other) == 0
    assert series_dice(one, one) == 1
