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
    AreaRange,
    CancelToken,
    Classification,
    Doubt,
    DoubtCode,
    ModelUse,
    Placement,
    Plane,
    Scan,
    Segmentation,
    Status,
    TruthComparison,
)
from brainview.core import Sequence as Kind
from brainview.core.language import tr
from brainview.imaging import detect, dice, inputs, measure, to_scan, tumor_mask
from brainview.inference.composites import averaged
from brainview.inference.doubts import (
    class_doubts,
    decision_doubts,
    disagreement,
    kind_doubts,
    mask_doubts,
    variants,
)
from brainview.inference.engine import ModelOutput, no_answer
from brainview.inference.kinds import seen_kind
from brainview.inference.model_cache import ReadyModel
from brainview.inference.options import Choice
from brainview.inference.suitability import cautions, strangeness
from brainview.models import Manifest

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
    doubts : tuple of Doubt
        What forbids the classifier's answer.
    """

    scan: Scan
    reason: str = ""
    classification: Classification | None = None
    segmentation: Segmentation | None = None
    outline: tuple[NDArray[np.float32], Placement] | None = None
    skipped_segmenter: ModelUse | None = None
    doubts: tuple[Doubt, ...] = ()

    @property
    def sequence(self) -> Kind | None:
        """As the file's header says or, where it doesn't, as the classifier sees it."""
        if self.scan.sequence is None and self.classification is not None:
            return self.classification.sequence
        return self.scan.sequence

    @property
    def plane(self) -> Plane | None:
        """As the file's header says or, where it doesn't, as the classifier sees it."""
        if self.scan.plane is None and self.classification is not None:
            return self.classification.plane
        return self.scan.plane

    @property
    def tumor_class(self) -> str:
        """The class of the tumor, as far as it is decided."""
        found = self.classification
        if found is None or self.doubts or found.predicted_class == NO_TUMOR:
            return SOME_TUMOR
        return found.predicted_class

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
        manifests = [model.manifest for model in asked]
        doubts = self._doubts(manifests)
        is_open = any(doubt.code.leaves_undecided for doubt in doubts)
        return Analysis(
            self.scan.source,
            Status.UNDECIDED if is_open else Status.OK,
            classification=self.classification,
            segmentation=self.segmentation,
            skipped_segmenter=self.skipped_segmenter,
            truth=self._truth(),
            sequence=self.sequence,
            plane=self.plane,
            doubts=doubts,
            warnings=cautions(
                self.scan, manifests, is_measured=self.segmentation is not None
            ),
            timings_s=timings_s,
            engine=engines(asked),
            versions=_versions(asked),
        )

    def _doubts(self, manifests: Sequence[Manifest]) -> tuple[Doubt, ...]:
        """Return all doubts, those that forbid an answer first."""
        found = self.classification
        doubts = [*self.doubts, *disagreement(found, self.segmentation)]
        if found is not None and not doubts:
            kind = self.sequence or "", self.plane
            doubts += class_doubts(found, manifests[0])
            doubts += kind_doubts(found, manifests[0], *kind)
        if self.reason:
            doubts.insert(0, Doubt.of(DoubtCode.UNUSUAL, reason=self.reason))
        doubts += mask_doubts(self.segmentation, manifests[-1])
        return tuple(doubts)

    def _truth(self) -> TruthComparison | None:
        """Compare the mask with the one that came with the scan."""
        truth, found = self.scan.truth, self.segmentation
        if truth is None:
            return None
        if truth.mask is None or found is None:
            return TruthComparison(truth.label, None)
        return TruthComparison(truth.label, dice(found.mask, truth.mask))


def classify(
    cases: Sequence[Case], ready: ReadyModel, choice: Choice, token: CancelToken
) -> None:
    """Run a classifier, and note which answers mean nothing and which aren't given.

    Parameters
    ----------
    cases : sequence of Case
        At least one; they are changed.
    ready : ReadyModel
        The classifier.
    choice : Choice
        Whether it is also asked about the turned slices, in the same run.
    token : CancelToken
        Stops the run.

    Raises
    ------
    Cancelled, InferenceError
        If there is no answer.
    """
    manifest = ready.manifest
    asked = [_asked(case, manifest) for case in cases]
    placements = [placement for _, placement in asked]
    turned = [_turned(images, manifest) if choice.turned else [] for images, _ in asked]
    groups = [images for images, _ in asked]
    groups += [images for others in turned for _, images in others]
    output = ready.run([image for group in groups for image in group], token)
    output = averaged(output, [len(group) for group in groups])
    answers = _classifications(output, ready, placements, turned)
    strange = strangeness(output.part(slice(len(cases))), manifest, ready.space)
    rest = iter(answers[len(cases) :])
    for k, case in enumerate(cases):
        case.classification = found = answers[k]
        case.reason = case.reason or strange[k]
        if output.mask is not None:
            case.outline = output.mask[k], found.placement
        others = [(how, next(rest)) for how, _ in turned[k]]
        case.doubts = decision_doubts(found, manifest, others)


def _asked(
    case: Case, manifest: Manifest
) -> tuple[list[NDArray[np.float32]], Placement]:
    """Return the images that a model is asked about for a slice, and their place."""
    return inputs(case.scan, manifest.input, channels_apart=manifest.channels_apart)


def _turned(
    images: Sequence[NDArray[np.float32]], manifest: Manifest
) -> list[tuple[float | None, list[NDArray[np.float32]]]]:
    """Return how a slice is turned, and its images so turned; see `variants`."""
    ways = zip(*(variants(image, manifest) for image in images), strict=True)
    return [(way[0][0], [image for _, image in way]) for way in ways]


def _classifications(
    output: ModelOutput,
    ready: ReadyModel,
    placements: Sequence[Placement],
    turned: Sequence[Sequence[object]],
) -> list[Classification]:
    """Return the answers to the slices, then to each slice's turned ones."""
    if output.probabilities is None:
        raise no_answer(ready.manifest, tr("it gave no probabilities"))
    heatmaps = None if output.heatmaps is None else _scaled(output.heatmaps)
    pairs = zip(placements, turned, strict=True)
    places = [*placements, *(place for place, others in pairs for _ in others)]
    return [
        Classification(
            model=ready.use,
            class_names=ready.manifest.class_names,
            probabilities=_read_only(output.probabilities[k].copy()),
            heatmaps=None if heatmaps is None else heatmaps[k],
            placement=placement,
            sequence=seen_kind(output.sequence, Kind, k),
            plane=seen_kind(output.plane, Plane, k),
        )
        for k, placement in enumerate(places)
    ]


