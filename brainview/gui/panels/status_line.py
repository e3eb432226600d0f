"""Contains the status line: probed pixel, engine, progress and notice."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from brainview.core import RESEARCH_USE
from brainview.core.language import tr
from brainview.gui.look.announcing import speak
from brainview.gui.look.controls import ElidedLabel, label, styled
from brainview.gui.look.motion import ProgressBar
from brainview.gui.panels.answer_pages import stage_words
from brainview.gui.session.state import Activity, State
from brainview.gui.viewer.probe import Probe, pixel_words, position_words
from brainview.reports.line_breaks import directed


class StatusLine(QWidget):
    """One line of text.

    Parameters
    ----------
    cancel : QAction
        The action of the Cancel button.
    blind : QAction
        While it is on, the stage is hidden, since a running segmenter could reveal the
        answer of the classifier.
    """

    def __init__(self, cancel: QAction, blind: QAction) -> None:
        super().__init__()
        self._blind = blind
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pixel = label()
        self.place = label()
        self.engine = label()
        self.message = ElidedLabel("message")
        self.stage = label()
        self.bar = styled(ProgressBar(), spoken=tr("Progress"))
        self.bar.setFixedWidth(80)
        self.cancel = styled(QPushButton(tr("Cancel")), "small", tip=cancel.toolTip())
        self.cancel.clicked.connect(lambda _checked: cancel.trigger())
        self.notice = label(tr(RESEARCH_USE))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 3, 12, 3)
        line.setSpacing(16)
        for widget in (self.pixel, self.place, self.engine):
            line.addWidget(widget)
        line.addWidget(self.message, 1)
        for part in (self.stage, self.bar, self.cancel, self.notice):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(self.cancel.sizeHint().height() + 8)
        self.show_probe(None)
        self.show_state(State())

    def show_probe(self, probe: Probe | None) -> None:
        """Show the pixel under the pointer, or none."""
        place = position_words(probe) if probe else ""
        self.pixel.setText(directed(pixel_words(probe)) if probe else "")
        self.place.setText(place)
        self.pixel.setVisible(probe is not None)
        self.place.setVisible(bool(place))

    def show_state(self, state: State) -> None:
        """Show what is running, and the engine of the answer."""
        if self._blind.isChecked() and state.activity is Activity.ANALYZING:
            state = replace(state, progress=None)
        title = stage_words(state)[0]
        if state.activity is Activity.IDLE:
            is_finding = state.is_finding and not state.is_exporting
            title = tr("Reading files") if is_finding else tr("Writing files")
        self.stage.setText(title)
        progress = state.progress
        self.bar.setRange(0, progress.total if progress else 0)
        self.bar.setValue(progress.done if progress else 0)
        for widget in (self.stage, self.bar, self.cancel):
            widget.setVisible(state.is_busy)
        if state.analysis is not None:
            self.engine.setText(state.analysis.engine)
        self.engine.setVisible(bool(self.engine.text()))

    def say(self, sentence: str) -> None:
        """Show a sentence until the next one."""
        self.message.set_full_text(sentence)
        speak(self.message, sentence)
