import pytest
from bundles import CLASS_NAMES

from brainview.core.language import LANGUAGES, in_language
from brainview.reports.class_colors import class_color, class_letter


def test_every_class_has_a_different_color():
    colors = [class_color(name) for name in (*CLASS_NAMES, "tumor", "another")]
    assert len(set(colors)) == len(colors)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_each_class_has_a_letter_of_its_own(language):
    names = ("glioma", "meningioma", "pituitary", "notumor")
    with in_language(language):
        assert len({class_letter(name) for name in names}) == len(names)
