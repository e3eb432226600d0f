from pathlib import Path

import pytest
from bundles import WEAK_EXPLANATION
from gui_fakes import make_registry
from PySide6.QtWidgets import QLabel, QWidget

from brainview.gui.keys.actions import Actions
from brainview.gui.panels.answer_panel import AnswerPanel
from brainview.gui.session.reference_masks import ReferenceMasks
from brainview.gui.window.analysis_presenter import AnalysisPresenter
from brainview.inference import Choice


class FakeViewer:
    """Holds the overlays that were drawn last."""

    scan = object()

    def __init__(self):
        self.heatmap = None
        self.heatmap_name = ""
        self.mask = None
        self.detections = ()
        self.truth = None

    def tell_answer(self, words):
        self.answer = words

    def show_heatmap(self, heatmap, name=""):
        self.heatmap, self.heatmap_name = heatmap, name

    def show_mask(self, mask, detections=(), *, is_doubtful=False):
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
    made = AnalysisPresenter(
        session, panel, viewer, actions, ReferenceMasks(session.loader.finding_runner)
    )
    session.choose(Choice("tiny-classifier", "tiny-segmenter"))
    session.open([Path("head.dcm")])
    settle()
    return made


def test_the_first_picture_has_the_mask_but_no_map(presenter, viewer):
    assert viewer.heatmap is None
    assert viewer.mask.sum() > 0


def test_the_map_is_named_after_its_class(presenter, viewer, actions):
    actions["heatmap"].setChecked(True)
    assert viewer.heatmap is not None
    assert viewer.heatmap_name == "glioma"


def test_what_is_opened_next_begins_without_a_map(
    presenter, panel, viewer, session, actions, settle
):
    panel.class_chosen.emit(1)
    session.open([Path("other.dcm")])
    settle()
    assert not actions["heatmap"].isChecked()
    assert presenter.shown_class_name == "glioma"


def test_the_chosen_class_stays_from_slice_to_slice(
    presenter, panel, viewer, session, settle
):
    panel.class_chosen.emit(1)
    session.step(1)
    settle()
    assert viewer.heatmap_name == "meningioma"


def test_no_tumor_has_no_map_unless_asked(
    presenter, panel, viewer, session, analyzer, actions, settle
):
    analyzer.probabilities = (0.02, 0.02, 0.95, 0.01)
    actions["heatmap"].setChecked(True)
    session.step(1)
    settle()
    assert viewer.heatmap is None
    assert not any(bar.isChecked() for bar in panel.findings.bars.bars)
    panel.class_chosen.emit(2)
    assert viewer.heatmap_name == "no tumor"


def test_the_map_is_of_the_chosen_class(presenter, panel, viewer, actions):
    actions["heatmap"].setChecked(True)
    glioma = viewer.heatmap
    panel.class_chosen.emit(1)
    assert presenter.shown_class_name == "meningioma"
    assert not (viewer.heatmap == glioma).all()


@pytest.fixture
def weak(home, actions, theme, tmp_path, session, viewer, settle):
    """The panel of a classifier whose map points no better than the middle."""
    registry = make_registry(tmp_path / "weak", explanation=WEAK_EXPLANATION)
    panel = AnswerPanel(actions, registry, ())
    panel.setParent(home)
    panel.presenter = AnalysisPresenter(
        session, panel, viewer, actions, ReferenceMasks(session.loader.finding_runner)
    )
    session.choose(Choice("tiny-classifier", "tiny-segmenter"))
    session.open([Path("head.dcm")])
    settle()
    return panel


def test_a_map_that_shows_nothing_is_not_offered_and_says_why(weak, viewer, actions):
    assert viewer.heatmap is None
    assert not actions["heatmap"].isEnabled()
    assert "17 of 100 slices" in weak.overlays.pointing.text()
    assert not weak.overlays.for_research.isHidden()


def test_a_map_that_shows_nothing_is_shown_for_research(weak, viewer, actions):
    weak.overlays.for_research.setChecked(True)
    actions["heatmap"].setChecked(True)
    assert viewer.heatmap is not None
    assert actions["heatmap"].isEnabled()
    assert "17 of 100 slices" in weak.overlays.pointing.text()


def test_a_map_that_nobody_measured_is_offered(presenter, panel):
    assert panel.overlays.for_research.isHidden()


def test_a_blind_reader_sees_no_overlays(presenter, viewer):
    presenter.set_blind(True)
    assert viewer.heatmap is None
    assert viewer.mask is None


def test_a_blind_reader_sees_the_overlays_on_request(presenter, panel, viewer):
    presenter.set_blind(True)
    panel.reveal_asked.emit()
    assert viewer.mask is not None


def test_each_part_of_the_mask_is_drawn_with_its_box(presenter, viewer):
    (found,) = viewer.detections
    assert (found.box.height, found.box.width) == (27, 27)


@pytest.fixture
def known(presenter, session, settle):
    """The presenter with a scan that came with a label and a mask."""
    session.open([Path("head.mat")])
    settle()
    return presenter


def test_the_mask_that_came_with_the_scan_is_outlined(known, session, viewer, actions):
    assert viewer.truth is session.state.scan.truth.mask
    assert actions["truth"].isEnabled()


def test_label_and_dice_are_in_the_panel(known, panel):
    words = [each.text() for each in panel.findings.truth.findChildren(QLabel)]
    assert words[:3] == ["Expert's label", "Meningioma", "Dice with reference"]
    assert 0.8 < float(words[3]) < 0.9
    assert not panel.findings.truth.isHidden()
    assert not panel.overlays.truth_switch.isHidden()


def test_a_scan_without_a_mask_offers_none(presenter, panel, viewer, actions):
    assert viewer.truth is None
    assert not actions["truth"].isEnabled()
    assert actions["truth"].toolTip() == "There is no reference mask of this slice."
    assert panel.findings.truth.isHidden()
    assert panel.overlays.truth_switch.isHidden()


def test_the_mask_leaves_with_its_scan(known, session, viewer, settle):
    session.open([Path("head.dcm")])
    settle()
    assert viewer.truth is None


def test_a_blind_reader_sees_no_expert_either_until_asked(known, panel, viewer):
    known.set_blind(True)
    assert viewer.truth is None
    panel.reveal_asked.emit()
    assert viewer.truth is not None
