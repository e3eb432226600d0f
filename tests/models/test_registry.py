"""What is installed, what of it can be run, and why the rest can't."""

import shutil

import pytest
from bundles import (
    TUMOR_OR_NOT,
    figure,
    make_classifier_bundle,
    make_joint_bundle,
    make_segmenter_bundle,
    read_manifest,
    write_manifest,
)

from brainview.core import ManifestError, ModelAlteredError, Plane
from brainview.models import (
    ModelRegistry,
    check_weights,
    default_folders,
    file_sha256,
    load_manifest,
)


def alter(bundle, file="model.onnx"):
    """Change one byte and keep the size."""
    content = bytearray((bundle / file).read_bytes())
    content[-1] ^= 1
    (bundle / file).write_bytes(content)


def test_good_bundles_are_listed_by_task(tiny_classifier_bundle, tiny_segmenter_bundle):
    registry = ModelRegistry([tiny_classifier_bundle.parent])
    assert [entry.id for entry in registry.classifiers] == ["tiny-classifier"]
    assert [entry.id for entry in registry.segmenters] == ["tiny-segmenter"]
    assert registry.entry("tiny-segmenter").folder == tiny_segmenter_bundle


def test_a_folder_that_does_not_exist_holds_nothing(tmp_path):
    assert ModelRegistry([tmp_path / "none"]).entries == ()


def test_files_and_hidden_folders_are_no_bundles(tiny_classifier_bundle):
    models = tiny_classifier_bundle.parent
    (models / "manifest.schema.json").write_text("{}")
    (models / ".cache").mkdir()
    (models / "__pycache__").mkdir()
    assert len(ModelRegistry([models]).entries) == 1


def test_a_broken_bundle_is_listed_with_its_reason(tiny_classifier_bundle):
    (tiny_classifier_bundle / "manifest.json").write_text("{")
    registry = ModelRegistry([tiny_classifier_bundle.parent])
    (entry,) = registry.entries
    assert entry.id == "tiny-classifier"
    assert "no valid JSON" in entry.problem
    assert registry.classifiers == ()


def test_a_folder_without_manifest_is_listed_with_its_reason(tmp_path):
    (tmp_path / "empty").mkdir()
    (entry,) = ModelRegistry([tmp_path]).entries
    assert entry.problem.startswith("Can't use the model empty")


def test_missing_weights_are_a_problem(tiny_classifier_bundle):
    (tiny_classifier_bundle / "model.onnx").unlink()
    (entry,) = ModelRegistry([tiny_classifier_bundle.parent]).entries
    assert "model.onnx is missing" in entry.problem


def test_weights_of_another_size_are_a_problem(tiny_classifier_bundle):
    with (tiny_classifier_bundle / "model.onnx").open("ab") as file:
        file.write(b"\0")
    (entry,) = ModelRegistry([tiny_classifier_bundle.parent]).entries
    assert "another size" in entry.problem


def test_altered_weights_of_the_same_size_are_found_by_verifying(
    tiny_classifier_bundle,
):
    alter(tiny_classifier_bundle)
    (entry,) = ModelRegistry([tiny_classifier_bundle.parent]).entries
    assert entry.problem is None
    assert "differs from the digest" in entry.verify()


def test_untouched_bundles_pass_verifying(tiny_classifier_bundle):
    (entry,) = ModelRegistry([tiny_classifier_bundle.parent]).entries
    assert entry.verify() is None


def test_altered_weights_are_refused(tiny_classifier_bundle):
    alter(tiny_classifier_bundle)
    with pytest.raises(ModelAlteredError, match=r"model\.onnx differs"):
        check_weights(tiny_classifier_bundle, load_manifest(tiny_classifier_bundle))


def test_altered_statistics_are_refused(tmp_path):
    bundle = make_classifier_bundle(tmp_path / "m", typicality_threshold=1)
    alter(bundle, "typicality.npz")
    with pytest.raises(ModelAlteredError, match=r"typicality\.npz differs"):
        check_weights(bundle, load_manifest(bundle))


