"""The engine of users' own ``.keras`` models; only this module imports TensorFlow."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

import numpy as np
import platformdirs
from numpy.typing import NDArray

from brainview.core import CancelToken, InferenceError
from brainview.core.language import tr
from brainview.inference.engine import ModelOutput, checked_output, no_answer
from brainview.models import Manifest, ModelEntry, check_weights

_NAME = "TensorFlow"


@cache
def tensorflow() -> ModuleType:
    """Import and configure TensorFlow; takes seconds, so never at start-up.

    Threads can only be configured before TensorFlow's first operation, and Keras reads
    its configuration when imported, so both are always imported by these functions.

    Returns
    -------
    module
        ``tensorflow``.

    Raises
    ------
    InferenceError
        If it isn't installed.
    """
    configured = "tensorflow" in sys.modules  # by a program that embeds this one
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ["KERAS_BACKEND"] = "tensorflow"
    # The user's ~/.keras/keras.json must not change the data format or dtype.
    cache_folder = platformdirs.user_cache_path("brainview", appauthor=False)
    os.environ["KERAS_HOME"] = str(cache_folder / "keras")
    # Keras imports Matplotlib, which would leave its list of fonts in ~/.cache.
    os.environ.setdefault("MPLCONFIGDIR", str(cache_folder / "matplotlib"))

    try:
        import tensorflow as tf  # noqa: PLC0415 - takes seconds
    except ImportError as error:  # the installers leave it out
        raise InferenceError(
            tr("Can't run Keras models"),
            reason=tr("this installation has no TensorFlow"),
            remedy=tr("install brainview with pip, or choose an ONNX model"),
        ) from error

    if not configured:
        for gpu in tf.config.list_physical_devices("GPU"):
            tf.config.experimental.set_memory_growth(gpu, True)
        spare = max(1, (os.cpu_count() or 2) - 1)  # leaves a core for the window
        tf.config.threading.set_intra_op_parallelism_threads(spare)
    module: ModuleType = tf
    return module


@cache
def keras() -> ModuleType:
    """Import Keras on TensorFlow.

    Returns
    -------
    module
        ``keras``.

    Raises
    ------
    InferenceError
        If Keras was imported before, on another backend.
    """
    tensorflow()
    import keras as module  # noqa: PLC0415 - takes seconds

    if module.backend.backend() != "tensorflow":
        raise InferenceError(
            tr("Can't run Keras models"),
            reason=tr(
                "Keras runs on {backend} in this process",
                backend=module.backend.backend(),
            ),
            remedy=tr("start brainview in a process of its own"),
        )
    found: ModuleType = module
    return found


class TensorFlowEngine:
    """Runs ``model.keras``, on a GPU where TensorFlow sees one."""

    name = _NAME

    def load(self, entry: ModelEntry) -> "TensorFlowModel":
        """Load a model after checking its digest; see `Engine.load`."""
        manifest = entry.usable_manifest()
        check_weights(entry.folder, manifest)
        path = entry.folder / manifest.weights.file
        tf, versions = tensorflow(), {"keras": keras().__version__}
        versions["tensorflow"] = tf.__version__
        try:
            # safe_mode refuses layers that carry code.
            model = keras().saving.load_model(path, compile=False, safe_mode=True)
            call = _compiled(tf, model, manifest)
        except Exception as error:  # Keras raises whatever its layers raise
            raise InferenceError(
                tr("Can't load {model}", model=manifest.title),
                reason=tr(
                    "{program} {version} doesn't accept {file}",
                    program="Keras",
                    version=keras().__version__,
                    file=path.name,
                ),
                remedy=tr("save it again with this version, without Lambda layers"),
            ) from error
        device = "GPU" if tf.config.list_logical_devices("GPU") else "CPU"
        return TensorFlowModel(manifest, call, device, versions)


@dataclass(frozen=True, slots=True, eq=False)
class TensorFlowModel:
    """A model in TensorFlow; see `LoadedModel`.

    Attributes
    ----------
    manifest : Manifest
        The outputs must fit it.
    call : callable
        From images to the outputs by name.
    device : str
        What it runs on, for people.
    versions : mapping of str to str
        Of TensorFlow and Keras.
    """

    manifest: Manifest
    call: Callable[[NDArray[np.float32]], Mapping[str, Any]]
    device: str
    versions: Mapping[str, str]

    @property
    def engine(self) -> str:
        """Name of the engine, for people."""
        return _NAME

    def run(self, images: NDArray[np.float32], token: CancelToken) -> ModelOutput:
        """Run the model; a run can't be stopped; see `LoadedModel.run`."""
        token.check()
        errors = tensorflow().errors.OpError
        try:
            values = self.call(images)
        except (errors, ValueError, TypeError) as error:
            raise no_answer(
                self.manifest, tr("{program} stopped on it", program=_NAME)
            ) from error
        token.check()
        arrays = {name: np.asarray(value) for name, value in values.items()}
        return checked_output(arrays, self.manifest, len(images))


def _compiled(
    tf: ModuleType, model: Any, manifest: Manifest
) -> Callable[[NDArray[np.float32]], Mapping[str, Any]]:
    """Trace `model` once, for any number of images of its one size."""
    spec = manifest.input
    single = "mask" if manifest.task == "segmentation" else "probabilities"

    def named(images: Any) -> Mapping[str, Any]:
        outputs = model(images, training=False)
        return outputs if isinstance(outputs, dict) else {single: outputs}

    shape = (None, spec.height, spec.width, spec.channels)
    signature = [tf.TensorSpec(shape, tf.float32, name="image")]
    function = tf.function(named, input_signature=signature)
    function.get_concrete_function()
    call: Callable[[NDArray[np.float32]], Mapping[str, Any]] = function
    return call
