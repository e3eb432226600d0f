"""Which models a command asks."""

from collections.abc import Mapping

from brainview.core import ManifestError
from brainview.models import Manifest, ModelRegistry


def chosen_classifier(registry: ModelRegistry, named: str | None) -> str | None:
    """Return the classifier's id: the named one or the default one.

    Raises
    ------
    ManifestError
        If there is no classifier of that name.
    """
    return _chosen(registry, named, "classification")


def chosen_segmenter(registry: ModelRegistry, named: str | None) -> str | None:
    """Return the segmenter's id, or None for none.

    Raises
    ------
    ManifestError
        If there is no segmenter of that name.
    """
    return None if named == "none" else _chosen(registry, named, "segmentation")


def known_manifests(registry: ModelRegistry) -> Mapping[str, Manifest]:
    """Return the manifests of the models that can be run, by id."""
    return {
        entry.id: entry.manifest
        for entry in (*registry.classifiers, *registry.segmenters)
        if entry.manifest is not None
    }


def _chosen(registry: ModelRegistry, named: str | None, task: str) -> str | None:
    if named is None:
        default = registry.default(task)
        return default.id if default else None
    manifest = registry.entry(named).manifest
    if manifest is not None and manifest.task != task:
        raise ManifestError(
            f"Can't use the model {named} for {task}",
            reason=f"it is made for {manifest.task}",
            remedy="choose another; 'brainview models' lists them",
        )
    return named
