"""Whether a model's heat maps show anything, as far as that was measured."""

from brainview.core.language import tr
from brainview.core.wording import no_map_words
from brainview.models.manifest import Manifest, of_hundred

HARDLY_CHANGES = 0.9
"""From this correlation on, the maps of two classes are the same to a reader."""


def no_map_sentence(manifest: Manifest | None) -> str:
    """Say why a model's heat map isn't offered; empty if it is."""
    if manifest is None or manifest.explanation is None:
        return no_map_words("")
    return weak_map_sentence(manifest)


def weak_map_sentence(manifest: Manifest) -> str:
    """Say why a model's heat map isn't offered; empty if it is, or if there is none."""
    reason = weak_map_reason(manifest)
    if not reason:
        return ""
    return tr("This model's Grad-CAM map isn't shown: {reason}.", reason=reason)


def weak_map_reason(manifest: Manifest) -> str:
    """Say what speaks against a model's heat map, as a clause.

    Parameters
    ----------
    manifest : Manifest
        Of a classifier.

    Returns
    -------
    str
        Why, where the map was measured to point into the tumor no more often than the
        center of the slice does, or where it hardly changes with the class. Empty
        otherwise, also without a map, and where nobody has measured it.
    """
    evidence = manifest.explanation and manifest.explanation.evidence
    if not evidence:
        return ""
    if evidence.pointing_gain <= 0:
        return tr(
            "it points into the tumor in {map} of 100 slices, and the middle of the "
            "slice lies there in {middle}",
            map=of_hundred(evidence.pointing.value),
            middle=of_hundred(evidence.pointing_spot),
        )
    if evidence.class_likeness >= HARDLY_CHANGES:
        return tr(
            "it hardly depends on the class (correlation {correlation:.2f})",
            correlation=evidence.class_likeness,
        )
    return ""
