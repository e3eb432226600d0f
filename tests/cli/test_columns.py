from brainview.cli.arguments import wrapped
from brainview.cli.columns import aligned, cut, width
from brainview.cli.info import fact_lines
from brainview.core.language import in_language, language_of


def test_the_width_on_a_terminal_depends_on_the_script():
    assert [width(text) for text in ("e\u0301", "体积", "कि")] == [1, 4, 2]
    assert cut("体积ab", 5) == "体积a"


def test_values_stand_below_each_other_in_every_script():
    lines = aligned([("体积", "1"), ("Note", "2"), ("", "3")], "  ")
    assert lines == ["  体积  1", "  Note  2", "        3"]


def test_info_says_plane_and_class_in_the_language():
    with in_language(language_of("de")):
        plane, truth = fact_lines(
            {"plane": "sagittal", "truth": {"label": "pituitary", "mask_px": 3}}
        )
    assert "sagittal" in plane
    assert "Hypophysentumor" in truth
    assert "mask_px" not in truth


def test_lines_end_between_the_characters_of_a_script_without_spaces():
    text = "可选种类：seg、掩膜，保存为 DICOM 分割；阅片者的掩膜另存一个"
    lines = wrapped(text, 20)
    assert max(map(width, lines)) <= 20
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert not {line[0] for line in lines} & set("：、，；")
