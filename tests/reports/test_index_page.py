import base64
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import astuple, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from contrast import contrast
from msgspec import structs
from report_values import (
    IDENTITY,
    analysis_of,
    classification,
    manifests,
    refused,
    scan_of,
    segmentation,
)

from brainview import __version__
from brainview.core import (
    RESEARCH_USE,
    BatchItem,
    ScanReadError,
    ScanRecord,
    ScanWarning,
    WarningCode,
    resources_folder,
)
from brainview.core.foreign_text import in_one_line
from brainview.core.wording import percent_words
from brainview.reports import PageRow, write_page
from brainview.reports.class_colors import CLASS_COLORS

CHOSEN = tuple(manifests().values())
HOSTILE = [
    "</script><script>alert(1)</script>.png",
    "<!--<script>.png",
    "<img src=x onerror=alert(1)>.png",
    "a\"b'c&amp;.png",
    "two\nlines\u2028.png",
    "{{title}}.png",
]
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="node isn't installed")


class Page(HTMLParser):
    """The content of the page: elements, texts, and rows as JSON."""

    VOID = ("meta", "input", "br", "img")

    def __init__(self, text):
        super().__init__()
        self.text, self.open, self.tags, self.rows, self.blocks = text, [], [], [], 0
        self.words = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self.open.append((tag, dict(attributes)))

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if not self.open:
            return
        tag, attributes = self.open[-1]
        self.words[tag] = self.words.get(tag, "") + data
        if attributes.get("class") == "rows":
            self.blocks += 1
            self.rows += json.loads(data)

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]

    def items(self, of):
        """Return the texts of a list without its elements."""
        part = self.text.split(f'<ul id="{of}"')[1].split("</ul>")[0]
        lines = re.findall("<li.*?</li>", part, re.DOTALL)
        return [" ".join(re.sub("<[^>]*>", " ", line).split()) for line in lines]


def analyzed(path="in/x.dcm", **facts):
    return ScanRecord.of(BatchItem(path, 0, analysis=analysis_of(scan_of(), **facts)))


def failed(path="in/broken.png"):
    error = ScanReadError(Path(path), reason="it is empty", remedy="export it again")
    return ScanRecord.of(BatchItem(path, error=error))


def page_of(tmp_path, records, links=None, chosen=CHOSEN):
    path = tmp_path / "page.html"
    write_page(path, (PageRow(each, links or {}) for each in records), chosen)
    return Page(path.read_text(encoding="utf-8"))


def in_script(page, expression):
    """Evaluate JavaScript with the functions of the page, without a browser."""
    code = page.text.split("<script>")[1].split("</script>")[0]
    rows = json.dumps(page.rows)
    code += f"\nconst rows = {rows};\nconsole.log(JSON.stringify({expression}));"
    done = subprocess.run(
        [NODE, "-"], input=code, capture_output=True, encoding="utf-8", check=True
    )
    return json.loads(done.stdout)


def order(page, column, descending=False):
    arguments = f"rows, {column!r}, {json.dumps(descending)}"
    classes = ["Glioma", "Meningioma", "No tumor", "Pituitary"]
    return in_script(page, f"ordered({arguments}, {json.dumps(classes)})")


def fitting(page, **query):
    whole = {"text": "", "kind": None, "status": None, "least": 0} | query
    return in_script(page, f"rows.map((row) => fits(row, {json.dumps(whole)}))")


def test_every_element_is_closed(tmp_path):
    assert page_of(tmp_path, [analyzed(), failed()]).open == []


def test_nothing_comes_from_a_network(tmp_path):
    text = page_of(tmp_path, [analyzed()]).text
    assert not re.search(r"https?:|src=|@import|url\(|fetch\(|<link", text)


def test_markup_is_never_made_from_text(tmp_path):
    text = page_of(tmp_path, [analyzed()]).text
    assert not re.search("innerHTML|outerHTML|insertAdjacent|document.write|eval", text)


