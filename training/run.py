"""A run: one training of a recipe, with its images and its folder."""

import json
from collections.abc import Mapping
from dataclasses import MISSING, asdict, dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from brainview.core import BrainviewError
from training.data import TEST_FOLD, Dataset, ImageSet, known_sets, load_dataset
from training.recipes import Phase, Recipe, Schedule, recipe_for
from training.recipes.ablations import without
from training.recipes.find import find_recipe
from training.recipes.options import FitOptions, for_crossfit
from training.splitting.datasets import dataset_image_split, dataset_split
from training.splitting.protocols import Protocol, recipe_as_trained, recipe_split
from training.splitting.splits import Split, limited

FACTS_FILE = "run.json"
FINAL_WEIGHTS_FILE = "final.weights.h5"
CROSSFIT = "crossfit"


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
    init : str
        The initial weights, unless the recipe starts from another run: ``"random"``,
        ``"imagenet"`` for a backbone, or the path of a run's folder or of a Keras file.
    documented : bool
        Whether to use the authors' hyper-parameters instead of ours.
    protocol : {"grouped", "image"}
        How the images are split; see `training.splitting.protocols`.
    tensorboard : bool
        Whether to write logs for TensorBoard too.
    options : FitOptions
        What is changed of the recipe; `recipe` already has the chosen size.
    dataset : str or None
        Path or name of the dataset; None for the recipe's own sets.
    fold : int
        The fold to test on, 0 to 4, by the grouped protocol; the next one validates.
    recipe_name : str
        How `training.recipes.find.find_recipe` finds the recipe before anything was
        changed; empty for the recipe's id.
    """

    recipe: Recipe
    root: Path
    folder: Path
    cache: Path
    init: str = "random"
    documented: bool = False
    protocol: Protocol = "grouped"
    tensorboard: bool = False
    options: FitOptions = field(default_factory=FitOptions)
    dataset: str | None = None
    fold: int = TEST_FOLD
    recipe_name: str = ""

    @property
    def schedule(self) -> Schedule:
        """The chosen hyper-parameters."""
        recipe = self.recipe
        chosen = recipe.documented if self.documented else recipe.improved
        return self.options.schedule(chosen)

    @cached_property
    def split(self) -> Split:
        """The images, split by the run's protocol; listed at the first use."""
        return limited(self._whole_split(), self.options.limit, seed=self.recipe.seed)

    @cached_property
    def listed(self) -> Dataset | None:
        """The dataset; None for the recipe's own sets."""
        return None if self.dataset is None else load_dataset(self.dataset, self.root)

    def _whole_split(self) -> Split:
        if self.listed is None:
            return recipe_split(
                self.recipe, self.root, self.protocol, self.cache, test_fold=self.fold
            )
        if self.leaks:
            return dataset_image_split(self.listed, self.recipe, self.cache)
        return dataset_split(
            self.listed, self.cache, recipe=self.recipe, test_fold=self.fold
        )

    @property
    def leaks(self) -> bool:
        """Whether slices of one patient may be trained on and tested on."""
        return self.protocol != "grouped"

    @property
    def sets(self) -> Mapping[str, ImageSet]:
        """What is stated about each image set, by name."""
        if self.listed is None:
            return known_sets()
        return {each.name: each for each in self.listed.sets}

    @property
    def final_weights(self) -> Path:
        """The final weights; the file exists once the run is finished."""
        return self.folder / FINAL_WEIGHTS_FILE

    @property
    def crossfit(self) -> "Run | None":
        """The finished run beside this one that left its validation patients out.

        None where there is none.
        """
        if self.recipe.crossfit is None:
            return None
        here = self.folder.absolute()
        folder = here.with_name(f"{here.name}-{CROSSFIT}")
        if not (folder / FINAL_WEIGHTS_FILE).is_file():
            return None
        return replace(
            self,
            recipe=without(for_crossfit(self.recipe), self.options.without or ""),
            folder=folder,
            options=replace(self.options, crossfit=True),
        )

    @property
    def weights_before_refit(self) -> Path:
        """The last weights of this run not trained on the validation patients.

        They are the final weights, unless the run ended with a refit.
        """
        phases = self.finished_phases
        tuned = [n for n, phase in enumerate(phases, start=1) if not phase["refit"]]
        if len(tuned) == len(phases):
            return self.final_weights
        return self.weights_after(tuned[-1])

    def weights_after(self, phase: int) -> Path:
        """Return the file with the weights after a phase, counted from 1."""
        return self.folder / f"phase-{phase}.weights.h5"

    def log_of(self, phase: int) -> Path:
        """Return the file with the log of a phase, counted from 1."""
        return self.folder / f"phase-{phase}.csv"

    def checkpoint_of(self, phase: int) -> Path:
        """Return the file with which an unfinished phase goes on."""
        return self.folder / f"phase-{phase}.checkpoint"

    @property
    def facts(self) -> dict[str, Any]:
        """The contents of ``run.json``, which describes how the run was made."""
        return read_facts(self.folder)

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

    def origin(self) -> dict[str, Any]:
        """Return what `open_run` needs, as ``run.json`` holds it."""
        return {
            "recipe": self.recipe.id,
            "recipe_name": self.recipe_name or self.recipe.id,
            "dataset": self.dataset,
            "fold": self.fold,
            "root": str(self.root),
            "documented": self.documented,
            "protocol": self.protocol,
            "options": asdict(self.options),
        }


