"""A run: one training of a recipe, with its images and its folder."""

import json
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from training.data import ImageSet, known_sets
from training.recipes import Phase, Recipe, Schedule
from training.splitting.protocols import Protocol, recipe_split
from training.splitting.splits import Split

FACTS_FILE = "run.json"


@dataclass(frozen=True, slots=True)
class Smaller:
    """How a run is smaller than its schedule, for a machine that can't do more.

    Attributes
    ----------
    size, epochs : int or None
        Of each phase; None for those of the schedule.
    limit : int or None
        Most images of the training part, and of the validation part in proportion;
        None for all. The test part is always whole.
    whole : bool
        Whether a backbone learns that the schedule freezes, because there are no
        weights for it to begin with.
    """

    size: int | None = None
    epochs: int | None = None
    limit: int | None = None
    whole: bool = False

    def schedule(self, schedule: Schedule) -> Schedule:
        """Return a schedule at this size, with so many epochs."""
        phases = tuple(
            replace(
                phase,
                size=self.size or phase.size,
                epochs=self.epochs or phase.epochs,
            )
            for phase in schedule.phases
        )
        options = dict(schedule.options)
        if self.whole:
            options["frozen"] = False
        return replace(schedule, phases=phases, options=options)

    def split(self, split: Split, seed: int) -> Split:
        """Return a split with so many images, chosen at random once."""
        if self.limit is None or self.limit >= len(split.train):
            return split
        random = np.random.default_rng(seed)
        share = self.limit / len(split.train)
        train, validation = (
            tuple(part[i] for i in sorted(random.permutation(len(part))[:count]))
            for part, count in (
                (split.train, self.limit),
                (split.validation, max(1, round(len(split.validation) * share))),
            )
        )
        return Split(train, validation, split.test)


@dataclass(frozen=True)
class Run:
    """One training of a recipe.

    Attributes
    ----------
    recipe : Recipe
        As it is trained; see `training.splitting.protocols.recipe_as_trained`.
    root : Path
        Folder of the image sets.
    folder : Path
        Folder for checkpoints, logs, final weights and figures.
    cache : Path
        Folder for prepared arrays and fingerprints.
    init : {"imagenet", "random"}
        The initial weights of a backbone, unless the recipe starts from another run.
    documented : bool
        Whether to use the authors' hyper-parameters instead of ours.
    protocol : {"grouped", "image"}
        How the images are split; see `training.splitting.protocols`.
    tensorboard : bool
        Whether to write logs for TensorBoard too.
    smaller : Smaller
        How the run is smaller than its schedule.
    """

    recipe: Recipe
    root: Path
    folder: Path
    cache: Path
    init: str = "imagenet"
    documented: bool = False
    protocol: Protocol = "grouped"
    tensorboard: bool = False
    smaller: Smaller = Smaller()

    @property
    def schedule(self) -> Schedule:
        """The chosen hyper-parameters."""
        recipe = self.recipe
        chosen = recipe.documented if self.documented else recipe.improved
        return self.smaller.schedule(chosen)

    @cached_property
    def split(self) -> Split:
        """The images, split by the run's protocol; listed at the first use."""
        split = recipe_split(self.recipe, self.root, self.protocol, self.cache)
        return self.smaller.split(split, self.recipe.seed)

    @property
    def sets(self) -> Mapping[str, ImageSet]:
        """What is stated about each image set, by name."""
        return known_sets()

    @property
    def final_weights(self) -> Path:
        """The final weights; the file exists once the run is finished."""
        return self.folder / "final.weights.h5"

    @property
    def weights_before_refit(self) -> Path:
        """The last weights that weren't trained on the validation patients.

        Anything chosen on the validation part must be chosen with these weights. They
        are the final weights, unless the run ended with a refit.
        """
        phases = self.finished_phases
        tuned = [n for n, phase in enumerate(phases, start=1) if not phase["refit"]]
        if len(tuned) == len(phases):
            return self.final_weights
        return self.weights_after(tuned[-1])

    def weights_after(self, phase: int) -> Path:
        """Return the file with the weights after a phase, counted from 1."""
        return self.folder / f"phase-{phase}.weights.h5"

    @property
    def facts(self) -> dict[str, Any]:
        """The contents of ``run.json``, which describes how the run was made."""
        return _read_facts(self.folder)

    @property
    def finished_phases(self) -> list[dict[str, Any]]:
        """The attributes of each finished `training.recipes.Phase`, in order."""
        # Older runs lack attributes that were added to `Phase` later.
        later = {f.name: f.default for f in fields(Phase) if f.default is not MISSING}
        return [{**later, **phase} for phase in self.facts["schedule"]["phases"]]

    def beside(self, recipe: Recipe) -> "Run":
        """Return another recipe's run, in the sibling folder with that recipe's id."""
        name = self.folder.name.replace(self.recipe.id, recipe.id)
        return replace(self, recipe=recipe, folder=self.folder.with_name(name))


def folder_name(recipe_id: str, protocol: Protocol, *, documented: bool = False) -> str:
    """Return the default name of the folder of a recipe's run."""
    name = f"{recipe_id}-documented" if documented else recipe_id
    return name if protocol == "grouped" else f"{name}-{protocol}"


def is_documented(folder: Path) -> bool:
    """Whether the run in a folder uses the authors' hyper-parameters.

    False if the folder has no run.
    """
    begun = (folder / FACTS_FILE).is_file()
    return begun and bool(_read_facts(folder).get("documented", False))


def smaller_of(folder: Path) -> Smaller | None:
    """Return how the run in a folder is smaller than its schedule; None if unknown."""
    begun = (folder / FACTS_FILE).is_file()
    found = _read_facts(folder).get("smaller") if begun else None
    return None if found is None else Smaller(**found)


def _read_facts(folder: Path) -> dict[str, Any]:
    text = (folder / FACTS_FILE).read_text(encoding="utf-8")
    facts: dict[str, Any] = json.loads(text)
    return facts
