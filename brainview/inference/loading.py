"""Getting models ready: which engine runs which, and which stay in memory."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from brainview.core import CancelToken, InferenceError, ManifestError, ModelUse
from brainview.inference.engine import Engine, LoadedModel, ModelOutput
from brainview.inference.onnx_engine import OnnxEngine
from brainview.inference.tensorflow_engine import TensorFlowEngine
from brainview.models import (
    FeatureSpace,
    Manifest,
    ModelEntry,
    ModelRegistry,
    load_feature_space,
)

EngineChoice = Literal["auto", "onnx", "tensorflow"]
ENGINE_CHOICES: tuple[EngineChoice, ...] = ("auto", "onnx", "tensorflow")


@dataclass(frozen=True, slots=True)
class Running:
    """How models are run.

    Attributes
    ----------
    engine : {"auto", "onnx", "tensorflow"}
        ``auto`` takes the engine that fits each model's file.
    device : str
        A key of `brainview.inference.DEVICES` for ONNX models; ``auto`` takes the
        best that is there.
    threads : int or None
        On the processor, for a single run; None for as many as help it. One, where
        several runs go on side by side.
    aside : callable
        Makes a context that is entered around each run, while which its thread needs
        no Python.
    """

    engine: EngineChoice = "auto"
    device: str = "auto"
    threads: int | None = None
    aside: Callable[[], AbstractContextManager[object]] = nullcontext


# By suffix: (what it is called on the command line, how to make one).
_ENGINES: dict[str, tuple[EngineChoice, Callable[[Running], Engine]]] = {
    ".onnx": ("onnx", lambda how: OnnxEngine(how.device, how.threads)),
    ".keras": ("tensorflow", lambda how: TensorFlowEngine()),
}
_NOUNS = {"classification": "classifier", "segmentation": "segmenter"}


@dataclass(frozen=True, slots=True, eq=False)
class ReadyModel:
    """A loaded model with everything that its answers need.

    Attributes
    ----------
    manifest : Manifest
        What is known about it.
    model : LoadedModel
        What runs.
    space : FeatureSpace or None
        Where its training images lie.
    aside : callable
        As in `Running`.
    """

    manifest: Manifest
    model: LoadedModel
    space: FeatureSpace | None
    aside: Callable[[], AbstractContextManager[object]] = nullcontext

    @property
    def use(self) -> ModelUse:
        """How results name it."""
        manifest = self.manifest
        return ModelUse(
            manifest.id, manifest.version, manifest.title, manifest.weights.sha256
        )

    def run(
        self, images: Sequence[NDArray[np.float32]], token: CancelToken
    ) -> ModelOutput:
        """Answer for prepared images; see `LoadedModel.run`."""
        batch = np.stack(images)
        with self.aside():
            return self.model.run(batch, token)


def choose_engine(entry: ModelEntry, how: Running = Running()) -> Engine:
    """Return the engine that runs a model.

    Parameters
    ----------
    entry : ModelEntry
        A bundle that can be run.
    how : Running
        ``auto`` goes by the kind of the weights' file.

    Raises
    ------
    ManifestError
        If the bundle can't be run.
    InferenceError
        If the chosen engine can't run this kind of file.
    """
    manifest = entry.usable_manifest()
    name, engine = _ENGINES[Path(manifest.weights.file).suffix]
    if how.engine not in ("auto", name):
        raise InferenceError(
            f"Can't run {manifest.title} with the engine {how.engine}",
            reason=f"the model comes only as {manifest.weights.file}",
            remedy=f"choose the engine {name} or auto",
        )
    return engine(how)


class ModelShelf:
    """Loads models and keeps the last one of each task; for one thread.

    One of each task is what answers; memory doesn't grow with every model that is
    tried, and another one is loaded within a second.

    Parameters
    ----------
    registry : ModelRegistry
        What is installed.
    how : Running
        Engine and device.
    """

    def __init__(self, registry: ModelRegistry, how: Running) -> None:
        self._registry = registry
        self._how = how
        self._ready: dict[str, ReadyModel] = {}  # by task

    def entry(self, model_id: str | None, task: str) -> ModelEntry:
        """Find a model that can be run.

        Parameters
        ----------
        model_id : str or None
            None for the default of `task`.
        task : str
            ``"classification"`` or ``"segmentation"``.

        Raises
        ------
        ManifestError
            If there is none, it can't be run, or it has another task.
        """
        if model_id is None:
            found = self._registry.default(task)
            if found is None:
                raise ManifestError(
                    f"Can't find a {_NOUNS[task]}",
                    reason="none is installed that can be run",
                    remedy="see brainview models, and install brainview again",
                )
            return found
        found = self._registry.entry(model_id)
        if found.usable_manifest().task != task:
            raise ManifestError(
                f"Can't use {model_id} as a {_NOUNS[task]}",
                reason=f"it is a {_NOUNS[found.usable_manifest().task]}",
                remedy=f"choose a {_NOUNS[task]}; see brainview models",
            )
        return found

    def ready(self, entry: ModelEntry, token: CancelToken) -> ReadyModel:
        """Return a model that is loaded, loading it if need be.

        Raises
        ------
        Cancelled
            If the token was cancelled before.
        ManifestError, ModelAlteredError, InferenceError
            If it can't be loaded.
        """
        token.check()
        manifest = entry.usable_manifest()
        kept = self._ready.get(manifest.task)
        if kept is not None and kept.manifest == manifest:
            return kept
        # Let go first, so that never two of one task are in memory.
        kept = None
        self._ready.pop(manifest.task, None)
        model = choose_engine(entry, self._how).load(entry)
        space = load_feature_space(entry.folder, manifest)
        ready = self._ready[manifest.task] = ReadyModel(
            manifest, model, space, self._how.aside
        )
        return ready
