"""Getting the models of a batch ready."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from brainview.batch.exports import Exporter
from brainview.batch.job import BatchJob
from brainview.batch.worker import Worker
from brainview.core import CancelToken
from brainview.inference import Analyzer, Choice
from brainview.models import Manifest, ModelRegistry

# What is lost in a crash, and waited for after a stop, is not much more than that.
_CHUNK_S = 0.15
# More would gain nothing on a processor; a GPU wants more to do at once.
_MOST_ON_CPU = 8
_MOST_ON_GPU = 64


def load_worker(
    job: BatchJob,
    registry: ModelRegistry,
    token: CancelToken,
    aside: Callable[[], AbstractContextManager[object]] = nullcontext,
) -> Worker:
    """Load the models of a batch.

    Parameters
    ----------
    job : BatchJob
        What to do.
    registry : ModelRegistry
        The installed models.
    token : CancelToken
        Stops the loading.
    aside : callable
        As in `brainview.inference.Running`.

    Raises
    ------
    Cancelled, ManifestError, ModelAlteredError, InferenceError
        If a model can't be loaded.
    """
    # Each thread runs a model of its own accord, on one processor.
    analyzer = Analyzer(registry, replace(job.running, threads=1, aside=aside))
    engine = analyzer.warm_up(job.choice, token)
    most = _MOST_ON_CPU if engine.endswith("CPU") else _MOST_ON_GPU
    seconds = analyzer.seconds_per_scan(job.choice, token)
    size = min(most, max(1, round(_CHUNK_S / seconds)))
    exporter = Exporter(job.outputs, registry.manifests)
    return Worker(job, analyzer, exporter, size, engine)


def chosen_manifests(registry: ModelRegistry, choice: Choice) -> tuple[Manifest, ...]:
    """Return the manifests of the classifier and, where there is one, the segmenter.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.
    choice : Choice
        With the ids of both.

    Raises
    ------
    ManifestError
        If one isn't installed or can't be run.
    """
    ids = (choice.model_id, choice.segmenter_id)
    return tuple(registry.entry(i).usable_manifest() for i in ids if i is not None)
