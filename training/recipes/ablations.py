"""What can be taken away from a recipe, to show what it brings."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from brainview.core import BrainviewError
from training.recipes.augmentation import Augmentation
from training.recipes.recipe import Phase, Recipe, Subset

# What the documented models learn from.
_PUBLIC = ("nickparvar", "figshare", "lgg")


def without(recipe: Recipe, part: str) -> Recipe:
    """Take a part away from a recipe.

    Parameters
    ----------
    recipe : Recipe
        Of any model.
    part : str
        A key of `ABLATIONS`; empty for none.

    Raises
    ------
    BrainviewError
        If the recipe doesn't have this part.
    """
    if not part:
        return recipe
    smaller = ABLATIONS[part](recipe)
    if smaller == recipe:
        raise BrainviewError(
            f"Can't train {recipe.id} without {part}",
            reason="its recipe has nothing of the kind",
            remedy="leave out --without",
        )
    return smaller


def without_refit(recipe: Recipe) -> Recipe:
    """Leave out the phases that learn from the validation patients, too."""
    phases = tuple(p for p in recipe.improved.phases if not p.refit)
    return replace(recipe, improved=replace(recipe.improved, phases=phases))


def _without_masks(recipe: Recipe) -> Recipe:
    """Neither outline tumors nor draw the evidence; pasted tumors stay."""
    return _with_phases(
        recipe, lambda phase: replace(phase, localization=0.0, outlining=0.0)
    )


def _without_external_sets(recipe: Recipe) -> Recipe:
    def public(subsets: tuple[Subset, ...]) -> tuple[Subset, ...]:
        return tuple(each for each in subsets if each.source in _PUBLIC)

    smaller = replace(recipe, subsets=public(recipe.subsets))
    return _with_phases(
        smaller, lambda phase: replace(phase, subsets=public(phase.subsets))
    )


def _without_appearance(recipe: Recipe) -> Recipe:
    """Leave out the changes of the look, and the pasted tumors."""

    def plain(augmentation: Augmentation | None) -> Augmentation | None:
        if augmentation is None:
            return None
        return replace(augmentation, appearance=None, paste=0.0)

    schedule = recipe.improved
    changed = replace(schedule, augmentation=plain(schedule.augmentation))
    return _with_phases(
        replace(recipe, improved=changed),
        lambda phase: replace(phase, augmentation=plain(phase.augmentation)),
    )


def _with_phases(recipe: Recipe, change: Callable[[Phase], Phase]) -> Recipe:
    phases = tuple(change(phase) for phase in recipe.improved.phases)
    return replace(recipe, improved=replace(recipe.improved, phases=phases))


ABLATIONS: Mapping[str, Callable[[Recipe], Recipe]] = {
    "masks": _without_masks,
    "external-sets": _without_external_sets,
    "appearance": _without_appearance,
}
