"""The choice of models: planes, two stages, missing maps."""

from dataclasses import replace
from pathlib import Path

import pytest
from bundles import TUMOR_OR_NOT, figure, make_classifier_bundle, make_segmenter_bundle
from gui_fakes import make_loader, read_fake
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from brainview.gui.panels.answer_panel import WIDTH
from brainview.gui.session.session import Session
from brainview.inference import Analyzer, Choice
from brainview.models import ModelRegistry

HEAD = Path("head.png")
FLAT = Path("flat.png")
ABSENT = "A multi-layer perceptron has no convolution."
LONG = "A network with a title that is far too long for any panel of any window"
TWO_STAGE_NOTE = "Not outlined: mobilenetv2 sees no tumor, so ResUNet was not asked."


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """Small bundles like those that come with the program."""
    folder = tmp_path_factory.mktemp("ten")

    def add(name, value, title="", **changes):
        metrics = [figure("accuracy", value)]
        facts = {"id": name, "title": title or name, "metrics": metrics}
        make_classifier_bundle(folder / name, **facts, **changes)

    add("mobilenetv2", 0.92)
    add("alexnet", 0.88)
    add("mlp", 0.7, LONG, explanation=None, explanation_absent=ABSENT)
    add("binary-cnn", 0.99, class_names=TUMOR_OR_NOT)
    add("densenet121", 0.98, class_names=TUMOR_OR_NOT, planes=["axial"])
    add("tumors-only", 0.5, class_names=("glioma", "meningioma"))
    add("mobilenetv2-axial", 0.97, LONG, planes=["axial"])
    add("mobilenetv2-coronal", 0.96, planes=["coronal"])
    make_segmenter_bundle(folder / "resunet", id="resunet", title="ResUNet")
    return folder


def read(path, frame=0):
    """Read by name: the plane of "flat…" is unknown."""
    scan = read_fake(path, frame)
    if path.name.startswith("flat"):
        scan = replace(scan, plane=None, orientation=None, position_mm=None)
    return scan


@pytest.fixture
def loader(qtbot):
    made = make_loader(read=read)
    yield made
    made.shutdown()


@pytest.fixture
def registry(models):
    return ModelRegistry([models])


@pytest.fixture
def make_session(registry, runner, loader):
    return lambda: Session(Analyzer(registry), runner, loader)


@pytest.fixture
def session(make_session):
    made = make_session()
    yield made
    made.cancel()


@pytest.fixture
def window(make_window, registry):
    return make_window(registry)


@pytest.fixture
def answered(window, settle):
    window.open([HEAD])
    settle()
    return window


def choose(window, model_id):
    box = window.answer.models.model
    box.setCurrentIndex(box.findData(model_id))


def words_in(widget):
    return " ".join(part.text() for part in widget.findChildren(QLabel))


# The list


def test_the_list_begins_with_the_default(window):
    box = window.answer.models.model
    assert box.itemData(0) == box.currentData() == "mobilenetv2"


def test_a_chosen_model_analyzes_the_open_scan_again(answered, settle):
    choose(answered, "alexnet")
    assert settle().analysis.classification.model.id == "alexnet"


def test_the_list_says_what_each_model_is_for(window):
    box = window.answer.models.model
    index = box.findData("densenet121")
    tip = box.itemData(index, Qt.ItemDataRole.ToolTipRole)
    assert "No tumor or tumor · axial slices only · Grad-CAM map" in tip


def test_the_limits_of_the_chosen_model_are_shown(answered):
    assert "It knows nothing of brains." in words_in(answered.answer.models)


def test_models_with_the_same_title_are_shown_with_their_version(window):
    box = window.answer.models.model
    shared = [box.itemText(box.findData(name)) for name in ("mlp", "mobilenetv2-axial")]
    assert all(text.startswith(f"{LONG} 1.0.0") for text in shared)
    assert box.itemText(box.findData("alexnet")) == "alexnet"


def test_a_long_title_does_not_widen_the_panel(answered, settle):
    for name in ("mobilenetv2", "mlp"):  # one of them with the offer of a long title
        choose(answered, name)
        settle()
        inside = answered.answer.findChild(object, "scrolled")
        assert inside.width() <= WIDTH
        assert inside.minimumSizeHint().width() <= WIDTH


@pytest.mark.qt_log_ignore("This plugin does not support")  # a popup, offscreen
def test_the_open_list_shows_whole_titles(window):
    box = window.answer.models.model
    box.showPopup()
    assert box.view().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()


# Two classes


def test_a_two_class_model_has_two_bars_with_letters_of_their_own(answered, settle):
    choose(answered, "binary-cnn")
    settle()
    bars = answered.answer.findings.bars.bars
    assert [bar.text() for bar in bars] == ["No tumor", "Tumor"]
    assert answered.answer.findings.headline.text().startswith("Tumor, ")


