"""What a screen reader is told about the viewer."""

import pytest
from PySide6.QtGui import QAccessible

from brainview.gui.viewer import Viewer
from brainview.gui.viewer.accessible import describe_viewers


def test_the_viewer_tells_slice_class_and_probability(opened, settle):
    opened.session.seek(3)
    settle()
    assert opened.viewer.accessibleName() == "Scan viewer, slice 4 of 5, Glioma, 93 %"


def test_a_hidden_answer_is_not_told(opened):
    opened.actions_by_name["blind"].trigger()
    assert opened.viewer.accessibleName() == "Scan viewer, slice 1 of 5"


def test_a_viewer_is_known_as_a_picture(qtbot):
    describe_viewers()
    viewer = Viewer()
    qtbot.addWidget(viewer)
    interface = QAccessible.queryAccessibleInterface(viewer)
    assert interface.role() is QAccessible.Role.Graphic
    assert interface.text(QAccessible.Text.Name) == "Scan viewer"


@pytest.mark.parametrize("name", ["bars", "track", "switch"])
def test_custom_controls_have_roles(opened, name):
    findings, overlays = opened.answer.findings, opened.answer.overlays
    widget, role = {
        "bars": (findings.bars.bars[0], QAccessible.Role.CheckBox),
        "track": (opened.slices.slider, QAccessible.Role.Slider),
        "switch": (overlays.mask_switch, QAccessible.Role.CheckBox),
    }[name]
    assert QAccessible.queryAccessibleInterface(widget).role() is role
