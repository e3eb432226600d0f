"""The card with the choice of models, where one model is classifier and segmenter."""

import pytest
from bundles import make_classifier_bundle, make_joint_bundle, make_segmenter_bundle
from PySide6.QtCore import Qt

from brainview.gui.panels.model_card import ModelCard
from brainview.inference import Choice
from brainview.models import ModelRegistry


@pytest.fixture
def card(qtbot, tmp_path):
    make_joint_bundle(tmp_path / "both", id="both")
    make_classifier_bundle(tmp_path / "classifier", id="classifier")
    make_segmenter_bundle(tmp_path / "segmenter", id="segmenter", metrics=[])
    made = ModelCard(ModelRegistry([tmp_path]))
    qtbot.addWidget(made)
    return made


def ids(box):
    return [box.itemData(index) for index in range(box.count())]


def test_a_model_for_both_tasks_is_listed_for_both(card):
    assert ids(card.model) == ["both", "classifier"]
    assert ids(card.segmenter) == [None, "both", "segmenter"]


def test_a_model_for_both_tasks_is_the_default_for_both(card):
    assert card.choice == Choice("both", "both")


def test_the_segmenter_goes_with_the_model_until_another_is_chosen(qtbot, tmp_path):
    make_joint_bundle(tmp_path / "both", id="both")
    make_joint_bundle(tmp_path / "new", id="new")
    make_classifier_bundle(tmp_path / "classifier", id="classifier")
    card = ModelCard(ModelRegistry([tmp_path]))
    qtbot.addWidget(card)
    card.choose(Choice("both", "both"))
    with qtbot.waitSignal(card.chosen) as chosen:
        card.model.setCurrentIndex(card.model.findData("new"))
    assert chosen.args == [Choice("new", "new")]
    card.segmenter.setCurrentIndex(0)
    card.model.setCurrentIndex(card.model.findData("both"))
    assert card.choice == Choice("both", None)


def test_each_choice_shows_the_figure_of_its_task(card):
    assert card.model_figure.text().startswith("Right in 90 of 100")
    assert card.segmenter_figure.text().startswith("Dice 0.80")


def test_two_stages_are_offered_with_one_model(card):
    card.two_stage.setChecked(True)
    assert card.choice == Choice("both", "both", two_stage=True)


def test_markup_in_a_title_is_not_obeyed_by_the_tooltip(qtbot, tmp_path):
    title = "<img src='file:///x.png'>"
    make_classifier_bundle(tmp_path / "own", id="own", title=title)
    card = ModelCard(ModelRegistry([tmp_path]))
    qtbot.addWidget(card)
    tips = card.model.toolTip(), card.model.itemData(0, Qt.ItemDataRole.ToolTipRole)
    assert all("<img" not in tip and "&lt;img" in tip for tip in tips)