# No heat map


@pytest.fixture
def without_map(answered, settle):
    choose(answered, "mlp")
    settle()
    return answered


def test_a_model_without_maps_gives_the_reason_in_tooltips(without_map):
    reason = f"This model has no Grad-CAM map. {ABSENT}"
    action = without_map.actions_by_name["heatmap"]
    assert without_map.answer.findings.hint.text() == reason
    assert not action.isEnabled()
    assert action.toolTip() == reason
    assert without_map.answer.overlays.heatmap_switch.toolTip() == reason


def test_bars_without_maps_are_not_buttons(without_map):
    bar = without_map.answer.findings.bars.bars[0]
    assert bar.toolTip() == ""
    assert bar.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert bar.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_the_map_is_back_with_a_model_that_has_one(without_map, settle):
    choose(without_map, "alexnet")
    settle()
    action = without_map.actions_by_name["heatmap"]
    assert action.isEnabled()
    assert action.toolTip() == "Grad-CAM map (G)"
    bar = without_map.answer.findings.bars.bars[0]
    assert bar.toolTip() == "Show the Grad-CAM map of glioma"


# Two stages


@pytest.fixture
def gated(answered, settle):
    answered.answer.models.two_stage.click()
    settle()
    return answered


def test_every_slice_is_outlined_at_first(answered):
    assert answered.session.state.analysis.segmentation is not None
    assert not answered.answer.models.two_stage.isChecked()


def test_in_two_stages_a_slice_without_a_tumor_is_not_outlined(gated):
    assert gated.session.state.analysis.segmentation is None
    assert TWO_STAGE_NOTE in words_in(gated.answer.findings.sizes)
    assert "look at both" not in words_in(gated.answer.findings)


def test_in_two_stages_the_mask_toggle_gives_the_reason(gated):
    action = gated.actions_by_name["mask"]
    assert not action.isEnabled()
    assert action.toolTip() == TWO_STAGE_NOTE
    assert not gated.answer.overlays.mask_switch.isEnabled()


def test_the_mask_toggle_does_not_reveal_the_answer_to_a_blind_reader(gated):
    gated.actions_by_name["blind"].trigger()
    assert gated.actions_by_name["mask"].isEnabled()
    assert gated.actions_by_name["mask"].toolTip() == "Tumor mask (M)"


def test_in_two_stages_a_tumor_is_outlined(gated, settle):
    choose(gated, "binary-cnn")
    assert settle().analysis.segmentation is not None
    assert gated.actions_by_name["mask"].isEnabled()


def test_the_two_stages_are_remembered(gated, make_window, registry, make_session):
    other = make_window(registry, make_session())
    assert other.answer.models.two_stage.isChecked()
    assert other.answer.models.choice == Choice("mobilenetv2", "resunet", True)


def test_two_stages_need_a_class_without_tumor(gated, settle):
    choose(gated, "tumors-only")
    card = gated.answer.models
    assert settle().analysis.segmentation is not None
    assert not card.two_stage.isEnabled()
    assert card.two_stage.toolTip() == "This model has no class without a tumor."
    assert not card.choice.two_stage


def test_without_a_segmenter_there_are_no_two_stages(answered):
    answered.answer.models.segmenter.setCurrentIndex(0)
    assert not answered.answer.models.two_stage.isVisible()


# Planes


def test_a_model_for_the_open_scans_plane_is_marked_and_offered(answered):
    card = answered.answer.models
    marked = [
        card.model.itemData(index)
        for index in range(card.model.count())
        if card.model.itemText(index).endswith("for this plane")
    ]
    assert marked == ["mobilenetv2-axial"]
    assert card.offer.isVisible()
    assert card.offer.text().startswith("For axial slices: A network")


def test_the_model_for_a_plane_is_not_chosen_automatically(answered):
    assert answered.answer.models.choice.model_id == "mobilenetv2"


def test_the_offered_model_is_chosen_by_a_click(answered, qtbot, settle):
    card = answered.answer.models
    qtbot.mouseClick(card.offer, Qt.MouseButton.LeftButton)
    assert settle().analysis.classification.model.id == "mobilenetv2-axial"
    assert not card.offer.isVisible()


def test_nothing_is_offered_if_the_plane_is_unknown(answered, settle):
    answered.open([FLAT])
    settle()
    card = answered.answer.models
    texts = [card.model.itemText(index) for index in range(card.model.count())]
    assert not card.offer.isVisible()
    assert not any("this plane" in text for text in texts)


def test_a_model_for_one_plane_warns_about_an_unknown_plane(window, settle):
    choose(window, "mobilenetv2-coronal")
    window.open([FLAT])
    settle()
    assert (
        "mobilenetv2-coronal was trained on coronal slices alone; the plane of this "
        "one is unknown."
    ) in words_in(window.answer.findings)
