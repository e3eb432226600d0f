"""What can be taken away from a recipe, to show what it brings."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from brainview.core import BrainviewError
from training.recipes.augmentation import Augmentation
from training.recipes.recipe import Phase, Recipe

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


def _without_masks(recipe: Recipe) -> Recipe:
    """Neither outline tumors nor draw the evidence; pasted tumors stay."""
    return _with_phases(
        recipe, lambda phase: replace(phase, localization=0.0, outlining=0.0)
    )


def _without_external_sets(recipe: Recipe) -> Recipe:
    kept = tuple(each for each in recipe.subsets if each.source in _PUBLIC)
    return replace(recipe, subsets=kept)


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
