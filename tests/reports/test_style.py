"""Who made a report stands at the top of each page."""

import cv2
import numpy as np
import pytest
from report_values import analysis_of, manifests, scan_of

from brainview.core import ReportError
from brainview.reports import (
    ReportStyle,
    build_document,
    with_letterhead,
    write_png,
)


@pytest.fixture
def logo(tmp_path):
    """A green picture whose right half is transparent."""
    pixels = np.zeros((40, 80, 4), np.uint8)
    pixels[:, :40] = (0, 255, 0, 255)
    path = tmp_path / "logo.png"
    cv2.imwrite(str(path), pixels)
    return path


def test_line_and_logo_stand_above_the_title(logo, tmp_path):
    scan = scan_of()
    plain = build_document(scan, analysis_of(scan), manifests(), made_at=None)
    choice = ReportStyle("Clinic of Examples", str(logo))
    named = with_letterhead(plain, choice.letterhead())
    pages = []
    for document in (plain, named):
        write_png(document, tmp_path / "page.png")
        pages.append(cv2.imread(str(tmp_path / "page.png")))
    before, after = pages
    rows, columns = np.nonzero((before != after).any(axis=2))
    height, width = before.shape[:2]
    assert rows.max() < height * 0.04
    assert columns.max() > width * 0.2
    assert (after == (0, 255, 0)).all(axis=2).any()


def test_a_transparent_part_is_white(logo):
    found = ReportStyle(logo=str(logo)).letterhead().logo
    assert (found[:, :40] == (0, 255, 0)).all()
    assert (found[:, 40:] == 255).all()


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n", b"<svg/>"])
def test_a_logo_that_is_no_picture_is_refused(tmp_path, content):
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(ReportError, match="it is no PNG or JPEG picture"):
        ReportStyle(logo=str(path)).letterhead()


def test_a_missing_logo_is_refused(tmp_path):
    with pytest.raises(ReportError, match="no such file"):
        ReportStyle(logo=str(tmp_path / "none.png")).letterhead()