def test_only_the_page_s_own_style_and_script_are_allowed(tmp_path):
    page = page_of(tmp_path, [analyzed()])
    policy = next(m["content"] for m in page.all("meta") if "http-equiv" in m)
    assert policy.startswith("default-src 'none'; ")
    for tag in ("style", "script"):
        content = page.text.split(f"<{tag}>")[1].split(f"</{tag}>")[0]
        digest = hashlib.sha256(content.encode()).digest()
        assert f"{tag}-src 'sha256-{base64.b64encode(digest).decode()}';" in policy


def test_a_row_contains_the_whole_answer(tmp_path):
    spacing = ScanWarning(WarningCode.SPACING_UNKNOWN)
    overlay = ScanWarning(WarningCode.OVERLAY_NOT_SHOWN)
    facts = {"warnings": (spacing, overlay)}
    said = (
        "The pixel spacing is unknown, so sizes are in pixels.\n"
        "The file has an overlay with marks, which isn't shown."
    )
    links = {"thumbnail": "f/x.jpg", "report": "r/x.png"}
    assert page_of(tmp_path, [analyzed(**facts)], links).rows == [
        [
            *("in/x.dcm", 0, 0, 0, 0.93, 1, 0.05, 30.0, 1, 7.81, said),
            *("f/x.jpg", "", "", "r/x.png", 0.995, 0),
            *(None, "", "", "", []),
        ]
    ]


def test_a_row_about_a_series_has_its_slices_and_counts_once(tmp_path):
    slices = tuple(
        PageRow(analyzed(f"in/{k}.dcm"), {"slice": f"{k}.jpg"}) for k in "ab"
    )
    row = PageRow(analyzed("in/a.dcm"), {"slice": "a.jpg"}, slices)
    write_page(tmp_path / "page.html", [row], CHOSEN)
    page = Page((tmp_path / "page.html").read_text("utf-8"))
    assert [each[18] for each in page.rows[0][21]] == ["a.jpg", "b.jpg"]
    assert page.items("classes")[0].endswith("1")


def test_a_size_without_spacing_is_in_pixels(tmp_path):
    known = analyzed(segmentation=segmentation(area_mm2=None))
    assert page_of(tmp_path, [known]).rows[0][7:10] == [120, 0, None]


def test_a_failed_file_has_its_reason(tmp_path):
    row = page_of(tmp_path, [failed()]).rows[0]
    assert row[2] == 3
    assert "it is empty" in row[10]


def test_a_refused_scan_has_its_reason(tmp_path):
    given = ScanRecord.of(BatchItem("x.png", 0, analysis=refused(scan_of())))
    row = page_of(tmp_path, [given]).rows[0]
    assert row[2:5] == [2, None, None]
    assert row[10].startswith("The image is unlike")


def test_a_class_that_no_manifest_names_is_listed(tmp_path):
    given = replace(analyzed(), predicted_class="cyst", probabilities={"cyst": 1.0})
    page = page_of(tmp_path, [given], chosen=())
    assert page.items("classes") == ["C Cyst 1"]
    assert page.rows[0][3] == 0


def test_all_rows_of_many_are_there_in_order(tmp_path):
    given = failed()
    page = page_of(tmp_path, (replace(given, path=str(k)) for k in range(5001)))
    assert page.blocks == 2
    assert [row[0] for row in page.rows] == [str(k) for k in range(5001)]


def test_rows_are_not_kept_in_memory(tmp_path):
    alive, most = 0, 0

    class Links(dict):
        """Counts how many are alive."""

        def __init__(self):
            nonlocal alive
            super().__init__()
            alive += 1

        def __del__(self):
            nonlocal alive
            alive -= 1

    def rows():
        nonlocal most
        for _ in range(50):
            yield PageRow(analyzed(), Links())
            most = max(most, alive)

    write_page(tmp_path / "page.html", rows(), CHOSEN)
    assert most <= 2


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_stays_a_name(tmp_path, name):
    page = page_of(tmp_path, [analyzed(name)])
    assert page.rows[0][0] == in_one_line(name)
    assert len(page.all("script")) == 2
    assert not page.all("img")


