"""Draws what all pages of reports have in common."""

from collections.abc import Sequence
from datetime import datetime

import numpy as np

from brainview import __version__
from brainview.core.language import (
    ENGLISH,
    current_language,
    date_words,
    plural,
    time_words,
    tr,
)
from brainview.core.wording import percent_words
from brainview.imaging.overlay import MASK_COLOR, READER_COLOR, magma_table
from brainview.reports.document import Letterhead, ModelLine, ReportImage
from brainview.reports.panels import box_place, columns_per_mm, fitted, point_place
from brainview.reports.typeset import HEIGHT_PT, POINTS_PER_INCH, WIDTH_PT, Sheet, Type

LEFT, RIGHT = 48.0, WIDTH_PT - 48.0
WIDTH = RIGHT - LEFT
GAP = 18.0
COLUMN = (WIDTH - GAP) / 2
SECOND = LEFT + COLUMN + GAP  # the left edge of the right column

INK, MUTED, LINE, PALE = "#1b2027", "#5b6675", "#d7dde4", "#eef1f4"
ACCENT, MARK = "#0f8b7d", "#9a5b00"

LABEL = Type(7, MUTED)
BODY = Type(9, INK)
STRONG = Type(9, INK, bold=True)
SMALL = Type(8, MUTED)
_ON_SCAN = Type(7.5, "#e7eaef", haloed=True)
_ON_MARK = Type(7, "#{:02x}{:02x}{:02x}".format(*READER_COLOR), haloed=True)
_MARK_LINE = 8.6  # points between lines
_SMALLEST_GAP = 8.0  # points between facts
_LINES = 3  # of an item of a list, at most
_ON_BOX = Type(7, "#{:02x}{:02x}{:02x}".format(*MASK_COLOR), haloed=True)
_HEADLINE = 23.0  # points
_OUTLINE = 1.1  # points
_SECTION = Type(7.5, ACCENT, bold=True)
# In English, a date on paper has a month that nobody takes for a day.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
# Lengths of the color bar; the short one keeps clear of the letter in the middle.
_BAR, _SHORT_BAR, _NARROW = 40.0, 20.0, 190.0
_MOST_READER_ROWS, _NAMES, _WIDEST_NAMES = 5, 62.0, 150.0
_LOGO_TOP, _LOGO, _WIDEST_LOGO = 9.0, 19.0, 140.0
# The last line above the footer, and that of notes, after which it is said how many
# are left out.
_LAST_LINE, _NOTES_END = HEIGHT_PT - 66, HEIGHT_PT - 80
_LAST_TITLE = HEIGHT_PT - 93


def letterhead(sheet: Sheet, shown: Letterhead) -> None:
    """Print who made the report above all else."""
    x = LEFT
    if shown.logo is not None:
        rows, columns = shown.logo.shape[:2]
        width = min(_LOGO * columns / rows, _WIDEST_LOGO)
        height = width * rows / columns
        sheet.image((x, _LOGO_TOP + _LOGO - height, width, height), shown.logo)
        x += width + 8
    if shown.line:
        look = Type(8, INK, bold=True)
        words = sheet.shortened(shown.line, look, RIGHT - x)
        sheet.text((x, _LOGO_TOP + _LOGO - 2), words, look)


def header(sheet: Sheet, title: str, right: str, identity: str) -> None:
    """Print the name of the program, what the page is, and whom it is about.

    Parameters
    ----------
    sheet : Sheet
        The page.
    title : str
        Such as ``"Analysis report"``.
    right : str
        Printed at the right, such as the date; may be empty.
    identity : str
        Patient and study, or that they aren't named; may be empty.
    """
    y = 42.0 if identity else 50.0  # the headline below stays where it is
    brand = Type(10.5, ACCENT, bold=True)
    sheet.text((LEFT, y), "brainview", brand)
    x = LEFT + sheet.width("brainview", brand) + 8
    aside = Type(9, MUTED)
    room = RIGHT - x - (sheet.width(right, aside) + 12 if right else 0)
    sheet.text((x, y), title, Type(10.5, MUTED), width=room)
    if right:
        sheet.text((RIGHT, y), right, aside, "right")
    sheet.rule(LEFT, y + 10, WIDTH, ACCENT, 1.2)
    if identity:
        look = Type(7.5, INK)
        sheet.text((LEFT, y + 20.5), sheet.shortened(identity, look, WIDTH), look)