def make_run(
    recipe_name: str,
    root: Path,
    folder: Path | None,
    cache: Path,
    *,
    init: str = "random",
    documented: bool = False,
    protocol: Protocol = "grouped",
    tensorboard: bool = False,
    options: FitOptions | None = None,
    dataset: str | None = None,
    fold: int = TEST_FOLD,
) -> Run:
    """Make a run from the choices of a command line.

    Parameters
    ----------
    recipe_name : str
        As `training.recipes.find.find_recipe` takes it; with a dataset, its classes
        and images replace the recipe's own.
    folder : Path or None
        None for the default, below ``runs``.
    root, cache, init, documented, protocol, tensorboard, options, dataset, fold
        As the attributes of `Run`.

    Raises
    ------
    BrainviewError
        If there is no such recipe or dataset, the recipe can't learn from it, or no
        document describes it.
    """
    options = options or FitOptions()
    recipe = find_recipe(recipe_name)
    if options.crossfit and protocol == "image":
        raise BrainviewError(
            f"Can't train {recipe.id} for cross-fitting",
            reason="the authors' protocol splits images at random, so that validation "
            "decides nothing about unseen patients",
            remedy="leave out --crossfit or --protocol image",
        )
    if documented and not recipe.follows_document:
        raise BrainviewError(
            f"Can't train {recipe.id} as documented",
            reason="it is a model of our own, which no document describes",
            remedy="leave out --documented",
        )
    if dataset is not None:
        recipe = recipe_for(recipe, load_dataset(dataset, root))
    name = folder_name(
        recipe.id,
        protocol,
        documented=documented,
        without=options.without,
        crossfit=options.crossfit,
    )
    return Run(
        options.recipe(recipe_as_trained(recipe, protocol, documented=documented)),
        root,
        folder or Path("runs") / name,
        cache,
        init=init,
        documented=documented,
        protocol=protocol,
        tensorboard=tensorboard,
        options=options,
        dataset=dataset,
        fold=fold,
        recipe_name=recipe_name,
    )


def open_run(folder: Path, cache: Path, root: Path | None = None) -> Run:
    """Return the run that was begun in a folder, made from its ``run.json``.

    Parameters
    ----------
    folder : Path
        The run's.
    cache : Path
        Folder for prepared arrays and fingerprints.
    root : Path or None
        Where the image sets are now; None for where they were.

    Raises
    ------
    BrainviewError
        If no run was begun there.
    """
    facts = read_facts(folder)
    options = facts.get("options", facts.get("smaller", {}))
    return make_run(
        facts.get("recipe_name", facts["recipe"]),
        root or Path(facts.get("root", "")),
        folder,
        cache,
        init=facts["init"],
        documented=facts.get("documented", False),
        protocol=facts.get("protocol", "grouped"),
        options=FitOptions(**options),
        dataset=facts.get("dataset"),
        fold=facts.get("fold", TEST_FOLD),
    )


def folder_name(
    recipe_id: str,
    protocol: Protocol,
    *,
    documented: bool = False,
    without: str | None = None,
    crossfit: bool = False,
) -> str:
    """Return the default name of the folder of a recipe's run.

    Runs by another protocol or schedule, or without a part, are different runs, so they
    live apart.
    """
    parts = [recipe_id]
    if protocol != "grouped":
        parts.append(protocol)
    if documented:
        parts.append("documented")
    if without:
        parts.append(f"without-{without}")
    if crossfit:
        parts.append(CROSSFIT)
    return "-".join(parts)


def read_facts(folder: Path) -> dict[str, Any]:
    """Read the ``run.json`` of a run's folder.

    Raises
    ------
    BrainviewError
        If there is none, or it can't be read.
    """
    what, file = f"Can't use the run {folder}", folder / FACTS_FILE
    if not file.is_file():
        raise BrainviewError(
            what,
            reason=f"it has no {FACTS_FILE}",
            remedy="name the folder of a run that was begun with fit",
        )
    try:
        facts: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BrainviewError(
            what,
            reason=f"its {FACTS_FILE} is damaged ({error})",
            remedy="train in another folder",
        ) from error
    return facts
