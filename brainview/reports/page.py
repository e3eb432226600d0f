"""Lays out a report on one A4 page."""

from datetime import datetime

import numpy as np

from brainview import __version__
from brainview.core import Status
from brainview.core.wording import capitalized, counted, percent_words
from brainview.imaging.overlay import MASK_COLOR, magma_table
from brainview.reports.class_colors import class_color
from brainview.reports.document import ModelLine, ReportDocument, ReportImage
from brainview.reports.panels import box_place, columns_per_mm, fitted
from brainview.reports.typeset import HEIGHT_PT, POINTS_PER_INCH, WIDTH_PT, Sheet, Type

_LEFT, _RIGHT = 48.0, WIDTH_PT - 48.0
_WIDTH = _RIGHT - _LEFT
_GAP = 18.0
_COLUMN = (_WIDTH - _GAP) / 2
_SECOND = _LEFT + _COLUMN + _GAP  # the left edge of the right column

_INK, _MUTED, _LINE, _PALE = "#1b2027", "#5b6675", "#d7dde4", "#eef1f4"
_ACCENT, _MARK = "#0f8b7d", "#9a5b00"

_LABEL = Type(7, _MUTED)
_BODY = Type(9, _INK)
_STRONG = Type(9, _INK, bold=True)
_SMALL = Type(8, _MUTED)
_ON_SCAN = Type(7.5, "#e7eaef", haloed=True)
_ON_BOX = Type(7, "#{:02x}{:02x}{:02x}".format(*MASK_COLOR), haloed=True)
_OUTLINE = 1.1  # points
_SECTION = Type(7.5, _ACCENT, bold=True)
_MOST_CLASSES = 6
# strftime would use the language of the system.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_DOUBTS_ROOM = 44.0  # by which the images are smaller where there are doubts
_WARNINGS_END = HEIGHT_PT - 93  # leaves room for one more warning and the footer


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
    sheet = Sheet(dpi)
    _header(sheet, document)
    _headline(sheet, document)
    _facts(sheet, document, 140)
    y = _images(sheet, document, 200)
    y = _findings(sheet, document, y + 26)
    gap = 14 if document.doubts else 22
    y = _doubts(sheet, document, y + 22)
    y = _models(sheet, document, y + gap)
    _warnings(sheet, document, y + gap)
    _footer(sheet, document)
    return sheet


def _header(sheet: Sheet, document: ReportDocument) -> None:
    brand = Type(10.5, _ACCENT, bold=True)
    sheet.text((_LEFT, 50), "brainview", brand)
    x = _LEFT + sheet.width("brainview", brand) + 8
    sheet.text((x, 50), "Analysis report", Type(10.5, _MUTED))
    if document.made_at is not None:
        made = _date_words(document.made_at)
        sheet.text((_RIGHT, 50), made, Type(9, _MUTED), "right")
    sheet.rule(_LEFT, 60, _WIDTH, _ACCENT, 1.2)


def _headline(sheet: Sheet, document: ReportDocument) -> None:
    look = Type(23, _INK, bold=True)
    sheet.text((_LEFT, 96), document.headline, look)
    sheet.paragraph((_LEFT, 115), document.subline, Type(10.5, _MUTED), _WIDTH, 1)
    if document.image.synthetic:
        words, tag = "SYNTHETIC – no scanner made this image", Type(8, _MARK, bold=True)
        width = sheet.width(words, tag) + 16
        sheet.rectangle((_RIGHT - width, 80, width, 18), "#fdf1dc", radius=4)
        sheet.text((_RIGHT - width + 8, 92), words, tag)


def _facts(sheet: Sheet, document: ReportDocument, y: float) -> None:
    """Print the file name, then a row of labeled values."""
    sheet.text((_LEFT, y), "File", _LABEL)
    name = sheet.shortened(document.file_name, _STRONG, _WIDTH)
    sheet.text((_LEFT, y + 12), name, _STRONG)
    widths = [
        max(sheet.width(label, _LABEL), sheet.width(value, _BODY))
        for label, value in document.facts
    ]
    gap = (_WIDTH - sum(widths)) / max(1, len(widths) - 1)
    x = _LEFT
    for width, (label, value) in zip(widths, document.facts, strict=True):
        sheet.text((x, y + 30), label, _LABEL)
        sheet.text((x, y + 42), value, _BODY)
        x += width + gap


def _images(sheet: Sheet, document: ReportDocument, y: float) -> float:
    """Draw the scan and, beside it, the scan with the heat map and mask."""
    side = _COLUMN - _DOUBTS_ROOM if document.doubts else _COLUMN
    _panel(sheet, document, (_LEFT, y), side, overlays=False)
    bottom = y + side
    sheet.text((_LEFT, bottom + 14), "Scan", _SMALL)
    if document.status is Status.REFUSED:
        _refusal(sheet, document, (_SECOND, y))
    else:
        _panel(sheet, document, (_SECOND, y), side, overlays=True)
        return max(bottom + 26, _caption(sheet, document, bottom + 14) - 12)
    return bottom + 26


