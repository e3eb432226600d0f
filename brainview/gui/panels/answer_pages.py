"""Contains the pages that the answer panel shows while there is no answer."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from brainview.core import Analysis, Stage
from brainview.core.language import said_again, tr
from brainview.gui.look.controls import column_of, label, styled
from brainview.gui.look.motion import ProgressBar
from brainview.gui.session.state import Activity, State
from brainview.readers.samples import Sample

_CARDS = 3


class PanelState(Enum):
    """States of the answer panel; failures and outdated answers are shown on top."""

    EMPTY = "empty"
    BUSY = "busy"
    ANSWER = "answer"
    REFUSED = "refused"
    STOPPED = "stopped"
    BLIND = "blind"


def panel_state(state: State, *, is_hidden: bool) -> PanelState:
    """Choose what the panel shows for a state of the session.

    Parameters
    ----------
    state : State
        The session's state.
    is_hidden : bool
        Whether answers are hidden until the user asks for them.
    """
    analysis = state.analysis
    if analysis is not None and analysis.status.is_analyzed:
        return PanelState.BLIND if is_hidden else PanelState.ANSWER
    if analysis is not None and not state.is_stale:
        return PanelState.REFUSED
    if state.activity is not Activity.IDLE:
        is_reading = state.activity is Activity.READING
        return PanelState.BLIND if is_hidden and not is_reading else PanelState.BUSY
    return PanelState.EMPTY if state.series is None else PanelState.STOPPED


class SampleCard(QPushButton):
    """A sample scan; a click or Return opens it."""

    chosen = Signal(object)  # Sample

    def __init__(self, sample: Sample) -> None:
        super().__init__(autoDefault=True)
        title, description = tr(sample.title), tr(sample.description)
        spoken = tr("Open the sample {title}", title=title)
        styled(self, "sampleCard", spoken=spoken)
        self.setAccessibleDescription(description)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # As high as the words, not as a line on a button.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for words in (
            label(title, "title", wraps=True),
            label(description, "muted", wraps=True),
        ):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)
        self.clicked.connect(lambda _checked: self.chosen.emit(sample))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the words."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the wrapped words."""
        return self._column.minimumSize()


class EmptyPage(QWidget):
    """Explains how to open a scan, and offers the samples.

    Parameters
    ----------
    samples : sequence of Sample
        The samples.
    open_keys : str
        The keys that open a scan, as the system writes them.
    """

    sample_chosen = Signal(object)  # Sample

    def __init__(self, samples: Sequence[Sample], open_keys: str) -> None:
        super().__init__()
        column = column_of(self, 8)
        column.addWidget(label(tr("Open a scan"), "headline", wraps=True))
        column.addWidget(
            label(
                tr(
                    "Drop files, folders or ZIP archives anywhere in this window, or "
                    "press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are "
                    "read.",
                    key=open_keys,
                ),
                "muted",
                wraps=True,
            )
        )
        if samples:
            column.addSpacing(8)
            words = tr("Or begin with a synthetic scan")
            column.addWidget(label(words, "caption", wraps=True))
        for sample in _one_per_class(samples)[:_CARDS]:
            card = SampleCard(sample)
            card.chosen.connect(self.sample_chosen)
            column.addWidget(card)
        column.addStretch(1)


class BusyPage(QWidget):
    """Shows which stage the analysis has reached."""

    def __init__(self) -> None:
        super().__init__()
        column = column_of(self, 6)
        self._title = label(kind="headline", wraps=True)
        self._note = label(kind="muted", wraps=True)
        self._bar = styled(ProgressBar(), spoken=tr("Progress"))
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(self._bar)
        column.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show the stage that the worker is in."""
        title, note = stage_words(state)
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        progress = state.progress
        self._bar.setRange(0, progress.total if progress else 0)
        self._bar.setValue(progress.done if progress else 0)


class MessagePage(QWidget):
    """A headline, a reason and a button for what can be done."""

    asked = Signal()

    def __init__(self, title: str, text: str, button: str) -> None:
        super().__init__()
        column = column_of(self, 8)
        self._text = label(text, "muted", wraps=True)
        self.button = QPushButton(button)
        column.addWidget(label(title, "headline", wraps=True))
        column.addWidget(self._text)
        column.addWidget(self.button)
        column.addStretch(1)
        self.button.clicked.connect(lambda _checked: self.asked.emit())

    def set_text(self, text: str) -> None:
        """Show another reason."""
        self._text.setText(text)


def stage_words(state: State) -> tuple[str, str]:
    """Return a headline and a note about the current stage.

    Parameters
    ----------
    state : State
        The state of the session.
    """
    if state.activity is Activity.READING:
        return tr("Reading the scan"), ""
    stage = state.progress.stage if state.progress else None
    if stage is Stage.LOADING:
        return (
            tr("Loading the model"),
            tr("Only the first analysis with a model waits for this."),
        )
    if stage is Stage.SEGMENTING:
        return tr("Outlining"), ""
    if stage is Stage.CLASSIFYING:
        return tr("Classifying"), ""
    return tr("Analyzing"), ""


def refusal_text(analysis: Analysis) -> str:
    """Return why there is no answer, and how unreliable one would be."""
    note = tr(
        "An answer for such an image means little; you can ask for one all the same, "
        "and it will be marked."
    )
    return " ".join(filter(None, (said_again(analysis.reason), note)))


def _one_per_class(samples: Sequence[Sample]) -> list[Sample]:
    """Return the first sample of each class."""
    first: dict[str, Sample] = {}
    for sample in samples:
        first.setdefault(sample.expected_class or sample.title, sample)
    return list(first.values())
