"""The interface of all engines, and the check of what models return."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from brainview.core import CancelToken, InferenceError, Plane, Sequence
from brainview.core.language import comma_list, tr
from brainview.models import Manifest, ModelEntry

_SLACK = 0.01  # for weights stored as float16
_KINDS = {"sequence": len(Sequence), "plane": len(Plane)}


@dataclass(frozen=True, slots=True, eq=False)
class ModelOutput:
    """The outputs of a model for N images; None for those that it doesn't have.

    Attributes
    ----------
    probabilities : (N, K) float32 ndarray or None
        Calibrated; each row sums to 1.
    heatmaps : (N, h, w, K) float32 ndarray or None
        Grad-CAM of every class, not negative, not scaled.
    features : (N, D) float32 ndarray or None
        The input of the classifier's last layer.
    statistics : (N, D) float32 ndarray or None
        Mean and standard deviation of each channel of middle blocks, for the
        typicality.
    mask : (N, H, W, 1) float32 ndarray or None
        Probability per pixel of the input, in [0, 1].
    sequence : (N, 5) float32 ndarray or None
        Logits of the kinds of MR in the order of `brainview.core.Sequence`.
    plane : (N, 3) float32 ndarray or None
        Logits of the planes in the order of `brainview.core.Plane`.
    """

    probabilities: NDArray[np.float32] | None = None
    heatmaps: NDArray[np.float32] | None = None
    features: NDArray[np.float32] | None = None
    mask: NDArray[np.float32] | None = None
    statistics: NDArray[np.float32] | None = None
    sequence: NDArray[np.float32] | None = None
    plane: NDArray[np.float32] | None = None

    def part(self, images: slice) -> "ModelOutput":
        """Return the outputs for some of the images."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return ModelOutput(
            **{n: None if v is None else v[images] for n, v in values.items()}
        )


class LoadedModel(Protocol):
    """A model in memory, ready to run."""

    @property
    def engine(self) -> str:
        """Name of the engine, for people: ``"ONNX Runtime"``."""
        ...

    @property
    def device(self) -> str:
        """What it runs on, for people: ``"CPU"``."""
        ...

    @property
    def versions(self) -> Mapping[str, str]:
        """Version of each library that runs it."""
        ...

    def run(self, images: NDArray[np.float32], token: CancelToken) -> ModelOutput:
        """Run the model.

        Parameters
        ----------
        images : (N, H, W, C) float32 ndarray
            In [0, 1], as `brainview.imaging.prepare` makes them.
        token : CancelToken
            Stops the run.

        Raises
        ------
        Cancelled
            If the token was cancelled, before or meanwhile.
        InferenceError
            If the model gives no answer, or none that fits its manifest.
        """
        ...


class Engine(Protocol):
    """Loads models."""

    @property
    def name(self) -> str:
        """For people: ``"ONNX Runtime"``."""
        ...

    def load(self, entry: ModelEntry) -> LoadedModel:
        """Load a model after checking its digest.

        Raises
        ------
        ManifestError, ModelAlteredError
            If the bundle is broken or altered.
        InferenceError
            If the file can't be run.
        """
        ...


def checked_output(
    arrays: Mapping[str, NDArray[Any]], manifest: Manifest, images: int
) -> ModelOutput:
    """Check a model's outputs against its manifest.

    Parameters
    ----------
    arrays : mapping of str to ndarray
        The outputs by name.
    manifest : Manifest
        Of the model.
    images : int
        How many images were given.

    Returns
    -------
    ModelOutput
        As float32.

    Raises
    ------
    InferenceError
        If an output is missing, has another shape, or isn't finite or in range.
    """
    mask = None
    if "segmentation" in manifest.tasks:
        size = manifest.input.shape
        mask = _output(arrays, "mask", (images, *size, 1), manifest)
        mask = _in_unit_range(mask, "mask", manifest)
    if manifest.task == "segmentation":
        return ModelOutput(mask=mask)
    classes = len(manifest.class_names)
    probabilities = _output(arrays, "probabilities", (images, classes), manifest)
    _in_unit_range(probabilities, "probabilities", manifest)
    if np.abs(probabilities.sum(axis=1) - 1).max() > _SLACK:
        raise no_answer(manifest, tr("its probabilities don't sum to 1"))
    heatmaps = features = statistics = None
    if manifest.explanation is not None:
        shape = (images, *manifest.explanation.size, classes)
        heatmaps = np.maximum(_output(arrays, "heatmaps", shape, manifest), 0)
    needed = manifest.typicality.output if manifest.typicality else ""
    if "features" in arrays or needed == "features":
        features = _output(arrays, "features", (images, -1), manifest)
    if "statistics" in arrays or needed == "statistics":
        statistics = _output(arrays, "statistics", (images, -1), manifest)
    kinds = {
        name: _output(arrays, name, (images, count), manifest)
        for name, count in _KINDS.items()
        if name in arrays
    }
    return ModelOutput(probabilities, heatmaps, features, mask, statistics, **kinds)


def no_answer(manifest: Manifest, reason: str) -> InferenceError:
    """Return the error that says why a model gives no answer."""
    return InferenceError(
        tr("{model} gave no answer", model=manifest.title),
        reason=reason,
        remedy=tr("choose another model or get the bundle again"),
    )


def _output(
    arrays: Mapping[str, NDArray[Any]],
    name: str,
    shape: tuple[int, ...],
    manifest: Manifest,
) -> NDArray[np.float32]:
    """Return one output; -1 in `shape` stands for any length."""
    if name not in arrays:
        if not arrays:
            raise no_answer(manifest, tr("it has no outputs"))
        given = comma_list(arrays)
        raise no_answer(
            manifest,
            tr("it lacks the output {name} (it has {given})", name=name, given=given),
        )
    values = np.asarray(arrays[name], np.float32)
    fits = values.ndim == len(shape) and all(
        wanted in (-1, found) for wanted, found in zip(shape, values.shape, strict=True)
    )
    if not fits:
        wanted = str(shape).replace("-1", "n")
        raise no_answer(
            manifest,
            tr(
                "its output {name} has the shape {shape}, not {wanted}",
                name=name,
                shape=values.shape,
                wanted=wanted,
            ),
        )
    if not np.isfinite(values).all():
        raise no_answer(
            manifest,
            tr("its output {name} holds values that aren't numbers", name=name),
        )
    return values


def _in_unit_range(
    values: NDArray[np.float32], name: str, manifest: Manifest
) -> NDArray[np.float32]:
    if values.min() < -_SLACK or values.max() > 1 + _SLACK:
        raise no_answer(
            manifest, tr("its output {name} isn't between 0 and 1", name=name)
        )
    return np.clip(values, 0, 1)
