import time
from pathlib import Path

import pytest
from gui_fakes import make_registry
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from brainview.core import Doubt, DoubtCode
from brainview.export import Written
from brainview.gui.dialogs.add_or_replace import AddOrReplace
from brainview.gui.dialogs.settings import SettingsDialog
from brainview.gui.keys.actions import all_commands
from brainview.gui.look.palette import LIGHT
from brainview.gui.panels.answer_pages import PanelState
from brainview.gui.session.state import Activity
from brainview.gui.window.toolbar import ToolBar
from brainview.settings import load_settings

HEAD = Path("head.dcm")


@pytest.fixture
def answered(window, settle):
    window.open([HEAD])
    settle()
    return window


@pytest.fixture
def settings_dialog(window, settings, remembered, theme, loader, tmp_path):
    return SettingsDialog(
        window,
        settings=settings,
        remembered=remembered,
        theme=theme,
        registry=make_registry(tmp_path / "more models"),
        cache=loader.cache,
        actions=window.actions_by_name,
        ask_picture=lambda folder: tmp_path / "logo.png",
        runner=window.commands.nodes.runner,
    )


class FixedDialogs:
    """File dialogs that always return the same answers."""

    def __init__(self, scan=None, folder=None):
        self.scan, self.folder = scan, folder

    def ask_scans(self, _folder):
        return () if self.scan is None else (self.scan,)

    def ask_folder(self, _folder):
        return self.scan

    def ask_export_folder(self, _folder):
        return self.folder


def is_line(part):
    return isinstance(part, QLabel) and not part.wordWrap()


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path(path).absolute())) for path in paths])
    facts = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    modifiers = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(500, 300).toPoint(), *facts, modifiers)
    window.dragEnterEvent(enter)
    event = QDropEvent(QPointF(500, 300), *facts, modifiers)
    window.dropEvent(event)
    return enter.isAccepted()


def test_from_opening_to_a_report(qtbot, window, settle, tmp_path):
    window.commands.files = FixedDialogs(HEAD, tmp_path)
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    settle()
    findings = window.answer.findings
    assert window.answer.state is PanelState.ANSWER
    assert findings.headline.text() == "Glioma, 93 %"
    assert findings.second.text().startswith("Second: meningioma, 5 % · 0.09")
    meningioma = findings.bars.bars[1]
    qtbot.waitUntil(lambda: meningioma.height() > 0)  # until it is laid out
    qtbot.mouseClick(meningioma, Qt.MouseButton.LeftButton)
    assert window.presenter.shown_class_name == "meningioma"

    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.commands.export.dialog
    qtbot.keyClick(dialog.change, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.session.exported, timeout=30_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (tmp_path / "brainview-01-slice.pdf").stat().st_size > 10_000
    assert str(tmp_path) in window.status.message.full_text


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_G, "heatmap"),
        (Qt.Key.Key_M, "mask"),
        (Qt.Key.Key_B, "blind"),
        (Qt.Key.Key_I, "identity"),
    ],
)
def test_a_key_toggles_without_a_click_first(qtbot, window, key, name):
    action = window.actions_by_name[name]
    before = action.isChecked()
    qtbot.keyClick(window, key)
    assert action.isChecked() is not before
    qtbot.keyClick(window, key)
    assert action.isChecked() is before


def test_e_hides_the_mask_that_came_with_the_scan(qtbot, window, settle):
    window.open([Path("head.mat")])
    settle()
    with_truth = window.viewer.grab().toImage()
    qtbot.keyClick(window, Qt.Key.Key_E)
    assert window.viewer.grab().toImage() != with_truth
    qtbot.keyClick(window, Qt.Key.Key_E)
    assert window.viewer.grab().toImage() == with_truth


def test_overlays_are_off_while_x_is_held(qtbot, answered):
    with_overlays = answered.viewer.grab().toImage()
    qtbot.keyPress(answered, Qt.Key.Key_X)
    assert answered.viewer.grab().toImage() != with_overlays
    qtbot.keyRelease(answered, Qt.Key.Key_X)
    assert answered.viewer.grab().toImage() == with_overlays


