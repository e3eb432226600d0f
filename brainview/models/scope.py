"""What a model is for, in a few words."""

from brainview.core.wording import class_words
from brainview.models.manifest import Manifest


def scope_words(manifest: Manifest) -> tuple[str, ...]:
    """Return what a model answers, for which slices, and whether it has heat maps.

    Parameters
    ----------
    manifest : Manifest
        Of the model.

    Returns
    -------
    tuple of str
        For example ``("tumor or no tumor", "axial slices only", "Grad-CAM map")``.
    """
    planes = "every plane"
    if not manifest.knows_every_plane:
        planes = " and ".join(manifest.planes) + " slices only"
    outline = ("outline of the tumor",) if "segmentation" in manifest.tasks else ()
    if manifest.task == "segmentation":
        return *outline, planes
    *others, last = [class_words(name) for name in manifest.class_names]
    maps = "Grad-CAM map" if manifest.explanation else "no Grad-CAM map"
    return f"{', '.join(others)} or {last}", *outline, planes, maps