def test_an_unpaired_surrogate_is_kept(tmp_path):
    assert page_of(tmp_path, [analyzed("a\udcff\ud800.png")]).rows[0][0] == (
        "a\udcff\ud800.png"
    )


def test_names_in_all_scripts_are_kept(tmp_path):
    assert page_of(tmp_path, [analyzed("脳 ü 🧠.png")]).rows[0][0] == "脳 ü 🧠.png"


def test_a_hostile_manifest_stays_text(tmp_path):
    chosen = [structs.replace(CHOSEN[0], title="<b>{{title}}", limits="</script>&")]
    text = page_of(tmp_path, [analyzed()], chosen=chosen).text
    assert "&lt;b&gt;{{title}}" in text
    assert "&lt;/script&gt;&amp;" in text


def test_links_lead_to_files_with_any_name(tmp_path):
    links = {"mask": "ma#ks/50%?a b:<ü>.png"}
    row = page_of(tmp_path, [analyzed()], links).rows[0]
    assert row[12] == "ma%23ks/50%25%3Fa%20b%3A%3C%C3%BC%3E.png"


@pytest.mark.skipif(sys.platform == "win32", reason="names are Unicode there")
def test_links_lead_to_files_with_names_that_are_not_unicode(tmp_path):
    links = {"mask": os.fsdecode(b"a\xff.png")}
    assert page_of(tmp_path, [analyzed()], links).rows[0][12] == "a%FF.png"


def test_scans_are_counted_by_status(tmp_path):
    page = page_of(tmp_path, [analyzed(), failed(), analyzed()])
    assert page.items("statuses") == [
        "Answered 2",
        "Undecided 0",
        "Refused 0",
        "Failed 1",
    ]


def test_answers_are_counted_by_class(tmp_path):
    other = analyzed(classification=classification((0.1, 0.0, 0.8, 0.1)))
    page = page_of(tmp_path, [analyzed(), other, analyzed(), failed()])
    assert page.items("classes") == [
        "G Glioma 2",
        "M Meningioma 0",
        "N No tumor 1",
        "P Pituitary 0",
    ]


def test_bars_are_proportional_to_the_counts(tmp_path):
    other = analyzed(classification=classification((0.1, 0.0, 0.8, 0.1)))
    page = page_of(tmp_path, [analyzed(), other, analyzed()])
    widths = [rect["width"] for rect in page.all("rect")]
    assert widths == ["100.00", "0.00", "50.00", "0.00"]


def test_a_class_has_a_color_and_a_letter(tmp_path):
    text = page_of(tmp_path, [analyzed()]).text
    assert re.search(rf'fill="{CLASS_COLORS["glioma"]}"/><text [^>]*>G</text>', text)


@pytest.mark.parametrize(
    ("count", "title"), [(0, "0 scans"), (1, "1 scan"), (1234, "1,234 scans")]
)
def test_the_title_counts_the_scans(tmp_path, count, title):
    assert page_of(tmp_path, [failed()] * count).words["h1"] == title


@pytest.mark.parametrize("manifest", CHOSEN, ids=lambda m: m.id)
def test_a_model_has_a_test_result(tmp_path, manifest):
    text = page_of(tmp_path, [analyzed()]).text
    name = f"{manifest.title} {manifest.version}"
    assert f"<b>{name}</b><br>{manifest.honest_sentence}" in text


def test_a_missing_classifier_is_noted(tmp_path):
    given = analyzed(classification=None)
    page = page_of(tmp_path, [given], chosen=CHOSEN[1:])
    assert page.items("classes") == ["No classifier was asked."]


