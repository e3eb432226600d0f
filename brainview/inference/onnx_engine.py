"""The engine of the shipped models, which runs them in ONNX Runtime."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.core import CancelToken, InferenceError
from brainview.core.language import tr
from brainview.inference.engine import ModelOutput, checked_output, no_answer
from brainview.models import Manifest, ModelEntry, onnx_runtime, read_weights

_NAME = "ONNX Runtime"
_NOTHING = 4  # each error comes as an exception; its text may quote the model
_MOST_THREADS = 8  # the models are small; more threads wait for each other
# The activations of two images fit into a core's cache. In larger runs MobileNetV2
# takes a quarter longer for each image, and ResUNet a tenth.
_IMAGES_PER_THREAD = 2
# By their names on the command line, the best first. The CPU runs what the chosen
# device doesn't support.
DEVICES = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
_TITLES = {
    "CUDAExecutionProvider": "GPU (CUDA)",
    "DmlExecutionProvider": "GPU (DirectML)",
    "CoreMLExecutionProvider": "Core ML",
    "CPUExecutionProvider": "CPU",
}


class OnnxEngine:
    """Runs ``model.onnx``.

    Parameters
    ----------
    device : str
        A key of `DEVICES`, or ``"auto"`` for the best one that is available.
    threads : int or None
        Processor threads of a single run; None for as many as make it faster.
    """

    name = _NAME

    def __init__(self, device: str = "auto", threads: int | None = None) -> None:
        self._device = device
        self._threads = threads

    def load(self, entry: ModelEntry) -> "OnnxModel":
        """Load a model after checking its digest; see `Engine.load`."""
        manifest = entry.usable_manifest()
        file, content = manifest.weights.file, read_weights(entry.folder, manifest)
        ort = onnx_runtime()
        providers = _providers(ort, self._device)
        try:
            # From memory, so that exactly the checked bytes run.
            session = ort.InferenceSession(
                content, _options(ort, providers, self._threads), providers
            )
        except Exception as error:  # its errors have no common base class
            raise InferenceError(
                tr("Can't load {model}", model=manifest.title),
                reason=tr(
                    "{program} {version} doesn't accept {file}",
                    program=_NAME,
                    version=ort.__version__,
                    file=file,
                ),
                remedy=tr("update brainview or get the bundle again"),
            ) from error
        if len(session.get_inputs()) != 1:
            raise no_answer(manifest, tr("it wants more than one image"))
        model = OnnxModel(manifest, session, {"onnxruntime": ort.__version__})
        if (
            self._device != "auto"
            and DEVICES[self._device] not in (session.get_providers()[:1])
        ):
            raise _no_device(self._device, tr("it can't be started here"))
        return model


@dataclass(frozen=True, slots=True, eq=False)
class OnnxModel:
    """A model in ONNX Runtime; see `LoadedModel`.

    Attributes
    ----------
    manifest : Manifest
        The outputs must fit it.
    session : onnxruntime.InferenceSession
        The model.
    versions : mapping of str to str
        Version of ONNX Runtime.
    """

    manifest: Manifest
    session: Any
    versions: Mapping[str, str]

    @property
    def engine(self) -> str:
        """Name of the engine, for people."""
        return _NAME

    @property
    def device(self) -> str:
        """What it runs on, for people."""
        # From the session, since it uses the CPU if the GPU fails to start.
        provider: str = self.session.get_providers()[0]
        return _TITLES.get(provider, provider)

    @property
    def batch_size(self) -> int | None:
        """With how many images a run is fastest; None for all at once."""
        if self.session.get_providers()[0] != DEVICES["cpu"]:
            return None
        threads: int = self.session.get_session_options().intra_op_num_threads
        # A mirrored model runs on each slice and on its mirror image.
        return threads * _IMAGES_PER_THREAD // (2 if self.manifest.mirrored else 1)

    def run(self, images: NDArray[np.float32], token: CancelToken) -> ModelOutput:
        """Run the model; a cancelled token stops it; see `LoadedModel.run`."""
        token.check()
        options = onnx_runtime().RunOptions()
        names = [output.name for output in self.session.get_outputs()]
        input_name = self.session.get_inputs()[0].name
        size = self.batch_size or len(images)
        parts = [images[i : i + size] for i in range(0, len(images), size)]
        try:
            with token.on_cancel(lambda: setattr(options, "terminate", True)):
                answers = [
                    self.session.run(names, {input_name: part}, options)
                    for part in parts
                ]
            values = [np.concatenate(value) for value in zip(*answers, strict=True)]
        except Exception as error:  # its errors have no common base class
            token.check()
            raise no_answer(
                self.manifest,
                tr("{program} stopped: {error}", program=_NAME, error=_brief(error)),
            ) from error
        token.check()
        arrays = dict(zip(names, values, strict=True))
        return checked_output(arrays, self.manifest, len(images))


def _providers(ort: ModuleType, device: str) -> list[str]:
    """Return the wanted providers; the CPU comes last, for what they don't support."""
    available = ort.get_available_providers()
    if device == "auto":
        return [name for name in DEVICES.values() if name in available]
    if DEVICES[device] not in available:
        raise _no_device(
            device, tr("this {program} is built without it", program=_NAME)
        )
    return list(dict.fromkeys((DEVICES[device], DEVICES["cpu"])))


def _no_device(device: str, reason: str) -> InferenceError:
    remedy = tr("choose the device auto or cpu")
    if device in ("cuda", "directml"):
        remedy = tr(
            "install {package} or choose the device auto or cpu",
            package=f"brainview[{device}]",
        )
    return InferenceError(
        tr("Can't run models on {device}", device=_TITLES[DEVICES[device]]),
        reason=reason,
        remedy=remedy,
    )


def _options(ort: ModuleType, providers: list[str], threads: int | None) -> Any:
    options = ort.SessionOptions()
    options.log_severity_level = _NOTHING
    options.intra_op_num_threads = threads or min(_MOST_THREADS, os.cpu_count() or 1)
    # Threads that spin between runs would take the processor from the window.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if providers[0] == "DmlExecutionProvider":
        options.enable_mem_pattern = False  # required by DirectML
    return options


def _brief(error: Exception) -> str:
    return " ".join(str(error).split())[:200].rstrip(".")
