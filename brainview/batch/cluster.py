"""Runs a batch on a Dask cluster, of several machines or of local processes."""

import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from queue import Empty, Queue
from types import ModuleType
from typing import Any

from brainview.batch.job import BatchJob, Outputs, absolute
from brainview.batch.progress import BatchRow, PauseSwitch
from brainview.batch.worker import Chunk, FindIdentical, Worker, load_worker, lost_row
from brainview.core import BrainviewError, CancelToken, InferenceError, ScanRecord
from brainview.core.language import Language, current_language, in_language, plural, tr
from brainview.models import ModelRegistry
from brainview.readers import IsolatedReader

LOCAL = "local"

_FILES_PER_TASK = 32  # submitting then takes little time compared to the work
_TASKS_AHEAD = 3  # per processor
_POLL_S = 0.1  # between two checks whether to stop


class ClusterPool:
    """Submits chunks of files to a Dask cluster and gathers their rows.

    If a worker is lost, Dask gives its files to another one.

    Parameters
    ----------
    job : BatchJob
        The batch; all workers must see its folders under the same paths.
    model_folders : tuple of Path
        The folders in which the workers find the models.
    token : CancelToken
        Stops the work.
    pause : PauseSwitch
        Pauses it.

    Attributes
    ----------
    size : int
        The number of files in a chunk.

    Raises
    ------
    InferenceError
        If the cluster can't be reached, or Dask isn't installed.
    """

    size = _FILES_PER_TASK

    def __init__(
        self,
        job: BatchJob,
        model_folders: tuple[Path, ...],
        token: CancelToken,
        pause: PauseSwitch,
    ) -> None:
        # The workers need no keys of this computer.
        outputs = _with_absolute_paths(job.outputs)
        self._job = replace(job, outputs=outputs, tls=None)
        self._folders = tuple(map(absolute, model_folders))
        self._token = token
        self._pause = pause
        self._done_futures: Queue[Any] = Queue()
        self._waiting: dict[Any, Chunk] = {}
        self._stack = ExitStack()
        self._client = _client(job, self._stack)

    @property
    def engine(self) -> str:
        """A description of what runs the models, to show to users."""
        return plural(
            "{count} Dask worker",
            "{count:,} Dask workers",
            len(self._client.ncores()),
        )

    @property
    def workers(self) -> int:
        """The number of processors in the cluster."""
        processors: int = sum(self._client.ncores().values())
        return max(1, processors)

    def run(
        self, chunks: Iterator[Chunk], _find_identical: FindIdentical
    ) -> Iterator[tuple[BatchRow, ...]]:
        """Analyze chunks of files; see `LocalPool.run`."""
        with self._stack:
            is_all_submitted = False
            while self._waiting or not is_all_submitted:
                self._token.check()
                while not (
                    is_all_submitted or self._pause.is_paused or self._is_full()
                ):
                    chunk = next(chunks, None)
                    is_all_submitted = chunk is None
                    self._submit(chunk or ())
                try:
                    future = self._done_futures.get(timeout=_POLL_S)
                except Empty:
                    yield ()
                    continue
                yield self._rows(future)

    def _is_full(self) -> bool:
        return len(self._waiting) >= _TASKS_AHEAD * self.workers

    def _submit(self, chunk: Chunk) -> None:
        if not chunk:
            return
        absolute_chunk = [
            (n, replace(found, path=absolute(found.path))) for n, found in chunk
        ]
        future = self._client.submit(
            _analyze_chunk,
            self._job,
            self._folders,
            absolute_chunk,
            current_language(),
            pure=False,
        )
        self._waiting[future] = chunk
        future.add_done_callback(self._done_futures.put)

    def _rows(self, future: Any) -> tuple[BatchRow, ...]:
        chunk = self._waiting.pop(future)
        if future.status == "finished":
            rows: tuple[BatchRow, ...] = future.result()
            return rows
        error = future.exception()
        if isinstance(error, BrainviewError):
            raise error  # such as a model that can't be loaded
        # Several workers were lost over this chunk, so each file is tried separately.
        if len(chunk) > 1:
            for item in chunk:
                self._submit((item,))
            return ()
        place, found = chunk[0]
        fault = InferenceError(
            tr("Can't finish {name}", name=found.path.name),
            reason=tr(
                "the workers that tried were lost ({kind})", kind=type(error).__name__
            ),
            remedy=tr("analyze the file by itself"),
        )
        return (lost_row(self._job, place, found, fault),)


def _analyze_chunk(
    job: BatchJob, folders: tuple[Path, ...], chunk: Chunk, language: Language
) -> tuple[BatchRow, ...]:
    """Analyze a chunk on a worker, which keeps its models loaded for the same job."""
    with in_language(language):
        return _rows_of(job, folders, chunk)


def _rows_of(
    job: BatchJob, folders: tuple[Path, ...], chunk: Chunk
) -> tuple[BatchRow, ...]:
    host = _distributed().get_worker()
    kept: tuple[BatchJob, Worker] | None = getattr(host, "brainview", None)
    token = CancelToken()
    if kept is None or kept[0] != job:
        worker = load_worker(job, ModelRegistry(folders), token)
        # Its child process ends with this one.
        worker = replace(worker, read=IsolatedReader().read)
        kept = host.brainview = (job, worker)
    return tuple(
        row for rows in kept[1].rows(chunk, token, _none_identical) for row in rows
    )


def _none_identical(_digest: str, _frame: int) -> ScanRecord | None:
    """Find nothing, since a worker doesn't know the rows of other workers."""
    return None


def _client(job: BatchJob, stack: ExitStack) -> Any:
    distributed = _distributed()
    # None for what Dask's own configuration says.
    security = job.tls and job.tls.security(distributed, job.cluster)
    try:
        if job.cluster != LOCAL:
            client = distributed.Client(
                job.cluster, timeout="10s", set_as_default=False, security=security
            )
        else:
            cluster = distributed.LocalCluster(
                n_workers=job.workers or os.cpu_count() or 1,
                threads_per_worker=1,
                # The default is port 8787, which another batch may be using.
                dashboard_address="127.0.0.1:0",
                silence_logs=logging.CRITICAL,
            )
            stack.enter_context(cluster)
            client = distributed.Client(cluster, set_as_default=False)
        return stack.enter_context(client)
    except (OSError, ValueError) as error:
        stack.close()
        raise InferenceError(
            tr("Can't reach a Dask scheduler at {cluster}", cluster=job.cluster),
            reason=type(error).__name__,
            remedy=tr("start one, or check its address, such as tcp://host:8786"),
        ) from error


def _distributed() -> ModuleType:
    try:
        import distributed  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise InferenceError(
            tr("Can't use a cluster"),
            reason=tr("dask.distributed isn't installed"),
            remedy=tr("install brainview[cluster]"),
        ) from error
    module: ModuleType = distributed
    return module


def _with_absolute_paths(outputs: Outputs) -> Outputs:
    """Return absolute paths, since workers may start in other folders."""
    return replace(
        outputs,
        table=absolute(outputs.table),
        masks=_absolute_or_none(outputs.masks),
        heatmaps=_absolute_or_none(outputs.heatmaps),
        reports=_absolute_or_none(outputs.reports),
        page=_absolute_or_none(outputs.page),
    )


def _absolute_or_none(path: Path | None) -> Path | None:
    return None if path is None else absolute(path)
