"""Contains the card with the progress of a batch and its buttons."""

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
)

from brainview.batch import BatchProgress
from brainview.core.language import tr
from brainview.gui.batch.run_state import RunPhase, RunState
from brainview.gui.look.controls import ElidedLabel, label, styled
from brainview.gui.look.motion import ProgressBar

# Steps of the progress bar; the number of files can be too large for its range.
_STEPS = 1000


class RunCard(QFrame):
    """Shows the state of a batch; its buttons pause, cancel and save."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.headline = label(kind="headline")
        self.details = label(wraps=True)
        self.means = ElidedLabel("muted")
        self.bar = styled(ProgressBar(), spoken=tr("Progress"))
        self.pause = styled(QPushButton(tr("Pause")))
        self.cancel = styled(
            QPushButton(tr("Cancel")), tip=tr("Stop; what is done is kept")
        )
        self.open_folder = styled(
            QPushButton(tr("Show table in folder")),
            tip=tr("Open the folder of the table"),
        )
        self.save = styled(
            QPushButton(tr("Save what is shown…")),
            tip=tr("Write the rows below, filtered and sorted as they are, as a table"),
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.pause, self.cancel, self.open_folder, self.save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        for part in (self.headline, self.details, self.means):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.bar)
        column.addSpacing(6)
        column.addLayout(buttons)
        self.show_state(RunState())

    def show_state(self, state: RunState) -> None:
        """Show the state of the batch."""
        phase, now = state.phase, state.progress
        self.headline.setText(state.headline)
        self.details.setText(state.details)
        self.means.set_full_text(state.means)
        self._show_bar(phase, now)
        for button in (self.pause, self.cancel):
            button.setVisible(phase.is_running)
            button.setEnabled(phase is not RunPhase.STOPPING)
        is_paused = phase is RunPhase.PAUSED
        self.pause.setText(tr("Go on") if is_paused else tr("Pause"))
        self.pause.setToolTip(tr("Go on") if is_paused else tr("Let nothing new begin"))
        for button in (self.open_folder, self.save):
            button.setVisible(not phase.is_running)
        self.save.setEnabled(bool(state.tally.rows))

    def _show_bar(self, phase: RunPhase, now: BatchProgress | None) -> None:
        if (
            phase in (RunPhase.STARTING, RunPhase.STOPPING)
            or now is None
            or not now.found
        ):
            self.bar.setRange(0, 0 if phase.is_running else 1)
            self.bar.setValue(0)
            return
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(_STEPS * now.done // now.found)
