"""Lays out the pages of a report on a series."""

from collections.abc import Iterator
from itertools import groupby

from brainview.core.language import number, plural, tr, translatable
from brainview.reports.class_colors import OTHER_CLASS_COLOR, class_color, class_letter
from brainview.reports.page import draw_page
from brainview.reports.page_parts import (
    BODY,
    COLUMN,
    INK,
    LABEL,
    LEFT,
    LINE,
    MUTED,
    PALE,
    RIGHT,
    SECOND,
    SMALL,
    STRONG,
    WIDTH,
    excess,
    fact_row,
    footer,
    header,
    headline,
    letterhead,
    models,
    moment_words,
    notes,
    picture,
    reader,
    section,
)
from brainview.reports.series_document import (
    DOUBTFUL,
    NOT_ANALYZED,
    KeyPicture,
    LesionLine,
    SeriesDocument,
)
from brainview.reports.typeset import Sheet, Type

_STRIP, _BARS = 14.0, 26.0  # heights of classes and of areas
_DOUBT_LINE = 1.2  # under answers with a doubt
_LETTER = Type(7, INK, bold=True)
_LETTER_ROOM = 8.0  # narrower parts of the strip have no letter
_ROW = 14.0
MOST_LESIONS = 10
_PICTURES, _SMALLEST_PICTURES = 0.76, 0.36  # of the width of a column
_NO_CLASS = {"refused": "#c3cad3", "failed": "#e3b1a8"}
_NO_LETTER = {"refused": "", "failed": "!"}
_COLUMNS = (
    (translatable("Lesion"), 0.0),
    (translatable("Volume"), 62.0),
    (translatable("Longest × perpendicular"), 128.0),
    (translatable("Extent"), 230.0),
    (translatable("Slices"), 318.0),
    (translatable("Largest on"), 358.0),
    (translatable("Center, mm (LPS)"), 408.0),
)
"""Titles of the table of lesions, and how far from the left edge each begins."""
_ENDS = (*(left for _, left in _COLUMNS[1:]), WIDTH)


def draw_pages(document: SeriesDocument, dpi: int) -> Iterator[Sheet]:
    """Lay out a report on a series, page by page.

    Parameters
    ----------
    document : SeriesDocument
        The content of the report.
    dpi : int
        Pixels per inch.

    Yields
    ------
    Sheet
        The summary, then a page for each key slice.
    """
    sheet, over = _summary(document, dpi)
    # In some languages, sentences are longer.
    yield _summary(document, dpi, over)[0] if over else sheet
    for page in document.pages:
        yield draw_page(page, dpi)


def _summary(
    document: SeriesDocument, dpi: int, smaller: float = 0.0
) -> tuple[Sheet, float]:
    """Return the page, with smaller pictures, and by how much it is still too long."""
    sheet = Sheet(dpi)
    made = "" if document.made_at is None else f"{moment_words(document.made_at)} · "
    count = 1 + len(document.pages)
    right = made + tr("Page {number} of {count}", number=1, count=count)
    letterhead(sheet, document.letterhead)
    header(sheet, tr("Series report"), right, document.identity)
    headline(sheet, document.headline, document.subline, synthetic=document.synthetic)
    fact_row(sheet, document.facts, 140)
    y = _strip(sheet, document, 182)
    y = _lesions(sheet, document, y + 24)
    end = reader(sheet, document.reader, y)
    # The page has room for a full table of lesions above full pictures.
    spare = _ROW * (MOST_LESIONS - min(len(document.lesions), MOST_LESIONS))
    taken = max(0.0, end - y - spare) + smaller
    y = _pictures(sheet, document.pictures, end + 10, taken=taken)
    end = models(sheet, document.models, y + 20)
    notes(sheet, document.notes, end + 16)
    footer(sheet, document.notice, document.engine, document.software)
    return sheet, excess(end, document.notes)


def _strip(sheet: Sheet, document: SeriesDocument, y: float) -> float:
    """Draw the class of each slice, its area above, and what the colors mean."""
    section(sheet, tr("Slices"), LEFT, y, WIDTH)
    marks = document.marks
    width = WIDTH / len(marks)
    largest = max(mark.area for mark in marks)
    top = y + 12
    bottom = top + (_BARS if largest else 0.0)
    for place, mark in enumerate(marks):
        if mark.area:
            height = max(0.8, (_BARS - 2) * mark.area / largest)
            box = (LEFT + place * width, bottom - height, max(0.4, width - 0.5), height)
            sheet.rectangle(box, MUTED)
    if largest:
        digits = 1 if document.area_unit == "cm²" else 0
        words = tr(
            "area of lesions, up to {area} {unit}",
            area=number(largest, f",.{digits}f"),
            unit=document.area_unit,
        )
        sheet.text((RIGHT, y), words, LABEL, "right")
    sheet.rectangle((LEFT, bottom + 1, WIDTH, _STRIP), PALE)
    for name, group in groupby(enumerate(marks), key=lambda pair: pair[1].name):
        places = [place for place, _ in group]
        _part(sheet, name, (LEFT + places[0] * width, bottom + 1), len(places) * width)
    for is_doubtful, group in groupby(
        enumerate(marks), key=lambda pair: pair[1].is_doubtful
    ):
        if is_doubtful:
            places = [place for place, _ in group]
            left, long = LEFT + places[0] * width, len(places) * width
            sheet.rectangle((left, bottom + _STRIP + 1.8, long, _DOUBT_LINE), INK)
    sheet.text((LEFT, bottom + _STRIP + 10), "1", LABEL)
    sheet.text((RIGHT, bottom + _STRIP + 10), number(len(marks), ","), LABEL, "right")
    return _legend(sheet, document, bottom + _STRIP + 22)


