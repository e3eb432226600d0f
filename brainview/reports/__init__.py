"""Results as files: report pages, masks, heat maps and records for other programs."""

from brainview.reports.atomic import make_folder
from brainview.reports.document import ClassRow, ModelLine, Picture, ReportDocument
from brainview.reports.gather import build_document
from brainview.reports.index_page import PageRow, write_page
from brainview.reports.png import (
    check_report_path,
    write_pdf,
    write_png,
    write_report,
)
from brainview.reports.records import (
    export_stems,
    record,
    write_heatmap,
    write_mask,
    write_thumbnail,
)
from brainview.reports.tables import check_table_path, write_table

__all__ = [
    "ClassRow",
    "ModelLine",
    "PageRow",
    "Picture",
    "ReportDocument",
    "build_document",
    "check_report_path",
    "check_table_path",
    "export_stems",
    "make_folder",
    "record",
    "write_heatmap",
    "write_mask",
    "write_page",
    "write_pdf",
    "write_png",
    "write_report",
    "write_table",
    "write_thumbnail",
]