def test_overlays_are_off_while_another_key_is_held(qtbot, answered):
    answered.commands.shortcuts.give("hold", "Q")
    answered.viewer.setFocus()
    with_overlays = answered.viewer.grab().toImage()
    qtbot.keyClick(answered.viewer, Qt.Key.Key_X)
    assert answered.viewer.grab().toImage() == with_overlays
    qtbot.keyPress(answered.viewer, Qt.Key.Key_Q)
    assert answered.viewer.grab().toImage() != with_overlays
    qtbot.keyRelease(answered.viewer, Qt.Key.Key_Q)
    assert answered.viewer.grab().toImage() == with_overlays


def test_x_may_get_another_command(qtbot, answered):
    answered.commands.shortcuts.give("invert", "X")
    before = answered.viewer.grab().toImage()
    qtbot.keyClick(answered.viewer, Qt.Key.Key_X)
    inverted = answered.viewer.grab().toImage()
    assert inverted != before
    qtbot.keyClick(answered.viewer, Qt.Key.Key_X)
    assert answered.viewer.grab().toImage() == before


def test_the_title_names_a_file_that_could_not_be_shown(answered, session, settle):
    answered.open([Path("bad.dcm"), Path("other.dcm")])
    settle()
    assert answered.windowTitle() == "bad.dcm – brainview"


def test_after_nothing_was_found_the_title_names_what_is_still_shown(answered, settle):
    answered.open([Path("bad.dcm"), Path("bad.png")])
    settle()
    assert answered.windowTitle() == "head.dcm – brainview"


def test_the_first_window_fits_a_small_screen(make_window):
    window = make_window()
    assert window.minimumHeight() <= 576 - 40 - 40  # 1280×720 at 125 %
    assert window.minimumWidth() <= 1024


def test_blind_reading_hides_the_answer_until_asked(qtbot, answered, settle):
    qtbot.keyClick(answered, Qt.Key.Key_B)
    assert answered.answer.state is PanelState.BLIND
    assert not answered.actions_by_name["export"].isEnabled()
    qtbot.mouseClick(
        answered.answer.widget_of(PanelState.BLIND).button, Qt.MouseButton.LeftButton
    )
    assert answered.answer.state is PanelState.ANSWER
    answered.open([Path("next.png")])
    settle()
    assert answered.answer.state is PanelState.BLIND


def test_blind_reading_is_kept(qtbot, window, make_window):
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert make_window().actions_by_name["blind"].isChecked()


def test_a_dropped_file_is_opened(window, settle):
    assert drop(window, "head.dcm")
    assert settle().scan.source.path.name == "head.dcm"


