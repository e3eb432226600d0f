from pathlib import Path

import pytest
from gui_fakes import make_registry
from PySide6.QtWidgets import QWidget

from brainview.gui.keys.actions import Actions
from brainview.gui.panels.answer_panel import AnswerPanel
from brainview.gui.window.analysis_presenter import AnalysisPresenter
from brainview.inference import Choice


class FakeViewer:
    """Holds the overlays that were drawn last."""

    def __init__(self):
        self.heatmap = None
        self.mask = None
        self.detections = ()
        self.truth = None

    def show_heatmap(self, heatmap):
        self.heatmap = heatmap

    def show_mask(self, mask, detections=()):
        self.mask, self.detections = mask, detections

    def show_truth(self, mask):
        self.truth = mask


@pytest.fixture
def viewer():
    return FakeViewer()


@pytest.fixture
def home(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def actions(home):
    return Actions(home)


@pytest.fixture
def panel(home, actions, theme, tmp_path):
    made = AnswerPanel(actions, make_registry(tmp_path / "models"), ())
    made.setParent(home)
    return made


@pytest.fixture
def presenter(session, panel, viewer, actions, settle):
    made = AnalysisPresenter(session, panel, viewer, actions)
    session.choose(Choice("tiny-classifier", "tiny-segmenter"))
    session.open([Path("head.dcm")])
    settle()
    return made


def test_map_and_mask_are_drawn(presenter, viewer):
    assert viewer.heatmap is not None
    assert viewer.mask.sum() > 0


def test_the_map_is_of_the_chosen_class(presenter, panel, viewer):
    glioma = viewer.heatmap
    panel.class_chosen.emit(1)
    assert presenter.shown_class_name == "meningioma"
    assert not (viewer.heatmap == glioma).all()


def test_a_blind_reader_sees_no_overlays(presenter, viewer):
    presenter.set_blind(True)
    assert viewer.heatmap is None
    assert viewer.mask is None


def test_a_blind_reader_sees_the_overlays_on_request(presenter, panel, viewer):
    presenter.set_blind(True)
    panel.reveal_asked.emit()
    assert viewer.mask is not None
