"""A report of each language: every letter is printed, and all of it is on the page."""

from dataclasses import replace
from itertools import combinations

import pytest
from matplotlib.transforms import Bbox
from report_values import MADE_AT, analysis_of, manifests, scan_of, segmentation

from brainview.core.language import (
    ENGLISH,
    LANGUAGES,
    Catalog,
    current_language,
    language_of,
    use_catalog,
)
from brainview.core.reader_notes import ReaderNotes, Verdict
from brainview.reports import KeyPicture, LesionLine, SeriesDocument, SliceMark
from brainview.reports.fonts import printable
from brainview.reports.gather import build_document
from brainview.reports.line_breaks import directed, line_ends
from brainview.reports.page import draw_page
from brainview.reports.page_parts import BODY
from brainview.reports.series_page import draw_pages
from brainview.reports.typeset import HEIGHT_PT, WIDTH_PT, Sheet, plain_settings

# "Only for research, no medical device; look at both, class and outline."
SENTENCES = {
    "en": "For research only, no medical device; look at both, class and outline.",
    "de": "Nur für die Forschung, kein Medizinprodukt; prüfen Sie Klasse und Umriss.",
    "es": "Solo para investigación, no es un producto sanitario; compruebe la señal.",
    "fr": "Réservé à la recherche ; vérifiez la classe et le contour où il y a doute.",
    "pt": "Somente para pesquisa, não é dispositivo médico; verifique as lesões.",
    "hi": "केवल शोध के लिए; यह चिकित्सा उपकरण नहीं है। वर्ग और रूपरेखा दोनों की जाँच करें।",
    "zh": "仅供研究使用，不是医疗器械；请检查类别和轮廓，直接查看骨骼与肿瘤边缘。",
    "ja": "研究用途のみ。医療機器ではありません。輪郭も確認してください。",
    "ar": "للأغراض البحثية فقط، وليس جهازًا طبيًا؛ تحقق من الفئة والحدود معًا.",
}


class Longer(dict):
    """Sentences of a language: 40 % longer than the English ones, with their values."""

    def __init__(self, code):
        super().__init__()
        self._words = SENTENCES[code]
        self._is_dense = code in ("zh", "ja")

    def get(self, key, default=None):
        values = [f"{{{part.split('}')[0]}}}" for part in key[0].split("{")[1:]]
        length = round((0.7 if self._is_dense else 1.4) * len(key[0]))
        words = (self._words + " ") * (length // len(self._words) + 1)
        return " ".join((words[:length].strip(), *values))


# The others are in Latin letters, as German is.
@pytest.fixture(params=["de", "hi", "zh", "ja", "ar"])
def language(request):
    chosen = language_of(request.param)
    use_catalog(Catalog(chosen, Longer(chosen.code)))
    yield chosen
    use_catalog(Catalog(ENGLISH))


def documents():
    """Return a full report of a slice and of a series."""
    scan = scan_of()
    analysis = analysis_of(scan, segmentation=segmentation(30.0))
    notes = ReaderNotes(verdict=Verdict("meningioma", was_blind=True, is_reviewed=True))
    page = build_document(scan, analysis, manifests(), made_at=MADE_AT, notes=notes)
    cells = ("12.5 ml", "31.0 × 24.2 mm", "31 × 28 × 25 mm", "2 – 5")
    number = page.headline
    series = SeriesDocument(
        headline=page.headline,
        subline=page.subline,
        facts=page.facts,
        identity=number,
        made_at=MADE_AT,
        marks=(SliceMark("glioma", 4.0), SliceMark("refused"), SliceMark("notumor")),
        legend=(("glioma", number, 2), ("notumor", number, 1)),
        area_unit="mm²",
        volume=page.notice,
        lesions=(LesionLine(number, *cells, number, "-20.1, 4.0, 31.5"),),
        specks=page.notice,
        pictures=(KeyPicture(page.notice, page.headline, page.image),) * 2,
        models=page.models,
        notes=(page.notice * 2,) * 6,
        engine=page.engine,
        software=page.software,
        reader=page.reader,
        notice=page.notice,
    )
    return replace(page, warnings=(page.notice * 2,) * 6), series


def drawn():
    page, series = documents()
    with plain_settings():
        return [draw_page(page, 72), *draw_pages(series, 72)]


def test_nothing_is_missing_cut_or_outside_of_the_page(language):
    for sheet in drawn():
        boxes = {}
        for text in sheet.figure.texts:
            words = text.get_text()
            assert "□" not in words
            # A glyph that no font has is a warning, which is an error here.
            box = text.get_window_extent()
            assert box.x0 >= 20, words
            assert box.x1 <= WIDTH_PT - 20, words
            assert box.y0 >= 0, words
            assert box.y1 <= HEIGHT_PT, words
            if not text.get_path_effects():  # else it is on a picture
                boxes[text] = box.padded(-1.5)
        for one, other in combinations(boxes, 2):
            both = Bbox.intersection(boxes[one], boxes[other])
            assert both is None, (one.get_text(), other.get_text())


def test_there_is_a_font_for_each_letter():
    assert list(SENTENCES) == [each.code for each in LANGUAGES]
    for each in LANGUAGES:
        words = f"{each.name}: {SENTENCES[each.code]}"
        assert printable(words) == words


def test_the_page_is_mirrored_where_lines_run_to_the_left(language):
    sheet = Sheet(72)
    assert current_language() == language
    sheet.text((48, 100), "1", BODY)
    (text,) = sheet.figure.texts
    is_right = bool(text.get_window_extent().x0 > WIDTH_PT / 2)
    assert is_right is language.is_right_to_left


def test_chinese_ends_a_line_anywhere_but_before_a_period():
    assert line_ends("请检查，好 7.") == [1, 2, 4, 5]


def test_a_number_keeps_its_sign_where_lines_run_to_the_left():
    assert directed("DenseNet -2.5 ml") == "DenseNet -2.5 ml"
    assert directed("حجم -2.5 ml") == "\u200fحجم \u200e-2.5 ml"
    assert directed("حجم −2.5 ml") == "\u200fحجم \u200e−2.5 ml"
