"""The pages of a report on a series, as they are agreed."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from report_values import MADE_AT, analysis_of, manifests, scan_of

from brainview.reports import (
    KeyPicture,
    LesionLine,
    ReaderMark,
    SeriesDocument,
    SliceMark,
    build_document,
    series_page_pixels,
)

# Patient names in Chinese, Arabic and Hindi, as identity was asked for.
NAMES = "Patient 王 小东 · محمد علي · मिश्रा अनिल · ID QX-1 · study of 2024-05-17"


@pytest.fixture(scope="module")
def document():
    scan = scan_of()
    page = build_document(
        scan, analysis_of(scan), manifests(), made_at=None, names_file=True
    )
    marks = (
        ReaderMark(((8, 40), (30, 30)), ("12.1 mm",)),
        ReaderMark(((44, 14),), ("look", "here")),
    )
    marked = replace(page, image=replace(page.image, marks=marks))
    bare = replace(page.image, heat=None, heat_class="", detections=())
    named = [("glioma", 40.0 * k * (5 - k)) for k in range(1, 5)]
    marks = (("refused", 0.0), *named, ("notumor", 0.0), ("undecided", 12.0))
    return SeriesDocument(
        headline="Glioma on 4 of 7 slices",
        subline="Most suspicious: slice 3, tumor 98 %; 1 slice refused",
        facts=(("Series", "4"), ("Plane", "axial"), ("Slices", "7")),
        identity=NAMES,
        made_at=MADE_AT,
        marks=tuple(SliceMark(name, area) for name, area in marks),
        legend=(("glioma", "Glioma", 4), ("notumor", "No tumor", 1)),
        area_unit="mm²",
        volume="12.5 ml together.",
        lesions=(
            LesionLine(
                "Lesion 1", "12.5 ml", "31.0 × 24.2 mm", "31 × 28 × 25 mm",
                "2 to 5", "slice 3", "-20.1, 4.0, 31.5",
            ),
        ),
        specks="1 isolated speck is in no sum.",
        pictures=(KeyPicture("Most suspicious: slice 3", "Glioma, 93 %", bare),),
        models=page.models,
        notes=("Slices are 5 mm thick and 6 mm apart; the distance counts.",),
        engine=page.engine,
        software=page.software,
        pages=(replace(marked, page="Page 2 of 2", identity=NAMES),),
    )  # fmt: skip


@pytest.fixture(scope="module")
def pages(document):
    return series_page_pixels(document)


@pytest.mark.parametrize("number", [1, 2])
def test_the_pages_look_as_agreed(pages, number, golden):
    # Half the size: what moved shows, and how letters are smoothed doesn't.
    small = cv2.resize(pages[number - 1], None, fx=0.5, fy=0.5, interpolation=3)
    golden(f"report_page_{number}", np.ascontiguousarray(small))


def test_the_strip_underlines_an_answer_with_a_doubt(document):
    marks = (document.marks[0], replace(document.marks[1], is_doubtful=True))
    doubtful = replace(document, marks=marks + document.marks[2:], pages=())
    changed = np.argwhere((series_page_pixels(doubtful)[0] != plain(document)).any(2))
    height, width = np.ptp(changed, axis=0)[:2] + 1
    assert width > 5 * height


def test_the_meaning_of_the_asterisk_is_printed(document):
    noted = replace(document, lesion_note="* The outline is doubtful.", pages=())
    assert (series_page_pixels(noted)[0] != plain(document)).any()


def plain(document):
    return series_page_pixels(replace(document, pages=()))[0]
