"""Writes the audit log for the window, in a thread of its own."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

from brainview.audit import AuditLog, analysis_trace
from brainview.core import Analysis, BrainviewError, CancelToken, Scan
from brainview.gui.session.session import ScanAnalyzer
from brainview.gui.workers.jobs import ReportProgress
from brainview.inference import Choice

Describe = Callable[[], Mapping[str, object]]
"""Returns what a line says; runs in the thread, so that digests keep nobody waiting."""


class AuditTrail(QObject):
    """Appends lines to the audit log in the order in which they are given.

    Parameters
    ----------
    log : AuditLog
        Where they are written.
    parent : QObject or None
        Owner.

    Signals
    -------
    failed(BrainviewError or OSError)
        A line can't be written; not emitted again until one could be.
    """

    failed = Signal(object)
    # Emitted by the thread, which may touch no other object of Qt.
    _posted = Signal(object)

    def __init__(self, log: AuditLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._thread = ThreadPoolExecutor(1, "brainview-audit")
        self._is_failing = False
        self._posted.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def record(self, event: str, describe: Describe) -> None:
        """Append a line soon; may be called from any thread.

        Parameters
        ----------
        event : str
            What was done.
        describe : callable
            Returns the fields as in `AuditLog.record`.
        """
        self._thread.submit(self._write, event, describe)

    def shutdown(self) -> None:
        """Write what waits, and end the thread."""
        self._thread.shutdown(wait=True)

    def _write(self, event: str, describe: Describe) -> None:
        try:
            self._log.record(event, **describe())
        except (BrainviewError, OSError) as error:  # also of a file to be digested
            if not self._is_failing:
                self._posted.emit(error)
            self._is_failing = True
        else:
            self._is_failing = False


class AuditedAnalyzer:
    """Analyzes scans, and notes each analysis in the audit log.

    Parameters
    ----------
    analyzer : ScanAnalyzer
        Analyzes.
    trail : AuditTrail
        Writes the log.
    """

    def __init__(self, analyzer: ScanAnalyzer, trail: AuditTrail) -> None:
        self._analyzer = analyzer
        self._trail = trail

    def warm_up(self, choice: Choice, token: CancelToken) -> object:
        """Load the models, as the analyzer does."""
        return self._analyzer.warm_up(choice, token)

    def analyze(
        self,
        scan: Scan,
        choice: Choice,
        token: CancelToken,
        report: ReportProgress,
    ) -> Analysis:
        """Analyze a scan, as the analyzer does."""
        made = self._analyzer.analyze(scan, choice, token, report)
        self._note(made)
        return made

    def analyze_many(
        self, scans: Sequence[Scan], choice: Choice, token: CancelToken
    ) -> list[Analysis]:
        """Analyze several scans, as the analyzer does."""
        made = self._analyzer.analyze_many(scans, choice, token)
        for analysis in made:
            self._note(analysis)
        return made

    def _note(self, analysis: Analysis) -> None:
        trace = analysis_trace(analysis)  # the line needs none of its pixels
        self._trail.record("analysis", lambda: trace)