def test_the_page_has_a_date_and_a_version(tmp_path):
    text = page_of(tmp_path, [analyzed()]).text
    made = rf"\d{{4}}-\d\d-\d\d \d\d:\d\d · brainview {re.escape(__version__)}"
    assert re.search(made, text)


def test_the_research_notice_is_at_the_top(tmp_path):
    head = page_of(tmp_path, [analyzed()]).text.split("</header>")[0]
    assert f'<p class="research">{RESEARCH_USE}</p>' in head


def test_the_research_notice_is_on_every_printed_page(tmp_path):
    text = page_of(tmp_path, [analyzed()]).text
    assert RESEARCH_USE in text.split("<tfoot>")[1].split("</tfoot>")[0]


def test_an_empty_batch_has_a_sentence(tmp_path):
    assert "<p>No scan was found" in page_of(tmp_path, []).text


def test_a_page_with_scans_does_not_say_that_none_were_found(tmp_path):
    assert "No scan was found" not in page_of(tmp_path, [failed()]).text


def test_without_a_script_the_table_file_is_named(tmp_path):
    text = page_of(tmp_path, [analyzed()]).text
    assert "table file" in text.split("<noscript>")[1].split("</noscript>")[0]


def test_no_patient_is_named(tmp_path):
    text = page_of(tmp_path, [analyzed()]).text
    assert not any(
        words in text for words in astuple(IDENTITY) if isinstance(words, str)
    )


def test_every_column_can_be_sorted_with_the_keyboard(tmp_path):
    page = page_of(tmp_path, [analyzed()])
    heads = re.findall(r"<th [^>]*>(<button type=\"button\">)", page.text)
    assert len(heads) == len(page.all("th")) == 11


def test_an_old_page_stays_where_rows_fail(tmp_path):
    (tmp_path / "page.html").write_text("old")

    def rows():
        yield PageRow(analyzed(), {})
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        write_page(tmp_path / "page.html", rows(), CHOSEN)
    assert (tmp_path / "page.html").read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["page.html"]


def test_text_has_enough_contrast():
    template = (resources_folder() / "theme" / "index.html").read_text("utf-8")
    for theme in re.findall(r":root \{(.*?)\}", template, re.DOTALL):
        colors = dict(re.findall(r"--(\w+): (#\w{6})", theme))
        for text in ("text", "muted"):
            for ground in ("window", "panel", "raised"):
                assert contrast(colors[text], colors[ground]) >= 4.5
        for mark in ("edge", "accent"):
            for ground in ("window", "panel", "raised"):
                assert contrast(colors[mark], colors[ground]) >= 3


def test_letters_have_enough_contrast_on_class_colors():
    assert min(contrast("#15181c", color) for color in CLASS_COLORS.values()) >= 4.5


@needs_node
def test_probabilities_are_worded_as_in_the_program(tmp_path):
    given = [k / 1000 for k in range(1001)]
    said = in_script(page_of(tmp_path, []), f"{given}.map(percentWords)")
    assert said == [percent_words(probability) for probability in given]


@needs_node
@pytest.mark.parametrize(
    ("area_mm2", "said"),
    [(30.0, ["30.0 mm²", "7.8 mm"]), (None, ["120 px", "spacing unknown"])],
)
def test_sizes_have_a_unit(tmp_path, area_mm2, said):
    page = page_of(tmp_path, [analyzed(segmentation=segmentation(area_mm2))])
    assert in_script(page, "[areaWords(rows[0]), diameterWords(rows[0])]") == said


@needs_node
@pytest.mark.parametrize(("series", "shown"), [("one", 2), (None, 3)])
def test_the_viewer_goes_through_the_series_or_the_list(tmp_path, series, shown):
    names = ("a", "b", "c")
    records = [analyzed(f"{name}.dcm") for name in names]
    rows = [
        ScanRecord.from_json(each.to_json() | {"series": series if k < 2 else None})
        for k, each in enumerate(records)
    ]
    page = page_of(tmp_path, rows, {"slice": "x.jpg"})
    found = in_script(page, "through(rows[0], grouped(rows), rows)")
    assert found["isSeries"] is (series is not None)
    assert len(found["list"]) == shown