def test_among_dropped_files_those_that_can_be_read_are_opened(window, settle):
    drop(window, "bad.dcm", "two.png")
    assert settle().scan.source.path.name == "two.png"
    assert window.status.message.full_text == "1 file can't be shown."


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_dropped_file_that_cannot_be_read_is_refused_with_a_reason(answered, settle):
    drop(answered, "bad.dcm")
    answered.findChild(AddOrReplace).replace_button.click()
    settle()
    assert answered.answer.banner.isVisible()
    assert answered.answer.banner.what.text() == "Can't open bad.dcm."
    assert answered.answer.state is PanelState.ANSWER


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_dropped_is_added_or_replaces_what_is_open(
    answered, settle, remembered
):
    drop(answered, "two.dcm")
    question = answered.findChild(AddOrReplace)
    assert not answered.session.state.is_finding
    question.add_button.click()
    state = settle()
    assert [series.key for series in state.catalog.series] == ["head.dcm", "two.dcm"]
    assert state.scan.source.path == HEAD
    assert answered.panes.grid.sides[0].series.key == "two.dcm"
    assert [path.name for path in remembered.recent] == ["two.dcm", "head.dcm"]
    drop(answered, "three.dcm")
    answered.findChildren(AddOrReplace)[-1].replace_button.click()
    state = settle()
    assert [series.key for series in state.catalog.series] == ["three.dcm"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_files_of_a_second_start_are_opened_as_dropped_ones_are(answered, settle):
    answered.showMinimized()
    answered.open_further([Path("two.dcm")])
    assert not answered.isMinimized()
    answered.findChildren(AddOrReplace)[-1].add_button.click()
    assert [s.key for s in settle().catalog.series] == ["head.dcm", "two.dcm"]


def test_opened_files_are_recent(answered, remembered):
    assert remembered.recent[0].name == "head.dcm"
    assert answered.study.recent_buttons[0].text() == "head.dcm"


def test_a_recent_file_opens_on_a_click(qtbot, answered, settle, remembered):
    remembered.add_recent(Path("two.png"))
    answered.study.recent_buttons[0].click()
    assert settle().scan.source.path.name == "two.png"


def test_a_recent_file_that_is_gone_is_reported_and_removed(
    answered, settle, remembered
):
    remembered.add_recent(Path("bad.png"))
    answered.study.recent_buttons[0].click()
    assert "bad.png" in settle().failure.what
    assert Path("bad.png") not in remembered.recent


def test_recent_files_can_be_cleared(answered, remembered):
    answered.study.clear_asked.emit()
    assert remembered.recent == ()
    assert answered.study.recent_buttons == ()


def test_hiding_identity_hides_file_names_too(qtbot, answered):
    qtbot.keyClick(answered, Qt.Key.Key_I)
    words = " ".join(label.text() for label in answered.study.findChildren(QLabel))
    assert "head" not in words
    assert answered.study.recent_buttons == ()
    assert answered.windowTitle() == "brainview"


def test_what_is_opened_while_the_identity_is_hidden_leaves_no_path(
    answered, settle, remembered
):
    answered.actions_by_name["identity"].trigger()
    answered.open([Path("two.png")])
    assert settle().sources == (Path("two.png"),)
    assert [path.name for path in remembered.recent] == ["head.dcm"]


def test_hiding_identity_hides_file_names_in_failures(answered, settle):
    answered.open([Path("bad Doe.png")])
    settle()
    answered.actions_by_name["identity"].trigger()
    assert answered.answer.banner.what.text() == "Can't open the file."
    answered.actions_by_name["identity"].trigger()
    assert "bad Doe.png" in answered.answer.banner.what.text()


def test_hiding_identity_hides_the_path_of_a_report(answered, session):
    answered.actions_by_name["identity"].trigger()
    session.exported.emit(Written((Path("Doe Jane/report.png"),)))
    assert answered.status.message.toolTip() == ""
    assert answered.status.message.text() == "1 file written."


def test_a_blind_reader_sees_no_stage(qtbot, window, session, analyzer):
    window.actions_by_name["blind"].trigger()
    analyzer.may_answer.clear()
    window.open([HEAD])
    qtbot.waitUntil(lambda: session.state.progress is not None)
    assert window.status.stage.text() == "Analyzing"


def test_choosing_a_series_again_while_another_is_read_keeps_the_first(
    answered, session, settle
):
    answered.open([HEAD, Path("other.dcm")])
    settle()
    first, second = session.state.catalog.series
    answered.study.series_chosen.emit(second)
    answered.study.series_chosen.emit(first)
    settle()
    assert session.state.series is first


def test_a_small_window_shows_every_command_of_the_toolbar(qtbot, window):
    bar = window.findChild(ToolBar)
    buttons = [bar.widgetForAction(each) for each in bar.actions() if each.text()]
    window.resize(1000, 480)
    qtbot.waitUntil(lambda: all(each.isVisible() for each in buttons))
    window.resize(1600, 720)
    named = bar.widgetForAction(window.actions_by_name["blind"])
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    qtbot.waitUntil(lambda: named.toolButtonStyle() is beside)


def test_escape_first_discards_the_unfinished_measurement(
    qtbot, window, session, analyzer
):
    analyzer.may_answer.clear()
    window.open([HEAD])
    qtbot.waitUntil(lambda: session.state.progress is not None)
    window.actions_by_name["tool_ruler"].trigger()
    window.viewer.setFocus()
    qtbot.mouseClick(window.viewer, Qt.MouseButton.LeftButton)
    assert window.viewer.marks
    qtbot.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert not window.viewer.marks
    assert session.state.activity is Activity.ANALYZING
    qtbot.keyClick(window.viewer, Qt.Key.Key_Escape)
    assert session.state.activity is Activity.IDLE


def test_escape_stops_within_a_second(qtbot, window, session, analyzer):
    analyzer.may_answer.clear()
    window.open([HEAD])
    qtbot.waitUntil(lambda: session.state.progress is not None)
    assert window.status.cancel.isVisible()
    begin = time.perf_counter()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert session.state.activity is Activity.IDLE
    assert time.perf_counter() - begin < 1
    assert window.answer.state is PanelState.STOPPED
    assert not window.status.cancel.isVisible()


def test_a_stopped_analysis_can_be_repeated(qtbot, answered, analyzer, settle):
    analyzer.may_answer.clear()
    answered.actions_by_name["next"].trigger()
    qtbot.waitUntil(lambda: answered.session.state.progress is not None)
    assert answered.answer.findings.headline.isEnabled() is False
    qtbot.mouseClick(answered.status.cancel, Qt.MouseButton.LeftButton)
    analyzer.may_answer.set()
    qtbot.mouseClick(answered.answer.findings.again, Qt.MouseButton.LeftButton)
    assert settle().analysis.source.frame == 1
    assert answered.answer.findings.headline.isEnabled()


def test_page_keys_and_slider_choose_the_frame(qtbot, answered, settle):
    qtbot.keyClick(answered, Qt.Key.Key_PageDown)
    assert settle().scan.source.frame == 1
    assert answered.slices.text.text() == "Slice 2 of 5"
    answered.slices.slider.setValue(4)
    assert settle().scan.source.frame == 4


def test_a_dropped_series_is_shown(window, settle):
    window.open([HEAD, Path("two.png")])
    settle()
    other = window.session.state.catalog.series[1]
    data = window.study.list.rows.mimeData([window.study.list.rows.index_of(other.key)])
    facts = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    place = QPointF(500, 300)
    window.dropEvent(QDropEvent(place, *facts, Qt.KeyboardModifier.NoModifier))
    assert settle().series is other


def test_a_series_of_the_list_opens_on_a_click(qtbot, window, settle):
    window.open([HEAD, Path("two.png")])
    settle()
    window.study.series_chosen.emit(window.session.state.catalog.series[1])
    assert settle().scan.source.path.name == "two.png"
    assert window.slices.isHidden()


def test_every_series_gets_a_thumbnail(qtbot, window, settle):
    made = []
    window.thumbnails.made.connect(lambda key, _image: made.append(key))
    window.open([HEAD, Path("two.png")])
    settle()
    qtbot.waitUntil(lambda: set(made) == {"head.dcm", "two.png"})


def test_a_key_opens_the_dialog_for_a_folder(qtbot, window, settle):
    window.commands.files = FixedDialogs(HEAD)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_O, both)
    assert settle().sources == (HEAD,)


