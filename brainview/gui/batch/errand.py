"""One piece of work in a thread of its own, which ends with it."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal, Slot

from brainview.gui.workers.failure import heard
from brainview.gui.workers.jobs import JobRunner, Work


class Errand(QObject):
    """Runs one work at a time beside the viewer's own; no thread waits in between.

    Parameters
    ----------
    name : str
        Of the thread.
    parent : QObject or None
        Owner.
    """

    told = Signal(object)  # whatever the work reported
    succeeded = Signal(object)  # whatever it returned
    failed = Signal(object)  # BaseException
    cancelled = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._runner: JobRunner | None = None

    @property
    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._runner is not None

    def start(self, work: Work) -> None:
        """Begin, unless something is under way."""
        if self._runner is not None:
            return
        self._runner = JobRunner(ThreadPoolExecutor(1, self._name), self)
        self._runner.progressed.connect(self._tell)
        self._runner.succeeded.connect(self._succeed)
        self._runner.failed.connect(self._fail)
        self._runner.cancelled.connect(self._cancel)
        self._runner.submit(work)

    def shutdown(self) -> None:
        """Stop, and wait for it; nothing is said any more."""
        if self._runner is not None:
            runner, self._runner = self._runner, None
            runner.shutdown()
            runner.deleteLater()

    @Slot(int, object)
    def _tell(self, _job: int, report: object) -> None:
        self.told.emit(report)

    @Slot(int, object)
    def _succeed(self, _job: int, result: object) -> None:
        self.shutdown()
        self.succeeded.emit(result)

    @Slot(int, object)
    def _fail(self, _job: int, error: BaseException) -> None:
        self.shutdown()
        heard(error)
        self.failed.emit(error)

    @Slot(int)
    def _cancel(self, _job: int) -> None:
        self.shutdown()
        self.cancelled.emit()
