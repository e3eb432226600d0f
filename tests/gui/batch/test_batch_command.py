import threading

import pytest
from PySide6.QtCore import Qt

from brainview.gui.window.app import build_window
from brainview.inference import Choice

# The screen that isn't there has no windows above others.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


def test_the_command_opens_one_window(window, qtbot):
    window.actions_by_name["batch"].trigger()
    first = window.commands.batch
    qtbot.addWidget(first)
    window.actions_by_name["batch"].trigger()
    assert first.isVisible()
    assert window.commands.batch is first


def test_the_program_ends_with_its_viewer(window, qtbot):
    window.actions_by_name["batch"].trigger()
    qtbot.addWidget(window.commands.batch)
    assert not window.commands.batch.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_quitting_stops_a_batch(qapp, qtbot, store, folder, tiny_classifier_bundle):
    window = build_window(qapp, store, [tiny_classifier_bundle.parent])
    qtbot.addWidget(window)
    window.actions_by_name["batch"].trigger()
    batch = window.commands.batch
    qtbot.addWidget(batch)
    batch.setup.choose([folder])
    batch.setup.start.click()
    qapp.aboutToQuit.emit()
    names = [thread.name for thread in threading.enumerate()]
    assert not [name for name in names if name.startswith("brainview")]


def test_hiding_identity_hides_it_in_the_batch_window_too(window, qtbot):
    window.actions_by_name["batch"].trigger()
    qtbot.addWidget(window.commands.batch)
    window.commands.batch.setup.choose([window.commands.batch.setup._last_folder()])
    window.actions_by_name["identity"].setChecked(True)
    assert window.commands.batch.setup.sources.name.full_text == "Name hidden"


def test_the_models_of_a_batch_answer_for_its_scans_and_are_not_remembered(
    window, remembered
):
    models = window.answer.models
    assert models.choice.segmenter_id is not None
    asked = Choice(models.choice.model_id, None, turned=True)
    window.commands.models_asked.emit(asked)
    assert window.session.choice.segmenter_id is None
    assert models.turned.isChecked()
    assert not remembered.flag("turned")
