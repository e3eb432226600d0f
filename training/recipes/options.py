"""What a run changes of its recipe."""

from dataclasses import dataclass, replace
from typing import Any

from msgspec import structs

from brainview.core import BrainviewError
from training.recipes.ablations import without
from training.recipes.recipe import Phase, Recipe, Schedule


@dataclass(frozen=True, slots=True)
class FitOptions:
    """What a run changes of its recipe; None leaves the recipe's own value.

    Attributes
    ----------
    size, epochs : int or None
        Rows and columns, and number of epochs, of each phase.
    limit : int or None
        Most images of the training part, and of the validation part in proportion;
        None for all. The test part is always whole.
    whole : bool
        Whether a backbone learns that the schedule freezes, because there are no
        weights for it to begin with. Changes nothing where none is frozen.
    batch : int or None
        Samples per step.
    lr : float or None
        The highest learning rate of each phase.
    precision : str or None
        Keras dtype policy.
    without : str or None
        What is taken away, a key of `training.recipes.ablations.ABLATIONS`.
    crossfit : bool
        Whether the network is trained on which everything is fitted that validation
        decides; see `training.recipes.recipe.Recipe.crossfit`.
    """

    size: int | None = None
    epochs: int | None = None
    limit: int | None = None
    whole: bool = False
    batch: int | None = None
    lr: float | None = None
    precision: str | None = None
    without: str | None = None
    crossfit: bool = False

    def recipe(self, recipe: Recipe) -> Recipe:
        """Return a recipe without what is taken away, whose input has the chosen size.

        Raises
        ------
        BrainviewError
            If the recipe doesn't have what is to be taken away, or no training without
            the validation patients.
        """
        if self.crossfit:
            recipe = for_crossfit(recipe)
        recipe = without(recipe, self.without or "")
        if self.size is None:
            return recipe
        size = {"height": self.size, "width": self.size}
        return replace(recipe, input=structs.replace(recipe.input, **size))

    def schedule(self, schedule: Schedule) -> Schedule:
        """Return a schedule with the chosen hyper-parameters."""
        options = dict(schedule.options)
        if self.whole and "frozen" in options:
            options["frozen"] = False
        return replace(
            schedule,
            phases=tuple(self._phase(phase) for phase in schedule.phases),
            options=options,
            **_given(batch=self.batch, precision=self.precision),
        )

    def _phase(self, phase: Phase) -> Phase:
        chosen = _given(size=self.size, epochs=self.epochs, learning_rate=self.lr)
        return replace(phase, **chosen)


def for_crossfit(recipe: Recipe) -> Recipe:
    """Return a recipe whose schedule leaves the validation patients out.

    Raises
    ------
    BrainviewError
        If it has no such schedule.
    """
    if recipe.crossfit is None:
        raise BrainviewError(
            f"Can't train {recipe.id} for cross-fitting",
            reason="its recipe has no schedule for it",
            remedy="leave out --crossfit",
        )
    return replace(recipe, documented=recipe.crossfit, improved=recipe.crossfit)


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