def test_the_size_of_the_cache_takes_effect_at_once(settings_dialog, settings, loader):
    box = settings_dialog.cache_box
    box.setCurrentIndex(box.findText("1 GB"))
    assert settings.current.cache.slices_mb == 1024
    assert loader.cache.limit_bytes == 1 << 30


def test_the_whole_toolbar_is_visible_at_1280_pixels(window):
    bar = window.findChild(ToolBar)
    hidden = [
        command.name
        for command, action in window.actions_by_name.all
        if (button := bar.widgetForAction(action)) and not button.isVisible()
    ]
    assert hidden == []


def test_folded_panels_stay_folded(qtbot, window, make_window):
    qtbot.keyClick(window, Qt.Key.Key_F7)
    assert not window.study.isVisible()
    other = make_window()
    assert not other.study.isVisible()
    assert other.answer.isVisible()


def test_a_refused_scan_can_be_analyzed_anyway(qtbot, window, analyzer, settle):
    analyzer.refuses = True
    window.open([HEAD])
    settle()
    assert window.answer.state is PanelState.REFUSED
    qtbot.mouseClick(
        window.answer.widget_of(PanelState.REFUSED).button, Qt.MouseButton.LeftButton
    )
    settle()
    assert window.answer.state is PanelState.ANSWER


