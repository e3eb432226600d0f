"""Whether a model can analyze a scan, and what makes its answer less reliable."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from brainview.core import Plane, Scan, ScanWarning, WarningCode
from brainview.core.language import Sentence, translatable
from brainview.imaging import clipped_shares, dark_border_share, picture_box
from brainview.imaging.brain import shows_brain
from brainview.imaging.intensity import Band, find_band, percentiles, thumbnail
from brainview.imaging.resampling import inside, square_grid
from brainview.inference.engine import ModelOutput, no_answer
from brainview.models import FeatureSpace, Manifest, Typicality

SMALLEST_SIDE = 32
MOST_CLIPPED = 0.1  # of the head; see `clipped_shares` for usual values
DARK_BORDER = 0.3  # of the outermost ring; see `dark_border_share` for usual values

_NOT_ANATOMICAL = {
    "a": translatable(
        "This is a {kind} image, and {model} knows only anatomical slices of the head; "
        "open one, such as T1, T2 or FLAIR."
    ),
    "an": translatable(
        "This is an {kind} image, and {model} knows only anatomical slices of the "
        "head; open one, such as T1, T2 or FLAIR."
    ),
}

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
        return Sentence.of(
            translatable(
                "This is a {modality} image, and {model} knows only {known}; open an "
                "{known} slice."
            ),
            modality=scan.modality,
            model=manifest.title,
            known=manifest.modality,
        )
    if scan.mr_kind:
        article = "an" if scan.mr_kind[0] in "aeiou" else "a"
        kind = Sentence.of(scan.mr_kind)
        return Sentence.of(_NOT_ANATOMICAL[article], kind=kind, model=manifest.title)
    if too_small := _size_objection(scan):
        return too_small
    small = _thumbnail(scan)
    within = find_band(small)
    if not _has_contrast(small, within):
        return Sentence.of(
            translatable(
                "The image is blank: nothing can be seen in it; open another slice."
            )
        )
    if manifest.input.crop != "head":
        return ""
    if dark_border_share(small, within) < DARK_BORDER:
        return Sentence.of(
            translatable(
                "The image has no dark border, as a slice through a head in air has, "
                "so it probably is none; open a brain MRI slice that shows the whole "
                "head."
            )
        )
    if not shows_brain(scan.pixels):
        return Sentence.of(
            translatable(
                "The slice shows too little brain, as one through skin and skull or "
                "beyond the head does; open a slice through the brain."
            )
        )
    return ""


def _size_objection(scan: Scan) -> str:
    """Return why a scan has too few pixels; empty if it has enough."""
    height, width = scan.shape
    if scan.is_reformat:
        # Across few thick slices, its rows are as long as many rows of a slice. Turned
        # a little, the same picture would be cut with small square pixels.
        height, width = square_grid(scan.shape, scan.aspect) or scan.shape
    if min(height, width) >= SMALLEST_SIDE:
        return ""
    if scan.is_reformat:
        return Sentence.of(
            translatable(
                "The reformat covers too few millimeters across the slices to see "
                "anything; analyze the slices themselves."
            )
        )
    return Sentence.of(
        translatable(
            "The image has only {width}×{height} pixels, too few to see anything; open "
            "one with at least {least}×{least}."
        ),
        width=width,
        height=height,
        least=SMALLEST_SIDE,
    )


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
        distances, scores = space.distance(measured), space.picture_score(measured)
    except ValueError as error:
        raise no_answer(manifest, str(error)) from error
    return [
        _strange(manifest, typicality, distance, score)
        for distance, score in zip(distances, scores, strict=True)
    ]


def _strange(
    manifest: Manifest, typicality: Typicality, distance: float, score: float
) -> str:
    if distance > typicality.threshold:
        return Sentence.of(
            translatable(
                "The image is unlike those that {model} was trained on (distance "
                "{distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; "
                "open a brain MRI slice or choose another model."
            ),
            model=manifest.title,
            distance=distance,
            limit=typicality.threshold,
        )
    limit = typicality.picture_limit
    if limit is not None and score > limit:
        return Sentence.of(
            translatable(
                "To {model} the image is more like a picture without a brain than like "
                "a slice (score {score:.1f}, limit {limit:.1f}), so its answer would "
                "mean nothing; open a brain MRI slice or choose another model."
            ),
            model=manifest.title,
            score=score,
            limit=limit,
        )
    return ""


def cautions(
    scan: Scan, manifests: Sequence[Manifest], *, is_measured: bool = False
) -> tuple[ScanWarning, ...]:
    """Warn of what makes the answer less reliable.

    Parameters
    ----------
    scan : Scan
        What was opened.
    manifests : sequence of Manifest
        Of the models that answered.
    is_measured : bool
        Whether sizes of a mask are shown.

    Returns
    -------
    tuple of ScanWarning
        The scan's own first.
    """
    planes = (_plane_warning(scan.plane, manifest) for manifest in manifests)
    warnings = [*scan.warnings, *(warning for warning in planes if warning)]
    if scan.is_reformat:
        warnings.insert(0, ScanWarning(WarningCode.REFORMATTED))
    warnings.extend(_clipping(scan))
    if is_measured and scan.spacing_mm is None:
        warnings.append(ScanWarning(WarningCode.SPACING_UNKNOWN))
    return tuple(warnings)


def _plane_warning(plane: Plane | None, manifest: Manifest) -> ScanWarning | None:
    """Warn that a model doesn't know a plane, or that nobody knows whether it does."""
    title, planes = manifest.title, ", ".join(manifest.planes)
    if plane is None and not manifest.knows_every_plane:
        return ScanWarning.of(WarningCode.PLANE_UNKNOWN, model=title, planes=planes)
    if plane is not None and plane not in manifest.planes:
        return ScanWarning.of(
            WarningCode.PLANE_UNFAMILIAR, model=title, planes=planes, plane=plane.value
        )
    return None


def _clipping(scan: Scan) -> Iterator[ScanWarning]:
    """Warn of a window that was too narrow when the image was saved."""
    shares = clipped_shares(_thumbnail(scan))
    for share, tone in zip(shares, ("black", "white"), strict=True):
        if share > MOST_CLIPPED:
            percent = round(100 * share)
            yield ScanWarning.of(WarningCode.SATURATED, percent=percent, tone=tone)


def _thumbnail(scan: Scan) -> NDArray[np.float32]:
    return thumbnail(inside(scan.pixels, picture_box(scan.pixels)))


def _has_contrast(pixels: NDArray[np.float32], within: Band) -> bool:
    if not within.is_whole:
        return True
    # Extremes are left out, since single odd pixels show nothing.
    low, high = percentiles(pixels, 0.1, 99.9)
    return high > low
