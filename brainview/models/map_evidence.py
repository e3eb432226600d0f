"""Whether a model's heat maps show anything, as far as that was measured."""

from brainview.models.manifest import Manifest

HARDLY_CHANGES = 0.9
"""From this correlation on, the maps of two classes are the same to a reader."""


def is_convincing(manifest: Manifest) -> bool:
    """Whether a model's heat map may be offered without saying more.

    Parameters
    ----------
    manifest : Manifest
        Of a classifier.

    Returns
    -------
    bool
        False without a map, where it was measured to point into the tumor no more
        often than the center of the slice does, and where it hardly changes with the
        class. True where nobody has measured it.
    """
    if manifest.explanation is None:
        return False
    evidence = manifest.explanation.evidence
    if evidence is None:
        return True
    beats_spot = evidence.pointing_gain > 0
    return beats_spot and evidence.class_likeness < HARDLY_CHANGES