def skips_segmenter(case: Case, choice: Choice) -> bool:
    """Whether the segmenter isn't run since the classifier sees no tumor."""
    found = case.classification
    if not choice.two_stage or found is None or case.doubts:
        return False
    return found.predicted_class == NO_TUMOR


def segment(cases: Sequence[Case], ready: ReadyModel, token: CancelToken) -> None:
    """Run a segmenter; see `classify`."""
    asked = [_asked(case, ready.manifest) for case in cases]
    output = ready.run([image for images, _ in asked for image in images], token)
    output = averaged(output, [len(images) for images, _ in asked])
    if output.mask is None:
        raise no_answer(ready.manifest, tr("it gave no mask"))
    for case, (_, placement), answer in zip(cases, asked, output.mask, strict=True):
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
    case.segmentation = segmentation_of(probability, placement, case, ready)


def segmentation_of(
    probability: NDArray[np.float32],
    placement: Placement,
    case: Case,
    ready: ReadyModel,
) -> Segmentation:
    """Make the mask of a slice, its sizes, and how sure the segmenter is of it.

    Parameters
    ----------
    probability : (H, W) float32 ndarray
        Per pixel of the scan, in [0, 1].
    placement : Placement
        From the segmenter's input to the scan's pixels.
    case : Case
        The slice, classified before.
    ready : ReadyModel
        The segmenter.
    """
    manifest, spacing = ready.manifest, case.scan.spacing_mm
    mask = tumor_mask(probability, manifest.threshold, placement)
    confidence = float(probability[mask].mean()) if mask.any() else None
    doubtful = manifest.doubtful_below
    return Segmentation(
        model=ready.use,
        probability=_read_only(probability),
        mask=_read_only(mask),
        measurements=measure(mask, spacing),
        detections=detect(probability, mask, case.tumor_class),
        confidence=confidence,
        is_doubtful=confidence is not None and confidence < (doubtful or 0.0),
        area_range=_area_range(probability, placement, case, manifest)
        if mask.any()
        else None,
    )


def _area_range(
    probability: NDArray[np.float32],
    placement: Placement,
    case: Case,
    manifest: Manifest,
) -> AreaRange | None:
    """Return the areas at the two thresholds that the manifest names, if it does."""
    thresholds = manifest.segmentation and manifest.segmentation.area_thresholds
    if not thresholds:
        return None
    high, low = (
        int(np.count_nonzero(tumor_mask(probability, each, placement)))
        for each in thresholds
    )
    spacing = case.scan.spacing_mm
    if spacing is None:
        return AreaRange(low, high)
    pixel = spacing[0] * spacing[1]
    return AreaRange(low, high, low * pixel, high * pixel)


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