@needs_node
def test_an_empty_mask_has_a_text(tmp_path):
    page = page_of(tmp_path, [replace(analyzed(), tumor_area_mm2=0.0)])
    assert in_script(page, "areaWords(rows[0])") == "nothing outlined"


@needs_node
@pytest.mark.parametrize("path", ["a/b/c.png", "a\\b\\c.png"])
def test_a_file_name_is_separate_from_its_folder(tmp_path, path):
    name, folder = in_script(
        page_of(tmp_path, []), f"nameAndFolder({json.dumps(path)})"
    )
    assert (name, folder) == ("c.png", path[:-5])


@needs_node
def test_names_are_sorted_by_the_numbers_in_them(tmp_path):
    page = page_of(tmp_path, map(failed, ["s10", "s9", "S1"]))
    assert order(page, "path") == [2, 1, 0]


@needs_node
@pytest.mark.parametrize(
    ("descending", "expected"), [(False, [2, 0, 1]), (True, [0, 2, 1])]
)
def test_rows_without_a_probability_are_last_in_both_orders(
    tmp_path, descending, expected
):
    less = analyzed(classification=classification((0.6, 0.2, 0.1, 0.1)))
    page = page_of(tmp_path, [analyzed(), failed(), less])
    assert order(page, "chance", descending) == expected


@needs_node
def test_equal_rows_keep_their_order(tmp_path):
    page = page_of(tmp_path, [failed(), analyzed(), failed(), analyzed()])
    assert order(page, "status", descending=True) == [0, 2, 1, 3]


@needs_node
def test_areas_in_pixels_come_after_those_in_mm2(tmp_path):
    pixels = analyzed(segmentation=segmentation(area_mm2=None))
    big = analyzed(segmentation=segmentation(area_mm2=500.0))
    assert order(page_of(tmp_path, [pixels, big]), "area") == [1, 0]


@needs_node
@pytest.mark.parametrize("column", ["order", "class", "second", "diameter", "notes"])
def test_every_other_column_sorts_too(tmp_path, column):
    last = replace(failed(), reason=None)
    other = analyzed(
        classification=classification((0.1, 0.0, 0.7, 0.2)),
        warnings=(ScanWarning(WarningCode.OVERLAY_NOT_SHOWN),),
    )
    page = page_of(tmp_path, [other, last])
    assert order(page, column) == [0, 1]


@needs_node
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, [True, True]),
        ({"status": 3}, [False, True]),
        ({"status": "doubt"}, [False, False]),
        ({"kind": 0}, [True, False]),
        ({"kind": 1}, [False, False]),
        ({"least": 0.93}, [True, False]),
        ({"least": 0.94}, [False, False]),
        ({"text": "broken"}, [False, True]),
        ({"text": "x.dcm", "status": 3}, [False, False]),
    ],
)
def test_filters_keep_what_fits_all_of_them(tmp_path, query, expected):
    assert fitting(page_of(tmp_path, [analyzed(), failed()]), **query) == expected


@needs_node
def test_a_search_ignores_case_and_how_accents_are_stored(tmp_path):
    page = page_of(tmp_path, [failed("U\u0308BER.png")])
    assert fitting(page, text="\u00fcber") == [True]


@needs_node
@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("0, 94, 94", "1 to 94 of 94 scans"),
        ("1, 1234, 200000", "101 to 200 of 1,234 scans (of 200,000 in all)"),
        ("0, 1, 1", "1 scan"),
        ("0, 0, 9", "No scan fits. Change a filter, or show all."),
    ],
)
def test_the_page_says_which_scans_it_shows(tmp_path, call, said):
    assert in_script(page_of(tmp_path, []), f"shownWords({call})") == said