def test_the_digest_in_the_manifest_is_that_of_the_file(tiny_classifier_bundle):
    written = read_manifest(tiny_classifier_bundle)["weights"]["sha256"]
    assert file_sha256(tiny_classifier_bundle / "model.onnx") == written


def test_the_bundled_model_wins_over_a_users_of_the_same_id(
    tiny_classifier_bundle, tmp_path
):
    own = tmp_path / "own"
    shutil.copytree(tiny_classifier_bundle.parent, own)
    registry = ModelRegistry([tiny_classifier_bundle.parent, own])
    assert registry.entry("tiny-classifier").folder == tiny_classifier_bundle
    assert "another model with this id" in registry.entries[1].problem
    assert len(registry.classifiers) == 1


def test_the_manifest_of_an_id_is_that_of_the_model_that_runs(tmp_path):
    for name, value in (("ours", 0.9), ("own", 0.1)):
        make_classifier_bundle(tmp_path / name / "a", id="a", metrics=accuracy(value))
    manifests = ModelRegistry([tmp_path / "ours", tmp_path / "own"]).manifests
    assert manifests["a"].honest("accuracy").value == 0.9


def test_a_users_model_serves_where_the_bundled_one_is_broken(
    tiny_classifier_bundle, tmp_path
):
    own = tmp_path / "own"
    shutil.copytree(tiny_classifier_bundle.parent, own)
    (tiny_classifier_bundle / "model.onnx").unlink()
    registry = ModelRegistry([tiny_classifier_bundle.parent, own])
    assert registry.entry("tiny-classifier").folder == own / "tiny-classifier"


def test_an_unknown_id_is_answered_with_the_known_ones(
    tiny_classifier_bundle, tiny_segmenter_bundle
):
    registry = ModelRegistry([tiny_classifier_bundle.parent])
    with pytest.raises(ManifestError, match="tiny-classifier, tiny-segmenter"):
        registry.entry("resnet")


def test_an_unusable_entry_says_why_when_it_is_wanted(tiny_classifier_bundle):
    (tiny_classifier_bundle / "model.onnx").unlink()
    entry = ModelRegistry([tiny_classifier_bundle.parent]).entry("tiny-classifier")
    with pytest.raises(ModelAlteredError) as refusal:
        entry.usable_manifest()
    assert str(refusal.value) == (
        "Can't use the model Tiny classifier: model.onnx is missing; "
        "get the bundle again."
    )


def test_the_best_honest_figure_makes_the_default(tmp_path):
    for name, value in (("a", 0.8), ("b", 0.9), ("c", 0.7)):
        make_classifier_bundle(
            tmp_path / name, id=name, metrics=[figure("accuracy", value)]
        )
    assert ModelRegistry([tmp_path]).default("classification").id == "b"


def accuracy(value):
    return [figure("accuracy", value)]


def test_a_model_for_all_planes_is_the_default_before_one_for_one_plane(tmp_path):
    make_classifier_bundle(
        tmp_path / "a", id="a", planes=["axial"], metrics=accuracy(0.99)
    )
    make_classifier_bundle(tmp_path / "b", id="b", metrics=accuracy(0.9))
    assert ModelRegistry([tmp_path]).default("classification").id == "b"


def test_a_model_with_more_classes_is_the_default_before_one_with_fewer(tmp_path):
    make_classifier_bundle(
        tmp_path / "a", id="a", class_names=TUMOR_OR_NOT, metrics=accuracy(0.99)
    )
    make_classifier_bundle(tmp_path / "b", id="b", metrics=accuracy(0.9))
    assert ModelRegistry([tmp_path]).default("classification").id == "b"


