"""Provides the answers for the slices beside the open one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from brainview.core import Analysis, Scan
from brainview.gui.session.kept_answers import KeptAnswers
from brainview.gui.workers.jobs import Job, JobRunner, Work
from brainview.inference import Choice

REST_MS = 300
"""How long the panes must rest before their slices are analyzed."""


class SliceAnswers(QObject):
    """Finds kept answers, and analyzes slices that have none while nothing moves.

    Parameters
    ----------
    runner : JobRunner
        Runs the models; it is shared with the analysis of the open slice.
    answers : KeptAnswers
        Keeps the answers.
    analyze : callable
        Returns the work that analyzes a slice with some models and keeps the answer.
    parent : QObject or None
        Owner.

    Signals
    -------
    answered()
        There is another answer.
    """

    answered = Signal()

    def __init__(
        self,
        runner: JobRunner,
        answers: KeptAnswers,
        analyze: Callable[[Scan, Choice], Work],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._answers = answers
        self._analyze = analyze
        self._choice = Choice()
        self._wanted: list[Scan] = []
        self._job: Job | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._analyze_next)

    def get(self, scan: Scan, choice: Choice) -> Analysis | None:
        """Return the answer of these models for a slice, if it is kept."""
        return self._answers.get(scan.source, choice)

    def want(self, scans: Sequence[Scan], choice: Choice) -> None:
        """Analyze slices without an answer when nothing has moved for a while.

        Parameters
        ----------
        scans : sequence of Scan
            They replace the ones before.
        choice : Choice
            The models.
        """
        self.drop()
        self._choice = choice
        self._wanted = [
            scan for scan in scans if not self._answers.has(scan.source, choice)
        ]
        if self._wanted:
            self._rest.start()

    def drop(self) -> None:
        """Analyze no more slices."""
        self._rest.stop()
        self._wanted = []
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _analyze_next(self, _result: object = None) -> None:
        """Analyze one slice; the next one follows, so that other jobs can run."""
        if self._wanted:
            scan = self._wanted.pop(0)
            # A failure is shown when the slice is the open one.
            work = self._analyze(scan, self._choice)
            self._job = self._runner.submit(work, done=self._take)

    def _take(self, _analysis: Analysis) -> None:
        self.answered.emit()
        self._analyze_next()
