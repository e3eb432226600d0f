"""Measures that all viewers share, that can be undone, and that are kept."""

import shutil
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from brainview.core import resources_folder
from brainview.core.edit_history import MOST_STEPS
from brainview.core.measures import Measure, MeasureKind
from brainview.core.reader_notes import Verdict
from brainview.gui.viewer import Place, Tool, Viewer
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.viewer.text_field import TextField
from brainview.readers import read_scan
from brainview.store import StudyStore

RULER = Measure(MeasureKind.DISTANCE, ((1.0, 2.0), (30.0, 4.0)))
ARROW = Measure(MeasureKind.ARROW, ((1.0, 2.0), (30.0, 4.0)))


@pytest.fixture
def store(tmp_path):
    return StudyStore(tmp_path / "studies")


@pytest.fixture
def sources(make_scan):
    """Two slices of a study."""
    source = replace(make_scan().source, study="5" * 64)
    return [replace(source, instance=letter * 64) for letter in "ab"]


def test_measures_are_back_at_the_next_opening(qtbot, store, sources):
    Notebook(store).draw(sources[0], (RULER,), "the ruler")
    # The same slice, in a file that was moved.
    moved = replace(sources[0], path=sources[0].path.parent / "elsewhere.dcm")
    assert Notebook(store).measures(moved) == (RULER,)


def test_undo_and_redo_change_what_is_kept(qtbot, store, sources):
    book = Notebook(store)
    book.draw(sources[0], (RULER,), "the ruler")
    book.draw(sources[1], (ARROW,), "the arrow")
    book.undo(sources[0])
    assert Notebook(store).measures(sources[1]) == ()
    with qtbot.waitSignal(book.noted) as noted:
        book.redo(sources[0])
    assert noted.args == ["Done again: the arrow."]
    assert Notebook(store).measures(sources[1]) == (ARROW,)


def test_two_windows_keep_what_they_draw_on_different_slices(qtbot, store, sources):
    one, other = Notebook(store), Notebook(store)
    assert other.measures(sources[0]) == ()
    one.draw(sources[0], (RULER,), "the ruler")
    other.draw(sources[1], (ARROW,), "the arrow")
    fresh = Notebook(store)
    assert [fresh.measures(source) for source in sources] == [(RULER,), (ARROW,)]


def test_a_window_does_not_overwrite_the_slice_of_another_silently(
    qtbot, store, sources
):
    one, other = Notebook(store), Notebook(store)
    assert other.measures(sources[0]) == ()
    one.draw(sources[0], (RULER,), "the ruler")
    with qtbot.waitSignal(other.failed) as failed:
        other.draw(sources[0], (ARROW,), "the arrow")
    assert "another window" in str(failed.args[0])
    assert other.measures(sources[0]) == (RULER,)
    assert Notebook(store).measures(sources[0]) == (RULER,)


def test_a_change_of_many_slices_is_made_on_all_or_none(qtbot, store, sources):
    one, other = Notebook(store), Notebook(store)
    full, part = np.ones((4, 5), bool), np.eye(4, 5, dtype=bool)
    assert other.mask(sources[1]) is None
    one.paint({sources[1]: part}, "the brush stroke")
    with qtbot.waitSignal(other.failed):
        other.paint(dict.fromkeys(sources, full), "the interpolation")
    fresh = Notebook(store)
    assert fresh.mask(sources[0]) is None
    np.testing.assert_array_equal(fresh.mask(sources[1]), part)


def test_a_stroke_keeps_what_changed_while_it_was_painted(
    viewer, user, make_scan, sources
):
    book = Notebook()
    viewer.use_notebook(book)
    viewer.show_scan(replace(make_scan(), source=sources[0]))
    viewer.set_tool(Tool.BRUSH)
    user.press(200, 200)
    grown = np.zeros((40, 60), bool)
    grown[:3] = True
    book.paint({sources[0]: grown}, "the interpolation between slices")
    user.release(200, 200)
    mask = book.mask(sources[0])
    assert mask[grown].all()
    assert mask[20, 30]


def test_a_damaged_file_is_set_aside_and_drawing_goes_on(
    qtbot, store, sources, tmp_path
):
    folder = tmp_path / "studies" / sources[0].study
    folder.mkdir(parents=True)
    (folder / "measures.json").write_bytes(b"{")
    book = Notebook(store)
    with qtbot.waitSignal(book.failed):
        book.draw(sources[0], (RULER,), "the ruler")
    assert Notebook(store).measures(sources[0]) == (RULER,)
    assert [path.read_bytes() for path in folder.glob("*.damaged-*")] == [b"{"]


def test_a_file_of_a_newer_version_is_left_alone(qtbot, store, sources, tmp_path):
    folder = tmp_path / "studies" / sources[0].study
    folder.mkdir(parents=True)
    (folder / "measures.json").write_bytes(b'{"version": 2}')
    book = Notebook(store)
    with qtbot.waitSignal(book.failed):
        book.draw(sources[0], (RULER,), "the ruler")
    assert book.measures(sources[0]) == (RULER,)
    assert (folder / "measures.json").read_bytes() == b'{"version": 2}'


def test_two_viewers_show_the_same_measures(qtbot, viewer, user, make_scan):
    other = Viewer()
    qtbot.addWidget(other)
    other.show_scan(make_scan())
    book = Notebook()
    viewer.use_notebook(book)
    other.use_notebook(book)
    viewer.set_tool(Tool.ELLIPSE)
    user.drag((100, 150), (220, 260))
    (mark,) = other.marks
    assert mark.measure.kind is MeasureKind.ELLIPSE
    other.undo()
    assert not viewer.marks


