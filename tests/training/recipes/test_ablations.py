"""What can be taken away from a recipe."""

import pytest

from brainview.core import BrainviewError
from training.commands.arguments import make_parser
from training.recipes import RECIPES
from training.recipes.ablations import ABLATIONS, without, without_refit
from training.recipes.options import FitOptions
from training.run import make_run

OURS = RECIPES["brainview-1"]


def test_nothing_is_taken_away_by_default():
    assert without(OURS, "") is OURS


def test_without_masks_no_phase_outlines_or_draws_the_evidence():
    phases = without(OURS, "masks").improved.phases
    assert {(p.localization, p.outlining) for p in phases} == {(0.0, 0.0)}


def test_without_external_sets_those_of_the_documented_models_stay():
    smaller = without(OURS, "external-sets")
    subsets = [smaller.subsets, *(p.subsets for p in smaller.improved.phases)]
    sources = {subset.source for each in subsets for subset in each}
    assert sources == {"nickparvar", "figshare", "lgg"}


def test_without_refit_no_phase_learns_from_validation_patients():
    phases = without_refit(OURS).improved.phases
    assert [(p.size, p.refit) for p in phases] == [(128, False), (192, False)]


def test_without_appearance_no_tumor_is_pasted():
    schedule = without(OURS, "appearance").improved
    assert schedule.augmentation.rotation_deg == 20
    for part in (schedule, schedule.phases[-1]):
        assert (part.augmentation.appearance, part.augmentation.paste) == (None, 0.0)


def test_a_recipe_without_that_part_is_refused():
    with pytest.raises(BrainviewError, match="nothing of the kind"):
        without(RECIPES["mlp"], "appearance")


def test_the_command_line_knows_every_part():
    for part in ABLATIONS:
        parsed = make_parser().parse_args(["fit", "brainview-1", "--without", part])
        assert parsed.without == part


def test_a_run_without_a_part_has_a_folder_of_its_own(tmp_path):
    options = FitOptions(without="masks")
    run = make_run("brainview-1", tmp_path, None, tmp_path, options=options)
    assert run.folder.name == "brainview-1-without-masks"
    assert run.recipe == without(OURS, "masks")
