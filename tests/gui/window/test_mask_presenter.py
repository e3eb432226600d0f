"""Masks on several slices: interpolated between two, or a lesion deleted on all."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gui_fakes import make_scan
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from series_fakes import make_series, slices_at

from brainview.core import CancelToken, Series
from brainview.core.packed_mask import PackedMask
from brainview.gui.keys.actions import Actions
from brainview.gui.session.reference_masks import ReferenceMasks, SeriesMasks
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.mask_presenter import MaskPresenter, SlicesAround
from brainview.imaging import MaskPatch

SHAPE = (40, 60)


def disk(radius, center=(20, 30)):
    rows, columns = np.ogrid[: SHAPE[0], : SHAPE[1]]
    return np.hypot(rows - center[0], columns - center[1]) <= radius


def read(ref):
    """Read a slice whose instance is the number in its name."""
    scan = make_scan(ref.path)
    source = replace(scan.source, instance=ref.path.stem)
    pixels = np.zeros(SHAPE, np.float32)
    return replace(scan, source=source, pixels=pixels, truth=None)


def around(own, index, series=None, found=()):
    packed = {str(k): PackedMask.of(mask) for k, mask in own.items()}
    patches = {k: MaskPatch.of(mask) for k, mask in dict(found).items()}
    return SlicesAround(series or make_series(9), index, read, packed, patches)


def by_index(masks):
    return {int(source.path.stem): mask for source, mask in masks.items()}


def test_slices_between_two_drawn_ones_are_filled():
    found = around({1: disk(6), 5: disk(14)}, 3).interpolate(CancelToken(), print)
    made = by_index(found)
    assert sorted(made) == [2, 3, 4]
    # Radii 8, 10 and 12.
    for index, mask in made.items():
        expected = disk(4 + 2 * index)
        assert np.count_nonzero(mask ^ expected) <= 0.12 * expected.sum()


def test_a_slice_is_filled_by_where_it_lies_and_not_by_its_number():
    series = Series("key", slices_at([0.0, 1.0, 8.0]), gap_mm=None)
    own = {0: disk(6), 2: disk(14)}
    (mask,) = around(own, 1, series).interpolate(CancelToken(), print).values()
    assert mask.sum() == pytest.approx(disk(7).sum(), rel=0.1)


def test_nothing_is_filled_from_one_volume_to_another():
    series = Series("key", slices_at([0.0, 5.0, 10.0] * 2))
    found = around({1: disk(6), 4: disk(6)}, 2, series)
    assert not found.interpolate(CancelToken(), print)


def test_nothing_is_filled_on_a_drawn_slice_or_beyond_the_last_one():
    own = {1: disk(6), 5: disk(14)}
    for index in (1, 7):
        assert not around(own, index).interpolate(CancelToken(), print)


def test_a_lesion_is_deleted_on_all_its_slices_and_others_stay():
    other = disk(3, (5, 50))
    found = {k: disk(8) | other for k in range(2, 6)}
    shown = read(make_series(9).slices[3])
    made = by_index(
        around({4: disk(8)}, 3, found=found).without_lesion(
            shown, found[3], (30.0, 20.0), CancelToken(), print
        )
    )
    assert sorted(made) == [2, 3, 4, 5]
    for index in (2, 3, 5):
        np.testing.assert_array_equal(made[index], other)
    # The reader's mask has been taken there, not the model's.
    assert not made[4].any()


def test_what_is_painted_while_a_lesion_is_being_deleted_stays(qtbot, session, settle):
    home = QWidget()
    qtbot.addWidget(home)
    viewer, book, actions = Viewer(home), Notebook(), Actions(home)
    viewer.resize(300, 300)
    viewer.use_notebook(book)
    references = ReferenceMasks(session.loader.finding_runner)
    _presenter = MaskPresenter(session, viewer, book, actions, references)
    session.open([Path("head.dcm")])
    scan = settle().scan
    viewer.show_scan(scan)
    mask = np.ones(scan.shape, bool)
    book.paint({scan.source: mask}, "the brush stroke")
    with qtbot.waitExposed(home):
        home.show()
    QTest.mouseMove(viewer, QPoint(150, 150))
    qtbot.waitUntil(lambda: viewer.pointed is not None)
    actions["mask_lesion"].trigger()
    mask = mask.copy()
    mask[0, 0] = False
    book.paint({scan.source: mask}, "the erasing")
    with qtbot.waitSignal(book.noted) as noted:
        pass
    assert "painted meanwhile" in noted.args[0]
    np.testing.assert_array_equal(book.mask(scan.source), mask)


def test_a_copy_of_an_opened_mask_is_corrected_and_undone(qtbot, window, settle):
    window.open([Path("head.dcm")])
    series = settle().series
    drawn = np.zeros((5, *window.viewer.scan.shape), bool)
    drawn[1:3, 20:30, 40:44] = True
    patches = {k: MaskPatch.of(mask) for k, mask in enumerate(drawn)}
    window.references._keep(SeriesMasks(series, patches))
    with qtbot.waitSignal(window.notebook.changed):
        window.actions_by_name["mask_copy"].trigger()
    loader = window.session.loader
    sources = [loader.peek(ref).source for ref in series.slices]
    own = [window.notebook.mask(source) for source in sources]
    np.testing.assert_array_equal(own, drawn)
    window.notebook.undo(sources[0])
    assert all(window.notebook.mask(source) is None for source in sources)
