"""Analyzes every slice of a series, for all that is written about it."""

from collections.abc import Callable
from dataclasses import asdict, dataclass

from brainview.core import (
    Analysis,
    BrainviewError,
    CancelToken,
    Progress,
    Scan,
    Series,
    SliceRef,
)
from brainview.core.reader_notes import NO_STUDY_NOTES, StudyNotes
from brainview.export.content import SeriesExport
from brainview.export.evidence import SeriesEvidence
from brainview.inference import (
    Analyzer,
    Choice,
    SeriesSummary,
    SliceFinding,
    analyze_series,
    slice_choice,
)
from brainview.models import ModelRegistry
from brainview.reports import PLAIN_STYLE, ReportStyle
from brainview.store import StoreError


def _nothing(_: object) -> None:
    """Report nowhere."""


@dataclass(frozen=True, slots=True)
class SeriesAnalyzer:
    """Analyzes every slice of a series.

    Attributes
    ----------
    read : callable
        Reads a slice.
    analyzer : Analyzer
        Runs the models.
    registry : ModelRegistry
        The installed models.
    choice : Choice
        Which of them answer.
    engine : str
        What was asked to run them, for the record.
    token : CancelToken
        Stops the analysis.
    notes_of : callable or None
        Returns what a reader drew and decided in a study; None to leave it out.
    """

    read: Callable[[SliceRef], Scan]
    analyzer: Analyzer
    registry: ModelRegistry
    choice: Choice
    engine: str
    token: CancelToken
    notes_of: Callable[[str], StudyNotes] | None = None

    def analyze(
        self,
        series: Series,
        *,
        keep_identity: bool = False,
        style: ReportStyle = PLAIN_STYLE,
        show: Callable[[Progress], None] = _nothing,
        failed: Callable[[BrainviewError], None] = _nothing,
    ) -> SeriesExport:
        """Analyze every slice of a series.

        Parameters
        ----------
        series : Series
            From the catalog.
        keep_identity : bool
            Whether files about it name patient and study.
        style : ReportStyle
            Who makes its report.
        show : callable
            Called after each few slices.
        failed : callable
            Called with the error of each slice that has no answer, and where what a
            reader drew can't be used.

        Returns
        -------
        SeriesExport
            The sums, and all that is needed to write files.

        Raises
        ------
        BrainviewError
            If a model can't be loaded.
        Cancelled
            If the token says so.
        """
        evidence, findings = SeriesEvidence(), []
        for answer in analyze_series(
            series, self.read, self.analyzer, self.choice, self.token, show
        ):
            if answer.error is not None:
                failed(answer.error)
            finding = SliceFinding.of(answer)
            evidence.add(answer, finding)
            findings.append(finding)
        return SeriesExport(
            series,
            SeriesSummary.of(series, findings),
            evidence,
            lambda index: self._again(series, index),
            self.registry.manifests,
            {**asdict(self.choice), "engine": self.engine},
            keep_identity=keep_identity,
            style=style,
            notes=self._notes(evidence, failed),
        )

    def _notes(
        self, evidence: SeriesEvidence, failed: Callable[[BrainviewError], None]
    ) -> StudyNotes:
        sources = (each.source for each in evidence.in_order if each.source)
        study = next((source.study for source in sources), "")
        if self.notes_of is None or not study:
            return NO_STUDY_NOTES
        try:
            return self.notes_of(study)
        except StoreError as error:
            failed(error)
            return NO_STUDY_NOTES

    def _again(self, series: Series, index: int) -> tuple[Scan, Analysis]:
        """Read and analyze a slice whose pixels aren't in memory any more."""
        scan = self.read(series.slices[index])
        choice = slice_choice(self.choice, scan)
        (analysis,) = self.analyzer.analyze_many([scan], choice, self.token)
        return scan, analysis