def _part(sheet: Sheet, name: str, at: tuple[float, float], width: float) -> None:
    """Draw neighboring slices of one class."""
    if name == NOT_ANALYZED:
        return
    x, y = at
    sheet.rectangle((x, y, width, _STRIP), _color(name))
    letter = _letter(name)
    if letter and width >= _LETTER_ROOM:
        sheet.text((x + width / 2, y + _STRIP - 4.5), letter, _LETTER, "center")


def _legend(sheet: Sheet, document: SeriesDocument, y: float) -> float:
    x = LEFT
    for name, label, count in document.legend:
        words = f"{label} {number(count, ',')}"
        width = sheet.width(words, BODY)
        if x + 14 + width > RIGHT:
            x, y = LEFT, y + 14
        _legend_mark(sheet, name, x, y)
        sheet.text((x + 15, y), words, BODY)
        x += 15 + width + 16
    return y


def _legend_mark(sheet: Sheet, name: str, x: float, y: float) -> None:
    """Draw what stands in the strip for a class, or for a doubt."""
    if name == DOUBTFUL:
        sheet.rectangle((x, y - 3.6, 10.5, _DOUBT_LINE), INK)
        return
    sheet.rectangle((x, y - 8.2, 10.5, 10.5), _color(name), radius=2.5)
    if letter := _letter(name):
        sheet.text((x + 5.25, y - 0.4), letter, _LETTER, "center")


def _color(name: str) -> str:
    if name == NOT_ANALYZED:
        return PALE
    return _NO_CLASS.get(name, class_color(name)) or OTHER_CLASS_COLOR


def _letter(name: str) -> str:
    if name == "undecided":
        return "?"
    return _NO_LETTER.get(name, class_letter(name))


def _lesions(sheet: Sheet, document: SeriesDocument, y: float) -> float:
    """Print the table of lesions, and their sum."""
    section(sheet, tr("Lesions"), LEFT, y, WIDTH)
    if document.lesions:
        for (title, left), end in zip(_COLUMNS, _ENDS, strict=True):
            sheet.text((LEFT + left, y + 17), tr(title), LABEL, width=end - left - 4)
        y += 19
    else:
        y += 5
    for line in document.lesions[:MOST_LESIONS]:
        y += _ROW
        _lesion(sheet, line, y - 3)
        sheet.rule(LEFT, y + 1.5, WIDTH, LINE, 0.4)
    more, left_out = "", len(document.lesions) - MOST_LESIONS
    if left_out > 0:
        more = plural(
            "{count} smaller lesion left out here.",
            "{count:,} smaller lesions left out here.",
            left_out,
        )
    y += 14
    sheet.text((LEFT, y), tr("All lesions"), STRONG, width=58)
    room = WIDTH - 62.0
    sentences = document.volume, more, document.specks, document.lesion_note
    words = " ".join(filter(None, sentences))
    return sheet.paragraph((LEFT + 62, y), words, BODY, room, 4) - 8


def _lesion(sheet: Sheet, line: LesionLine, y: float) -> None:
    cells = (
        line.name, line.volume, line.diameters, line.extent, line.slices, line.largest,
        line.center,
    )  # fmt: skip
    for place, (cell, (_, left), end) in enumerate(
        zip(cells, _COLUMNS, _ENDS, strict=True)
    ):
        look = STRONG if place < 2 else BODY
        sheet.text((LEFT + left, y), cell, look, width=end - left - 4)


def _pictures(
    sheet: Sheet, pictures: tuple[KeyPicture, ...], y: float, *, taken: float
) -> float:
    """Draw the key slices side by side, smaller by the room that is taken."""
    side = max(COLUMN * _PICTURES - taken, COLUMN * _SMALLEST_PICTURES)
    for x, shown in zip((LEFT, SECOND), pictures, strict=False):
        picture(sheet, shown.image, (x, y), side, overlays=True)
        sheet.text((x, y + side + 13), shown.caption, STRONG, width=COLUMN)
        sheet.text((x, y + side + 25), shown.detail, SMALL, width=COLUMN)
    return y + side + 26 if pictures else y
