"""Writes results to files: reports, tables, masks and heat maps."""

from brainview.reports.atomic import make_folder
from brainview.reports.document import ClassRow, ModelLine, ReportDocument, ReportImage
from brainview.reports.gather import build_document
from brainview.reports.images import (
    export_stems,
    write_heatmap,
    write_mask,
    write_thumbnail,
)
from brainview.reports.index_page import PageRow, write_page
from brainview.reports.report_files import (
    check_report_path,
    page_pixels,
    pdf_bytes,
    write_pdf,
    write_png,
    write_report,
)
from brainview.reports.tables import check_table_path, write_table

__all__ = [
    "ClassRow",
    "ModelLine",
    "PageRow",
    "ReportDocument",
    "ReportImage",
    "build_document",
    "check_report_path",
    "check_table_path",
    "export_stems",
    "make_folder",
    "page_pixels",
    "pdf_bytes",
    "write_heatmap",
    "write_mask",
    "write_page",
    "write_pdf",
    "write_png",
    "write_report",
    "write_table",
    "write_thumbnail",
]
