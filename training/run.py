"""A run: one training of a recipe, with its images and its folder."""

import json
from dataclasses import MISSING, dataclass, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from training.recipes import Phase, Recipe, Schedule
from training.splitting.protocols import Protocol, recipe_split
from training.splitting.splits import TEST_FOLD, Split

FACTS_FILE = "run.json"


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
    fold : int
        The fold to test on, 0 to 4, by the grouped protocol; the next one validates.
    """

    recipe: Recipe
    root: Path
    folder: Path
    cache: Path
    init: str = "imagenet"
    documented: bool = False
    protocol: Protocol = "grouped"
    tensorboard: bool = False
    fold: int = TEST_FOLD

    @property
    def schedule(self) -> Schedule:
        """The chosen hyper-parameters."""
        return self.recipe.documented if self.documented else self.recipe.improved

    @cached_property
    def split(self) -> Split:
        """The images, split by the run's protocol; listed at the first use."""
        return recipe_split(
            self.recipe, self.root, self.protocol, self.cache, test_fold=self.fold
        )

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


def folder_name(recipe_id: str, protocol: Protocol) -> str:
    """Return the default name of the folder of a recipe's run."""
    return recipe_id if protocol == "grouped" else f"{recipe_id}-{protocol}"


def is_documented(folder: Path) -> bool:
    """Whether the run in a folder uses the authors' hyper-parameters.

    False if the folder has no run.
    """
    begun = (folder / FACTS_FILE).is_file()
    return begun and bool(_read_facts(folder).get("documented", False))


def fold_of(folder: Path) -> int:
    """Return the fold that the run in a folder is tested on; fold 0 without a run."""
    begun = (folder / FACTS_FILE).is_file()
    return int(_read_facts(folder).get("fold", TEST_FOLD)) if begun else TEST_FOLD


def _read_facts(folder: Path) -> dict[str, Any]:
    text = (folder / FACTS_FILE).read_text(encoding="utf-8")
    facts: dict[str, Any] = json.loads(text)
    return facts
