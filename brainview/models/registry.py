"""The installed models, and which of them can be run."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import get_args

import platformdirs

from brainview.core import BrainviewError, ManifestError, Plane, resources_folder
from brainview.core.language import comma_list, tr
from brainview.models.digests import altered_error, check_weights
from brainview.models.manifest import Manifest, Task
from brainview.models.manifest_json import load_manifest

_TASKS = get_args(Task)


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One installed bundle, good or bad.

    Attributes
    ----------
    id : str
        From the manifest; the folder's name where that is unreadable.
    folder : Path
        The bundle.
    manifest : Manifest or None
        None where it is broken.
    error : BrainviewError or None
        Why the model can't be run; None where it can. Its digest isn't checked.
    """

    id: str
    folder: Path
    manifest: Manifest | None
    error: BrainviewError | None = None

    @property
    def problem(self) -> str | None:
        """Why the model can't be run, as a sentence; None where it can."""
        return None if self.error is None else str(self.error)

    @property
    def is_usable(self) -> bool:
        """Whether the model can be run; its digest isn't checked."""
        return self.manifest is not None and self.error is None

    def usable_manifest(self) -> Manifest:
        """Return the manifest of a model that can be run.

        Raises
        ------
        ManifestError, ModelAlteredError
            If it can't; the message is `problem`.
        """
        if self.error is not None:
            raise self.error
        if self.manifest is None:
            raise ValueError(f"the entry {self.id} has neither manifest nor error")
        return self.manifest

    def verify(self) -> str | None:
        """Return why the model can't be run, or None; reads the files whole."""
        try:
            check_weights(self.folder, self.usable_manifest())
        except BrainviewError as error:
            return str(error)
        return None


