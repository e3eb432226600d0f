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
from brainview.export.evidence import SeriesEvidence
from brainview.export.files import SeriesExport
from brainview.inference import (
    Analyzer,
    Choice,
    SeriesSummary,
    SliceFinding,
    analyze_series,
)
from brainview.models import ModelRegistry
from brainview.reports import PLAIN_STYLE, ReportStyle


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
    """

    read: Callable[[SliceRef], Scan]
    analyzer: Analyzer
    registry: ModelRegistry
    choice: Choice
    engine: str
    token: CancelToken

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
            Called with the error of each slice that has no answer.

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
        )

    def _again(self, series: Series, index: int) -> tuple[Scan, Analysis]:
        """Read and analyze a slice whose pixels aren't in memory any more."""
        scan = self.read(series.slices[index])
        (analysis,) = self.analyzer.analyze_many([scan], self.choice, self.token)
        return scan, analysis
