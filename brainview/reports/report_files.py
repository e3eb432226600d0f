"""Writes a report as a PNG or PDF file."""

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview import __version__
from brainview.core import ReportError
from brainview.reports.atomic import write_atomic
from brainview.reports.document import ReportDocument
from brainview.reports.page import draw_page
from brainview.reports.typeset import plain_settings

REPORT_SUFFIXES = (".png", ".pdf")
_TITLE = "brainview analysis report"
_PNG_DPI = 150
_PDF_DPI = 300


def write_report(document: ReportDocument, path: Path) -> None:
    """Write a report in the format given by the suffix of the path.

    Parameters
    ----------
    document : ReportDocument
        The content of the report.
    path : Path
        The ``.png`` or ``.pdf`` file; an existing one is replaced.

    Raises
    ------
    ReportError
        If the file can't be written or has another suffix.
    """
    check_report_path(path)
    if path.suffix.lower() == ".pdf":
        write_pdf(document, path)
    else:
        write_png(document, path)


def check_report_path(path: Path) -> None:
    """Check that a report can have this file name.

    Raises
    ------
    ReportError
        If the suffix is neither ``.png`` nor ``.pdf``.
    """
    if path.suffix.lower() not in REPORT_SUFFIXES:
        raise ReportError(
            f"Can't write the report {path.name or path}",
            reason="a report is a .png or a .pdf file",
            remedy="give it one of these endings",
        )


def write_png(document: ReportDocument, path: Path) -> None:
    """Write a report as a PNG image of an A4 page, 1240×1754 pixels.

    Parameters
    ----------
    document : ReportDocument
        The content of the report.
    path : Path
        The file; an existing one is replaced.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    buffer = io.BytesIO()
    metadata = {
        "Title": _TITLE,
        "Software": f"brainview {__version__}",
        "Comment": _models(document),
        "Disclaimer": document.notice,
    }
    if document.made_at is not None:
        metadata["Creation Time"] = document.made_at.isoformat(timespec="seconds")
    with plain_settings():
        draw_page(document, _PNG_DPI).canvas.print_png(buffer, metadata=metadata)
    write_atomic(path, buffer.getvalue())


def page_pixels(document: ReportDocument) -> NDArray[np.uint8]:
    """Draw a report as an image of an A4 page.

    Parameters
    ----------
    document : ReportDocument
        The content of the report.

    Returns
    -------
    (1754, 1240, 3) uint8 ndarray
        RGB.
    """
    with plain_settings():
        canvas = draw_page(document, _PNG_DPI).canvas
        canvas.draw()
        pixels: NDArray[np.uint8] = np.array(canvas.buffer_rgba())[..., :3]
    return np.ascontiguousarray(pixels)


def write_pdf(document: ReportDocument, path: Path) -> None:
    """Write a report as a PDF file of one A4 page, with selectable text.

    Parameters
    ----------
    document : ReportDocument
        The content of the report.
    path : Path
        The file; an existing one is replaced.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    write_atomic(path, pdf_bytes(document))


def pdf_bytes(document: ReportDocument) -> bytes:
    """Return a report as `write_pdf` writes it.

    Parameters
    ----------
    document : ReportDocument
        The content of the report.
    """
    buffer = io.BytesIO()
    metadata = {
        "Title": _TITLE,
        "Creator": f"brainview {__version__}",
        "Subject": document.notice,
        "Keywords": _models(document),
        "CreationDate": document.made_at,
    }
    with plain_settings():
        figure = draw_page(document, _PDF_DPI).figure
        figure.savefig(buffer, format="pdf", dpi=_PDF_DPI, metadata=metadata)
    return buffer.getvalue()


def _models(document: ReportDocument) -> str:
    """Return the models with their digests, for the file's metadata."""
    return "; ".join(
        f"{model.id} {model.version} sha256:{model.digest}" for model in document.models
    )