def _panel(
    sheet: Sheet,
    document: ReportDocument,
    at: tuple[float, float],
    side: float,
    *,
    overlays: bool,
) -> None:
    image, (x, y) = document.image, at
    pixels = round(side * sheet.dpi / POINTS_PER_INCH)
    stroke = _OUTLINE * sheet.dpi / POINTS_PER_INCH
    drawn = fitted(image, (pixels, pixels), overlays=overlays, outline_px=stroke)
    sheet.image((x, y, side, side), drawn)
    if image.edges:
        left, right, top, bottom = image.edges
        middle = x + side / 2, y + side / 2
        sheet.text((x + 6, middle[1] + 3), left, _ON_SCAN)
        sheet.text((x + side - 6, middle[1] + 3), right, _ON_SCAN, "right")
        sheet.text((middle[0], y + 12), top, _ON_SCAN, "center")
        sheet.text((middle[0], y + side - 6), bottom, _ON_SCAN, "center")
    if image.synthetic:
        sheet.text((x + 6, y + 12), "SYNTHETIC", _ON_SCAN)
    if overlays:
        _scores(sheet, image, at, side)
    if overlays and image.heat is not None:
        _color_bar(sheet, (x, y + side))
    per_mm = columns_per_mm(image, (pixels, pixels))
    if per_mm is not None:
        points_per_mm = per_mm * POINTS_PER_INCH / sheet.dpi
        _scale_bar(sheet, (x + side, y + side), side / 3, points_per_mm)


def _scores(
    sheet: Sheet, image: ReportImage, at: tuple[float, float], side: float
) -> None:
    """Print the score of each box above it, or inside where there is no room."""
    points = POINTS_PER_INCH / sheet.dpi
    pixels = round(side / points)
    for found in image.detections:
        left, top, _, _ = box_place(
            image, (pixels, pixels), found.box, _OUTLINE / points
        )
        x = min(max(left * points, 2.0), side - 30)
        y = top * points - 2.5
        y = y if y > 8 else top * points + 8
        sheet.text((at[0] + x, at[1] + y), percent_words(found.score), _ON_BOX)


def _scale_bar(
    sheet: Sheet, corner: tuple[float, float], longest: float, points_per_mm: float
) -> None:
    """Draw the longest bar of a round length within a third of the panel."""
    lengths = [
        mm for mm in (1, 2, 5, 10, 20, 50, 100, 200) if mm * points_per_mm < longest
    ]
    if not lengths:
        return
    words = f"{lengths[-1] // 10} cm" if lengths[-1] >= 10 else f"{lengths[-1]} mm"
    width = lengths[-1] * points_per_mm
    x, y = corner[0] - 8 - width, corner[1] - 8
    sheet.rule(x - 0.6, y, width + 1.2, "#000000", 2.4)
    sheet.rule(x, y, width, _ON_SCAN.color, 1.2)
    sheet.text((x + width / 2, y - 4), words, _ON_SCAN, "center")


def _caption(sheet: Sheet, document: ReportDocument, y: float) -> float:
    """Print what the second image shows, and how reliable the map is."""
    image = document.image
    heat = f"Grad-CAM for “{image.heat_class}”" if image.heat_class else ""
    mask = "tumor mask" if image.mask is not None else ""
    if mask and image.mask_doubtful:
        mask += " (hatched: doubtful)"
    truth = ""
    if image.truth is not None:
        # Both fit on one line beside the longest class.
        mask, truth = mask.removeprefix("tumor "), "expert's (dashed)"
    words = ", ".join(part for part in (heat, mask, truth) if part) or "no overlay"
    sheet.text((_SECOND, y), capitalized(words), _SMALL)
    return sheet.paragraph((_SECOND, y + 11), image.heat_note, _LABEL, _COLUMN, 4)


def _color_bar(sheet: Sheet, corner: tuple[float, float]) -> None:
    x, y = corner[0] + 8, corner[1] - 8
    sheet.text((x, y), "low", _ON_SCAN)
    x += sheet.width("low", _ON_SCAN) + 4
    # The frame makes the black end of the bar visible.
    sheet.rectangle((x - 0.5, y - 5.5, 41, 6), _MUTED)
    sheet.image((x, y - 5, 40, 5), np.repeat(magma_table()[None], 2, axis=0))
    sheet.text((x + 44, y), "high", _ON_SCAN)


def _refusal(sheet: Sheet, document: ReportDocument, at: tuple[float, float]) -> None:
    """Print why the scan was refused, in place of the second image."""
    x, y = at
    sheet.rectangle((x, y, _COLUMN, _COLUMN), _PALE)
    sheet.text((x + 18, y + 34), "This scan was not analyzed", Type(11, _INK, True))
    y = sheet.paragraph((x + 18, y + 54), document.reason, _BODY, _COLUMN - 36, 8)
    rest = "The report holds no class, no Grad-CAM map and no tumor mask."
    sheet.paragraph((x + 18, y + 8), rest, _SMALL, _COLUMN - 36, 3)


