from bundles import CLASS_NAMES

from brainview.reports.class_colors import class_color


def test_every_class_has_a_different_color():
    colors = [class_color(name) for name in (*CLASS_NAMES, "tumor", "another")]
    assert len(set(colors)) == len(colors)
