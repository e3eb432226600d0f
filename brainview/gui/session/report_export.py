"""Writes a report on the shown slice."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from brainview.core import Analysis, CancelToken, Progress, Scan, Stage, Window
from brainview.gui.workers.jobs import ReportProgress
from brainview.models import Manifest
from brainview.reports import build_document, write_report


@dataclass(frozen=True, slots=True, eq=False)
class ReportExport:
    """Writes a report on the shown slice; runs in a worker thread.

    Attributes
    ----------
    scan : Scan
        The shown slice.
    analysis : Analysis
        The analysis of the slice.
    manifests : mapping of str to Manifest
        Manifests of the models, by id.
    shown_class : str or None
        The class to show in the Grad-CAM map; None for the predicted class.
    window : Window or None
        The intensity window in the viewer; None for that of the scan.
    path : Path
        A ``.png`` or ``.pdf`` file.
    """

    scan: Scan
    analysis: Analysis
    manifests: Mapping[str, Manifest]
    shown_class: str | None
    window: Window | None
    path: Path

    def __call__(self, token: CancelToken, report: ReportProgress) -> Path:
        """Write the report and return its path.

        Raises
        ------
        ReportError
            If the file can't be written.
        """
        report(Progress(Stage.WRITING, 0, 1))
        document = build_document(
            self.scan,
            self.analysis,
            self.manifests,
            shown_class=self.shown_class,
            window=self.window,
            made_at=datetime.now().astimezone(),
        )
        token.check()
        write_report(document, self.path)
        return self.path
