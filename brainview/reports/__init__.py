"""Writes results to files: reports, tables, masks and heat maps."""

from brainview.reports.atomic import make_folder
from brainview.reports.document import (
    NO_LETTERHEAD,
    ClassRow,
    Letterhead,
    ModelLine,
    ReaderMark,
    ReportDocument,
    ReportImage,
)
from brainview.reports.gather import build_document, verdict_rows
from brainview.reports.images import (
    export_stems,
    write_heatmap,
    write_map,
    write_mask,
    write_outline,
    write_slice,
    write_thumbnail,
)
from brainview.reports.index_page import PageRow, write_page
from brainview.reports.lesion_values import COORDINATES, lesions_json
from brainview.reports.nifti import write_nifti_mask
from brainview.reports.report_files import (
    check_report_path,
    series_page_pixels,
    series_pdf_bytes,
    write_pdf,
    write_png,
    write_report,
    write_series_pngs,
)
from brainview.reports.series_document import (
    KeyPicture,
    LesionLine,
    SeriesDocument,
    SliceMark,
)
from brainview.reports.style import (
    PLAIN_STYLE,
    ReportStyle,
    with_letterhead,
)
from brainview.reports.tables import check_table_path, write_rows, write_table

__all__ = [
    "COORDINATES",
    "NO_LETTERHEAD",
    "PLAIN_STYLE",
    "ClassRow",
    "KeyPicture",
    "LesionLine",
    "Letterhead",
    "ModelLine",
    "PageRow",
    "ReaderMark",
    "ReportDocument",
    "ReportImage",
    "ReportStyle",
    "SeriesDocument",
    "SliceMark",
    "build_document",
    "check_report_path",
    "check_table_path",
    "export_stems",
    "lesions_json",
    "make_folder",
    "series_page_pixels",
    "series_pdf_bytes",
    "verdict_rows",
    "with_letterhead",
    "write_heatmap",
    "write_map",
    "write_mask",
    "write_nifti_mask",
    "write_outline",
    "write_page",
    "write_pdf",
    "write_png",
    "write_report",
    "write_rows",
    "write_series_pngs",
    "write_slice",
    "write_table",
    "write_thumbnail",
]