def test_a_model_with_an_honest_figure_is_the_default_before_one_without(tmp_path):
    make_classifier_bundle(tmp_path / "a", id="a", metrics=[])
    make_classifier_bundle(tmp_path / "b", id="b", metrics=accuracy(0.3))
    assert ModelRegistry([tmp_path]).default("classification").id == "b"


def test_a_lone_model_for_one_plane_is_the_default(tmp_path):
    make_classifier_bundle(tmp_path / "a", id="a", planes=["axial"])
    assert ModelRegistry([tmp_path]).default("classification").id == "a"


def test_entries_come_in_the_order_to_choose_from(tmp_path):
    (tmp_path / "0-torn").mkdir()
    make_segmenter_bundle(tmp_path / "1", id="segmenter")
    make_classifier_bundle(
        tmp_path / "2", id="two", class_names=TUMOR_OR_NOT, metrics=accuracy(0.99)
    )
    make_classifier_bundle(
        tmp_path / "3", id="axial", planes=["axial"], metrics=accuracy(0.98)
    )
    make_classifier_bundle(tmp_path / "4", id="good", metrics=accuracy(0.8))
    make_classifier_bundle(tmp_path / "5", id="better", metrics=accuracy(0.9))
    listed = [entry.id for entry in ModelRegistry([tmp_path]).entries]
    assert listed == ["better", "good", "two", "axial", "segmenter", "0-torn"]


def test_the_default_is_listed_before_a_users_better_model(tmp_path):
    ours, own = tmp_path / "ours", tmp_path / "own"
    make_classifier_bundle(ours / "a", id="a", metrics=accuracy(0.8))
    make_classifier_bundle(own / "b", id="b", metrics=accuracy(1.0))
    listed = [entry.id for entry in ModelRegistry([ours, own]).entries]
    assert listed == ["a", "b"]


def dice(value):
    return [figure("dice_volume", value)]


def test_a_model_for_both_tasks_is_a_classifier_and_a_segmenter(tmp_path):
    make_joint_bundle(tmp_path / "tiny-joint")
    registry = ModelRegistry([tmp_path])
    assert [entry.id for entry in registry.classifiers] == ["tiny-joint"]
    assert [entry.id for entry in registry.segmenters] == ["tiny-joint"]
    assert len(registry.entries) == 1


def test_a_classifier_that_outlines_the_tumor_is_the_default_before_a_better_one(
    tmp_path,
):
    make_classifier_bundle(tmp_path / "a", id="a", metrics=accuracy(0.99))
    make_joint_bundle(tmp_path / "b", id="b")
    assert ModelRegistry([tmp_path]).default("classification").id == "b"


@pytest.mark.parametrize(("value", "expected"), [(0.7, "both"), (0.9, "single")])
def test_the_segmenter_with_the_better_dice_is_the_default(tmp_path, value, expected):
    make_joint_bundle(tmp_path / "both", id="both", metrics=accuracy(0.9) + dice(0.8))
    make_segmenter_bundle(tmp_path / "single", id="single", metrics=dice(value))
    assert ModelRegistry([tmp_path]).default("segmentation").id == expected


def test_a_classifier_that_outlines_is_the_segmenter_beside_itself(tmp_path):
    make_joint_bundle(tmp_path / "both", id="both", metrics=accuracy(0.9) + dice(0.7))
    make_segmenter_bundle(tmp_path / "alone", id="alone", metrics=dice(0.8))
    registry = ModelRegistry([tmp_path])
    assert registry.default_segmenter("both").id == "both"
    assert registry.default_segmenter(None).id == "alone"


def test_a_mask_that_nobody_measured_is_not_the_default(tmp_path):
    make_joint_bundle(tmp_path / "both", id="both", metrics=accuracy(0.9))
    make_segmenter_bundle(tmp_path / "single", id="single", metrics=dice(0.1))
    assert ModelRegistry([tmp_path]).default("segmentation").id == "single"


