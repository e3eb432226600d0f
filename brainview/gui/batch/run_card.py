"""How a batch goes: one line, its figures, and what can be done about it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from brainview.batch import BatchProgress, Tally
from brainview.core.wording import clock, counted
from brainview.gui.batch.words import pace_words, progress_words, total_words
from brainview.gui.look.controls import ElidedLabel, dressed, label

_STEPS = 1000  # of the bar; a count of files may be greater than Qt's numbers


class Phase(Enum):
    """What a batch does."""

    EMPTY = "empty"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"

    @property
    def is_running(self) -> bool:
        """Whether the worker is busy."""
        return self in _BUSY


_BUSY = (Phase.STARTING, Phase.RUNNING, Phase.PAUSED, Phase.STOPPING)


@dataclass(frozen=True, slots=True, eq=False)
class RunState:
    """Everything that the card shows.

    Attributes
    ----------
    phase : Phase
        What happens.
    models : str
        Who answers.
    standing : BatchProgress or None
        What was told last.
    seconds : float
        How long it took; known at the end.
    """

    phase: Phase = Phase.EMPTY
    models: str = ""
    standing: BatchProgress | None = None
    seconds: float = 0.0

    @property
    def tally(self) -> Tally:
        """The counts until now."""
        return self.standing.tally if self.standing else Tally()

    @property
    def headline(self) -> str:
        """Where it stands, in one line."""
        now = self.standing
        progress = progress_words(now) if now else ""
        rows = counted(self.tally.rows, "scan")
        return {
            Phase.EMPTY: "",
            Phase.STARTING: "Loading the models",
            Phase.RUNNING: progress,
            Phase.PAUSED: f"Paused at {progress}" if now else "Paused",
            Phase.STOPPING: "Stopping",
            Phase.DONE: f"{rows} done",
            Phase.STOPPED: f"Stopped at {progress}" if now else "Stopped",
            Phase.FAILED: f"Not finished: {rows} done",
        }[self.phase]

    @property
    def details(self) -> str:
        """Its figures."""
        if self.phase is Phase.RUNNING and self.standing:
            return pace_words(self.standing)
        if self.phase is Phase.PAUSED:
            return "Nothing new begins until you go on."
        if self.phase is Phase.STOPPING:
            return "The table is being written."
        return total_words(self.tally)

    @property
    def means(self) -> str:
        """On what, with which models, and for how long."""
        engine = self.standing.engine if self.standing else ""
        duration = f"in {clock(self.seconds)}" if self.seconds else ""
        return " · ".join(filter(None, (engine, self.models, duration)))


class RunCard(QFrame):
    """Shows a run."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.headline = label(kind="headline")
        self.details = label(wraps=True)
        self.means = ElidedLabel("muted")
        self.bar = dressed(QProgressBar(textVisible=False), spoken="Progress")
        self.pause = dressed(QPushButton("Pause"))
        self.cancel = dressed(QPushButton("Cancel"), tip="Stop; what is done is kept")
        self.open_folder = dressed(
            QPushButton("Show table in folder"), tip="Open the folder of the table"
        )
        self.save = dressed(
            QPushButton("Save what is shown…"),
            tip="Write the rows below, filtered and sorted as they are, as a table",
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
        """Show another state."""
        phase, now = state.phase, state.standing
        self.headline.setText(state.headline)
        self.details.setText(state.details)
        self.means.set_full_text(state.means)
        self._show_bar(phase, now)
        for button in (self.pause, self.cancel):
            button.setVisible(phase.is_running)
            button.setEnabled(phase is not Phase.STOPPING)
        is_held = phase is Phase.PAUSED
        self.pause.setText("Go on" if is_held else "Pause")
        self.pause.setToolTip("Go on" if is_held else "Let nothing new begin")
        for button in (self.open_folder, self.save):
            button.setVisible(not phase.is_running)
        self.save.setEnabled(bool(state.tally.rows))

    def _show_bar(self, phase: Phase, now: BatchProgress | None) -> None:
        if phase in (Phase.STARTING, Phase.STOPPING) or now is None or not now.found:
            self.bar.setRange(0, 0 if phase.is_running else 1)
            self.bar.setValue(0)
            return
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(_STEPS * now.done // now.found)