def headline(sheet: Sheet, words: str, subline: str, *, synthetic: bool) -> None:
    """Print the headline, and whether no scanner made the image."""
    room = WIDTH
    if synthetic:
        said = tr("SYNTHETIC – no scanner made this image")
        tag = Type(8, MARK, bold=True)
        width = sheet.width(said, tag) + 16
        sheet.rectangle((RIGHT - width, 80, width, 18), "#fdf1dc", radius=4)
        sheet.text((RIGHT - width + 8, 92), said, tag)
        room -= width + 10
    look = Type(_HEADLINE, INK, bold=True)
    taken = sheet.width(words, look)
    if taken > room:
        look = Type(_HEADLINE * room / taken, INK, bold=True)
    sheet.text((LEFT, 96), words, look)
    look = sheet.fitting(subline, Type(10.5, MUTED), WIDTH)
    sheet.paragraph((LEFT, 115), subline, look, WIDTH, 1)


def fact_row(sheet: Sheet, facts: Sequence[tuple[str, str]], y: float) -> None:
    """Print labeled values side by side over the width of the page."""
    widths = [
        max(sheet.width(label, LABEL), sheet.width(value, BODY))
        for label, value in facts
    ]
    gaps = max(1, len(widths) - 1)
    scale = min(1.0, (WIDTH - gaps * _SMALLEST_GAP) / sum(widths))
    gap = (WIDTH - scale * sum(widths)) / gaps
    x = LEFT
    for width, (label, value) in zip(widths, facts, strict=True):
        sheet.text((x, y), label, LABEL, width=scale * width + 0.01)
        sheet.text((x, y + 12), value, BODY, width=scale * width + 0.01)
        x += scale * width + gap


def picture(
    sheet: Sheet,
    image: ReportImage,
    at: tuple[float, float],
    side: float,
    *,
    overlays: bool,
) -> None:
    """Draw a scan in a square, with its letters, scale bar and overlays.

    Parameters
    ----------
    sheet : Sheet
        The page.
    image : ReportImage
        The scan.
    at : tuple of float
        The top left corner.
    side : float
        The length of an edge, in points.
    overlays : bool
        Whether the heat map, the masks and the boxes are drawn; else what a reader
        drew.
    """
    with sheet.placed(at, side) as corner:
        _picture(sheet, image, corner, side, overlays=overlays)


def _picture(
    sheet: Sheet,
    image: ReportImage,
    at: tuple[float, float],
    side: float,
    *,
    overlays: bool,
) -> None:
    x, y = at
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
        sheet.text((x + 6, y + 12), tr("SYNTHETIC"), _ON_SCAN)
    if overlays:
        _scores(sheet, image, at, side)
    else:
        _mark_words(sheet, image, at, side)
    if overlays and image.heat is not None:
        _color_bar(sheet, (x, y + side), side)
    per_mm = columns_per_mm(image, (pixels, pixels))
    if per_mm is not None:
        points_per_mm = per_mm * POINTS_PER_INCH / sheet.dpi
        _scale_bar(sheet, (x + side, y + side), side / 3, points_per_mm)


def _mark_words(
    sheet: Sheet, image: ReportImage, at: tuple[float, float], side: float
) -> None:
    """Print what the lines of a reader measure, below them."""
    points = POINTS_PER_INCH / sheet.dpi
    pixels = round(side / points)
    for mark in image.marks:
        lines = [sheet.shortened(line, _ON_MARK, side - 8) for line in mark.lines]
        widest = max((sheet.width(line, _ON_MARK) for line in lines), default=0.0)
        lowest = max(mark.points, key=lambda point: point[1])
        x, y = point_place(image, (pixels, pixels), lowest)
        left = min(max(x * points + 3, 2.0), side - 4 - widest)
        last = side - 4 - _MARK_LINE * (len(lines) - 1)
        top = min(max(y * points + _MARK_LINE, 10.0), last)
        for number, line in enumerate(lines):
            place = at[0] + left, at[1] + top + number * _MARK_LINE
            sheet.text(place, line, _ON_MARK)


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


def _color_bar(sheet: Sheet, corner: tuple[float, float], side: float) -> None:
    x, y = corner[0] + 8, corner[1] - 8
    low, high = tr("low", meaning="color bar"), tr("high", meaning="color bar")
    words = sheet.width(low, _ON_SCAN) + sheet.width(high, _ON_SCAN)
    is_short = side <= _NARROW or words + _BAR + 24 > side / 2
    length = _SHORT_BAR if is_short else _BAR
    sheet.text((x, y), low, _ON_SCAN)
    x += sheet.width(low, _ON_SCAN) + 4
    # The frame makes the black end of the bar visible.
    sheet.rectangle((x - 0.5, y - 5.5, length + 1, 6), MUTED)
    sheet.image((x, y - 5, length, 5), np.repeat(magma_table()[None], 2, axis=0))
    sheet.text((x + length + 4, y), high, _ON_SCAN)


