"""Changes of a recipe that a command line may ask for."""

from dataclasses import dataclass, replace
from typing import Any

from msgspec import structs

from training.recipes.recipe import Phase, Recipe, Schedule


@dataclass(frozen=True, slots=True)
class FitOptions:
    """What a run changes of its recipe; None leaves the recipe's own value.

    Attributes
    ----------
    epochs : int or None
        Of each phase.
    batch : int or None
        Samples per step.
    lr : float or None
        The highest learning rate of each phase.
    size : int or None
        Rows and columns of the network and of each phase.
    limit : int or None
        At most this many images to learn from and as many for validation, evenly of
        each class; the test part stays whole.
    precision : str or None
        Keras dtype policy.
    """

    epochs: int | None = None
    batch: int | None = None
    lr: float | None = None
    size: int | None = None
    limit: int | None = None
    precision: str | None = None


def with_options(recipe: Recipe, options: FitOptions) -> Recipe:
    """Return a recipe with the chosen options in all its schedules."""
    own = recipe.image_split
    size = {"height": options.size, "width": options.size} if options.size else {}
    return replace(
        recipe,
        input=structs.replace(recipe.input, **size),
        documented=_changed_schedule(recipe.documented, options),
        improved=_changed_schedule(recipe.improved, options),
        image_split=replace(own, phases=_changed_phases(own.phases, options)),
    )


def _changed_schedule(schedule: Schedule, options: FitOptions) -> Schedule:
    chosen = _given(batch=options.batch, precision=options.precision)
    return replace(schedule, phases=_changed_phases(schedule.phases, options), **chosen)


def _changed_phases(
    phases: tuple[Phase, ...], options: FitOptions
) -> tuple[Phase, ...]:
    chosen = _given(epochs=options.epochs, learning_rate=options.lr, size=options.size)
    return tuple(replace(phase, **chosen) for phase in phases)


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