DISAGREE = Doubt.of(
    DoubtCode.CLASS_AND_MASK_DISAGREE,
    **{"case": "marks none", "classifier": "Namer", "segmenter": "Outliner"},
)
WEAK = Doubt.of(
    DoubtCode.SEQUENCE_WEAK,
    **{"case": "misses", "model": "Namer", "sequence": "T2", "plane": ""},
    **{"value": 17, "low": 6, "high": 30, "count": 35, "unit": "slices"},
)


def said_in(widget):
    return [part.text() for part in widget.findChildren(QLabel)]


def test_an_undecided_scan_says_why_and_keeps_the_probabilities(
    window, analyzer, settle
):
    analyzer.doubts = (DISAGREE,)
    window.open([HEAD])
    settle()
    findings = window.answer.findings
    assert window.answer.state is PanelState.ANSWER
    assert findings.headline.text() == "Undecided, tumor over 99 %"
    assert findings.second.text().startswith("No tumor: under 1 %")
    assert said_in(findings.doubts) == [
        "Why it is undecided",
        "Namer sees a tumor, but Outliner marks none; look at both.",
    ]
    assert "93 %" in findings.bars.bars[0].accessibleName()
    assert window.actions_by_name["export"].isEnabled()


def test_an_answer_with_a_doubt_shows_both(window, analyzer, settle):
    analyzer.doubts = (WEAK,)
    window.open([HEAD])
    settle()
    findings = window.answer.findings
    assert findings.headline.text() == "Glioma, 93 %"
    assert said_in(findings.doubts) == [
        "Doubt",
        "On T2, Namer finds 17 of 100 tumors (6 to 30, 35 slices).",
    ]
    assert not findings.reliability.isVisible()


def test_without_a_doubt_the_sentence_is_about_slices_of_this_kind(answered):
    findings = answered.answer.findings
    assert not findings.doubts.isVisible()
    assert findings.reliability.text().startswith("Nobody has measured how often")


def test_the_turned_slice_is_asked_about_on_request_and_the_choice_is_kept(
    answered, analyzer, settle, remembered
):
    answered.answer.models.turned.click()
    settle()
    assert [choice.turned for _, choice, _ in analyzer.calls[-2:]] == [False, True]
    assert remembered.flag("turned")


def test_an_unhandled_exception_is_shown_with_details(window):
    window.show_fault(RuntimeError("no wheel"))
    banner = window.answer.banner
    assert banner.what.text() == "This is a fault of brainview."
    assert not banner.details.isVisible()
    banner.unfold.click()
    assert "no wheel" in banner.details.toPlainText()
    banner.close_button.click()
    assert not banner.isVisible()


def test_broken_models_are_listed_with_their_reason(window):
    box = window.answer.models.model
    index = box.findText("torn (broken)")
    assert not box.model().item(index).isEnabled()
    assert "manifest" in box.itemData(index, Qt.ItemDataRole.ToolTipRole)


def test_choosing_no_segmenter_removes_the_mask(answered, settle):
    answered.answer.models.segmenter.setCurrentIndex(0)
    assert settle().analysis.segmentation is None
    assert not answered.answer.findings.sizes.isVisible()


def test_a_model_without_maps_says_why(make_window, analyzer, settle):
    analyzer.has_maps = False
    window = make_window(explanation=None, explanation_absent="it has no convolution")
    window.open([HEAD])
    settle()
    hint = window.answer.findings.hint.text()
    assert hint == "This model has no Grad-CAM map: it has no convolution."
    assert not window.answer.overlays.heatmap_switch.isEnabled()
    assert window.answer.overlays.mask_switch.isEnabled()


