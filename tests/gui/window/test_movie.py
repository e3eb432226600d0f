"""The series as a movie, drawn in a worker thread as the viewer shows it."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from brainview.core.measures import Measure, MeasureKind
from brainview.core.reader_notes import StudyNotes
from brainview.core.units import LengthUnit
from brainview.gui.dialogs.movie import MovieDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.movie import Movie, rgb_of
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.movie_presenter import MoviePresenter


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_movie_shows_all_slices_and_not_who_was_scanned(
    qtbot, session, settle, tmp_path
):
    home = QWidget()
    qtbot.addWidget(home)
    viewer, book, actions = Viewer(home), Notebook(), Actions(home)
    viewer.use_notebook(book)
    home.resize(QSize(300, 240))
    viewer.resize(home.size())
    with qtbot.waitExposed(home):
        home.show()
    path = tmp_path / "movie.mp4"
    _presenter = MoviePresenter(
        home,
        session=session,
        viewer=viewer,
        notebook=book,
        actions=actions,
        is_hidden=lambda: False,
        ask_path=lambda _path: path,
    )
    session.open([Path("Doe.dcm")])
    state = settle()
    viewer.show_scan(state.scan)
    assert len(state.series) > 1
    book.paint({state.scan.source: np.ones(state.scan.shape, bool)}, "the stroke")
    actions["save_movie"].trigger()
    dialog = home.findChild(MovieDialog)
    assert not dialog.identity.isChecked()
    with qtbot.waitSignal(session.exported):
        dialog.buttons.button(dialog.buttons.StandardButton.Save).click()
    movie = cv2.VideoCapture(str(path))
    assert movie.get(cv2.CAP_PROP_FRAME_COUNT) == len(state.series)
    movie.set(cv2.CAP_PROP_POS_FRAMES, state.index)
    frame = cv2.cvtColor(movie.read()[1], cv2.COLOR_BGR2RGB).astype(int)
    # The codec loses a little, names would differ far more.
    hidden = rgb_of(viewer.picture()).astype(int)
    corner = np.s_[:60, :100]
    assert np.abs(frame[corner] - hidden[corner]).mean() < 8


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_movie_has_lengths_in_the_unit_that_is_set(qtbot, session, settle):
    viewer = Viewer()
    qtbot.addWidget(viewer)
    viewer.resize(QSize(300, 240))
    with qtbot.waitExposed(viewer):
        viewer.show()
    session.open([Path("Doe.dcm")])
    state = settle()
    viewer.show_scan(state.scan)
    scene = viewer.scene_for_files(is_plain=False, has_identity=False)
    line = Measure(MeasureKind.DISTANCE, ((1, 1), (6, 6)))
    notes = StudyNotes({state.scan.source.slice_key: (line,)})
    read, font = session.loader.peek, viewer.text_font
    in_mm, in_cm = (
        list(Movie(scene, font, state.series, read, {}, notes, unit).pictures())
        for unit in (LengthUnit.MM, LengthUnit.CM)
    )
    assert not np.array_equal(in_mm[state.index], in_cm[state.index])