@pytest.mark.parametrize("task", ["classification", "segmentation"])
def test_a_users_model_for_both_tasks_is_no_default_unasked(tmp_path, task):
    ours, own = tmp_path / "ours", tmp_path / "own"
    make_classifier_bundle(ours / "c", id="c", metrics=accuracy(0.1))
    make_segmenter_bundle(ours / "s", id="s", metrics=dice(0.1))
    make_joint_bundle(own / "b", id="b")
    assert ModelRegistry([ours, own]).default(task).id in ("c", "s")


def test_a_broken_model_for_both_tasks_is_the_last_choice_for_each(tmp_path):
    make_classifier_bundle(tmp_path / "c", id="c")
    make_segmenter_bundle(tmp_path / "s", id="s")
    (make_joint_bundle(tmp_path / "b", id="b") / "model.onnx").unlink()
    registry = ModelRegistry([tmp_path])
    assert [entry.id for entry in registry.choices("classification")] == ["c", "b"]
    assert [entry.id for entry in registry.choices("segmentation")] == ["s", "b"]


def test_specialists_know_only_one_plane_and_all_classes_of_the_default(
    tmp_path,
):
    make_classifier_bundle(tmp_path / "all", id="all")
    for plane in ("axial", "coronal"):
        make_classifier_bundle(tmp_path / plane, id=plane, planes=[plane])
    make_classifier_bundle(
        tmp_path / "two", id="two", planes=["axial"], class_names=TUMOR_OR_NOT
    )
    registry = ModelRegistry([tmp_path])
    assert [entry.id for entry in registry.specialists(Plane.AXIAL)] == ["axial"]
    assert registry.specialists(Plane.SAGITTAL) == ()


def test_without_models_there_are_no_specialists(tmp_path):
    assert ModelRegistry([tmp_path]).specialists(Plane.AXIAL) == ()


def test_a_bundled_model_is_the_default_before_a_users_model(tmp_path):
    ours, own = tmp_path / "ours", tmp_path / "own"
    make_classifier_bundle(ours / "a", id="a", metrics=[figure("accuracy", 0.8)])
    make_classifier_bundle(own / "b", id="b", metrics=[figure("accuracy", 1.0)])
    assert ModelRegistry([ours, own]).default("classification").id == "a"


def test_without_models_there_is_no_default(tmp_path):
    make_segmenter_bundle(tmp_path / "tiny-segmenter")
    assert ModelRegistry([tmp_path]).default("classification") is None


def test_the_default_folders_begin_with_the_bundled_one():
    bundled, own = default_folders()
    assert (bundled / "manifest.schema.json").is_file()
    assert own.name == "models"


def test_a_manifest_may_be_corrected_in_place(tiny_classifier_bundle):
    data = read_manifest(tiny_classifier_bundle)
    write_manifest(tiny_classifier_bundle, data | {"version": "two"})
    assert ModelRegistry([tiny_classifier_bundle.parent]).classifiers == ()
    write_manifest(tiny_classifier_bundle, data)
    assert len(ModelRegistry([tiny_classifier_bundle.parent]).classifiers) == 1


def test_a_model_that_nobody_measured_is_never_the_default_unasked(tmp_path):
    named, ours = tmp_path / "named", tmp_path / "ours"
    make_classifier_bundle(named / "a", id="a", metrics=[])
    make_classifier_bundle(ours / "b", id="b", metrics=accuracy(0.8))
    registry = ModelRegistry([named, ours])
    assert registry.default("classification").id == "b"
    assert [entry.id for entry in registry.entries] == ["b", "a"]


def test_a_measured_model_of_an_earlier_folder_is_the_default(tmp_path):
    named, ours = tmp_path / "named", tmp_path / "ours"
    make_classifier_bundle(named / "a", id="a", metrics=accuracy(0.7))
    make_classifier_bundle(ours / "b", id="b", metrics=accuracy(0.8))
    assert ModelRegistry([named, ours]).default("classification").id == "a"