def test_sizes_are_in_pixels_if_the_spacing_is_unknown(window, settle):
    window.open([Path("unspaced.png")])
    settle()
    words = [part.text() for part in window.answer.findings.sizes.findChildren(QLabel)]
    assert any(word.endswith("px") for word in words)
    assert any("spacing" in word for word in said_in(window.answer.findings.notes))


def test_every_key_belongs_to_one_command():
    keys = [key for command in all_commands() for key in command.keys.split()]
    assert len(keys) == len(set(keys))


def test_changed_settings_are_kept(settings_dialog, settings, remembered, theme):
    dialog = settings_dialog
    dialog.theme_box.setCurrentIndex(dialog.theme_box.findData("light"))
    assert load_settings(settings.path).settings.theme == "light"
    assert theme.tokens is LIGHT
    dialog.segmenter_box.setCurrentIndex(dialog.segmenter_box.findData("none"))
    theme.choose("dark")
    dialog.institution.setText(" Clinic ")
    dialog.institution.editingFinished.emit()
    dialog.choose_logo.click()
    remembered.add_recent(HEAD)
    dialog.remember.setChecked(False)
    kept = load_settings(settings.path).settings
    assert kept.models.segmenter == "none"
    assert kept.reports.institution == "Clinic"
    assert kept.reports.logo.endswith("logo.png")
    assert not kept.privacy.remember_files
    assert not remembered.recent


def test_no_place_is_remembered_once_that_is_switched_off(
    window, settings, remembered, settle
):
    settings.change("privacy", remember_files=False)
    window.open([HEAD])
    settle()
    assert remembered.recent == ()
    assert not remembered.keeps_places


def test_the_unit_takes_effect_at_once(answered, settings):
    findings, viewer = answered.answer.findings, answered.viewer
    shown = [value.text() for _, value in findings._size_lines]
    assert any(words.endswith(" mm") for words in shown)
    settings.change("", units="cm")
    shown = [value.text() for _, value in findings._size_lines]
    assert any(words.endswith(" cm") for words in shown)
    assert not any(" mm" in words for words in shown)
    assert viewer.unit == "cm"


def test_what_cannot_be_kept_is_said(settings_dialog, settings):
    settings_dialog.institution.setText("one\u2028two")
    settings_dialog.institution.editingFinished.emit()
    assert "institution must be one line" in settings_dialog.message.text()
    assert not settings.path.exists()


@pytest.mark.parametrize("name", ["head.dcm", "a_scan_with_a_very_long_name.png"])
def test_nothing_is_cut_at_1280_by_720(window, settle, name):
    window.open([Path(name)])
    settle()
    assert (window.width(), window.height()) == (1280, 720)
    parts = [
        part
        for kind in (QLabel, QPushButton, QToolButton)
        for part in window.findChildren(kind)
        if part.isVisible() and part.sizePolicy().horizontalPolicy().name != "Ignored"
    ]
    assert len(parts) > 40
    cut = [
        part.text()
        for part in parts
        if part.width() < part.minimumSizeHint().width()
        or (is_line(part) and part.width() < part.sizeHint().width())
    ]
    assert cut == []


def test_the_bars_have_room_for_every_word(window, settle):
    window.open([HEAD])
    settle()
    for bar in window.answer.findings.bars.bars:
        assert bar.width() >= bar.sizeHint().width()


def test_a_comment_that_is_being_typed_is_kept_when_the_window_closes(
    window, qtbot, settle
):
    window.open([Path("head.dcm")])
    source = settle().scan.source
    qtbot.keyClicks(window.answer.reading.comment, "At the dura")
    window.close()
    assert window.notebook.verdict(source).comment == "At the dura"


def test_a_setting_that_cannot_be_kept_is_not_shown_as_set(settings_dialog, settings):
    settings.path.mkdir()
    settings_dialog.units_box.setCurrentIndex(1)
    assert settings_dialog.units_box.currentText() == "mm"
    assert "Can't save the settings" in settings_dialog.message.text()
