"""The steps of an analysis, for one or several scans: classify, segment, sum up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from brainview import __version__
from brainview.core import (
    NO_TUMOR,
    SOME_TUMOR,
    Analysis,
    CancelToken,
    Classification,
    ModelUse,
    Placement,
    Scan,
    ScanWarning,
    Segmentation,
    Status,
    TruthComparison,
    WarningCode,
)
from brainview.imaging import detect, dice, measure, prepare, to_scan, tumor_mask
from brainview.inference.engine import no_answer
from brainview.inference.model_cache import ReadyModel
from brainview.inference.options import Choice
from brainview.inference.suitability import cautions, disagreements, strangeness

_Array = TypeVar("_Array", bound=NDArray[Any])


@dataclass(slots=True, eq=False)
class Case:
    """A scan and what the models have found so far.

    Attributes
    ----------
    scan : Scan
        What is analyzed.
    reason : str
        Why no answer should be given; empty if one can be given.
    classification, segmentation
        None until the model has run.
    outline : tuple or None
        What the classifier's own run also marks: the probabilities (H, W, 1) on the
        model's grid, and their placement. None where it gives no mask.
    skipped_segmenter : ModelUse or None
        The segmenter that isn't run.
    """

    scan: Scan
    reason: str = ""
    classification: Classification | None = None
    segmentation: Segmentation | None = None
    outline: tuple[NDArray[np.float32], Placement] | None = None
    skipped_segmenter: ModelUse | None = None

    def answer(
        self,
        models: Sequence[ReadyModel],
        timings_s: Mapping[str, float],
        *,
        force: bool,
    ) -> Analysis:
        """Return the finished analysis."""
        if self.reason and not force:
            return _refused(self, models, timings_s)
        asked = models[:1] if self.segmentation is None else models
        forced = []
        if self.reason:
            code = WarningCode.ANALYZED_ON_REQUEST
            forced.append(ScanWarning.of(code, reason=self.reason))
        return Analysis(
            self.scan.source,
            Status.OK,
            classification=self.classification,
            segmentation=self.segmentation,
            skipped_segmenter=self.skipped_segmenter,
            truth=self._truth(),
            warnings=(
                *forced,
                *disagreements(self.classification, self.segmentation),
                *cautions(
                    self.scan,
                    [model.manifest for model in asked],
                    is_measured=self.segmentation is not None,
                ),
            ),
            timings_s=timings_s,
            engine=engines(asked),
            versions=_versions(asked),
        )

    def _truth(self) -> TruthComparison | None:
        """Compare the mask with the one that came with the scan."""
        truth, found = self.scan.truth, self.segmentation
        if truth is None:
            return None
        if truth.mask is None or found is None:
            return TruthComparison(truth.label, None)
        return TruthComparison(truth.label, dice(found.mask, truth.mask))


def classify(cases: Sequence[Case], ready: ReadyModel, token: CancelToken) -> None:
    """Run a classifier, and note which answers mean nothing.

    Parameters
    ----------
    cases : sequence of Case
        At least one; they are changed.
    ready : ReadyModel
        The classifier.
    token : CancelToken
        Stops the run.

    Raises
    ------
    Cancelled, InferenceError
        If there is no answer.
    """
    prepared = [prepare(case.scan, ready.manifest.input) for case in cases]
    output = ready.run([image for image, _ in prepared], token)
    if output.probabilities is None:
        raise no_answer(ready.manifest, "it gave no probabilities")
    strange = strangeness(output, ready.manifest, ready.space)
    heatmaps = None if output.heatmaps is None else _scaled(output.heatmaps)
    for k, (case, (_, placement)) in enumerate(zip(cases, prepared, strict=True)):
        case.classification = Classification(
            model=ready.use,
            class_names=ready.manifest.class_names,
            probabilities=_read_only(output.probabilities[k].copy()),
            heatmaps=None if heatmaps is None else heatmaps[k],
            placement=placement,
        )
        if output.mask is not None:
            case.outline = output.mask[k], placement
        case.reason = case.reason or strange[k]


def skips_segmenter(case: Case, choice: Choice) -> bool:
    """Whether the segmenter isn't run since the classifier sees no tumor."""
    found = case.classification
    return choice.two_stage and found is not None and found.predicted_class == NO_TUMOR


def segment(cases: Sequence[Case], ready: ReadyModel, token: CancelToken) -> None:
    """Run a segmenter; see `classify`."""
    prepared = [prepare(case.scan, ready.manifest.input) for case in cases]
    output = ready.run([image for image, _ in prepared], token)
    if output.mask is None:
        raise no_answer(ready.manifest, "it gave no mask")
    for case, (_, placement), answer in zip(cases, prepared, output.mask, strict=True):
        _outline(case, ready, answer, placement)


def take_outlines(cases: Sequence[Case], ready: ReadyModel) -> None:
    """Outline the tumor as the classifier's own run did; nothing is run again.

    Parameters
    ----------
    cases : sequence of Case
        Classified by `ready`; they are changed.
    ready : ReadyModel
        Classifier and segmenter in one.
    """
    for case in cases:
        if case.outline is not None:
            _outline(case, ready, *case.outline)


def _outline(
    case: Case, ready: ReadyModel, answer: NDArray[np.float32], placement: Placement
) -> None:
    """Make the mask of a model's answer, (H, W, 1) on its own grid."""
    # Resized to the scan before the threshold, so that the outline follows the
    # scan's pixels, not the model's.
    probability = np.clip(to_scan(answer[..., 0], placement), 0, 1)
    mask = tumor_mask(probability, ready.manifest.threshold, placement)
    case.segmentation = Segmentation(
        model=ready.use,
        probability=_read_only(probability),
        mask=_read_only(mask),
        measurements=measure(mask, case.scan.spacing_mm),
        detections=detect(probability, mask, _tumor_class(case.classification)),
    )


def _tumor_class(found: Classification | None) -> str:
    """Return the class of a box: the slice's, unless that is no tumor."""
    if found is None or found.predicted_class == NO_TUMOR:
        return SOME_TUMOR
    return found.predicted_class


def _scaled(heatmaps: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale each class's map (N, h, w, K) to a maximum of 1; an empty one stays 0."""
    highest = heatmaps.max(axis=(1, 2), keepdims=True)
    divisor = np.where(highest > 0, highest, np.float32(1))
    return _read_only((heatmaps / divisor).astype(np.float32))


def _read_only(array: _Array) -> _Array:
    array.flags.writeable = False
    return array


def _refused(
    case: Case, models: Sequence[ReadyModel], timings_s: Mapping[str, float]
) -> Analysis:
    # Where the image itself was the reason, no model was run.
    asked = models if case.classification is not None else ()
    return Analysis(
        case.scan.source,
        Status.REFUSED,
        reason=case.reason,
        warnings=case.scan.warnings,
        timings_s=timings_s,
        engine=engines(asked),
        versions=_versions(asked),
    )


def engines(models: Iterable[ReadyModel]) -> str:
    """Return the engines and devices of some models, for people."""
    names = (f"{ready.model.engine} · {ready.model.device}" for ready in models)
    return ", ".join(dict.fromkeys(names))


def _versions(models: Sequence[ReadyModel]) -> dict[str, str]:
    versions = {"brainview": __version__}
    for ready in models:
        versions.update(ready.model.versions)
    return versions
