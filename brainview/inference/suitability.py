"""Whether a model can analyze a scan, and what makes its answer less reliable."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    NO_TUMOR,
    Classification,
    Plane,
    Scan,
    ScanWarning,
    Segmentation,
    WarningCode,
)
from brainview.imaging import dark_border_share
from brainview.imaging.brain import shows_brain
from brainview.imaging.intensity import Band, find_band, percentiles, thumbnail
from brainview.inference.engine import ModelOutput, no_answer
from brainview.models import FeatureSpace, Manifest

SMALLEST_SIDE = 32
DARK_BORDER = 0.3  # of the outermost ring; see `dark_border_share` for usual values

# DICOM's "other" says nothing about the kind of scanner.
_UNKNOWN_MODALITIES = ("", "OT")


def objection(scan: Scan, manifest: Manifest) -> str:
    """Return why a scan can't be analyzed, as far as that is known without a model.

    Parameters
    ----------
    scan : Scan
        What was opened.
    manifest : Manifest
        Of the classifier.

    Returns
    -------
    str
        A sentence for people; empty if it can be analyzed.
    """
    if scan.modality not in (*_UNKNOWN_MODALITIES, manifest.modality):
        return (
            f"This is a {scan.modality} image, and {manifest.title} knows only "
            f"{manifest.modality}; open an {manifest.modality} slice."
        )
    height, width = scan.shape
    if min(height, width) < SMALLEST_SIDE:
        return (
            f"The image has only {width}×{height} pixels, too few to see anything; "
            f"open one with at least {SMALLEST_SIDE}×{SMALLEST_SIDE}."
        )
    small = thumbnail(scan.pixels)
    within = find_band(small)
    if not _has_contrast(small, within):
        return "The image is blank: nothing can be seen in it; open another slice."
    if manifest.input.crop != "head":
        return ""
    if dark_border_share(small, within) < DARK_BORDER:
        return (
            "The image has no dark border, as a slice through a head in air has, so it "
            "probably is none; open a brain MRI slice that shows the whole head."
        )
    if not shows_brain(scan.pixels):
        return (
            "The slice shows too little brain, as one through skin and skull or beyond "
            "the head does; open a slice through the brain."
        )
    return ""


def strangeness(
    output: ModelOutput, manifest: Manifest, space: FeatureSpace | None
) -> list[str]:
    """Find images that are unlike those that the model was trained on.

    Parameters
    ----------
    output : ModelOutput
        For N images, with probabilities.
    manifest : Manifest
        Of the classifier.
    space : FeatureSpace or None
        Statistics of its training images; without them no image is refused.

    Returns
    -------
    list of str
        A sentence for people for each image; empty where it is like the others.

    Raises
    ------
    InferenceError
        If the statistics are not of this model's output.
    """
    images = 0 if output.probabilities is None else len(output.probabilities)
    typicality = manifest.typicality
    if space is None or typicality is None:
        return [""] * images
    measured: NDArray[np.float32] | None = getattr(output, typicality.output)
    if measured is None:
        return [""] * images
    try:
        distances = space.distance(measured)
    except ValueError as error:
        raise no_answer(manifest, str(error)) from error
    threshold = typicality.threshold
    return [
        ""
        if distance <= threshold
        else (
            f"The image is unlike those that {manifest.title} was trained on (distance "
            f"{distance:.1f}, limit {threshold:.1f}), so its answer would mean "
            "nothing; open a brain MRI slice or choose another model."
        )
        for distance in distances
    ]


def cautions(scan: Scan, manifests: Sequence[Manifest]) -> tuple[ScanWarning, ...]:
    """Warn of what makes the answer less reliable.

    Parameters
    ----------
    scan : Scan
        What was opened.
    manifests : sequence of Manifest
        Of the models that answered.

    Returns
    -------
    tuple of ScanWarning
        The scan's own first.
    """
    planes = (_plane_warning(scan.plane, manifest) for manifest in manifests)
    warnings = [*scan.warnings, *(warning for warning in planes if warning)]
    is_measured = any(manifest.task == "segmentation" for manifest in manifests)
    if is_measured and scan.spacing_mm is None:
        warnings.append(ScanWarning(WarningCode.SPACING_UNKNOWN))
    return tuple(warnings)


def disagreements(
    classification: Classification | None, segmentation: Segmentation | None
) -> tuple[ScanWarning, ...]:
    """Warn where class and mask contradict each other: one of them is wrong.

    Parameters
    ----------
    classification : Classification or None
        The classifier's answer.
    segmentation : Segmentation or None
        The segmenter's, where there is one.

    Returns
    -------
    tuple of ScanWarning
        None where the two agree.
    """
    if classification is None or segmentation is None:
        return ()
    if NO_TUMOR not in classification.class_names:
        return ()
    says_tumor = classification.predicted_class != NO_TUMOR
    is_marked = bool(segmentation.mask.any())
    if says_tumor == is_marked:
        return ()
    code = WarningCode.CLASS_WITHOUT_MASK
    if is_marked:
        code = WarningCode.MASK_WITHOUT_CLASS
    warning = ScanWarning.of(
        code,
        classifier=classification.model.title,
        segmenter=segmentation.model.title,
    )
    return (warning,)


def _plane_warning(plane: Plane | None, manifest: Manifest) -> ScanWarning | None:
    """Warn that a model doesn't know a plane, or that nobody knows whether it does."""
    title, planes = manifest.title, " and ".join(manifest.planes)
    if plane is None and not manifest.knows_every_plane:
        return ScanWarning.of(WarningCode.PLANE_UNKNOWN, model=title, planes=planes)
    if plane is not None and plane not in manifest.planes:
        return ScanWarning.of(
            WarningCode.PLANE_UNFAMILIAR, model=title, planes=planes, plane=plane.value
        )
    return None


def _has_contrast(pixels: NDArray[np.float32], within: Band) -> bool:
    if not within.is_whole:
        return True
    # Extremes are left out, since single odd pixels show nothing.
    low, high = percentiles(pixels, 0.1, 99.9)
    return high > low
