"""Runs a batch from start to end."""

import os
from contextlib import suppress
from functools import partial

from brainview.batch.cluster import ClusterPool
from brainview.batch.job import BatchJob
from brainview.batch.journal import Journal
from brainview.batch.local import LocalPool
from brainview.batch.lock import locked
from brainview.batch.output import write_outputs
from brainview.batch.preparation import PreparationSlots
from brainview.batch.progress import PauseSwitch, Tally
from brainview.batch.tracker import BatchTracker, ReportProgress
from brainview.batch.worker import load_worker
from brainview.core import BrainviewError, Cancelled, CancelToken
from brainview.models import Manifest, ModelRegistry


def run_batch(
    job: BatchJob,
    registry: ModelRegistry,
    token: CancelToken,
    report: ReportProgress,
    pause: PauseSwitch | None = None,
) -> Tally:
    """Analyze every scan in the sources, and write a table.

    Parameters
    ----------
    job : BatchJob
        What to analyze and where to write the results.
    registry : ModelRegistry
        The installed models.
    token : CancelToken
        Stops the work within a second; the table has the rows finished until then.
    report : callable
        Called in this thread, a few times a second, with the progress.
    pause : PauseSwitch or None
        Pauses the work.

    Returns
    -------
    Tally
        The counts of analyzed, refused and failed scans.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    ManifestError, ModelAlteredError, InferenceError
        If a model can't be loaded.
    ReportError
        If a file can't be written.
    """
    outputs = job.outputs
    outputs.prepare()
    chosen = tuple(registry.entry(i).usable_manifest() for i in job.choice.named)
    with locked(*outputs.overviews), Journal(outputs.journal) as journal:
        note = journal.begin(job.fingerprint(registry), resume=job.resume)
        pool = _pool(job, registry, chosen, token, pause or PauseSwitch())
        tracker = BatchTracker(job, journal, pool.engine, note, report)
        last_steps = (tracker.report, partial(write_outputs, outputs, journal, chosen))
        try:
            with tracker.counting():
                chunks = tracker.chunks(pool.size, pool.workers)
                for rows in pool.run(chunks, journal.find_identical):
                    tracker.add(rows)
            journal.forget_missing()
        except Exception:
            # The error that ended the batch is the one to show.
            for step in last_steps:
                with suppress(BrainviewError):
                    step()
            raise
        except (Cancelled, KeyboardInterrupt):
            # The rows of a stopped batch are in its table, or an error says why not.
            for step in last_steps:
                step()
            raise
        for step in last_steps:
            step()
    return tracker.tally


def _pool(
    job: BatchJob,
    registry: ModelRegistry,
    chosen: tuple[Manifest, ...],
    token: CancelToken,
    pause: PauseSwitch,
) -> LocalPool | ClusterPool:
    if job.cluster:
        return ClusterPool(job, registry.folders, token, pause)
    threads = _threads(job, chosen)
    slots = PreparationSlots(threads)
    worker = load_worker(job, registry, token, slots.released)
    return LocalPool(worker, threads, slots, token, pause)


def _threads(job: BatchJob, chosen: tuple[Manifest, ...]) -> int:
    # TensorFlow models run in one thread.
    if any(manifest.weights.file.endswith(".keras") for manifest in chosen):
        return 1
    return job.workers or os.cpu_count() or 1
