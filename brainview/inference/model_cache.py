"""Loaded models: which engine runs each, and which stay in memory."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import CancelToken, InferenceError, ManifestError, ModelUse
from brainview.core.language import tr, translatable
from brainview.inference.engine import Engine, LoadedModel, ModelOutput
from brainview.inference.onnx_engine import OnnxEngine
from brainview.inference.options import EngineChoice, EngineOptions
from brainview.inference.tensorflow_engine import TensorFlowEngine
from brainview.models import (
    FeatureSpace,
    Manifest,
    ModelEntry,
    ModelRegistry,
    load_feature_space,
)

# By suffix: (what it is called on the command line, how to make one).
_ENGINES: dict[str, tuple[EngineChoice, Callable[[EngineOptions], Engine]]] = {
    ".onnx": ("onnx", lambda options: OnnxEngine(options.device, options.threads)),
    ".keras": ("tensorflow", lambda options: TensorFlowEngine()),
}
_NOT_FOUND = {
    "classification": translatable("Can't find a classifier"),
    "segmentation": translatable("Can't find a segmenter"),
}
_NOT_USABLE = {
    "classification": translatable("Can't use {model} as a classifier"),
    "segmentation": translatable("Can't use {model} as a segmenter"),
}
_IS = {
    "classification": translatable("it is a classifier"),
    "segmentation": translatable("it is a segmenter"),
}
_CHOOSE = {
    "classification": translatable("choose a classifier; see brainview models"),
    "segmentation": translatable("choose a segmenter; see brainview models"),
}


@dataclass(frozen=True, slots=True, eq=False)
class ReadyModel:
    """A loaded model with everything that its answers need.

    Attributes
    ----------
    manifest : Manifest
        Of the model.
    model : LoadedModel
        The model in memory.
    space : FeatureSpace or None
        Features of its training images.
    around_run : callable
        As in `EngineOptions`.
    """

    manifest: Manifest
    model: LoadedModel
    space: FeatureSpace | None
    around_run: Callable[[], AbstractContextManager[object]] = nullcontext

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
        with self.around_run():
            return self.model.run(batch, token)


def choose_engine(
    entry: ModelEntry, options: EngineOptions = EngineOptions()
) -> Engine:
    """Return the engine that runs a model.

    Parameters
    ----------
    entry : ModelEntry
        A bundle that can be run.
    options : EngineOptions
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
    if options.engine not in ("auto", name):
        raise InferenceError(
            tr(
                "Can't run {model} with the engine {engine}",
                model=manifest.title,
                engine=options.engine,
            ),
            reason=tr("the model comes only as {file}", file=manifest.weights.file),
            remedy=tr("choose the engine {engine} or auto", engine=name),
        )
    return engine(options)


class ModelCache:
    """Loads models and keeps the last one of each task; for one thread.

    So memory doesn't grow with every model that is tried, and loading another one
    takes less than a second.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.
    options : EngineOptions
        Engine and device.
    """

    def __init__(self, registry: ModelRegistry, options: EngineOptions) -> None:
        self._registry = registry
        self._options = options
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
                    tr(_NOT_FOUND[task]),
                    reason=tr("none is installed that can be run"),
                    remedy=tr("see brainview models, and install brainview again"),
                )
            return found
        found = self._registry.entry(model_id)
        if task not in found.usable_manifest().tasks:
            raise ManifestError(
                tr(_NOT_USABLE[task], model=model_id),
                reason=tr(_IS[found.usable_manifest().task]),
                remedy=tr(_CHOOSE[task]),
            )
        return found

    def ready(self, entry: ModelEntry, task: str, token: CancelToken) -> ReadyModel:
        """Return a model that is loaded, loading it if need be.

        Parameters
        ----------
        entry : ModelEntry
            As `entry` gives it.
        task : str
            What it is used for. One model for both tasks is loaded once.
        token : CancelToken
            Looked at first.

        Raises
        ------
        Cancelled
            If the token was cancelled before.
        ManifestError, ModelAlteredError, InferenceError
            If it can't be loaded.
        """
        token.check()
        manifest = entry.usable_manifest()
        # Release the old one first, so that never two of one task are in memory.
        old = self._ready.pop(task, None)
        kept = [m for m in (old, *self._ready.values()) if m and m.manifest == manifest]
        if kept:
            self._ready[task] = kept[0]
            return kept[0]
        old = None
        model = choose_engine(entry, self._options).load(entry)
        space = load_feature_space(entry.folder, manifest)
        ready = self._ready[task] = ReadyModel(
            manifest, model, space, self._options.around_run
        )
        return ready
