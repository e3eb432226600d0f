"""Writes reports as PNG and PDF files."""

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview import __version__
from brainview.core import ReportError
from brainview.core.language import tr, translatable
from brainview.reports.atomic import write_atomic
from brainview.reports.document import ModelLine, ReportDocument
from brainview.reports.page import draw_page
from brainview.reports.series_document import SeriesDocument
from brainview.reports.series_page import draw_pages
from brainview.reports.typeset import plain_settings

REPORT_SUFFIXES = (".png", ".pdf")
_TITLE = translatable("brainview analysis report")
_SERIES_TITLE = translatable("brainview series report")
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
            tr("Can't write the report {name}", name=path.name or path),
            reason=tr("a report is a .png or a .pdf file"),
            remedy=tr("give it one of these endings"),
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
    metadata = _png_metadata(_TITLE, document)
    with plain_settings():
        draw_page(document, _PNG_DPI).canvas.print_png(buffer, metadata=metadata)
    write_atomic(path, buffer.getvalue())


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
    metadata = _pdf_metadata(_TITLE, document)
    with plain_settings():
        figure = draw_page(document, _PDF_DPI).figure
        figure.savefig(buffer, format="pdf", dpi=_PDF_DPI, metadata=metadata)
    return buffer.getvalue()


def series_pdf_bytes(document: SeriesDocument) -> bytes:
    """Return a report on a series as a PDF file, with selectable text.

    Parameters
    ----------
    document : SeriesDocument
        The content of the report.
    """
    from matplotlib.backends.backend_pdf import PdfPages  # noqa: PLC0415

    buffer = io.BytesIO()
    metadata = _pdf_metadata(_SERIES_TITLE, document)
    with plain_settings(), PdfPages(buffer, metadata=metadata) as pages:
        for sheet in draw_pages(document, _PDF_DPI):
            pages.savefig(sheet.figure, dpi=_PDF_DPI)
    return buffer.getvalue()


def series_page_pixels(document: SeriesDocument) -> list[NDArray[np.uint8]]:
    """Draw a report on a series as images of A4 pages.

    Parameters
    ----------
    document : SeriesDocument
        The content of the report.

    Returns
    -------
    list of (1754, 1240, 3) uint8 ndarray
        RGB, a page each.
    """
    pages = []
    with plain_settings():
        for sheet in draw_pages(document, _PNG_DPI):
            sheet.canvas.draw()
            pixels = np.array(sheet.canvas.buffer_rgba())[..., :3]
            pages.append(np.ascontiguousarray(pixels))
    return pages


def write_series_pngs(
    document: SeriesDocument, pages: Sequence[NDArray[np.uint8]], stem: Path
) -> list[Path]:
    """Write the pages of a report on a series as ``STEM-1.png`` and so on.

    Parameters
    ----------
    document : SeriesDocument
        The content of the report.
    pages : sequence of (H, W, 3) uint8 ndarray
        What `series_page_pixels` drew of it.
    stem : Path
        The path of the files without number and suffix.

    Raises
    ------
    ReportError
        If a file can't be written.
    """
    from matplotlib.image import imsave  # noqa: PLC0415 - slow to load

    paths = []
    metadata = _png_metadata(_SERIES_TITLE, document)
    for number, pixels in enumerate(pages, start=1):
        buffer = io.BytesIO()
        imsave(buffer, pixels, format="png", dpi=_PNG_DPI, metadata=metadata)
        paths.append(stem.with_name(f"{stem.name}-{number}.png"))
        write_atomic(paths[-1], buffer.getvalue())
    return paths


def _png_metadata(
    title: str, document: ReportDocument | SeriesDocument
) -> dict[str, str]:
    metadata = {
        "Title": tr(title),
        "Software": f"brainview {__version__}",
        "Comment": _named(document.models),
        "Disclaimer": document.notice,
    }
    if document.made_at is not None:
        metadata["Creation Time"] = document.made_at.isoformat(timespec="seconds")
    return metadata


def _pdf_metadata(
    title: str, document: ReportDocument | SeriesDocument
) -> dict[str, str | datetime | None]:
    return {
        "Title": tr(title),
        "Creator": f"brainview {__version__}",
        "Subject": document.notice,
        "Keywords": _named(document.models),
        "CreationDate": document.made_at,
    }


def _named(models: Sequence[ModelLine]) -> str:
    """Return the models with their digests, for the file's metadata."""
    return "; ".join(
        f"{model.id} {model.version} sha256:{model.digest}" for model in models
    )
