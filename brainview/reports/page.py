"""Lays out a report on one A4 page."""

from brainview.core import Status
from brainview.core.language import comma_list, tr
from brainview.core.wording import capitalized
from brainview.reports.class_colors import class_color, class_letter
from brainview.reports.document import ReportDocument, ReportImage
from brainview.reports.page_parts import (
    BODY,
    COLUMN,
    INK,
    LABEL,
    LEFT,
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
    list_item,
    models,
    moment_words,
    notes,
    picture,
    reader,
    section,
)
from brainview.reports.typeset import Sheet, Type

_MOST_CLASSES = 6
_SMALLEST_IMAGE = COLUMN * 0.36
# By which the images are smaller where there are doubts, or a reader's notes.
_DOUBTS_ROOM, _READER_ROOM, _MOST_ROOM = 44.0, 44.0, 84.0


def draw_page(document: ReportDocument, dpi: int) -> Sheet:
    """Lay out a report.

    Parameters
    ----------
    document : ReportDocument
        The content of the report.
    dpi : int
        Pixels per inch.

    Returns
    -------
    Sheet
        The finished page.
    """
    sheet, over = _drawn(document, dpi)
    # In some languages, sentences are longer.
    return _drawn(document, dpi, over)[0] if over else sheet


def _drawn(
    document: ReportDocument, dpi: int, smaller: float = 0.0
) -> tuple[Sheet, float]:
    """Return the page, with smaller images, and by how much it is still too long."""
    sheet = Sheet(dpi)
    made = "" if document.made_at is None else moment_words(document.made_at)
    letterhead(sheet, document.letterhead)
    header(sheet, document.title, document.page or made, document.identity)
    top, under = document.headline, document.subline
    headline(sheet, top, under, synthetic=document.image.synthetic)
    _facts(sheet, document, 140)
    y = _images(sheet, document, 200, smaller)
    y = _findings(sheet, document, y + 26)
    y = reader(sheet, document.reader, y)
    gap = 14 if document.doubts else 22
    y = _doubts(sheet, document, y + 22)
    end = models(sheet, document.models, y + gap)
    notes(sheet, document.warnings, end + gap)
    footer(sheet, document.notice, document.engine, document.software)
    return sheet, excess(end, document.warnings)


def _facts(sheet: Sheet, document: ReportDocument, y: float) -> None:
    """Print the file name, then a row of labeled values."""
    sheet.text((LEFT, y), document.subject, LABEL)
    name = sheet.shortened(document.file_name, STRONG, WIDTH)
    sheet.text((LEFT, y + 12), name, STRONG)
    fact_row(sheet, document.facts, y + 30)


def _images(sheet: Sheet, document: ReportDocument, y: float, smaller: float) -> float:
    """Draw the scan and, beside it, the scan with the heat map and mask."""
    side = max(COLUMN - _room_for_more(document) - smaller, _SMALLEST_IMAGE)
    picture(sheet, document.image, (LEFT, y), side, overlays=False)
    bottom = y + side
    has_marks = bool(document.image.marks)
    words = tr("Scan with the reader's measures") if has_marks else tr("Scan")
    sheet.text((LEFT, bottom + 14), words, SMALL)
    if document.status is Status.REFUSED:
        _refusal(sheet, document, (SECOND, y))
    else:
        picture(sheet, document.image, (SECOND, y), side, overlays=True)
        return max(bottom + 26, _caption(sheet, document, bottom + 14) - 12)
    return bottom + 26


def _room_for_more(document: ReportDocument) -> float:
    """Return by how much the images are smaller, for what stands below them."""
    room = _DOUBTS_ROOM if document.doubts else 0.0
    if document.reader:
        room += _READER_ROOM
    return min(room, _MOST_ROOM)