def _findings(sheet: Sheet, document: ReportDocument, y: float) -> float:
    """Print the classes with bars and, beside them, the measurements."""
    if not document.classes and not document.measurements:
        return y - 26
    classes_end = _classes(sheet, document, y)
    _section(sheet, "Tumor mask", _SECOND, y)
    row = y + 20
    for label, value in document.measurements:
        sheet.text((_SECOND, row), label, _BODY)
        sheet.text((_RIGHT, row), value, _STRONG, "right")
        row += 17
    note = document.measurement_note
    row = sheet.paragraph((_SECOND, row), note, _SMALL, _COLUMN, 3)
    return max(classes_end, row)


def _classes(sheet: Sheet, document: ReportDocument, y: float) -> float:
    is_open = document.status is Status.UNDECIDED
    _section(sheet, "Classes, none decided" if is_open else "Classes", _LEFT, y)
    row = y + 20
    for place, shown in enumerate(document.classes[:_MOST_CLASSES]):
        look = _STRONG if place == 0 and not is_open else _BODY
        color = class_color(shown.name)
        sheet.rectangle((_LEFT, row - 8.2, 10.5, 10.5), color, radius=2.5)
        letter = Type(7, _INK, bold=True)
        sheet.text((_LEFT + 5.25, row - 0.4), shown.label[:1], letter, "center")
        sheet.text((_LEFT + 17, row), sheet.shortened(shown.label, look, 74), look)
        x, width = _LEFT + 96, _COLUMN - 96 - 52
        sheet.rectangle((x, row - 5.5, width, 5), _PALE, radius=2.5)
        filled = max(width * shown.probability, 1.5)
        sheet.rectangle((x, row - 5.5, filled, 5), color, min(2.5, filled / 2))
        sheet.text((_LEFT + _COLUMN, row), shown.percent, look, "right")
        row += 17
    return row - 4


def _models(sheet: Sheet, document: ReportDocument, y: float) -> float:
    if not document.models:
        return y - 22
    _section(sheet, "Models", _LEFT, y, _WIDTH)
    ends = [
        _model(sheet, model, x, y + 20)
        for model, x in zip(document.models, (_LEFT, _SECOND), strict=False)
    ]
    return max(ends)


def _model(sheet: Sheet, model: ModelLine, x: float, y: float) -> float:
    sheet.text((x, y), model.role, _LABEL)
    title = sheet.shortened(f"{model.title} {model.version}", _STRONG, _COLUMN - 54)
    sheet.text((x + 54, y), title, _STRONG)
    y += 14
    for sentence in model.sentences:
        y = sheet.paragraph((x + 54, y), sentence, _SMALL, _COLUMN - 54, 4)
    digest = f"{model.id} · SHA-256 {model.digest}"
    return sheet.paragraph((x + 54, y), digest, _LABEL, _COLUMN - 54, 1)


def _doubts(sheet: Sheet, document: ReportDocument, y: float) -> float:
    if not document.doubts:
        return y - 22
    is_open = document.status is Status.UNDECIDED
    _section(sheet, "Why it is undecided" if is_open else "Doubts", _LEFT, y, _WIDTH)
    row = y + 18
    for sentence in document.doubts:
        row = _sentence(sheet, sentence, row)
    return row - 8


def _warnings(sheet: Sheet, document: ReportDocument, y: float) -> None:
    if not document.warnings:
        return
    row = y
    if y < _WARNINGS_END:
        _section(sheet, "Please note", _LEFT, y, _WIDTH)
        row = y + 19
    for place, warning in enumerate(document.warnings):
        if row > _WARNINGS_END:
            words = f"{counted(len(document.warnings) - place, 'note')} left out here."
            sheet.text((_LEFT + 12, row), words, _SMALL)
            return
        row = _sentence(sheet, warning, row)


def _sentence(sheet: Sheet, words: str, row: float) -> float:
    sheet.text((_LEFT, row), "–", _BODY)
    return sheet.paragraph((_LEFT + 12, row), words, _BODY, _WIDTH - 12, 2) + 2


def _section(
    sheet: Sheet, title: str, x: float, y: float, width: float = _COLUMN
) -> None:
    sheet.text((x, y), title, _SECTION)
    sheet.rule(x, y + 5, width, _LINE)


def _footer(sheet: Sheet, document: ReportDocument) -> None:
    y = HEIGHT_PT - 46
    sheet.rule(_LEFT, y - 14, _WIDTH, _LINE)
    sheet.text((_LEFT, y), document.notice, _STRONG)
    made_by = " · ".join(part for part in (document.engine, document.software) if part)
    words = made_by or f"brainview {__version__}"
    sheet.paragraph((_LEFT, y + 13), words, _LABEL, _WIDTH, 1)


def _date_words(moment: datetime) -> str:
    day = f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    return f"{day}, {moment:%H:%M}"
