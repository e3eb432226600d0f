"""What a model is for, in a few words."""

from brainview.core.language import tr
from brainview.core.wording import alternatives, class_words, listed, plane_words
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
    planes = tr("every plane")
    if not manifest.knows_every_plane:
        known = listed([plane_words(plane) for plane in manifest.planes])
        planes = tr("{planes} slices only", planes=known)
    outline = (tr("outline of the tumor"),) if "segmentation" in manifest.tasks else ()
    if manifest.task == "segmentation":
        return *outline, planes
    classes = alternatives([class_words(name) for name in manifest.class_names])
    maps = tr("Grad-CAM map") if manifest.explanation else tr("no Grad-CAM map")
    return classes, *outline, planes, maps
