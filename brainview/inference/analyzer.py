"""From a scan to an `Analysis`: class, heat maps, mask, sizes, warnings."""

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from brainview import __version__
from brainview.core import (
    NO_TUMOR,
    Analysis,
    CancelToken,
    Classification,
    ModelUse,
    Progress,
    Scan,
    Segmentation,
    Stage,
    Status,
)
from brainview.imaging import prepare, to_scan, tumor_mask
from brainview.imaging.measurement import measure
from brainview.inference.choice import Choice
from brainview.inference.engine import no_answer
from brainview.inference.loading import EngineChoice, ModelShelf, ReadyModel
from brainview.inference.stages import Stages
from brainview.inference.suitability import (
    cautions,
    disagreements,
    objection,
    strangeness,
)
from brainview.models import ModelEntry, ModelRegistry

_Array = TypeVar("_Array", bound=NDArray[Any])


class Analyzer:
    """Answers for scans; loads each model once; to be used from one thread.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.
    engine : {"auto", "onnx", "tensorflow"}
        ``auto`` takes the engine that fits each model's file.
    """

    def __init__(self, registry: ModelRegistry, engine: EngineChoice = "auto") -> None:
        self._shelf = ModelShelf(registry, engine)

    def warm_up(self, choice: Choice, token: CancelToken) -> None:
        """Load models before anybody waits for them.

        Parameters
        ----------
        choice, token
            As in `analyze`.

        Raises
        ------
        Cancelled, ManifestError, ModelAlteredError, InferenceError
            As in `analyze`.
        """
        for entry in self._chosen(choice):
            self._shelf.ready(entry, token)

    def analyze(
        self,
        scan: Scan,
        choice: Choice,
        token: CancelToken,
        report: Callable[[Progress], None],
        *,
        force: bool = False,
    ) -> Analysis:
        """Classify a scan, say where the classifier looked, and outline the tumor.

        Parameters
        ----------
        scan : Scan
            What to analyze.
        choice : Choice
            Who is asked.
        token : CancelToken
            Stops the work between stages, and a run of ONNX Runtime at once.
        report : callable
            Told of each stage as it begins.
        force : bool
            Analyze also a scan that would be refused, with a warning.

        Returns
        -------
        Analysis
            With status ``refused`` and a reason where the scan is none that the
            classifier could know.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        ManifestError, ModelAlteredError
            If a model isn't installed, is broken or altered.
        InferenceError
            If a model gave no answer.
        """
        entries = self._chosen(choice)
        stages = Stages(token, report, total=1 + len(entries))
        reason = objection(scan, entries[0].usable_manifest())
        if reason and not force:
            return _refused(scan, reason, stages)
        with stages.stage(Stage.LOADING):
            models = [self._shelf.ready(entry, token) for entry in entries]
        with stages.stage(Stage.CLASSIFYING):
            classification, strange = _classify(scan, models[0], token)
        reason = reason or strange
        if reason and not force:
            return _refused(scan, reason, stages, models)
        asked, unasked = _second_stage(models, classification, choice)
        segmentation = None
        for model in asked[1:]:
            with stages.stage(Stage.SEGMENTING):
                segmentation = _segment(scan, model, token)
        forced = (f"Analyzed on request. {reason}",) if reason else ()
        return Analysis(
            scan.source,
            Status.OK,
            classification=classification,
            segmentation=segmentation,
            unasked=unasked,
            warnings=(
                *forced,
                *disagreements(classification, segmentation),
                *cautions(scan, [model.manifest for model in asked]),
            ),
            timings_s=stages.timings_s,
            engine=_engines(asked),
            versions=_versions(asked),
        )

    def _chosen(self, choice: Choice) -> list[ModelEntry]:
        entries = [self._shelf.entry(choice.model_id, "classification")]
        if choice.segmenter_id is not None:
            entries.append(self._shelf.entry(choice.segmenter_id, "segmentation"))
        return entries


def _classify(
    scan: Scan, ready: ReadyModel, token: CancelToken
) -> tuple[Classification, str]:
    """Return the answer, and why it means nothing, if so."""
    image, placement = prepare(scan, ready.manifest.input)
    output = ready.model.run(image[None], token)
    if output.probabilities is None:
        raise no_answer(ready.manifest, "it gave no probabilities")
    heatmaps = None
    if output.heatmaps is not None:
        heatmaps = _scaled(output.heatmaps[0])
    classification = Classification(
        model=ready.use,
        class_names=ready.manifest.class_names,
        probabilities=_read_only(output.probabilities[0]),
        heatmaps=heatmaps,
        placement=placement,
    )
    return classification, strangeness(output, ready.manifest, ready.space)


def _second_stage(
    models: list[ReadyModel], classification: Classification, choice: Choice
) -> tuple[list[ReadyModel], ModelUse | None]:
    """Return the models that answer, and the segmenter that isn't asked, if any."""
    if choice.two_stage and classification.predicted_class == NO_TUMOR:
        return models[:1], next((model.use for model in models[1:]), None)
    return models, None


def _segment(scan: Scan, ready: ReadyModel, token: CancelToken) -> Segmentation:
    image, placement = prepare(scan, ready.manifest.input)
    output = ready.model.run(image[None], token)
    if output.mask is None:
        raise no_answer(ready.manifest, "it gave no mask")
    # Brought to the scan's size before the threshold, so that the outline follows
    # the scan's pixels and not the model's.
    probability = np.clip(to_scan(output.mask[0, :, :, 0], placement), 0, 1)
    mask = tumor_mask(probability, ready.manifest.threshold, placement)
    return Segmentation(
        model=ready.use,
        probability=_read_only(probability),
        mask=_read_only(mask),
        measurements=measure(mask, scan.spacing_mm),
    )


def _scaled(heatmaps: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale each class's map (h, w, K) to a maximum of 1; an empty one stays 0."""
    highest = heatmaps.max(axis=(0, 1))
    divisor = np.where(highest > 0, highest, np.float32(1))
    return _read_only((heatmaps / divisor).astype(np.float32))


def _read_only(array: _Array) -> _Array:
    array.flags.writeable = False
    return array


def _refused(
    scan: Scan, reason: str, stages: Stages, models: list[ReadyModel] | None = None
) -> Analysis:
    return Analysis(
        scan.source,
        Status.REFUSED,
        reason=reason,
        warnings=scan.warnings,
        timings_s=stages.timings_s,
        engine=_engines(models or []),
        versions=_versions(models or []),
    )


def _engines(models: list[ReadyModel]) -> str:
    names = (f"{ready.model.engine} · {ready.model.device}" for ready in models)
    return ", ".join(dict.fromkeys(names))


def _versions(models: list[ReadyModel]) -> dict[str, str]:
    versions = {"brainview": __version__}
    for ready in models:
        versions.update(ready.model.versions)
    return versions
