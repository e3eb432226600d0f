from bundles import CLASS_NAMES, TUMOR_OR_NOT, manifest_data

from brainview.models import manifest_from_dict, scope_words


def test_what_a_model_is_for_is_said_in_words():
    data = manifest_data("m", "classification", TUMOR_OR_NOT)
    data["input"]["planes"] = ["axial"]
    assert scope_words(manifest_from_dict(data)) == (
        "no tumor or tumor",
        "axial slices only",
        "no Grad-CAM map",
    )


def test_what_a_segmenter_is_for_is_said_in_words():
    manifest = manifest_from_dict(manifest_data("s", "segmentation", ("tumor",)))
    assert scope_words(manifest) == ("outline of the tumor", "every plane")


def test_what_a_model_for_both_tasks_is_for_is_said_in_words():
    data = manifest_data("b", "classification", CLASS_NAMES)
    data["segmentation"] = {"threshold": 0.5}
    assert scope_words(manifest_from_dict(data)) == (
        "glioma, meningioma, no tumor or pituitary",
        "outline of the tumor",
        "every plane",
        "no Grad-CAM map",
    )
