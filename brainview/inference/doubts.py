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
from brainview.core.wording import percent_words
from brainview.imaging.turned import mirrored, turned
from brainview.models import Manifest
from brainview.models.reliability import (
    kind_words,
    measured_sensitivity,
    measured_specificity,
    sensitivity_sentence,
    specificity_sentence,
)

# Below it, a kind of slices is one on which the model is often wrong.
RELIABLE = 0.8


def variants(
    image: NDArray[np.float32], manifest: Manifest
) -> list[tuple[str, NDArray[np.float32]]]:
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
    list of (str, ndarray)
        How it lies, in words, and the input; none for a classifier that has no class
        without a tumor.
    """
    if not manifest.tells_tumor_from_none:
        return []
    found = [
        (f"turned by {degrees:g}°", turned(image, degrees))
        for degrees in (manifest.turn_deg, -manifest.turn_deg)
    ]
    if not manifest.mirrored:
        found.append(("mirrored", mirrored(image)))
    return found


def decision_doubts(
    found: Classification,
    manifest: Manifest,
    others: Sequence[tuple[str, Classification]] = (),
) -> tuple[Doubt, ...]:
    """Return what forbids a classifier's answer.

    Parameters
    ----------
    found : Classification
        The answer.
    manifest : Manifest
        Of the classifier.
    others : sequence of (str, Classification)
        How the slice was turned, in words, and the answer to that.
    """
    doubts = []
    probability = found.decided_probability
    if probability < manifest.undecided_below:
        side = "the most likely class"
        if found.tumor_probability is not None:
            side = "a tumor" if found.sees_tumor else "no tumor"
        doubts.append(
            Doubt.of(
                DoubtCode.LOW_PROBABILITY,
                model=manifest.title,
                side=side,
                percent=percent_words(probability),
                limit=percent_words(manifest.undecided_below),
            )
        )
    ways = [how for how, other in others if other.sees_tumor != found.sees_tumor]
    if ways:
        how = " or ".join(ways)
        doubts.append(Doubt.of(DoubtCode.UNSTABLE, model=manifest.title, how=how))
    return tuple(doubts)


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
    seen, marked = ("no tumor", "one") if is_marked else ("a tumor", "none")
    one = classification.model == segmentation.model
    doubt = Doubt.of(
        DoubtCode.CLASS_AND_MASK_DISAGREE,
        classifier=classification.model.title,
        segmenter="its own mask" if one else segmentation.model.title,
        seen=seen,
        marked=marked,
    )
    return (doubt,)


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
        sentence = specificity_sentence(manifest, sequence, plane)
    else:
        measured = measured_sensitivity(manifest, sequence, plane)
        sentence = sensitivity_sentence(manifest, sequence, plane)
    if measured is None:
        # Where the sequence is unknown, nobody could have measured it.
        if not sequence:
            return ()
        kind = kind_words(sequence)
        code = DoubtCode.SEQUENCE_UNMEASURED
        return (Doubt.of(code, model=manifest.title, kind=kind),)
    _, rate = measured
    if rate.value >= RELIABLE:
        return ()
    return (Doubt.of(DoubtCode.SEQUENCE_WEAK, sentence=sentence),)


def mask_doubts(found: Segmentation | None, manifest: Manifest) -> tuple[Doubt, ...]:
    """Return the doubt about an outline.

    Parameters
    ----------
    found : Segmentation or None
        The segmenter's answer.
    manifest : Manifest
        Of the segmenter.
    """
    limit = manifest.segmentation and manifest.segmentation.doubtful_below
    if found is None or not found.is_doubtful or found.confidence is None or not limit:
        return ()
    doubt = Doubt.of(
        DoubtCode.MASK_DOUBTFUL,
        percent=percent_words(found.confidence),
        limit=percent_words(limit),
    )
    return (doubt,)
