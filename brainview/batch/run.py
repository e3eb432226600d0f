"""A batch from start to end: what is done is written down, what was done is kept."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace

from brainview.batch.exports import Exporter
from brainview.batch.job import BatchJob
from brainview.batch.journal import Journal
from brainview.batch.ledger import Ledger, Watch
from brainview.batch.local import LocalPool
from brainview.batch.progress import Brake, Row, Tally
from brainview.batch.results import write_results
from brainview.batch.worker import Chunk, Twin, Worker
from brainview.core import CancelToken
from brainview.inference import Analyzer, Choice
from brainview.models import Manifest, ModelRegistry

Pool = Callable[[Iterator[Chunk], Twin], Iterator[tuple[Row, ...]]]

# A processor is fastest while all that a run computes stays in its cache; a GPU wants
# enough to do.
_SCANS_ON_CPU = 2
_SCANS_ON_GPU = 32


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
        worker, engine = make_worker(job, registry, token)
        ledger = Ledger(job, journal, engine, note, watch)
        pool = LocalPool(worker, _threads(job, chosen), token, brake or Brake())
        try:
            with ledger.counting():
                chunks = ledger.chunks(worker.size)
                for rows in pool.run(chunks, journal.twin):
                    ledger.enter(rows)
            journal.forget_missing()
        finally:
            # Also after a stop: what was found so far is worth having.
            ledger.tell()
            write_results(job.outputs, journal, chosen)
    return ledger.tally


def make_worker(
    job: BatchJob, registry: ModelRegistry, token: CancelToken
) -> tuple[Worker, str]:
    """Load the models of a batch.

    Parameters
    ----------
    job : BatchJob
        What to do.
    registry : ModelRegistry
        The installed models.
    token : CancelToken
        Stops the loading.

    Returns
    -------
    tuple of Worker and str
        Who works, and on what, for people.

    Raises
    ------
    Cancelled, ManifestError, ModelAlteredError, InferenceError
        If a model can't be loaded.
    """
    # Each thread runs a model of its own accord, on one processor.
    analyzer = Analyzer(registry, replace(job.running, threads=1))
    engine = analyzer.warm_up(job.choice, token)
    size = _SCANS_ON_CPU if engine.endswith("CPU") else _SCANS_ON_GPU
    exporter = Exporter(job.outputs, registry.manifests)
    return Worker(job, analyzer, exporter, size), engine


def chosen_manifests(registry: ModelRegistry, choice: Choice) -> tuple[Manifest, ...]:
    """Return the manifests of the classifier and, where there is one, the segmenter.

    Raises
    ------
    ManifestError
        If one isn't installed or can't be run.
    """
    ids = (choice.model_id, choice.segmenter_id)
    return tuple(registry.entry(i).usable_manifest() for i in ids if i is not None)


def _threads(job: BatchJob, chosen: tuple[Manifest, ...]) -> int:
    # TensorFlow wants to be asked by one thread.
    if any(manifest.weights.file.endswith(".keras") for manifest in chosen):
        return 1
    return job.workers or os.cpu_count() or 1
