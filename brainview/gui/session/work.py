"""What the worker does for the window; no Qt object is touched here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from brainview.core import (
    Analysis,
    CancelToken,
    Progress,
    Scan,
    Stage,
    Window,
)
from brainview.gui.workers.jobs import Report
from brainview.inference import Choice, ManyAnalyzer
from brainview.models import Manifest
from brainview.reports import build_document, write_report

ReadScan = Callable[[Path, int], Scan]


class ScanAnalyzer(ManyAnalyzer, Protocol):
    """What the session asks of `brainview.inference.Analyzer`."""

    def analyze(
        self,
        scan: Scan,
        choice: Choice,
        token: CancelToken,
        report: Report,
        *,
        force: bool = False,
    ) -> Analysis:
        """Answer for one scan."""
        ...

    def warm_up(self, choice: Choice, token: CancelToken) -> object:
        """Load the models."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class AnalyzeWork:
    """Everything an analysis needs, captured when it was asked for."""

    analyzer: ScanAnalyzer
    scan: Scan
    choice: Choice
    force: bool = False

    def __call__(self, token: CancelToken, report: Report) -> Analysis:
        """Run in the worker."""
        return self.analyzer.analyze(
            self.scan, self.choice, token, report, force=self.force
        )


@dataclass(frozen=True, slots=True, eq=False)
class WarmUpWork:
    """Loads the chosen models before anybody waits for them."""

    analyzer: ScanAnalyzer
    choice: Choice

    def __call__(self, token: CancelToken, _report: Report) -> None:
        """Run in the worker."""
        self.analyzer.warm_up(self.choice, token)


@dataclass(frozen=True, slots=True, eq=False)
class ReportWork:
    """Writes a report on what is shown.

    Attributes
    ----------
    scan : Scan
        The scan.
    analysis : Analysis
        Its answer.
    manifests : mapping of str to Manifest
        Of the models, by id.
    shown_class : str or None
        Whose map goes into the report.
    window : Window or None
        How the reader sees the scan; None for the scan's own.
    path : Path
        A ``.png`` or ``.pdf`` file.
    """

    scan: Scan
    analysis: Analysis
    manifests: Mapping[str, Manifest]
    shown_class: str | None
    window: Window | None
    path: Path

    def __call__(self, token: CancelToken, report: Report) -> Path:
        """Run in the worker.

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