def test_a_ruler_is_on_its_own_slice_only(viewer, user, make_scan):
    viewer.set_tool(Tool.RULER)
    viewer.show_scan(make_scan(name="1.dcm"), Place(0, 2, key="T1"))
    user.drag((100, 150), (220, 260))
    viewer.show_scan(make_scan(name="2.dcm"), Place(1, 2, key="T1"))
    assert not viewer.marks
    viewer.show_scan(make_scan(name="1.dcm"), Place(0, 2, key="T1"))
    assert viewer.marks


def test_a_text_is_typed_where_it_stands(qtbot, viewer, user):
    viewer.set_tool(Tool.TEXT)
    user.drag((100, 150), (100, 150))
    field = viewer.findChild(TextField)
    qtbot.keyClicks(field, "edema")
    field.returnPressed.emit()
    (mark,) = viewer.marks
    assert mark.lines == ("edema",)
    assert viewer.viewport.to_widget(mark.outline[0]) == pytest.approx((100, 150))


def test_a_text_stays_with_the_slice_that_it_was_typed_on(
    qtbot, viewer, user, make_scan
):
    slices = [make_scan(name=name) for name in ("1.dcm", "2.dcm")]
    viewer.show_scan(slices[0])
    viewer.set_tool(Tool.TEXT)
    user.drag((100, 150), (100, 150))
    qtbot.keyClicks(viewer.findChild(TextField), "edema")
    viewer.show_scan(slices[1])
    assert not viewer.marks
    viewer.show_scan(slices[0])
    assert [mark.lines for mark in viewer.marks] == [("edema",)]


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.5, 1.5)])
def test_a_painted_mask_is_undone_redone_and_kept_bit_for_bit(
    qtbot, store, viewer, user, make_scan, sources, spacing
):
    book = Notebook(store)
    viewer.use_notebook(book)
    scan = replace(make_scan(spacing_mm=spacing), source=sources[0])
    viewer.show_scan(scan)
    model = np.zeros(scan.shape, bool)
    model[5:15, 5:15] = True
    viewer.show_mask(model)
    viewer.set_tool(Tool.BRUSH)
    user.press(200, 200)
    user.move(230, 210, Qt.MouseButton.LeftButton)
    user.release(230, 210)
    painted = book.mask(scan.source)
    assert painted.sum() > model.sum()
    assert painted[model].all()
    viewer.undo()
    assert book.mask(scan.source) is None
    viewer.redo()
    # Another window, another day.
    np.testing.assert_array_equal(Notebook(store).mask(scan.source), painted)
    viewer.set_tool(Tool.ERASER)
    user.drag((200, 200), (230, 210))
    np.testing.assert_array_equal(Notebook(store).mask(scan.source), model)


def test_both_masks_are_shown_and_each_can_be_hidden(viewer, user):
    viewer.set_tool(Tool.BRUSH)
    user.drag((200, 200), (230, 210))
    user.move(390, 390)
    viewer.set_tool(Tool.WINDOW)
    both = viewer.grab().toImage()
    viewer.set_reader_visible(False)
    assert viewer.grab().toImage() != both
    viewer.set_reader_visible(True)
    assert viewer.grab().toImage() == both


def test_a_mask_of_another_size_under_the_same_uid_is_not_shown(
    viewer, make_scan, sources
):
    book = Notebook()
    viewer.use_notebook(book)
    book.paint({sources[0]: np.ones((3, 4), bool)}, "the brush stroke")
    viewer.show_scan(replace(make_scan(), source=sources[0]))
    viewer.accept_mask()
    assert book.mask(sources[0]).shape == (3, 4)
    viewer.reject_mask()
    assert book.mask(sources[0]).shape == (40, 60)


def test_a_mask_that_is_not_shown_cannot_be_accepted(qtbot, viewer, make_scan):
    book = Notebook()
    viewer.use_notebook(book)
    with qtbot.waitSignal(book.noted):
        viewer.accept_mask()
    assert book.mask(make_scan().source) is None


def test_any_number_of_strokes_takes_a_limited_amount_of_memory(qtbot, sources):
    book, random = Notebook(), np.random.default_rng(1)
    tracemalloc.start()
    try:
        for number in range(MOST_STEPS + 50):
            mask = random.random((512, 512)) < 0.5  # the hardest to pack
            book.paint({sources[0]: mask}, f"stroke {number}")
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < MOST_STEPS * 45_000
    for _ in range(MOST_STEPS):
        book.undo(sources[0])
    with qtbot.waitSignal(book.noted) as noted:
        book.undo(sources[0])
    assert noted.args == ["There is nothing to undo."]


def test_the_folder_of_the_scans_is_not_written_to(qtbot, store, tmp_path):
    folder = tmp_path / "scans"
    shutil.copytree(resources_folder() / "samples" / "glioma", folder)
    before = {path: path.stat().st_mtime_ns for path in [folder, *folder.iterdir()]}
    scan = read_scan(min(folder.iterdir()))
    book = Notebook(store)
    book.draw(scan.source, (RULER,), "the ruler")
    book.paint({scan.source: np.ones(scan.shape, bool)}, "the brush stroke")
    book.decide(scan.source, Verdict("glioma"), "the class")
    after = {path: path.stat().st_mtime_ns for path in [folder, *folder.iterdir()]}
    assert after == before
    kept = {path.name for path in (tmp_path / "studies").rglob("*.json")}
    assert kept == {"measures.json", "masks.json", "verdicts.json"}


def test_a_reformat_is_not_painted_on(viewer, user, make_scan, sources):
    book = Notebook()
    viewer.use_notebook(book)
    scan = replace(make_scan(is_reformat=True), source=sources[0])
    viewer.show_scan(scan)
    viewer.set_tool(Tool.BRUSH)
    user.drag((200, 200), (230, 210))
    viewer.reject_mask()
    assert book.mask(sources[0]) is None
