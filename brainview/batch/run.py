"""A batch from start to end: what is done is written down, what was done is kept."""

import os

from brainview.batch.cluster import ClusterPool
from brainview.batch.job import BatchJob
from brainview.batch.journal import Journal
from brainview.batch.ledger import Ledger, Watch
from brainview.batch.loading import chosen_manifests, load_worker
from brainview.batch.local import LocalPool
from brainview.batch.progress import Brake, Tally
from brainview.batch.results import write_results
from brainview.batch.turns import Turns
from brainview.core import CancelToken
from brainview.models import Manifest, ModelRegistry


def run_batch(
    job: BatchJob,
    registry: ModelRegistry,
    token: CancelToken,
    watch: Watch,
    brake: Brake | None = None,
) -> Tally:
    """Analyze every scan in some folders, and write a table.

    Parameters
    ----------
    job : BatchJob
        What to do.
    registry : ModelRegistry
        The installed models.
    token : CancelToken
        Stops the work within a second; what was done is in the table.
    watch : callable
        Told, in this thread, how far the work has come, a few times a second.
    brake : Brake or None
        Holds the work for a while.

    Returns
    -------
    Tally
        What came out.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    ManifestError, ModelAlteredError, InferenceError
        If a model can't be loaded.
    ReportError
        If a file can't be written.
    """
    job.outputs.prepare()
    chosen = chosen_manifests(registry, job.choice)
    with Journal(job.outputs.journal) as journal:
        note = journal.begin(job.fingerprint(registry), resume=job.resume)
        pool = _pool(job, registry, chosen, token, brake or Brake())
        ledger = Ledger(job, journal, pool.engine, note, watch)
        try:
            with ledger.counting():
                chunks = ledger.chunks(pool.size, pool.workers)
                for rows in pool.run(chunks, journal.twin):
                    ledger.enter(rows)
            journal.forget_missing()
        finally:
            # Also after a stop: what was found so far is worth having.
            ledger.tell()
            write_results(job.outputs, journal, chosen)
    return ledger.tally


def _pool(
    job: BatchJob,
    registry: ModelRegistry,
    chosen: tuple[Manifest, ...],
    token: CancelToken,
    brake: Brake,
) -> LocalPool | ClusterPool:
    if job.cluster:
        return ClusterPool(job, registry.folders, token, brake)
    threads = _threads(job, chosen)
    turns = Turns(threads)
    worker = load_worker(job, registry, token, turns.aside)
    return LocalPool(worker, threads, turns, token, brake)


def _threads(job: BatchJob, chosen: tuple[Manifest, ...]) -> int:
    # TensorFlow wants to be asked by one thread.
    if any(manifest.weights.file.endswith(".keras") for manifest in chosen):
        return 1
    return job.workers or os.cpu_count() or 1
