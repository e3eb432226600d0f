"""A run goes on only as what it was begun as."""

import json
import shutil
from dataclasses import replace

import image_sets
import numpy as np
import pytest
from msgspec import structs

from brainview.core import BrainviewError

pytestmark = [
    pytest.mark.tensorflow,
    # TensorFlow's variables don't know the keyword that NumPy 2 passes.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

IMAGE = "nickparvar/train/glioma/2.png"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    pytest.importorskip("tensorflow")
    root = tmp_path_factory.mktemp("drawn")
    image_sets.make_nickparvar(root, np.random.default_rng(0))
    return root


@pytest.fixture
def begun(drawn, tmp_path):
    """A run that was begun, with images that a test may change."""
    from training.fitting.identity import begin
    from training.fitting.start import Start
    from training.recipes import RECIPES
    from training.run import Run

    sets = shutil.copytree(drawn, tmp_path / "sets")
    run = Run(RECIPES["binary-cnn"], sets, tmp_path / "run", drawn / "cache")
    begin(run, Start("random"))
    return run


def again(run, name="random", **changes):
    """Begin the run once more, with some of its attributes changed."""
    from training.fitting.identity import begin
    from training.fitting.start import Start

    begin(replace(run, **changes), Start(name))


def recipe_with(run, **changes):
    return {"recipe": replace(run.recipe, **changes)}


def test_the_same_run_goes_on(begun):
    before = (begun.folder / "run.json").read_text()
    again(begun)
    assert (begun.folder / "run.json").read_text() == before


def test_a_run_has_a_digest(begun):
    digest = begun.facts["digest"]
    shutil.rmtree(begun.folder)
    again(begun, **recipe_with(begun, seed=1))
    assert len(digest) == 64
    assert begun.facts["digest"] != digest


def test_another_recipe_is_refused(begun):
    with pytest.raises(BrainviewError, match=r"another recipe \(id was binary-cnn"):
        again(begun, **recipe_with(begun, id="mine"))


def test_another_seed_is_refused(begun):
    with pytest.raises(BrainviewError, match="seed was 20261121, now 1"):
        again(begun, **recipe_with(begun, seed=1))


def test_another_schedule_is_refused(begun):
    with pytest.raises(BrainviewError, match=r"another schedule .*batch was 32, now 8"):
        again(
            begun,
            **recipe_with(begun, improved=replace(begun.recipe.improved, batch=8)),
        )


def test_other_options_are_refused(begun):
    from training.recipes.options import FitOptions

    with pytest.raises(BrainviewError, match="epochs was 4, now 2"):
        again(begun, options=FitOptions(epochs=2))


def test_the_authors_schedule_is_refused(begun):
    with pytest.raises(BrainviewError, match="another schedule"):
        again(begun, documented=True)


def test_the_other_protocol_is_refused(begun):
    with pytest.raises(BrainviewError, match="another protocol"):
        again(begun, protocol="image")


def test_other_initial_weights_are_refused(begun):
    with pytest.raises(BrainviewError, match=r"other initial weights .*was random"):
        again(begun, "imagenet")


def test_a_changed_image_of_the_same_name_is_named(begun):
    changed = image_sets.draw_head(np.random.default_rng(9), "glioma")[0]
    image_sets.write(begun.root / IMAGE, changed)
    with pytest.raises(
        BrainviewError, match=f"1 image with other content, such as {IMAGE}"
    ):
        again(begun)


def test_an_image_that_is_gone_is_named(begun):
    index = begun.root / "nickparvar" / "index.csv"
    lines = index.read_text().splitlines(keepends=True)
    index.write_text("".join(line for line in lines if "glioma/2.png" not in line))
    with pytest.raises(BrainviewError, match=f"1 image missing, such as {IMAGE}"):
        again(begun)


def test_an_image_of_another_class_is_named(begun):
    index = begun.root / "nickparvar" / "index.csv"
    text = index.read_text().replace("2.png,glioma", "2.png,pituitary")
    index.write_text(text)
    with pytest.raises(BrainviewError, match="1 image of another class"):
        again(begun)


def test_the_remedy_is_another_folder(begun):
    with pytest.raises(BrainviewError, match=r"train in another folder \(--run\)\.$"):
        again(begun, protocol="image")


def test_the_folder_of_all_sets_may_be_moved(begun):
    moved = begun.root.rename(begun.root.with_name("moved"))
    again(begun, root=moved)
    assert begun.facts["root"] == str(moved)


def test_other_code_is_only_a_remark(begun, caplog):
    facts = begun.facts
    facts["code"][0]["sources"] = "0" * 64
    (begun.folder / "run.json").write_text(json.dumps(facts))
    again(begun)
    assert "sources 000000000000" in caplog.text
    assert len(begun.facts["code"]) == 2


def test_other_texts_are_not_another_run(begun):
    again(begun, **recipe_with(begun, title="Better", limits="None."))
    assert begun.facts["recipe"] == "binary-cnn"


def test_a_run_that_did_not_record_its_data_does_not_go_on(begun):
    facts = {k: v for k, v in begun.facts.items() if k != "identity"}
    (begun.folder / "run.json").write_text(json.dumps(facts))
    with pytest.raises(BrainviewError, match="didn't record its data"):
        again(begun)


def test_changed_images_are_not_measured(begun):
    from training.fitting.identity import refuse_changes

    changed = image_sets.draw_head(np.random.default_rng(9), "glioma")[0]
    image_sets.write(begun.root / IMAGE, changed)
    with pytest.raises(BrainviewError, match="other data"):
        refuse_changes(replace(begun))


def test_a_network_of_another_size_is_not_measured(begun):
    from training.fitting.identity import refuse_changes

    small = structs.replace(begun.recipe.input, height=32, width=32)
    with pytest.raises(BrainviewError, match=r"input.height was 240, now 32"):
        refuse_changes(replace(begun, **recipe_with(begun, input=small)))


def test_another_schedule_does_not_keep_a_finished_run_from_being_measured(begun):
    from training.fitting.identity import refuse_changes

    other = replace(begun.recipe.improved, batch=8)
    assert refuse_changes(replace(begun, **recipe_with(begun, improved=other))) is None


def test_weights_that_saw_the_test_part_are_refused(begun, tmp_path):
    from training.fitting.identity import refuse_leak

    images = begun.folder / "images.csv"
    other = tmp_path / "other"
    other.mkdir()
    (other / "images.csv").write_text(images.read_text().replace("test,", "train,"))
    with pytest.raises(BrainviewError, match=r"learned from \d+ images of the test"):
        refuse_leak(begun, other)


def test_weights_that_did_not_see_the_test_part_are_allowed(begun):
    from training.fitting.identity import refuse_leak

    assert refuse_leak(begun, begun.folder) is None


def test_a_run_is_made_again_from_its_folder(begun):
    from training.recipes.options import FitOptions
    from training.run import open_run

    (begun.folder / "run.json").unlink()
    recipe = FitOptions(size=64).recipe(begun.recipe)
    again(begun, recipe=recipe, options=FitOptions(size=64, epochs=3))
    run = open_run(begun.folder, begun.cache)
    assert (run.recipe, run.schedule) == (
        recipe,
        replace(begun, options=run.options).schedule,
    )
    assert run.schedule.phases[0].epochs == 3
    assert run.root == begun.root


def test_a_folder_without_a_run_is_named(tmp_path):
    pytest.importorskip("tensorflow")
    from training.run import open_run

    with pytest.raises(BrainviewError, match=r"has no run\.json; name the folder"):
        open_run(tmp_path, tmp_path)


@pytest.mark.parametrize(
    ("protocol", "documented", "name"),
    [
        ("grouped", False, "mlp"),
        ("image", False, "mlp-image"),
        ("grouped", True, "mlp-documented"),
        ("image", True, "mlp-image-documented"),
    ],
)
def test_runs_by_other_protocols_and_schedules_live_apart(protocol, documented, name):
    pytest.importorskip("tensorflow")
    from training.run import folder_name

    assert folder_name("mlp", protocol, documented=documented) == name


def test_a_run_for_cross_fitting_has_a_folder_of_its_own():
    pytest.importorskip("tensorflow")
    from training.run import folder_name

    assert folder_name("mlp", "grouped", crossfit=True) == "mlp-crossfit"