class ModelRegistry:
    """The bundles in some folders, read once.

    Parameters
    ----------
    folders : sequence of Path
        Folders of bundles; an earlier one wins where two bundles have one id.
        A folder that doesn't exist has none.

    Attributes
    ----------
    folders : tuple of Path
        The same.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)
        self._entries: list[ModelEntry] = []
        for folder in folders:
            for bundle in _bundles(folder):
                self._entries.append(self._without_duplicate(_read(bundle)))

    @property
    def entries(self) -> tuple[ModelEntry, ...]:
        """Every bundle, also those that can't be run, in the order to choose from.

        Classifiers come first, then segmenters, then the models that can't be run.
        A model for both tasks is listed once, among the classifiers. The order of a
        group is that of `choices`.
        """
        groups = [self._usable(task) for task in _TASKS]
        broken = [entry for entry in self._entries if not entry.is_usable]
        return tuple(dict.fromkeys([*chain(*groups), *broken]))

    @property
    def classifiers(self) -> tuple[ModelEntry, ...]:
        """The classifiers that can be run."""
        return self._usable("classification")

    @property
    def segmenters(self) -> tuple[ModelEntry, ...]:
        """The segmenters that can be run."""
        return self._usable("segmentation")

    @property
    def manifests(self) -> Mapping[str, Manifest]:
        """The manifests of the models that can be run, by id."""
        usable = (entry for entry in self._entries if entry.is_usable)
        return {entry.id: entry.usable_manifest() for entry in usable}

    def choices(self, task: str) -> tuple[ModelEntry, ...]:
        """Return the models for a task, those that can't be run last.

        Models with an honest figure for the task come first, then the models of an
        earlier folder. In a folder, models for every plane come first; among
        classifiers then those with more classes, then those that also outline the
        tumor; then those with the better honest figure.
        """
        broken = (entry for entry in self.entries if not entry.is_usable)
        return (
            *self._usable(task),
            *(e for e in broken if e.manifest is None or task in e.manifest.tasks),
        )

    def default(self, task: str) -> ModelEntry | None:
        """Return the model to choose at first, or None if there is none for `task`.

        It is the first of `choices`, so it comes from the first folder that has a model
        for `task` with an honest figure: a model in the user's folder replaces no
        bundled one unless it is chosen, and neither does one in an earlier folder that
        nobody has measured. A model for fewer planes or classes is right more often,
        but not about every scan.
        """
        return next(iter(self._usable(task)), None)

    def default_segmenter(self, model_id: str | None) -> ModelEntry | None:
        """Return the segmenter to choose at first beside a classifier.

        It is the classifier itself if it outlines the tumor, too, and its outlines were
        measured: then one run gives both answers, and they rest on the same evidence.

        Parameters
        ----------
        model_id : str or None
            The classifier; None for none.
        """
        if model_id is not None:
            itself = self.manifests.get(model_id)
            if itself is not None and itself.honest_metric("segmentation") is not None:
                return self.entry(model_id)
        return self.default("segmentation")

    def specialists(self, plane: Plane) -> tuple[ModelEntry, ...]:
        """Return the classifiers that were made for one plane only.

        They know the same classes as the default classifier.
        """
        default = self.default("classification")
        if default is None:
            return ()
        classes = set(default.usable_manifest().class_names)
        made = ((entry, entry.usable_manifest()) for entry in self.classifiers)
        return tuple(
            entry
            for entry, manifest in made
            if manifest.planes == (plane,) and set(manifest.class_names) == classes
        )

    def entry(self, model_id: str) -> ModelEntry:
        """Return the bundle with this id, a usable one if possible.

        Raises
        ------
        ManifestError
            If there is none; the message lists those there are.
        """
        matching = [entry for entry in self._entries if entry.id == model_id]
        if not matching:
            known = comma_list(sorted({entry.id for entry in self._entries}))
            raise ManifestError(
                tr("Can't find the model {model}", model=model_id),
                reason=tr("no such model is installed"),
                remedy=tr("choose one of these: {known}", known=known)
                if known
                else tr("install a model"),
            )
        return max(matching, key=lambda entry: entry.is_usable)

    def _usable(self, task: str) -> tuple[ModelEntry, ...]:
        usable = [
            entry
            for entry in self._entries
            if entry.is_usable and task in entry.usable_manifest().tasks
        ]
        return tuple(sorted(usable, key=partial(self._rank, task=task)))

    def _rank(self, entry: ModelEntry, task: str) -> tuple[bool | float, ...]:
        """Return the sort key of a usable model among those for a task."""
        manifest = entry.usable_manifest()
        metric = manifest.honest_metric(task)
        classifies = task == "classification"
        return (
            metric is None,
            self.folders.index(entry.folder.parent),
            not manifest.knows_every_plane,
            -len(manifest.class_names) if classifies else 0,
            len(manifest.tasks) == 1 if classifies else 0,
            -metric.value if metric else 0.0,
        )

    def _without_duplicate(self, entry: ModelEntry) -> ModelEntry:
        """Make an entry unusable if its id is taken."""
        taken = {other.id for other in self._entries if other.is_usable}
        if not entry.is_usable or entry.id not in taken:
            return entry
        error = ManifestError(
            tr(
                "Can't use the model {model} in {folder}",
                model=entry.id,
                folder=entry.folder.parent,
            ),
            reason=tr("another model with this id is installed"),
            remedy=tr("give this one another id, or remove it"),
        )
        return replace(entry, error=error)


def default_folders() -> tuple[Path, ...]:
    """Return where bundles are looked for, the first folder winning.

    Returns
    -------
    tuple of Path
        The folder that the environment variable ``BRAINVIEW_MODELS`` names, if it
        names one: a hospital's own models, for all its users. Then the folder of the
        bundled models and that of the user's own.
    """
    named = os.environ.get("BRAINVIEW_MODELS")
    user = platformdirs.user_data_path("brainview", appauthor=False) / "models"
    ours = (resources_folder() / "models", user)
    return (Path(named), *ours) if named else ours


def _bundles(folder: Path) -> Iterator[Path]:
    try:
        paths = sorted(folder.iterdir()) if folder.is_dir() else []
    except PermissionError:
        paths = [folder]  # so that it is listed, with the reason
    for path in paths:
        if path.is_dir() and not path.name.startswith((".", "__")):
            yield path


def _read(bundle: Path) -> ModelEntry:
    try:
        manifest = load_manifest(bundle)
        _check_size(bundle, manifest)
    except ManifestError as error:
        return ModelEntry(bundle.name, bundle, None, error)
    except BrainviewError as error:
        return ModelEntry(manifest.id, bundle, manifest, error)
    return ModelEntry(manifest.id, bundle, manifest)


def _check_size(bundle: Path, manifest: Manifest) -> None:
    # The digest is checked when the model is loaded, since listing must be quick.
    path = bundle / manifest.weights.file
    if not path.is_file():
        raise altered_error(manifest, tr("{file} is missing", file=path.name))
    if path.stat().st_size != manifest.weights.bytes:
        raise altered_error(
            manifest,
            tr("{file} has another size than in its manifest", file=path.name),
        )