def _caption(sheet: Sheet, document: ReportDocument, y: float) -> float:
    """Print what the second image shows, and how reliable the map is."""
    image = document.image
    heat = truth = ""
    if image.heat_class:
        heat = tr("Grad-CAM for “{class_name}”", class_name=image.heat_class)
    if image.truth is not None:
        truth = tr("reference (dashed)")
    parts = (heat, _mask_words(image), truth)
    words = comma_list(part for part in parts if part) or tr("no overlay")
    y = sheet.paragraph((SECOND, y), capitalized(words), SMALL, COLUMN, 2)
    return sheet.paragraph((SECOND, y), image.heat_note, LABEL, COLUMN, 6)


def _mask_words(image: ReportImage) -> str:
    """Return what the outlines are; empty if there are none."""
    if image.reader_mask is not None:
        if image.mask is None:
            return tr("reader's mask")
        return tr("mask (reader's: dotted)")
    if image.mask is None:
        return ""
    if image.truth is not None:
        is_doubtful = image.mask_doubtful
        return tr("mask (hatched: doubtful)") if is_doubtful else tr("mask")
    if image.mask_doubtful:
        return tr("tumor mask (hatched: doubtful)")
    return tr("tumor mask")


def _refusal(sheet: Sheet, document: ReportDocument, at: tuple[float, float]) -> None:
    """Print why the scan was refused, in place of the second image."""
    x, y = at
    sheet.rectangle((x, y, COLUMN, COLUMN), PALE)
    title = tr("This scan was not analyzed")
    sheet.text((x + 18, y + 34), title, Type(11, INK, True), width=COLUMN - 36)
    y = sheet.paragraph((x + 18, y + 54), document.reason, BODY, COLUMN - 36, 8)
    rest = tr("The report holds no class, no Grad-CAM map and no tumor mask.")
    sheet.paragraph((x + 18, y + 8), rest, SMALL, COLUMN - 36, 3)


def _findings(sheet: Sheet, document: ReportDocument, y: float) -> float:
    """Print the classes with bars and, beside them, the measurements."""
    if not document.classes and not document.measurements:
        return y - 26
    classes_end = _classes(sheet, document, y)
    section(sheet, tr("Tumor mask"), SECOND, y)
    row = y + 20
    for label, value in document.measurements:
        room = COLUMN - sheet.width(value, STRONG) - 6
        sheet.text((SECOND, row), label, BODY, width=room)
        sheet.text((RIGHT, row), value, STRONG, "right")
        row += 17
    note = document.measurement_note
    row = sheet.paragraph((SECOND, row), note, SMALL, COLUMN, 4)
    return max(classes_end, row)


def _classes(sheet: Sheet, document: ReportDocument, y: float) -> float:
    is_open = document.status is Status.UNDECIDED
    title = tr("Classes, none decided") if is_open else tr("Classes")
    section(sheet, title, LEFT, y)
    row = y + 20
    for place, shown in enumerate(document.classes[:_MOST_CLASSES]):
        look = STRONG if place == 0 and not is_open else BODY
        color = class_color(shown.name)
        sheet.rectangle((LEFT, row - 8.2, 10.5, 10.5), color, radius=2.5)
        letter = Type(7, INK, bold=True)
        sheet.text((LEFT + 5.25, row - 0.4), class_letter(shown.name), letter, "center")
        sheet.text((LEFT + 17, row), shown.label, look, width=74)
        x, width = LEFT + 96, COLUMN - 96 - 52
        sheet.rectangle((x, row - 5.5, width, 5), PALE, radius=2.5)
        filled = max(width * shown.probability, 1.5)
        sheet.rectangle((x, row - 5.5, filled, 5), color, min(2.5, filled / 2))
        sheet.text((LEFT + COLUMN, row), shown.percent, look, "right", 48)
        row += 17
    return row - 4


def _doubts(sheet: Sheet, document: ReportDocument, y: float) -> float:
    if not document.doubts:
        return y - 22
    is_open = document.status is Status.UNDECIDED
    title = tr("Why it is undecided") if is_open else tr("Doubts")
    section(sheet, title, LEFT, y, WIDTH)
    row = y + 18
    for sentence in document.doubts:
        row = list_item(sheet, sentence, row)
    return row - 8
