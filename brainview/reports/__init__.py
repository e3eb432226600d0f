"""Results as files: report pages, masks, heat maps and records for other programs."""

from brainview.reports.atomic import make_folder
from brainview.reports.document import ClassRow, ModelLine, Picture, ReportDocument
from brainview.reports.gather import build_document
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
)

__all__ = [
    "ClassRow",
    "ModelLine",
    "Picture",
    "ReportDocument",
    "build_document",
    "check_report_path",
    "export_stems",
    "make_folder",
    "record",
    "write_heatmap",
    "write_mask",
    "write_pdf",
    "write_png",
    "write_report",
]
