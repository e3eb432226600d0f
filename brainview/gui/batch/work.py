"""What the batch window's threads do; no Qt object is touched here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from brainview.batch import BatchJob, BatchProgress, PauseSwitch, Tally
from brainview.core import Cancelled, CancelToken, ScanRecord
from brainview.gui.batch.columns import Columns
from brainview.gui.workers.jobs import Report
from brainview.models import ModelRegistry
from brainview.reports import check_table_path, write_table


class RunBatch(Protocol):
    """What is asked of `brainview.batch.run_batch`."""

    def __call__(
        self,
        job: BatchJob,
        registry: ModelRegistry,
        token: CancelToken,
        report: Callable[[BatchProgress], None],
        pause: PauseSwitch | None = None,
    ) -> Tally:
        """Analyze every scan."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class BatchWork:
    """A batch that can be held and stopped.

    Attributes
    ----------
    run : RunBatch
        The engine.
    job : BatchJob
        What to do.
    registry : ModelRegistry
        The installed models.
    pause : PauseSwitch
        Pauses it.
    stop : CancelToken
        Stops it, but not its last word: what was done until then is still told.
    """

    run: RunBatch
    job: BatchJob
    registry: ModelRegistry
    pause: PauseSwitch = field(default_factory=PauseSwitch)
    stop: CancelToken = field(default_factory=CancelToken)

    def __call__(self, token: CancelToken, report: Report) -> Tally | None:
        """Run in the worker; None where it was stopped."""
        with token.on_cancel(self.stop.cancel):
            try:
                return self.run(self.job, self.registry, self.stop, report, self.pause)
            except Cancelled:
                token.check()
                return None


@dataclass(frozen=True, slots=True, eq=False)
class SaveWork:
    """Writes some rows as a table.

    Attributes
    ----------
    rows : Columns
        The rows.
    order : (n,) int64 ndarray
        Which of them, from top to bottom.
    path : Path
        With the suffix of a table.
    """

    rows: Columns
    order: NDArray[np.int64]
    path: Path

    def __call__(self, token: CancelToken, _report: Report) -> Path:
        """Run in the worker.

        Raises
        ------
        ReportError
            If the file can't be written.
        """
        check_table_path(self.path)
        write_table(self.path, self._records(token), self.rows.class_names)
        return self.path

    def _records(self, token: CancelToken) -> Iterator[ScanRecord]:
        for record in self.rows.records(self.order):
            token.check()
            yield record
