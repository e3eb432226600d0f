"""Shows what the reader thinks of the shown series, and keeps what they decide."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot

from brainview.core import Scan, ScanSource
from brainview.core.language import tr, translatable
from brainview.core.reader_notes import Verdict
from brainview.core.units import LengthUnit
from brainview.core.wording import size_words, volume_words
from brainview.gui.panels.reading_card import ReadingCard
from brainview.gui.session.session import Session
from brainview.gui.viewer.notebook import Notebook
from brainview.imaging import measure
from brainview.imaging.lesions import find_lesions
from brainview.inference import with_reader_masks

# After a stroke, before lesions are measured again.
_PAUSE_MS = 250
_FIRST = translatable(
    "Choose your class or write a comment first; the answer is shown after that."
)


class ReadingPresenter(QObject):
    """Connects the card of the reader's own reading with the notebook.

    Parameters
    ----------
    session : Session
        The shown slice, and the analysis of its series.
    card : ReadingCard
        Shows the reading.
    notebook : Notebook
        Keeps it.
    class_names : callable
        Returns the classes to choose from, as models name them.
    is_hidden : callable
        Whether the models' answers are hidden.

    Attributes
    ----------
    seen : set of str
        The subjects of which the models' answer has been seen.
    """

    def __init__(
        self,
        session: Session,
        card: ReadingCard,
        notebook: Notebook,
        class_names: Callable[[], Sequence[str]],
        is_hidden: Callable[[], bool],
    ) -> None:
        super().__init__(card)
        self.unit = LengthUnit.MM  # of lengths that are shown next
        self._session = session
        self._card = card
        self._notebook = notebook
        self._class_names = class_names
        self._is_hidden = is_hidden
        self._shown: ScanSource | None = None
        self.seen: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_sizes)
        session.scan_changed.connect(self._show_reading)
        session.changed.connect(self._show_reading)
        session.series_analysis.changed.connect(self._pause.start)
        notebook.changed.connect(self._show_reading)
        card.decided.connect(self._decide)

    def allows_reveal(self) -> bool:
        """Whether the reader's own answer is kept already; if not, it is asked for.

        Nothing is asked about a series whose answer has been seen before.
        """
        self._card.finish()
        source = self._shown
        if source is None or source.subject in self.seen:
            return True
        verdict = self._notebook.verdict(source)
        if verdict is not None and verdict.is_answer:
            self.seen.add(source.subject)
            return True
        self._card.classes.setFocus()
        self._notebook.noted.emit(tr(_FIRST))
        return False

    @Slot()
    def _show_reading(self) -> None:
        scan = self._session.state.scan
        if scan is None or self._shown is None or scan.source != self._shown:
            self._card.finish()  # it is about what was shown so far
        self._shown = None if scan is None else scan.source
        self._card.setVisible(scan is not None)
        if scan is not None:
            verdict = self._notebook.verdict(scan.source) or Verdict()
            self._card.show_verdict(verdict, self._class_names())
            self._pause.start()
            if self._session.state.analysis is not None and not self._is_hidden():
                self.seen.add(scan.source.subject)

    @Slot(object, str)
    def _decide(self, verdict: Verdict, what: str) -> None:
        source = self._shown
        if source is None:
            return
        before = self._notebook.verdict(source) or Verdict()
        if verdict.class_name != before.class_name:
            is_blind = self._is_hidden() and source.subject not in self.seen
            verdict = replace(verdict, was_blind=bool(verdict.class_name) and is_blind)
            if is_blind:
                verdict = replace(verdict, blind_class_name=verdict.class_name)
        self._notebook.decide(source, verdict, what)

    @Slot()
    def _show_sizes(self) -> None:
        scan = self._session.state.scan
        if scan is not None:
            self._card.show_sizes(self._area_words(scan), self._volume_words(scan))

    def _area_words(self, scan: Scan) -> str:
        mask = self._notebook.mask(scan.source)
        if mask is None:
            return ""
        if not np.any(mask):
            return tr("nothing outlined")
        (_, area), _ = size_words(measure(mask, scan.spacing_mm), self.unit)
        return tr("{size}, calibrated", size=area) if scan.is_calibrated else area

    def _volume_words(self, scan: Scan) -> str:
        """Say the volume of the reader's mask; empty if that would tell the model's."""
        analysis = self._session.series_analysis
        if analysis.series is None or self._is_hidden() or analysis.is_running:
            return ""
        own = self._notebook.study(scan.source).masks
        masks = with_reader_masks(analysis.findings.values(), own)
        if not masks:
            return ""
        found = find_lesions(analysis.series, masks)
        if found.volume_ml is not None:
            return volume_words(found.volume_ml)
        return (
            tr("at least {volume}", volume=volume_words(found.least_ml))
            if found.least_ml
            else ""
        )
