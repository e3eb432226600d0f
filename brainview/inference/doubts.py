"""What makes an answer uncertain, or forbids one."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    NO_TUMOR,
    Classification,
    Doubt,
    DoubtCode,
    Plane,
    Segmentation,
)
from brainview.imaging.turned import mirrored, turned
from brainview.models import Manifest
from brainview.models.reliability import (
    measured_sensitivity,
    measured_specificity,
    sensitivity,
    specificity,
    unmeasured,
)

# Below it, a kind of slices is one on which the model is often wrong.
RELIABLE = 0.8


def variants(
    image: NDArray[np.float32], manifest: Manifest
) -> list[tuple[float | None, NDArray[np.float32]]]:
    """Return a model's input as it would be if the slice lay otherwise.

    Parameters
    ----------
    image : (H, W, C) float32 ndarray
        As `brainview.imaging.prepare` makes it.
    manifest : Manifest
        Of the classifier. One that answers to the mirror image itself isn't asked about
        it again.

    Returns
    -------
    list of (float or None, ndarray)
        By how many degrees it is turned, None for the mirror image, and the input;
        empty for a classifier that has no class without a tumor.
    """
    if not manifest.tells_tumor_from_none:
        return []
    found: list[tuple[float | None, NDArray[np.float32]]] = [
        (degrees, turned(image, degrees))
        for degrees in (manifest.turn_deg, -manifest.turn_deg)
    ]
    if not manifest.mirrored:
        found.append((None, mirrored(image)))
    return found


def decision_doubts(
    found: Classification,
    manifest: Manifest,
    others: Sequence[tuple[float | None, Classification]] = (),
) -> tuple[Doubt, ...]:
    """Return what forbids a classifier's answer.

    Parameters
    ----------
    found : Classification
        The answer.
    manifest : Manifest
        Of the classifier.
    others : sequence of (float or None, Classification)
        By how many degrees the slice was turned, None for the mirror image, and the
        answer to that.
    """
    doubts = []
    probability = found.decided_probability
    if probability < manifest.undecided_below:
        side = "class"
        if found.tumor_probability is not None:
            side = "tumor" if found.sees_tumor else "no tumor"
        doubts.append(
            Doubt.of(
                DoubtCode.LOW_PROBABILITY,
                model=manifest.title,
                case=side,
                probability=probability,
                limit=manifest.undecided_below,
            )
        )
    ways = [how for how, other in others if other.sees_tumor != found.sees_tumor]
    if ways:
        doubts.append(_unstable(manifest, ways))
    return tuple(doubts)


def _unstable(manifest: Manifest, ways: Sequence[float | None]) -> Doubt:
    """Say how the slice was turned where the answer is another one."""
    turns = [degrees for degrees in ways if degrees is not None]
    cases = ("turned",) if turns else (), ("mirrored",) if None in ways else ()
    sign = "±" if len(turns) > 1 else "-" if turns and turns[0] < 0 else ""
    return Doubt.of(
        DoubtCode.UNSTABLE,
        case=" or ".join(cases[0] + cases[1]),
        model=manifest.title,
        sign=sign,
        degrees=abs(turns[0]) if turns else 0.0,
    )


def disagreement(
    classification: Classification | None, segmentation: Segmentation | None
) -> tuple[Doubt, ...]:
    """Return the doubt where class and mask contradict each other: one is wrong.

    Parameters
    ----------
    classification : Classification or None
        The classifier's answer.
    segmentation : Segmentation or None
        The segmenter's, where there is one.

    Returns
    -------
    tuple of Doubt
        Empty where the two agree.
    """
    if classification is None or segmentation is None:
        return ()
    if NO_TUMOR not in classification.class_names:
        return ()
    is_marked = bool(segmentation.mask.any())
    if classification.sees_tumor == is_marked:
        return ()
    case = "marks one" if is_marked else "marks none"
    is_one = classification.model == segmentation.model
    doubt = Doubt.of(
        DoubtCode.CLASS_AND_MASK_DISAGREE,
        case=f"own mask {case}" if is_one else case,
        classifier=classification.model.title,
        segmenter=segmentation.model.title,
    )
    return (doubt,)


def class_doubts(found: Classification, manifest: Manifest) -> tuple[Doubt, ...]:
    """Return the doubt where another class of tumor is nearly as probable.

    Parameters
    ----------
    found : Classification
        The answer.
    manifest : Manifest
        Of the classifier.
    """
    if found.class_share >= manifest.class_uncertain_below:
        return ()
    first, second = (found.class_names[k] for k in found.tumor_ranking[:2])
    return (Doubt.of(DoubtCode.CLASS_UNCERTAIN, first=first, second=second),)


def kind_doubts(
    found: Classification, manifest: Manifest, sequence: str, plane: Plane | None
) -> tuple[Doubt, ...]:
    """Return the doubt that comes from the kind of slice.

    Parameters
    ----------
    found : Classification
        The answer.
    manifest : Manifest
        Of the classifier.
    sequence : str
        Of the slice; empty where unknown.
    plane : Plane or None
        Of the slice.
    """
    if found.tumor_probability is None:
        return ()
    if found.sees_tumor:
        measured = measured_specificity(manifest, sequence, plane)
        doubt = specificity(manifest, sequence, plane)
    else:
        measured = measured_sensitivity(manifest, sequence, plane)
        doubt = sensitivity(manifest, sequence, plane)
    if measured is None or doubt is None:
        # Where the sequence is unknown, nobody could have measured it.
        return (unmeasured(manifest, sequence),) if sequence else ()
    _, rate = measured
    return () if rate.value >= RELIABLE else (doubt,)


def mask_doubts(found: Segmentation | None, manifest: Manifest) -> tuple[Doubt, ...]:
    """Return the doubt about an outline.

    Parameters
    ----------
    found : Segmentation or None
        The segmenter's answer.
    manifest : Manifest
        Of the segmenter.
    """
    limit = manifest.doubtful_below
    if found is None or not found.is_doubtful or found.confidence is None or not limit:
        return ()
    doubt = Doubt.of(
        DoubtCode.MASK_DOUBTFUL,
        probability=found.confidence,
        limit=limit,
    )
    return (doubt,)