def reader(sheet: Sheet, rows: Sequence[tuple[str, str]], y: float) -> float:
    """Print what a reader decided and measured; return the end's y."""
    if not rows:
        return y
    section(sheet, tr("Reader", meaning="person"), LEFT, y + 14, WIDTH)
    row = y + 33
    widest = max(sheet.width(name, BODY) + 8 for name, _ in rows)
    names = min(max(_NAMES, widest), _WIDEST_NAMES)
    for place, (name, words) in enumerate(rows):
        if place == _MOST_READER_ROWS:
            left = plural(
                "{count} measure more in the program.",
                "{count:,} measures more in the program.",
                len(rows) - place,
            )
            sheet.text((LEFT, row), left, SMALL)
            return row + 4
        sheet.text((LEFT, row), name, BODY, width=names - 4)
        row = sheet.paragraph((LEFT + names, row), words, BODY, WIDTH - names, 3)
        row += 3
    return row


def models(sheet: Sheet, lines: Sequence[ModelLine], y: float) -> float:
    """Print the models side by side, with their figures; return the end's y."""
    if not lines:
        return y - 22
    section(sheet, tr("Models"), LEFT, y, WIDTH)
    ends = [
        _model(sheet, model, x, y + 20)
        for model, x in zip(lines, (LEFT, SECOND), strict=False)
    ]
    return max(ends)


def _model(sheet: Sheet, model: ModelLine, x: float, y: float) -> float:
    sheet.text((x, y), model.role, LABEL, width=50)
    title = sheet.shortened(f"{model.title} {model.version}", STRONG, COLUMN - 54)
    sheet.text((x + 54, y), title, STRONG)
    y += 14
    for sentence in model.sentences:
        y = sheet.paragraph((x + 54, y), sentence, SMALL, COLUMN - 54, 6)
    digest = f"{model.id} · SHA-256 {model.digest}"
    return sheet.paragraph((x + 54, y), digest, LABEL, COLUMN - 54, 1)


def excess(end: float, sentences: Sequence[str]) -> float:
    """Return by how much a page is too long that goes on with notes, in points.

    Parameters
    ----------
    end : float
        What `models` returned.
    sentences : sequence of str
        The notes.
    """
    return max(0.0, end - (_LAST_TITLE if sentences else _LAST_LINE))


def notes(sheet: Sheet, sentences: Sequence[str], y: float) -> None:
    """Print what a reader should know, as far as there is room above the footer."""
    if not sentences:
        return
    row = y
    if y < _LAST_TITLE:
        section(sheet, tr("Please note"), LEFT, y, WIDTH)
        row = y + 19
    for place, words in enumerate(sentences):
        if row + _item_height(sheet, words) > _NOTES_END:
            left = plural(
                "{count} note left out here.",
                "{count:,} notes left out here.",
                len(sentences) - place,
            )
            sheet.text((LEFT + 12, row), left, SMALL)
            return
        row = list_item(sheet, words, row)


def list_item(sheet: Sheet, words: str, row: float) -> float:
    """Print a sentence of a list; return the next one's y."""
    sheet.text((LEFT, row), "–", BODY)
    return sheet.paragraph((LEFT + 12, row), words, BODY, WIDTH - 12, _LINES) + 2


def _item_height(sheet: Sheet, words: str) -> float:
    """Return how far the last line of an item is below its first, in points."""
    lines = len(sheet.wrapped(words, BODY, WIDTH - 12, _LINES))
    return (lines - 1) * BODY.size * 1.4


def section(
    sheet: Sheet, title: str, x: float, y: float, width: float = COLUMN
) -> None:
    """Print the title of a section over a line."""
    sheet.text((x, y), title, _SECTION, width=width)
    sheet.rule(x, y + 5, width, LINE)


def footer(sheet: Sheet, notice: str, engine: str, software: str) -> None:
    """Print the notice, and what the page was made with."""
    y = HEIGHT_PT - 46
    sheet.rule(LEFT, y - 14, WIDTH, LINE)
    sheet.text((LEFT, y), notice, STRONG)
    made_by = " · ".join(part for part in (engine, software) if part)
    words = made_by or f"brainview {__version__}"
    sheet.paragraph((LEFT, y + 13), words, LABEL, WIDTH, 1)


def moment_words(moment: datetime) -> str:
    """Return a date and a time for people."""
    day = date_words(moment.date())
    if current_language() is ENGLISH:
        day = f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    return tr("{day}, {time}", day=day, time=time_words(moment.time()))
